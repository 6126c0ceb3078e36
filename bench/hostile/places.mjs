// Where damage befalls a text.

/** Puts `what` in at `at`. */
export const put = (text, at, what) => text.slice(0, at) + what + text.slice(at);
export const somewhere = (r, text) => r.below(text.length + 1);

/** Puts something in at one to `most` places. */
export function strew(r, text, most, make) {
  let out = text;
  for (let n = r.between(1, most); n > 0; n--) out = put(out, somewhere(r, out), make(r));
  return out;
}

/** Where expressions match, as `[start, end]`. */
const places = (text, pattern) => [...text.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length]);

/** Cuts the page inside one match of `pattern`; anywhere where there is none. */
export function cutInside(r, text, pattern) {
  const found = places(text, pattern);
  if (found.length === 0) return text.slice(0, somewhere(r, text));
  const [start, end] = r.pick(found);
  return text.slice(0, r.between(start + 1, Math.max(start + 1, end - 1)));
}

export const lines = (text) => text.split('\n');

/** Replaces a third of what an expression finds. */
export const replaceSome = (r, text, pattern, make) =>
  text.replace(pattern, (found) => (r.chance(0.3) ? make(found) : found));
