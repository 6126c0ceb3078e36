const PREFIX = /^(?:(?:written |posted |published |reported |words |story |text |article )?by|from|author)[:\s]\s*/i;
const SEPARATOR = /\s*(?:,|;|\||\/|&|\band\b)\s*/i;
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’."“”()-]+){0,4}$/u;
const NO_NAME =
  /\b(?:staff|editors?|editorial|admin(?:istrator)?|team|newsroom|news|desk|reporters?|correspondent|writer|contributors?|guest|agency|agencies|reuters|press association|associated press|afp|bbc|limited|ltd|inc|llc|company|university|department|council|anonymous|unknown|author|webmaster|website|user|online|magazine|blog|media|group|author|posts?|published|updated|minutes?|comments?|january|february|march|april|june|july|august|september|october|november|december)\b/i;
const SPACES = /\s+/g;

/**
 * The people a byline names. Wrong is worse than missing: addresses, dates, agencies, the publisher itself and what
 * does not look like a name are refused.
 */
export function authorNames(written: readonly string[], publisher: string | undefined): readonly string[] {
  const site = publisher?.toLowerCase();
  const names: string[] = [];
  for (const value of written) {
    for (const part of value.replace(SPACES, ' ').trim().replace(PREFIX, '').split(SEPARATOR)) {
      const name = part.trim();
      if (name.length < 2 || name.length > 60 || !NAME.test(name) || NO_NAME.test(name)) continue;
      if (name.toLowerCase() === site || names.includes(name)) continue;
      names.push(name);
    }
  }
  return names;
}
