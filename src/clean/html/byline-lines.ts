import { remembered } from '../../text/remembered.js';
import { NOT_BY } from './author-names.js';
import type { Signs } from './signs.js';

const NAME = "\\p{Lu}[\\p{L}\\p{M}'.-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}'.-]*|d[aeiou]|de[lrn]?|v[ao]n|la|le|al|bin|y)){1,3}";
const BY =
  /^(?:(?:(?:article |story |words )?(?:written|posted|published|reported|words|story)|text|guest post) )?(?:by|author|words|von|por)(?::\s*|\s+|(?=\p{Lu}))(?:(?:our |guest |staff )?(?:contributor|columnist|correspondent|reporter|writer|blogger)s? )?(\p{Lu}[^|•·⋅\d]{2,90})/iu;
const DATE_AND_BY = /^(?:posted|published|written|submitted|created|entry)\b.{4,50}\bby:? (\p{L}[^|•·,\d]{2,40})/iu;
const DATE_THEN_BY = /^[^.!?]{0,30}\b(?:19|20)\d\d\b[^.!?]{0,20}[|•·,/ -] ?by:? (\p{Lu}[^|•·,\d]{2,40})/iu;
const BY_ALONE = /^(?:(?:article |story )?(?:written|posted|published|words|story) )?(?:by|author):?$|^words:?$/i;
/** `Gazette | By Ann Lowe` */
const BRAND_AND_BY = /^[^|•·]{2,40} ?[|•·⋅] ?by:? (\p{Lu}[^|•·⋅\d]{2,90})/iu;
/** `Ann Lowe May 4, 2012` */
const NAME_AND_DAY = new RegExp(
  `^(${NAME}) (?:\\p{Lu}[\\p{L}]{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\.?,? (?:19|20)\\d\\d)\\b`,
  'u',
);
const NAME_AND_MORE = new RegExp(`^(${NAME}) ?[|•·⋅,/-] .{0,80}\\b(?:19|20)\\d\\d\\b`, 'u');
/** `Councillor Ann Lowe, leader of the council, said: “We open by May 2014.”`: who speaks has not written it. */
const SENTENCE = /[.!?…]["'”’)]{0,2}$/;
const NEWSROOM = /\b(?:bureau|desk|staff|news|agency|service|reporter|correspondent)\b/i;
const LONGEST_LINE = 24;
const STARTS_LOWER = /^\p{Ll}/u;

/** The words of the lines beside the headline that may name the author, surest first. */
export function bylineLines({ page: { blocks }, near }: Signs): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const index of near) {
    const block = blocks[index];
    if (block === undefined || block.words > LONGEST_LINE || block.hint === 'headline') continue;
    const { plain } = block;
    if (BY_ALONE.test(plain)) continue;
    const before = blocks[index - 1]?.plain ?? '';
    const name = namedIn(plain);
    const called = block.hint === 'byline' && block.words >= 2 && block.words <= 4 && !NOT_BY.test(before);
    if (BY_ALONE.test(before) && block.words <= 8) found.push([plain]);
    else if (name !== undefined) found.push([name]);
    else if (called && !NOT_BY.test(plain) && !STARTS_LOWER.test(plain)) found.push([plain]);
  }
  return found;
}

const namedIn = remembered((plain): string | undefined => {
  for (const form of [BY, DATE_AND_BY, DATE_THEN_BY, BRAND_AND_BY, NAME_AND_DAY, NAME_AND_MORE]) {
    const name = form.exec(plain)?.[1];
    // `By the time`: the `i` of the label's form lets small letters through.
    if (name === undefined || STARTS_LOWER.test(name)) continue;
    // `New Delhi, Gazette News Bureau, 3 May 2012`: a place before a newsroom.
    if (form !== NAME_AND_MORE && form !== NAME_AND_DAY) return name.trim();
    if (!NEWSROOM.test(plain) && !SENTENCE.test(plain)) return name.trim();
  }
  return undefined;
});
