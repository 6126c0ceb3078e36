import { isBody, isSite, PREFIX, TRAILING_DATE, withoutPost } from './author-names.js';
import type { Signs } from './signs.js';
import { withoutEntities } from './written-entities.js';

/** What programs write where nobody wrote an author, and words of the layout. */
const PLACEHOLDER =
  /^(?:(?:no|un(?:known|named)|default|site|web|blog|guest|super) ?(?:author|user|admin|editor|name)?|anonym(?:ous|e)|various|authors?|users?|guests?|admin\w*|administrator|web ?master|undefined|null|none|online|home|news|latest|staff|editors?|share|print|e-?mail|comments?|advertisement|about (?:us|the author))$/i;
const NO_NAME = /[@#_=<>{}|•·]|https?:|www\.|[.!?] |[?!:]$|\d{4}/i;
const LETTER = /\p{L}/u;
const STARTS_SMALL = /^\p{Ll}/u;
const MOST_WORDS = 6;
const SPACES = /\s+/g;
const TRAILING_MARK = /\s*[-–—,:]+\s*$/;
const ON_DAY = /\s+on(?:\s.{0,40}\d.*)?$/;

/** A text that may name the body which gives an article as its own, and how it is given. */
export interface GivenBody {
  readonly text: string;
  /** Readers see it beside the headline, or the field is for a writer alone. */
  readonly stated: boolean;
}

/**
 * The agency, desk, team or paper that an article is given as the work of, where no person is: `By Gazette Reporter`,
 * `Reuters`. The site itself only where it is stated: many programs fill its name in.
 */
export function bodyAuthor(
  given: readonly GivenBody[],
  { host, page }: Signs,
  publisher: string | undefined,
): string | undefined {
  for (const { text, stated } of given) {
    const name = withoutEntities(text)
      .replace(SPACES, ' ')

      .trim()
      .replace(PREFIX, '')
      .replace(ON_DAY, '')
      .replace(TRAILING_DATE, '')
      .replace(TRAILING_MARK, '')
      .trim();
    if (name.length < 2 || PLACEHOLDER.test(name) || NO_NAME.test(name) || !LETTER.test(name)) continue;
    if (name.split(' ').length > MOST_WORDS || page.head.title === name) continue;
    const own = isSite(name, { publisher, host });
    // `Norwell Gazette Reporter`
    if (!own && isSite(withoutPost(name), { publisher, host })) return name;
    if (own ? stated : isBody(name) && !STARTS_SMALL.test(name)) return name;
  }
  return undefined;
}
