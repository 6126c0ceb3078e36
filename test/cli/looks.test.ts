import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { TOPIC_NAMES } from '../../src/cli/topics.js';
import { LIST_KINDS } from '../../src/store/lists.js';
import { openShell, type Shell } from '../support/shell.js';

// What every command shows fits the terminal and breaks no word. `bench/captures.mjs` looks at the same on real ones.

const WIDTHS = [60, 80, 120, 160];
/** A help is of words alone: what fits the narrowest fits all. */
const widthsOf = (line: string): readonly number[] => (/help/.test(line) ? [60] : WIDTHS);
const PATH = 'pages/2013/council-splits-over-the-ferry-and-the-harbour-0123456789abcdef0123456789abcdef.txt';
const PAGE = `Council splits over the sale of the ferry and of the harbour to a company that nobody had heard of before

6 May 2013

By Rosa Field

Chief Constable Ada Marsh-Featherstonehaugh of Surrey Police told the Eastmoor and Calder Valley Transport Partnership: "We will wait until the inquiry ends."

Deputy Chief Constable Peter Dunmore said that the Norwell Ferry and Harbour Trust would pay £12.5m for the pier in June 2014. Mr Dunmore met 山田太郎 in Wexham – the café “Zürich” 👩‍👩‍👧‍👦 was closed.

Norwell Ferry and Harbour Trust works with Surrey Police. The contract was signed on 3 May 2013. See https://example.org/a/path/that/is/very/long/and/has/no/end/at/all/and/goes/on/and/on/for/ever.html
`;

let shell: Shell;
beforeAll(async () => {
  const again = PAGE.replace('£12.5m', '£13m').replace('Peter', 'Pat');
  shell = openShell({ [PATH]: PAGE, 'pages/again.txt': again }, mkdtempSync(join(tmpdir(), 'bpp-')));
  const { code } = await shell.bpp('ingest pages');
  expect(code).toBe(0);
}, 60_000);

afterAll(() => rmSync(shell.cwd, { recursive: true, force: true }));

const idOf = async (kind: string): Promise<string> =>
  String(JSON.parse((await shell.bpp(`list ${kind} --json`)).stdout)[0]?.id);

/** Command lines, those that need an id with the kind of thing in braces. */
const LINES: readonly string[] = [
  ...LIST_KINDS.map((kind) => `list ${kind}`),
  ...['query Marsh-Featherstonehaugh', 'query Dunmore', "query --force 'Surrey Police'", 'query --text ferry'],
  ...["query --role 'Chief Constable'", "query --text ferry --money '>=1m' --in article", "show 'Surrey Police'"],
  ...['timeline', 'timeline --by month', 'money', 'together', 'conflicts --unsure', 'review', 'repeats', 'check'],
  ...[`show ${PATH}`, 'show {articles}', 'show {facts}', `explain ${PATH}`, `explain ${PATH}:7`, 'explain {facts}'],
  ...["explain --units 'He met Ann Okafor, chairman of the Ashgrove Trust.'", 'rules force', 'rules role/name-post'],
  ...['--help', ...commands.map(({ name }) => `${name} --help`), ...TOPIC_NAMES.map((topic) => `help ${topic}`)],
  ...['list nothing', 'query --nonsense', 'show nobody-of-that-name-is-in-the-archive-and-nobody-is-like-it'],
];

/** What progress wiped off its line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what wipes a line.
const WIPED = /[^\n]*\r\u001b\[2K/g;
/** How many are left is told where not all are shown. */
const COUNT = /^\d+$/;
const AROUND = /^[[(]+|[\]):,;]+$/g;
const words = (text: string): readonly string[] => text.split(/\s+/).flatMap((word) => word.replace(AROUND, '') || []);
/** What only a terminal says. */
const OWN = words('no room for: (--json has all) … and more: --limit 0 shows all');

describe.each(LINES)('bpp %s', (line) => {
  it.each(widthsOf(line))('fits %i columns', async (width) => {
    const [, kind = ''] = /\{(\w+)\}/.exec(line) ?? [];
    const asked = kind === '' ? line : line.replace(/\{\w+\}/, await idOf(kind));
    const shown = await shell.bpp(asked, { terminal: width });
    const piped = await shell.bpp(asked);
    expect(shown.code).toBe(piped.code);
    const text = shown.stdout + shown.stderr.replaceAll(WIPED, '');
    expect(text).not.toBe('');
    for (const row of text.split('\n')) expect(stringWidth(row), row).toBeLessThanOrEqual(width);
    const whole = [...words(piped.stdout + piped.stderr), ...OWN];
    const known = new Set(whole);
    const wide = whole.filter((word) => stringWidth(word) > width - 16);
    const broken = words(text).filter((word) => {
      const isPart = word.includes('…') || wide.some((other) => other.includes(word));
      return !known.has(word) && !isPart && !COUNT.test(word);
    });
    expect(broken).toEqual([]);
  });
});
