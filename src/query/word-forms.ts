/** Words in `s` that are no plurals of what is left without it. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  'news means series species gas bus lens does has was his this its yes less always perhaps across ours theirs yours'.split(
    ' ',
  ),
);

/** Pairs that no rule gives: one and several, British and American. */
const PAIRS: readonly (readonly [string, string])[] = [
  ...([
    ['man', 'men'],
    ['woman', 'women'],
    ['policeman', 'policemen'],
    ['policewoman', 'policewomen'],
    ['spokesman', 'spokesmen'],
    ['spokeswoman', 'spokeswomen'],
    ['chairman', 'chairmen'],
    ['child', 'children'],
    ['person', 'people'],
    ['thief', 'thieves'],
    ['knife', 'knives'],
    ['wife', 'wives'],
    ['life', 'lives'],
    ['half', 'halves'],
    ['inquiry', 'enquiry'],
    ['inquiries', 'enquiries'],
    ['defence', 'defense'],
    ['offence', 'offense'],
    ['licence', 'license'],
    ['centre', 'center'],
    ['theatre', 'theater'],
    ['programme', 'program'],
  ] as const),
];
const OTHER_OF: ReadonlyMap<string, string> = new Map([
  ...PAIRS,
  ...PAIRS.map(([one, other]): [string, string] => [other, one]),
]);

const LOWER_WORD = /^[a-z]{3,}$/;
const CAPITAL = /^\p{Lu}/u;
const ISE = /^([a-z]{3,})(i|y)([sz])(e|ed|er|ers|es|ing|ation|ations|ational|able)$/;
const OUR = /^([a-z]{3,}?)(ou?r)(|s|ed|er|ers|ing|ings|able|ably|al|ful|hood|hoods|ite|ites|ist|ists|less)$/;
const HISSING = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;
const HISSING_PLURAL = /(?:ss|x|z|ch|sh)es$/;
const NO_PLURAL = /(?:ss|us|is)$/;

/**
 * The forms in which a word is looked for: one and several, `-ise` and `-ize`, `-our` and `-or`. A name keeps its `s`. `typed` is the
 * word as it was written, `word` the same folded; it comes first.
 */
export function wordForms(word: string, typed: string): readonly string[] {
  if (!LOWER_WORD.test(word)) return [word];
  const forms = new Set([word]);
  const single = CAPITAL.test(typed) ? undefined : singularOf(word);
  for (const base of [word, ...(single === undefined ? [] : [single])]) {
    for (const spelt of spellingsOf(base)) {
      forms.add(spelt);
      if (single !== undefined ? base === single : !NO_PLURAL_OF.test(spelt)) forms.add(pluralOf(spelt));
    }
  }
  return [...forms];
}

/** Words that already say several, or never do. */
const NO_PLURAL_OF = /(?:ing|ed|ly|[^s]s|men|people|children|ves)$/;

function spellingsOf(word: string): readonly string[] {
  const other = OTHER_OF.get(word);
  const ise = word.replace(ISE, (_, stem, vowel, sound, end) => `${stem}${vowel}${sound === 's' ? 'z' : 's'}${end}`);
  const our = word.replace(OUR, (_, stem, sound, end) => `${stem}${sound === 'our' ? 'or' : 'our'}${end}`);
  return [...new Set([word, ...(other === undefined ? [] : [other]), ise, our])];
}

function pluralOf(word: string): string {
  if (HISSING.test(word)) return `${word}es`;
  return CONSONANT_Y.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function singularOf(word: string): string | undefined {
  if (word.length < 4 || !word.endsWith('s') || NO_PLURALS.has(word) || NO_PLURAL.test(word)) return undefined;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : undefined;
  return HISSING_PLURAL.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
