import { FACT_KINDS } from '../../model/fact-kinds.js';
import { ORIGIN_JOIN, ORIGIN_OF_EVIDENCE } from '../fact-tables.js';
import type { Guarantee } from './breach.js';
import { numbered } from './promised.js';

/** What holds of facts: each rests on statements, and each statement is in one. */
export const FACT_LAYER: readonly Guarantee[] = [
  {
    table: 'facts',
    problem: 'its counts are not the numbers of its statements and origins, or it has none',
    broken: `SELECT f.id FROM facts f LEFT JOIN (SELECT fact_id, count(*) AS statements, count(DISTINCT ${ORIGIN_OF_EVIDENCE}) AS origins
        FROM evidence v ${ORIGIN_JOIN} GROUP BY fact_id) v ON v.fact_id = f.id
      WHERE v.fact_id IS NULL OR v.statements <> f.evidence_count OR v.origins <> f.origin_count`,
  },
  {
    table: 'facts',
    problem: 'its first and last day are not those of the articles that say so',
    broken: `SELECT f.id FROM facts f LEFT JOIN (SELECT v.fact_id, min(a.published) AS first, max(a.published) AS last
        FROM evidence v JOIN articles a ON a.id = v.article_id GROUP BY v.fact_id) p ON p.fact_id = f.id
      WHERE f.first_published IS NOT p.first OR f.last_published IS NOT p.last`,
  },
  {
    table: 'facts',
    problem: 'its subject is not the name of the entity that it is about',
    broken: `SELECT f.id FROM facts f LEFT JOIN entities e ON e.id = f.subject_id
      WHERE f.subject_id IS NOT NULL AND f.subject IS NOT e.name`,
  },
  ...['"from"', '"to"'].map((day) => ({
    table: 'facts',
    problem: `its ${day.replaceAll('"', '')} is no day of the calendar`,
    broken: `SELECT id FROM facts WHERE date(${day}) IS NOT ${day}`,
  })),
  ...[...FACT_KINDS.keys()].flatMap((table) => [
    {
      table,
      problem: 'it is evidence of no fact, or of one of another kind',
      broken: `SELECT s.id FROM ${table} s LEFT JOIN evidence v ON v.statement_id = s.id LEFT JOIN facts f ON f.id = v.fact_id
        WHERE v."table" IS NOT '${table}' OR f.kind IS NOT '${table}' OR v.article_id <> s.article_id`,
    },
    {
      table: 'evidence',
      problem: `it is no row of \`${table}\``,
      broken: `SELECT v.statement_id FROM evidence v WHERE v."table" = '${table}'
        AND NOT EXISTS (SELECT 1 FROM ${table} s WHERE s.id = v.statement_id)`,
    },
  ]),
  {
    table: 'evidence',
    problem: 'what it says the same as is in another fact',
    broken: `SELECT v.statement_id FROM evidence v LEFT JOIN evidence o ON o.statement_id = v.same_as
      WHERE (v.same_as IS NULL) <> (v.ordinal = 0)
      OR (v.same_as IS NOT NULL AND o.fact_id IS NOT v.fact_id)`,
  },
  numbered('evidence', 'fact_id', 'statement_id'),
  {
    table: 'evidence',
    problem: 'it says the same as another for no reason, or has one and is the first',
    broken: 'SELECT statement_id FROM evidence WHERE (rule IS NULL) <> (same_as IS NULL)',
  },
  {
    table: 'fact_links',
    problem: 'its two facts are of different kinds',
    broken: `SELECT l.fact_id FROM fact_links l JOIN facts a ON a.id = l.fact_id JOIN facts b ON b.id = l.other_id
      WHERE a.kind <> b.kind`,
  },
  {
    table: 'fact_links',
    problem: 'the statements that show it are not those of its facts',
    broken: `SELECT l.fact_id FROM fact_links l LEFT JOIN evidence a ON a.statement_id = l.statement_id
      LEFT JOIN evidence b ON b.statement_id = l.other_statement_id
      WHERE a.fact_id IS NOT l.fact_id OR b.fact_id IS NOT l.other_id`,
  },
];
