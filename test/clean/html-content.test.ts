import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { applyBlockModel } from '../../src/clean/html/block-model.js';
import { flatten } from '../../src/clean/html/flatten.js';
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
    for (const block of flat.blocks) delete block.removed;
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
