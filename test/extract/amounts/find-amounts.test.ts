import { describe, expect, test } from 'vitest';
import { amountRules } from '../../../src/extract/amounts/amount-rules.js';
import { amountCases } from '../../../src/extract/amounts/amounts.cases.js';
import { verbFrames } from '../../../src/extract/amounts/verb-frames.js';
import { extract } from '../../../src/extract/extract.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { NOUNS_OF_MONEY, VERBS_OF_MONEY } from '../../../src/lists/words.js';
import { FACT_KINDS } from '../../../src/model/fact-kinds.js';
import type { Mention } from '../../../src/model/mention.js';
import { articleOf } from '../../support/articles.js';
import { enoughCases, type Finding, ruleCases } from '../../support/marked-text.js';

/** `cost actual, for repairs, by Wexham Council`. */
function findings(text: string): Finding[] {
  const { amounts, mentions } = extract(articleOf(text), loadGazetteer());
  const named = (at: number): string => {
    const mention = mentions[at] as Mention;
    return ('name' in mention ? mention.name : undefined) ?? mention.text;
  };
  return amounts.map(({ start, end, rule, type, state, forSpan, payer, payee }) => ({
    ...{ start, end, rule },
    label: [
      `${type} ${state}`,
      ...(forSpan ? [`for ${text.slice(forSpan.start, forSpan.end)}`] : []),
      ...(payer === undefined ? [] : [`by ${named(payer)}`]),
      ...(payee === undefined ? [] : [`to ${named(payee)}`]),
    ].join(', '),
  }));
}

describe('the cases of amounts', () => {
  enoughCases(
    amountRules.map(({ id }) => id),
    amountCases,
  );
});

describe('amounts', () => {
  ruleCases(amountCases, findings);
});

describe('the lists of amounts', () => {
  /** Frames that no record has: what their verbs say of a sum, its noun decides. */
  const BY_NOUN = ['bear', 'reach'];

  test('name frames that there are', () => {
    const names = new Set([...verbFrames.map(({ verbs }) => verbs), ...BY_NOUN]);
    expect([...VERBS_OF_MONEY].filter(([, frames]) => frames.split(' ').some((name) => !names.has(name)))).toEqual([]);
  });

  test('name types that there are', () => {
    const column = FACT_KINDS.get('amounts')?.columns.find((one) => 'name' in one && one.name === 'type');
    const types = new Set<string>(['-', ...(column && 'of' in column ? column.of : [])]);
    expect(NOUNS_OF_MONEY.filter(({ type, named }) => !types.has(type) || !['own', 'of'].includes(named))).toEqual([]);
  });
});
