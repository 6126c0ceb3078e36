import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../model/gazetteer.js';
import type { Span } from '../model/span.js';
import { isOrdinaryWord } from './lexicon.js';
import { type Token, tokenise } from './tokens.js';

/**
 * What one unit of text is, in one letter: a token, or a listed phrase read as a whole. The letters exclude each other;
 * patterns speak of sets of them (`CLASSES`).
 */
export type UnitClass = string;

/** A token or a listed phrase, with its class and the list entries that gave it. */
export interface Unit extends Span {
  readonly key: string;
  readonly class: UnitClass;
  readonly opensSentence: boolean;
  readonly entry?: GazetteerEntry;
  /** The list entry needs its context's support. */
  readonly ambiguous: boolean;
  /** Written in capitals throughout. */
  readonly caps: boolean;
}

/** The article as a row of units and as the class string that patterns run on. */
export interface UnitText {
  readonly units: readonly Unit[];
  readonly classes: string;
}

/**
 * Classes for patterns.
 *
 * Capitalised: T honorific, R rank or post, P letters after a name, G given name, M given name that is also a place or
 * a word, S surname, Q surname that is also a place, B large place that is also a surname, U surname that is also a word,
 * L place, C unknown, N ordinary word,
 * I initial, A capitals, F force, O organisation, H word that ends an organisation's name, X word that begins a
 * programme's, Z word that ends a street's or building's, D month or weekday, E people or language.
 * Lower case: w word, v verb of saying, k post, m modifier of a post, d particle of a name, g noun for a body, h noun that
 * ends a place, j noun that ends a programme, c noun that ends a body's name, q noun for what only bodies have; o of, a and, t the, i a or an, f for, y at in near,
 * b by, n number, s possessive; marks stand for themselves, `¶` for a line end, `_` for any other mark.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  honorific: 'T',
  rank: 'R',
  title: 'TR',
  postnominal: 'P',
  given: 'GM',
  initial: 'I',
  particle: 'd',
  surname: 'SQUCGMBA',
  name: 'SQUCGMB',
  head: 'H',
  street: 'Z',
  force: 'F',
  organisation: 'O',
  programmeNoun: 'X',
  people: 'E',
  lowerHead: 'c',
  owned: 'q',
  post: 'k',
  modifier: 'm',
  say: 'v',
  bodyNoun: 'g',
  areaNoun: 'h',
  programmeLower: 'j',
  of: 'o',
  and: 'a',
  the: 't',
  article: 'ti',
  for: 'f',
  at: 'y',
  by: 'b',
  number: 'n',
  possessive: 's',
  comma: ',',
  open: '(',
  close: ')',
  lineEnd: '¶',
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FUNCTION_CLASSES: ReadonlyMap<string, string> = new Map([
  ...['of'].map((w): [string, string] => [w, 'o']),
  ...['and', '&'].map((w): [string, string] => [w, 'a']),
  ...['the'].map((w): [string, string] => [w, 't']),
  ...['a', 'an', 'another'].map((w): [string, string] => [w, 'i']),
  ...['for'].map((w): [string, string] => [w, 'f']),
  ...[
    'at',
    'in',
    'near',
    'outside',
    'around',
    'across',
    'from',
    'to',
    'through',
    'into',
    'towards',
    'between',
    'via',
    'throughout',
    'on',
  ].map((w): [string, string] => [w, 'y']),
  ...['by'].map((w): [string, string] => [w, 'b']),
]);
/** Words that are never a name, whatever their capital: they open sentences and stand in title-case headlines. */
const NEVER_NAMES = words(
  'i we you he she it they me us him them my our your his her its their this that these those there here who whom whose which what when ' +
    'where why how if as but or nor so yet not no with without within than then also just only very more most much many some any all both ' +
    'each every either neither such own same other others after before since until while because although though during about above below ' +
    'under over up down off out again further once is are was were be been being am has have had having do does did doing done can could ' +
    'may might must shall should would will get got goes go however meanwhile instead despite unlike like per against among amid new now ' +
    'last next first second third one two three four five six seven eight nine ten old former',
);
const PARTICLES = words('de der den van von la le al el bin ibn ap ab dos da di du st ben');
const MONTHS_AND_DAYS = words(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter',
);
const PEOPLES = words(
  'british english scottish welsh irish american european french german italian spanish russian chinese japanese indian pakistani ' +
    'australian canadian african asian polish dutch greek turkish israeli palestinian iraqi iranian afghan swedish danish norwegian ' +
    'portuguese muslim islamic christian jewish catholic protestant hindu sikh anglican arab latin roman victorian northern southern eastern western',
);
const PROGRAMME_OPENERS = words('operation operations project programme exercise taskforce');
const PROGRAMME_NOUNS = words(
  'programme programmes scheme initiative project strategy campaign partnership act bill contract',
);
const STREET_NOUNS = words(
  'close road street lane avenue drive way crescent terrace gardens square house hall park place station hill bridge estate green row mews ' +
    'court grove walk wharf quay castle airport stadium tower towers abbey palace arena farm wood woods common valley river lake mount ' +
    'island islands bay beach pier market arcade centre cemetery lodge mill barracks prison village riverside',
);
const AREA_NOUNS = words(
  'area district estate ward neighbourhood suburb village town city region constituency borough county parish peninsula',
);
const BODY_NOUNS = words(
  'company firm consultants consultancy charity union group supplier contractor retailer bank giant watchdog regulator thinktank newspaper ' +
    'website magazine agency broadcaster publisher developer supermarket chain outsourcer manufacturer airline insurer maker operator',
);
/** Lower-case nouns that name a body behind its place: `Redditch council`, `Hereford hospital`. */
const LOWER_HEADS = words('council hospital trust authority committee university');
/** What only a body has or sends: `the Socitm conference`, `the Sony spokesman`. */
const OWNED_NOUNS = words(
  'conference summit congress headquarters members staff officials shares shareholders factory plant',
);
/** Modifiers that reach over a post: `former chairman`, `deputy leader`. */
const POST_MODIFIERS = words(
  'former ex acting interim deputy assistant vice new current incoming outgoing senior chief joint co then retired late',
);

