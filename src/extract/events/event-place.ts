import { PARTS_OF_TOWNS, STREET_NOUNS, STREET_TYPES } from '../../lists/words.js';
import type { MentionKind } from '../../model/mention.js';
import type { Clause, UnitSpan } from '../clauses/clause.js';
import { unitIndexAt } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { mentionsIn, sentenceOf } from '../statements/sentences.js';
import { ownerOf } from './clause-owner.js';
import { nounFrame } from './noun-frame.js';
import type { EventTrigger } from './trigger.js';

const PLACES: ReadonlySet<MentionKind> = new Set(['place']);
/** Prepositions of where something happens; `from` and `of` say whose it is. */
const WHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'on',
  'across',
  'throughout',
  'around',
]);

/** Where an event happens, as an index into the mentions. */
export function placeOf(ground: StatementGround, trigger: EventTrigger): number | undefined {
  const { clause, phrase, light } = trigger;
  if (phrase) {
    const frame = nounFrame(ground, trigger.first, trigger.last);
    const near = frame.behind.find(
      ({ preposition, phrase: { mention } }) => WHERE.has(preposition) && isPlace(ground, mention),
    );
    if (near) return near.phrase.mention;
  }
  const of = phrase ? light : clause;
  if (!of) return undefined;
  const sentence = sentenceOf(ground.units, trigger.first);
  return mentionsIn(ground, sentence, PLACES).find((mention) => {
    const at = whereAt(ground, mention);
    if (at === undefined || ownerOf(ground, at, sentence) !== of) return false;
    return !isOfSubject(of, at) && !isElsewhere(ground, of, at);
  });
}

const isPlace = ({ mentions }: StatementGround, mention: number | undefined): boolean =>
  mention !== undefined && mentions[mention]?.kind === 'place';

/** The units of a place that a preposition of place governs. */
function whereAt({ units, mentions, clauses }: StatementGround, mention: number): UnitSpan | undefined {
  const span = mentions[mention];
  if (!span) return undefined;
  const name = unitIndexAt(units, span.start);
  const last = unitIndexAt(units, span.end - 1);
  const around = clauses.phraseAt(name);
  // `at its Pennock depot`, not `at Wexham's request`
  const isInside = around !== undefined && around.first < name && around.last > last && around.kind === 'nominal';
  if (isInside && units.at(last + 1).class !== 'possessive' && SITES.has(units.at(around.head).key))
    return WHERE.has(units.at(around.first - 1).key) ? { first: around.first - 1, last } : undefined;
  let at = units.at(name - 1).class === 'the' ? name - 2 : name - 1;
  if (units.at(at).key === 'of') {
    // `on the steps of Downing Street`
    const before = clauses.phraseAt(at - 1);
    if (!before || before.inside.length > 0 || !PARTS_OF_TOWNS.has(units.at(before.head).key)) return undefined;
    at = before.first - 1;
  }
  // `worked on Europe`, but `on Kessler Avenue`
  if (units.at(at).key === 'on' && !isStreet(units.at(last).key)) return undefined;
  return WHERE.has(units.at(at).key) ? { first: at, last } : undefined;
}

const isStreet = (key: string): boolean => STREET_NOUNS.has(key) || STREET_TYPES.has(key) || ISLAND.test(key);
const ISLAND = /^(?:islands?|isle|\d+)$/;
const SITES: ReadonlySet<string> = new Set([
  ...['depot', 'plant', 'factory', 'office', 'offices', 'headquarters', 'station', 'base', 'site', 'area'],
]);

/** What stands behind these was at another time, or is another's: `left after six years at Anfield`. */
const LEADS_AWAY: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'following',
  'than',
  'from',
  'like',
  'over',
  'for',
]);

function isElsewhere({ units }: StatementGround, { verb }: Clause, { first }: UnitSpan): boolean {
  for (let at = verb.last + 1; at < first; at++) if (LEADS_AWAY.has(units.at(at).key)) return true;
  return false;
}

/** `Lee, a chief in Leeds, will go`: between a subject and its verb a place is the subject's. */
const isOfSubject = ({ subject, verb }: Clause, { first, last }: UnitSpan): boolean =>
  subject !== undefined && first > subject.first && last < verb.first;
