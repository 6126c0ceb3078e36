import type { LineStart } from '../../model/block.js';
import { remembered } from '../../text/remembered.js';
import { type DraftBlock, draftBlock, readText } from '../draft-block.js';
import type { LineIndex } from './line-index.js';

const SPACES = /\s+/g;
/** Soft hyphens and zero-width spaces: `govern&shy;ment` is one word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;
/** What `SPACES` and `UNSEEN` would change: anything but single plain spaces. */
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b\u2060]/;
const NOT_SPACE = /\S/;

/** Old pages break their lines by hand: such a line is long, ends no sentence, and goes on in small letters. */
const LONG_LINE = 45;
/** A shorter one goes on where it ends in a word that nothing ends in, or where a name does: `West Midlands<br>Police`. */
const SHORT_LINE = 12;
const LEADS_ON = /\s(?:the|an?|of|and|or|to|by|in|for|at|with|from|on|that|is|was|are|were|has|had|its|their)\s*$/i;
const IN_A_NAME = /\p{Ll}.{0,200}\s\p{Lu}\S{1,40}\s*$/u;
const BODY_NOUN = /^\s*(?:Police|Council|University|Hospital|Authority|Service|Trust|Court|Union)\b/;
const GOES_ON = /^\s*\p{Ll}/u;
const FULL_STOP = /[.!?]["'”’)\]]*\s*$/;
const STOPS = /[.!?:;…"'”’)\]]\s*$/;

/** A piece of a block's text, `text` with its entities decoded, and where it stands in the page. */
interface Part {
  readonly text: string;
  readonly from: number;
}

/** The block that is being read: texts come in, and at the end of its element the block is taken. */
export interface PendingBlock {
  add(text: string, from: number, to: number, linked: boolean): void;
  /** Whether its text so far may be a line that was broken by hand. */
  mayGoOn(): boolean;
  /** Whether `text` goes on with it. */
  goesOn(text: string): boolean;
  /** Whether `text` is a new word though no space parts it from what was added before it. */
  isGlued(text: string): boolean;
  /** Where it stands now, for what is added from here on to be taken back. */
  mark(): PendingMark;
  /** Takes back what was added since, where all of it was in links. */
  takeBackLinks(mark: PendingMark): void;
  /** Whether its text so far may be a sentence or several. */
  isSentence(): boolean;
  isEmpty(): boolean;
  take(): DraftBlock | undefined;
}

/** Where a block stood. */
export interface PendingMark {
  readonly parts: number;
  readonly letters: number;
  readonly linked: number;
}

const ENDS_LOW = /[\p{Ll}\p{N}]$/u;
const STARTS_HIGH = /^\p{Lu}/u;

export function createPending(lines: LineIndex): PendingBlock {
  let parts: Part[] = [];
  let letters = 0;
  let linkedLetters = 0;
  let start = 0;
  let end = 0;
  return {
    add(text, from, to, linked) {
      const at = text.search(NOT_SPACE);
      if (at === -1) {
        if (letters > 0) parts.push({ text: ' ', from });
        return;
      }
      if (letters === 0) start = from + at;
      end = to - (text.length - text.trimEnd().length);
      parts.push({ text, from });
      letters += text.length - at;
      if (linked) linkedLetters += text.length - at;
    },
    mayGoOn() {
      const last = parts.at(-1)?.text ?? '';
      return letters >= SHORT_LINE && !STOPS.test(last.slice(-10));
    },
    goesOn(text) {
      const last = parts.at(-1)?.text ?? '';
      if (LEADS_ON.test(last.slice(-12))) return true;
      return letters >= LONG_LINE && GOES_ON.test(text)
        ? true
        : BODY_NOUN.test(text) && IN_A_NAME.test(last.slice(-250));
    },
    isGlued: (text) => letters > 0 && STARTS_HIGH.test(text) && ENDS_LOW.test(parts.at(-1)?.text ?? ''),
    mark: () => ({ parts: parts.length, letters, linked: linkedLetters }),
    takeBackLinks(mark) {
      if (mark.letters === 0 || mark.parts > parts.length || letters - mark.letters !== linkedLetters - mark.linked)
        return;
      parts.length = mark.parts;
      letters = mark.letters;
      linkedLetters = mark.linked;
    },
    isSentence: () => letters >= LONG_LINE && FULL_STOP.test((parts.at(-1)?.text ?? '').slice(-10)),
    isEmpty: () => letters === 0,
    take() {
      if (letters === 0) return undefined;
      const line = lines.lineOf(start);
      const endLine = Math.max(line, lines.lineOf(Math.max(start, end - 1)));
      const written = parts.length === 1 ? (parts[0]?.text ?? '') : parts.map((part) => part.text).join('');
      const read = knownText((UNEVEN.test(written) ? evened(written) : written).trim());
      const lineStarts = line === endLine ? undefined : lineStartsOf(parts, lines, line);
      const linkShare = Math.min(1, linkedLetters / Math.max(1, letters));
      parts = [];
      letters = 0;
      linkedLetters = 0;
      if (read.text === '') return undefined;
      return draftBlock(read, linkShare, { line, endLine, lineStarts, gapBefore: true });
    },
  };
}

/** The line of a menu is one string for all pages of its site, and is looked up by that from here on. */
const knownText = remembered(readText);

/** Where in the folded text the words of each further line of the page begin. */
function lineStartsOf(parts: readonly Part[], lines: LineIndex, first: number): readonly LineStart[] {
  const starts: LineStart[] = [];
  let length = 0;
  let line = first;
  let endsInSpace = true;
  for (const { text, from } of parts) {
    let at = lines.lineOf(from);
    for (const [i, piece] of text.split('\n').entries()) {
      if (i > 0) at++;
      // The line break itself is a space.
      const folded = evened(i > 0 ? ` ${piece}` : piece);
      const begins = folded.search(NOT_SPACE);
      const kept = endsInSpace && folded.startsWith(' ') ? folded.length - 1 : folded.length;
      if (begins !== -1 && at > line) {
        starts.push({ offset: length + kept - (folded.length - begins), line: at });
        line = at;
      }
      length += kept;
      if (folded !== '') endsInSpace = folded.endsWith(' ');
    }
  }
  return starts;
}

function evened(text: string): string {
  return text.replace(UNSEEN, '').replace(SPACES, ' ');
}
