// Writes what the documentation says of rules, tables and the command line from these themselves: `npm run docs`.
// test/docs.test.ts holds it current.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../dist/cli/commands/index.js';
import { programDefinition } from '../dist/cli/reference/definitions.js';
import { manPage } from '../dist/cli/reference/man.js';
import { cliPage } from '../dist/cli/reference/page.js';
import { accuracyTable } from '../dist/cli/render/accuracy-page.js';
import { classesPage, rulesPage } from '../dist/cli/render/rule-pages.js';
import { schemaPage } from '../dist/cli/render/schema-pages.js';
import { readFloors } from '../dist/eval/floors.js';

const pathOf = (name) => new URL(`../${name}`, import.meta.url);

writeFileSync(pathOf('docs/rules.md'), rulesPage());
const program = await programDefinition(commands);
writeFileSync(pathOf('docs/cli.md'), await cliPage(program));
mkdirSync(pathOf('man'), { recursive: true });
writeFileSync(pathOf('man/bpp.1'), await manPage(program));
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
