// What the build adds to the compiled code: the lists and weights as a module, for bundles, which have no files beside them; what is
// used of libphonenumber-js, which with all its forms is larger than everything else, and of d3; compromise with its lexicon as it
// is when it has been loaded; the style and script of a report.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';
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

// compromise makes the 24,000 words of its lexicon out of packed roots each time that it is loaded, which took a quarter of the time of
// a run over one page. Here is what it has made, and of its code what `units/lexicon.ts` runs: words, their contractions, their tags
// and the forms of verbs.
const { one, two } = nlp.model();
const { lexicon, ...rest } = one;
const wordsByTags = new Map();
for (const [word, tags] of Object.entries(lexicon)) {
  const key = JSON.stringify(tags);
  const words = wordsByTags.get(key) ?? [];
  wordsByTags.set(key, words);
  words.push(word);
}
const made = {
  one: rest,
  two: { models: two.models, irregularPlurals: two.irregularPlurals, uncountable: two.uncountable },
  words: [...wordsByTags].map(([tags, words]) => [JSON.parse(tags), words.join('\n')]),
};
const parsed = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
/** The modules of compromise that unpack and expand what has been made. */
const replaced = new Map([
  ['model/_expand/index.js', 'export default (model) => model;'],
  ['model/models/index.js', 'export default {};'],
  ['model/lexicon/index.js', `export const [lexicon, frozenLex, switches] = [{}, {}, ${parsed(two.switches)}];`],
]);
await build({
  stdin: {
    contents: `import nlp from 'compromise/one';
      import tagger from './node_modules/compromise/src/2-two/preTagger/plugin.js';
      const { one, two, words } = ${parsed(made)};
      nlp.plugin(tagger);
      const model = nlp.model();
      Object.assign(model.one, one, { lexicon: {} });
      Object.assign(model.two, two);
      for (const [tags, list] of words) for (const word of list.split('\\n')) model.one.lexicon[word] = tags;
      export default nlp;`,
    resolveDir: fileURLToPath(root),
  },
  plugins: [
    {
      name: 'what has been made',
      setup: ({ onLoad }) =>
        onLoad({ filter: /preTagger.model./ }, ({ path }) => {
          const contents = replaced.get(path.replaceAll('\\', '/').replace(/^.*\/preTagger\//, ''));
          return contents === undefined ? undefined : { contents };
        }),
    },
  ],
  bundle: true,
  format: 'esm',
  minify: true,
  charset: 'utf8',
  banner: { js: '// From compromise, MIT licence: see NOTICE.' },
  outfile: fileURLToPath(new URL('lexicon.js', target)),
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
