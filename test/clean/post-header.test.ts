import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../src/blocks/text-blocks.js';
import { applyRules } from '../../src/clean/apply-rules.js';

/** Lines that are cut start with `-`, kept ones with `+`. */
const PAGES: readonly (readonly [name: string, page: string])[] = [
  [
    "labels in a post's header and the count of its comments",
    `- Categories
- Harbour
+ Ferry to sail twice a day
- Post author
+ By Ann Lowe
- Post date
+ 3 June 2020
- No Comments on Ferry to sail twice a day
+ The Norwell ferry is to sail twice a day from July, the harbour board said.`,
  ],
  [
    'a count below the text opens the comment section',
    `+ Ferry to sail twice a day
+ The Norwell ferry is to sail twice a day from July, the harbour board said.
- 2 Comments on Ferry to sail twice a day
- Too late for my mother, who has been waiting since the spring of last year.`,
  ],
  [
    'a list of categories below the text',
    `+ The Norwell ferry is to sail twice a day from July, the harbour board said.
- Categories
- Harbour
- Roads
- Council`,
  ],
  [
    'words of labels in an article',
    `+ Post date
+ The letters reached Norwell on a Monday, and nobody at the office could say why.`,
  ],
  [
    "readers' comments without a heading",
    `+ The Norwell ferry is to sail twice a day from July, the harbour board said.
- Hugo, Wendmouth
- 4 June 2020 at 9:14 am
- About time too. My mother has been waiting since spring.
- Report abuse
- Ida, Norwell
- 4 June 2020 at 10:02 am
- Hear hear Hugo.
- Report abuse`,
  ],
  [
    'one reader, whose letter the article gives',
    `+ The Norwell ferry is to sail twice a day from July, the harbour board said.
+ Hugo, Wendmouth
+ 4 June 2020 at 9:14 am
+ About time too. My mother has been waiting since spring.
+ Report abuse`,
  ],
  [
    "the card beside a forum's post",
    `+ lamplighter
- Join Date
- Jan 2008
- Posts
- 1,204
+ The quay went over to the new firm at midnight on Sunday, and nobody I know has a contract.`,
  ],
  [
    'a label of a card in an article',
    `+ Location
+ The old quay
+ The quay went over to the new firm at midnight on Sunday, and nobody I know has a contract.`,
  ],
];

describe('applyRules', () => {
  test.each(PAGES)('%s', (_, page) => {
    const lines = page.split('\n');
    const blocks = textBlocks(lines.map((line) => line.slice(2)).join('\n'));
    applyRules(blocks);
    expect(blocks.map(({ text, removed }) => `${removed === undefined ? '+' : '-'} ${text}`)).toEqual(lines);
  });
});
