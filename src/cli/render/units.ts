import type { ExplainedClause } from '../../app/explain-clauses.js';
import type { ExplainedMatch, ExplainedUnit, ExplainedUnits } from '../../app/explain-units.js';
import type { Look } from './citing.js';
import { GAP, type Piece, wrapped } from './wrap.js';

/** What rules see of a text: its units, the matches they took, those they refused and why, what later steps dropped. */
export function unitLines(
  { units, clauses, names, dropped, row, roles }: ExplainedUnits,
  look: Look,
): readonly string[] {
  const { paint } = look;
  return [
    paint.heading('Units'),
    ...indented(rowPieces(units, look), look),
    ...(clauses.length === 0 ? [] : [paint.heading('Clauses')]),
    ...clauses.flatMap((clause) => indented(clausePieces(clause, look), look)),
    ...matchLines('Names', names, look),
    ...(dropped.length === 0 ? [] : [paint.heading('Dropped')]),
    ...dropped.flatMap(({ text, rule, step, reason }) =>
      indented([{ text, style: paint.name }, { text: ` [${rule}]: ${reason} [${step}]` }], look),
    ),
    ...(row.length === 0 ? [] : [paint.heading('Row for roles'), ...indented(rowPieces(row, look), look)]),
    ...matchLines('Roles', roles, look),
  ];
}

const indented = (pieces: readonly Piece[], { width }: Look): readonly string[] =>
  wrapped(pieces, { width, indent: '    ', first: '  ' });

/** `Okafor ‹said› {past} … reports …`: subject, verb, what it governs. */
export function clausePieces(
  { kind, subject, verb, tense, objects, prepositions, reported }: ExplainedClause,
  { paint }: Look,
): readonly Piece[] {
  const rest = [
    ...objects,
    ...prepositions.map((words) => `+ ${words}`),
    ...(reported === undefined ? [] : [`: ${reported}`]),
  ];
  return [
    subject === undefined ? { text: 'nobody', style: paint.dim } : { text: subject, style: paint.name },
    { text: ` ‹${verb}› ` },
    { text: `{${kind}${tense === undefined ? '' : `, ${tense}`}}`, style: paint.dim },
    { text: rest.map((words) => ` ${words}`).join('') },
  ];
}

function rowPieces(units: readonly ExplainedUnit[], { paint }: Look): readonly Piece[] {
  return units.flatMap(({ text, class: name, entry }, at) => {
    const from = entry === undefined ? '' : ` (${entry})`;
    return [...(at === 0 ? [] : [GAP]), { text: `${text} ` }, { text: `{${name}}${from}`, style: paint.dim }];
  });
}

function matchLines(title: string, matches: readonly ExplainedMatch[], look: Look): readonly string[] {
  if (matches.length === 0) return [];
  const lines = matches.flatMap(({ text, rule, refused }) => {
    const became = refused === undefined ? '' : `: refused, ${refused}`;
    return indented([{ text, style: look.paint.name }, { text: ` [${rule}]${became}` }], look);
  });
  return [look.paint.heading(title), ...lines];
}
