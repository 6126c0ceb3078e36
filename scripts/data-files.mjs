// What the build adds to the compiled code: the lists and weights as a module, for bundles, which have no files beside them; what is
// used of libphonenumber-js, which with all its forms is larger than everything else, and of d3; the style and script of a report.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const target = new URL('dist/platform/', root);
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
mkdirSync(target, { recursive: true });
writeFileSync(new URL('data-files.js', target), `export const DATA_FILES = {\n${lines.join('\n')}\n};\n`);

await build({
  stdin: {
    contents: `export { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';`,
    resolveDir: fileURLToPath(root),
  },
  bundle: true,
  format: 'esm',
  minify: true,
  banner: { js: '// From libphonenumber-js, MIT licence: see NOTICE.' },
  outfile: fileURLToPath(new URL('numbering-plans.js', target)),
  logLevel: 'warning',
});

const report = (path) => fileURLToPath(new URL(path, root));
await build({
  entryPoints: [report('src/report/charts/d3.ts')],
  bundle: true,
  format: 'esm',
  minify: true,
  banner: { js: '// From d3, ISC licence: see NOTICE.' },
  outfile: report('dist/report/charts/d3.js'),
  allowOverwrite: true,
  logLevel: 'warning',
});
await build({
  entryPoints: { page: report('src/report/client/page.ts'), search: report('src/report/client/site-search.ts') },
  bundle: true,
  format: 'iife',
  minify: true,
  charset: 'utf8',
  outdir: report('dist/report'),
  logLevel: 'warning',
});
await build({
  entryPoints: { page: report('src/report/style/page.css') },
  bundle: true,
  minify: true,
  charset: 'utf8',
  outdir: report('dist/report'),
  logLevel: 'warning',
});
