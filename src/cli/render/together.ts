import { DEALING_WORDS, type Dealing, type Pair } from '../../query/together.js';
import { detailLines, INDENT, type Look, markedPieces, moreLines, toldBy } from './citing.js';
import { counted } from './plain.js';
import { wrapped } from './wrap.js';

/** Who deals with whom, and who is only named together, for people; `limit` bounds each, 0 for none. */
export function togetherLines(
  { dealings, pairs }: { readonly dealings: readonly Dealing[]; readonly pairs: readonly Pair[] },
  look: Look,
  limit: number,
): readonly string[] {
  return [
    ...section('Deal with each other', dealings, (each) => dealingLines(each, look), { look, limit }),
    ...(dealings.length > 0 && pairs.length > 0 ? [''] : []),
    ...section('Named together', pairs, (each) => pairLines(each, look), { look, limit }),
  ];
}

function section<T>(
  title: string,
  items: readonly T[],
  lines: (item: T) => readonly string[],
  { look: { paint }, limit }: { readonly look: Look; readonly limit: number },
): readonly string[] {
  if (items.length === 0) return [];
  const shown = limit === 0 ? items : items.slice(0, limit);
  return [paint.heading(title), ...shown.flatMap(lines), ...moreLines(items.length - shown.length, paint)];
}

function dealingLines(dealing: Dealing, look: Look): readonly string[] {
  const { paint, width } = look;
  const { a, b, type, state } = dealing;
  const pieces = [{ text: a, style: paint.name }, { text: ` ${DEALING_WORDS[type]} ` }, { text: b, style: paint.name }];
  const stated = state === 'current' ? [] : [{ text: ` (${state})` }];
  return [
    ...wrapped([...pieces, ...stated], { width, indent: '  ' }),
    ...wrapped(markedPieces(dealing, [dealing], paint), { width, indent: INDENT }),
    ...detailLines(toldBy(dealing), dealing, look),
  ];
}

function pairLines(pair: Pair, look: Look): readonly string[] {
  const { paint, width } = look;
  const { a, b, sentence, sentences, paragraphs, articles, origins } = pair;
  const counts = [
    ...(sentences === 0 ? [] : [counted(sentences, 'sentence')]),
    ...[counted(paragraphs, 'paragraph'), counted(articles, 'article')],
    ...(origins < articles ? [counted(origins, 'origin')] : []),
  ];
  return [
    ...wrapped([{ text: a, style: paint.name }, { text: ' and ' }, { text: b, style: paint.name }], {
      width,
      indent: '  ',
    }),
    ...(sentences === 0 ? [] : wrapped([{ text: sentence }], { width, indent: INDENT })),
    ...detailLines(counts, pair, look),
  ];
}

/** Columns of dealings and pairs for CSV. */
export const TOGETHER_COLUMNS: readonly string[] = [
  ...['section', 'a', 'type', 'b', 'state', 'text', 'sentence', 'sentences', 'paragraphs', 'articles', 'origins'],
  ...[
    'headline',
    'published',
    'source',
    'line',
    'start',
    'end',
    'rule',
    'confidence',
    'id',
    'a_id',
    'b_id',
    'article_id',
  ],
];

/** Dealings and pairs as rows; `section` says what each is. */
export function* togetherRows({
  dealings,
  pairs,
}: {
  readonly dealings: readonly Dealing[];
  readonly pairs: readonly Pair[];
}): IterableIterator<Record<string, unknown>> {
  for (const dealing of dealings) yield { section: 'dealing', ...dealing };
  for (const pair of pairs) yield { section: 'pair', ...pair };
}
