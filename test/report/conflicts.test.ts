import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseFilters } from '../../src/query/query.js';
import { htmlReport, reportOf } from '../../src/report/report.js';
import { scopeOf } from '../../src/report/scope.js';
import type { Context } from '../../src/report/section.js';
import { type Question, questionsOf } from '../../src/report/sections/conflicts/gather.js';
import { countWords } from '../../src/report/sections/conflicts/html.js';
import { answerOf, questionWords, reasonsOf } from '../../src/report/sections/conflicts/words.js';
import { conflictsPart } from '../../src/report/sections/conflicts.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { store, temporaryFolder } from '../support/database.js';
import { TOLD } from '../support/told.js';

interface Link {
  readonly kind: string;
  readonly words: readonly [string, string];
  readonly explained?: string;
  readonly verdict?: string;
}

/** The invented archive, in which facts with these words are said to differ. */
function archive(links: readonly Link[]): Database {
  const path = join(temporaryFolder(), 'test.db');
  store(path, TOLD);
  const writing = new BetterSqlite3(path);
  const factOf = writing
    .prepare<[string, string], string>(
      'SELECT e.fact_id FROM evidence e JOIN statements s ON s.id = e.statement_id WHERE s."table" = ? AND s.text = ? ORDER BY s.id LIMIT 1',
    )
    .pluck();
  for (const { kind, words, explained = null, verdict = 'differs' } of links) {
    const [one, other] = words.map((text) => factOf.get(kind, text) ?? '').sort();
    writing
      .prepare("INSERT INTO fact_links VALUES (?, ?, ?, 'facts/plan', ?, ?, '', '')")
      .run(one, other, verdict, `${words[0]} <against> ${words[1]}`, explained);
  }
  writing.close();
  const db = openDatabase(path);
  onTestFinished(() => {
    db.close();
  });
  return db;
}

const nowhere: Context = {
  paged: new Map(),
  anchors: { entity: () => undefined, article: () => undefined, block: () => undefined, source: (path) => path },
  addresses: {
    ...{ entity: () => undefined, article: () => undefined, words: () => undefined },
    ...{ source: () => undefined, section: () => undefined },
  },
};

async function questions(
  links: readonly Link[],
  asked: Parameters<typeof parseFilters>[0] = {},
): Promise<readonly Question[]> {
  const db = archive(links);
  return questionsOf(db, await scopeOf(db, { query: await parseFilters(asked) }));
}

const SUMS: Link = { kind: 'amounts', words: ['£5m', '£2m'], explained: 'part' };
const EVENTS: Link = { kind: 'events', words: ['approved', 'left'] };

describe('where sources disagree', () => {
  it('is asked as a question, with a table of sides in their words and a reason', async () => {
    const db = archive([SUMS]);
    const report = await reportOf(db, { query: await parseFilters({}), sections: ['conflicts', 'articles'] });
    const page = [...htmlReport(report)].join('');
    const part = page.slice(page.indexOf('id="conflicts"'), page.indexOf('id="articles"'));
    expect(part).toMatch(/<h3 dir="auto">[^<]*how much[^<]*\?<\/h3>/i);
    expect(part.match(/<tr><th scope="row">/g)).toHaveLength(2);
    expect(part).toContain('for pumps, and <mark>£5m</mark> over ten years');
    expect(part).toMatch(/<td data-label="Who says so">(<a [^>]+>)?<bdi>Tom Rudd<\/bdi>/);
    expect(part).toMatch(/<a class="cite" href="#article\/[^"]+" data-at="\d+-\d+">/);
    expect(part.match(/class="why"/g)).toHaveLength(2);
    expect(part).toContain('£5m &lt;against&gt; £2m');
    expect(part).toContain('Both may be right: one is part of the other');
  });

  it('draws sums of one currency on one scale, and nothing else', async () => {
    const drawn = async (link: Link): Promise<number> => {
      const part = conflictsPart(await questions([link]));
      return (
        [...part.html(nowhere)]
          .map(({ markup }) => markup)
          .join('')
          .split('<td class="band">').length - 1
      );
    };
    // Two sides, and their scale.
    expect(await drawn(SUMS)).toBe(3);
    expect(await drawn({ kind: 'amounts', words: ['£5m', '$40m'] })).toBe(0);
    expect(await drawn(EVENTS)).toBe(0);
  });

  it('puts first what nothing explains, and folds what may be one', async () => {
    const found = await questions([SUMS, EVENTS, { kind: 'events', words: ['cut', 'sued'], verdict: 'unsure' }]);
    expect(found.map(({ kind, verdict, explained }) => [kind, verdict, explained])).toEqual([
      ['events', 'differs', null],
      ['amounts', 'differs', 'part'],
      ['events', 'unsure', null],
    ]);
    const page = [...conflictsPart(found).html(nowhere)].map(({ markup }) => markup).join('');
    expect(page).toContain('2 questions on which the archive disagrees with itself: 1 that nothing in it explains');
    expect(page.indexOf('<details class="more"><summary>1 more')).toBeGreaterThan(page.indexOf('how much'));
    expect(page).toContain('<span class="badge unsure">unsure</span>');
  });

  it('holds what the filters leave', async () => {
    expect(await questions([SUMS, EVENTS], { org: ['Gorse Ltd'] })).toEqual([]);
    expect(conflictsPart([]).isEmpty).toBe(true);
  });

  it('is the same in Markdown, hostile words harmless', async () => {
    const text = [...conflictsPart(await questions([SUMS])).markdown(nowhere)].join('\n');
    expect(text).toMatch(/^\n### .*how much.*\?\n/i);
    expect(text).toContain('**£5m**');
    expect(text).toContain('`pages/101_harbour.txt:');
    expect(text).toContain('£5m &lt;against&gt; £2m. Both may be right');
  });
});

describe('words for a difference', () => {
  it('names the holder where all sides have one post', () => {
    const side = (subject: string) => ({ value: 'Mayor, Wexmouth', fact: { subject, subject_id: subject } });
    const question = { kind: 'roles', about: 'x', sides: [side('Ann Hale'), side('Tom Rudd')] } as unknown as Question;
    expect(questionWords(question)).toBe('Who is or was Mayor, Wexmouth?');
    expect(question.sides.map((each) => answerOf(each, question).name)).toEqual(['Ann Hale', 'Tom Rudd']);
  });

  it('says each reason once', () => {
    const link = {
      one: 'a',
      other: 'b',
      verdict: 'differs',
      reason: 'two figures',
      rule: 'r',
      explained: null,
    } as const;
    expect(reasonsOf({ links: [link, link, { ...link, verdict: 'unsure', reason: 'alike' }] })).toEqual([
      { verdict: 'differs', differ: 'two figures', because: 'Nothing in the articles explains it' },
      { verdict: 'unsure', differ: 'alike', because: 'They may be one and the same: nothing decides it' },
    ]);
  });

  it('counts in one sentence', () => {
    expect(countWords(0, 0)).toBe('Nothing that the archive says differs for sure.');
    expect(countWords(1, 1)).toMatch(/^1 question on/);
  });
});
