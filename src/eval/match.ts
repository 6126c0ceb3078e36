const CURLY_SINGLE = /[‘’]/g;
const CURLY_DOUBLE = /[“”]/g;
const SPACE = /\s+/g;
const NO_WORD = /[^\p{L}\p{N} ]/gu;
const QUOTE_LIKENESS = 0.8;
const SAID_LIKENESS = 0.6;

/** The form in which names and other short texts are compared: case, quotation marks and spaces do not count. */
export function comparable(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(CURLY_SINGLE, "'")
    .replace(CURLY_DOUBLE, '"')
    .replace(SPACE, ' ')
    .trim();
}

/** One-to-one pairs of what is wanted and what was found, the most alike first; nothing pairs at a likeness of 0. */
export function pair<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  likeness: (wanted: Wanted, found: Found) => number,
): Map<Wanted, Found> {
  const candidates = wanted
    .flatMap((w) => found.map((f) => ({ w, f, likeness: likeness(w, f) })))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const pairs = new Map<Wanted, Found>();
  const taken = new Set<Found>();
  for (const { w, f } of candidates) {
    if (pairs.has(w) || taken.has(f)) continue;
    pairs.set(w, f);
    taken.add(f);
  }
  return pairs;
}

/** How alike two quotes are: the share of words they have in common, 0 where it is too small to be the same quote. */
export function sameWords(a: { readonly text: string }, b: { readonly text: string }): number {
  const likeness = commonWords(wordsOf(a.text), wordsOf(b.text));
  return likeness >= QUOTE_LIKENESS ? likeness : 0;
}

/** The same for reported speech, whose ends are less sure: an attribution inside the wanted words is left out of both. */
export function sameStatement(
  wanted: { readonly text: string; readonly aside?: string },
  found: { readonly text: string },
): number {
  const wordsBut = (text: string): string[] => wordsOf(wanted.aside ? text.replace(wanted.aside, ' ') : text);
  const likeness = commonWords(wordsBut(wanted.text), wordsBut(found.text));
  return likeness >= SAID_LIKENESS ? likeness : 0;
}

/** How alike two phrases are by the words that they share, articles apart: 0 to 1. */
export function likeness(a: string, b: string): number {
  return commonWords(phraseWords(a), phraseWords(b));
}

/** Whether two phrases share a word that says what they are of: none that stands in any sentence. */
export function shareTheme(a: string, b: string): boolean {
  const themes = new Set(phraseWords(a).filter((word) => !FILLERS.has(word)));
  return phraseWords(b).some((word) => themes.has(word));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** Words that two phrases may share though they speak of different things. */
const FILLERS: ReadonlySet<string> = new Set(
  [
    'at by for from in of on to with and or',
    'its it his her their our my this that these those which who',
    'is was were be been has have had will would not no as',
  ].flatMap((words) => words.split(' ')),
);

function phraseWords(text: string): string[] {
  return wordsOf(text).filter((word) => !ARTICLES.has(word));
}

function wordsOf(text: string): string[] {
  return comparable(text)
    .replace(NO_WORD, ' ')
    .split(SPACE)
    .filter((word) => word !== '');
}

/** Dice coefficient over two bags of words. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}
