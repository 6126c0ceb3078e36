import { type CitedWords, type Column, chainField, type DraftedEntity, wordsFields } from '../model/column.js';
import type { FactKind } from '../model/fact-kinds.js';
import type { FactField, FactFields } from '../model/statement.js';
import { plainId } from '../text/content-id.js';
import { assertCited, demand, isDay, type Reading } from './held-against.js';

/** The same for a statement, and where that stands in the record. */
interface StatementReading extends Reading {
  readonly at: string;
}

/** The draft of a statement of a record, held against its article. */
export function statementDraft(
  fact: FactFields,
  { columns, neverOne }: FactKind,
  reading: StatementReading,
): FactFields {
  const { id, rule, confidence } = fact;
  const fields = Object.assign({}, ...columns.map((column) => draftFields(column, fact, reading)));
  const draft = { id: plainId(id), ...fields, rule, confidence } as FactFields;
  if (neverOne) {
    const [one, other] = neverOne.map((name) => draft[`${name}_chain`]);
    demand(one !== other || one === null, () => `\`${reading.at}\`: its ${neverOne.join(' and its ')} are one`);
  }
  return draft;
}

type Fields = Readonly<Record<string, FactField>>;

/** What a column of a record is in the draft. */
function draftFields(column: Column, fact: FactFields, reading: StatementReading): Fields {
  const { at } = reading;
  switch (column.is) {
    case 'citation': {
      assertCited(fact, at, reading);
      const { text, start, end, line } = fact;
      return { text, start, end, line };
    }
    case 'entity': {
      const { name, orName, orNull, kind } = column;
      const place = fact[chainField(column)] as number | undefined;
      const chain = place === undefined ? null : chainAt(place, `${at}.${chainField(column)}`, { ...reading, kind });
      demand(chain !== null || orNull !== undefined, () => `\`${at}\` has no \`${chainField(column)}\``);
      const given = fact[name] ?? null;
      demand(chain !== null || orName || given === null, () => `\`${at}.${name}\` is in none of its chains`);
      return {
        [`${name}_chain`]: chain,
        ...(orName && { [name]: chain === null ? given : null }),
      };
    }
    case 'entities':
      return { [column.name]: listed(fact, column, reading) };
    case 'mention': {
      const mention = fact[column.name];
      if (mention === null) return { [column.name]: null };
      const own = reading.mentions.get(String(mention));
      demand(own !== undefined, () => `\`${at}.${column.name}\` is no mention of the article`);
      return { [column.name]: own };
    }
    case 'words':
      return wordsOf(fact, column, reading);
    case 'meant':
      return {};
    case 'day': {
      const day = fact[column.name];
      demand(day === null || isDay(String(day)), () => `\`${at}.${column.name}\` is no day of the calendar`);
      return { [column.name]: day };
    }
    default:
      return { [column.name]: fact[column.name] };
  }
}

function chainAt(
  place: number,
  at: string,
  { record, chains, kind }: Reading & { readonly kind?: string | undefined },
): string {
  const chain = record.chains[place];
  demand(
    chain !== undefined && (kind === undefined || chain.kind === kind),
    () => `\`${at}\` is no chain of ${kind ? `a ${kind}` : 'the article'}`,
  );
  return chains[place] ?? '';
}

function listed(
  fact: FactFields,
  column: Extract<Column, { is: 'entities' }>,
  reading: StatementReading,
): readonly DraftedEntity[] {
  const names = fact[column.name] as readonly string[];
  const field = chainField(column);
  const places = (fact[field] ?? names.map(() => null)) as readonly (number | null)[];
  demand(places.length === names.length, () => `\`${reading.at}.${field}\` is not as long as \`${column.name}\``);
  return names.map((name, n) => {
    const place = places[n] ?? null;
    if (place === null) return { chain: null, name };
    return { chain: chainAt(place, `${reading.at}.${field}[${n}]`, reading), name: null };
  });
}

function wordsOf(fact: FactFields, column: Extract<Column, { is: 'words' }>, { at, words }: StatementReading): Fields {
  const [text, start, end] = wordsFields(column);
  const assertWords = (given: CitedWords): void =>
    demand(
      words(given.start, given.end) === given.text,
      () => `\`${at}.${text}\` is not the article’s text from start to end`,
    );
  if (column.as === 'object') {
    const given = fact[column.name] as CitedWords | null;
    if (given) assertWords(given);
    return { [column.name]: given };
  }
  const given = [fact[text] ?? null, fact[start] ?? null, fact[end] ?? null];
  const there = given.filter((part) => part !== null).length;
  demand(
    there === 0 || there === given.length,
    () => `\`${at}.${text}\` has words without a place, or a place without words`,
  );
  if (there > 0) assertWords({ text: given[0], start: given[1], end: given[2] } as CitedWords);
  if (there === 0 && column.as === undefined) return {};
  return { [text]: given[0] as FactField, [start]: given[1] as FactField, [end]: given[2] as FactField };
}
