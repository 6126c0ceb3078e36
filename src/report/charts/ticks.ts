/** A place on an axis that has a name. */
export interface Tick {
  /** Percent of the picture's width. */
  readonly at: number;
  readonly label: string;
  /** As `text-anchor`: labels at the ends stay inside the picture. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Wider than any figure or letter of a label at 12 px. */
const CHARACTER = 7;
const BETWEEN_LABELS = 8;

/** Percent with two decimals: a tenth of a pixel on a wide screen. */
export const rounded = (percent: number): number => Math.round(percent * 100) / 100;

const widthOf = ({ label }: Pick<Tick, 'label'>): number => label.length * CHARACTER;

/** A tick whose label stays inside of a picture that has so many pixels at least. */
export function placed(at: number, label: string, narrowest: number): Tick {
  const half = widthOf({ label }) / 2;
  const x = (at / 100) * narrowest;
  const anchor = x < half ? 'start' : x > narrowest - half ? 'end' : 'middle';
  return { at: rounded(at), label, anchor };
}

/** Whether labels neither touch each other nor leave the picture; on wider screens there is more room, never less. */
export function fits(ticks: readonly Tick[], narrowest: number): boolean {
  const boxes = ticks.map((tick) => boxOf(tick, narrowest));
  return boxes.every(({ left, right }, at) => {
    const before = boxes[at - 1];
    return left >= 0 && right <= narrowest && (before === undefined || before.right + BETWEEN_LABELS <= left);
  });
}

function boxOf(tick: Tick, narrowest: number): { readonly left: number; readonly right: number } {
  const x = (tick.at / 100) * narrowest;
  const width = widthOf(tick);
  const left = tick.anchor === 'start' ? x : tick.anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width };
}
