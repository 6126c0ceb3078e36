import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Article } from '../../src/model/article.js';
import { sourceFromText } from '../../src/read/read-source.js';
import { segment } from '../../src/segment/segment.js';

const gazetteer = loadGazetteer();
const SITE = 'https://www.example.org';
const OWN = `${SITE}/news/2012/11/17/mill-lane-depot-sold`;
const STORY = `Mill Lane depot sold to builder
{head}
The council has agreed to sell its depot in Mill Lane to a builder, and the money goes to the swimming bath.

The bath has been shut for two years now, and nobody on the council would say on Thursday when it will open again.

A builder paid more than was asked for the yard, the leader of the council told the meeting in the old chamber.
{foot}`;

function articleOf(text: string, url?: string): Article | undefined {
  const source = sourceFromText({ path: 'page', text, mediaType: 'text/plain', ...(url === undefined ? {} : { url }) });
  return segment(clean(source), gazetteer).articles[0];
}

const story = ({ head = '', foot = '' }: { head?: string; foot?: string }): string =>
  STORY.replace('{head}', head).replace('{foot}', foot);

describe('the day in the address of a text', () => {
  test('is that of publication where the page gives none', () => {
    expect(articleOf(story({}), `${SITE}/news/2013/mar/07/depot`)?.published).toEqual({
      value: '2013-03-07',
      basis: 'metadata/url-path',
    });
  });

  test.each([
    ['the day after it', '18 November 2012', '2012-11-18'],
    ['a day long after it', '18 November 2014', '2012-11-17'],
    ['a day months before it', '1 March 2012', '2012-11-17'],
  ])('beside %s', (_, head, day) => {
    expect(articleOf(story({ head }), OWN)?.published?.value).toBe(day);
  });

  test('gives way to a stated one where it is a part of the page’s name', () => {
    const url = `${SITE}/depot-2012-11-17`;
    expect(articleOf(story({ head: '1 March 2013' }), url)?.published?.value).toBe('2013-03-01');
    expect(articleOf(story({}), url)?.published?.value).toBe('2012-11-17');
  });

  test.each([
    { head: OWN },
    { head: `URL: ${SITE}/2012/11/17/4711` },
    { foot: OWN },
    { foot: `Source: ${OWN}` },
    { foot: `Retrieved from <${OWN}>` },
    { foot: `${OWN} 1/2` },
    { foot: `Find this article at ${OWN}.` },
    { head: `${SITE}/2012/11/17/4711` },
  ])('stands in the line %j', (lines) => {
    const found = articleOf(story(lines));
    expect(found?.published?.value).toBe('2012-11-17');
    expect(found?.url).toContain(SITE);
  });

  test.each([
    { foot: `${SITE}/2012/11/17/ferry-stops-at-night` },
    { foot: `${SITE}/2012/11/17/4711` },
    { foot: `${OWN}\n${SITE}/2012/12/01/ferry-stops` },
    { head: `See ${OWN} for more` },
    { foot: `- ${OWN}` },
    { foot: `Read the report: ${OWN}` },
  ])('does not stand in the line %j', (lines) => {
    expect(articleOf(story(lines))?.published).toBeUndefined();
  });

  test('of a line that stands alone gives way to a stated one', () => {
    expect(articleOf(story({ head: '1 March 2013', foot: OWN }))?.published?.value).toBe('2013-03-01');
    expect(articleOf(story({ head: '1 March 2013', foot: `URL: ${OWN}` }))?.published?.value).toBe('2012-11-17');
  });
});
