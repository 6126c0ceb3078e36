import { FACT_KINDS } from '../../model/fact-kinds.js';
import type { PassageRow, PassagesFound } from '../../query/passages.js';
import { type Look, moreText } from './citing.js';
import { placeOf } from './plain.js';
import { GAP, type Piece, wrapped } from './wrap.js';

/** Found passages for people: the place, the headline, the words, and which words satisfy which filter; `limit` 0 shows all matches of an article. */
export function passageLines(
  { level, rows, left, isLeast }: PassagesFound,
  look: Look,
  limit?: number,
): readonly string[] {
  const isAll = limit === 0;
  const lines = rows.flatMap((row) => [...(level === 'passage' ? passage(row, look) : article(row, look, isAll)), '']);
  return left > 0 ? [...lines, look.paint.dim(moreText(left, { isLeast }))] : lines.slice(0, -1);
}

/** The filter that words satisfy; of speech, whether the words are the speaker's own. */
function labelOf({ filter, kind }: PassageRow['matches'][number]): string {
  return kind === FACT_KINDS.get('said')?.code ? 'said, as reported' : filter;
}

function heading(row: PassageRow, { paint, width }: Look): readonly string[] {
  const spoken = row.matches.filter(({ filter }) => filter === 'said').map(labelOf);
  const known = [row.published, row.headline, ...new Set(spoken)].filter((part) => part !== null);
  const place: Piece = { text: placeOf(row, paint), style: paint.place, isPath: true };
  return wrapped([place, GAP, { text: known.join(' · '), style: paint.dim }], { width, indent: INDENT, first: '' });
}

const INDENT = '  ';

function passage(row: PassageRow, look: Look): readonly string[] {
  return [...heading(row, look), ...wrapped(highlighted(row, look), { ...look, indent: INDENT })];
}

/** Matches of an article that are shown; the rest are counted. */
const MATCHES = 8;

function article(row: PassageRow, look: Look, isAll: boolean): readonly string[] {
  const { paint, width } = look;
  const shown = isAll ? row.matches : row.matches.slice(0, MATCHES);
  const lines = shown.flatMap((match) => {
    const place: Piece = { text: placeOf(match, paint), style: paint.place, isPath: true };
    const label: Piece = { text: `${labelOf(match)}: `, style: paint.dim };
    return wrapped([place, GAP, label, { text: match.text }], { width, indent: '    ', first: INDENT });
  });
  const left = row.matches.length - shown.length;
  return [...heading(row, look), ...lines, ...(left > 0 ? [paint.dim(`  ${moreText(left)}`)] : [])];
}

function highlighted({ text, start, matches }: PassageRow, { paint }: Look): readonly Piece[] {
  const points = [...text];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(match.start - start, at);
    const to = Math.min(match.end - start, points.length);
    if (to <= from) continue;
    pieces.push({ text: points.slice(at, from).join('') });
    pieces.push({ text: points.slice(from, to).join(''), style: paint.name });
    at = to;
  }
  return [...pieces, { text: points.slice(at).join('') }];
}

/** Columns of `passageRows` for CSV. */
export const PASSAGE_COLUMNS: readonly string[] = [
  ...['level', 'source', 'line', 'end_line', 'start', 'end', 'text', 'headline', 'published', 'matched'],
  ...['rule', 'confidence', 'id', 'article_id'],
];

/** Found passages as rows for programs. */
export function passageRows({ level, rows }: PassagesFound): readonly Record<string, unknown>[] {
  return rows.map((row) => ({
    level,
    ...row,
    matched: row.matches.map((match) => `${labelOf(match)}: ${match.text}`),
  }));
}
