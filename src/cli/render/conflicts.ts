import { FACT_KINDS } from '../../model/fact-kinds.js';
import { type Conflict, type Conflicts, EXPLANATION_WORDS, type Side } from '../../query/conflicts.js';
import { dayLabel } from '../../text/day-label.js';
import { detailLines, type Look, markedPieces, moreLines } from './citing.js';
import { counted } from './plain.js';
import { GAP, wrapped } from './wrap.js';

/** Conflicts for people: what they are about, each side with its words, what may explain them. */
export function conflictLines({ conflicts, left }: Conflicts, look: Look): readonly string[] {
  const lines = conflicts.flatMap((conflict, at) => [...(at === 0 ? [] : ['']), ...linesOf(conflict, look)]);
  return [...lines, ...moreLines(left, look.paint)];
}

function linesOf(conflict: Conflict, look: Look): readonly string[] {
  const { about, kind, sides, verdict, reason, explained } = conflict;
  const { paint, width } = look;
  const doubt = verdict === 'unsure' ? 'may be one' : 'not explained';
  const end = explained === null ? doubt : `explained: ${EXPLANATION_WORDS[explained]}`;
  const title = { text: about === '' ? 'Of nobody named' : about, style: paint.heading };
  return [
    ...wrapped([title, GAP, { text: FACT_KINDS.get(kind)?.noun ?? kind, style: paint.dim }], { width, indent: '' }),
    ...sides.flatMap((side) => sideLines(side, look)),
    ...wrapped([{ text: `${reason}; ${end}`, style: paint.dim }], { width, indent: '  ' }),
  ];
}

/** A side in the words that say most; the places of the others behind. */
function sideLines(side: Side, look: Look): readonly string[] {
  const { value, state, from, to, origins, citations } = side;
  const { paint, width } = look;
  const [first] = citations;
  const about = [...(state === null ? [] : [state]), ...[dayLabel(from, to)].filter((label) => label !== '')];
  const told = [...(first?.published ? [first.published] : []), ...(origins > 1 ? [counted(origins, 'origin')] : [])];
  return [
    ...wrapped([{ text: value, style: paint.name }, { text: about.map((part) => ` · ${part}`).join('') }], {
      width,
      indent: '  ',
    }),
    ...(first === undefined
      ? []
      : [
          ...wrapped(markedPieces(first, [first], paint), { width, indent: '    ' }),
          ...detailLines(told, { ...first, evidence: citations }, look),
        ]),
  ];
}

/** Columns of conflicts for CSV: a row a citation. */
export const CONFLICT_COLUMNS: readonly string[] = [
  ...['conflict', 'about', 'kind', 'verdict', 'explained', 'reason', 'value', 'state', 'from', 'to', 'origins'],
  ...['sentence', 'text', 'headline', 'published', 'source', 'line', 'start', 'end', 'rule', 'confidence', 'id'],
  ...['fact_id', 'article_id'],
];

/** Every citation of every side as a row. */
export function* conflictRows(conflicts: readonly Conflict[]): IterableIterator<Record<string, unknown>> {
  for (const { id: conflict, about, kind, verdict, explained, reason, sides } of conflicts) {
    for (const { citations, ...side } of sides) {
      for (const cited of citations) yield { conflict, about, kind, verdict, explained, reason, ...cited, ...side };
    }
  }
}
