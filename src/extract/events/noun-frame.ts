import { isEntityMention } from '../../model/mention.js';
import { barePhrase, type Phrase, type PrepositionalPhrase } from '../clauses/clause.js';
import { nameAt } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';

/** What stands around a noun that says what happened: `Surrey's`, `by the board`, `of the station`. */
export interface NounFrame {
  /** `Surrey` of `Surrey's withdrawal`, `its` of `its decision`. */
  readonly possessor?: Phrase;
  /** A name right before it: `Essex Police` of `the Essex Police raid`. */
  readonly modifier?: number;
  /** What follows it by prepositions, in order. */
  readonly behind: readonly PrepositionalPhrase[];
}

/** In phrases: what stands behind a noun by ever more prepositions is no longer its own. */
const LONGEST_ROW = 5;

/** The prepositional phrases right behind a unit, one behind the other, dates between them left out: `in March of Ann Okafor`. */
export function prepositionsBehind(ground: StatementGround, last: number): readonly PrepositionalPhrase[] {
  const { units } = ground;
  const found: PrepositionalPhrase[] = [];
  for (let at = last + 1; found.length < LONGEST_ROW; ) {
    const part = units.partAt(at);
    if (part !== 'preposition' && part !== 'either') break;
    const date = ground.clauses.timeAt(at + 1);
    if (date !== undefined) {
      at = date + 1;
      continue;
    }
    const phrase = ground.clauses.phraseAt(at + 1);
    if (phrase?.first !== at + 1) break;
    found.push({ first: at, last: phrase.last, preposition: units.at(at).key, phrase });
    at = phrase.last + 1;
  }
  return found;
}

/** What belongs to the noun at the units from `first` to `last`. */
export function nounFrame(ground: StatementGround, first: number, last: number): NounFrame {
  const phrase = ground.clauses.phraseAt(first);
  const possessor = phrase && possessorIn(ground, phrase, first);
  const modifier = phrase && possessor === undefined ? modifierIn(ground, phrase, first) : undefined;
  return {
    ...(possessor ? { possessor } : {}),
    ...(modifier === undefined ? {} : { modifier }),
    behind: prepositionsBehind(ground, Math.max(last, phrase?.last ?? last)),
  };
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

function possessorIn(ground: StatementGround, phrase: Phrase, noun: number): Phrase | undefined {
  const { units } = ground;
  for (let at = noun - 1; at > phrase.first; at--)
    if (units.partAt(at) === 'possessive') return shortPhrase(ground, phrase.first, at - 1, 'nominal');
  return POSSESSIVES.has(units.at(phrase.first).key) && phrase.first < noun
    ? shortPhrase(ground, phrase.first, phrase.first, 'pronoun')
    : undefined;
}

/** A stretch of a phrase as a phrase of its own. */
function shortPhrase(ground: StatementGround, first: number, last: number, kind: 'nominal' | 'pronoun'): Phrase {
  return barePhrase({ first, last }, kind, kind === 'pronoun' ? undefined : nameAt(ground, last));
}

function modifierIn(ground: StatementGround, phrase: Phrase, noun: number): number | undefined {
  const mention = noun > phrase.first ? nameAt(ground, noun - 1) : undefined;
  const named = mention === undefined ? undefined : ground.mentions[mention];
  return named && isEntityMention(named) ? mention : undefined;
}
