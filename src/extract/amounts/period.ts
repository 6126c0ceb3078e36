import type { DatePrecision, Mention } from '../../model/mention.js';
import type { AmountType } from '../../model/statement.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite } from './site.js';

/** In mentions and in units: what runs over a time has it near. */
const MENTIONS_AWAY = 4;
const UNITS_AWAY = 16;

/** Of these a date says when it was done, not over what it runs. */
const OF_A_MOMENT: ReadonlySet<AmountType> = new Set(['penalty', 'value', 'price', 'taken', 'other']);
const LONG: ReadonlySet<DatePrecision> = new Set(['year', 'quarter', 'span', 'season', 'decade']);
const OVER: ReadonlySet<string> = new Set([
  'over',
  'in',
  'for',
  'within',
  'during',
  'across',
  'by',
  'until',
  'between',
]);
const LOOKED_BACK = 4;
const PARTS: ReadonlySet<string> = new Set(['conjunction', 'either', 'relative']);
/** `in less than a year`, `35 hours a week`: how soon it came, how long a day is. */
const SOON = /\b(?:in|within|for) (?:less|fewer|more|under|over|just) (?:than )?(?:an? )?$/i;
const AT_END = /\bend of\b/;
const A_WEEK = /^ (?:per|a|each|every) (?:week|day|month)\b/;

/** The time over which or by when a sum runs: index into the mentions. The nearest behind it, else before. */
export function periodOf(ground: AmountGround, site: MoneySite, type: AmountType): number | undefined {
  const { mentions } = ground;
  for (let at = site.mention + 1; at <= site.mention + MENTIONS_AWAY; at++) {
    const mention = mentions[at];
    if (!mention || isOtherSum(ground, site, mention)) break;
    if (isPeriod(ground, site, mention, type)) return at;
  }
  for (let at = site.mention - 1; at >= Math.max(0, site.mention - MENTIONS_AWAY); at--) {
    const mention = mentions[at];
    if (!mention || mention.kind === 'money') break;
    if (isPeriod(ground, site, mention, type)) return at;
  }
  return undefined;
}

/** `£5m ($8m) over four years`: the same sum again is passed. */
const isOtherSum = ({ units }: AmountGround, { behind }: MoneySite, mention: Mention): boolean =>
  mention.kind === 'money' && units.at(behind).start <= mention.start;

const DAYS = /\b(?:day|night|hour|minute|week)s?\b/i;

function hasVerb(clauses: AmountGround['clauses'], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (clauses.at(at)) return true;
  return false;
}

function isPeriod(
  { units, mentionAt, mentions, article, clauses }: AmountGround,
  site: MoneySite,
  mention: Mention,
  type: AmountType,
): boolean {
  if (mention.kind !== 'date' && mention.kind !== 'duration') return false;
  const { from, to, first, last } = site;
  const isBehind = mention.start > site.money.start;
  const [near, far] = isBehind
    ? [last + 1, Math.min(to, last + UNITS_AWAY)]
    : [Math.max(from, first - UNITS_AWAY), first - 1];
  let at = near;
  while (at <= far && mentions[mentionAt[at] ?? -1] !== mention) at++;
  if (at > far) return false;
  // A mark between clauses parts them, before a sum a conjunction too.
  for (let i = Math.min(at, last); i < Math.max(at, first); i++) {
    const { class: unitClass } = units.at(i);
    if (unitClass === 'semicolon' || unitClass === 'quote') return false;
    if (PARTS.has(units.partAt(i)) && !(isBehind && units.partAt(i) === 'either')) return false;
    // `closes three sites by May and saves £5m`, `has a budget of £5m and reports by May`
    if (units.partAt(i) === 'and' && hasVerb(clauses, i, isBehind ? i + 2 : first - 1)) return false;
  }
  const leads = Array.from({ length: LOOKED_BACK }, (_, i) => units.at(at - 1 - i).key);
  const isOver = leads.some((key) => OVER.has(key));
  const before = article.text.slice(Math.max(0, mention.start - 30), mention.start);
  if (SOON.test(before) || A_WEEK.test(article.text.slice(mention.end, mention.end + 12))) return false;
  if (mention.kind === 'duration' && type === 'price') return false;
  if (mention.kind === 'duration' && !isOver && DAYS.test(mention.text)) return false;
  if (type === 'penalty' || (!isBehind && type === 'taken')) return false;
  if (mention.kind === 'duration') return isOver || units.at(at).key.includes('-') || site.behind >= at;
  if (OF_A_MOMENT.has(type)) return false;
  const { precision } = mention.value;
  return (
    (precision !== undefined && LONG.has(precision)) ||
    leads.slice(0, 2).some((key) => key === 'by' || key === 'until') ||
    AT_END.test(mention.text)
  );
}
