import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACT_KINDS } from '../../src/model/fact-kinds.js';
import { runBpp } from '../support/run-bpp.js';
import { openShell } from '../support/shell.js';

// What an archive can hold that is meant for whoever looks at it: a terminal, a spreadsheet, a program's own objects.

const ESCAPES = '\x1b]0;owned\x07\x1b[2J\u009b31m\u202e\u2066\u0008';
/** Controls but for tabs and line ends, and marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const EVIL = `Hall${ESCAPES} to close

6 May 2013

Chief Constable Ada${ESCAPES}Marsh of Surrey Police said on 4 May 2013: “${ESCAPES}We saved £5m ${ESCAPES}in Leeds.”

=HYPERLINK("http://a.example") was seen. Constructor Prototype, chief executive of __proto__ Ltd, told the Tostring Council it would pay £3m.

=Chief Constable Peter Dunmore said: “=1+2 is what we will pay to Valueof Hasownproperty this year.” @SUM(A1) -2 +3
`;
/** What bpp itself writes, to take its bar of progress away. */
const CLEARS_LINE = '\r\x1b[2K';
const KINDS = [
  ...['people', 'forces', 'organisations', 'places', 'programmes', 'money', 'dates', 'articles', 'sources', 'issues'],
  ...FACT_KINDS.keys(),
];
const COMMANDS = [
  ...KINDS.map((kind) => `list ${kind}`),
  ...['query --text hall', 'query --money =£5m', 'query --person Marsh', 'timeline', 'money', 'together', 'conflicts'],
  ...['show Marsh', 'show evil.txt', 'explain evil.txt', 'explain evil.txt:5', 'review', 'repeats', 'check'],
];

const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shell = openShell({ 'evil.txt': EVIL, [`evil${ESCAPES}.txt`.replaceAll('/', '')]: EVIL }, folder);
beforeAll(async () => {
  expect((await shell.bpp('ingest .')).code).toBe(0);
}, 60_000);

describe('escapes of terminals, controls and marks of direction', () => {
  test.each(COMMANDS)('reach no terminal and no pipe: %s', async (line) => {
    for (const terminal of [{ terminal: 100 }, {}]) {
      const { code, stdout, stderr } = await shell.bpp(line, terminal);
      expect([code, stderr]).toEqual([expect.any(Number), expect.not.stringContaining('fault of bpp')]);
      expect(`${stdout}${stderr.replaceAll(CLEARS_LINE, '')}`).not.toMatch(STEERING);
    }
  });

  test('are in no error that repeats what was typed', async () => {
    const typed: readonly (readonly string[])[] = [
      ['show', ESCAPES.trim()],
      ['ingest', `a${ESCAPES}b`],
      ['list', `${ESCAPES}x`],
      ['query', '--money', `${ESCAPES}x`],
      [`${ESCAPES}x`],
    ];
    for (const argv of typed) {
      const { code, stdout, stderr } = await runBpp(argv, { cwd: shell.cwd, env: { NO_COLOR: '1' }, terminal: 80 });
      expect(code).toBe(2);
      expect(`${stdout}${stderr.replaceAll(CLEARS_LINE, '')}`).not.toMatch(STEERING);
    }
  });

  test('stand in JSON as JSON writes them, and come back', async () => {
    const { stdout } = await shell.bpp('export');
    expect(stdout).not.toMatch(STEERING);
    const [article] = stdout.split('\n').map((line) => JSON.parse(line || 'null'));
    expect(article.text).toContain(`Chief Constable Ada${ESCAPES}Marsh`);
  });
});

test.each(KINDS)('no cell of a CSV is a formula: %s', async (kind) => {
  const { stdout } = await shell.bpp(`list ${kind} --csv --limit 0`);
  expect(stdout).not.toMatch(/(?:^|,)"?[=@\t\r]/m);
  expect(stdout).not.toMatch(/(?:^|,)"?[+-](?![\d.,]*(?:,|"|$))/m);
});

test('people and bodies may be called as properties of objects are', async () => {
  const { stdout } = await shell.bpp('export');
  expect(stdout).toContain('__proto__');
  const people: { name: string }[] = JSON.parse((await shell.bpp('list people --json')).stdout);
  expect(people.map(({ name }) => name)).toContain('Constructor Prototype');
  expect((await shell.bpp('show "Constructor Prototype"')).code).toBe(0);
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect((await shell.bpp(`query --person ${name}`)).stderr).not.toContain('fault');
});
