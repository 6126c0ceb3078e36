import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FERRY_PAGE, openShell, type Shell } from '../support/shell.js';

const NOTE = `Ferry inquiry: a note

7 May 2013

Marsh will not speak again. The inquiry cost £2m, said Ms Ada Marsh, of Surrey Police.
`;

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

/** An archive in which a file fails, one has no article and two say the same, with its snapshot. */
async function archive(): Promise<{ shell: Shell; facts: Record<string, string> }> {
  const shell = openShell({
    'pages/ferry.txt': FERRY_PAGE,
    'pages/ferry again.txt': FERRY_PAGE,
    'pages/note.txt': NOTE,
    'pages/empty.txt': ' ',
    'pages/lost.txt': 'Budget\n\n3 June 2013\n\nThe council of Calder has lost \ufffd5m of its money.\n',
  });
  await shell.bpp('ingest pages');
  await shell.bpp('snapshot facts');
  return { shell, facts: filesIn(join(shell.cwd, 'facts')) };
}

async function snapshotOf(shell: Shell, db: string): Promise<Record<string, string>> {
  await shell.bpp(`snapshot facts-of-${db} --db ${db}`);
  return filesIn(join(shell.cwd, `facts-of-${db}`));
}

const recordsOf = async (shell: Shell): Promise<string[]> => {
  const { stdout } = await shell.bpp('export');
  return stdout.trim().split('\n');
};

// biome-ignore lint/suspicious/noExplicitAny: whatever somebody may write into a record
type Anything = any;

