// The cells of the lists, and the text of a shipped one: sorted by code unit, so that no locale changes a byte.
const NAMES_NEVER_SPLIT = '; ';

export const list = (cell) => (cell ? cell.split(NAMES_NEVER_SPLIT).filter(Boolean) : []);
export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The items under what `key` says of them, in the order of their first. */
export function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** A shipped list as `{ name, text }`: the sources and licences of the lists it is built from, columns, sorted rows. */
export function shippedTable(name, { from, columns, rows }) {
  const sorted = rows.map((row) => row.join('\t')).sort(byCodeUnit);
  sorted.forEach((row, i) => {
    if (row === sorted[i - 1]) throw new Error(`${name}: twice ${row}`);
    if (row.split('\t').length !== columns.length) throw new Error(`${name}: a cell holds a tab or a line end: ${row}`);
  });
  return { name, text: `${[...headOf(from), columns.join('\t'), ...sorted].join('\n')}\n` };
}

/** `govuk, nhs: OGL v3.0; mysociety: CC BY 4.0`: a licence once, behind the sources that are under it. */
function headOf(lists) {
  const sources = new Set(lists.flatMap(({ head }) => valuesOf(head, 'source')));
  const tagsByLicence = new Map();
  for (const { head } of lists) {
    for (const [tag, licence] of licencesOf(head)) {
      tagsByLicence.set(licence, (tagsByLicence.get(licence) ?? new Set()).add(tag));
    }
  }
  const licences = [...tagsByLicence].map(([licence, tags]) => {
    const named = [...tags].filter((tag) => tag !== undefined);
    return named.length > 0 ? `${named.join(', ')}: ${licence}` : licence;
  });
  return [...[...sources].map((source) => `# source: ${source}`), `# licence: ${licences.join('; ')}`];
}

/** `[source, licence]` of each licence line: `# licence: gn: CC BY 4.0` names its source, else the head's only one is it. */
function licencesOf(head) {
  const tags = valuesOf(head, 'source').flatMap((source) => source.match(/^(\w+) = /)?.[1] ?? []);
  return valuesOf(head, 'licence').map((value) => {
    const named = value.match(/^([\w ]+): (.*)$/);
    if (named) return [named[1], named[2]];
    return [tags.length === 1 && tags[0] !== 'typed' ? tags[0] : undefined, value];
  });
}

const valuesOf = (head, name) => head.filter((line) => line.name === name).map(({ value }) => value);
