// Boosted trees for two classes, small and deterministic: equal input and options give equal trees.

/** Where a column may be cut: between its values, at most `most` cuts, each of few digits so that it is shipped exactly. */
function cutsOf(column, most) {
  const sorted = Float64Array.from(column).sort();
  const cuts = new Set();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  if (distinct.length <= most) {
    for (let i = 1; i < distinct.length; i++) cuts.add(round((distinct[i - 1] + distinct[i]) / 2));
  } else {
    for (let k = 1; k <= most; k++) cuts.add(round(sorted[Math.floor((k * sorted.length) / (most + 1))]));
  }
  return Float64Array.from(cuts).sort();
}

export const round = (value) => Math.round(value * 1000) / 1000;

function binsOf(column, cuts) {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > cuts[middle]) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/** Numbers between 0 and 1 that look random and are the same each time (linear congruence). */
export function sequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Trees of `depth` cuts each, in the order of a heap: `features[k]`, `cuts[k]`, children `2k + 1` (not above the cut)
 * and `2k + 2`. A node without a cut has feature -1 and sends all to its first child.
 */
function fitTrees(columns, labels, weights, options) {
  const { trees, depth, rate, shrink, leastWeight, columnShare, rowShare, seed } = options;
  const n = labels.length;
  const cuts = columns.map((column) => cutsOf(column, 48));
  const bins = columns.map((column, f) => binsOf(column, cuts[f]));
  const next = sequence(seed);
  const sure = new Float64Array(n);
  let positive = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    all += weights[i];
    positive += weights[i] * labels[i];
  }
  const base = round(Math.log(positive / (all - positive)));
  sure.fill(base);
  const gradient = new Float64Array(n);
  const curvature = new Float64Array(n);
  const model = [];
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-sure[i]));
      gradient[i] = weights[i] * (p - labels[i]);
      curvature[i] = weights[i] * p * (1 - p);
    }
    const rows = Int32Array.from({ length: n }, (_, i) => i).filter(() => next() < rowShare);
    const chosen = columns.map((_, f) => f).filter((f) => cuts[f].length > 0 && next() < columnShare);
    const tree = fitTree({ rows, chosen, bins, cuts, gradient, curvature, weights, depth, shrink, leastWeight });
    tree.leaves = tree.leaves.map((leaf) => round(rate * leaf));
    tree.means = meansOf(tree);
    for (let i = 0; i < n; i++) sure[i] += tree.leaves[leafOf(tree, depth, (f) => columns[f][i])];
    model.push(tree);
  }
  return { base, depth, trees: model };
}

function fitTree({ rows, chosen, bins, cuts, gradient, curvature, weights, depth, shrink, leastWeight }) {
  const features = new Array((1 << depth) - 1).fill(-1);
  const at = new Array(features.length).fill(0);
  const node = new Int32Array(rows.length);
  for (let level = 0; level < depth; level++) {
    const nodes = 1 << level;
    const best = bestCuts({ rows, node, nodes, chosen, bins, cuts, gradient, curvature, weights, shrink, leastWeight });
    best.forEach((cut, k) => {
      if (cut.feature < 0) return;
      features[nodes - 1 + k] = cut.feature;
      at[nodes - 1 + k] = cuts[cut.feature][cut.bin];
    });
    for (let r = 0; r < rows.length; r++) {
      const cut = best[node[r]];
      node[r] = 2 * node[r] + (cut.feature >= 0 && bins[cut.feature][rows[r]] > cut.bin ? 1 : 0);
    }
  }
  const g = new Float64Array(1 << depth);
  const h = new Float64Array(1 << depth);
  const held = new Float64Array(1 << depth);
  for (let r = 0; r < rows.length; r++) {
    g[node[r]] += gradient[rows[r]];
    h[node[r]] += curvature[rows[r]];
    held[node[r]] += weights[rows[r]];
  }
  return { features, cuts: at, leaves: Array.from(g, (sum, k) => -sum / (h[k] + shrink)), held };
}

/** What the rows that reach each inner node add up to, on average; 0 where none does. */
function meansOf({ features, leaves, held }) {
  const inner = features.length;
  const sums = [...new Array(inner).fill(0), ...leaves.map((leaf, k) => leaf * held[k])];
  const counts = [...new Array(inner).fill(0), ...held];
  for (let k = inner - 1; k >= 0; k--) {
    sums[k] = sums[2 * k + 1] + sums[2 * k + 2];
    counts[k] = counts[2 * k + 1] + counts[2 * k + 2];
  }
  return features.map((_, k) => (counts[k] === 0 ? 0 : round(sums[k] / counts[k])));
}

function bestCuts({ rows, node, nodes, chosen, bins, cuts, gradient, curvature, weights, shrink, leastWeight }) {
  const best = Array.from({ length: nodes }, () => ({ gain: 1e-9, feature: -1, bin: 0 }));
  for (const feature of chosen) {
    const width = cuts[feature].length + 1;
    const g = new Float64Array(nodes * width);
    const h = new Float64Array(nodes * width);
    const w = new Float64Array(nodes * width);
    const bin = bins[feature];
    for (let r = 0; r < rows.length; r++) {
      const i = rows[r];
      const cell = node[r] * width + bin[i];
      g[cell] += gradient[i];
      h[cell] += curvature[i];
      w[cell] += weights[i];
    }
    for (let k = 0; k < nodes; k++) {
      const sum = (cells) => cells.subarray(k * width, (k + 1) * width).reduce((a, x) => a + x, 0);
      const [allG, allH, allW] = [sum(g), sum(h), sum(w)];
      const whole = allG ** 2 / (allH + shrink);
      let [lowG, lowH, lowW] = [0, 0, 0];
      for (let b = 0; b < width - 1; b++) {
        lowG += g[k * width + b];
        lowH += h[k * width + b];
        lowW += w[k * width + b];
        if (lowW < leastWeight || allW - lowW < leastWeight) continue;
        const gain = lowG ** 2 / (lowH + shrink) + (allG - lowG) ** 2 / (allH - lowH + shrink) - whole;
        if (gain > best[k].gain) best[k] = { gain, feature, bin: b };
      }
    }
  }
  return best;
}

function leafOf(tree, depth, value) {
  let k = 0;
  for (let level = 0; level < depth; level++) {
    const feature = tree.features[k];
    k = 2 * k + 1 + (feature >= 0 && value(feature) > tree.cuts[k] ? 1 : 0);
  }
  return k - ((1 << depth) - 1);
}

/** Fits trees to the blocks of all pages, each with its `labels`, `weights` and the table of features that `tableOf` gives. */
export function fitPages(pages, tableOf, options) {
  const names = [...tableOf(pages[0]).keys()];
  const columns = names.map((name) => joined(pages.map((page) => tableOf(page).get(name))));
  const labels = joined(pages.map((page) => page.labels));
  return { names, ...fitTrees(columns, labels, joined(pages.map((page) => page.weights)), options) };
}

function joined(parts) {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
