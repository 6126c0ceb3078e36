import type { MentionKind } from '../../model/mention.js';
import { withParts } from '../clauses/parts.js';
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
    if (!at || ownerOf(ground, at, sentence) !== of) return false;
    return !isOfPerson(ground, at.first);
  });
}

const isPlace = ({ mentions }: StatementGround, mention: number | undefined): boolean =>
  mention !== undefined && mentions[mention]?.kind === 'place';

/** The units of a place that a preposition of place governs. */
function whereAt({ units, mentions }: StatementGround, mention: number) {
  const span = mentions[mention];
  if (!span) return undefined;
  const name = unitIndexAt(units, span.start);
  const at = units.at(name - 1).class === 'the' ? name - 2 : name - 1;
  return WHERE.has(units.at(at).key) ? { first: at, last: unitIndexAt(units, span.end - 1) } : undefined;
}

/** `Police in Leeds said`: before its verb it belongs to the subject. */
function isOfPerson(ground: StatementGround, preposition: number): boolean {
  const units = withParts(ground.units);
  return ground.clauses.phraseAt(preposition - 1) !== undefined && units.at(preposition).key === 'from';
}
