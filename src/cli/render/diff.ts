import type { Change, Diff } from '../../diff/change.js';
import { detailLines, type Look, markedPieces, moreText } from './citing.js';
import {
  type Asked,
  besides,
  fieldTexts,
  type Group,
  groupsOf,
  headOf,
  notesOf,
  SIGNS,
  shownSides,
  summaryOf,
  wantedChanges,
} from './diff-words.js';
import { GAP, wrapped } from './wrap.js';

/** A difference for people: counts first, then what came, went and changed of each kind with its words; `limit` bounds each kind. */
export function diffLines(diff: Diff, asked: Asked, look: Look, limit: number): readonly string[] {
  const changes = wantedChanges(diff, asked);
  const { paint, width } = look;
  const quiet = besides(diff);
  return [
    ...wrapped([{ text: summaryOf(changes) || 'nothing differs', style: paint.heading }], { width, indent: '' }),
    ...(quiet === ''
      ? []
      : wrapped([{ text: `besides: ${quiet}${asked.all ? '' : ' (--all shows what)'}`, style: paint.dim }], {
          width,
          indent: '',
        })),
    ...groupsOf(changes, asked).flatMap((group) => groupLines(group, look, limit)),
  ];
}

function groupLines({ title, counts, changes, isCounted }: Group, look: Look, limit: number): readonly string[] {
  const { paint } = look;
  const about = isCounted ? `${counts} (--kind mentions shows them)` : counts;
  const head = wrapped([{ text: title, style: paint.heading }, GAP, { text: about, style: paint.dim }], {
    ...{ width: look.width, indent: '' },
  });
  if (isCounted) return ['', ...head];
  const told = limit === 0 ? changes : changes.slice(0, limit);
  const left = changes.length - told.length;
  return [
    '',
    ...head,
    ...told.flatMap((change) => changeLines(change, look)),
    ...(left > 0 ? [paint.dim(`  ${moreText(left)}`)] : []),
  ];
}

function changeLines(change: Change, look: Look): readonly string[] {
  const { kind } = change;
  const { paint, width } = look;
  const [name, rest] = headOf(change);
  const isCited = shownSides(change).some(([{ sentence }]) => sentence !== '' && kind !== 'articles');
  return [
    ...wrapped(
      [
        { text: `${SIGNS[change.change]} `, style: change.change === 'went' ? paint.bad : paint.name },
        { text: name, style: paint.name },
        { text: rest === '' ? '' : ` · ${rest}` },
      ],
      { width, indent: '  ' },
    ),
    ...notesOf(change).flatMap((text) => wrapped([{ text, style: paint.dim }], { width, indent: '    ' })),
    ...shownSides(change).flatMap(([first, ...others]) => [
      ...(isCited ? wrapped(markedPieces(first, [first], paint), { width, indent: '    ' }) : []),
      ...detailLines(
        first.side === 'was' && change.change !== 'went' ? ['was'] : [],
        { ...first, evidence: others },
        look,
      ),
    ]),
  ];
}

/** Columns of a difference for CSV: a row a change, cited where its words are first. */
export const DIFF_COLUMNS: readonly string[] = [
  ...[
    'kind',
    'change',
    'about',
    'says',
    'fields',
    'because',
    'side',
    'source',
    'line',
    'text',
    'sentence',
    'start',
    'end',
  ],
  ...['id', 'was_id', 'article_id', 'statement_id', 'differs', 'follow'],
];

/** Changes as flat rows. */
export function* diffRows(changes: readonly Change[]): IterableIterator<Record<string, unknown>> {
  for (const { citations, fields, ...change } of changes) {
    const { id: statement_id, ...cited } = citations[0] ?? {};
    yield { ...cited, ...change, statement_id, fields: fieldTexts(fields) };
  }
}
