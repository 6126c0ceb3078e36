import {
  type Column,
  chainField,
  type DraftedEntity,
  type Found,
  type WordsColumn,
  wordsFields,
} from '../model/column.js';
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
  const { text, start, end, line } = citationOf(finding, edge);
  const apart = toldApartBy.map((name) => wordsOf(finding[name], edge));
  const id = edge.newId(code, text, edge.beside(finding), ...apart);
  const { rule, confidence } = finding;
  const draft: FactFields & Fields = { id, text, start, end, line, rule, confidence: round(confidence) };
  for (const write of writersOf(columns)) write(draft, finding, edge);
  return draft;
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
    (column) => column.is !== 'entity' || column.orNull !== undefined || draft[chainField(column)] !== null,
  );
}

type Fields = Record<string, FactField>;

/** Puts what a column of the finding becomes into the draft; words that are not there become no field. */
type Write = (draft: Fields, finding: Finding, edge: Edge) => void;

const writers = new WeakMap<readonly Column[], readonly Write[]>();

/** How each column of a kind is written, settled once: the names of its fields are the same for every fact. */
function writersOf(columns: readonly Column[]): readonly Write[] {
  const made = writers.get(columns) ?? columns.flatMap((column) => writerOf(column) ?? []);
  writers.set(columns, made);
  return made;
}

function writerOf(column: Column): Write | undefined {
  const { name } = { name: '', ...column };
  switch (column.is) {
    case 'citation':
    case 'meant':
      return undefined;
    case 'entity': {
      const field = `${name}_chain`;
      const nameAlone = `${name}Name`;
      return (draft, finding, edge) => {
        const mention = finding[name];
        draft[field] = typeof mention === 'number' ? edge.chainOf(mention) : null;
        if (column.orName) draft[name] = scalar(finding[nameAlone]);
      };
    }
    case 'entities':
      return (draft, finding, edge) => {
        const given = finding[name];
        draft[name] = once(Array.isArray(given) ? given.map((found) => drafted(found, edge)) : []);
      };
    case 'mention':
      return (draft, finding, edge) => {
        const mention = finding[name];
        draft[name] = typeof mention === 'number' ? edge.idOf(mention) : null;
      };
    case 'words':
      return wordsWriter(column);
    case 'day': {
      const of = column.of ?? name;
      return (draft, finding, edge) => {
        const mention = edge.mentions[Number(finding[of] ?? -1)];
        draft[name] = mention?.kind === 'date' ? mention.value[column.end] : null;
      };
    }
    default:
      return (draft, finding) => {
        draft[name] = scalar(finding[name]);
      };
  }
}

function wordsWriter(column: WordsColumn): Write {
  const { name, as } = column;
  const spanField = `${name}Span`;
  const [textField, startField, endField] = wordsFields(column);
  return (draft, finding, edge) => {
    const span = finding[spanField];
    if (!isSpan(span)) {
      if (as === undefined) return;
      draft[textField] = null;
      if (as === 'object') return;
      draft[startField] = null;
      draft[endField] = null;
      return;
    }
    const { text, start, end } = citationOf(span, edge);
    if (as === 'object') {
      draft[name] = { text, start, end };
      return;
    }
    draft[textField] = text;
    draft[startField] = start;
    draft[endField] = end;
  };
}

function drafted({ mention, name }: Found, edge: Edge): DraftedEntity {
  const chain = mention === undefined ? null : edge.chainOf(mention);
  return { chain, name: chain === null ? (name ?? edge.mentions[mention ?? -1]?.text ?? null) : null };
}

/** Each of them once: `the council` that is named again as `it` is no second one. */
const once = (drafted: readonly DraftedEntity[]): readonly DraftedEntity[] => [
  ...new Map(drafted.map((each) => [each.chain ?? `=${each.name}`, each])).values(),
];

const scalar = (given: Finding[string]): string | number | null => (typeof given === 'object' ? null : (given ?? null));
