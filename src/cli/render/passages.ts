import { FACT_KINDS } from '../../model/fact-kinds.js';
import type { PassageRow, PassagesFound } from '../../query/passages.js';
import type { Paint } from './paint.js';
import { escapeText, placeOf } from './plain.js';

/** Found passages for people: the place, the headline, the words, and which words satisfy which filter. */
export function passageLines({ level, rows, more }: PassagesFound, paint: Paint): readonly string[] {
  const lines = rows.flatMap((row) => [...(level === 'passage' ? passage(row, paint) : article(row, paint)), '']);
  return more ? [...lines, paint.dim(`… and more: --limit 0 shows all`)] : lines.slice(0, -1);
}

/** The filter that words satisfy; of speech, whether the words are the speaker's own. */
function labelOf({ filter, kind }: PassageRow['matches'][number]): string {
  return kind === FACT_KINDS.get('said')?.code ? 'said, as reported' : filter;
}

function heading(row: PassageRow, paint: Paint): string {
  const spoken = row.matches.filter(({ filter }) => filter === 'said').map(labelOf);
  const about = [row.published, row.headline, ...new Set(spoken)];
  const known = about.filter((part) => part !== null).map((part) => escapeText(part));
  return `${paint.place(placeOf(row))}  ${paint.dim(known.join(' · '))}`;
}

function passage(row: PassageRow, paint: Paint): readonly string[] {
  return [heading(row, paint), `  ${highlighted(row, paint)}`];
}

/** Matches of an article that are shown; the rest are counted. */
const MATCHES = 8;

function article(row: PassageRow, paint: Paint): readonly string[] {
  const shown = row.matches.slice(0, MATCHES).map((match) => {
    return `  ${paint.place(placeOf(match))}  ${paint.dim(`${labelOf(match)}:`)} ${escapeText(match.text)}`;
  });
  const left = row.matches.length - shown.length;
  return [heading(row, paint), ...shown, ...(left > 0 ? [paint.dim(`  … ${left} more`)] : [])];
}

function highlighted({ text, start, matches }: PassageRow, paint: Paint): string {
  const points = [...text];
  let line = '';
  let at = 0;
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(match.start - start, at);
    const to = Math.min(match.end - start, points.length);
    if (to <= from) continue;
    line += escapeText(points.slice(at, from).join('')) + paint.name(escapeText(points.slice(from, to).join('')));
    at = to;
  }
  return line + escapeText(points.slice(at).join(''));
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
