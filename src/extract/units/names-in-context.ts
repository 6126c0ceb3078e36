import { BEFORE_MONTHS, HUMAN_VERBS, TITLE_SURNAMES } from '../../lists/words.js';
import { classesOf, type UnitClass } from './alphabet.js';
import type { Unit } from './read-units.js';

// A few words are read by what stands beside them: titles that are also names, and months.

type Row = readonly Unit[];

const classAt = (units: Row, at: number): UnitClass => units[at]?.class ?? 'line-end';

/** Units with those of their classes changed that only their neighbours decide. */
export function inContext(units: Row): Row {
  const read: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    // Most units are words inside of a sentence.
    const own = unit.class === 'word' && !unit.opensSentence ? undefined : classInContext(unit, { units, at, read });
    read.push(own === undefined ? unit : withClass(unit, own));
  }
  return read;
}

/** A copy by spread is of another hidden class, and code that was compiled for the first is compiled again for both. */
const withClass = (unit: Unit, own: UnitClass): Unit => ({
  start: unit.start,
  end: unit.end,
  key: unit.key,
  word: unit.word,
  class: own,
  opensSentence: unit.opensSentence,
  entry: unit.entry,
  ambiguous: unit.ambiguous,
  isPlural: unit.isPlural,
  mayBePlace: unit.mayBePlace,
  caps: unit.caps,
});

/** A place in a row, and the row before it as it was read. */
interface Place {
  readonly units: Row;
  readonly at: number;
  readonly read: Row;
}

function classInContext(unit: Unit, place: Place): UnitClass | undefined {
  if (unit.class === 'calendar-word') return monthOf(unit, place);
  if (isDoubtfulTitle(unit)) return titleOf(unit, place);
  if (unit.class === 'word') return unit.opensSentence && WORDS_AS_NAMES.has(unit.key) ? wordOf(place) : undefined;
  // `9:30 PM PST`
  if (HOURS.has(unit.key) && classAt(place.units, place.at - 1) === 'number') return 'capitals';
  if (unit.class === 'postnominal' || unit.class === 'capitals' || unit.class === 'rank')
    return initialsOf(unit, place);
  return unit.class === 'a' && unit.key === 'an' ? particleOf(place) : undefined;
}

/** Letters of a post or of a time of day. */
const HOURS = new Set(['am', 'pm']);

// ---- titles

/** What a title is read as that is also a name or a word: Bishop, Mayor, Judges. */
const DOUBTFUL = classesOf('family|doubtful-given|common-word|small-place|city-surname|force|capitals');
const GIVEN = classesOf('sure-given|initial');
const GIVEN_NAMES = classesOf('given');
const FIRST_NAMES = classesOf('given|initial|people|unknown|sure-surname|calendar-word');
/** A surname that needs no more than the title. */
const SURNAMES = classesOf('given|sure-surname|town-surname|city-surname|small-place|unknown');
/** What is one before a verb of saying: `Mayor Green said`. */
const DOUBTFUL_SURNAMES = classesOf('street-end|sure-place');
const LOWER = classesOf('word|modifier|possessive|comma|and|preposition');
const IN_NAMES = classesOf('name|initial|particle|calendar-word|hyphen');
const NAME_ENDS = classesOf('street-surname|capitals');
/** `Judge Peter Road`; but `Captain Cook Hotel` is a house. */
const NAME_ENDS_BEHIND_GIVEN = classesOf('street-end|capitals|sure-place');
/** `Justice Tunde Temple`: what ends names of bodies, or is a title, and a surname as well. */
const TITLES_AND_HEADS = classesOf('honorific|rank|body-head|people');
/** What makes another thing of the words before it: `Bishop Grosseteste University`. */
const GOES_ON = classesOf('name-edge|common-word|force|listed-body|sure-place|ampersand');
const LIST_MARKS = classesOf('comma|and|ampersand');
const SAYS = classesOf('says');
const LONGEST_NAME = 5;

/** Not `Dean`, `Deacon`, which are given names in full. */
function isDoubtfulTitle({ entry, ambiguous, key, class: unitClass }: Unit): boolean {
  if (!ambiguous || entry?.kind !== 'title' || entry.sort === 'postnominal') return false;
  return DOUBTFUL.has(unitClass) || (unitClass === 'sure-given' && entry.name.toLowerCase() !== key);
}

