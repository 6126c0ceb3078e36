import { BYLINE_JOBS } from '../../../lists/words.js';
import { textOf } from './record.js';

const BY = /^by\s+/i;
const LIST = /^\[.*\]$/s;
const QUOTED = /'((?:[^'\\]|\\.){1,200})'|"((?:[^"\\]|\\.){1,200})"/g;
const ADDRESS = /^(?:https?:\/\/|www\.)\S*$|^\S{1,100}@\S{1,100}$/i;
/** A mail address before a name in brackets, as feeds write it. */
const MAIL_AND_NAME = /^\S{1,100}@\S{1,100} \(([^()]{1,100})\)$/;
const NOBODY = /^(?:admin(?:istrator)?|editor|webmaster|unknown|anonymous|no author|n\/?a)$/i;
const BETWEEN = /\s*[;|\n]\s*/;
const AND = /\s*,?\s+(?:and|&)\s+/;
const COMMA = /\s*,\s*/;
const SURNAME_FIRST = /^([^,]{1,60}), ([^,]{1,60})$/;
const BLANK = /\s/;
const CAPITAL = /^\p{Lu}/u;
const MOST_WRITERS = 50;

interface Written {
  readonly surnameFirst?: boolean | undefined;
  /** Not a writer, though it stands behind one. */
  readonly publisher?: string | undefined;
}

/** Who wrote an article: a name, several in one text, a list of them, or a list that Python wrote into a cell. */
export function writersOf(value: unknown, { surnameFirst = false, publisher = '' }: Written): readonly string[] {
  const texts = (Array.isArray(value) ? value : [value]).slice(0, MOST_WRITERS).flatMap((each) => textOf(each) ?? []);
  const names = texts.flatMap((text) => namesIn(text.trim(), surnameFirst));
  const kept = names.filter((name) => name !== '' && !NOBODY.test(name) && !ADDRESS.test(name));
  const writers = kept.filter((name) => kept.length === 1 || name.toLowerCase() !== publisher.toLowerCase());
  return [...new Set(writers)].slice(0, MOST_WRITERS);
}

function namesIn(text: string, surnameFirst: boolean): readonly string[] {
  if (LIST.test(text)) {
    return [...text.matchAll(QUOTED)].flatMap(({ 1: single, 2: double }) =>
      namesIn(single ?? double ?? '', surnameFirst),
    );
  }
  const parts = text.replace(BY, '').split(BETWEEN);
  if (surnameFirst) return parts.map((part) => part.replace(SURNAME_FIRST, '$2 $1').trim());
  return parts.flatMap((part) => part.split(AND)).flatMap(byCommas);
}

/** `Local Democracy Reporter`. */
const isJob = (piece: string): boolean => BYLINE_JOBS.has(piece.toLowerCase().split(' ').at(-1) ?? '');

/** `Tom Ashby, Priya Nandra`; but `Ashby, Tom` is one, and behind `Tom Ashby, political editor` stands what he is. */
function byCommas(part: string): readonly string[] {
  const name = (MAIL_AND_NAME.exec(part.trim())?.[1] ?? part).trim();
  const pieces = name.split(COMMA);
  if (!pieces.every((piece) => BLANK.test(piece))) return [name];
  return pieces.filter((piece, at) => at === 0 || (CAPITAL.test(piece) && !isJob(piece)));
}
