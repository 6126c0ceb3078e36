import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Article } from '../../src/model/article.js';
import { sourceFromText } from '../../src/read/read-source.js';
import { segment } from '../../src/segment/segment.js';

const gazetteer = loadGazetteer();

function articlesOf(text: string): readonly Article[] {
  return segment(clean(sourceFromText({ path: 'page.html', text, mediaType: 'text/html' })), gazetteer).articles;
}

const said = (article: Article): readonly (string | undefined)[] => [
  article.headline?.value,
  article.byline?.value.join(', '),
  article.published?.value,
];

const page = (title: string, inner: string): string =>
  `<html><head><title>${title}</title></head><body>${inner}</body></html>`;

const LONG = [
  'The council has agreed to sell its depot in Mill Lane to a builder for much less than it spent on the drains.',
  'Nine members voted for the sale and seven against it, after a debate of three hours in the old chamber.',
];
const paragraphs = LONG.map((text) => `<p>${text}</p>`).join('');

describe('the posts of a page', () => {
  test('have each the day and the writer that their containers give', () => {
    const post = (title: string, shown: string, day: string, writer: string): string =>
      `<article class="post hentry"><h1 class="entry-title"><a href="/x/">${title}</a></h1>
<div class="entry-meta">Posted on <a href="#"><time class="entry-date" datetime="${day}T09:00:00+00:00">${shown}</time></a>
 by <span class="author vcard"><a class="url fn n" href="#">${writer}</a></span></div>
<div class="entry-content">${paragraphs.replace('nine', title)}<p>${title} was all that was spoken of that night.</p></div></article>`;
    const posts = [
      post('Depot to be sold', 'March 28, 2012', '2012-03-28', 'Ann Lowe'),
      post('Ferry stops for good', 'last week', '2012-03-19', 'Tom Quarrie'),
    ];
    expect(articlesOf(page('Norwell Notes', posts.join(''))).map(said)).toEqual([
      ['Depot to be sold', 'Ann Lowe', '2012-03-28'],
      ['Ferry stops for good', 'Tom Quarrie', '2012-03-19'],
    ]);
  });

  test('keep the line of links that names day and writer', () => {
    const post = (title: string, line: string): string =>
      `<div class="post"><h2>${title}</h2><div><a href="#">${line}</a></div>${paragraphs}</div>`;
    const lines = ['Posted on March 28, 2012 by Ann Lowe', 'Posted on March 19, 2012 by Tom Quarrie'];
    const posts = lines.map((line, i) => post(`The ${i + 2} drains of Norwell`, line));
    const articles = articlesOf(page('Norwell Notes', posts.join('')));
    expect(articles.map(said)).toEqual([
      ['The 2 drains of Norwell', 'Ann Lowe', '2012-03-28'],
      ['The 3 drains of Norwell', 'Tom Quarrie', '2012-03-19'],
    ]);
    expect(articles.map(({ text }) => text.split('\n')[1])).toEqual(lines);
  });

  test('are articles though they are one sentence each', () => {
    const post = (title: string, day: string, text: string): string =>
      `<div class="post hentry"><h2 class="entry-title"><a href="/x/">${title}</a></h2><small>${day}</small><p>${text}</p></div>`;
    const posts = [
      post('Depot to be sold', '28 March 2012', 'The depot in Mill Lane goes to a builder, the council said.'),
      post('Ferry stops', '19 March 2012', 'The ferry from Sandholm will not sail again before the summer.'),
    ].join('');
    const said2012 = [
      ['Depot to be sold', undefined, '2012-03-28'],
      ['Ferry stops', undefined, '2012-03-19'],
    ];
    expect(articlesOf(page('Norwell Notes', posts)).map(said)).toEqual(said2012);
    const story = `<article class="post"><h1 class="entry-title">Depot to be sold</h1>${paragraphs}</article>`;
    const card = '<article class="post"><h2><a href="/y/">Ferry stops for good</a></h2></article>';
    expect(articlesOf(page('Norwell Notes', story + card + card))).toHaveLength(1);
  });

  test('stand under the day that Blogger sets above them', () => {
    const post = (day: string, title: string, end: string): string =>
      `<div class="date-outer"><h2 class="date-header"><span>${day}</span></h2><div class="date-posts"><div class="post-outer">
<div class="post hentry"><h3 class="post-title entry-title"><a href="/x/">${title}</a></h3><div class="post-body">${paragraphs}<p>${end}</p></div>
<div class="post-footer">Posted by <span class="fn">Ann Lowe</span></div></div></div></div></div>`;
    const posts =
      post('Monday, 5 March 2012', 'Depot to be sold', 'It ends on 4 May.') +
      post('Tuesday, 6 March 2012', 'Ferry stops', 'It was £4m.');
    const articles = articlesOf(page('Norwell Notes: March 2012', posts));
    expect(articles.map(said)).toEqual([
      ['Depot to be sold', 'Ann Lowe', '2012-03-05'],
      ['Ferry stops', 'Ann Lowe', '2012-03-06'],
    ]);
    expect(articles.map(({ publisher }) => publisher?.value)).toEqual(['Norwell Notes', 'Norwell Notes']);
    expect(articles.map(({ blocks }) => blocks.at(-1)?.type)).toEqual(['paragraph', 'paragraph']);
  });

  test('end a heading that was left open', () => {
    const [article] = articlesOf(page('Depot to be sold', `<h1>Depot to be sold${paragraphs}`));
    expect(article?.blocks.map(({ type }) => type)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  test('are not named after a page that nobody gave a title', () => {
    const [article] = articlesOf(page('Home', `<h1>Norwell Gazette</h1><h2>Depot sold</h2>${paragraphs}`));
    expect(article?.headline?.value).toBe('Depot sold');
  });
});
