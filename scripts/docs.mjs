// Writes what the documentation says of rules and tables from the rules and tables themselves: `npm run docs`.
// test/docs.test.ts holds it current.
import { readFileSync, writeFileSync } from 'node:fs';
import { accuracyTable } from '../dist/cli/render/accuracy-page.js';
import { classesPage, rulesPage } from '../dist/cli/render/rule-pages.js';
import { schemaPage } from '../dist/cli/render/schema-pages.js';
import { readFloors } from '../dist/eval/floors.js';

const pathOf = (name) => new URL(`../${name}`, import.meta.url);

writeFileSync(pathOf('docs/rules.md'), rulesPage());
writePart('CONTRIBUTING.md', 'classes', classesPage());
writePart('docs/schema.md', 'tables', schemaPage());
const floorsOf = (set) => readFloors(readFileSync(pathOf(`fixtures/eval/floors/${set}.tsv`), 'utf8'));
writePart(
  'docs/accuracy.md',
  'floors',
  accuracyTable(new Map(['seeds', 'pages', 'locked'].map((set) => [set, floorsOf(set)]))),
);

/** Puts text between `<!-- NAME -->` and `<!-- /NAME -->`. */
function writePart(file, name, text) {
  const page = readFileSync(pathOf(file), 'utf8');
  const part = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*(<!-- /${name} -->)`);
  writeFileSync(
    pathOf(file),
    page.replace(part, (_, open, close) => `${open}\n${text}\n${close}`),
  );
}
