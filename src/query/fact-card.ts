import type { Database } from '../store/database.js';
import { type EvidenceRow, evidenceOf, type FactRow, factById, type LinkRow, linksOf } from '../store/facts.js';
import { sentenceOf } from './told.js';

/** A statement of a fact in its sentence, and why it says the same. */
export type Stated = Omit<EvidenceRow, 'block_start' | 'block_text'> & {
  readonly sentence: string;
  readonly sentence_start: number;
  readonly sentence_end: number;
};

/** A fact with all that it rests on and what lies beside it. */
export interface FactCard {
  readonly fact: FactRow;
  readonly evidence: readonly Stated[];
  readonly links: readonly LinkRow[];
}

/** What there is about a fact; undefined where none has that id. */
export function factCard(db: Database, id: string): FactCard | undefined {
  const fact = factById(db, id);
  return fact && { fact, evidence: evidenceOf(db, id).map(stated), links: linksOf(db, id) };
}

function stated(row: EvidenceRow): Stated {
  const { block_start: _, block_text: __, ...evidence } = row;
  const { text, start, end } = sentenceOf(row);
  return { ...evidence, sentence: text, sentence_start: start, sentence_end: end };
}
