import { deserialize, serialize } from 'node:v8';
import type { Page } from '../model/block.js';
import type { PagePrint } from '../model/page-print.js';
import type { SourceFile } from '../model/source.js';
import { type Surveyed, survey } from '../pipeline.js';
import { createSpool, type Spool } from './spool.js';

/** A page that is drafted when all pages have been seen. */
export interface PendingPage {
  readonly print: PagePrint;
  page(): Surveyed | undefined;
}

/** Holds little of a page: its markup is many times its text, and a file is soon read again. */
export interface PageKeeper {
  /** `again` reads the source once more; a page without it, which came out of a container, lies packed in a file of the keeper's. */
  keep(surveyed: Surveyed, again: (() => SourceFile | undefined) | undefined): PendingPage;
  /** Behind it no page can be had any more. */
  close(): void;
}

/** Text of pages held whole between the first look and the draft, in characters. */
const MOST_WHOLE = 4 * 1024 * 1024;
/** Of those that follow what was decided of their blocks is held, packed, in bytes; the rest is cleaned again. */
const MOST_PACKED = 96 * 1024 * 1024;

export function createPageKeeper(): PageKeeper {
  let whole = 0;
  let packed = 0;
  let spool: Spool | undefined;
  return {
    keep(surveyed, again) {
      const { print } = surveyed;
      whole += surveyed.page.source.text.length;
      if (whole <= MOST_WHOLE) return { print, page: () => surveyed };
      if (again === undefined) {
        spool ??= createSpool();
        const unspooled = spool.put(serialize(surveyed.page));
        return { print, page: () => ({ page: deserialize(unspooled()), print }) };
      }
      const { source, ...decided } = surveyed.page;
      const { sha256 } = source;
      const bytes = packed < MOST_PACKED ? serialize(decided) : undefined;
      packed += bytes?.byteLength ?? 0;
      return { print, page: () => unpacked({ print, sha256, bytes }, again()) };
    },
    close: () => spool?.close(),
  };
}

interface Packed {
  readonly print: PagePrint;
  readonly sha256: string;
  readonly bytes: Uint8Array | undefined;
}

function unpacked({ print, sha256, bytes }: Packed, source: SourceFile | undefined): Surveyed | undefined {
  if (source === undefined) return undefined;
  if (bytes === undefined || source.sha256 !== sha256) return survey(source);
  const decided: Omit<Page, 'source'> = deserialize(bytes);
  return { page: { ...decided, source }, print };
}