describe('bpp load', () => {
  it('makes of exported records, in any order, the database that they came from', async () => {
    const { shell, facts } = await archive();
    const records = await recordsOf(shell);
    shell.write('all.ndjson', records.join('\n'));
    const loaded = await shell.bpp('load all.ndjson --db a.db');
    expect(loaded).toMatchObject({ code: 0, stdout: '' });
    expect(loaded.stderr).toContain('4 sources: 4 new · 4 articles');
    expect(await snapshotOf(shell, 'a.db')).toEqual(facts);
    await shell.bpp('load - --db b.db', { stdin: records.toReversed().join('\r\n') });
    expect(await snapshotOf(shell, 'b.db')).toEqual(facts);
    const { stdout } = await shell.bpp('export --format json');
    await shell.bpp('load --db c.db', { stdin: stdout });
    expect(await snapshotOf(shell, 'c.db')).toEqual(facts);
    expect((await shell.bpp('check --db a.db')).code).toBe(0);
  });

  it('makes it of a snapshot', async () => {
    const { shell, facts } = await archive();
    const loaded = await shell.bpp('load facts --db a.db');
    expect(loaded).toMatchObject({ code: 0, stdout: '' });
    expect(await snapshotOf(shell, 'a.db')).toEqual(facts);
    expect((await shell.bpp('export --db a.db')).stdout).toBe((await shell.bpp('export')).stdout);
  });

  it('changes nothing when it is done again', async () => {
    const { shell } = await archive();
    shell.write('all.ndjson', (await recordsOf(shell)).join('\n'));
    await shell.bpp('load all.ndjson all.ndjson --db a.db');
    const before = readFileSync(join(shell.cwd, 'a.db'));
    const again = await shell.bpp('load all.ndjson facts --db a.db');
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('4 sources: 4 unchanged');
    expect(readFileSync(join(shell.cwd, 'a.db')).equals(before)).toBe(true);
    expect((await shell.bpp('load facts --json')).stdout).toContain('"unchanged": 4');
  });

  it('loads what extract writes, and an ingest of the file puts in the rest', async () => {
    const { shell, facts } = await archive();
    const { stdout } = await shell.bpp('extract pages');
    await shell.bpp('load --db a.db', { stdin: stdout });
    const { 'issues.ndjson': _, 'issues_at.ndjson': __, ...said } = await snapshotOf(shell, 'a.db');
    expect(facts).toMatchObject(said);
    const read = await shell.bpp('ingest pages --db a.db');
    expect(read.stderr).toContain('4 sources: 4 changed, 1 failed');
    expect(await snapshotOf(shell, 'a.db')).toEqual(facts);
    expect((await shell.bpp('show pages/note.txt --db a.db')).stdout).toContain('Marsh will not speak');
  });

  it('says that the page itself is not there, until its file is ingested', async () => {
    const { shell } = await archive();
    await shell.bpp('load facts --db a.db');
    const shown = await shell.bpp('show pages/note.txt --db a.db');
    expect(shown.stdout).toContain('its page is not in the database');
    expect(shown.stdout).toMatch(/5 │ Marsh will not speak/);
    expect((await shell.bpp('check --db a.db')).stderr).toContain('4 sources came as records, without pages');
    expect((await shell.bpp('explain pages/note.txt --db a.db')).code).toBe(0);
    const away = { cwd: `${shell.cwd}/facts` };
    const explained = await shell.bpp('explain ../pages/gone.txt:5 --db ../a.db', away);
    expect(explained.code).toBe(2);
    const [{ id } = { id: '' }] = JSON.parse((await shell.bpp('list quotes --json --db a.db')).stdout);
    const why = await shell.bpp(`explain ${id} --db a.db`);
    expect(why).toMatchObject({ code: 2, stderr: expect.stringContaining('run `bpp ingest` on the file') });
  });

  it('says which pages of one path have other bytes, and keeps the first', async () => {
    const { shell } = await archive();
    const first = (await recordsOf(shell)).find((record) => record.includes('"mentions"')) ?? '';
    const other = JSON.parse(first);
    other.source.sha256 = 'f'.repeat(64);
    const loaded = await shell.bpp('load --db a.db', { stdin: `${first}\n${JSON.stringify(other)}\n` });
    expect(loaded.code).toBe(3);
    expect(loaded.stderr).toContain(`stdin:2: error: \`${other.source.path}\` has other bytes in stdin:1`);
    expect((await shell.bpp('list sources --json --db a.db')).stdout).not.toContain('ffff');
  });

  it('takes a new version of a page in place of the old', async () => {
    const { shell } = await archive();
    await shell.bpp('load facts --db a.db');
    shell.write('pages/note.txt', NOTE.replace('£2m', '£3m'));
    await shell.bpp('ingest pages');
    await shell.bpp('snapshot facts');
    const loaded = await shell.bpp('load facts --db a.db');
    expect(loaded.stderr).toContain('1 changed, 3 unchanged');
    expect(await snapshotOf(shell, 'a.db')).toEqual(filesIn(join(shell.cwd, 'facts')));
  });

  it.each<[string, (record: Record<string, never>) => unknown, string]>([
    ['is cut off', (record) => JSON.stringify(record).slice(0, 500), 'it is no JSON'],
    ['is no object', () => '7', 'it is no JSON object'],
    ['is of something else', () => '{"a":1}', 'it has neither `text` nor `source`'],
    [
      'comes from a newer bpp',
      (record) => ({ ...record, mood: 'grave' }),
      'has a field `mood` that this bpp does not know',
    ],
    ['reaches for prototypes', (record) => JSON.stringify(record).replace('{', '{"__proto__":{"a":1},'), '`__proto__`'],
    ['lacks a field', ({ blocks: _, ...record }) => record, 'it has no `blocks`'],
    ['has a field of another type', (record) => ({ ...record, mentions: { length: 1 } }), '`mentions` is no array'],
    ['holds a NUL', (record) => ({ ...record, headline: 'a\0b' }), '`headline` holds a NUL'],
    ['holds half a character', (record) => ({ ...record, headline: '\ud83d' }), '`headline` holds half a character'],
    [
      'says what went wrong',
      () => ({ error: { line: 3, message: 'no page' } }),
      'it says what went wrong before: `no page`',
    ],
  ])('names a line that %s, and takes the rest', async (_, edit, said) => {
    const { shell } = await archive();
    const records = await recordsOf(shell);
    const at = records.findIndex((record) => record.includes('pages/ferry.txt'));
    const edited = edit(JSON.parse(records[at] ?? ''));
    records[at] = typeof edited === 'string' ? edited : JSON.stringify(edited);
    const loaded = await shell.bpp('load --db a.db', { stdin: records.join('\n') });
    expect(loaded.code).toBe(3);
    expect(loaded.stderr).toContain(`stdin:${at + 1}: error: `);
    expect(loaded.stderr).toContain(said);
    expect(loaded.stderr).toContain('3 sources: 3 new, 1 failed');
    expect((await shell.bpp('check --db a.db')).code).toBe(0);
  });

  it.each<[string, (record: Anything) => void, string]>([
    [
      'words',
      (r) => (r.mentions[1].text = 'Ada Harsh'),
      '`mentions[1].text` is not the article’s text from start to end',
    ],
    ['an offset behind the text', (r) => (r.mentions[1].end = 1e6), '`mentions[1].text` is not the article’s text'],
    ['an offset before it', (r) => (r.mentions[1].start = -1), '`mentions[1].start` is out of range'],
    ['half an offset', (r) => (r.mentions[1].start = 0.5), '`mentions[1].start` is no integer'],
    ['a line', (r) => (r.mentions[1].line = 99), '`mentions[1].line` is no line of the block that holds it'],
    ['a chain', (r) => (r.mentions[1].chain = 99), '`mentions[1].chain` is no chain of a person'],
    ['a chain of another kind', (r) => (r.mentions[1].chain = 1), '`mentions[1].chain` is no chain of a person'],
    ['an id', (r) => (r.mentions[1].id = r.mentions[0].id), '`mentions[1]` has the id of another one'],
    ['an id of another form', (r) => (r.mentions[1].id = "x'; DROP"), '`mentions[1].id` is no id'],
    ['a kind', (r) => (r.mentions[1].kind = 'dog'), '`mentions[1].kind` is none of person'],
    [
      'a value of another kind',
      (r) => (r.mentions[1].currency = 'GBP'),
      '`mentions[1].currency` is of another kind than person',
    ],
    ['a day', (r) => (r.mentions[0].from = '2013-02-31'), '`mentions[0].from` is no day of the calendar'],
    ['the day of publication', (r) => (r.published = '2013-13-01'), '`published` is no day of the calendar'],
    ['days in their order', (r) => (r.mentions[0].from = '2014-01-01'), '`mentions[0].from` is above its `to`'],
    ['blocks', (r) => (r.blocks[1].start += 1), '`blocks[1]` does not follow the one before'],
    ['a text', (r) => (r.text += ' more'), 'its blocks are not its text'],
    ['who speaks', (r) => (r.quotes[0].speaker_chain = 7), '`quotes[0].speaker_chain` is no chain of the article'],
    [
      'who speaks, by name alone',
      (r) => delete r.quotes[0].speaker_chain,
      '`quotes[0].speaker` is in none of its chains',
    ],
    [
      'the words of a speaker',
      (r) => (r.quotes[0].speaker_start -= 1),
      '`quotes[0].speaker_text` is not the article’s text',
    ],
    ['a holder', (r) => delete r.roles[0].person_chain, '`roles[0]` has no `person_chain`'],
    [
      'a holder who is a force',
      (r) => (r.roles[0].person_chain = 1),
      '`roles[0].person_chain` is no chain of a person',
    ],
    ['a chain without a mention', (r) => r.chains.push({ kind: 'place', name: 'Hull', key: 'hull' }), 'has no mention'],
    ['confidence', (r) => (r.quotes[0].confidence = 7), '`quotes[0].confidence` is out of range'],
    ['a hash', (r) => (r.source.sha256 = 'abc'), '`source.sha256` has another form'],
  ])('does not believe %s', async (_, edit, said) => {
    const shell = openShell({ 'ferry.txt': FERRY_PAGE });
    const { stdout } = await shell.bpp('extract ferry.txt');
    const record = JSON.parse(stdout);
    edit(record);
    const loaded = await shell.bpp('load', { stdin: JSON.stringify(record) });
    expect(loaded.code).toBe(3);
    expect(loaded.stderr).toContain('stdin:1: error: ');
    expect(loaded.stderr).toContain(said);
    expect(loaded.stderr).toContain('0 sources: 1 failed');
  });

  it('ends with 2 where there is nothing to load, and makes no database', async () => {
    const shell = openShell({ 'folder/notes.txt': 'x' });
    for (const [line, said] of [
      ['load nothing.ndjson', 'no file `nothing.ndjson`'],
      ['load folder', '`folder` is no whole snapshot'],
      ['load', 'there is nothing on stdin'],
    ] as const) {
      const loaded = await shell.bpp(line);
      expect(loaded.code).toBe(2);
      expect(loaded.stderr).toContain(said);
    }
    expect(readdirSync(shell.cwd)).toEqual(['folder']);
  });

  it('refuses a snapshot of a newer bpp with both numbers', async () => {
    const { shell } = await archive();
    writeFileSync(join(shell.cwd, 'facts/snapshot.ndjson'), '["bpp",99,"9.0.0"]\n');
    const loaded = await shell.bpp('load facts --db a.db');
    expect(loaded.code).toBe(2);
    expect(loaded.stderr).toMatch(/schema 99 and this bpp knows schema \d+/);
  });

  it('names the rows of a snapshot that are none, and takes the rest', async () => {
    const { shell, facts } = await archive();
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(join(shell.cwd, 'facts', file), change(facts[file] ?? ''));
    const lines = (facts['roles.ndjson'] ?? '').trim().split('\n');
    edit('roles.ndjson', (text) => `${text.slice(0, -20)}\n["x"]\n`);
    edit('chains.ndjson', (text) => text.replace('"[]"', '"[7]"'));
    edit('doubts.ndjson', () => 'nothing that is read\n');
    const loaded = await shell.bpp('load facts --db a.db');
    expect(loaded.code).toBe(3);
    expect(loaded.stderr).toContain(`facts/roles.ndjson:${lines.length}: error: it is no JSON`);
    expect(loaded.stderr).toContain(`facts/roles.ndjson:${lines.length + 1}: error: it has 1 cells`);
    expect(loaded.stderr).toContain('facts/roles_at.ndjson: error: the row');
    expect(loaded.stderr).toMatch(/articles\.ndjson: [0-9a-z-]+: error: `chains\[\d\]\.aliases\[0\]` is no string/);
    expect((await shell.bpp('check --db a.db')).code).toBe(0);
  });
});
