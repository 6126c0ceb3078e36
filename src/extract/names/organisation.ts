import type { NameRule } from './name-rule.js';
import type { Unit } from '../units.js';

/** A word of an organisation's name; one that ends names only where the name goes on right behind it. */
const PART = '(?:[GMSQULCNIAEDXZ](?:s(?=[GMSQULCNIAEDXZH])|\'(?=[GMSQULCNIAEDXZH]))?|H(?=[GMSQULCNIAEZH]))';
const CONNECTED = `(?:${PART}|[ao](?=[GMSQULCNAEDXZH])|ot(?=[GMSQULCNAEDXZH]))`;
/** Heads that are followed by what they are for: Department for Transport, University of Leeds. */
const TAIL = '(?:f|o|ot|ft) [GMSQULCNAEDXZ] (?:[GMSQULCNAEDXZ]|a(?=[GMSQULCNAEDXZ])){0,4} H?';
const OF_HEADS = new Set(
  'department ministry university college bank institute association federation house board council office commission society court centre school church chamber royal academy confederation bureau union league committee service academy faculty campaign party court'.split(' '),
);

const firstIs = (mention: readonly Unit[], keys: ReadonlySet<string>): boolean =>
  mention.some((unit) => unit.class === 'H' && keys.has(unit.key));
/** Heads that say little on their own beside one ordinary word: `Police Service`, `Health Group`. */
const namesSomething = (mention: readonly Unit[]): boolean => mention.length > 1;

export const organisationRules: readonly NameRule[] = [
  {
    id: 'organisation/listed',
    kind: 'organisation',
    summary: 'A body of the gazetteer under a name that names nothing else.',
    pattern: '⟦O⟧',
    confidence: 0.95,
  },
  {
    id: 'organisation/name-with-head',
    kind: 'organisation',
    summary: 'Capitalised words that end in a word for a body: Redditch Borough Council, Home Affairs Select Committee.',
    pattern: `⟦${PART} ${CONNECTED}{0,6} H{1,2}⟧`,
    confidence: 0.9,
    accept: namesSomething,
  },
  {
    id: 'organisation/listed-with-head',
    kind: 'organisation',
    summary: 'A listed force or body that is the front of a longer name: West Midlands Police Authority, Unison West Midlands Police Branch.',
    pattern: `⟦[OFL] (?:[OFLGMSQUCNAZ]){0,4} H{1,2}⟧`,
    confidence: 0.96,
  },
  {
    id: 'organisation/head-of',
    kind: 'organisation',
    summary: 'A word for a body and what it is for or of: Department for Transport, Royal College of Nursing.',
    pattern: `⟦(?:${PART}){0,3} H ${TAIL}⟧`,
    confidence: 0.92,
    accept: (mention) => firstIs(mention, OF_HEADS),
  },
  {
    id: 'organisation/kind-before',
    kind: 'organisation',
    summary: 'A name after a lower-case word for its sort: consultants iMpower, charity Crimestoppers.',
    pattern: '(?<=g) ⟦[CNAS] [CNASQULH]{0,2}⟧',
    confidence: 0.85,
  },
  {
    id: 'organisation/web-name',
    kind: 'organisation',
    summary: 'An outlet that goes by its web address: PoliceOracle.com.',
    pattern: '⟦[CNS]⟧',
    confidence: 0.9,
    accept: ([unit]) => unit !== undefined && /\.(?:com|co\.uk|org|org\.uk|net|news|info|tv|eu)$/.test(unit.key),
  },
  {
    id: 'organisation/prison',
    kind: 'organisation',
    summary: 'A prison or a ship by its letters: HMP Strangeways.',
    pattern: '⟦A [CSQULNM]⟧',
    confidence: 0.85,
    accept: ([letters]) => letters?.key === 'hmp' || letters?.key === 'hmyoi',
  },
];
