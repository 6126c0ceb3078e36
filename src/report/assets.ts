import { readFileSync } from 'node:fs';

/** Built into dist/, where the sources find them too. */
const BUILT = new URL('../../dist/report/', import.meta.url);

const read = (name: string): string => readFileSync(new URL(name, BUILT), 'utf8').trim();

/** The style and the script of a page, as the build bundles them. */
export function readAssets(): { readonly style: string; readonly script: string } {
  return { style: read('page.css'), script: read('page.js') };
}

/** The script of the page of a site that searches. */
export const readSearchScript = (): string => read('search.js');
