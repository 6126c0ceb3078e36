import { fold } from '../../text/fold.js';
import type { Signs } from './signs.js';
import { isSectionName, LEADING_JOINT, lettersOf, TITLE_JOINT } from './title-parts.js';

/** Behind the headline, or before it: `Norwell Notes: Depot to be sold`; the section between the two is left out. */
export function titleSuffix(signs: Signs): string | undefined {
  const { page, headline } = signs;
  const shown = fold(headline === undefined ? '' : (page.blocks[headline]?.text ?? '')).toLowerCase();
  const { title } = page.head;
  const folded = fold(title).toLowerCase();
  if (shown === '' || folded === shown || siteLine(signs)?.toLowerCase() === shown) return undefined;
  const isBehind = folded.startsWith(shown);
  if (!isBehind && !folded.endsWith(shown)) return undefined;
  const rest = isBehind ? title.slice(shown.length) : title.slice(0, -shown.length);
  const own = rest.replace(isBehind ? LEADING_JOINT : BEFORE_HEADLINE, '').trim();
  if (own === rest.trim()) return undefined;
  const parts = own.split(TITLE_JOINT);
  const name = (isBehind ? parts.at(-1) : parts[0]) ?? '';
  return isPublisherLike(name) && parts.length <= MOST_PARTS ? name : undefined;
}

const BEFORE_HEADLINE = /(?::|\s[|–—·•»›:-]{1,2})\s*$/;
const MOST_PARTS = 3;
const MOST_WORDS = 5;
/** A long word in small letters: `Notes from a wet county` is a motto. */
const SMALL_WORD = /(?:^|\s)\p{Ll}\p{L}{3,}/u;

function isPublisherLike(name: string): boolean {
  return name !== '' && !isSectionName(name) && !SMALL_WORD.test(name) && name.split(' ').length <= MOST_WORDS;
}

/** A link to the front page whose words open or end the title of the page. */
export function siteLine({ page: { head, blocks, elements } }: Signs): string | undefined {
  const parts = head.title.split(TITLE_JOINT);
  const ends = new Set([parts[0], parts.at(-1)].map((part) => lettersOf(part ?? '')));
  if (parts.length < 2) return undefined;
  const lines = elements.flatMap(({ tag, attribs, first }) =>
    tag === 'a' && FRONT_PAGE.test(attribs['href'] ?? '') ? (blocks[first]?.plain ?? []) : [],
  );
  return lines.find((plain) => isPublisherLike(plain) && ends.has(lettersOf(plain)));
}

const FRONT_PAGE = /^(?:https?:\/\/[^/?#]{3,100})?\/?(?:index\.\w{3,5})?$/i;

const COPYRIGHT =
  /^(?:(?:copyright|\(c\)|©) ?){1,2}(?:(?:19|20)\d\d(?: ?[-–] ?(?:(?:19|20)\d\d|present))?,? )?(?:by )?(\p{Lu}[^.,|•·©\d]{2,58}?)(?: ?(?:19|20)\d\d| ?[-–|] ?all rights.*| all rights.*|[.,|•·].*)?$/iu;

/** The one name in the lines that say whose the page is. */
export function copyrightName({ page: { blocks, head } }: Signs): string | undefined {
  const names = new Set(
    blocks.flatMap(({ plain, words }) => (words <= MOST_COPYRIGHT ? (COPYRIGHT.exec(plain)?.[1] ?? []) : [])),
  );
  const [name = ''] = names;
  if (names.size !== 1 || !isPublisherLike(name) || HOLDER.test(name)) return undefined;
  // The title may have the name in full: `Copyright 2011 Murrawee Star` of the Murrawee Star Online.
  const full = head.title.split(TITLE_JOINT).find((part) => lettersOf(part).includes(lettersOf(name)));
  return full !== undefined && isPublisherLike(full) ? full : name;
}

const MOST_COPYRIGHT = 20;
/** Who holds a right, and publishes nothing. */
const HOLDER =
  /^(?:all rights|the authors?|original|respective|images?|photos?|getty|reuters|contributors?|copyright)\b/i;
