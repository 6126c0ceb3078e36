import { NOUNS_FOR_BODIES, SPEAKING_DOCUMENTS } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { surnameOf } from '../../text/surname.js';
import { fittingBody, isBody, namesFitting } from '../nominal-body.js';
import { firstEndingAfter, lastStartingAt } from '../span-search.js';
import { personBefore } from './antecedents.js';
import { nameAt, type SpeechGround, spanOfUnits, unitIndexAt } from './ground.js';
import { DESCRIPTION } from './name-use.js';

/** These describe somebody named before only with a word that says which: `the Waterford man`. */
const VAGUE_DESCRIPTION = /^(?:man|woman|boy|girl)$/;

const FEMALE = /^(?:mother|grandmother|mum|actress|widow$|woman|girl)/;

const MALE = /^(?:father|grandfather|dad|\w+sman$|\w+chman$|widower|frontman|man$|boy)/;

/** In mentions or posts: what was named further away is not meant. */
const FAR = 300;

/** In characters. */
const BODY_REACH = 500;

/** Whom or which body a definite phrase means: `the chairman`, `the trust`, `the assembly government`, `the mother-of-two`. */
export function nominalReferent(ground: SpeechGround, first: number, last: number): number | undefined {
  const { units, article } = ground;
  const { start } = units.at(first);
  if (units.at(first).class !== 'the') {
    // `Police and crime commissioner ditches plan`: a headline leaves out the article.
    const isHeadline = units.at(first - 1).class === 'line-end' && start < (article.blocks[1]?.end ?? 0);
    return isHeadline ? (bareHolder(ground, first, last) ?? bareBody(ground, first, last)) : undefined;
  }
  if (last <= first) return undefined;
  const head = units.at(last).key;
  const isOld = units.units.slice(first + 1, last + 1).some(({ key }) => key.endsWith('-year-old'));
  if (isOld || DESCRIPTION.test(head) || (last > first + 1 && VAGUE_DESCRIPTION.test(head))) {
    const sex = FEMALE.test(head) ? 'F' : MALE.test(head) ? 'M' : 'U';
    return personBefore(ground, start, sex, undefined);
  }
  const words = spanOfUnits(units, first + 1, last);
  const phrase = article.text.slice(words.start, words.end).toLowerCase();
  return holderOf(ground, phrase, start) ?? namedBody(ground, phrase, start);
}

const BRINGS_AUTHOR = new Set(['by', 'from']);

/** `Ben Lee's report`, `the agency's website`, `a statement from the union`: a document speaks for its author. */
export function documentAuthor(ground: SpeechGround, first: number, last: number): number | undefined {
  const { units, mentions } = ground;
  const document = units.units.slice(first, last + 1).findIndex(({ key }) => SPEAKING_DOCUMENTS.has(key));
  if (document < 0) return undefined;
  const at = first + document;
  for (let i = at - 1; i > first; i--)
    if (units.at(i).class === 'possessive')
      return speakingNameAt(ground, i - 1) ?? nominalReferent(ground, first, i - 1);
  const by = BRINGS_AUTHOR.has(units.at(at + 1).key) ? at + 1 : undefined;
  const named = by === undefined ? undefined : lastStartingAt(mentions, units.at(by).start) + 1;
  const mention = named === undefined ? undefined : mentions[named];
  return mention && mention.start <= units.at(last).start
    ? speakingNameAt(ground, unitIndexAt(units, mention.start))
    : undefined;
}

/** The person or the body that is named at a unit. */
function speakingNameAt(ground: SpeechGround, at: number): number | undefined {
  const named = nameAt(ground, at);
  const mention = named === undefined ? undefined : ground.mentions[named];
  return mention && (mention.kind === 'person' || isBody(mention)) ? named : undefined;
}

const FORMER = /^former /;

/** Whose post the words open with: what a headline's verb is, its words seldom tell. */
function bareHolder(ground: SpeechGround, first: number, last: number): number | undefined {
  const { units, article } = ground;
  const { start } = units.at(first);
  for (let end = last; end >= first; end--) {
    const holder = holderOf(ground, article.text.slice(start, units.at(end).end).toLowerCase(), start);
    if (holder !== undefined) return holder;
  }
  return undefined;
}

/** `Force to close stations`: the one body of the article that the noun fits. */
function bareBody({ mentions, units }: SpeechGround, first: number, last: number): number | undefined {
  const { key, start } = units.at(first);
  if (first !== last || !NOUNS_FOR_BODIES.has(key)) return undefined;
  const body = fittingBody(key, start, mentions);
  const mention = body === undefined ? undefined : mentions[body];
  return mention && isOnlyOne(mentions, key, mention) ? body : undefined;
}

/** The one person whom the article gives the post. */
function holderOf({ roles, mentions }: SpeechGround, phrase: string, start: number): number | undefined {
  const isFormer = phrase.startsWith('former ');
  const post = phrase.replace(FORMER, '');
  const near = lastStartingAt(roles, start);
  const holders = roles.slice(Math.max(0, near - FAR), near + FAR).filter(({ role, state }) => {
    const name = role.toLowerCase();
    if (isFormer) return state === 'former' && ` ${name} `.includes(` ${post} `);
    return state !== 'former' && (name === phrase || (name.includes(' ') && name.endsWith(` ${phrase}`)));
  });
  const surnames = new Set(holders.map(({ person }) => surnameOf((mentions[person] as Mention).text)));
  if (surnames.size !== 1) return undefined;
  return (holders.findLast((role) => role.start < start) ?? holders[0])?.person;
}

/** Whether the first and the last body of the article that the noun fits have one name. */
function isOnlyOne(mentions: readonly Mention[], noun: string, { text }: Mention): boolean {
  const ends = [fittingBody(noun, 0, mentions), fittingBody(noun, Number.POSITIVE_INFINITY, mentions)];
  return ends.every((one) => one !== undefined && mentions[one]?.text.toLowerCase() === text.toLowerCase());
}

/** Whether all bodies that the noun fits before an offset have one name. */
function isOnlyOneBefore(mentions: readonly Mention[], noun: string, at: number, { text }: Mention): boolean {
  const names = namesFitting(noun, mentions.slice(Math.max(0, at - FAR), at + 1));
  return names.size === 1 || [...names].every((name) => name.toLowerCase() === text.toLowerCase());
}

/** `the company`, and `the assembly government` for a body whose name has those words. */
function namedBody({ mentions }: SpeechGround, phrase: string, start: number): number | undefined {
  if (NOUNS_FOR_BODIES.has(phrase)) {
    const body = fittingBody(phrase, start, mentions);
    const mention = body === undefined ? undefined : mentions[body];
    if (!mention || mention.end > start) return undefined;
    const isNear = start - mention.end < BODY_REACH;
    return isNear || isOnlyOne(mentions, phrase, mention) || isOnlyOneBefore(mentions, phrase, body ?? 0, mention)
      ? body
      : undefined;
  }
  if (!phrase.includes(' ')) return undefined;
  const last = firstEndingAfter(mentions, start) - 1;
  for (let at = last; at >= Math.max(0, last - FAR); at--) {
    const mention = mentions[at];
    if (mention && isBody(mention) && mention.text.toLowerCase().endsWith(` ${phrase}`)) return at;
  }
  return undefined;
}
