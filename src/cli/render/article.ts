import type { ArticleRecord, MentionRecord } from '../../model/record.js';
import type { Paint } from './paint.js';
import { escapeText, placeOf } from './plain.js';
import { type Column, tableLines } from './table.js';

const COLUMNS: readonly Column<MentionRecord>[] = [
  { title: 'line', value: ({ line }) => line, right: true },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'words', value: ({ title, text }) => (title ? `${title} ${text}` : text), shrinks: true },
  { title: 'stands for', value: meaning, shrinks: true },
  { title: 'rule', value: ({ rule }) => rule },
];

/** An article with its mentions coloured, and a table of them. */
export function articleLines(
  article: ArticleRecord,
  { paint, width }: { readonly paint: Paint; readonly width: number | undefined },
): readonly string[] {
  const points = [...article.text];
  const digits = String(article.blocks.at(-1)?.end_line ?? 1).length;
  const body = article.blocks.map((block) => {
    const number = paint.dim(String(block.line).padStart(digits));
    const text = coloured(points, block, { mentions: article.mentions, paint });
    return `${number} ${block.type === 'headline' ? paint.heading(text) : text}`;
  });
  const about = [
    ...[article.id, article.published && `published ${article.published} (${article.published_basis})`],
    ...[article.byline.length > 0 && `by ${article.byline.join(', ')} (${article.byline_basis})`, article.publisher],
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const place = placeOf({ source: article.source.path, line: article.blocks[0]?.line ?? 1 });
  return [
    paint.place(place),
    paint.dim(escapeText(about.join(' · '))),
    '',
    ...body,
    ...(article.mentions.length === 0
      ? []
      : ['', ...tableLines(article.mentions, COLUMNS, { width, title: paint.dim })]),
  ];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function coloured(
  points: readonly string[],
  block: Span,
  { mentions, paint }: { readonly mentions: readonly MentionRecord[]; readonly paint: Paint },
): string {
  let line = '';
  let at = block.start;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < at || mention.end > block.end) continue;
    line += escapeText(points.slice(at, mention.start).join(''));
    line += paint.kind(mention.kind, escapeText(mention.text));
    at = mention.end;
  }
  return line + escapeText(points.slice(at, block.end).join(''));
}

function meaning(mention: MentionRecord): string {
  if (mention.entity !== undefined) return mention.entity;
  const { kind, min, max, currency, qualifier, per, from, to, value } = mention;
  if (kind === 'money') {
    const figures = min === max ? [min] : [min ?? '', '–', max ?? ''];
    return [qualifier, currency, ...figures, per && `per ${per}`].filter((part) => part !== undefined).join(' ');
  }
  if (kind === 'date') return from === to ? (from ?? '?') : `${from ?? '?'} – ${to ?? '?'}`;
  return value ?? '';
}
