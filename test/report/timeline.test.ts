import { describe, expect, it } from 'vitest';
import { parseFilters } from '../../src/query/query.js';
import type { Happening } from '../../src/query/timeline.js';
import { htmlReport, reportOf } from '../../src/report/report.js';
import { scopeOf } from '../../src/report/scope.js';
import type { Context } from '../../src/report/section.js';
import { outlineOf } from '../../src/report/sections/timeline/outline.js';
import { timelinePages } from '../../src/report/sections/timeline/pages.js';
import { pictureOf, windowOf } from '../../src/report/sections/timeline/picture.js';
import { happeningsOf, timelinePart } from '../../src/report/sections/timeline.js';
import { storedDatabase } from '../support/database.js';
import { TOLD } from '../support/told.js';

const nowhere: Context = {
  paged: new Map(),
  anchors: { entity: () => undefined, article: () => undefined, block: () => undefined, source: (path) => path },
  addresses: {
    ...{ entity: () => undefined, article: () => undefined, words: () => undefined },
    ...{ source: () => undefined, section: () => undefined },
  },
};

/** An event of these days, told in a sentence of its own or in one with others. */
function event(from: string | null, to = from, more: Partial<Happening> = {}): Happening {
  const id = more.id ?? `${from} ${to} ${more.sentence_start ?? 0}`;
  return {
    ...{ id, article_id: 'a', source: 'pages/1.txt', line: 3, start: 4, end: 10, text: 'opened', rule: 'r' },
    ...{ confidence: 0.9, headline: 'Pier', published: '2011-05-05', type: 'start', state: 'happened', who: [] },
    ...{ who_ids: [], what: null, what_start: null, what_end: null, from, to, basis: from ? 'stated' : null },
    ...{ date_text: null, precision: null, place: null, place_id: null, fact_id: id, articles: 1, origins: 1 },
    ...{ sentence: 'She opened a pier & closed it.', sentence_start: 0, sentence_end: 30, evidence: [] },
    ...more,
  };
}

const pageOf = (happenings: readonly Happening[]): string =>
  [...timelinePart(happenings).html(nowhere)].map(({ markup }) => markup).join('');
const textOf = (happenings: readonly Happening[]): string => [...timelinePart(happenings).markdown(nowhere)].join('\n');

describe('the outline of a timeline', () => {
  it('puts days under months, months under years, and what no one month holds behind them', () => {
    const { years, undated } = outlineOf([
      event('2010-01-01', '2012-12-31'),
      event('2011-01-01', '2011-12-31'),
      event('2011-05-03'),
      event('2011-05-04', '2011-05-10'),
      event('2011-06-01', '2011-06-30'),
      event(null),
    ]);
    const shown = years.map(({ year, months }) => [year, ...months.map(({ title, anchor }) => `${title} = ${anchor}`)]);
    expect(shown).toEqual([
      ['2010', '2010 to 2012 = 2010/to-2012'],
      ['2011', 'May 2011 = 2011-05', 'June 2011 = 2011-06', '2011, no one month = 2011/no-month'],
    ]);
    expect(years[1]?.months[0]?.days.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2011-05-03 2011-05-03',
      '2011-05-04 2011-05-10',
    ]);
    expect(undated.map(({ published }) => published)).toEqual(['2011-05-05']);
  });

  it('puts what one sentence tells together, and several events of a day under one heading', () => {
    const page = pageOf([
      event('2011-05-03'),
      event('2011-05-03', undefined, {
        id: 'other',
        start: 20,
        end: 26,
        text: 'closed',
        type: 'end',
        state: 'planned',
      }),
      event('2011-05-03', undefined, { sentence_start: 40, start: 44, end: 50 }),
    ]);
    expect(page.match(/<h5>/g)).toHaveLength(1);
    expect(page.match(/<li data-/g)).toHaveLength(2);
    expect(page).toContain('She <mark>opened</mark> a pier &amp; <mark>closed</mark> it.');
    expect(page).toContain('data-state="happened planned" data-type="start end"');
  });
});

