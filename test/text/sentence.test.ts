import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentence.js';

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  test.each([
    ['two', 'The mill shut. Nobody knew why.', ['The mill shut.', 'Nobody knew why.']],
    ['a quotation', '“It shut.” He left? “Yes!”', ['“It shut.”', 'He left?', '“Yes!”']],
    ['titles', 'Mr. Hale met Insp. Rudd. Both sat.', ['Mr. Hale met Insp. Rudd.', 'Both sat.']],
    ['a stop that the sentence goes on behind', 'The Acme Corp. plant shut.', ['The Acme Corp. plant shut.']],
    [
      'short words',
      'They left the US. No. 10 said no. J. Reed did not.',
      ['They left the US.', 'No. 10 said no.', 'J. Reed did not.'],
    ],
    ['no stop at the end', ' Mill shuts ', ['Mill shuts']],
    ['nothing', '  ', []],
  ])('parts %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
