import { type Column, type DraftedEntity, wordsFields } from '../model/column.js';
import { eachKind, type FactKind } from '../model/fact-kinds.js';
import type { Findings } from '../model/findings.js';
import type { Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { type FactDrafts, type FactField, type FactFields, type Finding, isSpan } from '../model/statement.js';

/** What takes findings over the edge: from code units to code points, from mentions to chains. */
export interface Edge {
  /** Of the article. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** From an offset in code units to one in code points. */
  readonly point: (offset: number) => number;
  /** From an offset in code units to a line of the source. */
  readonly lineOf: (offset: number) => number;
  /** The chain of a mention, by its index; null for a value. */
  readonly chainOf: (mention: number) => string | null;
  /** The id of a mention, by its index. */
  readonly idOf: (mention: number) => string | null;
  /** The sentence that a span stands in. */
  readonly beside: (span: Span) => string;
  /** An id for what these parts tell, another one for each that they tell. */
  readonly newId: (...parts: readonly string[]) => string;
}

/** Three decimals: a product of confidences is no more exact than that. */
export const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** The words of a span as they are cited: offsets in code points. */
export function citationOf(
  { start, end }: Span,
  { text, point, lineOf }: Edge,
): { readonly text: string; readonly start: number; readonly end: number; readonly line: number } {
  return { text: text.slice(start, end), start: point(start), end: point(end), line: lineOf(start) };
}

/** The facts of an article, their offsets in code points, their things still chains. */
export function factDrafts(findings: Findings, edge: Edge): FactDrafts {
  return eachKind<FactDrafts>((table, kind) => {
    const found: readonly Finding[] = findings[table];
    return found.map((finding) => apart(kind, factDraft(kind, finding, edge))).filter((draft) => isWhole(kind, draft));
  });
}

function factDraft({ code, columns, toldApartBy = [] }: FactKind, finding: Finding, edge: Edge): FactFields {
  const cited = citationOf(finding, edge);
  const apart = toldApartBy.map((name) => wordsOf(finding[name], edge));
  const id = edge.newId(code, cited.text, edge.beside(finding), ...apart);
  const { rule, confidence } = finding;
  const fields = columns.map((column) => draftFields(column, finding, edge));
  return Object.assign({ id, ...cited, rule, confidence: round(confidence) }, ...fields);
}

/** A field as words: a thing by those that name it, for its place among the mentions of the article moves. */
const wordsOf = (field: Finding[string], { mentions }: Edge): string =>
  typeof field === 'number' ? (mentions[field]?.text ?? '') : String(field);

/** The second of two that are never one is nobody where it would be the first. */
function apart({ neverOne }: FactKind, draft: FactFields): FactFields {
  if (neverOne === undefined) return draft;
  const [one, other] = neverOne.map((name) => `${name}_chain`) as [string, string];
  return draft[one] === draft[other] && draft[one] !== null ? { ...draft, [other]: null } : draft;
}

/** Whether everything that the kind cannot do without has a chain. */
function isWhole({ columns }: FactKind, draft: FactFields): boolean {
  return columns.every(
    (column) => column.is !== 'entity' || column.orNull !== undefined || draft[`${column.name}_chain`] !== null,
  );
}

type Fields = Readonly<Record<string, FactField>>;

/** What a column of the finding becomes in the draft besides its citation; words that are not there become no field. */
function draftFields(column: Column, finding: Finding, edge: Edge): Fields {
  switch (column.is) {
    case 'citation':
    case 'meant':
      return {};
    case 'entity': {
      const { name, orName } = column;
      const mention = finding[name];
      const chain = typeof mention === 'number' ? edge.chainOf(mention) : null;
      return { [`${name}_chain`]: chain, ...(orName && { [name]: scalar(finding[`${name}Name`]) }) };
    }
    case 'entities': {
      const { name } = column;
      const given = finding[name];
      const drafted = Array.isArray(given)
        ? given.map(({ mention, name: words }): DraftedEntity => {
            const chain = mention === undefined ? null : edge.chainOf(mention);
            return { chain, name: chain === null ? (words ?? edge.mentions[mention ?? -1]?.text ?? null) : null };
          })
        : [];
      return { [name]: once(drafted) };
    }
    case 'mention': {
      const { name } = column;
      const mention = finding[name];
      return { [name]: typeof mention === 'number' ? edge.idOf(mention) : null };
    }
    case 'words': {
      const { name, as } = column;
      const span = finding[`${name}Span`];
      const [textField, startField, endField] = wordsFields(column);
      if (!isSpan(span)) {
        if (as === undefined) return {};
        return as === 'object' ? { [name]: null } : { [textField]: null, [startField]: null, [endField]: null };
      }
      const { text, start, end } = citationOf(span, edge);
      if (as === 'object') return { [name]: { text, start, end } };
      return { [textField]: text, [startField]: start, [endField]: end };
    }
    case 'day': {
      const mention = edge.mentions[Number(finding[column.of ?? column.name] ?? -1)];
      return { [column.name]: mention?.kind === 'date' ? mention.value[column.end] : null };
    }
    default:
      return { [column.name]: scalar(finding[column.name]) };
  }
}

/** Each of them once: `the council` that is named again as `it` is no second one. */
const once = (drafted: readonly DraftedEntity[]): readonly DraftedEntity[] => [
  ...new Map(drafted.map((each) => [each.chain ?? `=${each.name}`, each])).values(),
];

const scalar = (given: Finding[string]): string | number | null => (typeof given === 'object' ? null : (given ?? null));
