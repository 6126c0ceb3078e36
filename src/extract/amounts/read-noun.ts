import { NOUNS_FOR_BODIES } from '../../lists/words.js';
import type { AmountType } from '../../model/statement.js';
import type { UnitSpan } from '../clauses/clause.js';
import { verbForm } from '../clauses/verb-forms.js';
import { canSpecify } from '../units/lexicon.js';
import { wordOf } from '../word.js';
import { antecedentHead } from './antecedent.js';
import { framesOfLemma } from './money-verbs.js';
import { type NounFrame, nounFrames } from './noun-frames.js';
import { type MoneyNoun, moneyNounAt } from './nouns.js';
import { type AmountGround, runFrom } from './sentence-words.js';
import type { MoneySite } from './site.js';
import { behindArticles, purposeBehind, withTail, wordsBetween } from './words-for.js';

/** A noun that says what a sum is, where it stands. */
export interface NounReading {
  readonly frame: NounFrame;
  readonly noun: MoneyNoun | undefined;
  readonly type: AmountType | undefined;
  /** The noun's own words; units. */
  readonly first: number;
  readonly last: number;
  /** Where the whole phrase begins, sum included. */
  readonly front: number;
  /** The first unit behind the whole phrase. */
  readonly behind: number;
}

/** The first noun frame that a sum stands in. */
export function readNoun(ground: AmountGround, site: MoneySite): NounReading | undefined {
  for (const frame of nounFrames) {
    const found = READERS[frame.stands](ground, site, frame);
    if (found) return found;
  }
  return undefined;
}

type Reader = (ground: AmountGround, site: MoneySite, frame: NounFrame) => NounReading | undefined;
const READERS: Readonly<Record<NounFrame['stands'], Reader>> = {
  compound: readCompound,
  before: readBefore,
  behind: readBehind,
};

/** A sum under this is the price of one thing rather than what something is worth. */
export const SMALL = 1000;
export const isSmall = ({ money }: MoneySite): boolean => (money.value.max ?? money.value.min ?? SMALL) < SMALL;

function typeOf(frame: NounFrame, noun: MoneyNoun | undefined, site: MoneySite): AmountType | undefined {
  const listed = noun?.type;
  if (frame.else !== undefined) return listed !== undefined && frame.only?.has(listed) ? listed : frame.else;
  if (noun) return listed;
  return isSmall(site) ? (frame.unlistedSmall ?? frame.unlisted) : frame.unlisted;
}

function readCompound(ground: AmountGround, site: MoneySite, frame: NounFrame): NounReading | undefined {
  const { units } = ground;
  const { behind, opener, from } = site;
  const last = runFrom(ground, behind, (at) => moneyNounAt(units, at) !== undefined);
  if (last < behind) return undefined;
  const head = lastListed(ground, behind, last);
  const noun = head === undefined ? undefined : moneyNounAt(units, head);
  // `a £5m lifeboat`: a word that no list has is a thing where an article, an owner or a headline stands before the sum.
  if (!opensThing(ground, opener) && opensWithVerb(ground, behind, last)) return undefined;
  const isNamed = head !== undefined || opensThing(ground, opener) || opener === from;
  if (!isNamed || (noun === undefined && NOT_THINGS.has(units.at(last).key))) return undefined;
  const end = head ?? last;
  return { frame, noun, type: typeOf(frame, noun, site), first: behind, last: end, front: opener, behind: last + 1 };
}

/** `spend £4bn buying gifts`, `£500,000 Wasted on Plan` */
function opensWithVerb({ units }: AmountGround, first: number, last: number): boolean {
  const { key, class: unitClass } = units.at(first);
  const form = verbForm(wordOf(key));
  if (!form) return false;
  if (form.gerund) return first < last && !canSpecify(key);
  return form.participle && unitClass !== 'word' && framesOfLemma(form.lemma).length > 0;
}

/** `£40 more`, `£5 cheaper` name nothing. */
const NOT_THINGS: ReadonlySet<string> = new Set([
  'more',
  'less',
  'cheaper',
  'better',
  'higher',
  'lower',
  'richer',
  'ago',
  'away',
]);

/** The last unit of a run that the list has as its head: the last of all, or before a name that goes on. */
function lastListed({ units, mentionAt }: AmountGround, first: number, last: number): number | undefined {
  if (moneyNounAt(units, last)) return last;
  // `the £5m bridge Okafor wants`: a name that goes on.
  const name = mentionAt[last];
  let at = last;
  while (name !== undefined && mentionAt[at] === name) at--;
  return at >= first && at < last && moneyNounAt(units, at) ? at : undefined;
}

function opensThing({ units }: AmountGround, opener: number): boolean {
  const { key } = units.at(opener);
  return key === 'a' || key === 'the' || key === 'an' || OWNERS.has(key) || units.partAt(opener - 1) === 'possessive';
}
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'this', 'that']);

/** The unit at which a link of a frame before the sum begins. */
function linkStart({ units }: AmountGround, { link }: MoneySite, links: ReadonlySet<string>): number | undefined {
  if (links.has(units.at(link).key)) return link;
  if (links.has(`${units.at(link - 1).key} ${units.at(link).key}`)) return link - 1;
  return undefined;
}

