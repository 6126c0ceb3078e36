import { HEADS_FOR_BODIES } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import { createName, type Ground, inTitleCase, isNameWord, withNames } from './ground.js';
import { headAlone } from './refined-rules.js';

/** Behind a head that opens a longer name: the Council of Ministers. */
const OPENS_TAIL = classesOf('of|for');

/** `the Trust`, behind the body whose name has that head. */
export function withHeads(
  kept: readonly Candidate[],
  bodies: readonly Candidate[],
  ground: Ground,
): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const ordered = [...bodies].sort((a, b) => a.first - b.first);
  const named = new Map<string, Candidate>();
  let next = 0;
  return withNames(kept, ground, (at, covered) => {
    const unit = unitAt(at);
    if (unit.class !== 'body-head' || unitAt(at - 1).class !== 'the' || !HEADS_FOR_BODIES.has(unit.key))
      return undefined;
    for (let body = ordered[next]; body && body.first < at; body = ordered[++next]) {
      for (let i = body.first; i <= body.last; i++) if (unitAt(i).class === 'body-head') named.set(unitAt(i).key, body);
    }
    const body = named.get(unit.key);
    if (!body || touchesName(ground, at, covered) || OPENS_TAIL.has(unitAt(at + 1).class)) return undefined;
    const { name = body.mention.text } = body.mention;
    return inTitleCase(ground, at) ? undefined : createName(ground, { first: at, last: at, rule: headAlone, name });
  });
}

function touchesName({ unitText }: Ground, at: number, covered: readonly boolean[]): boolean {
  return [at - 1, at + 1].some((i) => isNameWord(unitText.at(i)) && !covered[i]);
}
