import { FACT_KINDS } from '../model/fact-kinds.js';
import { type Compared, keyOf, textOf, thingOf, wordCount } from './compared.js';
import { sameEvents } from './event-rules.js';
import { allAlike, type FactRule } from './fact-rule.js';
import { generalKey } from './general-key.js';
import { sameLengths } from './length-rules.js';
import { sameRelations } from './relation-rules.js';
import { sameSums } from './same-sums.js';
import { wordsInside } from './words-inside.js';

/** Kinds whose statements are compared by rules of their own; all others are compared as they stand. */
const COMPARED_BY_RULES: ReadonlySet<string> = new Set([
  'roles',
  'quotes',
  'said',
  'amounts',
  'events',
  'relations',
  'lengths',
]);

const SPEECH = ['quotes', 'said'];
/** Fewer words than these are said by everybody: without a speaker they prove nothing beyond their own story. */
const FEWEST_WORDS = 6;

/** Why two statements say the same. */
export const sameRules: readonly FactRule[] = [
  {
    id: 'facts/same-post',
    verdict: 'same',
    of: ['roles'],
    summary: 'The same person in the same post at the same body, or at none.',
    keys: (role) => [keyOf(thingOf(role, 'person'), textOf(role, 'role'), thingOf(role, 'organisation'))],
    judge: allAlike('the same person, post and body'),
  },
  {
    id: 'facts/post-without-body',
    verdict: 'same',
    of: ['roles'],
    summary:
      'The same person in the same post, which some say with its body and some without: all that say one say the same.',
    keys: (role) => [keyOf(thingOf(role, 'person'), textOf(role, 'role'))],
    *judge(block) {
      const [bodies, bare] = parted(block);
      const [body] = bodies;
      if (body === undefined || new Set(bodies.map((role) => thingOf(role, 'organisation'))).size > 1) return;
      for (const other of bare)
        yield { one: body, other, detail: 'the same person and post; one of them says no body' };
    },
  },
  {
    id: 'facts/same-words',
    verdict: 'same',
    of: SPEECH,
    summary: 'The same words of one speaker; long ones also where nobody, or only somebody without a name, says them.',
    keys: (speech) => {
      const { words } = speech;
      const speaker = thingOf(speech, 'speaker') ?? textOf(speech, 'meant_id');
      const own = speaker ?? (wordCount(words) < FEWEST_WORDS ? speech.article.origin : undefined);
      return [keyOf(speech.table, own, words)];
    },
    judge: allAlike('the same words'),
  },
  {
    id: 'facts/words-inside',
    verdict: 'same',
    of: ['quotes'],
    summary: 'Words that stand inside those that another article has of the same speaker.',
    keys: (quote) => {
      const speaker = thingOf(quote, 'speaker');
      return speaker === undefined ? [] : [keyOf(speaker)];
    },
    judge: wordsInside,
  },
  ...sameSums,
  ...sameEvents,
  ...sameRelations,
  ...sameLengths,
  {
    id: 'facts/equal',
    verdict: 'same',
    of: [...FACT_KINDS.keys()].filter((table) => !COMPARED_BY_RULES.has(table)),
    summary: 'Equal in every column of their kind.',
    keys: (statement) => [generalKey(statement)],
    judge: allAlike('equal in every column'),
  },
];

function parted(roles: readonly Compared[]): readonly [with_: readonly Compared[], without: readonly Compared[]] {
  const hasBody = (role: Compared): boolean => thingOf(role, 'organisation') !== undefined;
  return [roles.filter(hasBody), roles.filter((role) => !hasBody(role))];
}
