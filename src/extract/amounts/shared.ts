import { BETWEEN_SUMS } from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite } from './site.js';

/** How a sum goes with the one before it: the same again, compared with it, that of which it is part. */
export type Tie = 'same' | 'compared' | 'whole';

/** What may stand between a sum and the same in another currency: `£5m ($8m; 7m euros)`. */
const SAME =
  /^(?: (?:an?|per|each|every)(?: [a-z]+)?)?\s*(?:\(|[;,/=]|(?:- )?or\b)\s*(?:or |about |around |approximately |approx\.? |some |roughly |nearly |over |equivalent to |=)*$/i;
const OPENS = /\(/;
const ALTERNATIVE = /^\s*(?:\/|or|=)/;
/** What may stand between a sum and one that it is compared with: `£3bn, down from the £4bn`. */
const COMPARED = new RegExp(
  `\\b(?:from|compared (?:with|to)|against|versus|than|to)\\b(?: ${anyOf(BETWEEN_SUMS)})*\\s*$`,
  'i',
);
const WHOLE = /^ (?:out )?of (?:(?:the|its|their|a|an|that|this) )?(?:[a-z-]+ ){0,2}$/i;
/** What parts two sums that have nothing to do with each other. */
const PARTS = /[;:”“"]|\b(?:and|while|but)\b/;
/** In characters. */
const FAR = 160;

/** How a sum goes with the one before it in its sentence, and how that went with its own. */
export function tieOf(
  { article }: AmountGround,
  site: MoneySite,
  before: MoneySite | undefined,
  tie: Tie | undefined,
): Tie | undefined {
  if (!before || before.from !== site.from) return undefined;
  const between = article.text.slice(before.money.end, site.money.start);
  if (between.length > FAR) return undefined;
  const isOtherCurrency = before.money.value.currency !== site.money.value.currency;
  const mayBeSame = OPENS.test(between) || tie === 'same' || ALTERNATIVE.test(between);
  if (isOtherCurrency && mayBeSame && SAME.test(between)) return 'same';
  if (WHOLE.test(between)) return 'whole';
  return COMPARED.test(between) && !PARTS.test(between) ? 'compared' : undefined;
}

const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'plus', 'but']);
const IT: ReadonlySet<string> = new Set(['it', 'that', 'this']);

/** Whether a sum is joined to one before it in its sentence, no verb between them. */
function isJoined({ units, clauses }: AmountGround, site: MoneySite, before: MoneySite): boolean {
  if (before.from !== site.from) return false;
  const part = units.partAt(site.link);
  if (!JOINS.has(units.at(site.link).key) && part !== 'comma') return false;
  for (let at = before.last + 1; at < site.first; at++) if (clauses.at(at)) return false;
  return true;
}

const FORETELLS: ReadonlySet<string> = new Set(['predict', 'expect', 'forecast', 'estimate', 'fear', 'anticipate']);
/** In units: between two sentences. */
const NEXT = 3;

/** `… the remainder of the £126m. We predict up to another £16m.` */
function isForetold({ units, clauses }: AmountGround, { opener, from }: MoneySite, before: MoneySite): boolean {
  if (from - before.to > NEXT || from <= before.to) return false;
  const verb = [opener - 1, opener - 2].map((at) => clauses.at(at)?.verb.lemma).find((lemma) => lemma !== undefined);
  return verb !== undefined && FORETELLS.has(verb) && units.at(from).opensSentence;
}

/** Whether a sum of which nothing is said is another of the sort of the one before it. */
export const goesOn = (ground: AmountGround, site: MoneySite, before: MoneySite): boolean =>
  isJoined(ground, site, before) || isForetold(ground, site, before) || isOfIt(ground, site, before);

/** `In 2003 the cost was £8m. By 2006 it was £14m.` */
function isOfIt({ units, clauses }: AmountGround, { link, from }: MoneySite, before: MoneySite): boolean {
  if (from - before.to > NEXT || from <= before.to) return false;
  const clause = clauses.at(link);
  return clause?.verb.lemma === 'be' && clause.subject !== undefined && IT.has(units.at(clause.subject.first).key);
}

/** `between £3m and £4m, including £600,000 for lorries` */
export const isIncluded = ({ units }: AmountGround, { link, from }: MoneySite, before: MoneySite): boolean =>
  units.at(link).key === 'including' && before.from === from;
