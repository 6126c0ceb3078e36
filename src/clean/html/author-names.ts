const PREFIX = /^(?:(?:written |posted |published |reported |words |story |text |article )?by|from|author)[:\s]\s*/i;
const SEPARATOR = /\s*(?:,|;|\||\/|&|\band\b)\s*/i;
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’."“”()-]+){0,5}$/u;
/** A single word is a first name or a login; with dots or digits it is a machine's name for one. */
const LONE_NAME = /^\p{L}{3,}$|^[^\p{Ll}\p{Lu}]{2,}$/u;
const NO_NAME =
  /\b(?:admin(?:istrator)?|agency|agencies|reuters|press association|associated press|afp|limited|ltd|inc|llc|gmbh|company|university|department|council|unknown|author|webmaster|website|user|username|online|magazine|media|group|posts?|published|updated|written|edited|reviewed|minutes?|comments?|full bio|bio|profile|undefined|null|read|more|view|articles?|follow|share|email|image|photo|credit|https?|www|amp)\b/i;
/** What stands behind a name in a byline: a date, a place in the paper. */
const TRAILING =
  /\s+(?:on|at|in|for|is|[-–—]|published|updated|posted|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?(?: \d.*)?$)(?:\s.*|$)/i;
const ENTITY = /&(amp|quot|#0?39|apos);/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['#39', "'"],
  ['#039', "'"],
  ['apos', "'"],
]);
const LONGEST_BYLINE = 500;
const SPACES = /\s+/g;

/**
 * The people a byline names. Wrong is worse than missing: addresses, dates, agencies, the publisher itself and what
 * does not look like a name are refused.
 */
export function authorNames(written: readonly string[], publisher: string | undefined): readonly string[] {
  const site = publisher?.toLowerCase();
  const names: string[] = [];
  for (const value of written) {
    const plain = value
      .slice(0, LONGEST_BYLINE)
      .replace(ENTITY, (whole, name: string) => ENTITIES.get(name) ?? whole)
      .replace(SPACES, ' ')
      .trim();
    for (const part of plain.replace(PREFIX, '').split(SEPARATOR)) {
      const name = part.trim().replace(TRAILING, '');
      if (name.length < 2 || name.length > 60 || !NAME.test(name) || NO_NAME.test(name)) continue;
      if (!name.includes(' ') && !LONE_NAME.test(name)) continue;
      if (name.toLowerCase() === site || names.includes(name)) continue;
      names.push(name);
    }
  }
  return names;
}
