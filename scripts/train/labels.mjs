// Which blocks of a page dump are the article, by the article's text as other people marked it.

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;
/** A block is text of the article when so much of its shingles are. */
const LEAST_SHARE = 0.5;
const NEAR = 2;
/** How far above the article its headline may stand. */
const HEAD_REACH = 12;

export const wordsOf = (text) => (text ?? '').toLowerCase().match(WORD) ?? [];

/**
 * For each block 1 (article) or 0, and whether it is left out of the training: headlines, bylines and dates above the
 * article are kept by other means and are neither.
 */
export function labelBlocks(blocks, gold, titles) {
  const goldWords = wordsOf(gold.text);
  const shingles = new Set();
  for (let i = 0; i + SHINGLE <= goldWords.length; i++) shingles.add(goldWords.slice(i, i + SHINGLE).join(' '));
  const flat = ` ${goldWords.join(' ')} `;
  const words = blocks.map((block) => wordsOf(block.text));
  const isLong = words.map((own) => own.length >= SHINGLE);
  const labels = words.map((own, i) => (isLong[i] && shareIn(own, shingles) >= LEAST_SHARE ? 1 : 0));
  dropCopies(words, labels, flat);
  const long = [...labels];
  words.forEach((own, i) => {
    if (isLong[i] || own.length === 0) return;
    const near = long.slice(Math.max(0, i - NEAR), i + NEAR + 1).includes(1);
    if (near && flat.includes(` ${own.join(' ')} `)) labels[i] = 1;
  });
  return { labels, leftOut: headMatter(words, labels, titles), words };
}

function shareIn(own, shingles) {
  let hits = 0;
  for (let k = 0; k + SHINGLE <= own.length; k++) if (shingles.has(own.slice(k, k + SHINGLE).join(' '))) hits++;
  return hits / (own.length - SHINGLE + 1);
}

/** A paragraph that the page holds more often than the article is a teaser: the one among most of the article stays. */
function dropCopies(words, labels, flat) {
  const groups = new Map();
  words.forEach((own, i) => {
    if (labels[i] === 0) return;
    const key = own.slice(0, 12).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  for (const [key, places] of groups) {
    const wanted = Math.max(1, flat.split(` ${key} `).length - 1);
    if (places.length <= wanted) continue;
    const company = (at) => {
      let sum = 2 * words[at].length;
      for (let i = Math.max(0, at - 12); i < Math.min(words.length, at + 13); i++) {
        if (labels[i] === 1 && !places.includes(i)) sum += words[i].length / (1 + Math.abs(i - at) / 4);
      }
      return sum;
    };
    const order = [...places].sort((a, b) => company(b) - company(a) || b - a);
    for (const at of order.slice(wanted)) labels[at] = 0;
  }
}

function headMatter(words, labels, titles) {
  const first = labels.indexOf(1);
  return labels.map((label, i) => {
    if (label === 1 || first < 0 || i >= first || i < first - HEAD_REACH) return false;
    const own = words[i].join(' ');
    return words[i].length >= 2 && titles.some((title) => title === own || title.startsWith(`${own} `));
  });
}