const APOSTROPHE_WORD = /^(?:o'|d'|mc|mac|fitz)[\p{L}]{2,}/u;

/** Reads folded text as units: phrases of the gazetteer first, longest first, then single tokens. */
export function readUnits(folded: string, text: string, gazetteer: Gazetteer): UnitText {
  const tokens = tokenise(folded);
  const lowerSeen = seenInLowerCase(tokens);
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const phrase = phraseAt(tokens, i, text, gazetteer);
    if (phrase) {
      units.push(phraseUnit(tokens, i, phrase, folded, gazetteer, lowerSeen));
      i += phrase.length;
    } else {
      units.push(tokenUnit(tokens, i, folded, gazetteer, lowerSeen));
      i++;
    }
  }
  return { units, classes: units.map((unit) => unit.class).join('') };
}

/** Keys that the article writes in lower case inside a sentence: words, whatever their capital elsewhere. */
function seenInLowerCase(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const token of tokens) if (token.shape === 'lower') seen.add(token.key);
  return seen;
}

interface PhraseMatch {
  readonly form: GazetteerForm;
  /** In tokens. */
  readonly length: number;
}

/** The longest listed phrase that starts at a token and is written with a capital (titles: in either case). */
function phraseAt(tokens: readonly Token[], at: number, text: string, gazetteer: Gazetteer): PhraseMatch | undefined {
  const first = tokens[at];
  if (!first || first.shape === 'mark' || first.shape === 'break' || first.shape === 'possessive') return undefined;
  const possessive = tokens[at + 1]?.shape === 'possessive' ? (gazetteer.phrases.get(`${first.key}'s`) ?? []) : [];
  let best: PhraseMatch | undefined;
  for (const form of [...possessive, ...(gazetteer.phrases.get(first.key) ?? [])]) {
    if (best && form.words.length < best.form.words.length) break;
    const length = matchLength(tokens, at, form.words);
    if (length === 0 || !isWrittenAsName(tokens, at, length, form, text)) continue;
    if (!best || preferred(form, best.form)) best = { form, length };
  }
  return best;
}

/** Tokens that a form covers from `at`, 0 where it does not stand there. */
function matchLength(tokens: readonly Token[], at: number, formWords: readonly string[]): number {
  let i = at;
  for (const word of formWords) {
    const token = tokens[i];
    if (!token) return 0;
    if (token.key === word) i++;
    else if (word === `${token.key}'s` && tokens[i + 1]?.shape === 'possessive') i += 2;
    else return 0;
  }
  return i - at;
}

