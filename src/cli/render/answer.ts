import type { Answer } from '../../query/run.js';
import type { TableRow } from '../formats.js';

/** An answer for programs: as one value, and as rows of which each is a citation, or one of the candidates. */
export interface ForPrograms {
  readonly value: Readonly<Record<string, unknown>>;
  readonly rows: readonly TableRow[];
  readonly columns: readonly string[];
}

/**
 * An answer as the one object that `query --json` writes, whatever it is: `kind`, `rows` that each cite their words,
 * `candidates` where a name fits several, `notes` as they stand on stderr; with a dossier `entity` and `dossier`.
 */
export async function answerForPrograms(answer: Answer): Promise<ForPrograms> {
  const { notes } = answer;
  const none = { candidates: [], notes };
  switch (answer.kind) {
    case 'dossier': {
      const { dossierRows, DOSSIER_COLUMNS } = await import('./dossier.js');
      const { entity, ...dossier } = answer.dossier;
      const rows = [...dossierRows(answer.dossier)];
      return { value: { kind: answer.kind, entity, rows, ...none, dossier }, rows, columns: DOSSIER_COLUMNS };
    }
    case 'passages': {
      const { passageRows, PASSAGE_COLUMNS } = await import('./passages.js');
      const rows = passageRows(answer.found);
      const kind = answer.found.level === 'passage' ? 'passages' : 'articles';
      return { value: { kind, rows, ...none }, rows, columns: PASSAGE_COLUMNS };
    }
    case 'holders': {
      const { HOLDER_COLUMNS } = await import('./holders.js');
      const rows = answer.holders.map((holder) => ({ ...holder }));
      return { value: { kind: answer.kind, rows, ...none }, rows, columns: HOLDER_COLUMNS };
    }
    case 'candidates': {
      const rows = answer.candidates.map((candidate) => ({ ...candidate }));
      const value = { kind: answer.kind, rows: [], candidates: rows, notes };
      return { value, rows, columns: Object.keys(rows[0] ?? {}) };
    }
    case 'nothing':
      return { value: { kind: answer.kind, rows: [], ...none }, rows: [], columns: [] };
  }
}
