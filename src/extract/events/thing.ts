import { NOUNS_WITH_MATTER } from '../../lists/words.js';
import type { Phrase, PrepositionalPhrase } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import { prepositionsBehind } from './noun-frame.js';

/** Where the words for a thing end: with what hangs on it by `of`, of a plan what it is for, of a row its last. */
export function endOfThing(ground: StatementGround, phrase: Phrase): number {
  return rowEnd(ground, ownEnd(ground, phrase));
}

const PLURAL = /s$/;

function ownEnd(ground: StatementGround, phrase: Phrase): number {
  const { units, clauses } = ground;
  let { last } = phrase;
  let head = phrase;
  for (const one of prepositionsBehind(ground, phrase.last)) {
    if (!belongs(ground, head, one)) break;
    ({ last } = one);
    head = one.phrase;
  }
  // `a competition to design the hall`
  const infinitive = hasMatter(ground, head) && units.at(last + 1).key === 'to' ? clauses.at(last + 1) : undefined;
  if (infinitive?.verb.form !== 'infinitive') return last;
  return infinitive.objects[0]?.last ?? infinitive.verb.last;
}

const hasMatter = ({ units }: StatementGround, { head, kind }: Phrase): boolean => {
  const { key } = units.at(head);
  return (
    kind === 'nominal' &&
    (key.endsWith('ing') || NOUNS_WITH_MATTER.has(key) || NOUNS_WITH_MATTER.has(key.replace(PLURAL, '')))
  );
};

const OF_MATTER: ReadonlySet<string> = new Set(['for', 'on', 'about', 'into', 'with', 'against', 'over']);

function belongs(ground: StatementGround, head: Phrase, { preposition, phrase }: PrepositionalPhrase): boolean {
  if (preposition === 'of') return true;
  return OF_MATTER.has(preposition) && hasMatter(ground, head) && ground.clauses.timeAt(phrase.first) === undefined;
}

/** In phrases: a longer row is cut. */
const LONGEST_ROW = 6;

/** `Jobcentres, benefit agencies and test centres`: a row goes on as far as the phrase behind its `and`. */
function rowEnd(ground: StatementGround, last: number): number {
  const { units, clauses } = ground;
  let end = last;
  for (let steps = 0; steps < LONGEST_ROW; steps++) {
    const mark = units.partAt(end + 1);
    const isAnd = mark === 'and' || (mark === 'comma' && units.partAt(end + 2) === 'and');
    const at = isAnd && mark === 'comma' ? end + 3 : end + 2;
    const next = mark === 'comma' || isAnd ? clauses.phraseAt(at) : undefined;
    if (next?.first !== at || clauses.placeOf(next)?.as === 'subject') return last;
    end = next.last;
    if (isAnd) return end;
  }
  return last;
}
