import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { consumerFolder, PACKAGE } from '../support/consumer.js';

// What is bundled is what was built: `npm test` builds first.

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry firm sold</title></head><body><h1>Ferry firm sold</h1>
<p>Councillor Rosa Field, leader of Wexham Council, said on 6 May 2013 that the sale would bring in £4m.</p>
<p>“We had no other choice,” she said.</p></body></html>`;
const IN_BUNDLE = 'globalThis.run = (page, options) => extract(page, options);';

/** The comment that says where the entry stood. */
const WHERE = /\/\/ .*entry\.mjs/;

async function bundled(
  from: string,
  options: BuildOptions,
): Promise<{ readonly text: string; readonly imports: readonly string[] }> {
  const folder = consumerFolder({ 'entry.mjs': `import { extract } from '${from}';\n${IN_BUNDLE}` });
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [join(folder, 'entry.mjs')], bundle: true, write: false, metafile: true, logLevel: 'silent' },
    ...options,
  });
  const imports = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.imports.map(({ path }) => path));
  return { text: outputFiles?.[0]?.text ?? '', imports };
}

describe('a bundle of `extract` alone', { timeout: 60_000 }, () => {
  test('finds in a browser what Node finds', async () => {
    const { text, imports } = await bundled('bpp', { platform: 'browser', format: 'iife' });
    expect(imports).toEqual([]);
    const other = await bundled('bpp/extract', { platform: 'browser', format: 'iife' });
    expect(other.text.replace(WHERE, '')).toBe(text.replace(WHERE, ''));
    const browser = createContext({ TextEncoder, TextDecoder, URL, atob });
    runInContext(text, browser);
    const run: typeof extract = runInContext('run', browser);
    const records = await extract(PAGE, { url: 'https://example.org/ferry' });
    expect(records[0]?.mentions.map(({ text: words }) => words)).toEqual(
      expect.arrayContaining(['Rosa Field', '£4m', '6 May 2013']),
    );
    expect(JSON.stringify(await run(PAGE, { url: 'https://example.org/ferry' }))).toBe(JSON.stringify(records));
    const bytes = new Uint8Array(readFileSync(join(PACKAGE, 'seeds/000_33c0296c55cb077b.txt')));
    expect(JSON.stringify(await run(bytes))).toBe(JSON.stringify(await extract(bytes)));
  });

  test('has the tables of other charsets, other languages and scripts with it', async () => {
    const { text } = await bundled('bpp/extract', { platform: 'browser', format: 'iife' });
    const browser = createContext({ TextEncoder, TextDecoder, URL, atob });
    runInContext(text, browser);
    const run: typeof extract = runInContext('run', browser);
    const old = new Uint8Array(
      Buffer.from('The \x93Quay Post\x94 said Ann Leckie paid \xa34m to Wexham Council.', 'latin1'),
    );
    expect((await run(old))[0]?.text).toContain('“Quay Post” said Ann Leckie paid £4m');
    const german =
      'Der Stadtrat von Musterstadt hat gestern beschlossen, die neue Brücke über den Fluss nicht zu bauen, weil das Geld fehlt.';
    expect((await run(german))[0]?.language).toBe('de');
    const body = 'Councillor Rosa Field told the town that the ferry firm was sold. '.repeat(20);
    const scripted = `<!doctype html><html><body><p>Loading</p><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry firm sold","articleBody":"${body}"}</script></body></html>`;
    expect((await run(scripted))[0]?.text).toContain('Rosa Field told the town');
  });

  test('runs in a worker, with nothing but the bundle', async () => {
    const { text, imports } = await bundled('bpp', { platform: 'node', format: 'esm' });
    expect(imports.filter((path) => !path.startsWith('node:'))).toEqual([]);
    const folder = consumerFolder({});
    const file = join(folder, 'worker.mjs');
    const post = `import { parentPort } from 'node:worker_threads';\nparentPort.postMessage((await run(${JSON.stringify(PAGE)}))[0].headline);`;
    writeFileSync(file, `${text}\n${post}`);
    const worker = new Worker(file);
    const told = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    await worker.terminate();
    expect(told).toBe('Ferry firm sold');
  });
});
