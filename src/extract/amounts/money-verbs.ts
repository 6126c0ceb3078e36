import { VERBS_OF_MONEY } from '../../lists/words.js';
import type { PartedText } from '../clauses/parts.js';
import type { VerbGroup } from '../clauses/verb-groups.js';

const FRAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...VERBS_OF_MONEY].map(([verb, frames]) => [verb, frames.split(' ')]),
);

/** The names of the frames that a verb opens, with its particle where it has one: `set aside £5m`, `set him back £5m`. */
export function framesOf(units: PartedText, { lemma, last }: VerbGroup, link: number): readonly string[] {
  const behind = units.at(last + 1).key;
  const before = units.at(link).key;
  return FRAMES.get(`${lemma} ${behind}`) ?? FRAMES.get(`${lemma} ${before}`) ?? FRAMES.get(lemma) ?? [];
}

/** The frames of a verb by its plain form. */
export const framesOfLemma = (lemma: string): readonly string[] => FRAMES.get(lemma) ?? [];

/** Whether the word before a sum belongs to its verb: `bring in £5m`. */
export const isParticle = (units: PartedText, { lemma }: VerbGroup, at: number): boolean =>
  FRAMES.has(`${lemma} ${units.at(at).key}`);
