import { isEntityMention, type Mention } from '../../model/mention.js';
import { nameOf, namesFitting } from '../nominal-body.js';
import { firstEndingAfter } from '../span-search.js';

/** Which bodies an article names, and how often: what `the council` and `West Midlands` stand for. */
export interface NamedBodies {
  /** Whether a noun for a body at an offset leaves no doubt that it means a mention. */
  isMeant(noun: string, mention: number, start: number): boolean;
  /** The body that is called after a place and nobody else is: `West Midlands spent £500,000`. */
  calledAfter(place: string): number | undefined;
}

/** Bodies that are named by their place alone where they act. */
const BY_PLACE = /^(.+?) (?:Police|Constabulary|(?:County |City |Borough |District |Town )*Council)$/;
/** One named so many times as often as any other is whom a noun means. */
const OFTEN = 2;

/** In mentions: how far before a noun a rival makes it doubtful. */
const NEAR = 8;

/** Linear in the mentions; a noun is weighed once. */
export function namedBodies(mentions: readonly Mention[]): NamedBodies {
  const counts = new Map<string, number>();
  const byPlace = new Map<string, { readonly name: string; readonly at: number } | undefined>();
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (!isEntityMention(mention)) continue;
    const name = nameOf(mention);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const place = BY_PLACE.exec(name)?.[1];
    if (place === undefined) continue;
    const known = byPlace.get(place);
    if (!byPlace.has(place)) byPlace.set(place, { name, at });
    else if (known?.name !== name) byPlace.set(place, undefined);
  }
  const weighed = new Map<string, string | undefined>();
  const meant = (noun: string): string | undefined => {
    if (!weighed.has(noun)) weighed.set(noun, mostNamed([...namesFitting(noun, mentions)], counts));
    return weighed.get(noun);
  };
  return {
    isMeant: (noun, mention, start) => {
      const named = mentions[mention];
      if (!named || !isEntityMention(named)) return false;
      const name = nameOf(named);
      const most = meant(noun);
      if (most !== undefined && isOneName(most, name)) return true;
      // The only one near before it.
      const here = firstEndingAfter(mentions, start);
      const near = [...namesFitting(noun, mentions.slice(Math.max(0, here - NEAR), here))];
      return near.length > 0 && near.every((one) => isOneName(one, name));
    },
    calledAfter: (place) => byPlace.get(place)?.at,
  };
}

/** The name that stands far oftener than the others, short forms of one counted as one. */
function mostNamed(names: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  const count = (name: string): number => counts.get(name) ?? 0;
  const [first, ...others] = [...names].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  if (first === undefined) return undefined;
  const rival = others.find((name) => !isOneName(first, name));
  return rival === undefined || count(first) >= OFTEN * count(rival) ? first : undefined;
}

/** `Kestrel Support Services`, `Kestrel`; `Okuru Teaching Hospital`, `Okuru University Teaching Hospital` */
const isOneName = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || endsOf(a) === endsOf(b);

/** Its first and last word. */
const endsOf = (name: string): string =>
  `${name.slice(0, name.indexOf(' ') + 1)}${name.slice(name.lastIndexOf(' ') + 1)}`;
