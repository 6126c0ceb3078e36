import * as cheerio from 'cheerio/slim';
import lexicon from 'compromise/two';
import * as detector from 'franc-min';
import { DATA_FILES } from './data-files.js';
import * as numberingPlans from './numbering-plans.js';
import type { Platform } from './platform.js';
import { sha256 } from './sha256.js';
import { decodeWindows1252 } from './windows-1252.js';

const WINDOWS_1252 = 'windows-1252';

/** Anything that runs JavaScript: what there is comes with the bundle. */
export const platform: Platform = {
  sha256,
  isUtf8: (bytes) => decoderOf('utf-8', { fatal: true, of: bytes }) !== undefined,
  knows: (charset) => decoderOf(charset) !== undefined,
  decode: (bytes, charset) =>
    charset === WINDOWS_1252 ? decodeWindows1252(bytes) : new TextDecoder(charset, { ignoreBOM: true }).decode(bytes),
  dataFile(path) {
    const text = DATA_FILES[path];
    if (text === undefined) throw new Error(`the bundle has no ${path}: build bpp again`);
    return text;
  },
  cheerio: () => cheerio,
  detector: () => detector,
  lexicon: () => lexicon,
  numberingPlans: () => numberingPlans,
};

/** A decoder; undefined where there is none, or it cannot read `of`. */
function decoderOf(
  charset: string,
  { fatal = false, of }: { readonly fatal?: boolean; readonly of?: Uint8Array } = {},
): InstanceType<typeof TextDecoder> | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal });
    if (of) decoder.decode(of);
    return decoder;
  } catch {
    return undefined;
  }
}
