import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { sourceFromBytes } from '../../src/read/read-source.js';
import { segment } from '../../src/segment/segment.js';

const FERRY =
  'The ferry was late on four days out of six, and the company says that the tide is to blame for three of them.';
const DRAINS =
  'On Monday I met the clerk to talk about the drains in Mill Lane, which have been blocked since the depot closed.';
const OTTERS =
  'Two otters have been filmed below the weir at Cold Ansty, the first to be seen on the river since the war.';

/** The headline and the day of each article of a text dump. */
function daysOf(page: string): readonly (string | undefined)[][] {
  const source = sourceFromBytes(Buffer.from(page), 'page.txt', () => {});
  const { articles } = segment(clean(source!), loadGazetteer());
  return articles.map(({ headline, published }) => [headline?.value, published?.value]);
}

describe('an article of a page of several takes its day', () => {
  test('from the day over the posts, of which one day may have two', () => {
    expect(
      daysOf(`Sunday, 6 May 2012
The week in Fenwick
${DRAINS}
Posted by Mary Hale at 09:52
No comments:
Otters come back
${OTTERS}
Posted by Mary Hale at 08:15
1 comment:
Sunday, 29 April 2012
Ferry late again
${FERRY}
Posted by Mary Hale at 17:03
3 comments:`),
    ).toEqual([
      ['The week in Fenwick', '2012-05-06'],
      ['Otters come back', '2012-05-06'],
      ['Ferry late again', '2012-04-29'],
    ]);
  });

  test('from the head of its digest', () => {
    expect(
      daysOf(`County news in brief
6 May 2012
Ferry late again
${FERRY}
Otters come back
${OTTERS}`),
    ).toEqual([
      ['Ferry late again', '2012-05-06'],
      ['Otters come back', '2012-05-06'],
    ]);
  });

  test('from the line that names the digest, or the date of the mail', () => {
    const items = `--------------------------------
1.
Ferry late again
${FERRY}
Reply
--------------------------------
2.
Otters come back
${OTTERS}
--------------------------------
You get this mail because you asked for it.`;
    const expected = [
      ['Ferry late again', '2012-05-06'],
      ['Otters come back', '2012-05-06'],
    ];
    expect(daysOf(`Your daily digest for Sunday, 6 May 2012\n${items}`)).toEqual(expected);
    expect(daysOf(`From: Wend Valley News <news@example.org>\nSubject: 2 items\nDate: 6 May 2012\n${items}`)).toEqual(
      expected,
    );
  });
});

test('the items of a digest have its writer, but those that name their own', () => {
  const page = `Council briefs\nBy Wendel Koopmans\n6 May 2012\nFerry late again\nBy Hana Orvell\n${FERRY}\nOtters come back\n${OTTERS}`;
  const source = sourceFromBytes(Buffer.from(page), 'page.txt', () => {});
  const { articles } = segment(clean(source!), loadGazetteer());
  expect(articles.map(({ byline }) => byline?.value)).toEqual([['Hana Orvell'], ['Wendel Koopmans']]);
});

test('an article whose parts are ruled off is one article', () => {
  const page = `Six questions before the vote\n${DRAINS}\n--------\nWHO LEADS?\n${FERRY}\n--------\nWHAT NEXT?\n${OTTERS}`;
  expect(daysOf(page)).toEqual([['Six questions before the vote', undefined]]);
});

test('the sentences of a bulletin are articles without headlines', () => {
  const page = `Radio Wend headlines at 7am\n6 May 2012
The ferry from Norwell to Port Sennick was late on four days out of six.
Police in Dunmore have found the spaniel of Councillor Hana Orvell on the moor.
The mayor of Marlbeck, Osric Blount, says that the toll will stay.`;
  expect(daysOf(page)).toEqual([
    [undefined, '2012-05-06'],
    [undefined, '2012-05-06'],
    [undefined, '2012-05-06'],
  ]);
});
