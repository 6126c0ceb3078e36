import type { Clause } from '../clauses/clause.js';
import { standingOf } from './assertion.js';
import { partiesAt } from './parties-of-verb.js';
import type { Dealing } from './relation.js';
import type { Sight } from './sight.js';
import { isOfSort } from './sorts.js';
import { fitsFrame, standsBeside } from './verb-conditions.js';
import type { VerbFrame } from './verb-frame.js';
import { verbFrames } from './verb-frames.js';

interface Indexed {
  readonly frame: VerbFrame;
  /** A word that must stand beside the verb. */
  readonly word: string | undefined;
}

const FRAMES: ReadonlyMap<string, readonly Indexed[]> = byLemma(verbFrames);

function byLemma(frames: readonly VerbFrame[]): ReadonlyMap<string, readonly Indexed[]> {
  const index = new Map<string, Indexed[]>();
  for (const written of frames) {
    const frame = inOneShape(written);
    for (const verb of frame.verbs) {
      const [lemma = '', word] = verb.split(' ');
      const known = index.get(lemma);
      if (known) known.push({ frame, word });
      else index.set(lemma, [{ frame, word }]);
    }
  }
  return index;
}

/** With every key in one order: what asks a frame is compiled for one shape. */
function inOneShape(frame: VerbFrame): VerbFrame {
  const { id, summary, confidence, type, a, b, verbs, places, ends, lasts, beside, never } = frame;
  const { money, thing, presumed, aside, whose, mostly, one, single, alone, ownVoice } = frame;
  return {
    ...{ id, summary, confidence, type, a, b, verbs, places, ends, lasts, beside, never },
    ...{ money, thing, presumed, aside, whose, mostly, one, single, alone, ownVoice },
  };
}

/** The relations that a clause states by its verb. */
export function dealingsByVerb(sight: Sight, clause: Clause): Dealing[] {
  const own = FRAMES.get(clause.verb.lemma);
  const any = clause.subject && clause.subject.joint.length > 0 ? FRAMES.get('*') : undefined;
  // `state-owned`
  if ((!own && !any) || sight.units.at(clause.verb.head).key.includes('-')) return [];
  return [...(own ?? []), ...(any ?? [])].flatMap((one) => dealingsOf(sight, clause, one));
}

function dealingsOf(sight: Sight, clause: Clause, { frame, word }: Indexed): Dealing[] {
  if ((word !== undefined && !standsBeside(sight, clause, word)) || !fitsFrame(sight, clause, frame)) return [];
  const standing = standingOf(sight, clause);
  if (standing === undefined) return [];
  const isOver = frame.ends || (frame.lasts && isPast(clause));
  const state = frame.presumed ? 'current' : isOver && standing === 'current' ? 'ended' : standing;
  if (frame.ends && standing === 'planned') return [];
  const { places, type, id, confidence } = frame;
  const how = { word, whose: frame.whose === true };
  const as = partiesAt(sight, clause, places.a, how);
  const bs = places.b === 'each' ? as : partiesAt(sight, clause, places.b, how);
  const found: Dealing[] = [];
  for (const a of as)
    for (const b of bs) {
      if (places.b === 'each' ? as.indexOf(a) >= as.indexOf(b) : a === b) continue;
      if (!isOfSort(sight, a, frame.a) || !isOfSort(sight, b, frame.b)) continue;
      found.push({
        a,
        b,
        type,
        state,
        rule: id,
        confidence,
        first: clause.verb.first,
        last: frame.presumed ? lastFor(clause) : clause.verb.last,
      });
    }
  return found;
}

/** `owned`, and neither `has owned` nor `said it owned`, where the past is that of the saying. */
const isPast = ({ verb, kind }: Clause): boolean =>
  verb.form === 'finite' && verb.tense === 'past' && !verb.perfect && kind !== 'complement';

/** `put to the council for approval`: the last unit of what it is put for. */
const lastFor = ({ prepositions, objects, verb }: Clause): number =>
  Math.max(
    verb.last,
    ...[...prepositions, ...objects.flatMap((object) => object.prepositions)].flatMap(({ preposition, last }) =>
      preposition === 'for' ? last : [],
    ),
  );
