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
});