function isWrittenAsName(
  tokens: readonly Token[],
  at: number,
  length: number,
  form: GazetteerForm,
  text: string,
): boolean {
  const first = tokens[at];
  const last = tokens[at + length - 1];
  if (!first || !last) return false;
  if (form.written !== undefined) {
    const written = text.slice(first.start, last.end);
    return written === form.written || written === `${form.written}.`;
  }
  if (form.entry.kind === 'title') return true;
  // `The news came as …` is no paper: behind an article the name itself needs its capital.
  const named = first.key === 'the' && length > 1 ? tokens[at + 1] : first;
  return named?.shape !== 'lower';
}

const KIND_ORDER = ['force', 'title', 'organisation', 'place'];

/** Of two forms of one length: the unambiguous one, then force before title before organisation before place. */
function preferred(form: GazetteerForm, best: GazetteerForm): boolean {
  if (form.words.length !== best.words.length) return form.words.length > best.words.length;
  if (form.ambiguous !== best.ambiguous) return best.ambiguous;
  const rank = KIND_ORDER.indexOf(form.entry.kind) - KIND_ORDER.indexOf(best.entry.kind);
  return rank !== 0 ? rank < 0 : (form.entry.population ?? 0) > (best.entry.population ?? 0);
}

function phraseUnit(
  tokens: readonly Token[],
  at: number,
  { form, length }: PhraseMatch,
  folded: string,
  gazetteer: Gazetteer,
  lowerSeen: ReadonlySet<string>,
): Unit {
  const first = tokens[at] as Token;
  const last = tokens[at + length - 1] as Token;
  const key = form.words.join(' ');
  const single = length === 1 ? tokenClass(first, folded, gazetteer, lowerSeen) : undefined;
  return {
    start: first.start,
    end: last.end,
    key,
    class: phraseClass(form, first, single, gazetteer),
    opensSentence: first.opensSentence,
    entry: form.entry,
    ambiguous: form.ambiguous,
    caps: first.shape === 'caps',
  };
}

/** The class of a listed phrase; a single ambiguous word keeps what it is as a token, with the entry as evidence. */
function phraseClass(form: GazetteerForm, first: Token, single: string | undefined, gazetteer: Gazetteer): UnitClass {
  const { entry } = form;
  if (entry.kind === 'title') {
    if (first.shape === 'lower') return single === 'v' ? 'v' : 'k';
    if (entry.sort === 'honorific' || (entry.domain === 'honours and nobility' && entry.position === 'before'))
      return 'T';
    if (single && form.ambiguous && form.written === undefined && single !== 'N' && single !== 'w') return single;
    return entry.sort === 'postnominal' ? 'P' : 'R';
  }
  if (single !== undefined && entry.kind === 'place') return placeClass(first.key, single, entry, gazetteer);
  if (single !== undefined && form.ambiguous && form.written === undefined) return single;
  if (entry.kind === 'force') return form.ambiguous && !POLICE_WORD.test(form.words.join(' ')) ? 'L' : 'F';
  return entry.kind === 'organisation' ? (form.ambiguous && form.written !== undefined ? 'A' : 'O') : 'L';
}

const POLICE_WORD = /\b(?:police|constabulary)\b/;
/** Towns of this size are places first, surnames second. */
const LARGE_TOWN = 60_000;

function placeClass(key: string, single: string, entry: GazetteerEntry, gazetteer: Gazetteer): UnitClass {
  const large =
    (entry.population ?? 0) >= LARGE_TOWN ||
    ['country', 'county', 'region', 'ceremonial county', 'state', 'capital'].includes(entry.sort);
  if (single === 'G' || single === 'M') return placeOrGivenName(key, single, entry, large, gazetteer);
  if (single === 'N' || single === 'H' || single === 'Z' || single === 'X' || single === 'D' || single === 'E')
    return single;
  if (single === 'S') return large ? ((gazetteer.surnames.get(key) ?? 0) > 1 ? 'B' : 'L') : 'Q';
  if (single === 'U') return 'Q';
  return single === 'C' || single === 'A' ? 'L' : single;
}

/** A city that many more people live in than bear its name is a city; a name that many more bear than live there a name. */
function placeOrGivenName(key: string, single: string, entry: GazetteerEntry, large: boolean, gazetteer: Gazetteer): UnitClass {
  const births = gazetteer.givenNames.get(key)?.births ?? 0;
  const population = entry.population ?? 0;
  if (large && (births < 20_000 || population > 10 * births)) return 'L';
  return entry.sort === 'world city' && births > population / 2 ? single : 'M';
}

