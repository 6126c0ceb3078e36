import compromise from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platform as node } from '../src/platform/node.js';
import { sha256 } from '../src/platform/sha256.js';
import { decodeWindows1252 } from '../src/platform/windows-1252.js';

interface Model {
  readonly one: Readonly<Record<string, object>>;
  readonly two: { readonly models: object };
}
interface Methods {
  readonly two: {
    readonly transform: {
      readonly verb: {
        toInfinitive(word: string, model: object, tense: string): string;
        conjugate(lemma: string, model: object): object;
      };
    };
  };
}

describe('the lexicon that is built', () => {
  const built = node.lexicon();
  const { one, two } = compromise.model() as Model;

  test('holds what compromise makes of its words', () => {
    const { one: own, two: ownTwo } = built.model() as Model;
    expect(own).toEqual(one);
    expect(ownTwo.models).toEqual(two.models);
    expect(Object.keys(own['lexicon'] ?? {}).length).toBeGreaterThan(20_000);
  });

  test('gives the tags and forms of any word that compromise gives', () => {
    const tagsOf = (nlp: Pick<typeof built, 'tokenize'>, word: string): unknown => {
      const document = nlp.tokenize(word);
      document.compute(['lexicon']);
      return [...(document.docs[0]?.[0]?.tags ?? [])];
    };
    const formsOf = (nlp: Pick<typeof built, 'model' | 'methods'>, word: string): unknown => {
      const { verb } = (nlp.methods() as Methods).two.transform;
      const lemmas = ['PastTense', 'PresentTense', 'Gerund'].map((tense) =>
        verb.toInfinitive(word, nlp.model(), tense),
      );
      return [...lemmas, verb.conjugate(word, nlp.model())];
    };
    const words = [
      'won\u2019t',
      "don't",
      'well-known',
      'jack-knife',
      "o'brien",
      'cant',
      'caf\u00e9',
      'e-mail',
      'mid-1990s',
      'rebuilt',
      'set up',
      'u.k',
      '-',
      '',
    ];
    for (const word of [...words, ...Object.keys(one['lexicon'] ?? {}).filter((_, i) => i % 20 === 0)]) {
      expect(tagsOf(built, word), word).toEqual(tagsOf(compromise, word));
      expect(formsOf(built, word), word).toEqual(formsOf(compromise, word));
    }
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z'-]{1,12}$/), (word) => {
        expect(tagsOf(built, word)).toEqual(tagsOf(compromise, word));
        expect(formsOf(built, word)).toEqual(formsOf(compromise, word));
      }),
    );
  });
});

describe('what a bundle does by itself', () => {
  test('SHA-256 is that of Node, of texts and bytes of any length', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (let length = 0; length < 200; length++)
      expect(sha256('é'.repeat(length))).toBe(node.sha256('é'.repeat(length)));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => sha256(bytes) === node.sha256(bytes)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sha256(text) === node.sha256(text)));
  });

  test('Windows-1252 is that of Node’s package, but for bytes that it leaves open', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const read = [...decodeWindows1252(bytes)];
    const other = [...node.decode(bytes, 'windows-1252')];
    const unlike = read.flatMap((sign, byte) => (sign === other[byte] ? [] : [byte]));
    expect(unlike.every((byte) => other[byte] === '\ufffd')).toBe(true);
    expect(decodeWindows1252(new Uint8Array(20_000).fill(0x93))).toBe('“'.repeat(20_000));
  });
});
