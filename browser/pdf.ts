import { inflateSync } from 'node:zlib';

/** What a printed page says and how large its sheets are. */
export interface Printed {
  /** All letters in the order in which they were drawn, a line for each run of them. */
  readonly text: string;
  /** Width and height of each sheet in points. */
  readonly sheets: readonly (readonly [number, number])[];
}

const STREAM = /(?:^|\n)(\d+) 0 obj\n<<((?:(?!endobj)[\s\S])*?)>> stream\n/g;
const LENGTH = /\/Length (\d+)/;
const FONT = /(?:^|\n)(\d+) 0 obj\n<<\/Type \/Font\n(?:(?!endobj)[\s\S])*?\/ToUnicode (\d+) 0 R/g;
const SHEET = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g;
const DRAWN = /\/F(\d+) [\d.]+ Tf|<([0-9A-F]*)> Tj|\b(ET)\b/g;
const LETTERS = /beginbf(char|range)\n([\s\S]*?)endbf/g;
const HEX = /<([0-9A-F]+)>/g;

/**
 * Reads a PDF as Chromium writes it: no encryption, no streams of objects, fonts by two-byte codes that name their letters, called
 * after the number of their object. Enough to see what stands on paper, where no other program is there to ask.
 */
export function readPdf(bytes: Buffer): Printed {
  const whole = bytes.toString('latin1');
  const streams = streamsOf(bytes, whole);
  const letters = new Map(
    [...whole.matchAll(FONT)].map(([, font = '', codes = '']) => [font, lettersOf(streams.get(codes) ?? '')]),
  );
  return {
    text: [...streams.values()].map((stream) => drawn(stream, letters)).join(''),
    sheets: [...whole.matchAll(SHEET)].map(([, width, height]) => [Number(width), Number(height)] as const),
  };
}

function streamsOf(bytes: Buffer, whole: string): ReadonlyMap<string, string> {
  const streams = new Map<string, string>();
  for (const { index, 0: head, 1: id = '', 2: entries = '' } of whole.matchAll(STREAM)) {
    const [start, length] = [index + head.length, Number(LENGTH.exec(entries)?.[1])];
    if (!entries.includes('/FlateDecode')) continue;
    streams.set(id, inflateSync(bytes.subarray(start, start + length)).toString('latin1'));
  }
  return streams;
}

/** Which letters the codes of a font stand for. */
function lettersOf(codes: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, sort, list = ''] of codes.matchAll(LETTERS)) {
    for (const line of list.trim().split('\n')) {
      const [first = '', second = '', third = ''] = [...line.matchAll(HEX)].map(([, digits = '']) => digits);
      if (sort === 'char') letters.set(first, fromUtf16(second));
      else for (const [code, letter] of range(first, second, third)) letters.set(code, letter);
    }
  }
  return letters;
}

function range(first: string, last: string, letter: string): readonly (readonly [string, string])[] {
  const [from, to, start] = [first, last, letter].map((digits) => Number.parseInt(digits, 16));
  if (from === undefined || to === undefined || start === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, at) => [
    (from + at).toString(16).toUpperCase().padStart(first.length, '0'),
    String.fromCharCode(start + at),
  ]);
}

const fromUtf16 = (digits: string): string => Buffer.from(digits, 'hex').swap16().toString('utf16le');

function drawn(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let [font, text] = [new Map() as ReadonlyMap<string, string>, ''];
  for (const [, name, codes, end] of stream.matchAll(DRAWN)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else if (end !== undefined) text += '\n';
    else for (const code of codes?.match(/..../g) ?? []) text += font.get(code) ?? '\ufffd';
  }
  return text;
}
