import { describe, expect, test } from 'vitest';
import type { InContext } from '../../src/diff/cite.js';
import { type LoneFact, pairFacts } from '../../src/diff/pair-facts.js';
import { regroup } from '../../src/diff/regroup.js';
import type { Row } from '../../src/diff/side.js';

let count = 0;

/** A fact with its words in ⟦⟧ in their sentence. */
function fact(row: Row, sentence = '', around: Partial<InContext> = {}): LoneFact {
  count += 1;
  const [before = '', words = '', after = ''] = sentence.split(/[⟦⟧]/);
  const start = [...before].length;
  const cited: InContext = {
    ...{ side: 'was', source: 'a.txt', line: 1, text: words, sentence: before + words + after, sentence_start: 0 },
    ...{ start, end: start + [...words].length, article_id: 'a', page: 'a', id: `s${count}` },
    ...{ before: 'It rained.', after: 'It stopped.' },
    ...around,
  };
  return { id: `f${count}`, row, cited: sentence === '' ? undefined : cited };
}

const pairs = (went: readonly LoneFact[], came: readonly LoneFact[]): readonly unknown[] =>
  pairFacts(went, came).map(({ was, now, because }) => [went.indexOf(was), came.indexOf(now), because]);

const COST = { kind: 'amounts', label: '£5m', state: 'actual' };
const SENTENCE = 'the sentence is the same but for these words';

describe('a fact that went and one that came are told as one', () => {
  test('where their sentence is the same but for the words', () => {
    const went = [fact(COST, 'The bridge over the Tharn cost ⟦£5m⟧.')];
    expect(pairs(went, [fact(COST, 'The bridge over the Tharn cost ⟦£6m⟧.')])).toEqual([[0, 0, SENTENCE]]);
  });

  test('where the sentence before it is another, and the one behind the same', () => {
    const went = [fact(COST, 'The bridge over the Tharn cost ⟦£5m⟧.')];
    const came = [fact(COST, 'The bridge over the Tharn cost ⟦£6m⟧.', { before: 'It snowed.' })];
    expect(pairs(went, came)).toEqual([[0, 0, SENTENCE]]);
  });

  test.each([
    ['stands somewhere else', 'The bridge over the Tharn cost ⟦£6m⟧.', { before: 'Then.', after: 'Now.' }],
    ['is of another article', 'The bridge over the Tharn cost ⟦£6m⟧.', { page: 'b' }],
    ['is another', 'The pier at Calder Quay cost ⟦£6m⟧.', {}],
  ])('and not where the sentence %s', (_, sentence, around) => {
    const went = [fact(COST, 'The bridge over the Tharn cost ⟦£5m⟧.')];
    expect(pairs(went, [fact(COST, sentence, around)])).toEqual([]);
  });

  test('and not where the sentence has little but the words', () => {
    expect(pairs([fact(COST, 'It cost ⟦£5m⟧.')], [fact(COST, 'It cost ⟦£6m⟧.')])).toEqual([]);
  });

  test('and not where two fit', () => {
    const came = [1, 2].map(() => fact(COST, 'The bridge over the Tharn cost ⟦£6m⟧.'));
    expect(pairs([fact(COST, 'The bridge over the Tharn cost ⟦£5m⟧.')], came)).toEqual([]);
  });

  test('where the same is said, whoever says it', () => {
    const quote = { kind: 'quotes', label: 'We will wait.' };
    const went = [fact({ ...quote, subject: 'Ada Marsh' }, 'Ms Marsh said: "⟦We will wait.⟧"')];
    const came = [
      fact({ ...quote, subject: 'Ian Noon' }, 'Mr Noon said: "⟦We will wait.⟧"', { before: 'x', after: 'y' }),
    ];
    expect(pairs(went, came)).toEqual([[0, 0, 'what is said is the same']]);
  });

  test('where all but the state is the same', () => {
    const deal = { kind: 'relations', subject_id: 'x', label: 'partner of Quay Council', value: 'partner' };
    const [was, now] = [fact({ ...deal, state: 'current' }), fact({ ...deal, state: 'ended' })];
    expect(pairs([was], [now])).toEqual([[0, 0, 'it is the same but for its state']]);
    expect(pairs([was], [fact({ ...deal, subject_id: 'y', state: 'ended' })])).toEqual([]);
  });

  test('where a post that one person holds has another holder, and not where several hold it', () => {
    const post = (person: string, role: string): LoneFact =>
      fact({
        kind: 'roles',
        subject: person,
        label: `${role}, Eastmoor Police`,
        value: 'Eastmoor Police',
        state: 'current',
      });
    expect(pairs([post('Ada Marsh', 'Chief Constable')], [post('Ian Noon', 'Chief Constable')])).toEqual([
      [0, 0, 'one person at a time holds this post'],
    ]);
    expect(pairs([post('Ada Marsh', 'Inspector')], [post('Ian Noon', 'Inspector')])).toEqual([]);
    expect(
      pairs(
        [post('Ada Marsh', 'Chief Constable')],
        [post('Ian Noon', 'Chief Constable'), post('Rosa Field', 'Chief Constable')],
      ),
    ).toEqual([]);
  });
});

describe('facts whose words are still there', () => {
  const lone = (id: string, side: 'was' | 'now' | 'both') => ({
    id,
    ...(side !== 'now' && { was: {} }),
    ...(side !== 'was' && { now: {} }),
    evidence: { was: [], now: [] },
    fields: [],
  });

  test('are the same under another id', () => {
    const { same } = regroup({ facts: [lone('a', 'was'), lone('b', 'now')], moves: [{ was: 'a', now: 'b' }] });
    expect([...same]).toEqual([['a', 'b']]);
  });

  test('are joined with another that was there', () => {
    const { same, joined } = regroup({ facts: [lone('a', 'was'), lone('b', 'both')], moves: [{ was: 'a', now: 'b' }] });
    expect([[...same], [...joined]]).toEqual([[], [['a', 'b']]]);
  });

  test('are joined into one that says nothing new', () => {
    const { joined, told } = regroup({
      facts: [lone('a', 'was'), lone('b', 'was'), lone('c', 'now')],
      moves: [
        { was: 'a', now: 'c' },
        { was: 'b', now: 'c' },
      ],
    });
    expect([Object.fromEntries(joined), [...told]]).toEqual([{ a: 'c', b: 'c' }, ['c']]);
  });

  test('are parted from another', () => {
    const { parted } = regroup({ facts: [lone('a', 'both'), lone('b', 'now')], moves: [{ was: 'a', now: 'b' }] });
    expect([...parted]).toEqual([['b', 'a']]);
  });
});
