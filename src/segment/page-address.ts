import type { Block } from '../model/block.js';
import type { Attested, IsoDate } from '../model/span.js';
import { dayOfAddress, isNextTo, liveAddress } from '../text/address.js';

/** The address of a page's own that stands in its text. */
export interface StatedAddress {
  readonly url: string;
  /** Its line says that it is the page's: `URL: https://…`. */
  readonly labelled: boolean;
}

/**
 * Printouts, clippings and dumps set the page's address on a line of its own, a label before it and a count of pages
 * behind it.
 */
const ADDRESS_LINE =
  /^(?<label>(?:page |web |full |original )?(?:url|web ?link|address|permalink|link to (?:this )?(?:article|page|story))|source(?: url)?|(?:(?:re)?printed|retrieved|saved|copied|downloaded|archived|taken) (?:from|at)|(?:article |story |page )?(?:found|available|original(?:ly)? (?:article|published|posted)) at|(?:read|find|view) (?:this|the) (?:article|story|page) (?:at|on|online(?: at)?)|original (?:article|story|page))? ?:? ?[<(]?(?<url>https?:\/\/[^\s<>()"]{8,500})[>)]?(?:[.,]| \d{1,3} ?(?:\/|of) ?\d{1,3}| \[?\d{1,2}\/\d{1,2}\/\d{2,4}[^\p{L}]{0,14}(?:[ap]m)?\]?)?$/iu;
/** Around the first and the last kept line, and at both ends of the page, in blocks. */
const REACH = 5;
/** In characters: the head of an article ends above it. */
const LONG_LINE = 100;

/**
 * The address that the lines of a page, or of one of its articles, give as its own, at head or foot. One that stands
 * alone is believed where its words are those of the headline, or at the head where it has none: the last line of an
 * article may be its source, and several addresses are a list.
 */
export function statedAddress(lines: readonly Block[], headline: string): StatedAddress | undefined {
  const first = lines.findIndex(({ removed }) => removed === undefined);
  const prose = lines.findIndex(({ text, removed }) => removed === undefined && text.length > LONG_LINE);
  const last = lines.findLastIndex(({ removed }) => removed === undefined);
  const found = lines.flatMap(({ text }, i) => {
    const isNear = [0, first, last, lines.length - 1].some((edge) => Math.abs(i - edge) < REACH);
    const { url, label } = (isNear && ADDRESS_LINE.exec(text)?.groups) || {};
    return url === undefined ? [] : [{ url, labelled: label !== undefined, isHead: i < prose }];
  });
  const [address, ...others] = found;
  if (address === undefined || others.some(({ url }) => url !== address.url)) return undefined;
  const { url, labelled } = address;
  const like = likeness(url, headline);
  const isOwn = like === 'none' ? labelled || address.isHead : like === 'same';
  return isOwn ? { url, labelled } : undefined;
}

const WORD = /\p{L}{4,}/u;
const WORDS = /\p{L}{4,}/gu;
const QUERY = /[?#].*$/;
const ENDING = /\.[a-z]{2,5}$/i;

/** Whether the last folder of an address spells the headline; `none` where it holds numbers alone. */
function likeness(url: string, headline: string): 'same' | 'other' | 'none' {
  const folders = liveAddress(url).replace(QUERY, '').replace(ENDING, '').split('/').slice(3);
  const slug = folders.findLast((folder) => WORD.test(folder)) ?? '';
  const words = slug.toLowerCase().match(WORDS) ?? [];
  if (words.length < SLUG_WORDS) return 'none';
  const own = new Set(headline.toLowerCase().match(WORDS) ?? []);
  const shared = words.filter((word) => own.has(word)).length;
  return shared >= SHARED_WORDS || shared * 2 >= words.length ? 'same' : 'other';
}

/** Fewer are a section or a sort of page. */
const SLUG_WORDS = 3;
const SHARED_WORDS = 2;

/** The address of an article's page. */
export interface PageAddress {
  readonly url: string;
  /** Handed in with the page, in its head, or in a line that says that it is the page's. */
  readonly certain: boolean;
}

/**
 * The day of publication, by an article's own words and by its page's address. A site files a page once, when it is
 * published; a line may give the day of the last change, or of the copy. A day's difference is that of two time zones.
 */
export function withAddressDay(
  stated: Attested<IsoDate> | undefined,
  address: PageAddress | undefined,
): Attested<IsoDate> | undefined {
  const found = address && dayOfAddress(address.url);
  if (found === undefined) return stated;
  const isSure = address?.certain === true && found.place === 'folder';
  if (stated !== undefined && (!isSure || stated.basis === BY_ADDRESS || isNextTo(stated.value, found.day))) {
    return stated;
  }
  return { value: found.day, basis: BY_ADDRESS };
}

const BY_ADDRESS = 'metadata/url-path';
