import { describe, expect, test } from 'vitest';
import type { ValueCase } from '../../../src/extract/values/case-table.cases.js';
import { contactCases } from '../../../src/extract/values/contacts/contacts.cases.js';
import { absoluteDateCases } from '../../../src/extract/values/dates/absolute-dates.cases.js';
import { relativeDateCases } from '../../../src/extract/values/dates/relative-dates.cases.js';
import { durationCases } from '../../../src/extract/values/durations/durations.cases.js';
import { findValues } from '../../../src/extract/values/find-values.js';
import { moneyCases } from '../../../src/extract/values/money/money.cases.js';
import type { MoneyValue, ValueKind, ValueMention } from '../../../src/model/mention.js';

const TABLES: readonly (readonly [ValueKind, string, readonly ValueCase[]])[] = [
  ['money', 'money', moneyCases],
  ['date', 'written dates', absoluteDateCases],
  ['date', 'dates reckoned from the publication', relativeDateCases],
  ['duration', 'durations', durationCases],
  ['contact', 'contacts', contactCases],
];

function written(mention: ValueMention): string {
  if (mention.kind === 'money') return writtenMoney(mention.value);
  if (mention.kind !== 'date') return mention.value.value;
  const { from, to } = mention.value;
  return from === null || to === null ? '?' : from === to ? from : `${from}..${to}`;
}

function writtenMoney({ min, max, currency, qualifier, per }: MoneyValue): string {
  const amount = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
  return [amount, currency ?? '?', qualifier, per && `/${per}`].filter(Boolean).join(' ');
}

function marked(text: string, mentions: readonly ValueMention[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of mentions) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

describe.each(TABLES)('%s: %s', (kind, _, cases) => {
  test.each(cases)('finds what it must and spares the rest: $name', ({ text, values = [], published, about }) => {
    const plain = text.replace(/[⟦⟧]/g, '');
    const mentions = findValues(plain, published, {
      country: () => ({ about, rivals: [], outlet: undefined }),
    }).filter((mention) => mention.kind === kind);
    expect(marked(plain, mentions)).toBe(text);
    expect(mentions.map(written)).toEqual(values);
  });
});
