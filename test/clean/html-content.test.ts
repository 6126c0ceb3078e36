import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/blocks/html/flatten.js';
import { clean } from '../../src/clean/clean.js';
import { applyBlockModel } from '../../src/clean/html/block-model.js';
import type { Block } from '../../src/model/block.js';
import { sourceFromText } from '../../src/read/read-source.js';

const STORY = [
  'The council has agreed to sell its depot in Mill Lane to a builder for much less than it spent on the drains.',
  'Nine members voted for the sale and seven against it, after a debate of three hours in the old chamber.',
  'The builder has said that he will put forty houses there, and that all of them will have drains.',
  'Work is to begin in the spring, when the last of the gritting lorries will have found another home.',
];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (inner: string): string => `<html><head><title>Depot sold</title></head><body>${inner}</body></html>`;

function blocksOf(text: string): readonly Block[] {
  return clean(sourceFromText({ path: 'page.html', text, mediaType: 'text/html' })).blocks;
}

const kept = (text: string): string[] =>
  blocksOf(text).flatMap((block) => (block.removed === undefined ? [block.text] : []));

describe('clean, of a page', () => {
  test('keeps a byline that is a link', () => {
    const byline = '<p class="byline">By <a href="/people/ann-lowe">Ann Lowe</a></p>';
    const blocks = blocksOf(page(`<h1>Depot sold</h1>${byline}<div>${paragraphs(STORY)}</div>`));
    expect(blocks.find((block) => block.text === 'By Ann Lowe')).toMatchObject({ hint: 'byline' });
    expect(blocks.find((block) => block.text === 'By Ann Lowe')?.removed).toBeUndefined();
  });

  test.each(['style="display:none"', 'style="visibility: hidden"', 'hidden', 'aria-hidden="true"'])(
    'cuts a paragraph that does not show: %s',
    (attribute) => {
      const hidden = 'Nobody who looks at this page with a browser can see this sentence.';
      expect(kept(page(`<h1>Depot sold</h1>${paragraphs(STORY)}<p ${attribute}>${hidden}</p>`))).not.toContain(hidden);
    },
  );

  test.each(['', '<!doctype html><title>Depot sold</title>'])(
    'keeps what has no tag of a body around it: %s',
    (head) => {
      const short = ['The sale brought in £1.5m.', 'It was held in May.'];
      expect(kept(`${head}<h1>Depot sold</h1>${paragraphs([...STORY.slice(0, 1), ...short])}`)).toHaveLength(4);
    },
  );

  test('keeps a paragraph that is one link, where it is a sentence', () => {
    const linked = 'The papers that the committee was given in March can all be read in the library.';
    const article = `<h1>Depot sold</h1>${paragraphs(STORY.slice(0, 2))}<p><a href="/papers">${linked}</a></p>${paragraphs(STORY.slice(2))}`;
    expect(kept(page(article))).toContain(linked);
  });

  test.each([
    ['a heading', '<h2>Seven members wanted to see the papers before they voted</h2>'],
    ['an element of its own', '<div class="x"><p>Seven members wanted to see the papers before they voted</p></div>'],
    ['a standfirst', '<p class="standfirst">Seven members wanted to see the papers before they voted</p>'],
  ])('keeps a lead that is set as %s', (_, lead) => {
    const text = page(`<h1>Depot sold</h1>${lead}<div class="article-body">${paragraphs(STORY)}</div>`);
    const wanted = 'Seven members wanted to see the papers before they voted';
    if (lead.includes('class="x"')) expect(kept(text.replace(wanted, `${wanted}.`))).toContain(`${wanted}.`);
    else expect(kept(text)).toContain(wanted);
  });

  test.each([
    ['an aside', '<aside><p>"We shall fight this to the last skip," said one woman in the gallery.</p></aside>'],
    ['a list that a line announces', '<p>Against it were:</p><ul><li><a href="/m/1">Ann Lowe</a></li></ul>'],
    ['rows called after sportsmen', '<table><tr class="player-1"><td>Hale</td><td>48</td></tr></table>'],
    ['questions and answers', '<dl><dt>Which depot?</dt><dd>Mill Lane.</dd></dl>'],
    ['a line of three words', '<p>Nobody clapped.</p>'],
  ])('keeps what stands between two paragraphs: %s', (_, inner) => {
    const text = page(
      `<article><h1>Depot sold</h1>${paragraphs(STORY.slice(0, 2))}${inner}${paragraphs(STORY.slice(2))}</article>`,
    );
    const said = inner
      .replace(/<[^>]+>/g, '|')
      .split('|')
      .filter((each) => each.trim() !== '');
    for (const each of said) expect(kept(text).join(' ')).toContain(each);
  });

  test.each([
    ['an aside that says a sentence once more', `<aside><p>${STORY[0]}</p></aside>`],
    [
      'an aside that asks for letters',
      '<aside><p>Sign up to our newsletter and read the news over breakfast.</p></aside>',
    ],
    [
      'a line that is the title of another page',
      '<p><a href="/n/bins">Council to charge for green bins from June</a></p>',
    ],
    ['a list that a label names', '<p>Read more:</p><ul><li><a href="/n/1">Depot to be cleared</a></li></ul>'],
  ])('cuts between two paragraphs %s', (_, inner) => {
    const text = page(
      `<article><h1>Depot sold</h1>${paragraphs(STORY.slice(0, 2))}${inner}${paragraphs(STORY.slice(2))}</article>`,
    );
    expect(kept(text)).toEqual(['Depot sold', ...STORY]);
  });

  test('keeps a note in the footer of the article, and a standfirst beside it', () => {
    const note = 'This article was changed on 2 March to say that the depot is in Mill Lane.';
    const standfirst = 'Nine members wanted it gone';
    const text = page(
      `<div><h1>Depot sold</h1><p>${standfirst}</p></div><article>${paragraphs(STORY)}<footer><p>${note}</p></footer></article>`,
    );
    expect(kept(text)).toEqual(['Depot sold', standfirst, ...STORY, note]);
  });

  test('cuts two stories below the article, in boxes of no telling name', () => {
    const box = (n: number, title: string): string =>
      `<div class="x"><h3><a href="/${n}">${title}</a></h3><p>The bus to Oakley will run for another year, the parish says.</p></div>`;
    const others = `<div>${box(1, 'Bus saved at last minute')}${box(2, 'School wins prize for garden')}</div>`;
    expect(
      kept(
        page(`<div><h1>Depot sold</h1>${paragraphs([...STORY, ...STORY.map((each) => `Now ${each}`)])}</div>${others}`),
      ),
    ).toHaveLength(9);
  });

  test('keeps an article that goes on in an element of a telling name', () => {
    const rest = STORY.flatMap((each) => [`First: ${each}`, `Then: ${each}`]);
    const text = page(
      `<h1>Depot sold</h1><div>${paragraphs([...STORY, ...STORY.map((each) => `Now ${each}`)])}</div><div class="related-wrap">${paragraphs(rest)}</div>`,
    );
    expect(kept(text)).toHaveLength(17);
  });

  test.each([
    [
      'Chinese',
      '议会周二同意出售位于米尔巷的车站，价格远低于去年的修缮费用。',
      '九名议员投票赞成，七名议员反对，辩论持续了三个小时。',
    ],
    [
      'Japanese',
      '市議会は火曜日、ミル通りの車庫を売却することに同意した。費用より安い。',
      '九人の議員が賛成し、七人が反対した。議論は三時間続いた。',
    ],
    [
      'Thai',
      'สภาเทศบาลตกลงเมื่อวันอังคารว่าจะขายโรงจอดรถในถนนมิลล์ ในราคาที่ต่ำกว่าค่าซ่อมท่อระบายน้ำเมื่อปีที่แล้วมาก',
      'สมาชิกเก้าคนลงคะแนนเห็นด้วย และเจ็ดคนคัดค้าน หลังจากการอภิปรายนานสามชั่วโมงในห้องประชุมเก่า',
    ],
    [
      'Hindi',
      'परिषद ने मंगलवार को मिल लेन का डिपो एक बिल्डर को बेचने पर सहमति दी।',
      'नौ सदस्यों ने बिक्री के पक्ष में और सात ने विरोध में मतदान किया।',
    ],
  ])('keeps sentences in %s', (_, first, second) => {
    const menu = '<ul><li><a href="/a">一</a></li><li><a href="/b">二</a></li></ul>';
    const text = page(
      `${menu}<div><h1>${first.slice(0, 12)}</h1><p>${first}</p><p>${second}</p></div><div><p>2012</p></div>`,
    );
    expect(kept(text)).toEqual(expect.arrayContaining([first, second]));
    expect(kept(text)).not.toContain('一');
  });

  test('keeps one of a teaser and its paragraph', () => {
    const teaser = `${STORY[0]?.slice(0, 70)}...`;
    const text = page(`<h1>Depot sold</h1><p>${teaser}</p><div class="article-body">${paragraphs(STORY)}</div>`);
    expect(kept(text)).toEqual(['Depot sold', ...STORY]);
    const twice = page(`<h1>Depot sold</h1><p>${STORY[0]}</p><div class="article-body">${paragraphs(STORY)}</div>`);
    expect(kept(twice)).toEqual(['Depot sold', ...STORY]);
  });

  const comment = 'I told them so in 2009, and nobody on that council wanted to listen to a word that I said about it.';
  test.each([
    ['details', `<details class="CommentBox"><p>${comment}</p></details>`],
    ['many more words than the article', `<div id="comments">${`<p>${comment}</p>`.repeat(60)}</div>`],
    ['an ordered list', `<ol class="commentlist"><li>Bob says:<p>${comment}</p></li></ol>`],
    ['a thread', `<div id="disqus_thread"><p>${comment}</p></div>`],
  ])('cuts comments in %s', (_, comments) => {
    expect(kept(page(`<h1>Depot sold</h1>${paragraphs(STORY)}${comments}`))).toEqual(['Depot sold', ...STORY]);
  });

  test('keeps more than two thirds of the prose from any one rule for elements', () => {
    const boxes = STORY.map((text) => `<div class="promo">${paragraphs([text])}</div>`).join('');
    expect(kept(page(`<h1>Depot sold</h1>${boxes}`))).toEqual(['Depot sold', ...STORY]);
  });

  test.each([
    ['cells of a layout', `<table><tr><td><a href="/">Home</a></td><td>${STORY.join('<br><br>')}</td></tr></table>`],
    ['bare text in a div', `<div>${STORY.join('<br /><br />\n')}</div>`],
    ['fonts', `<font face="Arial">${STORY.map((text) => `<font size="2">${text}</font><p>`).join('')}</font>`],
  ])('keeps an article in %s', (_, article) => {
    expect(kept(page(article))).toEqual(STORY);
  });
});

describe('applyBlockModel', () => {
  const flat = flatten(page(paragraphs(STORY)));
  const run = { start: 0, end: flat.blocks.length };
  const judged = (sure: readonly number[]): (string | undefined)[] => {
    for (const block of flat.blocks) block.removed = undefined;
    applyBlockModel(flat, run, undefined, () => ({ sure: Float64Array.from(sure), grounds: () => [] }));
    return flat.blocks.map((block) => block.removed?.rule);
  };

  test('cuts what the model is sure is foreign', () => {
    expect(judged([0.9, 0.1, 0.9, 0.9])).toEqual([undefined, 'clean/foreign-block', undefined, undefined]);
  });

  test('cuts nothing where the model would take much of the prose', () => {
    expect(judged([0.1, 0.1, 0.9, 0.9])).toEqual([undefined, undefined, undefined, undefined]);
  });
});
