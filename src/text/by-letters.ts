import { ownCopy } from './remembered.js';

/** In UTF-16 units: longer words are few. */
const LONGEST = 20;
/** As many words as 2,000 stories have; when they are more the memory is emptied. */
const MOST = 40_000;
/** Of all slots, so that most words have the slot that is theirs. */
const FULL = 1 / 3;

/**
 * `byWord` for words where they stand in a text. What is known of a word is found by its letters: none that was met before is cut
 * out of the text, which took longer than all else that a tokeniser does. `read` must depend on the word alone.
 */
export function byLetters<T>(
  read: (word: string) => T,
  most: number = MOST,
): (text: string, start: number, end: number) => T {
  // A power of two: the slot of a word is the end of its hash.
  const slots = 2 ** Math.ceil(Math.log2(most / FULL));
  const words = new Array<string | undefined>(slots).fill(undefined);
  const answers = new Array<T | undefined>(slots).fill(undefined);
  let held = 0;
  return (text, start, end) => {
    if (end - start > LONGEST) return read(text.slice(start, end));
    const first = hashOf(text, start, end) & (slots - 1);
    let slot = first;
    for (let word = words[slot]; word !== undefined; word = words[slot]) {
      if (word.length === end - start && standsAt(word, text, start)) return answers[slot] as T;
      slot = (slot + 1) & (slots - 1);
    }
    const word = ownCopy(text.slice(start, end));
    const answer = read(word);
    if (held === most) {
      words.fill(undefined);
      answers.fill(undefined);
      held = 0;
      slot = first;
    }
    held++;
    words[slot] = word;
    answers[slot] = answer;
    return answer;
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
