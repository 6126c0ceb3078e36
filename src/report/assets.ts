import { readFileSync } from 'node:fs';

/** Built into dist/, where the sources find them too. */
const BUILT = new URL('../../dist/report/', import.meta.url);

/** The style and the script of a page, as the build bundles them. */
export function readAssets(): { readonly style: string; readonly script: string } {
  const read = (name: string): string => readFileSync(new URL(name, BUILT), 'utf8').trim();
  return { style: read('page.css'), script: read('page.js') };
}
