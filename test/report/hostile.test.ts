import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { SourceDraft } from '../../src/model/draft.js';
import { parseFilters } from '../../src/query/query.js';
import { outside, webAddress } from '../../src/report/html/outside.js';
import { markdownReport } from '../../src/report/markdown/document.js';
import { htmlReport, reportOf } from '../../src/report/report.js';
import { storedDatabase } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';

// What an archive can hold that is meant for the page that shows it: it stays text, and makes no element and no attribute.

const EVIL: readonly (readonly [what: string, text: string])[] = [
  ['a script', `<script>window.hacked=1</script>`],
  ['an image that fails', `<img src=x onerror=alert(1)>`],
  ['the end of an attribute', `" onmouseover="alert(1)" x='y' autofocus onfocus='alert(2)`],
  ['the end of what stands around it', `</title></style></textarea></p></article></script></svg><b>`],
  ['a comment that is never closed', `<!-- <!--- --!> ]]> <![CDATA[ <?php`],
  ['references', `&lt;script&gt; &#60;b&#62; &amp;amp; &quot; &nbsp &notin;`],
  ['templates', `{{constructor.constructor("alert(1)")()}} \${7*7} <%= 7 %> #{7} $& $1 $\` %s`],
  ['an address', `javascript:alert(1) data:text/html,<script>alert(1)</script>`],
  ['what turns the direction', `Ada\u202eegdirB\u202c \u2066x\u2069 \u200fy`],
  ['controls', `Ada\u0000\u0007\u001b[2J\u007f\u009b31m\u2028Marsh`],
  ['what is no character', `Ada\ufffe\uffff\ufdd0Marsh`],
  ['a namespace', `<svg/onload=alert(1)><math><mi xlink:href="javascript:alert(1)">`],
];

const SPECIAL = /[^\p{L}\p{N} ]/gu;
/** The same length, and nothing that could act. */
const tame = (text: string): string => text.replace(SPECIAL, 'x');

/** An archive that holds a text wherever an archive can hold one. */
function archiveOf(evil: string): readonly SourceDraft[] {
  const [page] = [
    sourceDraft({
      path: `pages/${evil.replaceAll('/', '')}.txt`,
      text: `Hall ${evil} to close

By ${evil} Marsh

Ada ${evil} Marsh, chair of ${evil} Council, said: “We ${evil} paid £5m for the ${evil} hall.” It was ${evil} sold in 2012.
${evil} Council works with the Trust of ${evil}.

Share ${evil} this
Cookie ${evil} notice
`,
      articles: [
        {
          lines: [[1, 'headline'], [3, 'byline'], 5, 6],
          published: '2012-11-30',
          byline: [`${evil} Marsh`],
          mentions: [
            { kind: 'person', text: `Ada ${evil} Marsh` },
            { kind: 'organisation', text: `${evil} Council` },
            { kind: 'organisation', text: `${evil} Council`, nth: 2 },
            { kind: 'organisation', text: `Trust of ${evil}` },
            { kind: 'money', text: '£5m', min: 5_000_000, max: 5_000_000, currency: 'GBP' },
            { kind: 'date', text: '2012', from: '2012-01-01', to: '2012-12-31', precision: 'year' },
          ],
          roles: [
            {
              person: `Ada ${evil} Marsh`,
              role: `Chair ${evil}`,
              organisation: `${evil} Council`,
              words: `Ada ${evil} Marsh, chair of ${evil} Council`,
            },
          ],
          quotes: [{ words: `We ${evil} paid £5m for the ${evil} hall.`, speaker: `Ada ${evil} Marsh`, cue: 'said' }],
          amounts: [{ money: '£5m', type: 'cost', for: `the ${evil} hall`, payer: `${evil} Council` }],
          events: [{ words: `${evil} sold`, who: [`someone ${evil}`], what: `the ${evil} hall`, date: '2012' }],
          relations: [{ words: 'works with', a: `${evil} Council`, b: `Trust of ${evil}` }],
        },
      ],
      messages: [
        {
          severity: 'warning',
          rule: 'read/mojibake',
          reason: `\`${evil}\` is odd`,
          path: `pages/${evil.replaceAll('/', '')}.txt`,
          line: 1,
        },
        { severity: 'error', rule: 'read/binary-file', reason: `it is \`${evil}\``, path: `lost ${evil}`, line: 0 },
      ],
    }),
  ];
  const [article] = page.articles;
  if (!article) throw new Error('the page has no article');
  const boilerplate = page.boilerplate.map((cut) => ({ ...cut, reason: `notice ${evil}` }));
  const articles = [{ ...article, publisher: `Gazette ${evil}`, publisher_basis: 'metadata/site-name', url: evil }];
  return [{ ...page, articles, boilerplate }];
}

