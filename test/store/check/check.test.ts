import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Breach } from '../../../src/store/check/breach.js';
import { checkDatabase } from '../../../src/store/check/check.js';
import { openDatabase } from '../../../src/store/database.js';
import { ARCHIVE } from '../../support/archive.js';
import { store, temporaryFolder } from '../../support/database.js';

const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
const sound = join(folder, 'sound.db');
beforeAll(() => store(sound, ARCHIVE));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `check` finds after the statements have been run on a sound database. */
function findingsAfter(sql: string): readonly Breach[] {
  const path = join(temporaryFolder(), 'x.db');
  copyFileSync(sound, path);
  const tampered = new BetterSqlite3(path);
  tampered.pragma('foreign_keys = OFF');
  tampered.pragma('ignore_check_constraints = ON');
  tampered.exec(sql);
  tampered.close();
  const db = openDatabase(path, { toProve: true });
  const findings = [...checkDatabase(db)];
  db.close();
  return findings;
}

describe('checkDatabase', () => {
  it('finds nothing in a sound database', () => {
    expect(findingsAfter('')).toEqual([]);
  });

  it('lets a table, a view and an index of somebody else be', () => {
    expect(
      findingsAfter(
        'CREATE TABLE holiday (photo); CREATE VIEW trips AS SELECT 1; CREATE INDEX mine ON mentions (text)',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a table', 'DROP TABLE contacts', 'contacts', /missing/],
    ['an offset of a role', `UPDATE roles SET start = start + 1`, 'roles', /not the article’s text/],
    [
      'the words that name a speaker',
      `UPDATE quotes SET speaker_start = 0, speaker_end = 3 WHERE speaker_start IS NOT NULL`,
      'quotes',
      /name the speaker/,
    ],
    ['a day of a date', `UPDATE dates SET to_date = '2099-99-99'`, 'dates', /its to is no day of the calendar/],
    [
      'a bound of an amount',
      'UPDATE money_values SET min = 99e9 WHERE max > 0',
      'money_values',
      /its min is above its max/,
    ],
    ['a fact without evidence', `DELETE FROM evidence WHERE "table" = 'roles'`, 'facts', /or it has none/],
    ['a statement of no fact', `DELETE FROM evidence WHERE "table" = 'roles'`, 'roles', /evidence of no fact/],
    [
      'what evidence repeats',
      `UPDATE evidence SET same_as = 'x', rule = 'x'`,
      'evidence',
      /it says the same as is in another/,
    ],
    ['evidence that is no statement', `DELETE FROM quotes`, 'evidence', /no row of `quotes`/],
    [
      'the statements of a link',
      `INSERT INTO fact_links SELECT min(id), max(id), 'differs', 'x', 'x', NULL, 'x', 'y' FROM facts`,
      'fact_links',
      /not those of its facts/,
    ],
    ['an offset', `UPDATE mentions SET start = start + 1 WHERE text = 'Hull'`, 'mentions', /not the article’s text/],
    [
      'the words of a mention',
      `UPDATE mentions SET text = 'Hall' WHERE text = 'Hull'`,
      'mentions',
      /not the article’s/,
    ],
    [
      'the words of a quote',
      `UPDATE quotes SET text = 'It is a fine sale,' WHERE text LIKE '%fire%'`,
      'quotes',
      /not the/,
    ],
    [
      'the speaker of a quote',
      'UPDATE quotes SET speaker_end = 9999 WHERE speaker_end > 0',
      'quotes',
      /name the speaker/,
    ],
    [
      'the words of a role',
      `UPDATE roles SET "end" = 9999 WHERE role = 'Inspector'`,
      'roles',
      /not the article’s text/,
    ],
    [
      'the line of a mention',
      `UPDATE mentions SET line = 2 WHERE text = 'Hull'`,
      'mentions',
      /not a line of the block/,
    ],
    ['the kind of a mention', `UPDATE mentions SET kind = 'force' WHERE text = 'Hull'`, 'mentions', /its own kind/],
    ['an amount', `DELETE FROM money_values WHERE per = 'annum'`, 'mentions', /has a row in `money_values`/],
    ['a chain without entity', `UPDATE chains SET entity_id = NULL WHERE name = 'Hull'`, 'chains', /to no entity/],
    ['a foreign key', `UPDATE roles SET person_chain = 'nobody'`, 'roles', /its person_chain is not in `chains`/],
    [
      'an article of no source',
      `DELETE FROM sources WHERE path LIKE '%003%'`,
      'articles',
      /its source is not in `sources`/,
    ],
    ['a count', `UPDATE entities SET mention_count = 7 WHERE name = 'Hull'`, 'entities', /its counts/],
    ['a lost line', `DELETE FROM blocks WHERE text LIKE 'We use%'`, 'sources', /line 12 is in no block/],
    [
      'a line told twice',
      `INSERT INTO blocks SELECT 'x', source, article_id, 9, type, start, "end", line, end_line, rule, reason, text
       FROM blocks WHERE text LIKE 'We use%'`,
      'sources',
      /line 12 is in 2 blocks/,
    ],
    ['a changed line', `UPDATE blocks SET text = 'We use biscuits.' WHERE text LIKE 'We%'`, 'blocks', /is not line 12/],
    [
      'a line beyond the source',
      `UPDATE blocks SET end_line = 99 WHERE text LIKE 'We%'`,
      'blocks',
      /beyond the 13 lines/,
    ],
    [
      'a gap between blocks',
      `UPDATE blocks SET "end" = "end" - 1 WHERE type = 'dateline'`,
      'articles',
      /are not its text/,
    ],
    [
      'the text of an article',
      `UPDATE articles SET text = text || ' biscuits' WHERE ordinal = 1`,
      'articles_fts',
      /full-text/,
    ],
    [
      'a day of publication',
      `UPDATE articles SET published = '1999-01-01'`,
      'articles',
      /something in them was changed/,
    ],
    [
      'a basis',
      `UPDATE articles SET published_basis = NULL`,
      'articles',
      /published or published_basis without the other/,
    ],
    [
      'a byline',
      `UPDATE articles SET byline = '{"a":1}' WHERE byline <> '[]'`,
      'articles',
      /byline is no list of names/,
    ],
    [
      'a headline',
      `UPDATE articles SET headline = 'Biscuits', headline_basis = 'segment/headline-line'`,
      'articles',
      /its headline/,
    ],
    ['a language', `UPDATE articles SET language = 'E N'`, 'articles', /something in them was changed/],
    [
      'the lines of an article',
      'UPDATE articles SET end_line = end_line + 1',
      'articles',
      /first to the last of its blocks/,
    ],
    [
      'the number of an article',
      'UPDATE articles SET ordinal = ordinal + 7',
      'articles',
      /its ordinal is not its place/,
    ],
    ['the number of a mention', `DELETE FROM mentions WHERE ordinal = 1`, 'mentions', /its ordinal is not its place/],
    [
      'a confidence',
      `UPDATE mentions SET confidence = 0.123 WHERE text = 'Hull'`,
      'mentions',
      /something in them was changed/,
    ],
    ['a rule', `UPDATE mentions SET rule = 'X' WHERE text = 'Hull'`, 'mentions', /the name of a rule/],
    ['a title', `UPDATE mentions SET title = 'Mr' WHERE text = 'Hull'`, 'mentions', /has a title and is no person/],
    ['an amount', 'UPDATE money_values SET max = max + 1, min = NULL', 'money_values', /something in them was changed/],
    ['a currency', `UPDATE money_values SET currency = 'pounds'`, 'money_values', /no code of three capitals/],
    [
      'a qualifier',
      `UPDATE money_values SET qualifier = 'at least' WHERE qualifier = 'up to'`,
      'money_values',
      /its qualifier/,
    ],
    ['a precision', `UPDATE dates SET precision = 'year' WHERE precision = 'day'`, 'dates', /as many as its precision/],
    [
      'the name of an entity',
      `UPDATE entities SET name = 'Hall' WHERE name = 'Hull'`,
      'entities',
      /its key is not that of its name/,
    ],
    ['a name', `UPDATE names SET mention_count = 99 WHERE name = 'Hull'`, 'names', /not used so often/],
    ['a missing name', `DELETE FROM names WHERE name = 'Hull'`, 'entities', /missing from `names`/],
    ['a status', `UPDATE entities SET status = 'confirmed' WHERE name = 'Hull'`, 'entities', /nobody decided anything/],
    [
      'what was taken out',
      `INSERT INTO rejected (source, decision, "table", row) SELECT path, 'x', 'mentions', '{}' FROM sources LIMIT 1`,
      'rejected',
      /nobody decided/,
    ],
    ['the days of a fact', `UPDATE facts SET first_published = '1999-01-01'`, 'facts', /its first and last day/],
    [
      'the subject of a fact',
      `UPDATE facts SET subject = 'Hall' WHERE subject_id IS NOT NULL`,
      'facts',
      /its subject is not the name/,
    ],
    [
      'a copy',
      `INSERT INTO copies SELECT id, id, 'x', 'x' FROM articles LIMIT 1`,
      'copies',
      /its origin is a copy too, or itself/,
    ],
    ['bytes of a source', `UPDATE sources SET size = size + 1`, 'sources', /not that of the bytes that were read/],
    ['a hash of bytes', `UPDATE sources SET sha256 = upper(sha256)`, 'sources', /no hash in hex/],
    [
      'an issue',
      `INSERT INTO issues VALUES ('x', 0, NULL, 'info', 'x', 'x')`,
      'issues',
      /2 rows, 1 more than the last ingest left/,
    ],
    ['the hashes', `DELETE FROM meta WHERE key = 'content'`, 'meta', /hashes of the tables are missing/],
    ['an index', 'DROP INDEX mentions_chain', 'mentions_chain', /the index is missing/],
    ['a trigger', 'DROP TRIGGER quotes_indexed', 'quotes_indexed', /the trigger is missing/],
    ['a view', 'DROP VIEW coverage; CREATE VIEW coverage AS SELECT 1', 'coverage', /the view is not as bpp makes it/],
    [
      'the schema',
      'CREATE TRIGGER holiday AFTER DELETE ON sources BEGIN DELETE FROM issues; END',
      'holiday',
      /is not one of bpp/,
    ],
    ['a column', 'ALTER TABLE contacts ADD COLUMN colour TEXT', 'contacts', /the table is not as bpp makes it/],
    [
      'words in the full-text index',
      `INSERT INTO said_fts (said_fts, rowid, text) SELECT 'delete', n, text FROM said LIMIT 1`,
      'said_fts',
      /does not hold the words/,
    ],
    ['an unfinished ingest', `UPDATE meta SET value = 'unfinished'`, 'meta', /did not end/],
  ])('names the row when somebody changes %s', (_, sql, table, problem) => {
    const findings = findingsAfter(sql);
    const mine = findings.filter((finding) => finding.table === table);
    expect(mine.map((finding) => finding.problem).join('\n')).toMatch(problem);
    for (const { row } of findings) expect(row).not.toBe('');
  });
});
