import { platform } from '#platform';
import { type Token, tokensOf } from './tokens.js';
import { CHARACTERS, CODE_PAGES, charsetOf, RUNNING, SILENT, SPEAKING } from './words.js';

/** What a document in RTF says. */
export interface RtfText {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`, where it says so. */
  readonly created: string | undefined;
  /** What is no text of it, by how many there are. */
  readonly left: { readonly running: number; readonly comments: number; readonly deleted: number };
  /** All its groups are closed. */
  readonly isWhole: boolean;
}

interface Group {
  /** Where its words go; undefined where they go nowhere. */
  readonly sink: Sink | undefined;
  readonly isNote?: boolean;
  /** Characters that stand behind `\u` for those who cannot read it. */
  fallback: number;
  charset: string;
  isHidden: boolean;
  /** `\*` stood last: a group that is not known is passed over. */
  isOptional: boolean;
}

type Sink = 'text' | 'title' | 'author' | 'note' | 'fonts' | 'created';

const MOST_FALLBACK = 16;

/** Reads RTF, `rtf` being a letter a byte. Whatever it holds, this ends: no group is entered by a call. */
export function readRtf(rtf: string, isUtf8: boolean): RtfText {
  const out: Record<'text' | 'title' | 'author' | 'note', string[]> = { text: [], title: [], author: [], note: [] };
  const left = { running: 0, comments: 0, deleted: 0 };
  const fonts = new Map<number, string>();
  const day = { yr: 0, mo: 0, dy: 0 };
  const notes: string[] = [];
  const stack: Group[] = [];
  let main = isUtf8 ? 'utf-8' : 'windows-1252';
  let group: Group = { sink: 'text', fallback: 1, charset: main, isHidden: false, isOptional: false };
  let isStart = false;
  let skip = 0;
  let bytes = '';
  let font = 0;

  const put = (text: string): void => {
    const { sink, isHidden } = group;
    if (sink !== undefined && sink !== 'fonts' && sink !== 'created' && !isHidden) out[sink].push(text);
  };
  const flush = (): void => {
    if (bytes !== '') put(decoded(bytes, group.charset));
    bytes = '';
  };
  const enter = (changed: Partial<Group>): void => {
    flush();
    group = { ...group, ...changed };
  };
  const endOfParagraph = (text: string): void => {
    put(text);
    if (text === '\n\n' && group.sink === 'text') for (const note of notes.splice(0)) put(`${note}\n\n`);
  };

  const destination = (word: string, isOptional: boolean): boolean => {
    if (SPEAKING.has(word)) enter({ sink: 'text' });
    else if (word === 'fonttbl') enter({ sink: 'fonts' });
    else if (word === 'info') return true;
    else if (word === 'title' || word === 'author') enter({ sink: group.sink === undefined ? undefined : word });
    else if (word === 'creatim') enter({ sink: 'created' });
    else if (word === 'footnote' && group.sink === 'text') enter({ sink: 'note', isNote: true });
    else if (word === 'annotation') {
      left.comments++;
      enter({ sink: undefined });
    } else if (RUNNING.has(word)) {
      left.running++;
      enter({ sink: undefined });
    } else if (SILENT.has(word) || isOptional) enter({ sink: undefined });
    else return false;
    return true;
  };

  const control = (word: string, number: number | undefined): void => {
    const isFirst = isStart;
    const { isOptional } = group;
    isStart = false;
    if (word === '*') {
      isStart = isFirst;
      group.isOptional = true;
      return;
    }
    group.isOptional = false;
    if ((isFirst || isOptional) && destination(word, isOptional)) return;
    const character = CHARACTERS.get(word);
    if (character !== undefined) {
      flush();
      endOfParagraph(character);
    } else if (word === 'u') {
      flush();
      put(String.fromCharCode((number ?? 0) & 0xffff));
      skip = group.fallback;
    } else if (word === 'uc') group.fallback = Math.min(Math.max(number ?? 1, 0), MOST_FALLBACK);
    else if (word === 'ansicpg' || word === 'mac' || word === 'pc' || word === 'pca') {
      const page = { ansicpg: number ?? 0, mac: 10000, pc: 437, pca: 850 }[word];
      if (!isUtf8 && platform.knows(charsetOf(page))) main = charsetOf(page);
      enter({ charset: main });
    } else if (word === 'f' && group.sink === 'fonts') font = number ?? 0;
    else if (word === 'fcharset' || word === 'cpg') {
      const page = word === 'cpg' ? number : CODE_PAGES.get(number ?? 1);
      if (page !== undefined && !isUtf8 && platform.knows(charsetOf(page))) fonts.set(font, charsetOf(page));
    } else if (word === 'f') enter({ charset: fonts.get(number ?? 0) ?? main });
    else if (word === 'plain') enter({ charset: main, isHidden: false });
    else if (word === 'v' || word === 'deleted' || word === 'htmlrtf') {
      const isHidden = number !== 0;
      if (word === 'deleted' && isHidden && group.sink === 'text') left.deleted++;
      enter({ isHidden });
    } else if ((word === 'yr' || word === 'mo' || word === 'dy') && group.sink === 'created') day[word] = number ?? 0;
  };

  const close = (): boolean => {
    flush();
    const isNote = group.isNote === true && stack.at(-1)?.isNote !== true;
    const before = stack.pop();
    if (isNote) notes.push(out.note.splice(0).join('').trim());
    if (before === undefined) return false;
    group = before;
    return stack.length > 0;
  };

  const take = (token: Token): boolean => {
    if (token.kind === 'open') {
      flush();
      stack.push(group);
      group = { ...group };
      isStart = true;
      skip = 0;
      return true;
    }
    if (token.kind === 'close') {
      isStart = false;
      skip = 0;
      return close();
    }
    if (token.kind === 'control') {
      if (skip > 0 && (CHARACTERS.get(token.word) ?? '\n').trim() !== '') skip--;
      else control(token.word, token.number);
      return true;
    }
    isStart = false;
    group.isOptional = false;
    const text = token.text.slice(Math.min(skip, token.text.length));
    skip -= token.text.length - text.length;
    if (group.sink !== undefined) bytes += text;
    return true;
  };

  let isWhole = false;
  for (const token of tokensOf(rtf)) {
    if (take(token)) continue;
    isWhole = true;
    break;
  }
  flush();
  const { yr, mo, dy } = day;
  const created = yr > 1900 && yr < 2200 && mo > 0 && mo < 13 && dy > 0 && dy < 32;
  return {
    text: tidied([...out.text, ...notes.map((note) => `\n\n${note}`)].join('')),
    title: out.title.join('').trim(),
    author: out.author.join('').trim(),
    created: created ? [String(yr), ...[mo, dy].map((part) => String(part).padStart(2, '0'))].join('-') : undefined,
    left,
    isWhole,
  };
}

const BREAKS = /\n{3,}/g;
const TAB_BEFORE_BREAK = /\t{1,100}(?=\n)/g;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Controls, but for those that part. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

function tidied(text: string): string {
  const whole = text.replace(HALF, '\ufffd').replace(CONTROL, '');
  return `${whole.replace(TAB_BEFORE_BREAK, '').replace(BREAKS, '\n\n').trim()}\n`;
}

const ASCII = /^[\0-\x7f]*$/;

function decoded(bytes: string, charset: string): string {
  if (ASCII.test(bytes)) return bytes;
  const raw = Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
  return charset === 'utf-8' ? new TextDecoder().decode(raw) : platform.decode(raw, charset);
}
