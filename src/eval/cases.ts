import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An input that was seen to go wrong. `open`: it still does. */
export interface KnownCase {
  readonly kind: string;
  readonly id: string;
  readonly isOpen: boolean;
  /** What went wrong. */
  readonly why: string;
}

const HEADER = 'state\tkind\tid\twhat went wrong';

/** The cases of a folder, from its `cases.tsv`, in the order of the file. Throws where a row is no case or stands twice. */
export function readCases(folder: string): KnownCase[] {
  const file = join(folder, 'cases.tsv');
  const [header, ...rows] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (header !== HEADER) throw new Error(`${file}: the header is not ${JSON.stringify(HEADER)}.`);
  const ids = new Set<string>();
  return rows.map((row) => {
    const [state, kind, id, why] = row.split('\t');
    if ((state !== 'open' && state !== 'held') || !kind || !id || !why || ids.has(id)) {
      throw new Error(`${file}: no case, or one that stands twice: ${row}`);
    }
    ids.add(id);
    return { kind, id, isOpen: state === 'open', why };
  });
}
