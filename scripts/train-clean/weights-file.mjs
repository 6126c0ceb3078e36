// The shipped form of a trained model: see parseTrees in src/clean/boosted-trees.ts.

const head = (model, script) => `// Weights of ${model}, written by scripts/${script}: do not edit.
//
// Learned from pages of the development split of the Web Content Extraction Benchmark 1.0 (Murrough Foley, 2026,
// CC BY 4.0) and of article-extraction-benchmark (Zyte, MIT), with pages composed of their parts. The numbers are
// under the licence of this project; no text of those pages is in them.
`;

export function weightsFile({ first, second }) {
  return `${head('the line model of text dumps', 'train-clean.mjs')}
/** What the first pass adds up. */
export const firstPassWeights: string = \`${trees(first)}\`;

/** What the second pass adds up, which knows how sure the first was of the lines around. */
export const secondPassWeights: string = \`${trees(second)}\`;
`;
}

export function blockWeightsFile(model) {
  return `${head('the block model of HTML pages', 'train-clean-html.mjs')}
/** What the trees add up. */
export const blockWeights: string = \`${trees(model)}\`;
`;
}

function trees({ base, depth, trees: all, names }) {
  const used = [...new Set(all.flatMap((tree) => tree.features.filter((feature) => feature >= 0)))].sort(
    (a, b) => a - b,
  );
  const number = new Map(used.map((feature, i) => [feature, i]));
  const node = (tree) => (feature, k) => (feature < 0 ? '-' : `${number.get(feature)}:${tree.cuts[k]}`);
  const lines = all.map((tree) => `${tree.features.map(node(tree)).join(' ')}|${tree.leaves.join(' ')}`);
  return [`${depth} ${base}`, used.map((feature) => names[feature]).join('|'), ...lines].join('\n');
}
