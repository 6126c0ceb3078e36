const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = /^-----BEGIN PGP SIGNATURE-----$/;
const SIGNATURE_END = /^-----END PGP SIGNATURE-----$/;
const OF_ARMOUR = /^(?:Hash|Charset|Version|Comment): /;
const DASHED = /^- (?=-)/;
const LINE_END = /\r?\n/;

/** The text that PGP signed, without what it wrote around it. */
export function withoutArmour(text: string): string {
  if (!text.includes(SIGNED)) return text;
  const kept: string[] = [];
  let state: 'text' | 'head' | 'signature' = 'text';
  for (const line of text.split(LINE_END)) {
    if (line.trimEnd() === SIGNED) state = 'head';
    else if (SIGNATURE.test(line)) state = 'signature';
    else if (state === 'signature') state = SIGNATURE_END.test(line) ? 'text' : state;
    else if (state === 'head' && OF_ARMOUR.test(line)) continue;
    else {
      state = 'text';
      kept.push(line.replace(DASHED, ''));
    }
  }
  return kept.join('\n');
}

const ENCRYPTED = /^\s{0,200}-----BEGIN PGP MESSAGE-----\s/;

/** Whether a text is nothing that a person reads before it is decrypted. */
export function isCipher(text: string): boolean {
  return ENCRYPTED.test(text);
}
