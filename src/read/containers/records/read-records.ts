import type { NumericOrder } from '../../../text/day.js';
import { createPartNames } from '../part-names.js';
import type { PagePart, ReaderContext } from '../reader.js';
import { articleOf, type RecordContext } from './article.js';
import { orderOf } from './days.js';
import { writtenFields } from './mapping.js';
import { firstText, type Plan } from './plan.js';
import { bodyOf, type Numbered, type Rec, textOf, valueAt } from './record.js';
import { type Tally, tallied, type Unit } from './tally.js';

/** Records that are looked at before the first is read, to see what they are. */
export const SAMPLE = 500;

interface Records {
  readonly plan: Plan;
  readonly sample: readonly Rec[];
  readonly unit: Unit;
  readonly context: ReaderContext;
}

/** The articles of records, one after the other; at the end what was left out, and what was read with loss. */
export async function* partsOf(
  records: AsyncIterable<Numbered> | Iterable<Numbered>,
  { plan, sample, unit, context }: Records,
): AsyncGenerator<PagePart> {
  context.remark({ severity: 'info', rule: 'read/records', reason: readAs(plan, sample) });
  const tally: Tally = new Map();
  const article: RecordContext = {
    plan,
    order: orderIn(sample, plan),
    count: (counted, written) => {
      const { number, example } = tally.get(counted) ?? { number: 0, example: written };
      tally.set(counted, { number: number + 1, example });
    },
  };
  const nameOf = createPartNames();
  for await (const { record, number } of records) {
    const part = articleOf(record, article);
    if (part) yield { ...part, name: nameOf(firstText(record, plan.fields.id) ?? `${unit}-${number}`) };
  }
  for (const remark of tallied(tally, unit)) context.remark(remark);
}

function readAs({ name, fields }: Plan, sample: readonly Rec[]): string {
  const there = (path: string): boolean =>
    sample.some((record) => textOf(valueAt(record, path)) ?? bodyOf(valueAt(record, path)));
  const given = Object.entries(fields).map(([field, paths]) => [field, paths.filter(there)]);
  const whose = name === undefined ? 'of fields with common names' : name === '--map' ? 'as --map says' : `of ${name}`;
  return `read as articles ${whose}: ${writtenFields(Object.fromEntries(given))}`;
}

function orderIn(sample: readonly Rec[], { fields }: Plan): NumericOrder {
  const paths = [...(fields.published ?? []), ...(fields.modified ?? [])];
  return orderOf(sample.flatMap((record) => paths.flatMap((path) => textOf(valueAt(record, path)) ?? [])));
}
