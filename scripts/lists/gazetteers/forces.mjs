// Police forces of today and before.
import { keyOf, typedEntry } from './phrases.mjs';

const NOUN = / (?:Honorary Police|Police Service|Police Department|Police Force|Police|Constabulary)$/;
const NOUNS = ['Police', 'Constabulary', 'Police Force', 'Police Service'];

export function readForces(lists) {
  const forces = lists['forces.tsv'].rows.map((row) => typedEntry('force', row, { sort: row.sort, area: row.area }));
  const taken = new Set(forces.flatMap((force) => force.forms.map(keyOf)));
  return forces.map((force) => {
    if (force.fields.sort !== 'territorial') return force;
    return { ...force, forms: [...force.forms, ...spellings(force.name).filter((form) => !taken.has(keyOf(form)))] };
  });
}

/** `West Midlands Police` also as its force, service and constabulary, and with `and` for `&`. */
function spellings(name) {
  const area = name.replace(NOUN, '');
  if (area === name) return [];
  const nouns = NOUNS.map((noun) => `${area} ${noun}`);
  return [...nouns, ...nouns.filter((form) => form.includes(' and ')).map((form) => form.replace(' and ', ' & '))];
}