function readBefore(ground: AmountGround, site: MoneySite, frame: NounFrame): NounReading | undefined {
  const { units } = ground;
  const link = frame.links && linkStart(ground, site, frame.links);
  if (link === undefined || link - 1 < site.from) return undefined;
  if (frame.closes && !CLOSES.has(units.partAt(site.behind))) return undefined;
  const head = headBefore(ground, link, frame);
  const noun = moneyNounAt(units, head);
  if ((!noun && frame.unlisted === undefined) || frame.nouns?.has(units.at(head).key) === false) return undefined;
  if (units.partAt(head) !== 'content' && ground.mentionAt[head] === undefined) return undefined;
  const own = phraseFront(ground, head, site.from);
  if (own > head) return undefined;
  // `six tapes of Presley valued at £9,000`
  const isOf = noun === undefined && units.at(own - 1).key === 'of' && own - 2 >= site.from;
  const first = isOf ? phraseFront(ground, own - 2, site.from) : own;
  return { frame, noun, type: typeOf(frame, noun, site), first, last: head, front: first, behind: site.behind };
}

const CLOSES: ReadonlySet<string> = new Set(['comma', 'dash', 'end', 'close']);

/** The head of what stands before a link: `a deal worth`, `the deal, worth`, `the deal, which was worth`, `the deal could be worth`. */
function headBefore(ground: AmountGround, link: number, { isLoose }: NounFrame): number {
  const { units, clauses } = ground;
  let head = link - 1;
  if (!isLoose) return head;
  const clause = clauses.at(head);
  if (clause) head = antecedentHead(ground, clause) ?? clause.subject?.head ?? clause.verb.first - 1;
  return units.partAt(head) === 'comma' || units.partAt(head) === 'dash' ? head - 1 : head;
}

/** In units: how far a noun phrase reaches before its head. */
const LONGEST_FRONT = 8;

/** The first unit of the noun phrase that ends with a unit. */
export function phraseFront(ground: AmountGround, head: number, from: number): number {
  const { units, clauses, mentionAt, mentions } = ground;
  let at = head;
  while (at - 1 >= from && head - at < LONGEST_FRONT) {
    const part = units.partAt(at - 1);
    const kind = mentions[mentionAt[at - 1] ?? -1]?.kind;
    if (kind === 'money' || kind === 'date') break;
    const isTight = part === 'dash' && units.at(at - 2).end === units.at(at - 1).start;
    const isWord = part === 'content' || part === 'possessive' || isTight || kind !== undefined;
    // `by selling new stocks worth £9m`
    const isDoing =
      units.partAt(at - 2) === 'preposition' && at < head && verbForm(wordOf(units.at(at - 1).key))?.gerund === true;
    if (!isWord || isDoing || clauses.at(at - 1) !== undefined) {
      if (part === 'determiner' || part === 'pronoun') at--;
      break;
    }
    at--;
  }
  return at;
}

function readBehind(ground: AmountGround, site: MoneySite, frame: NounFrame): NounReading | undefined {
  const { units } = ground;
  const { behind, last } = site;
  const start = [behind, last + 1].find((at) => frame.links?.has(units.at(at).key));
  const pair = `${units.at(behind).key} ${units.at(behind + 1).key}`;
  const link = start ?? (frame.links?.has(pair) ? behind + 1 : undefined);
  if (link === undefined) return undefined;
  const first = behindArticles(ground, link + 1);
  const run = runFrom(ground, first, () => true);
  if (run < first || (frame.only && first > link + 1)) return undefined;
  const end = lastListed(ground, first, run) ?? run;
  const noun = moneyNounAt(units, end);
  if (!noun?.type && frame.unlisted === undefined) return undefined;
  if (frame.only && noun?.type && !frame.only.has(noun.type)) return undefined;
  return { frame, noun, type: typeOf(frame, noun, site), first, last: end, front: site.opener, behind: end + 1 };
}

/** What the nouns of sums are said to be of, on, for. */
const OF_SUMS: ReadonlySet<string> = new Set(['for', 'of', 'on', 'doing', 'towards', 'over', 'against', 'into']);
/** Of a rise, a fall, a sum also what it is in. */
const OF_CHANGES: ReadonlySet<string> = new Set([...OF_SUMS, 'in']);
/** Of these what follows belongs to the thing: `a £2m contract for the supply of lamps`. */
const WITH_TAIL: ReadonlySet<AmountType> = new Set(['value', 'cost']);

/** The words that say what the sum of a noun is for: the noun's own, or what it is of, on, for. */
export function purposeOf(
  ground: AmountGround,
  { frame, noun, type, first, last, behind }: NounReading,
): UnitSpan | undefined {
  const own = wordsBetween(ground, first, last);
  if (noun === undefined || (noun.isOwn && noun.type !== undefined)) {
    return own && type && WITH_TAIL.has(type) && frame.stands === 'compound' ? withTail(ground, own) : own;
  }
  const behindIt = purposeBehind(ground, behind, noun.type === undefined ? OF_CHANGES : OF_SUMS);
  if (behindIt && !isReceiver(ground, behindIt, type)) return behindIt;
  return noun.type === undefined && !frame.isLoose ? undefined : own;
}

/** `a bailout of £5m for the hospital`: who gets it is not what it is for. */
function isReceiver(
  { units, mentionAt, mentions }: AmountGround,
  { last }: UnitSpan,
  type: AmountType | undefined,
): boolean {
  const kind = mentions[mentionAt[last] ?? -1]?.kind;
  if (type !== 'funding') return false;
  return kind === 'person' || kind === 'organisation' || kind === 'force' || NOUNS_FOR_BODIES.has(units.at(last).key);
}