/**
 * A title that is also a name, `Bishop`, or stands for several, `Judges`, is a title before a name that nothing else
 * opens or goes on: `Judge Rees`, `Mayor Rita Holm`; not `Judith Mayor`, `Bishop Grosseteste University`.
 */
function titleOf(unit: Unit, { units, at, read }: Place): UnitClass | undefined {
  const isSurname = !unit.opensSentence && GIVEN.has(classAt(read, at - 1));
  if (isSurname || !(unit.isPlural ? namesSeveral(units, at) : namesOne(units, at))) return undefined;
  return unit.entry?.sort === 'honorific' ? 'honorific' : 'rank';
}

function namesOne(units: Row, at: number): boolean {
  // `Gen Sir Mike Okafor`
  if (classAt(units, at + 1) === 'honorific') return true;
  const end = endOfName(units, at + 1);
  const [length, behind] = [end - at - 1, classAt(units, end)];
  if (length > 0 && isShort(units[at])) return true;
  if (length === 0 || GOES_ON.has(behind)) return false;
  if (length > 1) return FIRST_NAMES.has(classAt(units, at + 1));
  if (SAYS.has(behind) || SAYS.has(classAt(units, at - 1))) return true;
  const { class: only, entry: place } = units[at + 1] as Unit;
  // `Judge Preston`, not `the Criminal Justice Bill`.
  const isName = SURNAMES.has(only) && (only !== 'doubtful-given' || place?.kind === 'place');
  const isSurname = isName || (only === 'word-surname' && LOWER.has(behind));
  return isSurname && units[at]?.entry?.position === 'before';
}

/** `Sen.`: hardly anything else before a capital. */
const isShort = (unit: Unit | undefined): boolean => unit?.entry?.name.toLowerCase() !== unit?.key && !unit?.isPlural;

/** `Judges Okafor and Reed`, `Cllrs A, B and C`. */
function namesSeveral(units: Row, at: number): boolean {
  const end = endOfName(units, at + 1);
  return end > at + 1 && LIST_MARKS.has(classAt(units, end)) && endOfName(units, end + 1) > end + 1;
}

/** Behind the last unit of what could be a person's name from here on. */
function endOfName(units: Row, from: number): number {
  let end = from;
  while (end - from < LONGEST_NAME && IN_NAMES.has(classAt(units, end))) end++;
  const behindName = GIVEN_NAMES.has(classAt(units, from)) ? NAME_ENDS_BEHIND_GIVEN : NAME_ENDS;
  const isLast = end > from ? behindName : DOUBTFUL_SURNAMES;
  const last = units[end];
  const isTitle = behindName === NAME_ENDS_BEHIND_GIVEN && TITLES_AND_HEADS.has(classAt(units, end));
  return isLast.has(classAt(units, end)) || (isTitle && TITLE_SURNAMES.has(last?.key ?? '')) ? end + 1 : end;
}

// ---- months

/** The months that children are called by. */
const GIVEN_MONTHS: ReadonlySet<string> = new Set(['april', 'august', 'jan', 'june']);
const FEASTS: ReadonlySet<string> = new Set(['christmas', 'easter']);
/** Before a month whatever follows; the others of the list may stand before a person as well: `spoke to April Hobbs, 34`. */
const BEFORE_DATES: ReadonlySet<string> = new Set([
  'in',
  'last',
  'next',
  'this',
  'since',
  'until',
  'late',
  'early',
  'mid',
]);
const TITLES = classesOf('title|post-word');
const FAMILY_NAMES = classesOf('sure-surname|town-surname|unknown|small-place');
const OTHER_FAMILY_NAMES = classesOf('given|word-surname|city-surname|street-surname|calendar-word');
const NUMBERS = classesOf('number');
const BEHIND_PEOPLE = classesOf('says|comma|word|possessive|and|close|stop|quote|line-end');
const AGE_OR_NOUN = classesOf('number|a');

