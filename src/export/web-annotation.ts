import { FACT_KINDS } from '../model/fact-kinds.js';
import type { EntityKind } from '../model/mention.js';
import { comesTo, type MentionWords, mentionsIn, type StatementWords, statementsIn } from '../store/annotated.js';
import type { Database } from '../store/database.js';
import { type ArticleRow, exportedArticles } from '../store/exported.js';
import { pointSlicer } from '../text/code-points.js';
import { escapeJson } from '../text/steering.js';
import type { Exported } from './formats.js';

// The W3C Web Annotation model (https://www.w3.org/TR/annotation-model/): an annotation for each mention and each statement. Its
// target is the text of the article, as the article record has it, by position in code points and by its words.

interface Body {
  readonly type: 'TextualBody' | 'SpecificResource';
  readonly purpose: 'tagging' | 'identifying' | 'describing' | 'classifying';
  readonly value?: string;
  readonly source?: { readonly id: string; readonly type: string; readonly name: string };
}

/** Words of an article and what is said of them. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Body['purpose'];
  /** The rule that found it. */
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: string };
  readonly body: readonly Body[];
  readonly target: {
    readonly source: Readonly<Record<string, string>>;
    readonly selector: readonly [
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
}

/** All annotations of a fact base as one collection, in the order of the archive. */
export function exportWebAnnotation(db: Database): Exported {
  return { files: [{ name: 'annotations.jsonld', pieces: collection(db) }], notes: () => [] };
}

const HEAD = `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": "urn:bpp:annotations",
  "type": "AnnotationCollection",
  "label": "What bpp found, each in its words",
  "first": {
    "id": "urn:bpp:annotations:1",
    "type": "AnnotationPage",
    "partOf": "urn:bpp:annotations",
    "startIndex": 0,
    "items": [`;

function* collection(db: Database): IterableIterator<string> {
  const [mentions, statements] = [mentionsIn(db), statementsIn(db)];
  let total = 0;
  yield HEAD;
  for (const article of exportedArticles(db)) {
    for (const annotation of annotationsOf(article, mentions(article.id), statements(article.id))) {
      yield `${total === 0 ? '' : ','}\n${escapeJson(JSON.stringify(annotation))}`;
      total += 1;
    }
  }
  yield `\n    ]\n  },\n  "last": "urn:bpp:annotations:1",\n  "total": ${total}\n}\n`;
}

/** The annotations of one article: its mentions, then its statements. */
export function annotationsOf(
  article: ArticleRow,
  mentions: readonly MentionWords[],
  statements: readonly StatementWords[],
): readonly Annotation[] {
  const source = sourceOf(article);
  const slice = pointSlicer(article.text);
  const annotation = (what: string, words: MentionWords | StatementWords, body: readonly Body[]): Annotation => ({
    id: `urn:bpp:${what}:${words.id}`,
    type: 'Annotation',
    motivation: body.find(({ purpose }) => purpose !== 'tagging')?.purpose ?? 'tagging',
    generator: { id: `urn:bpp:rule:${words.rule}`, type: 'Software', name: `bpp ${words.rule}` },
    body,
    target: { source, selector: selectorsOf(words, slice) },
  });
  return [
    ...mentions.map((mention) => annotation('mention', mention, mentionBodies(mention))),
    ...statements.map((statement) => annotation(nounOf(statement.table), statement, statementBodies(statement))),
  ];
}

/** The text that positions count in: not the file, of which it is a part, but what `bpp export` gives as `text`. */
function sourceOf({ id, source, headline, language, url }: ArticleRow): Readonly<Record<string, string>> {
  return {
    ...{ id: `urn:bpp:article:${id}`, type: 'Text', format: 'text/plain', language },
    ...(headline === null ? {} : { name: headline }),
    ...(url === null ? {} : { canonical: url }),
    via: source.split('/').map(encodeURIComponent).join('/'),
  };
}

/** Words before and behind that tell the same words apart, in code points. */
const AROUND = 32;

function selectorsOf(
  { start, end, text }: MentionWords | StatementWords,
  slice: (start: number, end: number) => string,
): Annotation['target']['selector'] {
  const [prefix, suffix] = [slice(Math.max(0, start - AROUND), start), slice(end, end + AROUND)];
  return [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact: text, prefix, suffix },
  ];
}

const TYPES: Readonly<Record<EntityKind, string>> = {
  person: 'schema:Person',
  force: 'schema:GovernmentOrganization',
  organisation: 'schema:Organization',
  place: 'schema:Place',
  programme: 'schema:Project',
};

const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value });

function entityBody(id: string, kind: EntityKind, name: string): Body {
  const source = { id: `urn:bpp:entity:${id}`, type: TYPES[kind], name };
  return { type: 'SpecificResource', purpose: 'identifying', source };
}

function mentionBodies(mention: MentionWords): readonly Body[] {
  const { kind, entity, entity_id } = mention;
  if (entity !== null && entity_id !== null && kind in TYPES) {
    return [tag(kind), entityBody(entity_id, kind as EntityKind, entity)];
  }
  const value = comesTo(mention);
  return [tag(kind), ...(value === '' ? [] : [{ type: 'TextualBody', purpose: 'classifying', value } as const])];
}

const NOUNS: ReadonlyMap<string, string> = new Map([...FACT_KINDS].map(([table, { noun }]) => [table, noun]));
const nounOf = (table: string): string => NOUNS.get(table) ?? table;

function statementBodies({ table, label, subject, subject_id, subject_kind }: StatementWords): readonly Body[] {
  const about = [subject, label].filter((part) => part !== null).join(': ');
  return [
    tag(nounOf(table)),
    ...(subject_id !== null && subject_kind !== null && subject !== null
      ? [entityBody(subject_id, subject_kind, subject)]
      : []),
    ...(about === '' ? [] : [{ type: 'TextualBody', purpose: 'describing', value: about } as const]),
  ];
}
