// Writes dist/platform/data-files.js: the lists and weights as a module, for bundles, which have no files beside them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
// As a template, in which tabs and line ends stand as they are.
const SPECIAL = /[\\`]|\$\{/g;
const lines = ['gazetteers', 'learned'].flatMap((folder) =>
  readdirSync(new URL(`src/${folder}/`, root))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(`src/${folder}/${file}`, root), 'utf8');
      return `  '${folder}/${file}': \`${text.replace(SPECIAL, '\\$&')}\`,`;
    }),
);
mkdirSync(new URL('dist/platform/', root), { recursive: true });
writeFileSync(new URL('dist/platform/data-files.js', root), `export const DATA_FILES = {\n${lines.join('\n')}\n};\n`);
