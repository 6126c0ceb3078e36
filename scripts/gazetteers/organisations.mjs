// Bodies: police bodies, government, councils, health, education, unions, parties, charities, outlets, clubs, companies.
import { knownBodies } from './known-bodies.mjs';
import { createEntry, keyOf, mergeByName, withoutArticle } from './phrases.mjs';
import { list, readSource } from './tables.mjs';

const OFFICES = new Set(["police and crime commissioner's office"]);
/** Acronyms of the register that nobody outside uses are its advisory groups' and teams'. */
const KNOWN_BY_ACRONYM =
  /^(?:Executive|Ministerial|Non-ministerial|Public corporation|Special health|Tribunal|Independent)/;
const SECOND_TOWN_NAMES = /(?: UA| CA|, City of)$|ï/;
const COUNCIL_NOUNS = /(?: Metropolitan| County| City| Borough| District| Islands)* Council$/;
const LEGAL_END = / (?:plc|PLC|Inc\.?|Corporation|SA|AG|SE|NV|AB|ASA|Oyj|Ltd)$/;
const CLUB_END = / (?:FC|AFC)$/;
/** Forms of the sources that name no body: slips, nouns, members, events. */
const NO_NAMES = new Set(
  'Abderden; MEPs; taxman; police watchdog; Red Nose Day; Poppy Appeal; Today programme; Order-order; Five; i; People'.split(
    '; ',
  ),
);
/** All organisations; `places` says which names of one word are places, `bodies` are those of the forces' list. */
export function readOrganisations(source, { forces, bodies, places }) {
  const forceForms = new Set(forces.flatMap((force) => force.forms.map(keyOf)));
  // A body may share an acronym with a force, but not its name: the club called Metropolitan Police is left to the force.
  const isForceInFull = (form) => form.includes(' ') && forceForms.has(keyOf(form));
  const entries = [
    ...bodies,
    ...plain(source, 'police-bodies', 'aliases', (r) => r.kind).filter((entry) => !OFFICES.has(entry.fields.sort)),
    ...plain(source, 'public-bodies-known', 'other_names', (r) => sortOf(r.kind)),
    ...knownBodies().map(([name, forms, sort]) =>
      createEntry('organisation', name, list(forms), { sort, source: 'typed' }),
    ),
    ...plain(source, 'news-outlets', 'other_names', (r) => r.kind),
    ...readRegister(source),
    ...readCouncils(source),
    ...plain(source, 'unions', 'other_names', () => 'union'),
    ...plain(source, 'parties', 'other_names', () => 'party'),
    ...plain(source, 'charities-and-associations', 'other_names', () => 'charity or association'),
    ...plain(source, 'companies-outsourcing-and-known', 'other_names', () => 'company'),
    ...readTrusts(source),
    ...readUniversities(source),
    ...readCompanies(source),
    ...readClubs(source, places),
  ];
  for (const entry of entries) {
    entry.forms = entry.forms.filter((form) => form === entry.name || !(NO_NAMES.has(form) || isForceInFull(form)));
  }
  return mergeByName(entries).filter((entry) => !forceForms.has(keyOf(entry.name)) && !NO_NAMES.has(entry.name));
}

const sortOf = (kind) => kind.replace(/^metonym.*/, 'metonym');

/** Lists that were typed: a form that the note calls a word, a place or a name is doubtful. */
function plain(source, table, column, sort) {
  return readSource(source, table).map((r) => {
    const note = r.note || r.sector_and_note || r.field_and_note || '';
    const forms = list(r[column]).map((form) => (form.startsWith('the ') ? withoutArticle(form) : form));
    const all = [r.name, ...forms, withoutArticle(r.name), ...forms.map(withoutArticle)].filter(
      (form) => form.length > 1,
    );
    const doubtful = /\balso\b/.test(note) ? all.filter((form) => mentions(note, form)) : [];
    return createEntry('organisation', r.name, all, { doubtful, sort: sort(r), source: 'typed' });
  });
}

/** `amnesty is also a noun` doubts Amnesty; `also a surname`, naming no form, doubts each form of one word. */
function mentions(note, form) {
  const subject = note.match(/([\w’' -]+?) is also\b/);
  return subject ? keyOf(subject[1]).endsWith(keyOf(form)) : !keyOf(form).includes(' ');
}

function readRegister(source) {
  return readSource(source, 'uk-public-bodies')
    .filter((r) => !/\(x\d|&amp;/.test(r.name))
    .map((r) => {
      const name = r.name.replace(/ \([^)]*\)/g, '').trim();
      const acronym = r.acronym.replace(/ \([^)]*\)/g, '');
      const isUsed = /^[A-Za-z&]{3,9}$/.test(acronym) && /[A-Z]/.test(acronym);
      const isKnown = KNOWN_BY_ACRONYM.test(r.kind) || (acronym.length > 4 && /^[A-Z]+$/.test(acronym));
      const forms = [name.replaceAll(' & ', ' and '), ...(isUsed && isKnown ? [acronym] : [])];
      return createEntry('organisation', name, forms, { sort: r.kind.toLowerCase(), source: 'govuk' });
    });
}

function readCouncils(source) {
  return readSource(source, 'councils').map((r) => {
    const name = r.official_name;
    const place = r.short_name;
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

function readTrusts(source) {
  return readSource(source, 'nhs-trusts').map((r) => {
    const short = r.name.replace(' NHS Foundation Trust', ' NHS Trust');
    return createEntry('organisation', r.name, [short, r.name.replace(' NHS Foundation Trust', ' Foundation Trust')], {
      sort: 'nhs trust',
      source: 'nhs',
    });
  });
}

function readUniversities(source) {
  return readSource(source, 'universities').map((r) => {
    const of = r.name.match(/^(?:The )?University of ([\w ]+)$/);
    const forms = [...list(r.other_names), ...(of ? [`${of[1]} University`] : [])];
    return createEntry('organisation', withoutArticle(r.name), forms, { sort: 'university or college', source: 'dfe' });
  });
}

/** A company goes by what the press calls it, which is mostly its name without the legal form. */
function readCompanies(source) {
  return readSource(source, 'listed-companies').map((r) => {
    const short = r.short_name || r.name.replace(LEGAL_END, '');
    const usual = /[&,-]$/.test(short) || short.length < 2 ? r.name : short;
    return createEntry('organisation', usual, [r.name], { sort: 'company', source: 'tickers' });
  });
}

/**
 * A club's short form that is its own town's name (Barnsley) is left to the town; one of a suburb (Chelsea, in London) or
 * of no place (Villa) is kept and doubted.
 */
function readClubs(source, places) {
  return readSource(source, 'football-clubs').map((r) => {
    const short = list(r.other_names).filter((form) => !/^FC /.test(form));
    const forms = [r.name.replace(CLUB_END, ''), ...short].filter((form) => {
      const isTown = keyOf(form) === keyOf(r.town) || r.town.startsWith(form);
      return !isTown && (r.town !== '' || !places.has(keyOf(form)));
    });
    const doubtful = forms.filter((form) => !form.includes(' '));
    return createEntry('organisation', r.name, forms, { doubtful, sort: 'football club', source: 'openfootball' });
  });
}
