import { createHash } from 'node:crypto';

const WRITTEN = /^(sha-?1|sha-?256|md5):([A-Za-z0-9+/=]{20,90})$/i;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Whether bytes are those that a record's digest is of; true where it is written in a way that is not known. */
export function isDigestOf(written: string | undefined, bytes: Uint8Array): boolean {
  const [, algorithm = '', value = ''] = WRITTEN.exec(written ?? '') ?? [];
  if (value === '') return true;
  const hash = createHash(algorithm.toLowerCase().replace('-', '')).update(bytes).digest();
  const hex = hash.toString('hex');
  if (value.length === hex.length) return value.toLowerCase() === hex;
  const base32 = inBase32(hash);
  return value.length < base32.length || value.toUpperCase().replace(/=/g, '') === base32;
}

function inBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(held >>> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}
