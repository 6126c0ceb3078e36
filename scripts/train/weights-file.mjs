// The shipped form of a trained model: see parseTrees in src/learned/boosted-trees.ts.

/** What each file says of itself; its card is in docs/models.md. */
export const head = (
  name,
  what,
) => `# Weights of ${what}, written by \`scripts/train.mjs ${name}\`: do not edit. Card: docs/models.md
# source: learned from pages of the development split of the Web Content Extraction Benchmark 1.0 (Murrough Foley, 2026,
# CC BY 4.0) and of article-extraction-benchmark (Zyte, MIT), with pages composed of their parts. The numbers are under
# the licence of this project; no text of those pages is in them.
`;

/** A file of boosted trees: `models` by name, one after the other. */
export function treesFile(name, what, models) {
  const rows = Object.entries(models).flatMap(([model, trees]) => rowsOf(model, trees));
  return `${head(name, what)}${rows.map((row) => `${row.join('\t')}\n`).join('')}`;
}

function rowsOf(model, { base, depth, trees, names }) {
  const used = [...new Set(trees.flatMap((tree) => tree.features.filter((feature) => feature >= 0)))].sort(
    (a, b) => a - b,
  );
  const number = new Map(used.map((feature, i) => [feature, i]));
  const node = (tree) => (feature, k) =>
    feature < 0 ? `-:${tree.means[k]}` : `${number.get(feature)}:${tree.cuts[k]}:${tree.means[k]}`;
  return [
    ['model', model, depth, base],
    ['features', ...used.map((feature) => names[feature])],
    ...trees.map((tree) => ['tree', tree.features.map(node(tree)).join(' '), tree.leaves.join(' ')]),
  ];
}
