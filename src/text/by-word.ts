/** An archive of 800,000 words has 37,000 different ones, and nineteen of twenty tokens are of the commonest 5,000. */
const MOST_WORDS = 50_000;
/** In UTF-16 units. Longer words are few, and a slice as long as that keeps the whole text that it was cut from. */
const LONGEST_KEPT = 12;

/**
 * A reading of words that depends on the word alone, kept because texts repeat their words. When as many words are known
 * as are worth their memory it starts anew.
 */
export function byWord<Value extends NonNullable<unknown>>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (word.length > LONGEST_KEPT) return read(word);
    if (known.size >= MOST_WORDS) known.clear();
    const value = read(word);
    known.set(word, value);
    return value;
  };
}
