// Measures the built bpp on annotated texts: npm run eval -- [--raise] [--by-rule] [--errors WHAT] [SET...]
//
// A SET is a folder of gold files, of passages with values, of pages with their main content, or of cases; without one,
// the sets that ship with the project. Each has its floors in fixtures/eval/floors/NAME.tsv: a figure below its floor
// ends the run with 1 and shows what is missed, wrong or too much.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureSet } from '../dist/app/measure-set.js';
import { fallenBelow, raisedFloors, readFloors, writeFloors } from '../dist/eval/floors.js';
import { renderRules, renderSets } from '../dist/eval/tables.js';
import { ruleIds } from '../dist/extract/rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const SHIPPED = ['fixtures/gold/seeds', 'fixtures/eval/pages', 'fixtures/eval/locked', 'fixtures/cases'];
/** A set of this name is scored, never read: its words are not shown. */
const LOCKED = 'locked';
const MOST_SHOWN = 60;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { raise: { type: 'boolean' }, 'by-rule': { type: 'boolean' }, errors: { type: 'string' } },
});
const folders = positionals.length > 0 ? positionals.map((set) => resolve(set)) : SHIPPED.map((set) => join(root, set));
const sets = [];
for (const folder of folders) sets.push(await measureSet(folder));

if (options.errors)
  for (const set of sets) showDifferences(set, ({ about }) => options.errors === 'all' || about === options.errors);
else if (options['by-rule']) process.stdout.write(renderRules(sets, ruleIds()));
else process.stdout.write(renderSets(sets));
for (const set of sets) holdFloors(set);

function holdFloors(set) {
  const file = join(root, 'fixtures/eval/floors', `${set.name}.tsv`);
  const floors = existsSync(file) ? readFloors(readFileSync(file, 'utf8')) : new Map();
  if (options.raise) {
    const raised = raisedFloors(floors, set.figures);
    if (raised.size > 0) writeFileSync(file, writeFloors(raised));
  }
  for (const { what, floor, now, figure } of fallenBelow(floors, set.figures)) {
    process.exitCode = 1;
    console.log(`\n${set.name}: ${what} is ${now ?? 'not measured'}, below its floor of ${floor.toFixed(1)}`);
    if (figure) showDifferences(set, figure.isLoweredBy, MOST_SHOWN);
  }
}

function showDifferences({ name, differences }, isShown, most = Number.POSITIVE_INFINITY) {
  const shown = differences.filter(isShown);
  if (name === LOCKED) {
    console.log(`  ${shown.length} in ${new Set(shown.map(({ source }) => source)).size} pages that stay unread`);
    return;
  }
  for (const { about, how, source, line, what } of shown.slice(0, most)) {
    console.log(`  ${source}${line > 0 ? `:${line}` : ''}\t${about}\t${how}\t${what}`);
  }
  if (shown.length > most) console.log(`  … ${shown.length - most} more: --errors lists them`);
}
