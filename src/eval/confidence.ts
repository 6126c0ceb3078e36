import { MENTION_KINDS, type MentionKind } from '../model/mention.js';

/** Where the bands of confidence start. */
const STARTS = [0, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** How many of the mentions found with a confidence of `from` up to `to` are right: in their exact span, with their value. */
export interface Band {
  readonly from: number;
  /** Not in the band any more; 1 is in the last. */
  readonly to: number;
  readonly found: number;
  readonly right: number;
}

export type Bands = Readonly<Record<'all' | MentionKind, readonly Band[]>>;

/** A mention that was found and judged. */
export interface Judged {
  readonly kind: MentionKind;
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Sorts judged mentions into bands of confidence, all together and by kind. */
export function bandsOf(judged: readonly Judged[]): Bands {
  const counted = (kinds: readonly MentionKind[]): readonly Band[] =>
    STARTS.map((from, n) => {
      const to = STARTS[n + 1] ?? 1;
      const isLast = n === STARTS.length - 1;
      const own = judged.filter(
        ({ kind, confidence }) => kinds.includes(kind) && confidence >= from && (isLast || confidence < to),
      );
      return { from, to, found: own.length, right: own.filter(({ isRight }) => isRight).length };
    });
  const byKind = Object.fromEntries(MENTION_KINDS.map((kind) => [kind, counted([kind])]));
  return { ...(byKind as Record<MentionKind, readonly Band[]>), all: counted(MENTION_KINDS) };
}

const NAME_WIDTH = 14;
const CELL_WIDTH = 13;

/** The bands as a table, a kind a line: in per cent how many are right, and of how many. */
export function renderBands(bands: Bands): string {
  const heads = STARTS.map((from, n) => (n === 0 ? `< ${STARTS[1]}` : `≥ ${from}`));
  const lines = (['all', ...MENTION_KINDS] as const).map((kind) => row(kind, bands[kind].map(cell)));
  return `${[row('confidence', heads), ...lines].join('\n')}\n`;
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((text) => text.padStart(CELL_WIDTH)).join('')}`;
}

function cell({ found, right }: Band): string {
  return found === 0 ? '–' : `${((100 * right) / found).toFixed(1)} (${found})`;
}
