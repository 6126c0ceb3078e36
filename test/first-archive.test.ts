import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { argumentsOf, runBpp } from './support/run-bpp.js';

const ROOT = new URL('..', import.meta.url).pathname;
const DOC = readFileSync(new URL('../docs/first-archive.md', import.meta.url), 'utf8');
const COMMAND = /^bpp (.+)$/;
const ROW = /^\| *(name|post|quote|said|passage|repeat) *\| *(.*?) *\| *(.*?) *\|$/;
const PLACE = /^seeds\/(\d{3})_/;

interface Row {
  readonly command: string;
  readonly what: string;
  readonly words: readonly string[];
  readonly where: readonly string[];
}

/** The rows of the tables, each with the command above it. */
const ROWS: readonly Row[] = DOC.split('\n').reduce<{ command: string; rows: Row[] }>(
  ({ command, rows }, line) => {
    const [, what = '', words = '', where = ''] = ROW.exec(line) ?? [];
    if (what !== '') rows.push({ command, what, words: words.split(' · '), where: where.split(', ') });
    return { command: COMMAND.exec(line)?.[1] ?? command, rows };
  },
  { command: '', rows: [] },
).rows;
const COMMANDS: readonly string[] = [...new Set(ROWS.map(({ command }) => command))];

/** A part of an answer that cites: the list it stands in, its places as `003:4`, its words and those above it. */
interface Cited {
  readonly list: string;
  readonly places: readonly string[];
  readonly words: readonly string[];
}

const LISTS: Readonly<Record<string, string>> = {
  name: 'names',
  post: 'posts',
  quote: 'quotes',
  said: 'said',
  passage: 'passages',
};
/** `list` and filters answer with one list, which has no name. */
const ONLY_LIST = '';

const placesOf = (part: Readonly<Record<string, unknown>>): string[] => {
  const place = (source: unknown, line: unknown): string[] => {
    const short = typeof source === 'string' ? PLACE.exec(source)?.[1] : undefined;
    return short === undefined || typeof line !== 'number' ? [] : [`${short}:${line}`];
  };
  return [...place(part['source'], part['line']), ...place(part['first_source'], part['first_line'])];
};

function citedIn(answer: unknown, list: string = ONLY_LIST, above: readonly string[] = []): Cited[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => citedIn(item, list, above));
  if (typeof answer !== 'object' || answer === null) return [];
  const part: Readonly<Record<string, unknown>> = { ...answer };
  const own = Object.values(part).filter((value) => typeof value === 'string');
  const words = [...above, ...own.map((value) => value.replaceAll('\u00a0', ' '))];
  const places = placesOf(part);
  if (places.length > 0) return [{ list, places, words }];
  return Object.entries(part).flatMap(([key, value]) => citedIn(value, list === ONLY_LIST ? key : list, words));
}

/** Names and posts are the whole of what is found; of quotes and passages the document has some words. */
const isFound = (what: string, wanted: string, words: string): boolean =>
  what === 'name' || what === 'post' ? words === wanted : words.includes(wanted);

const has = (cited: Cited, row: Row, where: readonly string[]): boolean =>
  [ONLY_LIST, LISTS[row.what]].includes(cited.list) &&
  where.every((place) => cited.places.includes(place)) &&
  row.words.every((wanted) => cited.words.some((words) => isFound(row.what, wanted, words)));

describe('the first archive', () => {
  let folder: string;
  const answers = new Map<string, readonly Cited[]>();
  const ask = async (line: string): Promise<string> =>
    (await runBpp([...argumentsOf(line), '--db', join(folder, 'bpp.db')], { cwd: ROOT })).stdout;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bpp-first-archive-'));
    await runBpp(['ingest', 'seeds/', '--db', join(folder, 'bpp.db')], { cwd: ROOT });
    for (const command of COMMANDS) answers.set(command, citedIn(JSON.parse(await ask(`${command} --json`))));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is asked in tables that were read', () => {
    const rows = DOC.split('\n').filter((line) => line.startsWith('|') && !/^\| (?:what |---)/.test(line));
    expect(ROWS).toHaveLength(rows.length);
    expect(ROWS.length).toBeGreaterThan(100);
  });

  test.each(ROWS)('answers bpp $command with the $what $words at $where', (row) => {
    const cited = answers.get(row.command) ?? [];
    const together = row.what === 'repeat' ? [row.where] : row.where.map((place) => [place]);
    const missing = together.filter((where) => !cited.some((part) => has(part, row, where)));
    expect(missing).toEqual([]);
  });

  test.each(COMMANDS)('shows a reader of bpp %s the places too', async (command) => {
    const shown = [...(await ask(command)).matchAll(/seeds\/(\d{3})_\w+\.txt:(\d+)/g)].map(
      ([, file, line]) => `${file}:${line}`,
    );
    const listed = ROWS.filter((row) => row.command === command).flatMap(({ where }) => where);
    expect(shown).toEqual(expect.arrayContaining(listed));
  });

  test('has no text that is a copy of another', async () => {
    expect(JSON.parse(await ask('list copies --json'))).toEqual([]);
  });
});
