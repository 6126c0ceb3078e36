import { MENU_PHRASES, SECTION_NAMES } from '../lists/words.js';

const BARS = / ?[|•·] ?| {2,}/;
const PATH = / ?[>›»→] ?| \/ /;
const EDGE_SIGNS = /^[\s|•·»›>:☰≡×✕+-]+|[\s|•·»›>:☰≡×✕+]+$/g;
const SENTENCE_END = /[.!?]["')]?$/;
const MOST_PATH_WORDS = 5;
const FEWEST_BARRED = 3;
/** Three of them may be a title: `Community Police Newsletter`. */
const FEWEST_SECTIONS = 4;
/** So much of a row names sections. */
const MOST_OF_ROW = 0.6;
const LONGEST_PHRASE = 3;

/** A menu's words: a row of sections, the path to the page, or what it asks the reader to do. */
export function isMenuRow(line: string): boolean {
  const plain = line.replace(EDGE_SIGNS, '').toLowerCase();
  if (MENU_PHRASES.has(plain)) return true;
  if (SENTENCE_END.test(plain)) return false;
  return isPath(plain) || isRow(plain);
}

/** `Home / Cities / Norwell`, `Public Services > Blue Light`. */
function isPath(plain: string): boolean {
  const parts = plain.split(PATH);
  const [first = ''] = parts;
  if (parts.length < 2 || parts.some((part) => part.trim() === '' || part.split(' ').length > MOST_PATH_WORDS))
    return false;
  return plain.includes(' / ') ? first === 'home' || SECTION_NAMES.has(first) : true;
}

/** `News | Sport | What's On`, `News Sport Business`. */
function isRow(plain: string): boolean {
  const parts = plain.split(BARS);
  if (parts.length >= FEWEST_BARRED) {
    return parts.filter(isSection).length >= Math.max(2, parts.length / 2);
  }
  const words = plain.split(' ');
  let covered = 0;
  let sections = 0;
  for (let at = 0; at < words.length; ) {
    const length = sectionAt(words, at);
    if (length > 0) {
      sections++;
      covered += length;
    }
    at += Math.max(1, length);
  }
  return sections >= FEWEST_SECTIONS && covered >= MOST_OF_ROW * words.length;
}

const isSection = (part: string): boolean => SECTION_NAMES.has(part) || MENU_PHRASES.has(part);

function sectionAt(words: readonly string[], at: number): number {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    if (at + length <= words.length && SECTION_NAMES.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
