const WEB = /^https?:$/;
const LONGEST = 2000;

/** An address of a page, against those that it is relative to, the outermost first. Undefined for what is none. */
export function webAddress(written: string, bases: readonly string[]): string | undefined {
  if (written === '' || written.length > LONGEST) return undefined;
  let base: URL | undefined;
  for (const each of bases) base = resolved(each, base) ?? base;
  const url = resolved(written, base);
  if (url === undefined || !WEB.test(url.protocol)) return undefined;
  // As it is written, where it is whole: a parser would write it in another way.
  return resolved(written, undefined) ? written : url.href;
}

function resolved(written: string, base: URL | undefined): URL | undefined {
  try {
    return new URL(written, base);
  } catch {
    return undefined;
  }
}
