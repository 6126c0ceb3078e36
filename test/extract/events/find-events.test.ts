import { describe, expect, test } from 'vitest';
import { eventRules } from '../../../src/extract/events/event-rules.js';
import { eventCases } from '../../../src/extract/events/events.cases.js';
import { retellingCases } from '../../../src/extract/events/retellings.cases.js';
import { extract } from '../../../src/extract/extract.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import type { Article } from '../../../src/model/article.js';
import { articleOf } from '../../support/articles.js';
import { enoughCases, type Finding, ruleCases } from '../../support/marked-text.js';

/** Of two lines the first is the headline. */
function told(text: string): Article {
  const article = articleOf(text);
  const [first, ...others] = article.blocks;
  return first && others.length > 0 ? { ...article, blocks: [{ ...first, type: 'headline' }, ...others] } : article;
}

const findings = (text: string): Finding[] =>
  extract(told(text), loadGazetteer()).events.map(({ start, end, rule, type }) => ({ start, end, rule, label: type }));

describe('the cases of events', () => {
  enoughCases(
    eventRules.map(({ id }) => id),
    eventCases,
  );
});

describe('events', () => {
  ruleCases(eventCases, findings);
});

describe('what is told again', () => {
  test.each(retellingCases)('is one event: %s', (text, ...events) => {
    const found = extract(told(text), loadGazetteer()).events;
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(events);
  });
});
