import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Platform } from './platform.js';

// Required when they are asked for: most texts ask for none of them.
const require = createRequire(import.meta.url);
const iconv = (): typeof import('iconv-lite') => require('iconv-lite');

/** The lists and weights stay in src/ in the package too, so the same path holds from dist/platform/node.js. */
const DATA = new URL('../../src/', import.meta.url);

/** Built beside this file in dist/, where the sources find it too. */
const built = (file: string): string => fileURLToPath(new URL(`../../dist/platform/${file}`, import.meta.url));
const [LEXICON, NUMBERING_PLANS] = [built('lexicon.js'), built('numbering-plans.js')];

/** Node, with its files and packages. */
export const platform: Platform = {
  sha256: (data) => hash('sha256', data, 'hex'),
  isUtf8,
  knows: (charset) => iconv().encodingExists(charset),
  decode: (bytes, charset) =>
    iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), charset, { stripBOM: false }),
  dataFile: (path) => readFileSync(new URL(path, DATA), 'utf8'),
  cheerio: () => require('cheerio/slim'),
  detector: () => require('franc-min'),
  lexicon: () => require(LEXICON).default,
  numberingPlans: () => require(NUMBERING_PLANS),
};
