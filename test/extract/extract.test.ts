import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { articleOf } from '../support/articles.js';

const gazetteer = loadGazetteer();
const SEEDS = new URL('../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS).map((name) => readFileSync(new URL(name, SEEDS), 'utf8'));

/** Pieces of which the press is made, and what breaks offsets: astral signs, no-break spaces, line ends, lost marks. */
const piece = fc.constantFrom(
  ...[
    'Mr ',
    'Chief Constable ',
    'Ann Leckie',
    'Okafor',
    'Surrey Police',
    'Thornley Borough Council',
    'Leeds',
    'O’Keeffe',
  ],
  ...[' said', ' told ', ', 41, ', '’s ', ' and ', ' of ', ' the ', ' in ', ': ', '. ', ', ', ' (WMP) ', 'By '],
  ...['“', '”', '"', '‘', '’', "'", '—', '…', '£5m', ' 12 July 2012', 'Operation ', ' programme'],
  ...['🚓', '𝔄', '\u00a0', '\r\n', '\n', '\u200b', '\ufffd', 'e\u0301', 'Ж', '中'],
);
const pressText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('extract', () => {
  test('gives the words of its spans, letter for letter, on any text', () => {
    fc.assert(
      fc.property(pressText, (text) => {
        const { mentions, quotes, said, roles } = extract(articleOf(text), gazetteer);
        for (const { start, end, text: words } of mentions) {
          expect(text.slice(start, end)).toBe(words);
        }
        for (const { start, end } of [...mentions, ...quotes, ...said, ...roles]) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).length).toBe(end - start);
        }
        for (const mention of mentions) {
          if ('title' in mention && mention.title !== undefined) {
            const at = mention.titleStart ?? -1;
            expect(text.slice(at, at + mention.title.length)).toBe(mention.title);
            expect(at + mention.title.length).toBeLessThanOrEqual(mention.start);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives mentions in order and apart from one another, on any text', () => {
    fc.assert(
      fc.property(pressText, (text) => {
        let end = 0;
        for (const mention of extract(articleOf(text), gazetteer).mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives quotes that stay inside one block and do not overlap, on any text', () => {
    fc.assert(
      fc.property(pressText, (text) => {
        const article = articleOf(text);
        let end = 0;
        for (const quote of extract(article, gazetteer).quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(end);
          expect(article.blocks.some((block) => block.start <= quote.start && quote.end <= block.end)).toBe(true);
          end = quote.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('points to mentions that are there, people where a person is meant', () => {
    fc.assert(
      fc.property(pressText, (text) => {
        const { mentions, quotes, roles } = extract(articleOf(text), gazetteer);
        for (const { person, organisation } of roles) {
          expect(mentions[person]?.kind).toBe('person');
          if (organisation !== undefined) expect(mentions[organisation]).toBeDefined();
        }
        for (const { speaker } of quotes) if (speaker !== undefined) expect(mentions[speaker]).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same answer whatever was read before', () => {
    const alone = seeds.map((text) => extract(articleOf(text), gazetteer));
    const again = [...seeds].reverse().map((text) => extract(articleOf(text), gazetteer));
    expect(again.reverse()).toEqual(alone);
  });

  test('gives confidences from 0 to 1 and rules of the form kind/what-it-sees', () => {
    for (const { mentions, quotes, roles } of seeds.map((text) => extract(articleOf(text), gazetteer))) {
      for (const { confidence, rule } of [...mentions, ...quotes, ...roles]) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(rule).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
      }
    }
  });

  test('finds nothing in nothing', () => {
    expect(extract(articleOf(''), gazetteer)).toEqual({
      ...{ amounts: [], events: [], relations: [], lengths: [] },
      mentions: [],
      quotes: [],
      said: [],
      roles: [],
    });
  });
});
