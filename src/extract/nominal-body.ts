import {
  NOUNS_FOR_BODIES,
  OUTLET_ENDINGS,
  OUTLET_OPENERS,
  WORDS_OF_NO_FIRMS,
  WORDS_OF_PUBLIC_BODIES,
} from '../lists/words.js';
import type { EntityMention, Mention } from '../model/mention.js';
import { anyOf } from '../text/any-of.js';
import { firstEndingAfter } from './span-search.js';

type Fit = RegExp | 'force' | 'any' | 'firm';

const isSort = (name: string): name is 'force' | 'any' | 'firm' =>
  name === 'force' || name === 'any' || name === 'firm';

/** What the name of a body must be like that a noun stands for. */
const FITS: ReadonlyMap<string, Fit> = new Map(
  [...NOUNS_FOR_BODIES].map(([noun, name]) => [noun, isSort(name) ? name : new RegExp(name)]),
);

/** Whether a mention is of a body that a noun can stand for. */
function fits(nominal: string, mention: Mention): mention is EntityMention {
  const fit = FITS.get(nominal);
  if (!isBody(mention)) return false;
  if (fit === 'force') return mention.kind === 'force';
  if (fit === 'firm' && NO_FIRM.test(nameOf(mention))) return false;
  if (fit === 'any' || fit === 'firm')
    return mention.kind === 'organisation' && !PUBLIC_BODY.test(nameOf(mention)) && !isOutlet(mention);
  return mention.kind === 'organisation' && fit !== undefined && fit.test(nameOf(mention));
}

/** Whether a noun can stand for what a mention names. */
export const fitsNoun = (noun: string, mention: Mention): boolean => fits(noun, mention);

/** Index of the mention that a noun for a body stands for: the nearest before an offset that it fits, else the first behind. */
export function fittingBody(nominal: string, start: number, mentions: readonly Mention[]): number | undefined {
  const first = firstEndingAfter(mentions, start);
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) if (fits(nominal, mentions[at] as Mention)) return at;
  for (let at = first; at < Math.min(mentions.length, first + FAR); at++)
    if (fits(nominal, mentions[at] as Mention)) return at;
  return undefined;
}

/** The names of all bodies of an article that a noun can stand for. */
export const namesFitting = (nominal: string, mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap((mention) => (fits(nominal, mention) ? nameOf(mention) : [])));

/** In mentions: a noun does not stand for what was named further away. */
const FAR = 300;

export const isBody = (mention: Mention): mention is EntityMention =>
  mention.kind === 'force' || mention.kind === 'organisation';
export const nameOf = (mention: EntityMention): string => mention.name ?? mention.text;
const NO_FIRM = new RegExp(`\b${anyOf(WORDS_OF_NO_FIRMS)}\b`);
const PUBLIC_BODY = new RegExp(`\\b${anyOf(WORDS_OF_PUBLIC_BODIES)}\\b`);
/** Who is told something is not who is written about. */
const OUTLET = new RegExp(`^(?:BBC\\b|PA$|${anyOf(OUTLET_OPENERS)})|\\b${anyOf(OUTLET_ENDINGS)}$`);
export const isOutlet = (mention: Mention): boolean => isBody(mention) && OUTLET.test(nameOf(mention));
