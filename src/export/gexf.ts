import { parseFilters } from '../query/query.js';
import { type Dealing, type Pair, togetherOf } from '../query/together.js';
import type { Database } from '../store/database.js';
import { type EntityRow, exportedEntities } from '../store/exported.js';
import { pagedSources } from '../store/sources.js';
import { citedPlace, type Paged } from '../text/page-place.js';
import type { Exported } from './formats.js';
import { xmlTag } from './xml.js';

// Who deals with whom as a graph for Gephi and other programs: GEXF 1.2, which all of them read. Every edge is undirected, as
// some cannot read a graph that is both; `from` says who acts where one does.

type Values = Readonly<Record<string, string | number | null>>;

/** What is known of a node or an edge beside its ends, by name; numbers in the order of the file. */
const NODE_ATTRIBUTES = {
  kind: 'string',
  mentions: 'integer',
  articles: 'integer',
  origins: 'integer',
  first: 'string',
  last: 'string',
} as const;
const EDGE_ATTRIBUTES = {
  ...{ basis: 'string', type: 'string', state: 'string', from: 'string', origins: 'integer', articles: 'integer' },
  ...{ sentences: 'integer', paragraphs: 'integer', first: 'string', last: 'string', sentence: 'string', at: 'string' },
} as const;

/** People and bodies, and what is between them. */
export interface Graph {
  readonly entities: Iterable<EntityRow>;
  readonly dealings: readonly Dealing[];
  readonly pairs: readonly Pair[];
  /** As `pagedSources` gives them. */
  readonly paged: Paged;
}

/** The graph of a fact base. */
export async function exportGexf(db: Database): Promise<Exported> {
  const { dealings, pairs } = await togetherOf(db, { query: await parseFilters({}) });
  return {
    files: [
      {
        name: 'together.gexf',
        pieces: gexfPieces({ entities: exportedEntities(db), dealings, pairs, paged: pagedSources(db) }),
      },
    ],
    notes: () => [],
  };
}

/** A graph as GEXF. An edge weighs as many origins as say it: articles, copies of one counted once. */
export function* gexfPieces({ entities, dealings, pairs, paged }: Graph): IterableIterator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield '  <meta><creator>bpp</creator><description>Who deals with whom, and who is named with whom</description></meta>\n';
  yield '  <graph mode="static" defaultedgetype="undirected">\n';
  yield* declared('node', NODE_ATTRIBUTES);
  yield* declared('edge', EDGE_ATTRIBUTES);
  yield '    <nodes>\n';
  for (const entity of entities) if (CAN_DEAL.has(entity.kind)) yield nodeOf(entity);
  yield '    </nodes>\n    <edges>\n';
  for (const dealing of dealings) yield dealingEdge(dealing, paged);
  for (const pair of pairs) yield pairEdge(pair, paged);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

const CAN_DEAL: ReadonlySet<string> = new Set(['person', 'force', 'organisation']);

function* declared(of: 'node' | 'edge', attributes: Readonly<Record<string, string>>): IterableIterator<string> {
  yield `    <attributes class="${of}">\n`;
  for (const [id, [title, type]] of Object.entries(attributes).entries()) {
    yield `      ${xmlTag('attribute', { id, title, type })}\n`;
  }
  yield '    </attributes>\n';
}

function nodeOf({ id, name, kind, mention_count, article_count, origin_count, first, last }: EntityRow): string {
  const counts = { mentions: mention_count, articles: article_count, origins: origin_count };
  return element('node', { id, label: name }, [NODE_ATTRIBUTES, { kind, ...counts, first, last }]);
}

/** Dealings that hold both ways: nobody acts. */
const MUTUAL: ReadonlySet<string> = new Set(['partner', 'opposes', 'family']);

function dealingEdge(dealing: Dealing, paged: Paged): string {
  const { id, a, a_id, b_id, type, state, origins, articles, sentence, source, line, evidence } = dealing;
  const days = evidence.flatMap(({ published }) => published ?? []).sort();
  return element('edge', { id, source: a_id, target: b_id, label: type.replaceAll('_', ' '), weight: origins }, [
    EDGE_ATTRIBUTES,
    {
      ...{ basis: 'stated', type, state, from: MUTUAL.has(type) ? null : a, origins, articles },
      ...{
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        sentence,
        at: citedPlace(source, line, paged.get(source)),
      },
    },
  ]);
}

function pairEdge(pair: Pair, paged: Paged): string {
  const { a_id, b_id, origins, articles, sentences, paragraphs, published, sentence, source, line } = pair;
  const id = `${a_id}-${b_id}`;
  return element('edge', { id, source: a_id, target: b_id, label: 'named together', weight: origins }, [
    EDGE_ATTRIBUTES,
    {
      ...{ basis: 'named together', origins, articles, sentences, paragraphs, first: published },
      ...{ sentence: sentences === 0 ? null : sentence, at: citedPlace(source, line, paged.get(source)) },
    },
  ]);
}

function element(
  name: string,
  own: Values,
  [declared, values]: readonly [Readonly<Record<string, string>>, Values],
): string {
  const attributes = Object.keys(declared).flatMap((title, at) => {
    const value = values[title] ?? null;
    return value === null ? [] : [xmlTag('attvalue', { for: at, value })];
  });
  return `      ${xmlTag(name, own, '>')}<attvalues>${attributes.join('')}</attvalues></${name}>\n`;
}
