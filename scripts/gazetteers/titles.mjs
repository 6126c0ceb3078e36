// Ranks, posts, honorifics and letters after names, with the abbreviations of the press.
import { createEntry, mergeByName } from './phrases.mjs';
import { list, readSource } from './tables.mjs';

const POSITIONS = { before: 'before', both: 'both', alone: 'alone', postnominal: 'after' };
const SORTS = { role: 'post' };
/** Ranks held for a while: what the press and the forces put before the rank. */
const FOR_A_WHILE = [
  ['Temporary', ['T/', 'Temp ', 'Temporary ']],
  ['Acting', ['A/', 'Acting ']],
];
const RANKS_HELD_FOR_A_WHILE = [
  'Sergeant',
  'Inspector',
  'Chief Inspector',
  'Superintendent',
  'Chief Superintendent',
  'Assistant Chief Constable',
  'Deputy Chief Constable',
  'Chief Constable',
  'Detective Sergeant',
  'Detective Inspector',
  'Detective Chief Inspector',
  'Detective Superintendent',
  'Detective Chief Superintendent',
];
/** Which title an abbreviation means where the source gives it to several that are the same in use. */
const OWNERS = {
  CEO: 'Chief Executive Officer',
  PCSO: 'Police Community Support Officer',
  CSO: 'Community Support Officer',
  HHJ: 'His Honour Judge',
  'HH Judge': 'His Honour Judge',
  LJ: 'Lord Justice',
  HM: 'His Majesty',
  PS: 'Police Sergeant',
  'Committee Chair': 'Committee Chair',
};
/** Plurals before several names. Typed. */
const PLURALS = [
  ['Police Constables', 'PCs; Pcs', 'police', 'rank'],
  ['Detective Constables', 'DCs', 'police', 'rank'],
  ['Detectives', 'Dets', 'police', 'rank'],
  ['Members of Parliament', 'MPs', 'parliament and government', 'title'],
  ['Doctors', 'Drs', 'health', 'honorific'],
];

/** Everyday posts that the press puts before and after names and the source, a list of ranks and offices, lacks. Typed. */
const EVERYDAY_POSTS = {
  company:
    'Secretary; Leader; Co-ordinator; Coordinator; Adviser; Advisor; Treasurer; Head; Boss; Owner; Supervisor; ' +
    'Senior Manager; Project Manager; Unit Manager; Programme Manager; Communications Manager; Press Officer; Branch Secretary; ' +
    'Regional Secretary; Regional Organiser; Organiser; Shop Steward; Branch Chairman; Branch Chair; Trustee; Senior Adviser; ' +
    'Special Adviser; Chief Operating Officer; Chief Technology Officer; Chief Medical Officer; Chief Nurse; Medical Director',
  council:
    'Council Leader; Deputy Leader; Group Leader; Opposition Leader; Labour Leader; Party Leader; Cabinet Member; Ward Councillor',
  'courts and law': 'Prosecutor; Lawyer; Barrister; Defence Lawyer; Defence Barrister',
  academic:
    'Academic; Researcher; Scientist; Head Teacher; Teacher; Lecturer; Senior Lecturer; Pro-Rector; Rector; Dean of Studies',
  sport: 'Coach; Head Coach; Team Manager',
};

export function readTitles(source) {
  const rows = readSource(source, 'ranks-and-posts').filter((r) => r.kind !== 'collective');
  const entries = rows.map((r) =>
    createEntry(
      'title',
      r.form,
      usable(r).flatMap((form) => withStops(form, r)),
      {
        sort: SORTS[r.kind] ?? r.kind,
        domain: r.domain,
        position: POSITIONS[r.position],
        source: 'typed',
      },
    ),
  );
  for (const [name, forms, domain, sort] of PLURALS) {
    entries.push(createEntry('title', name, list(forms), { sort, domain, position: 'before', source: 'typed' }));
  }
  const listed = new Set(entries.map(({ name }) => name));
  for (const [domain, posts] of Object.entries(EVERYDAY_POSTS)) {
    for (const name of list(posts).filter((post) => !listed.has(post))) {
      entries.push(createEntry('title', name, [], { sort: 'post', domain, position: 'both', source: 'typed' }));
    }
  }
  return mergeByName([...entries, ...heldForAWhile(rows)]);
}

/** One letter (`J`, `P`) is a middle initial far more often than a judge. */
function usable(r) {
  return list(r.abbreviations).filter((form) => form.length > 1 && (OWNERS[form] ?? r.form) === r.form);
}

/** `DCI`, `D.C.I.`: a stop at the end is no part of a word, those inside are. */
function withStops(form, { domain, kind }) {
  const isPointed = /^[A-Z]{2,4}$/.test(form) && (domain === 'police' || kind === 'postnominal');
  return isPointed ? [form, `${form.split('').join('.')}.`] : [form];
}

function heldForAWhile(rows) {
  return FOR_A_WHILE.flatMap(([word, before]) =>
    RANKS_HELD_FOR_A_WHILE.map((rank) => {
      const short = list(rows.find((r) => r.form === rank).abbreviations).filter((form) => !form.includes('.'));
      const forms = before.flatMap((prefix) => short.map((form) => prefix + form));
      const spelt = before.flatMap((prefix) => (prefix.endsWith('/') ? [`${prefix}${rank}`] : []));
      return createEntry('title', `${word} ${rank}`, [...forms, ...spelt], {
        sort: 'rank',
        domain: 'police',
        position: 'before',
        source: 'typed',
      });
    }),
  );
}
