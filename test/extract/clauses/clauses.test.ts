import { describe, expect, test } from 'vitest';
import { explainClauses } from '../../../src/app/explain-clauses.js';
import { articleReading } from '../../../src/extract/article-reading.js';
import { verbForm } from '../../../src/extract/clauses/verb-forms.js';
import { readVerbGroups } from '../../../src/extract/clauses/verb-groups.js';
import { mergeMentions } from '../../../src/extract/extract.js';
import { findValues } from '../../../src/extract/values/find-values.js';
import { wordOf } from '../../../src/extract/word.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { readText } from '../../support/reading.js';
import { clauseCases } from './clauses.cases.js';

function clausesOf(text: string): readonly string[] {
  const { article, unitText, names } = readText(text);
  const mentions = mergeMentions(names, findValues(text, undefined));
  const verbs = readVerbGroups(unitText);
  const reading = articleReading({ article, unitText, mentions, verbs, gazetteer: loadGazetteer() });
  return explainClauses(reading).map(
    ({ subject, verb, tense, form, passive, negated, objects, prepositions, reported }) => {
      const told = [tense ?? form, ...(passive ? ['passive'] : []), ...(negated ? ['not'] : [])].join(' ');
      const behind = [...objects, ...prepositions.map((one) => `+${one}`), ...(reported ? [`: ${reported}`] : [])];
      return [`${subject ?? 'nobody'} ‹${verb} ${told}›`, ...behind].join(' ');
    },
  );
}

describe('clauses', () => {
  test.each(clauseCases)('%s', (sentence, ...clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  test('take time in proportion to their text', () => {
    const time = (times: number): number => {
      const text =
        'Tom Pryce, who leads the council, said the force would close, and the union, which met, said no, '.repeat(
          times,
        );
      const started = performance.now();
      clausesOf(text);
      return performance.now() - started;
    };
    time(50);
    const [short, long] = [time(200), time(1600)];
    expect(long).toBeLessThan(8 * short * 4 + 200);
  });
});

describe('the forms of a verb', () => {
  test.each([
    ['saved', 'save', 'past participle'],
    ['cut', 'cut', 'plain past participle'],
    ['undergone', 'undergo', 'participle'],
    ['chairs', 'chair', 'present'],
    ['re-elected', 'elect', 'past participle'],
    ['solidifying', 'solidify', 'gerund'],
  ])('%s', (key, lemma, said) => {
    const form = verbForm(wordOf(key));
    expect(form?.lemma).toBe(lemma);
    const names = ['plain', 'present', 'past', 'participle', 'gerund'] as const;
    expect(names.filter((name) => form?.[name]).join(' ')).toBe(said);
  });

  test.each(['organisations', 'savings', 'hundred', 'with', 'family', 'candidateship'])('%s has none', (key) => {
    expect(verbForm(wordOf(key))).toBeUndefined();
  });
});
