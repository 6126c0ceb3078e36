import type { EntityKind, MentionKind } from '../model/mention.js';
import type { Database } from './database.js';
import { VALUE_FIELDS, VALUE_JOINS } from './value-sql.js';

// What is known of words of an article: mentions and statements, each with where it stands.

/** Words of an article that something is known of. */
interface Words {
  readonly id: string;
  readonly text: string;
  /** Code points into the text of the article. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/** A mention with its entity, or its value. */
export interface MentionWords extends Words {
  readonly kind: MentionKind;
  readonly entity: string | null;
  readonly entity_id: string | null;
  /** Fields of its value, each as `<kind>_<field>`. */
  readonly [field: `${string}_${string}`]: string | number | null;
}

/** What a sum, a date, a length of time or a contact comes to; empty where that is not known. */
export function comesTo(mention: MentionWords): string {
  const range = (min: unknown, max: unknown): string =>
    min === null && max === null ? '' : min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
  switch (mention.kind) {
    case 'money': {
      const sum = range(mention['money_min'], mention['money_max']);
      return [sum, mention['money_currency'] ?? ''].filter((part) => part !== '').join(' ');
    }
    case 'date':
      return range(mention['date_from'], mention['date_to']);
    case 'duration':
      return String(mention['duration_value'] ?? '');
    case 'contact':
      return String(mention['contact_value'] ?? '');
    default:
      return '';
  }
}

/** A statement with what the fact says that it is evidence of. */
export interface StatementWords extends Words {
  /** The table of its kind. */
  readonly table: string;
  readonly label: string | null;
  readonly subject: string | null;
  readonly subject_id: string | null;
  readonly subject_kind: EntityKind | null;
  /** `implied` where no words say it outright. */
  readonly basis: string | null;
  readonly state: string | null;
}

/** The mentions of an article in the order of the text. */
export function mentionsIn(db: Database): (articleId: string) => readonly MentionWords[] {
  const rows = db.prepare<[string], MentionWords>(
    `SELECT m.id, m.kind, m.text, m.start, m."end", m.rule, m.confidence, e.name AS entity, e.id AS entity_id, ${VALUE_FIELDS}
     FROM mentions m LEFT JOIN entities e ON e.id = m.entity_id ${VALUE_JOINS}
     WHERE m.article_id = ? ORDER BY m.ordinal`,
  );
  return (articleId) => rows.all(articleId);
}

/** The statements of an article in the order of the text. */
export function statementsIn(db: Database): (articleId: string) => readonly StatementWords[] {
  const rows = db.prepare<[string], StatementWords>(
    `SELECT s.id, s."table", s.text, s.start, s."end", s.rule, s.confidence, f.label, f.subject, f.subject_id, e.kind AS subject_kind,
       f.basis, f.state
     FROM statements s LEFT JOIN evidence v ON v.statement_id = s.id AND v."table" = s."table"
     LEFT JOIN facts f ON f.id = v.fact_id LEFT JOIN entities e ON e.id = f.subject_id
     WHERE s.article_id = ? ORDER BY s.start, s."end", s."table", s.id`,
  );
  return (articleId) => rows.all(articleId);
}
