import { copyFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { OLDEST_SCHEMA, SCHEMA_VERSION } from '../../src/store/database.js';
import { temporaryFolder } from '../support/database.js';
import { argumentsOf, type Ran, runBpp } from '../support/run-bpp.js';

const KEPT = new URL('../../fixtures/databases/', import.meta.url).pathname;
const OLDER = Array.from({ length: SCHEMA_VERSION - OLDEST_SCHEMA }, (_, n) => OLDEST_SCHEMA + n);

let cwd: string;
const bpp = async (line: string): Promise<Ran> => {
  const ran = await runBpp(argumentsOf(line), { cwd, env: { BPP_AUTHOR: 'Joan' } });
  return { ...ran, stderr: ran.stderr.replaceAll(`${cwd}/`, '') };
};
const exported = async (db: string): Promise<string> => (await bpp(`export --db ${db}`)).stdout;
const schemaOf = (file: string): unknown => {
  const db = new BetterSqlite3(join(cwd, file), { readonly: true });
  const version = db.pragma('user_version', { simple: true });
  db.close();
  return version;
};

beforeEach(() => {
  cwd = temporaryFolder();
  cpSync(KEPT, cwd, { recursive: true });
});

describe.each(OLDER)('a database of schema %i', (schema) => {
  beforeEach(() => copyFileSync(join(cwd, `schema-${schema}.db`), join(cwd, 'x.db')));

  it('is not read and not changed by commands that read, which say what to do', async () => {
    const before = readFileSync(join(cwd, 'x.db'));
    for (const line of ['list people', 'check', 'export', 'ingest pages --dry-run']) {
      const { code, stderr } = await bpp(`${line} --db x.db`);
      expect([line, code, stderr]).toEqual([
        line,
        2,
        `bpp: \`x.db\` has schema ${schema} and this bpp needs schema ${SCHEMA_VERSION}: run \`bpp migrate\`, which keeps a copy of it\n`,
      ]);
    }
    expect(readFileSync(join(cwd, 'x.db')).equals(before)).toBe(true);
  });

  it('is brought up to what an ingest of the same pages gives, without its pages, and kept', async () => {
    const before = readFileSync(join(cwd, 'x.db'));
    expect((await bpp('ingest pages --db fresh.db')).code).toBe(0);
    cpSync(join(cwd, 'pages'), join(cwd, 'moved'), { recursive: true });
    const { code, stderr } = await bpp('migrate --db x.db');
    expect([code, stderr]).toEqual([
      0,
      `\`x.db\` is brought up from schema ${schema} to ${SCHEMA_VERSION}: 3 sources read again\n` +
        `the database as it was is kept as \`x.db.schema-${schema}.bak\`\n`,
    ]);
    expect(await exported('x.db')).toBe(await exported('fresh.db'));
    expect(await exported('x.db')).toContain('Thomas Reed');
    expect((await bpp('list issues --db x.db')).stdout).toBe((await bpp('list issues --db fresh.db')).stdout);
    expect(readFileSync(join(cwd, `x.db.schema-${schema}.bak`)).equals(before)).toBe(true);
    expect((await bpp('check --db x.db')).code).toBe(0);
    expect((await bpp('ingest pages --db x.db')).stderr).toContain('3 sources: 3 unchanged');
    expect((await bpp('migrate --db x.db')).stderr).toContain('there is nothing to do');
  });

  it.each(['ingest pages', 'curate rename "Ada Marsh" "Ada Marshe"'])('is brought up by `%s`', async (line) => {
    const { code, stderr } = await bpp(`${line} --db x.db`);
    expect([code, stderr]).toEqual([0, expect.stringContaining(`is kept as \`x.db.schema-${schema}.bak\``)]);
    expect(schemaOf('x.db')).toBe(SCHEMA_VERSION);
    expect((await bpp('check --db x.db')).code).toBe(0);
  });

  it('is not brought up without the decisions that it was made with', async () => {
    const { code, stderr } = await bpp('migrate --db x.db --curation elsewhere.jsonl');
    expect([code, stderr]).toEqual([2, expect.stringContaining('name their file with --curation')]);
    expect(schemaOf('x.db')).toBe(schema);
    expect(readdirSync(cwd).filter((name) => name.startsWith('x.db'))).toEqual(['x.db']);
  });

  it('keeps an earlier copy of the same name', async () => {
    copyFileSync(join(cwd, 'curation.jsonl'), join(cwd, `x.db.schema-${schema}.bak`));
    expect((await bpp('migrate --db x.db')).stderr).toContain(`kept as \`x.db.schema-${schema}-2.bak\``);
    expect(readFileSync(join(cwd, `x.db.schema-${schema}.bak`), 'utf8')).toContain('Thomas Reed');
  });
});

describe('databases that cannot be brought up', () => {
  it.each([
    [OLDEST_SCHEMA - 1, `brings up databases from ${OLDEST_SCHEMA} on: run \`bpp ingest --rebuild PATH\``],
    [SCHEMA_VERSION + 1, `has schema ${SCHEMA_VERSION + 1} and this bpp knows schema ${SCHEMA_VERSION}`],
  ])('are refused by every command: schema %i', async (version, words) => {
    copyFileSync(join(cwd, `schema-${OLDEST_SCHEMA}.db`), join(cwd, 'x.db'));
    const db = new BetterSqlite3(join(cwd, 'x.db'));
    db.pragma(`user_version = ${version}`);
    db.close();
    for (const line of ['list people', 'migrate', 'ingest pages', 'curate reject "Ada Marsh"']) {
      const { code, stderr } = await bpp(`${line} --db x.db`);
      expect([line, code, stderr]).toEqual([line, 2, expect.stringContaining(words)]);
    }
  });
});

describe('the database of this schema that is kept for later ones', () => {
  const NOW = `schema-${SCHEMA_VERSION}.db`;
  const definitionsIn = (file: string): unknown => {
    const db = new BetterSqlite3(join(cwd, file), { readonly: true });
    const definitions = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
    db.close();
    return definitions;
  };

  it('has the tables that an ingest makes now: change them, and raise the version', async () => {
    await bpp('ingest pages --db fresh.db');
    expect(definitionsIn(NOW)).toEqual(definitionsIn('fresh.db'));
  });

  it('is read, held to be right, and gone on with', async () => {
    expect((await bpp(`list people --db ${NOW}`)).stdout).toContain('Thomas Reed');
    expect((await bpp(`check --db ${NOW}`)).code).toBe(0);
    expect((await bpp(`ingest pages --db ${NOW}`)).code).toBe(0);
  });
});
