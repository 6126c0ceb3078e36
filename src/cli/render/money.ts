import { type MoneyFound, type Sum, sumWords, type TimeUnit } from '../../query/money.js';
import { figure } from '../../text/figure.js';
import { detailLines, INDENT, type Look, markedPieces, moreLines, toldBy } from './citing.js';
import { counted } from './plain.js';
import { wrapped } from './wrap.js';

/** Sums for people, a heading for each currency. */
export function moneyLines(
  { sums, left, counts }: Omit<MoneyFound, 'notes'>,
  look: Look,
  per: TimeUnit | undefined,
): readonly string[] {
  const { paint, width } = look;
  let last: string | null | undefined;
  const lines = sums.flatMap((sum) => {
    const head =
      sum.currency === last
        ? []
        : [...(last === undefined ? [] : ['']), headingOf(sum, counts.get(sum.currency) ?? 0, look)];
    last = sum.currency;
    return [
      ...head,
      ...wrapped(
        [
          { text: sumWords(sum), style: paint.name },
          {
            text: detailsOf(sum, per)
              .map((each) => ` · ${each}`)
              .join(''),
          },
        ],
        {
          width,
          indent: '  ',
        },
      ),
      ...wrapped(markedPieces(sum, [sum], paint), { width, indent: INDENT }),
      ...detailLines(toldBy(sum), sum, look),
    ];
  });
  return [...lines, ...moreLines(left, paint)];
}

function headingOf({ currency }: Sum, count: number, { paint }: Look): string {
  return `${paint.heading(currency ?? 'Currency not known')}  ${paint.dim(counted(count, 'sum'))}`;
}

/** What is known of a sum: what sort, whether it is so, what for, whose, over what time, who says so. */
function detailsOf(sum: Sum, per: TimeUnit | undefined): readonly string[] {
  const { type, state, payer, payee, period, part_of, said_by } = sum;
  const yearly = per === undefined ? null : eachLabel(sum);
  return [
    ...(yearly === null ? [] : [`${yearly} a ${per}`]),
    ...(type === 'other' ? [] : [type]),
    ...(state === 'actual' ? [] : [state]),
    ...(sum.for === null ? [] : [`for ${sum.for}`]),
    ...(payer === null ? [] : [`paid by ${payer}`]),
    ...(payee === null ? [] : [`to ${payee}`]),
    ...(period === null ? [] : [`period ${period}`]),
    ...(part_of === null ? [] : [`part of ${part_of}`]),
    ...(said_by === null ? [] : [`said by ${said_by}`]),
  ];
}

/** `500,000`, `300–500`, `up to 500`. */
function eachLabel({ each_min, each_max }: Sum): string | null {
  const [low, high] = [figure(each_min), figure(each_max)];
  if (low === null) return high === null ? null : `up to ${high}`;
  if (high === null) return `at least ${low}`;
  return low === high ? low : `${low}–${high}`;
}

/** Columns of sums for CSV. */
export const MONEY_COLUMNS: readonly string[] = [
  ...['text', 'min', 'max', 'currency', 'qualifier', 'per', 'type', 'state', 'for', 'payer', 'payee', 'period'],
  ...['period_length', 'each_min', 'each_max', 'part_of', 'said_by', 'sentence', 'headline', 'published', 'articles'],
  ...['origins', 'source', 'line', 'start', 'end', 'rule', 'confidence', 'id', 'fact_id', 'article_id'],
];
