import type { ExplainedMatch, ExplainedUnit, ExplainedUnits } from '../../app/explain-units.js';
import type { Paint } from './paint.js';
import { escapeText } from './plain.js';

/** What rules see of a text: its units, the matches they took, those they refused and why, what later steps dropped. */
export function unitLines({ units, names, dropped, row, roles }: ExplainedUnits, paint: Paint): readonly string[] {
  return [
    paint.heading('Units'),
    `  ${rowOf(units, paint)}`,
    ...matchLines('Names', names, paint),
    ...(dropped.length === 0 ? [] : [paint.heading('Dropped')]),
    ...dropped.map(
      ({ text, rule, step, reason }) => `  ${paint.name(escapeText(text))} [${rule}]: ${reason} [${step}]`,
    ),
    ...(row.length === 0 ? [] : [paint.heading('Row for roles'), `  ${rowOf(row, paint)}`]),
    ...matchLines('Roles', roles, paint),
  ];
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
