import type { Figure } from './figures.js';

/** The least that each measure of a set may be, in per cent, by its name. */
export type Floors = ReadonlyMap<string, number>;

const HEADER = 'what\tfloor';

/** Reads floors as {@link writeFloors} writes them. Throws where a row is none. */
export function readFloors(text: string): Floors {
  const [header, ...rows] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  if (header !== HEADER) throw new Error(`the header of the floors is not ${JSON.stringify(HEADER)}`);
  return new Map(
    rows.map((row) => {
      const [what = '', floor = ''] = row.split('\t');
      if (what === '' || floor === '' || !(Number(floor) >= 0)) throw new Error(`no floor: ${row}`);
      return [what, Number(floor)];
    }),
  );
}

export function writeFloors(floors: Floors): string {
  const rows = [...floors].map(([what, floor]) => `${what}\t${floor.toFixed(1)}`);
  return `# The least that \`npm run eval\` accepts, in per cent; \`--raise\` lifts it to what is reached.\n${HEADER}\n${rows.join('\n')}\n`;
}

/** A measure below its floor; `now` is in per cent, undefined where it is measured no more. */
export interface Fallen {
  readonly what: string;
  readonly floor: number;
  readonly now: number | undefined;
  readonly figure: Figure | undefined;
}

/** What has fallen below its floor, compared as it is printed: in tenths of a per cent. */
export function fallenBelow(floors: Floors, figures: readonly Figure[]): Fallen[] {
  return [...floors].flatMap(([what, floor]) => {
    const figure = figures.find((each) => each.what === what);
    const now = figure && tenths(figure);
    return now !== undefined && now >= floor ? [] : [{ what, floor, now, figure }];
  });
}

/** Floors at what is reached, none lower than before, for every measure of which anything is right. */
export function raisedFloors(floors: Floors, figures: readonly Figure[]): Floors {
  const reached = figures.flatMap((figure): [string, number][] => {
    const now = tenths(figure);
    return now === undefined || now === 0 ? [] : [[figure.what, Math.max(now, floors.get(figure.what) ?? 0)]];
  });
  return new Map([...reached, ...[...floors].filter(([what]) => !figures.some((figure) => figure.what === what))]);
}

/** In per cent, to a tenth. */
function tenths({ score }: Figure): number | undefined {
  return score === null ? undefined : Number((100 * score).toFixed(1));
}
