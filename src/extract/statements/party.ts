import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { forceArea } from '../../text/force-area.js';
import type { Phrase } from '../clauses/clause.js';
import { pronounSpeaker } from '../quotes/antecedents.js';
import { phraseSpeaker } from '../quotes/clause-speaker.js';
import { spanOfUnits } from '../quotes/ground.js';
import { bodyMeant } from './body-meant.js';
import type { StatementGround } from './ground.js';

/** Whom a phrase means. */
export interface Party {
  /** Index into the mentions, where somebody is named or meant. */
  readonly mention?: number;
  /** The words that name or mean somebody. */
  readonly span: Span;
  /** The words, where nobody is named: `three men`. */
  readonly words?: string;
}

/** Pronouns in whose place a phrase could stand; `I`, `we` and `you` are for whoever speaks. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['their', 'they'],
  ['them', 'they'],
]);

/** `contractor Acme Ltd`, `consultants Brannock Hynes`: whom a phrase ends in, its other words saying what that is. */
function namedBehindNoun(
  { mentions, units }: StatementGround,
  { inside, last, possessor }: Phrase,
): number | undefined {
  const at = possessor === undefined ? inside.at(-1) : undefined;
  const named = at === undefined ? undefined : mentions[at];
  if (!named || !isEntityMention(named) || named.kind === 'place' || named.kind === 'programme') return undefined;
  return named.end === units.at(last).end ? at : undefined;
}

/** Verbs that tell of a place how it is: `Essex saw a rise in crime`. */
const STANDING: ReadonlySet<string> = new Set([
  'be',
  'have',
  'see',
  'face',
  'suffer',
  'become',
  'remain',
  'lie',
  'get',
]);

/** `Eastshire spent £2m on the search` of a text about Eastshire Police: an area that acts is its one force. */
function forceOfArea({ clauses, mentions }: StatementGround, phrase: Phrase, named: EntityMention): number | undefined {
  if (named.kind !== 'place') return undefined;
  const place = clauses.placeOf(phrase);
  if (place?.as !== 'subject' || place.clause.verb.passive || STANDING.has(place.clause.verb.lemma)) return undefined;
  return forcesByArea(mentions).get(named.text);
}

const known = new WeakMap<readonly Mention[], ReadonlyMap<string, number>>();

/** The first mention of each force by the area that it is named after; made once an article. */
function forcesByArea(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const made = known.get(mentions) ?? new Map(forcesIn(mentions).map(({ area, at }) => [area, at]));
  known.set(mentions, made);
  return made;
}

const forcesIn = (mentions: readonly Mention[]): readonly { readonly area: string; readonly at: number }[] =>
  mentions
    .flatMap((mention, at) => (mention.kind === 'force' ? { area: forceArea(mention.name ?? mention.text), at } : []))
    .reverse();

/** Whom a noun phrase means: by its name, through a pronoun, or as `the force` through what the article calls it; else its words. */
export function partyOf(ground: StatementGround, phrase: Phrase): Party | undefined {
  const { units, mentions, article } = ground;
  const pronoun = phrase.kind === 'pronoun' ? STANDS_FOR.get(units.at(phrase.first).key) : undefined;
  if (phrase.kind === 'pronoun' && pronoun === undefined) return undefined;
  const named = phrase.mention === undefined ? undefined : mentions[phrase.mention];
  if (named && isEntityMention(named))
    return { mention: forceOfArea(ground, phrase, named) ?? (phrase.mention as number), span: named };
  const apposed = namedBehindNoun(ground, phrase);
  if (apposed !== undefined) return { mention: apposed, span: mentions[apposed] as Mention };
  if (pronoun === 'it') {
    const body = bodyMeant(ground, phrase);
    return body === undefined ? undefined : { mention: body, span: spanOfUnits(units, phrase.first, phrase.last) };
  }
  const speaker =
    pronoun === undefined
      ? phraseSpeaker(ground, phrase)
      : pronounSpeaker(ground, { ...units.at(phrase.first), key: pronoun });
  if (speaker?.mention !== undefined) return { mention: speaker.mention, span: speaker.span };
  if (phrase.kind === 'pronoun') return undefined;
  const span = spanOfUnits(units, phrase.first, phrase.last);
  return { span, words: article.text.slice(span.start, span.end) };
}
