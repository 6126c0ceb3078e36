import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { bareTexts, framedCases } from '../../src/clean/main-content.cases.js';
import { sourceFromBytes } from '../../src/read/read-source.js';

function cleaned(text: string): readonly { text: string; removed?: { rule: string; reason: string } | undefined }[] {
  return clean(sourceFromBytes(Buffer.from(text), 'page.txt', () => {})!).blocks;
}

describe('clean of text dumps', () => {
  test.each(framedCases.map((each) => [each.name, each.page] as const))('keeps and cuts as it must: %s', (_, page) => {
    const lines = page.split('\n');
    const blocks = cleaned(lines.map((line) => line.slice(2)).join('\n'));
    expect(blocks.map((block) => `${block.removed === undefined ? '+' : '-'} ${block.text}`)).toEqual(lines);
  });

  test.each(bareTexts.map((each) => [each.name, each.text] as const))('takes nothing from %s', (_, text) => {
    expect(cleaned(text).filter((block) => block.removed)).toEqual([]);
  });

  test('says of each removal what it is, where it stood and what spoke against it', () => {
    const menu = ['Home', 'News', 'Courts and crime', 'Log in'];
    const text = bareTexts[1]!.text;
    const blocks = cleaned([...menu, text, 'Contact us', 'All rights reserved.'].join('\n'));
    expect(blocks[2]?.removed).toMatchObject({
      rule: 'clean/outside-main-content',
      reason: 'short line without a stop above the article, beside a menu line',
    });
  });
});

describe('repeats', () => {
  const story = bareTexts[1]!.text.split('\n');
  const rulesOf = (lines: readonly string[]): (string | undefined)[] =>
    cleaned(lines.join('\n')).map((block) => block.removed?.rule);

  test('go: a caption said twice, the headline once more', () => {
    const caption = 'The depot in Mill Lane before the sale';
    const rules = rulesOf([story[0]!, caption, caption, ...story.slice(1), story[0]!]);
    expect(rules.filter(Boolean)).toEqual(['clean/repeat', 'clean/repeat']);
  });

  test('stay: short answers, and what a page says three times', () => {
    const rules = rulesOf([
      ...story,
      'No, sir.',
      'No, sir.',
      'Goals and points won',
      'Goals and points won',
      'Goals and points won',
      ...story.slice(1, 2),
    ]);
    expect(rules).not.toContain('clean/repeat');
  });
});

describe('teasers', () => {
  const sentence =
    'The council has agreed to sell its depot in Mill Lane to a builder from Norwell who means to put up houses there.';
  const more = 'The sale was agreed by nine votes to seven on Thursday after a debate of three hours in the chamber.';

  test('lose to the article that says the same', () => {
    const blocks = cleaned(`Depot sold\n${sentence}\nFerry late\nDepot sold\n${sentence}\n${more}`);
    expect(blocks.map((block) => block.removed?.rule)).toEqual([
      undefined,
      'clean/teaser',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('are no lead over the byline, whose copy below it goes', () => {
    const blocks = cleaned(`Depot sold\n${sentence}\nBy Ann Lowe\n4 May 2012\n${sentence}\n${more}`);
    expect(blocks.map((block) => block.removed?.rule)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'clean/teaser',
      undefined,
    ]);
  });

  test('are known by their beginning where they were cut off', () => {
    const blocks = cleaned(`${sentence.slice(0, 70)}…\n\n${sentence}\n${more}`);
    expect(blocks.map((block) => block.removed?.rule)).toEqual(['clean/teaser', undefined, undefined]);
  });

  test('are no two posts that quote the same statement', () => {
    const blocks = cleaned(`${sentence}\n${more}\nBy Ann Lowe\n${sentence}\n${more}`);
    expect(blocks.filter((block) => block.removed)).toEqual([]);
  });
});
