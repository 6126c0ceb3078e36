import type { ExplainedClause } from '../../app/explain-clauses.js';
import type { ExplainedMatch, ExplainedUnit, ExplainedUnits } from '../../app/explain-units.js';
import type { Paint } from './paint.js';
import { escapeText } from './plain.js';

/** What rules see of a text: its units, the matches they took, those they refused and why, what later steps dropped. */
export function unitLines(
  { units, clauses, names, dropped, row, roles }: ExplainedUnits,
  paint: Paint,
): readonly string[] {
  return [
    paint.heading('Units'),
    `  ${rowOf(units, paint)}`,
    ...(clauses.length === 0 ? [] : [paint.heading('Clauses')]),
    ...clauses.map((clause) => `  ${clauseLine(clause, paint)}`),
    ...matchLines('Names', names, paint),
    ...(dropped.length === 0 ? [] : [paint.heading('Dropped')]),
    ...dropped.map(
      ({ text, rule, step, reason }) => `  ${paint.name(escapeText(text))} [${rule}]: ${reason} [${step}]`,
    ),
    ...(row.length === 0 ? [] : [paint.heading('Row for roles'), `  ${rowOf(row, paint)}`]),
    ...matchLines('Roles', roles, paint),
  ];
}

/** `Okafor ← said (past) → … reports …`: subject, verb, what it governs. */
export function clauseLine(
  { kind, subject, verb, tense, objects, prepositions, reported }: ExplainedClause,
  paint: Paint,
): string {
  const parts = [
    `${subject === undefined ? paint.dim('nobody') : paint.name(escapeText(subject))} ‹${escapeText(verb)}›`,
    paint.dim(`{${kind}${tense === undefined ? '' : `, ${tense}`}}`),
    ...objects.map((words) => escapeText(words)),
    ...prepositions.map((words) => `+ ${escapeText(words)}`),
    ...(reported === undefined ? [] : [`: ${escapeText(reported)}`]),
  ];
  return parts.join(' ');
}

function rowOf(units: readonly ExplainedUnit[], paint: Paint): string {
  return units
    .map(({ text, class: name, entry }) => {
      const from = entry === undefined ? '' : ` (${escapeText(entry)})`;
      return `${escapeText(text)} ${paint.dim(`{${name}}${from}`)}`;
    })
    .join('  ');
}

function matchLines(title: string, matches: readonly ExplainedMatch[], paint: Paint): readonly string[] {
  if (matches.length === 0) return [];
  const lines = matches.map(({ text, rule, refused }) => {
    const became = refused === undefined ? '' : `: refused, ${escapeText(refused)}`;
    return `  ${paint.name(escapeText(text))} [${rule}]${became}`;
  });
  return [paint.heading(title), ...lines];
}
