// Seconds and memory of naming an archive: chains made up by a fixed rule, 100,000 mentions unless told. By hand:
//
//   node bench/resolve.mjs [MENTIONS]
import { performance } from 'node:perf_hooks';
import { loadGazetteer } from '../dist/gazetteers/load.js';
import { resolveArchive } from '../dist/resolve/resolve-archive.js';

const MENTIONS = Number(process.argv[2] ?? 100_000);
const MENTIONS_OF_CHAIN = 2;
const CHAINS_OF_ARTICLE = 12;
const POSTS = ['chief constable', 'leader', 'chief executive', 'spokesman', 'councillor', 'coach', 'analyst'];

let state = 1;
/** From 0 to 1, the same on every run. */
function draw() {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state / 2147483648;
}
/** Few are drawn often, many seldom, as names are in the press. */
const drawFrom = (list) => list[Math.floor(draw() ** 3 * list.length)];

const gazetteer = loadGazetteer();
const given = [...gazetteer.givenNames].sort(([, a], [, b]) => b.births - a.births).slice(0, 400);
const surnames = [...gazetteer.surnames].sort(([, a], [, b]) => b - a).slice(0, 4000);
const bodies = Array.from({ length: 3000 }, (_, i) => `body ${i} council`);

function createChain(n, article) {
  const place = { id: String(n).padStart(9, '0'), articleId: `article-${article}`, mentionCount: MENTIONS_OF_CHAIN };
  const year = 1990 + (article % 30);
  const common = { ...place, aliases: [], context: [], published: `${year}-05-01` };
  const kind = draw();
  if (kind > 0.7) return { ...common, kind: 'organisation', name: drawFrom(bodies), full: true };
  const [surname] = drawFrom(surnames);
  const post = drawFrom(POSTS);
  const body = drawFrom(bodies);
  const evidence = draw() > 0.8 ? { posts: [{ post, body, state: 'current' }], context: [body, post].sort() } : {};
  if (kind > 0.6) return { ...common, ...evidence, kind: 'person', name: surname, full: false };
  const [first] = drawFrom(given);
  return { ...common, ...evidence, kind: 'person', name: `${draw() > 0.95 ? first[0] : first} ${surname}`, full: true };
}

const chains = Array.from({ length: MENTIONS / MENTIONS_OF_CHAIN }, (_, n) =>
  createChain(n, Math.floor(n / CHAINS_OF_ARTICLE)),
).map((chain) => ({ ...chain, key: chain.name }));

const started = performance.now();
const { entities, doubts } = resolveArchive(chains, gazetteer);
const seconds = (performance.now() - started) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(`${MENTIONS} mentions, ${chains.length} chains, ${entities.length} entities, ${doubts.length} doubts`);
console.log(`${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB at most, lists and chains included`);