/** A month is a name behind a title or a given name, and before a surname where no date can stand: `said April Hobbs, 34`. */
function monthOf({ key, opensSentence }: Unit, { units, at, read }: Place): UnitClass | undefined {
  const next = classAt(units, classAt(units, at + 1) === 'initial' ? at + 2 : at + 1);
  if (FEASTS.has(key) || NUMBERS.has(next)) return undefined;
  const before = read[at - 1];
  const isFamily = FAMILY_NAMES.has(next) || OTHER_FAMILY_NAMES.has(next);
  if (before && TITLES.has(before.class)) {
    if (GIVEN_MONTHS.has(key) && isFamily) return 'sure-given';
    return before.class === 'post-word' || !BEHIND_PEOPLE.has(next) ? undefined : 'sure-surname';
  }
  if ((before?.class === 'sure-given' || before?.class === 'initial') && !opensSentence)
    return BEHIND_PEOPLE.has(next) ? 'sure-surname' : undefined;
  if (!GIVEN_MONTHS.has(key) || !isFamily || BEFORE_DATES.has(before?.key ?? '')) return undefined;
  if (before?.class === 'says' || isHuman(units, at + 2)) return 'sure-given';
  const isFree = before === undefined || !(BEFORE_MONTHS.has(before.key) || NUMBERS.has(before.class));
  return isFree && FAMILY_NAMES.has(next) && BEHIND_PEOPLE.has(classAt(units, at + 2)) ? 'sure-given' : undefined;
}

/** What stands behind people: `, 34`, `, a florist`, `said`, `who`, `wrote`. */
function isHuman(units: Row, at: number): boolean {
  const { class: unitClass = 'line-end', key = '' } = units[at] ?? {};
  if (unitClass === 'comma') return AGE_OR_NOUN.has(classAt(units, at + 1)) || units[at + 1]?.key === 'who';
  return unitClass === 'says' || key === 'who' || HUMAN_VERBS.has(key);
}

// ---- words, initials, particles

/** `Will`, that opens a sentence: a name before a surname and a verb that no question has. */
const WORDS_AS_NAMES: ReadonlySet<string> = new Set(['will']);
const BEHIND_SUBJECTS: ReadonlySet<string> = new Set(['was', 'is', 'has', 'had', 'said', 'told', 'says', 'who']);
const SURNAMES_BEHIND_WORDS = classesOf('sure-surname|town-surname|word-surname|unknown|street-surname');
const PAST = /(?:ed|s)$/;

function wordOf({ units, at }: Place): UnitClass | undefined {
  if (!SURNAMES_BEHIND_WORDS.has(classAt(units, at + 1))) return undefined;
  const { key = '', class: behind = 'line-end' } = units[at + 2] ?? {};
  const isSubject = BEHIND_SUBJECTS.has(key) || (behind === 'says' && PAST.test(key)) || isHuman(units, at + 2);
  return isSubject ? 'sure-given' : undefined;
}

const INITIALS = /^(?:[a-z]\.)+[a-z]$/;
const POLICE: ReadonlySet<string> = new Set(['police', 'detective', 'officer', 'officers', 'constable']);
const BEHIND_INITIALS = classesOf('sure-given|sure-surname|town-surname|unknown');
const NAME_WORDS = classesOf('name-word|initial|number');

/** `M.S. Prakash`: letters that stand behind names are initials before one. */
function initialsOf({ key, entry }: Unit, { units, at, read }: Place): UnitClass | undefined {
  if (!INITIALS.test(key)) return undefined;
  // `D.S. Hiremath` is a detective sergeant where the police are about.
  if (entry !== undefined && entry.sort !== 'postnominal' && units.some((unit) => POLICE.has(unit.key)))
    return undefined;
  return BEHIND_INITIALS.has(classAt(units, at + 1)) && !NAME_WORDS.has(classAt(read, at - 1)) ? 'initial' : undefined;
}

/** `Ciarán Mac an Bhaird` */
function particleOf({ units, at, read }: Place): UnitClass | undefined {
  const isName = read[at - 1]?.key === 'mac' && FAMILY_NAMES.has(classAt(units, at + 1));
  return isName ? 'particle' : undefined;
}
