// Bodies: police bodies, government, councils, health, education, unions, parties, charities, outlets, clubs, companies.
import { createEntry, keyOf, mergeByName, typedEntry, withoutArticle } from './phrases.mjs';
import { list } from './tables.mjs';

/** Acronyms of the register that nobody outside uses are its advisory groups' and teams'. */
const KNOWN_BY_ACRONYM =
  /^(?:Executive|Ministerial|Non-ministerial|Public corporation|Special health|Tribunal|Independent)/;
const SECOND_TOWN_NAMES = /(?: UA| CA|, City of)$|ï/;
const COUNCIL_NOUNS = /(?: Metropolitan| County| City| Borough| District| Islands)* Council$/;
const LEGAL_END = / (?:plc|PLC|Inc\.?|Corporation|SA|AG|SE|NV|AB|ASA|Oyj|Ltd)$/;
const CLUB_END = / (?:FC|AFC)$/;

/** The lists of bodies, the one whose row counts where two have the same body first. */
export const BODY_LISTS = [
  'bodies.tsv',
  'open/uk-public-bodies.tsv',
  'open/councils.tsv',
  'open/nhs-trusts.tsv',
  'open/universities.tsv',
  'open/football-clubs.tsv',
  'open/listed-companies.tsv',
  'open/organisations-world.tsv',
  'open/companies-world.tsv',
  'open/outlets-world.tsv',
  'open/clubs-world.tsv',
];

/** All organisations; `places` says which names are places. */
export function readBodies(lists, { forces, places }) {
  const forceForms = new Set(forces.flatMap((force) => force.forms.map(keyOf)));
  // A body may share an acronym with a force, but not its name: the club called Metropolitan Police is left to the force.
  const isForceInFull = (form) => form.includes(' ') && forceForms.has(keyOf(form));
  const entries = [
    ...readTyped(lists),
    ...readRegister(lists),
    ...readCouncils(lists),
    ...readTrusts(lists),
    ...readUniversities(lists),
    ...readClubs(lists, places),
    ...readCompanies(lists),
    ...readWorld(lists, 'open/organisations-world.tsv', { source: 'typed' }),
    ...readWorld(lists, 'open/companies-world.tsv', { source: 'exchanges', sort: 'company' }),
    ...readWorld(lists, 'open/outlets-world.tsv', { source: 'outlets', sort: 'newspaper' }),
    ...readWorld(lists, 'open/clubs-world.tsv', { source: 'clubs' }),
  ];
  const struck = new Set(lists['not-bodies.txt'].rows.map(({ name }) => name));
  for (const entry of entries) {
    entry.forms = entry.forms.filter((form) => form === entry.name || !(struck.has(form) || isForceInFull(form)));
  }
  return mergeByName(entries).filter((entry) => !forceForms.has(keyOf(entry.name)));
}

/** A name with an article is written without it as well. */
function readTyped(lists) {
  return lists['bodies.tsv'].rows.map((row) => {
    const entry = typedEntry('organisation', row, { sort: row.sort });
    return { ...entry, forms: [...new Set([...entry.forms, ...entry.forms.map(withoutArticle)])] };
  });
}

function readRegister(lists) {
  return lists['open/uk-public-bodies.tsv'].rows.map((r) => {
    const { name, acronym } = r;
    const isUsed = /^[A-Za-z&]{3,9}$/.test(acronym) && /[A-Z]/.test(acronym);
    const isKnown = KNOWN_BY_ACRONYM.test(r.kind) || (acronym.length > 4 && /^[A-Z]+$/.test(acronym));
    const forms = [name.replaceAll(' & ', ' and '), ...(isUsed && isKnown ? [acronym] : [])];
    return createEntry('organisation', name, forms, { sort: r.kind.toLowerCase(), source: 'govuk' });
  });
}

function readCouncils(lists) {
  return lists['open/councils.tsv'].rows.map((r) => {
    const { name, place } = r;
    const others = list(r.other_names).filter((form) => / Council$/.test(form) && !SECOND_TOWN_NAMES.test(form));
    const forms = [...others];
    if (COUNCIL_NOUNS.test(name) || /^(?:London )?Borough of /.test(name)) forms.push(`${place} Council`);
    if (r.kind === 'London borough') forms.push(`London Borough of ${place}`, `${place} Borough Council`);
    if (/Metropolitan Borough Council$/.test(name)) forms.push(`${place} Borough Council`, `${place} MBC`);
    if (/County Council$/.test(name) && r.kind === 'County') forms.push(`${place} CC`);
    const spelt = [name, ...forms].filter((form) => form.includes(' and ')).map((form) => form.replace(' and ', ' & '));
    return createEntry('organisation', name, [...forms, ...spelt], { sort: 'council', source: 'mysociety' });
  });
}

function readTrusts(lists) {
  return lists['open/nhs-trusts.tsv'].rows.map((r) => {
    const short = r.name.replace(' NHS Foundation Trust', ' NHS Trust');
    return createEntry('organisation', r.name, [short, r.name.replace(' NHS Foundation Trust', ' Foundation Trust')], {
      sort: 'nhs trust',
      source: 'nhs',
    });
  });
}

function readUniversities(lists) {
  return lists['open/universities.tsv'].rows.map((r) => {
    const of = r.name.match(/^(?:The )?University of ([\w ]+)$/);
    const forms = [...list(r.other_names), ...(of ? [`${of[1]} University`] : [])];
    return createEntry('organisation', withoutArticle(r.name), forms, { sort: 'university or college', source: 'dfe' });
  });
}

/** A company goes by what the press calls it, which is mostly its name without the legal form. */
function readCompanies(lists) {
  return lists['open/listed-companies.tsv'].rows.map((r) => {
    const full = withoutArticle(r.name);
    const short = withoutArticle(r.short_name || r.name.replace(LEGAL_END, ''));
    // `The Unite` of The Unite Group is a union's name, `Progressive` no name at all.
    const isWord = full !== r.name && !short.includes(' ');
    const usual = /[&,-]$/.test(short) || short.length < 2 || isWord ? full : short;
    return createEntry('organisation', usual, [full], { sort: 'company', source: 'tickers' });
  });
}

/** Bodies of the world, with and without their article. They hold only as written: `Indian oil` is no Indian Oil. */
function readWorld(lists, file, { source, sort }) {
  return lists[file].rows.map((r) => {
    const forms = [r.name, ...list(r.aliases)].flatMap((form) => [form, withoutArticle(form)]);
    return { ...createEntry('organisation', r.name, forms, { sort: r.sort ?? sort, source }), isWritten: true };
  });
}

/**
 * A club's short form that is its own town's name (Barnsley) is left to the town; one of a suburb (Chelsea, in London) or
 * of no place (Villa) is kept and doubted.
 */
function readClubs(lists, places) {
  return lists['open/football-clubs.tsv'].rows.map((r) => {
    const short = list(r.other_names).filter((form) => !/^FC /.test(form));
    const forms = [r.name.replace(CLUB_END, ''), ...short].filter((form) => {
      const isTown = keyOf(form) === keyOf(r.town) || r.town.startsWith(form);
      return !isTown && (r.town !== '' || !places.has(keyOf(form)));
    });
    const doubtful = forms.filter((form) => !form.includes(' '));
    return createEntry('organisation', r.name, forms, { doubtful, sort: 'football club', source: 'openfootball' });
  });
}
