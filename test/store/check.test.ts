import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Breach } from '../../src/store/breach.js';
import { checkDatabase } from '../../src/store/check.js';
import { openDatabase } from '../../src/store/database.js';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';

/** What `check` finds after the statements have been run on a sound database. */
function findingsAfter(sql: string): readonly Breach[] {
  const path = join(temporaryFolder(), 'x.db');
  store(path, ARCHIVE);
  const tampered = new BetterSqlite3(path);
  tampered.pragma('foreign_keys = OFF');
  tampered.pragma('ignore_check_constraints = ON');
  tampered.exec(sql);
  tampered.close();
  const db = openDatabase(path);
  const findings = checkDatabase(db);
  db.close();
  return findings;
}

describe('checkDatabase', () => {
  it('finds nothing in a sound database', () => {
    expect(findingsAfter('')).toEqual([]);
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
    ['evidence that is no statement', `DELETE FROM quotes`, 'evidence', /no row of `quotes`/],
    ['the origin of evidence', `UPDATE evidence SET origin_id = 'x'`, 'evidence', /its origin is not that/],
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
    ['an unfinished ingest', `UPDATE meta SET value = 'unfinished'`, 'meta', /did not end/],
  ])('names the row when somebody changes %s', (_, sql, table, problem) => {
    const findings = findingsAfter(sql);
    const mine = findings.filter((finding) => finding.table === table);
    expect(mine.map((finding) => finding.problem).join('\n')).toMatch(problem);
    for (const { row } of findings) expect(row).not.toBe('');
  });
});
