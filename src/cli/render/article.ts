import { MENTION_KINDS } from '../../model/mention.js';
import type { ArticleRecord, MentionRecord } from '../../model/record.js';
import type { Look } from './citing.js';
import { placeOf } from './plain.js';
import { type Column, tableLines } from './table.js';
import { type Piece, wrapped } from './wrap.js';

const COLUMNS: readonly Column<MentionRecord>[] = [
  { title: 'line', value: ({ line }) => line, right: true },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'words', value: ({ title, text }) => (title ? `${title} ${text}` : text), shrinks: true, matters: 'most' },
  { title: 'stands for', value: meaning, shrinks: true },
  { title: 'rule', value: ({ rule }) => rule, matters: 'least' },
];

/** An article with its mentions coloured, and a table of them. */
export function articleLines(article: ArticleRecord, look: Look): readonly string[] {
  const { paint, width } = look;
  const points = [...article.text];
  const digits = String(article.blocks.at(-1)?.end_line ?? 1).length;
  const body = article.blocks.flatMap((block) => {
    const pieces = coloured(points, block, article.mentions, look);
    const styled = block.type === 'headline' ? pieces.map((piece) => headed(piece, look)) : pieces;
    const first = `${paint.dim(String(block.line).padStart(digits))} `;
    return wrapped(styled, { width, indent: ' '.repeat(digits + 1), first });
  });
  const about = [
    ...[article.id, article.published && `published ${article.published} (${article.published_basis})`],
    ...[article.byline.length > 0 && `by ${article.byline.join(', ')} (${article.byline_basis})`, article.publisher],
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const place = placeOf({ source: article.source.path, line: article.blocks[0]?.line ?? 1 }, look.paint);
  return [
    ...wrapped([{ text: place, style: paint.place, isPath: true }], { width, indent: '' }),
    ...wrapped([{ text: about.join(' · '), style: paint.dim }], { width, indent: '' }),
    '',
    ...body,
    ...legendLines(article.mentions, look),
    ...(article.mentions.length === 0
      ? []
      : ['', ...tableLines(article.mentions, COLUMNS, { width, title: paint.dim })]),
  ];
}

const headed = (piece: Piece, { paint }: Look): Piece => ({
  ...piece,
  style: (text) => paint.heading(piece.style ? piece.style(text) : text),
});

/** Which colour is which kind; nothing where there are no colours. */
function legendLines(mentions: readonly MentionRecord[], { paint, width }: Look): readonly string[] {
  if (!paint.isColoured) return [];
  const kinds = MENTION_KINDS.filter((kind) => mentions.some((mention) => mention.kind === kind));
  const named = kinds.flatMap((kind, at): readonly Piece[] => [
    { text: at === 0 ? 'colours: ' : ', ', style: paint.dim },
    { text: kind, style: (text) => paint.kind(kind, text) },
  ]);
  return kinds.length === 0 ? [] : ['', ...wrapped(named, { width, indent: '' })];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function coloured(
  points: readonly string[],
  block: Span,
  mentions: readonly MentionRecord[],
  { paint }: Look,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < at || mention.end > block.end) continue;
    pieces.push({ text: points.slice(at, mention.start).join('') });
    pieces.push({ text: mention.text, style: (text) => paint.kind(mention.kind, text) });
    at = mention.end;
  }
  return [...pieces, { text: points.slice(at, block.end).join('') }];
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