interface Rendered {
  readonly page: string;
  readonly articles: string;
  readonly markdown: string;
}

/** Each archive is stored and rendered once. */
const known = new Map<string, Promise<Rendered>>();

function rendered(evil: string): Promise<Rendered> {
  const made = known.get(evil) ?? render(evil);
  known.set(evil, made);
  return made;
}

async function render(evil: string): Promise<Rendered> {
  const db = storedDatabase(archiveOf(evil));
  const query = await parseFilters({});
  const whole = await reportOf(db, { query });
  const some = await reportOf(db, { query, sections: ['articles', 'sources'] });
  return {
    page: [...htmlReport(whole)].join(''),
    articles: [...htmlReport(some)].join(''),
    markdown: [...markdownReport(some)].join(''),
  };
}

/** Every element with its attributes' names and its class, in order; what stands for a control is text. */
function skeleton(markup: string): readonly string[] {
  const $ = load(markup);
  $('.ctl').remove();
  return $('*')
    .toArray()
    .map((element) => {
      const { class: name = '', ...others } = $(element).attr() ?? {};
      return `${$(element).prop('tagName')} .${name} ${Object.keys(others).join(' ')}`;
    });
}

describe.each(EVIL)('%s', (_, evil) => {
  test('makes no element and no attribute in the articles and the sources', async () => {
    const [{ articles }, { articles: tamed }] = [await rendered(evil), await rendered(tame(evil))];
    expect(skeleton(articles)).toEqual(skeleton(tamed));
  });

  test('acts nowhere on the whole page', async () => {
    const $ = load((await rendered(evil)).page);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.entries($(element).attr() ?? {}));
    expect(
      attributes.filter(([name]) => name.startsWith('on') || ['style', 'autofocus', 'srcdoc'].includes(name)),
    ).toEqual([]);
    const addresses = attributes.flatMap(([name, value]) =>
      ['href', 'src', 'action', 'xlink:href'].includes(name) ? [value] : [],
    );
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
    expect($('script, style, title, meta, main, body').length).toBe(
      1 + 1 + $('title').length + $('meta').length + 1 + 1,
    );
    expect($('img, iframe, object, embed, base, link, x, b, math, mi').length).toBe(0);
    expect($('body').children().last().is('script')).toBe(true);
  });

  test('stands there letter for letter, and what steers is shown', async () => {
    const $ = load((await rendered(evil)).articles);
    const [article] = archiveOf(evil)[0]?.articles ?? [];
    const points = [...(article?.text ?? '')];
    const shown = $('.story .block')
      .toArray()
      .map((block) => {
        const start = Number($(block).attr('id')?.split('/').at(-1));
        // One character is one character, also where it shows as several.
        $(block).find('.ctl').text('?');
        return [start, $(block).text()];
      });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are shown
    const steers = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
    const expected = article?.blocks.map(({ start, end }) => [
      start,
      points.slice(start, end).join('').replace(steers, '?'),
    ]);
    expect(shown).toEqual(expected);
    expect($.text()).not.toMatch(steers);
  });

  test('does nothing in Markdown', async () => {
    const text = (await rendered(evil)).markdown;
    expect(text).not.toMatch(/<(?!a id="(?:article\/|part-)[^"<>]*"><\/a>|\/a>|span>\$<\/span>|\/span>)(?![^`\n]*`)/);
    expect(text).not.toMatch(/\]\((?!#)/);
  });
});

describe('addresses that lead out of a report', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    'vbscript:x',
    'https://somebody:secret@a.example/',
    '//a.example/',
    'pages/1.html',
    '',
  ])('are not %j', (address) => expect(webAddress(address)).toBeUndefined());

  test('are those of the web, escaped, and give nothing away', () => {
    expect(outside('https://a.example/?q="><script>&x=1')?.markup).toBe(
      '<a class="out" href="https://a.example/?q=%22%3E%3Cscript%3E&amp;x=1" rel="noopener noreferrer nofollow">the page at a.example</a>',
    );
    // Letters that look like others are written so that they do not.
    expect(outside('https://аpple.example/')?.markup).toContain('xn--pple-43d.example');
  });
});
