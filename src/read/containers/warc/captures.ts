import { createHash } from 'node:crypto';

/**
 * What was captured so far. Who captures a site every week captures most pages with the same content: one page, one
 * source. Another content at the same address is another source, as is the same content at another address: the archive
 * finds copies by their words.
 */
export interface Captures {
  /** Whether this content was captured at this address before; it is from now on. */
  isKnown(uri: string, payload: { readonly digest: string | undefined; readonly bytes: Uint8Array }): boolean;
  /** Whether a page with one of these was captured. */
  holds(uri: string, digest: string | undefined): boolean;
}

const LENGTH = 16;

export function createCaptures(): Captures {
  const known = new Set<string>();
  const addresses = new Set<string>();
  const digests = new Set<string>();
  return {
    isKnown(uri, { digest, bytes }) {
      const content = digest ?? hashOf(bytes);
      const key = hashOf(`${uri}\n${content}`);
      if (uri !== '' && known.has(key)) return true;
      known.add(key);
      addresses.add(hashOf(uri));
      digests.add(hashOf(content));
      return false;
    },
    holds: (uri, digest) => (digest === undefined ? addresses.has(hashOf(uri)) : digests.has(hashOf(digest))),
  };
}

/** As long as keeps a million apart, and no longer: they are held. */
function hashOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64').slice(0, LENGTH);
}
