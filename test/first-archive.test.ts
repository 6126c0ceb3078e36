import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { argumentsOf, runBpp } from './support/run-bpp.js';

const ROOT = new URL('..', import.meta.url).pathname;
const DOC = readFileSync(new URL('../docs/first-archive.md', import.meta.url), 'utf8');
const COMMAND = /^bpp (.+)$/;
const WHATS = 'name|post|quote|said|passage|repeat|event|sum|dealing|pair|conflict|fact|length|contact';
const ROW = new RegExp(`^\\| *(${WHATS}) *\\| *(.*?) *\\| *(.*?) *\\|(?: *(.*?) *\\|)?$`);
/** Kinds of which the document has whole fields; of the others it has some words. */
const WHOLE: ReadonlySet<string> = new Set(['name', 'post', 'event', 'sum', 'dealing', 'pair', 'length', 'contact']);
const PLACE = /^seeds\/(\d{3})_/;

interface Row {
  readonly command: string;
  readonly what: string;
  readonly words: readonly string[];
  readonly where: readonly string[];
  /** Why bpp does not get it out; empty where it does. */
  readonly missing: string;
}

/** The rows of the tables, each with the command above it. */
const ROWS: readonly Row[] = DOC.split('\n').reduce<{ command: string; rows: Row[] }>(
  ({ command, rows }, line) => {
    const [, what = '', words = '', where = '', missing = ''] = ROW.exec(line) ?? [];
    if (what !== '') rows.push({ command, what, words: words.split(' · '), where: where.split(', '), missing });
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
  /** Those of them that are the words of an event: the predicate, shorter or longer. */
  readonly told: readonly string[];
}

const LISTS: Readonly<Record<string, string>> = {
  name: 'names',
  post: 'posts',
  quote: 'quotes',
  said: 'said',
  passage: 'passages',
  dealing: 'dealings',
  pair: 'pairs',
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
  // The sides of a conflict belong together: their words and places are those of one thing.
  if (Array.isArray(part['sides'])) return [together(citedIn(part['sides'], list, stringsOf(part)))];
  const words = [...above, ...stringsOf(part)];
  const evidence = Array.isArray(part['evidence']) ? part['evidence'] : [];
  const told = evidence.flatMap((each) => citedIn(each, list));
  const places = [...placesOf(part), ...told.flatMap((each) => each.places)];
  const own = typeof part['text'] === 'string' && 'who' in part ? [part['text']] : [];
  const cited = { places, words: [...words, ...told.flatMap((each) => each.words)] };
  if (places.length > 0) return [{ list, ...cited, told: [...own, ...told.flatMap((each) => each.words)] }];
  return Object.entries(part).flatMap(([key, value]) => citedIn(value, list === ONLY_LIST ? key : list, words));
}

/** Texts of a part, those of its lists too, as a reader of the document writes them. */
function stringsOf(part: Readonly<Record<string, unknown>>): string[] {
  return Object.values(part)
    .flat()
    .flatMap((value) => (typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : []));
}

function together(cited: readonly Cited[]): Cited {
  const [places, words] = [cited.flatMap((each) => each.places), cited.flatMap((each) => each.words)];
  return { list: ONLY_LIST, places, words, told: [] };
}

const isFound = (what: string, wanted: string, words: string): boolean =>
  WHOLE.has(what) ? words === wanted : words.includes(wanted);

const has = (cited: Cited, row: Row, where: readonly string[]): boolean =>
  [ONLY_LIST, LISTS[row.what]].includes(cited.list) &&
  where.every((place) => cited.places.includes(place)) &&
  row.words.every(
    (wanted) =>
      cited.words.some((words) => isFound(row.what, wanted, words)) ||
      (row.what === 'event' && cited.told.some((words) => words.includes(wanted))),
  );

describe('the first archive', () => {
  let folder: string;
  const answers = new Map<string, readonly Cited[]>();
  const ask = async (line: string): Promise<string> =>
    (await runBpp([...argumentsOf(line), '--db', join(folder, 'bpp.db')], { cwd: ROOT })).stdout;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bpp-first-archive-'));
    await runBpp(['ingest', 'seeds/', '--db', join(folder, 'bpp.db')], { cwd: ROOT });
    for (const command of COMMANDS) {
      const answer = JSON.parse(await ask(`${command} --json`));
      answers.set(command, citedIn(answer.dossier ?? answer.rows ?? answer));
    }
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is asked in tables that were read', () => {
    const rows = DOC.split('\n').filter((line) => line.startsWith('|') && !/^\| (?:what |---)/.test(line));
    expect(ROWS).toHaveLength(rows.length);
    expect(ROWS.length).toBeGreaterThan(100);
  });

  const notFound = (row: Row): readonly (readonly string[])[] => {
    const cited = answers.get(row.command) ?? [];
    const isOne = ['repeat', 'conflict', 'fact'].includes(row.what);
    const places = isOne ? [row.where] : row.where.map((place) => [place]);
    return places.filter((where) => !cited.some((part) => has(part, row, where)));
  };
  const [found, missing] = [ROWS.filter((row) => row.missing === ''), ROWS.filter((row) => row.missing !== '')];

  test.each(found)('answers bpp $command with the $what $words at $where', (row) => {
    expect(notFound(row)).toEqual([]);
  });

  test.each(missing)('says truly that bpp $command lacks the $what $words at $where: $missing', (row) => {
    expect(notFound(row), 'it is found: its reason can go').not.toEqual([]);
  });

  test.each([...new Set(found.map(({ command }) => command))])(
    'shows a reader of bpp %s the places too',
    async (command) => {
      const shown = [...(await ask(command)).matchAll(/seeds\/(\d{3})_\w+\.txt:(\d+)/g)].map(
        ([, file, line]) => `${file}:${line}`,
      );
      const listed = found.filter((row) => row.command === command).flatMap(({ where }) => where);
      expect(shown).toEqual(expect.arrayContaining(listed));
    },
  );

  test('has no text that is a copy of another', async () => {
    expect(JSON.parse(await ask('list copies --json'))).toEqual([]);
  });
});