describe('the picture of a timeline', () => {
  const days = (years: readonly number[]): readonly Happening[] => years.map((year) => event(`${year}-05-03`));

  it('is by month where months can be seen, else by year', () => {
    const unit = (years: readonly number[]): string | undefined => windowOf(outlineOf(days(years)).years)?.unit;
    expect(unit([2010, 2011, 2014])).toBe('month');
    expect(unit([2000, 2011, 2014])).toBe('year');
    expect(unit([])).toBeUndefined();
  });

  it('is not squeezed by a day of long ago, and says what it leaves out', () => {
    const { years } = outlineOf([
      ...days([1337]),
      ...days([1990, 2001, 2010, 2012]),
      event('2003-01-01', '2004-12-31'),
    ]);
    expect(windowOf(years)).toEqual({ unit: 'year', first: 1990, last: 2012, shown: 4, long: 1, before: 1, after: 0 });
    expect(pictureOf(years, () => undefined)?.markup).toContain(
      'Not drawn, but listed: 1 event that no one year holds, 1 event before 1990.',
    );
  });

  it('links each bar to its month, in words, and hides it from those who hear the numbers', () => {
    const page = pageOf([
      event('2011-05-03'),
      event('2011-05-09', undefined, { state: 'planned' }),
      event('2011-07-01'),
    ]);
    expect(page).toContain('<a href="#timeline/2011-05" tabindex="-1"><title>May 2011: 1 happened, 1 planned</title>');
    expect(page).toContain('aria-hidden="true"');
    expect(page).toContain(
      '<th scope="row"><a href="#timeline/2011-05">May 2011</a></th><td class="num" data-label="Events">2</td>',
    );
  });

  it('tells states apart by pattern and implied days by outline', () => {
    const page = pageOf([
      event('2011-05-03', undefined, { state: 'planned' }),
      event('2011-05-04', undefined, { state: 'not', basis: 'implied' }),
      event('2011-05-05', undefined, { state: 'possible' }),
    ]);
    for (const state of ['planned', 'not', 'possible']) {
      expect(page).toContain(`id="woven-${state}"`);
      expect(page).toContain(`fill="url(#woven-${state})"`);
    }
    expect(page).toContain('class="mark s-not implied"');
  });

  it('leads every link to a place that is there', () => {
    const page = pageOf([
      ...[event('2010-01-01', '2012-12-31'), event('2011-01-01', '2011-12-31'), event('2011-05-03'), event(null)],
      ...days([1337, 1990, 2012]),
    ]);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
    const hrefs = [...page.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs.length).toBeGreaterThan(8);
    expect(hrefs.filter((href) => href !== '#timeline' && !ids.has(href ?? ''))).toEqual([]);
    expect(ids.size).toBe([...page.matchAll(/ id="/g)].length);
  });
});

describe('a timeline on a page', () => {
  it('says why there is no day', () => {
    const undated = { date_text: 'November 22', published: null };
    expect(pageOf([event(null, null, undated)])).toContain('day given only as “November 22”');
    expect(textOf([event(null, null, undated)])).toContain('November 22');
    expect(pageOf([event(null)])).toContain('In articles of <time datetime="2011-05-05">5 May 2011</time>');
  });

  it('folds its years and months where it is long, with their anchors inside', () => {
    const many = Array.from({ length: 500 }, (_, at) => event('2011-05-03', undefined, { sentence_start: at * 40 }));
    expect(pageOf(many)).toContain(
      '<details class="fold"><summary><h4>May 2011 <span class="n">500</span></h4></summary><div id="timeline/2011-05">',
    );
    expect(pageOf(many.slice(0, 20))).not.toContain('class="fold"');
  });

  it('shows what an archive tells: stated, implied, planned, not, with names, places and hostile words as text', async () => {
    const db = storedDatabase(TOLD);
    const report = await reportOf(db, { query: await parseFilters({}), sections: ['timeline', 'articles'] });
    const page = [...htmlReport(report)].join('');
    expect(page).toContain('<h5><time datetime="2011-05-03">3 May 2011</time></h5>');
    expect(page).toContain('<h5>Some day in <time datetime="2013">2013</time></h5>');
    expect(page).toContain('<span class="badge implied">day implied</span>');
    expect(page).toContain('<span class="badge not">did not happen</span>');
    expect(page).toContain('2 origins');
    expect(page).toMatch(/in (<a [^>]+>)?<bdi>Oban/);
    expect(page).toContain('&lt;b&gt;rents&lt;/b&gt;');
    expect(page).toMatch(/<a class="cite" href="#article\/[^"]+" data-at="\d+-\d+">/);
  });

  it('holds what the filters leave', async () => {
    const db = storedDatabase(TOLD);
    const query = await parseFilters({ org: ['Gorse Ltd'] });
    const happenings = await happeningsOf(db, await scopeOf(db, { query }));
    expect(happenings.map(({ text }) => text)).toEqual(['cut', 'sued']);
    expect(timelinePart([]).isEmpty).toBe(true);
  });
});

describe('a long timeline in the pages of a site', () => {
  const many = (day: string, count: number): readonly Happening[] =>
    Array.from({ length: count }, (_, at) => event(day, undefined, { id: `${day} ${at}`, sentence_start: at * 40 }));

  it('leads each year and month to the page on which it stands', () => {
    const shares = timelinePages([...many('2003-05-03', 5), ...many('2004-02-03', 300), ...many('2004-11-03', 300)]);
    const fileOf = (share?: string): string => `${share ?? 'first'}.html`;
    const pages = new Map(
      shares.map(({ id, load }, at) => {
        const markup = [...load(fileOf).html(nowhere)].map((piece) => piece.markup).join('');
        return [fileOf(at === 0 ? undefined : id), markup];
      }),
    );
    const hrefs = [...pages.values()].flatMap((page) =>
      [...page.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href ?? ''),
    );
    const lost = hrefs.filter((href) => {
      const [file = '', anchor] = href.split('#');
      const page = pages.get(file);
      return page === undefined || (anchor !== undefined && !page.includes(` id="${anchor}"`));
    });
    expect(hrefs).toContain('2004-part-2.html#timeline/2004-11');
    expect(lost).toEqual([]);
  });

  it('is one page where it is short', () => {
    expect(timelinePages(many('2003-05-03', 5))).toEqual([]);
  });

  it('has the patterns of its pictures on each page', () => {
    const planned = many('2004-11-03', 401).map((each): Happening => ({ ...each, state: 'planned' }));
    for (const { load } of timelinePages(planned)) {
      const page = [...load((share) => `${share}`).html(nowhere)].map(({ markup }) => markup).join('');
      expect(page.split('id="woven-planned"')).toHaveLength(2);
    }
  });
});

describe('a timeline in Markdown', () => {
  it('has a table of its months and a list of its days', () => {
    const text = textOf([
      event('2011-05-03', undefined, { who: ['Ann *Hale*'], origins: 2 }),
      event('2011-01-01', '2011-12-31'),
    ]);
    expect(text).toContain('| **2011** | 2 | 2 |  |  |  |\n| May 2011 | 1 | 1 |');
    expect(text).toContain(
      '#### May 2011\n\n- 3 May 2011: She **opened** a pier &amp; closed it.\n  - start · Ann \\*Hale\\* · 2 origins · `pages/1.txt:3`',
    );
  });
});
