import type { PagePrint } from '../model/page-print.js';
import type { ListedFile } from '../read/walk-folder.js';
import { createSpool, type Spool } from './spool.js';
import { type PackedPage, packed, type SeenPage } from './workers/packed-page.js';

/** A page that waits until all pages have been seen. */
export interface KeptPage {
  readonly print: PagePrint;
  readonly held: SeenPage | SpooledPage;
}

/** It lies in the keeper's file. */
interface SpooledPage extends Omit<PackedPage, 'bytes'> {
  readonly spooled: () => Uint8Array;
}

/** Holds little of the pages between the first look at them and their drafts, however many there are. */
export interface PageKeeper {
  /** `file` is what a page is read from again; one out of a container has none. */
  keep(seen: SeenPage, file: ListedFile | undefined): KeptPage;
  /** A page again, to be asked once. */
  take(kept: KeptPage): SeenPage;
  /** Behind it no page can be had any more. */
  close(): void;
}

/** Text of pages held whole, in characters. */
const MOST_WHOLE = 4 * 1024 * 1024;
/** Of those that follow this much is held packed, in bytes; the rest lies in a file. */
const MOST_PACKED = 8 * 1024 * 1024;

export function createPageKeeper(): PageKeeper {
  let whole = 0;
  let held = 0;
  let spool: Spool | undefined;
  return {
    keep(seen, file) {
      const { print } = seen;
      if ('page' in seen) {
        whole += seen.page.source.text.length;
        if (whole <= MOST_WHOLE) return { print, held: seen };
      }
      const page = 'page' in seen ? packed(seen, file) : seen;
      held += page.bytes.byteLength;
      if (held <= MOST_PACKED) return { print, held: page };
      spool ??= createSpool();
      return { print, held: { print, from: page.from, spooled: spool.put(page.bytes) } };
    },
    take({ held }) {
      if (!('spooled' in held)) return held;
      const { spooled, ...page } = held;
      return { ...page, bytes: spooled() };
    },
    close: () => spool?.close(),
  };
}
