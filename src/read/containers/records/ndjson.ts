import { LARGEST_SOURCE, tooLarge } from '../../limits.js';
import { splitLines } from '../../split-lines.js';
import type { Input } from '../input.js';
import { type PagePart, type ReaderContext, Refused } from '../reader.js';
import { decoded } from '../text-input.js';
import { planOf } from './plan.js';
import { partsOf, SAMPLE } from './read-records.js';
import { isRecord, type Numbered } from './record.js';
import { resumed, sampled } from './sample.js';

const WHAT_TO_DO =
  'name the fields of its articles with `--map headline=title,text=body,published=date`, or write `{"id", "text" or "html"}`';

/** The articles of a file of JSON with an object a line. */
export async function* readNdjson(input: Input, context: ReaderContext): AsyncGenerator<PagePart> {
  const lines = recordsIn(input, context);
  const head = await sampled(lines, SAMPLE);
  const sample = head.map(({ record }) => record);
  const plan = planOf(sample, context.mapping);
  if (plan === undefined) {
    throw new Refused(
      'read/ndjson',
      `NDJSON that holds no articles by the names of its fields, which is not read: ${WHAT_TO_DO}`,
    );
  }
  yield* partsOf(resumed(head, lines), { plan, sample, unit: 'item', context });
}

async function* recordsIn(input: Input, { remark }: ReaderContext): AsyncGenerator<Numbered, void> {
  let number = 0;
  for await (const line of splitLines(decoded(input), LARGEST_SOURCE)) {
    number++;
    if (line.trim() === '') continue;
    const record = line.length > LARGEST_SOURCE ? undefined : objectIn(line);
    if (record !== undefined) yield { record, number };
    else {
      const reason =
        line.length > LARGEST_SOURCE ? tooLarge(line.length).reason : `line ${number} is no object of JSON`;
      remark({
        severity: 'error',
        rule: 'read/broken-line',
        reason: `${reason}: it is left out`,
        at: `item-${number}`,
      });
    }
  }
}

function objectIn(line: string): Numbered['record'] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
