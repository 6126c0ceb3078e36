import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { OwnLists } from './gazetteers/own-lists.js';

/** What decides over the facts of a source besides its bytes: the stages before `store`, the lists and the learned weights. */
const STAGES = [
  'model',
  'text',
  'platform',
  'lists',
  'learned',
  'read',
  'blocks',
  'lines',
  'divide',
  'clean',
  'site',
  'segment',
  'extract',
  'resolve',
  'record',
];
/** These are data, which stay in `src/` where the code is built. */
const DATA = ['gazetteers', 'learned'];
/** The cases of rules stand beside them in a clone, and decide over nothing. */
const CODE_OR_LIST = /^(?!.*\.cases\.).*\.(?:js|ts|tsv)$/;

/**
 * Names the rules by their own text and that of the reader's own lists, so that an ingest reads a source again as soon
 * as any rule or list differs from the one that read it before, and nobody has to remember a version number. `base` is
 * the folder of the code.
 */
export function rulesVersion(own?: OwnLists, base: URL = new URL('.', import.meta.url)): string {
  return versionOf([...inCode(STAGES, base), ...inCode(DATA, new URL('../src/', base))], own);
}

/** What decides over names and facts of the archive besides what its sources say. */
const NAMING = ['facts', 'curate', 'store', 'app'];

/** Names the code that names the archive: what another one made is not gone on with, all of it is made anew. */
export function namingVersion(base: URL = new URL('.', import.meta.url)): string {
  return versionOf(inCode(NAMING, base));
}

const inCode = (folders: readonly string[], base: URL): readonly URL[] =>
  folders.map((folder) => new URL(`${folder}/`, base));

function versionOf(folders: readonly URL[], own?: OwnLists): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => CODE_OR_LIST.test(file));
    for (const file of files.sort()) {
      hash.update(`${file}\n`);
      hash.update(readFileSync(new URL(file, folder)));
    }
  }
  if (own) hash.update(own.text);
  return hash.digest('hex').slice(0, 16);
}
