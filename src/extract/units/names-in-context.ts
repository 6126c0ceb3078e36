import { BEFORE_MONTHS } from '../../lists/words.js';
import { classesOf, type UnitClass } from './alphabet.js';
import type { Unit } from './read-units.js';

// A few words are read by what stands beside them: titles that are also names, and months.

type Row = readonly Unit[];

const classAt = (units: Row, at: number): UnitClass => units[at]?.class ?? 'line-end';

/** Units with those of their classes changed that only their neighbours decide. */
export function inContext(units: Row): Row {
  if (!units.some((unit) => unit.class === 'calendar-word' || isDoubtfulTitle(unit))) return units;
  const read: Unit[] = [];
  for (const [at, unit] of units.entries()) {
    const own = isDoubtfulTitle(unit) ? titleOf(units, at, read) : monthOf(units, at, read);
    read.push(own === undefined ? unit : { ...unit, class: own });
  }
  return read;
}

// ---- titles

/** What a title is read as that is also a name or a word: Bishop, Mayor, Judges. */
const DOUBTFUL = classesOf('family|doubtful-given|common-word|small-place|city-surname|force|capitals');
const GIVEN = classesOf('sure-given|initial');
const GIVEN_NAMES = classesOf('given');
const FIRST_NAMES = classesOf('given|initial|people|unknown|sure-surname');
/** A surname that needs no more than the title. */
const SURNAMES = classesOf('given|sure-surname|town-surname|city-surname|small-place|unknown');
/** What is one before a verb of saying: `Mayor Green said`. */
const DOUBTFUL_SURNAMES = classesOf('street-end|sure-place');
const LOWER = classesOf('word|modifier|possessive|comma|and|preposition');
const IN_NAMES = classesOf('name|initial|particle|calendar-word|hyphen');
const NAME_ENDS = classesOf('street-surname|capitals');
/** `Judge Peter Road`; but `Captain Cook Hotel` is a house. */
const NAME_ENDS_BEHIND_GIVEN = classesOf('street-end|capitals');
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
function titleOf(units: Row, at: number, read: Row): UnitClass | undefined {
  const unit = units[at];
  const isSurname = unit?.opensSentence === false && GIVEN.has(classAt(read, at - 1));
  if (!unit || isSurname || !(unit.isPlural ? namesSeveral(units, at) : namesOne(units, at))) return undefined;
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
  if (SAYS.has(behind)) return true;
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
  return isLast.has(classAt(units, end)) ? end + 1 : end;
}

// ---- months

/** The months that children are called by. */
const GIVEN_MONTHS: ReadonlySet<string> = new Set(['april', 'august', 'jan', 'june']);
const FEASTS: ReadonlySet<string> = new Set(['christmas', 'easter']);
const TITLES = classesOf('title|post-word');
const FAMILY_NAMES = classesOf('sure-surname|town-surname|unknown|small-place');
const DOUBTFUL_FAMILY_NAMES = classesOf('word-surname|city-surname|street-surname|calendar-word');
const NUMBERS = classesOf('number');
/** A name before them goes on no more. */
const BEHIND_PEOPLE = classesOf('says|comma|word|possessive|and|close|stop|quote|line-end');

/** A month is a name behind a title or a given name, and before a surname where no date can stand: `said April Hobbs, 34`. */
function monthOf(units: Row, at: number, read: Row): UnitClass | undefined {
  const unit = units[at];
  if (unit?.class !== 'calendar-word' || FEASTS.has(unit.key) || NUMBERS.has(classAt(units, at + 1))) return undefined;
  const before = read[at - 1];
  const next = classAt(units, at + 1);
  const isFamily = FAMILY_NAMES.has(next) || DOUBTFUL_FAMILY_NAMES.has(next);
  if (before && TITLES.has(before.class)) {
    if (GIVEN_MONTHS.has(unit.key) && isFamily) return 'sure-given';
    return before.class === 'post-word' || !BEHIND_PEOPLE.has(next) ? undefined : 'sure-surname';
  }
  if (before?.class === 'sure-given' && !unit.opensSentence)
    return BEHIND_PEOPLE.has(next) ? 'sure-surname' : undefined;
  const isFree = before === undefined || !(BEFORE_MONTHS.has(before.key) || NUMBERS.has(before.class));
  if (!GIVEN_MONTHS.has(unit.key) || !isFree) return undefined;
  return FAMILY_NAMES.has(next) && BEHIND_PEOPLE.has(classAt(units, at + 2)) ? 'sure-given' : undefined;
}
