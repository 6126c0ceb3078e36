import type { Raws } from './lazy-map.js';

/** Slots for each row, at the least: so that a look at a free one is seldom far. */
const SPARE = 2;

/**
 * The rows of a list by their first cell in lower case; of two with the same the second. A row is where it begins in the text,
 * a number in a table that is entered by the hash of its key: the names of the lists as strings in a Map took 8 MB of each
 * thread, and a run looks up a few thousand of them.
 */
export function indexRows(text: string, firstRow: number): Raws<string> {
  const starts = startsOf(text, firstRow);
  let slots = 1;
  while (slots < starts.length * SPARE) slots *= 2;
  /** Of each slot where its row begins, 0 for none: above the rows is the header. */
  const begins = new Int32Array(slots);
  /** And a part of its key's hash: keys are compared where these are the same. */
  const marks = new Uint8Array(slots);
  // In lower case a name may be longer: `İsmayılov`.
  const keyAt = (start: number): string => text.slice(start, text.indexOf('\t', start)).toLowerCase();
  /** The slot of a key, or the free one where it would stand. */
  const slotOf = (key: string): number => {
    const hash = hashOf(key);
    for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const start = begins[slot] ?? 0;
      if (start === 0 || (marks[slot] === hash >>> 24 && keyAt(start) === key)) return slot;
    }
  };
  let size = 0;
  for (const start of starts) {
    const key = keyAt(start);
    const slot = slotOf(key);
    if (begins[slot] === 0) size += 1;
    begins[slot] = start;
    marks[slot] = hashOf(key) >>> 24;
  }
  const rowAt = (start: number): string => {
    const end = text.indexOf('\n', start);
    return text.slice(start, end < 0 ? text.length : end);
  };
  const get = (key: string): string | undefined => {
    const start = begins[slotOf(key)] ?? 0;
    return start === 0 ? undefined : rowAt(start);
  };
  function* entries(): MapIterator<[string, string]> {
    for (const start of starts) {
      const key = keyAt(start);
      if (begins[slotOf(key)] === start) yield [key, rowAt(start)];
    }
  }
  return { size, get, has: (key) => begins[slotOf(key)] !== 0, [Symbol.iterator]: entries };
}

/** Where each row begins. */
function startsOf(text: string, firstRow: number): Int32Array {
  const starts: number[] = [];
  for (let start = firstRow; start > 0 && start < text.length; start = text.indexOf('\n', start) + 1)
    starts.push(start);
  return Int32Array.from(starts);
}

/** FNV-1a over UTF-16 units (draft-eastlake-fnv): short keys, and none that somebody chose. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
