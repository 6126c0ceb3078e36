import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { articleOf } from '../../support/articles.js';
import { argumentCases } from './arguments.cases.js';

function eventsIn(text: string): readonly (readonly [predicate: string, told: string])[] {
  const article = { ...articleOf(text), published: { value: '2016-03-15', basis: 'metadata/given' as const } };
  const { mentions, events } = extract(article, loadGazetteer());
  const textOf = (mention: number | undefined): string | undefined => mentions[mention ?? -1]?.text;
  return events.map(({ start, end, who, whatSpan, date, place, state }) => {
    const names = who.map(({ mention, name }) => textOf(mention) ?? name).join(' + ');
    const what = whatSpan && text.slice(whatSpan.start, whatSpan.end);
    return [
      text.slice(start, end),
      [names || '-', what ?? '-', textOf(date) ?? '-', textOf(place) ?? '-', state].join('; '),
    ];
  });
}

describe('who, what, when, where and whether', () => {
  test.each(argumentCases)('%s (%s)', (text, predicate, told) => {
    expect(eventsIn(text)).toContainEqual([predicate, told]);
  });
});

test('an event has no words of its own for what, where a report breaks off for the next', () => {
  const told = eventsIn('Marsh said that Dunmore warned that Field claimed that Leckie insisted that Noon left.');
  expect(told.filter(([, words]) => words.split('; ')[1] === '')).toEqual([]);
  expect(told.map(([predicate]) => predicate)).toContain('warned');
});
