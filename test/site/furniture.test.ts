import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { Page } from '../../src/model/block.js';
import { sourceFromText } from '../../src/read/read-source.js';
import { furnitureKey, furnitureOf, printOf, withoutFurniture } from '../../src/site/furniture.js';

const ABOUT =
  'The Marlow Signal has told the town what its council would rather keep quiet since 1987, week after week.';
const BACKGROUND =
  'The council must find savings of £4m over three years, and has closed two of its five libraries so far.';

/** A story of its own words; `n` tells it from the others. */
const story = (n: number): string[] => [
  `Residents question plan number ${n} for the riverside`,
  'By Ada Marsh',
  `Residents of ward ${n} told councillors on Tuesday that the plan for the riverside had been drawn up without them.`,
  `Councillor ${n} said that the committee would look at the drawings again before the vote on the ${n}th of May.`,
];

function pageOf(path: string, lines: readonly string[]): Page {
  return clean(sourceFromText({ path, text: lines.join('\n\n'), mediaType: 'text/plain' }));
}

/** What is kept of each page when all are known. */
function keptOf(pages: readonly Page[]): string[][] {
  const furniture = furnitureOf(pages.map(printOf));
  return pages.map((page) =>
    withoutFurniture(page, furniture)
      .blocks.filter((block) => block.removed === undefined)
      .map((block) => block.text),
  );
}

describe('furniture of a site', () => {
  const pages = [1, 2, 3, 4, 5].map((n) => pageOf(`signal/${n}.txt`, [...story(n), 'Now and then', ABOUT]));

  test('is what stands on several of its pages, however it is worded', () => {
    expect(keptOf(pages)).toEqual([1, 2, 3, 4, 5].map((n) => story(n)));
  });

  test('is found whatever the order of the pages', () => {
    const furniture = furnitureOf(pages.map(printOf));
    expect(furnitureOf(pages.toReversed().map(printOf))).toEqual(furniture);
    expect(furniture.size).toBeGreaterThan(0);
  });

  test('is not proved by two pages, nor by pages of several sites', () => {
    expect(keptOf(pages.slice(0, 2)).flat()).toContain(ABOUT);
    const elsewhere = [1, 2, 3].map((n) => pageOf(`paper-${n}/1.txt`, [...story(n), ABOUT]));
    expect(keptOf(elsewhere).flat()).toContain(ABOUT);
  });

  test('signs what it takes out', () => {
    const [page] = pages.map((each) => withoutFurniture(each, furnitureOf(pages.map(printOf))));
    expect(page?.blocks.find((block) => block.text === ABOUT)?.removed).toEqual({
      rule: 'clean/site-furniture',
      reason: 'stands on several pages of the same site',
    });
  });

  test('is no release that every paper printed whole', () => {
    const release = [...story(9), BACKGROUND];
    const reprints = [1, 2, 3, 4, 5, 6].map((n) => pageOf(`cuttings/${n}.txt`, release));
    for (const kept of keptOf(reprints)) expect(kept).toEqual(release);
  });

  test('is no article that stands in the archives of its month, its topic and its writer too', () => {
    const texts = [
      [...story(1)],
      [...story(1), ...story(2)],
      [...story(3), ...story(1)],
      [...story(2), ...story(1), ...story(3)],
    ];
    const archives = [...texts, story(2), story(3)].map((lines, n) => pageOf(`archive/${n}.txt`, lines));
    for (const kept of keptOf(archives).slice(0, 4)) expect(kept).toEqual(expect.arrayContaining(story(1)));
  });

  test('is no background that a paper gives in its stories, nor the name of their writer', () => {
    const papers = [1, 2, 3, 4, 5, 6, 7].map((n) =>
      pageOf(`cuttings/${n}.txt`, n <= 3 ? [...story(n), BACKGROUND] : story(n)),
    );
    for (const kept of keptOf(papers).slice(0, 3)) expect(kept.at(-1)).toBe(BACKGROUND);
    for (const kept of keptOf(papers)) expect(kept).toContain('By Ada Marsh');
  });

  test('is no background that stands in every story of one matter', () => {
    const papers = [1, 2, 3, 4, 5, 6].map((n) => pageOf(`cuttings/${n}.txt`, story(n).toSpliced(3, 0, BACKGROUND)));
    for (const kept of keptOf(papers)) expect(kept[3]).toBe(BACKGROUND);
    const closing = [1, 2, 3, 4, 5, 6].map((n) => pageOf(`cuttings/${n}.txt`, [...story(n), BACKGROUND]));
    for (const kept of keptOf(closing)) expect(kept.at(-1)).toBe(BACKGROUND);
  });

  test('is no standing headline of a column, but the name of the paper above a headline', () => {
    const week = (n: number): string[] => ['Crime round-up', ...story(n).slice(1)];
    const columns = [1, 2, 3, 4, 5, 6].map((n) => pageOf(`column/${n}.txt`, week(n)));
    expect(keptOf(columns)).toEqual([1, 2, 3, 4, 5, 6].map(week));
    const headed = [1, 2, 3, 4, 5, 6].map((n) => pageOf(`signal/${n}.txt`, ['The Marlow Signal', ...story(n)]));
    expect(keptOf(headed)).toEqual([1, 2, 3, 4, 5, 6].map(story));
  });

  test('interrupts an article only where most pages have it', () => {
    const appeal = 'If you have a story for the Signal, ring the newsdesk any day between nine and five, or call in.';
    const interrupted = (n: number): string[] => story(n).toSpliced(3, 0, appeal);
    const most = [1, 2, 3, 4, 5].map((n) => pageOf(`signal/${n}.txt`, interrupted(n)));
    expect(keptOf(most)).toEqual([1, 2, 3, 4, 5].map((n) => story(n)));
    const some = [1, 2, 3, 4, 5, 6, 7].map((n) => pageOf(`signal/${n}.txt`, n <= 3 ? interrupted(n) : story(n)));
    expect(keptOf(some)[0]).toContain(appeal);
  });

  test('names for each page what it holds of it, so that a page is read again when that changes', () => {
    const prints = pages.map(printOf);
    const [print] = prints;
    if (print === undefined) throw new Error('no page');
    const four = furnitureKey(print, furnitureOf(prints.slice(0, 4)));
    expect(furnitureKey(print, furnitureOf(prints.slice(0, 2)))).toBe('');
    expect(four).not.toBe('');
    expect(furnitureKey(print, furnitureOf(prints.slice(1)))).not.toBe('');
    expect(furnitureKey(print, furnitureOf(prints))).not.toBe(four);
  });
});
