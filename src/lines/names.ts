import { BYLINE_JOBS, MONTHS, NEWS_AGENCIES } from '../lists/words.js';
import { anyOf } from '../text/any-of.js';
import { trailingOutlet } from './outlets.js';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** The words as a line in either letters has them. */
export const inCapitals = (words: Iterable<string>): string =>
  anyOf(
    new Set(
      [...words].flatMap((word) => [capitalised(word), word.split(' ').map(capitalised).join(' '), word.toUpperCase()]),
    ),
  );

const MONTH = inCapitals(MONTHS.keys());
/** A month before its day ends a name, and so does the label of what the page prints behind it. */
const ENDS_NAME = `(?:${MONTH})\\.? \\d|(?:Published|PUBLISHED|Updated|UPDATED|Posted|Image|Photo)\\b`;
const NAME_WORD = `(?:(?!${ENDS_NAME})\\p{Lu}[\\p{L}\\p{M}'-]*\\.?|(?:de|der|den|van|von|la|le|al|bin|ap)(?= ))`;
/** A person's name as a byline gives it: two to five words. */
export const NAME: string = `${NAME_WORD}(?: ${NAME_WORD}){1,4}`;
/** Several of them. */
export const NAMES: string = `${NAME}(?:(?:, and |, | and | & | with | / )${NAME}){0,7}`;

const JOB_WORD = inCapitals(BYLINE_JOBS);
/** Behind the name, what its bearer is or writes for. */
export const JOB_OR_BODY: RegExp = new RegExp(
  `(?<![\\p{L}])(?:${JOB_WORD}s?|Staff|Association|News|Press|Agency|Desk|Team|Reuters|Bureau|Newsroom)(?![\\p{L}])`,
  'u',
);
/** The same before the name: `By political editor Ann Lowe`. */
export const JOB_BEFORE_NAME: string = `(?:(?:(?:our|the) )?(?:[\\p{L}]+ ){0,3}(?:${anyOf(BYLINE_JOBS)}|${JOB_WORD}) (?=\\p{Lu}))?`;

const SEPARATOR = /,? and |, | & | with | \/ /;
/** Of other words than names: degrees, a party, the outlet's initials. */
const CAPITALS_BEHIND = /(?: (?!I{2,3}$|IV$)\p{Lu}{2,}){1,3}$/u;
const SMALL_LETTER = /\p{Ll}/u;
const FULL_STOP = /(?<=\p{L}{2})\.$/u;

const LAST_STOP = /\.$/;

/** A desk or an agency: who a byline names where it names nobody. */
export const isAgency = (text: string): boolean => NEWS_AGENCIES.has(text.toLowerCase().replace(LAST_STOP, ''));

/** The people that the names of a byline are, without jobs and papers; the agency or desk where there are none. */
export function peopleIn(names: string): readonly string[] {
  const parts = names.split(SEPARATOR).map((name) => name.trim());
  const people = parts.map(personIn).filter((name) => name !== undefined);
  return people.length > 0 ? people : parts.filter(isAgency).slice(0, 1);
}

function personIn(part: string): string | undefined {
  if (isAgency(part) || JOB_OR_BODY.test(part)) return undefined;
  const first = part.split(' ', 1)[0] ?? '';
  const plain = SMALL_LETTER.test(first) ? part.replace(CAPITALS_BEHIND, '') : part;
  const name = plain
    .slice(0, plain.length - trailingOutlet(plain).length)
    .trim()
    .replace(FULL_STOP, '');
  return name.includes(' ') ? name : undefined;
}
