// Megabytes a second of reading, decoding, cleaning and splitting saved pages in one thread, and of Readability on
// linkedom over the same pages in the same process. By hand, after `npm run build`:
//
//   node bench/content.mjs FOLDER      every .html below FOLDER is a page
//
// Pages that take more than a second are named, with the slowest.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { clean } from '../dist/clean/clean.js';
import { loadGazetteer } from '../dist/gazetteers/load.js';
import { sourceFromBytes } from '../dist/read/read-source.js';
import { segment } from '../dist/segment/segment.js';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node bench/content.mjs FOLDER');
  process.exit(2);
}
const SLOW = 1000;
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.html?$/.test(name))
  .sort()
  .map((name) => ({ path: name, location: join(folder, name) }));
const megabytes = pages.reduce((sum, { location }) => sum + statSync(location).size, 0) / 1e6;
const gazetteer = loadGazetteer();

function ours({ path, location }) {
  const source = sourceFromBytes(readFileSync(location), path, ({ severity, reason }) => {
    if (severity === 'error') console.error(`${path}: ${reason}`);
  });
  return source ? segment(clean(source), gazetteer).articles.length : 0;
}

/** As its README has it: the bytes as UTF-8, a document, an article. */
function theirs({ location }) {
  const { document } = parseHTML(readFileSync(location, 'utf8'));
  return new Readability(document).parse()?.textContent ? 1 : 0;
}

/** Best of the runs after one that warms up: what else the machine does only ever adds time. */
function rate(name, read, runs) {
  let best = Number.POSITIVE_INFINITY;
  const slow = new Map();
  for (let run = 0; run <= runs; run++) {
    const started = performance.now();
    for (const page of pages) {
      const before = performance.now();
      try {
        read(page);
      } catch (error) {
        console.error(`${name}: ${page.path}: ${error.message}`);
      }
      const took = performance.now() - before;
      if (took > SLOW) slow.set(page.path, took);
    }
    if (run > 0) best = Math.min(best, (performance.now() - started) / 1000);
  }
  for (const [path, took] of slow) console.log(`${name}: ${path} took ${(took / 1000).toFixed(1)} s`);
  console.log(`${name.padEnd(24)}${(megabytes / best).toFixed(1)} MB/s  (${best.toFixed(2)} s)`);
  return megabytes / best;
}

console.log(`${pages.length} pages, ${megabytes.toFixed(1)} MB`);
const own = rate('bpp', ours, 3);
const peer = rate('Readability on linkedom', theirs, 1);
console.log(`ratio                   ${(own / peer).toFixed(1)}`);