function tokenUnit(
  tokens: readonly Token[],
  at: number,
  folded: string,
  gazetteer: Gazetteer,
  lowerSeen: ReadonlySet<string>,
): Unit {
  const token = tokens[at] as Token;
  return {
    start: token.start,
    end: token.end,
    key: token.key,
    class: tokenClass(token, folded, gazetteer, lowerSeen),
    opensSentence: token.opensSentence,
    ambiguous: false,
    caps: token.shape === 'caps',
  };
}

const PLAIN_MARKS = new Set([',', '(', ')', '"', "'", '.', ':', ';', '!', '?', '|', '/', '-']);

function tokenClass(token: Token, folded: string, gazetteer: Gazetteer, lowerSeen: ReadonlySet<string>): UnitClass {
  const { key, shape } = token;
  switch (shape) {
    case 'break':
      return '¶';
    case 'possessive':
      return 's';
    case 'number':
      return 'n';
    case 'mark': {
      const mark = folded[token.start] ?? '';
      return mark === '&' ? 'a' : PLAIN_MARKS.has(mark) ? mark : '_';
    }
    case 'initial':
      return 'I';
    case 'lower':
      return lowerClass(key, gazetteer);
    default:
      return capitalClass(token, gazetteer, lowerSeen);
  }
}

function lowerClass(key: string, gazetteer: Gazetteer): UnitClass {
  const known = FUNCTION_CLASSES.get(key);
  if (known) return known;
  if (gazetteer.reportingVerbs.has(key)) return 'v';
  if (PARTICLES.has(key)) return 'd';
  if (POST_MODIFIERS.has(key)) return 'm';
  if (PROGRAMME_NOUNS.has(key)) return 'j';
  if (AREA_NOUNS.has(key)) return 'h';
  if (LOWER_HEADS.has(key)) return 'c';
  if (OWNED_NOUNS.has(key)) return 'q';
  return BODY_NOUNS.has(key) ? 'g' : 'w';
}

function capitalClass(token: Token, gazetteer: Gazetteer, lowerSeen: ReadonlySet<string>): UnitClass {
  const { key, shape } = token;
  const wordClass = FUNCTION_CLASSES.get(key) ?? (NEVER_NAMES.has(key) ? 'w' : undefined);
  if (wordClass && (shape !== 'caps' || key.length > 3 || token.opensSentence)) return wordClass;
  if (MONTHS_AND_DAYS.has(key)) return 'D';
  if (PEOPLES.has(key)) return 'E';
  if (PROGRAMME_OPENERS.has(key)) return 'X';
  if (STREET_NOUNS.has(key) && key !== 'court') return 'Z';
  if (gazetteer.organisationEndings.has(key)) return 'H';
  if (shape === 'caps' && key.length <= 6 && !gazetteer.givenNames.has(key)) return 'A';
  return nameClass(token, gazetteer, lowerSeen);
}

/** Given names rarer than this tell nothing against a surname or a word of the same form. */
const COMMON_GIVEN = 400;

function nameClass({ key, opensSentence }: Token, gazetteer: Gazetteer, lowerSeen: ReadonlySet<string>): UnitClass {
  const given = gazetteer.givenNames.get(key);
  const surname = gazetteer.surnames.get(key) ?? 0;
  const word = isWord(key, gazetteer, lowerSeen);
  if (given && given.births >= COMMON_GIVEN && !(surname > 200 && given.births < 30_000)) {
    if (word) return mostlyName(key, gazetteer) ? 'G' : 'M';
    return 'G';
  }
  if (surname > 0 || APOSTROPHE_WORD.test(key)) return word ? 'U' : 'S';
  if (word) return opensSentence && gazetteer.sentenceStarters.has(key) ? 'w' : 'N';
  return given ? 'G' : 'C';
}

function mostlyName(key: string, gazetteer: Gazetteer): boolean {
  return (gazetteer.nameWords.get(key)?.capitalShare ?? 0) >= 0.9;
}

/** An ordinary word in its own right: written in lower case in this article, or known to the lexicon as no name. */
function isWord(key: string, gazetteer: Gazetteer, lowerSeen: ReadonlySet<string>): boolean {
  if (lowerSeen.has(key)) return true;
  const nameWord = gazetteer.nameWords.get(key);
  if (nameWord) return (nameWord.capitalShare ?? 0.5) < 0.9;
  return gazetteer.sentenceStarters.has(key) || isOrdinaryWord(key);
}
