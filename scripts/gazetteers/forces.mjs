// Police forces of today and before; agencies and units that are none go to the organisations.
import { createEntry, keyOf, withoutArticle } from './phrases.mjs';
import { byCodeUnit, list, readSource } from './tables.mjs';

/** Kinds of the source that are bodies, not forces. */
const BODIES = new Set([
  'law enforcement agency',
  'law enforcement department',
  'agency',
  'shared service',
  'international',
  'collaboration',
  'unit',
]);
const BODIES_BY_NAME = new Set(['National Policing Improvement Agency', 'Federal Bureau of Investigation']);
/** The name that the press uses, where the legal one is another. */
const USUAL_NAMES = { 'Metropolitan Police Service': 'Metropolitan Police' };
/** What an ambiguous alias may not be: a place's name is a place, even where it stands for its force. */
const PLACES = /place|county|city|region|state|London police|finance/;
const NOUN = / (?:Honorary Police|Police Service|Police Department|Police Force|Police|Constabulary)$/;
/** Areas that are not what stands before the noun. */
const AREAS = { 'Metropolitan Police Service': 'London', 'City of Glasgow Police': 'Glasgow' };
/** Specialist forces have an area only in the sense of what they guard. */
const WITH_AREA = new Set(['territorial', 'former territorial', 'overseas territory']);

export function readForces(source) {
  const rows = readSource(source, 'police-forces');
  const isForce = (r) => !BODIES.has(r.kind) && !BODIES_BY_NAME.has(r.name);
  const taken = new Set();
  return {
    // Hampshire's short forms go to the force that had them for longest, which is the one that began first.
    forces: rows
      .filter(isForce)
      .sort((a, b) => byCodeUnit(a.from || '9', b.from || '9'))
      .map((r) => createForce(r, taken)),
    bodies: rows.filter((r) => !isForce(r)).map((r) => createEntry('organisation', r.name, formsOf(r), body(r))),
  };
}

function createForce(r, taken) {
  const name = USUAL_NAMES[r.name] ?? r.name;
  const forms = [r.name, ...formsOf(r), ...(r.kind === 'territorial' ? spellings(name) : [])];
  const free = forms.filter((form) => !taken.has(keyOf(form)));
  for (const form of free) taken.add(keyOf(form));
  return createEntry('force', name, free, {
    doubtful: doubtful(r),
    sort: r.kind,
    area: areaOf(r),
    source: 'typed',
  });
}

const body = (r) => ({ doubtful: doubtful(r), sort: r.kind, source: 'typed' });
const formsOf = (r) => list(r.aliases).map(withoutArticle);

/** `Soca (music); the Yard (noun)` without what else they are, and without those that are places. */
function doubtful(r) {
  return list(r.ambiguous_aliases)
    .map((item) => item.match(/^(.*?)(?: \((.*)\))?$/))
    .filter(([, , other]) => !PLACES.test(other ?? ''))
    .map(([, form]) => withoutArticle(form));
}

/** `West Midlands Police` also as its force, service and constabulary, and with `and` for `&`. */
function spellings(name) {
  const area = name.replace(NOUN, '');
  if (area === name) return [];
  const nouns = ['Police', 'Constabulary', 'Police Force', 'Police Service'].map((noun) => `${area} ${noun}`);
  return [...nouns, ...nouns.filter((form) => form.includes(' and ')).map((form) => form.replace(' and ', ' & '))];
}

/** The area as a name: what stands before the noun (`West Midlands`), the source's where that is no place. */
function areaOf(r) {
  const area = r.name.replace(NOUN, '');
  if (!WITH_AREA.has(r.kind)) return '';
  if (area === r.name || area.startsWith('Royal ')) return AREAS[r.name] ?? r.area;
  return AREAS[r.name] ?? area.replace(/^States of |(?<=Birmingham) City$/, '');
}
