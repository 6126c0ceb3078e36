import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordForms } from '../../src/query/word-forms.js';
import { containsWords, findWords, parseWords } from '../../src/query/words.js';

/** Whether a text holds words, by the index and by ourselves, which must agree. */
function holds(text: string, typed: string): boolean {
  const words = parseWords(typed);
  if (words === undefined) throw new Error(`no word in ${typed}`);
  const contains = containsWords(text, words);
  expect([typed, text, matches(text, words.match) !== words.isWithout]).toEqual([typed, text, contains]);
  return contains;
}

const db = new BetterSqlite3(':memory:');
db.exec(`CREATE VIRTUAL TABLE t USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')`);

function matches(text: string, match: string): boolean {
  db.exec('DELETE FROM t');
  db.prepare('INSERT INTO t VALUES (?)').run(text);
  return db.prepare('SELECT 1 FROM t WHERE t MATCH ?').get(match) !== undefined;
}

const TEXT = 'The council’s control room: police said it’s a waste of £5m. Núñez left C++ behind.';

describe('parseWords', () => {
  it.each([
    ['control room', true],
    ['room control', true],
    ['control rooms', true],
    ['"control room"', true],
    ['"room control"', false],
    ['"control rooms"', false],
    ['“control room”', true],
    ['contr*', true],
    ['"control ro"*', true],
    ['contr', false],
    ['wait OR waste', true],
    ['wait OR inquiry', false],
    ['police -deputy', true],
    ['police -waste', false],
    ['police NOT waste', false],
    ['police NOT "control waste"', true],
    ['police AND NOT (deputy OR waste)', false],
    ['police AND NOT (deputy OR wait)', true],
    ['deputy OR police waste', true],
    ['(deputy OR police) (wait OR waste)', true],
    ['(deputy OR police) (wait OR inquiry)', false],
    ['-deputy police', true],
    ['-deputy', true],
    ['-waste', false],
    ['NOT (deputy OR waste)', false],
    ['NOT deputy -inquiry', true],
    ['NEAR(control police, 1)', true],
    ['NEAR(control police, 0)', false],
    ['NEAR(police control, 1)', true],
    ['NEAR("control room" waste, 4)', false],
    ['NEAR("control room" waste, 5)', true],
    ['NEAR(councils rooms)', true],
    ['nunez', true],
    ['NÚÑEZ', true],
    ["it's", true],
    ['it’s a', true],
    ['C++', true],
    ['control-room', true],
    ['room-control', false],
    ['£5m', true],
    ['councillor', false],
    ['councils', true],
  ])('takes %s for what it says', (typed, expected) => {
    expect(holds(TEXT, typed)).toBe(expected);
  });

  it.each(['', '—', '" "', '* ( )', '🚓', '\0', '-', '()', '"""'])('finds no word in `%s`', (typed) => {
    expect(parseWords(typed)).toBeUndefined();
  });

  it.each([
    'AND',
    'OR',
    'NOT',
    'NEAR',
    'or',
    'foo-bar',
    '(see below',
    '1) first',
    'f(x)',
    ':) wait',
    'a"b',
    '"unbalanced',
    '- x',
    '--x',
  ])('takes `%s` for words', (typed) => {
    expect(() => parseWords(typed)).not.toThrow();
  });

  it.each([
    ['wait OR', 5, '`OR` needs words on both sides'],
    ['OR wait', 0, '`OR` needs words on both sides'],
    ['wait AND OR inquiry', 5, '`AND` needs words on both sides'],
    ['wait NOT', 5, '`NOT` needs a word behind it'],
    ['(wait OR inquiry', 0, 'the bracket is never closed'],
    ['wait OR inquiry)', 15, 'the bracket was never opened'],
    ['wait OR ()', 9, 'the brackets hold no word'],
    ['wait (-deputy OR x)', 6, 'there is nothing to leave that out of'],
    ['wait OR -deputy', 8, 'there is nothing to leave that out of'],
    ['NEAR(wait', 0, 'the bracket of `NEAR(` is never closed'],
    ['NEAR(wait)', 0, '`NEAR(…)` needs two words'],
    ['NEAR(wait inquiry, far)', 17, 'behind the comma of `NEAR(…)` stands a number'],
  ])('says with a caret what is wrong with `%s`', (typed, at, why) => {
    expect(() => parseWords(typed)).toThrow(why);
    expect(() => parseWords(typed)).toThrow(`\n  ${typed}\n  ${' '.repeat(at)}^\n`);
  });

  it('refuses brackets deeper than the index takes them', () => {
    const nested = (depth: number): string => `${'(a OR '.repeat(depth)}b${')'.repeat(depth)}`;
    expect(holds('b', nested(30))).toBe(true);
    expect(() => parseWords(nested(100))).toThrow('too many brackets');
  });

  it('says where the words stand', () => {
    const words = parseWords('(councils OR wait) "control room" -deputy');
    const ranges = words && findWords(TEXT, words);
    expect(ranges?.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['council', 'control room']);
    expect(words && findWords('The deputy left the control room of the council.', words)).toBeUndefined();
  });

  it('asks the index for more than a passage, where a passage may leave out what its article has', () => {
    const words = parseWords('police -deputy');
    expect(matches('Police and deputy', words?.match ?? '')).toBe(false);
    expect(matches('Police and deputy', words?.broad ?? '')).toBe(true);
    expect(parseWords('-deputy')?.broad).toBeNull();
  });

  it('never fails over plain words, and says the same as the index', () => {
    const text = 'a Waiting room, it’s "the" C++ naïve council-house: AND or not 12 é ß Σίσυφος 東京';
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const words = parseWords(typed.replace(/[()-]|NEAR|OR|AND|NOT/g, ' '));
        if (words !== undefined)
          expect(matches(text, words.match) !== words.isWithout).toBe(containsWords(text, words));
      }),
    );
    const piece = fc.constantFrom(
      'wait',
      'room',
      '"the c"',
      'coun*',
      'it’s',
      'OR',
      'AND',
      'NOT',
      '-',
      '(',
      ')',
      'NEAR(a c, 2)',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 9 }),
        fc.array(fc.constantFrom('wait', 'rooms', 'the', 'c', 'council', 'a')),
        (typed, some) => {
          let words: ReturnType<typeof parseWords>;
          try {
            words = parseWords(typed.join(' ').replaceAll('- ', '-'));
          } catch (error) {
            expect(error).toHaveProperty('name', 'UsageError');
          }
          if (words === undefined) return;
          expect(matches(some.join(' '), words.match) !== words.isWithout).toBe(containsWords(some.join(' '), words));
          // What an article as a whole is asked for must never hide a passage of it.
          if (containsWords(some.join(' '), words))
            expect(words.broad === null || matches(`${some.join(' ')} deputy wait room a c`, words.broad)).toBe(true);
        },
      ),
    );
  });
});

describe('wordForms', () => {
  it.each([
    ['council', ['councils']],
    ['councils', ['council']],
    ['policies', ['policy']],
    ['policy', ['policies']],
    ['churches', ['church']],
    ['privatization', ['privatisation']],
    ['privatise', ['privatize']],
    ['organised', ['organized']],
    ['analyze', ['analyse']],
    ['colour', ['color', 'colours']],
    ['neighbor', ['neighbour']],
    ['harbours', ['harbors', 'harbour']],
    ['centre', ['center', 'centres']],
    ['men', ['man']],
    ['inquiry', ['enquiry', 'inquiries']],
  ])('finds %s as %j too', (word, others) => {
    expect(wordForms(word, word)).toEqual(expect.arrayContaining([word, ...others]));
  });

  it.each([
    ['news', 'new'],
    ['police', 'polic'],
    ['bus', 'bu'],
    ['size', 'sise'],
    ['four', 'for'],
    ['crisis', 'crisi'],
    ['5m', '5ms'],
  ])('does not take %s for %s', (word, other) => {
    expect(wordForms(word, word)).not.toContain(other);
  });

  it('leaves the s of a name', () => {
    expect(wordForms('williams', 'Williams')).not.toContain('william');
  });
});
