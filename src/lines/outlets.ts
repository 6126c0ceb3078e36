import { MASTHEAD_ENDINGS, SECTION_NAMES } from '../lists/words.js';
import { anyOf } from '../text/any-of.js';
import { findDay } from '../text/day.js';
import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';

const ENDING = anyOf([...MASTHEAD_ENDINGS].map((word) => word.charAt(0).toUpperCase() + word.slice(1)));
const WORD = "[A-Z][\\w'&.]*(?:-[A-Z]\\w*)?";
const EDITION = '(?: Online| Live| Today| on (?:Sunday|Saturday))?';
/** What the names of papers, stations and agencies end in. */
const OUTLET_NAME = new RegExp(
  `^(?:The )?(?:${WORD} (?:(?:of|and|&|in|for) )?){0,4}(?:[A-Z]\\w*-)?(?:${ENDING})${EDITION}$`,
);
/** `USA TODAY`, `Norwell Live`, `BBC News`: they end in a word that is an outlet's behind a name only. */
const SHORT_NAME = /^(?:USA TODAY|[A-Z]{2,5} News(?: Online)?|[A-Z][\p{L}-]+ (?:Live|Today|Online|Daily|Sun))$/u;
const SEVERAL = /,? and |, | [|/&] /;
/** What stands with an outlet's name on a date line. */
const DATE_TRIM =
  /(?:\b\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: (?:GMT|BST|UTC))?\b|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\([^)]{1,30}\)|[,|()·-]|\b(?:p|pp|page) ?\.? ?\d{1,3}\b)/gi;
/** Its web address, on the line of the date. */
const WEB_OUTLET = /^(?:www\.)?[a-z][a-z\d-]{2,30}\.(?:com|co\.uk|org|org\.uk|net|news|info|ie|uk)$/i;
const SPACES = / +/g;
/** In characters; an outlet and a date are far shorter. */
const LONGEST_LINE = 400;
const LONGEST_NAME = 60;

/** A name that only an outlet has, by its last word: `Wendmouth Mercury`, `THE MORNING STAR OF NORWELL`. */
export function isOutletShaped(name: string): boolean {
  if (name.length > LONGEST_NAME || SECTION_NAMES.has(name.toLowerCase())) return false;
  const plain = name === name.toUpperCase() ? inSmall(name) : name;
  const isOneWord = !plain.includes(' ') && !plain.includes('-');
  return !isOneWord && (OUTLET_NAME.test(plain) || SHORT_NAME.test(name) || OF_PLACE.test(plain));
}

/** `The Morning Standard of Purvanchal`. */
const OF_PLACE = new RegExp(`^The (?:${WORD} ){0,2}(?:${ENDING}) of ${WORD}$`);
const LETTERS = /[\p{L}']+/gu;
const inSmall = (text: string): string =>
  text.replace(LETTERS, (word) =>
    word === 'OF' || word === 'AND' ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );

/** The name of an outlet that a line is, alone or with a date: `Wendmouth Mercury, 18 May 2011`. */
export function outletOn(text: string): string | undefined {
  return text.length > LONGEST_LINE ? undefined : outletOf(text);
}

const outletOf = remembered((text): string | undefined => {
  const line = fold(text);
  const found = findDay(line);
  const name = found ? `${line.slice(0, found.start)} ${line.slice(found.end)}`.replace(DATE_TRIM, ' ') : line;
  const trimmed = name.replace(SPACES, ' ').trim();
  const isBesideDate = found !== undefined && (WEB_OUTLET.test(trimmed) || isOneWordPaper(trimmed));
  return isOutletShaped(trimmed) || isBesideDate ? trimmed : undefined;
});

/** `Guardian, 18 May 2011`: a word alone is a paper's name where a date stands beside it. */
const isOneWordPaper = (name: string): boolean =>
  MASTHEAD_ENDINGS.has(name.toLowerCase()) &&
  !SECTION_NAMES.has(name.toLowerCase()) &&
  name.charAt(0) !== name.charAt(0).toLowerCase();

/** Names of outlets and nothing else: a list of where a piece was printed, or of the papers of a group. */
export function areOutlets(line: string): boolean {
  const names = line.length > 160 ? [] : line.split(SEVERAL);
  return names.length > 1 && names.every((name) => isOutletShaped(name.trim()));
}

/** The outlet behind a writer's name: `Ann Lowe Norwell Times` → `Norwell Times`. */
export function trailingOutlet(line: string): string {
  const words = line.split(' ');
  for (const count of [3, 2]) {
    const behind = words.slice(-count).join(' ');
    if (words.length >= count + 2 && isOutletShaped(behind)) return behind;
  }
  return '';
}
