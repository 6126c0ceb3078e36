import { BODIES_NAMED_AFTER_PEOPLE } from '../../lists/words.js';
import { type Condition, condition } from './conditions.js';

/** What the name of a body can go on with. */
export const NEXT: string = 'capital-word|name-edge|people|calendar-word';
/** A word of a body's name; a possessive only where the name goes on behind it and it is no place's (India’s HCL Ltd), a body's own name or head likewise. */
export const PART: string = `({person-word|common-word|initial|capitals|programme-opener|street-end|calendar-word|people} ({possessive} (?={${NEXT}}) | ' (?={${NEXT}|and}))? | {place} | {listed-name|body-head} (?={${NEXT}|listed-body}) | {rank|postnominal} (?={body-head}))`;
/** `and` joins two ordinary words into one name (Health and Safety Executive), not two names (Surrey and Kent Council). */
export const JOINED: string = `(${PART} | (?<={word-surname|common-word|people} '?) {and} (?={family|common-word|capitals|people}) | & (?={${NEXT}}))`;
/** What a head word is of or for: Department for Work and Pensions, University of the Third Age. */
export const TAIL: string =
  '{of|for} {the}? {capital-word|name-edge|calendar-word|people} ({capital-word|programme-opener|street-end|calendar-word|people} | {joiner} (?={capital-word|programme-opener|street-end|calendar-word|people}) | (?<={ordinary|unknown}) , (?={ordinary|unknown} (, {ordinary|unknown}){0,3} ,? {joiner} {ordinary|unknown})){0,9} {body-head}{0,2} ((?<={street-end|body-head}) {of} {sure-place})?';
const TITLES: ReadonlySet<string> = new Set(['rank', 'honorific', 'post-word']);
/** Behind whose name a body may still be another’s: President Nkomo’s National Congress; not King Edward’s School. */
export const OWNED_BY_PERSON: Condition = condition('a person whose body it is opens it', ({ mention, before }) => {
  const end = mention.findIndex((part) => part.class === 'possessive');
  // `Harry Ramsden’s Ltd` is one firm.
  if (end < 0 || mention.length - end < 3 || BODIES_NAMED_AFTER_PEOPLE.has(mention.at(-1)?.key ?? '')) return false;
  const [first] = mention;
  const isFull = end === 2 && first !== undefined && GIVEN.has(first.class);
  // `Chelsea’s Champions League`: a listed name that has something.
  const isListed = end === 1 && first?.entry !== undefined;
  return isFull || isListed || TITLES.has(before.class) || (end === 1 && GIVEN.has(before.class));
});
const GIVEN: ReadonlySet<string> = new Set(['sure-given', 'doubtful-given', 'initial']);
