import { NOUNS_FOR_BODIES } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { surnameOf } from '../../text/surname.js';
import { fittingBody, isBody } from '../nominal-body.js';
import { firstEndingAfter, lastStartingAt } from '../span-search.js';
import { personBefore } from './antecedents.js';
import { type SpeechGround, spanOfUnits } from './ground.js';
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
  if (units.at(first).class !== 'the' || last <= first) return undefined;
  const { start } = units.at(first);
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

const FORMER = /^former /;

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

/** `the company`, and `the assembly government` for a body whose name has those words. */
function namedBody({ mentions }: SpeechGround, phrase: string, start: number): number | undefined {
  if (NOUNS_FOR_BODIES.has(phrase)) {
    const body = fittingBody(phrase, start, mentions);
    const mention = body === undefined ? undefined : mentions[body];
    return mention && mention.end <= start && start - mention.end < BODY_REACH ? body : undefined;
  }
  if (!phrase.includes(' ')) return undefined;
  const last = firstEndingAfter(mentions, start) - 1;
  for (let at = last; at >= Math.max(0, last - FAR); at--) {
    const mention = mentions[at];
    if (mention && isBody(mention) && mention.text.toLowerCase().endsWith(` ${phrase}`)) return at;
  }
  return undefined;
}
