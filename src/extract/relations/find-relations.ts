import { NOUNS_OF_DEALING, NOUNS_OF_KIN, NOUNS_OF_STANDING } from '../../lists/words.js';
import type { Relation } from '../../model/statement.js';
import type { StatementGround } from '../statements/ground.js';
import type { UnitText } from '../units/read-units.js';
import type { Word } from '../word.js';
import { dealingsByDeal } from './by-deal.js';
import { ownersByForm, partsByForm } from './by-form.js';
import { dealingsByNoun, type Kin } from './by-noun.js';
import { counselFor, peopleOfBodies } from './by-post.js';
import { dealingsByVerb } from './by-verb.js';
import { onceEach } from './once.js';
import type { Dealing } from './relation.js';
import { type Sight, sightOf } from './sight.js';

/** Who deals with whom in an article: bodies and people, one entry for each pair and type. Linear in its length. */
export function findRelations(ground: StatementGround): Relation[] {
  const sight = sightOf(ground);
  const dealings: Dealing[] = [];
  for (const clause of ground.clauses.clauses) dealings.push(...dealingsByVerb(sight, clause));
  let kin: Kin | undefined;
  for (const at of nounsOfDealing(ground.units)) {
    const { dealing } = ground.units.words[at] as Word;
    if (dealing !== 'kin') dealings.push(...dealingsByDeal(sight, at));
    if (dealing === 'deal') continue;
    const byNoun = dealingsByNoun(sight, at, kin);
    dealings.push(...byNoun);
    kin = kinOf(byNoun) ?? kin;
  }
  dealings.push(...partsByForm(sight), ...ownersByForm(sight), ...peopleOfBodies(sight), ...counselFor(sight));
  const found = dealings.map((dealing) => relationOf(sight, dealing)).sort((one, other) => one.start - other.start);
  return onceEach(ground, found);
}

/** The units that are nouns of who deals with whom, in order. */
function nounsOfDealing({ words }: UnitText): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.dealing === undefined) word.dealing = dealingOf(word.key);
    if (word.dealing !== null) found.push(at);
  }
  return found;
}

/** What a noun says of who deals with whom: a deal, whose kin or what to whom somebody is, either; null for nothing. */
function dealingOf(key: string): Exclude<Word['dealing'], undefined> {
  const isKin = NOUNS_OF_KIN.has(key) || NOUNS_OF_STANDING.has(key);
  return NOUNS_OF_DEALING.has(key) ? (isKin ? 'both' : 'deal') : isKin ? 'kin' : null;
}

/** Whose kin a noun has named, and where they end. */
function kinOf(dealings: readonly Dealing[]): Kin | undefined {
  const family = dealings.filter(({ type }) => type === 'family');
  if (family.length === 0) return undefined;
  return { whose: [...new Set(family.map(({ a }) => a))], last: Math.max(...family.map(({ last }) => last)) };
}

/** In characters: a party further from the words that say so is not cited with them. */
const NEAR = 90;

/** The words that say so: those of the rule, with the parties that stand near them. */
function relationOf(
  { units, mentions }: Sight,
  { first, last, a, b, type, state, rule, confidence }: Dealing,
): Relation {
  let { start } = units.at(first);
  let { end } = units.at(last);
  for (const party of [a, b]) {
    const mention = mentions[party];
    if (!mention || mention.start < start - NEAR || mention.end > end + NEAR) continue;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return { start, end, rule, confidence, a, b, type, state };
}
