import { describe, expect, test } from 'vitest';
import { attributionRules, unfoundRules } from '../../../src/extract/quotes/attribution-rules.js';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.js';
import { quoteCases } from '../../../src/extract/quotes/quotes.cases.js';
import { speechGround } from '../../../src/extract/quotes/speech-ground.js';
import { findRoles } from '../../../src/extract/roles/find-roles.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import type { Quote } from '../../../src/model/statement.js';
import { enoughCases, type Finding, ruleCases } from '../../support/marked-text.js';
import { type Reading, readText } from '../../support/reading.js';

const quotesOf = (reading: Reading): Quote[] => {
  const roles = findRoles(reading);
  return findQuotes(speechGround(reading, roles, loadGazetteer()));
};

function findings(text: string): Finding[] {
  const reading = readText(text);
  return quotesOf(reading).map(({ start, end, rule, speaker, by }) => {
    const label = speaker === undefined ? by && `by ${by}` : reading.names[speaker]?.text;
    return { start, end, rule, ...(label === undefined ? {} : { label }) };
  });
}

const RULES = [...attributionRules, ...unfoundRules].map(({ id }) => id);

describe('the cases of quotes', () => {
  enoughCases(RULES, quoteCases);
});

describe('quotes', () => {
  ruleCases(quoteCases, findings);
});

describe('a found quote', () => {
  test('has the words inside its marks, letter for letter', () => {
    const text = 'Ms Nwosu said:\u00a0“We’re\u00a0“not” told 🚓, are we?”';
    const [quote] = quotesOf(readText(text));
    expect(quote && text.slice(quote.start, quote.end)).toBe('We’re\u00a0“not” told 🚓, are we?');
  });

  test.each([
    'Ms Nwosu said: “ We shall see what comes of all this. ” It rained.',
    'Ms Nwosu said: “\u00a0We shall see what comes of all this.',
    'Ms Nwosu said: “\tWe shall see what comes of it.  ” It rained. “ \t”',
  ])('has no blank at an edge, however its marks stand: %j', (text) => {
    const quotes = quotesOf(readText(text));
    expect(quotes.length).toBeGreaterThan(0);
    for (const { start, end } of quotes) expect(text.slice(start, end)).toMatch(/^\S.*\S$/);
  });

  test('has the verb of saying and the words that name the speaker', () => {
    const text = 'The chief is Adaeze Nwosu. “We were not told,” she added.';
    const [quote] = quotesOf(readText(text));
    expect(quote).toMatchObject({ cue: 'added' });
    expect(quote?.speakerSpan && text.slice(quote.speakerSpan.start, quote.speakerSpan.end)).toBe('she');
  });

  test('has no speaker where two people could be meant by nobody’s name', () => {
    const [quote] = quotesOf(readText('Bridget Hallworth met Adaeze Nwosu.\n“Nobody has told us anything at all.”'));
    expect(quote).toMatchObject({ rule: 'quote/unattributed' });
    expect(quote?.speaker).toBeUndefined();
  });

  test('has a pronoun’s person by sex where titles or given names tell it', () => {
    const reading = readText(
      'Gareth Llewellyn met Bridget Hallworth.\n“It was cold,” she said. “It was warm,” he said.',
    );
    expect(quotesOf(reading).map(({ speaker }) => reading.names[speaker ?? -1]?.text)).toEqual([
      'Bridget Hallworth',
      'Gareth Llewellyn',
    ]);
  });
});
