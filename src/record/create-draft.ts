import type { Article, Segmented } from '../model/article.js';
import type { ArticleDraft, GivenWith, MentionDraft, SourceDraft } from '../model/draft.js';
import type { ArchiveChain, Link } from '../model/entity.js';
import type { Findings } from '../model/findings.js';
import type { Mention } from '../model/mention.js';
import type { BoilerplateRecord } from '../model/record.js';
import type { SourceFile } from '../model/source.js';
import { codePointOffsets } from '../text/code-points.js';
import { contentIds } from '../text/content-id.js';
import { archiveChain, personEvidence } from './archive-chain.js';
import { citationOf, type Edge, factDrafts, round } from './fact-draft.js';
import { articleIds, chainIds, surroundingsOf } from './identity.js';
import { lineFinder } from './line-finder.js';
import { provenanceOf } from './provenance.js';

/** A source with all its articles, as it is stored and reused until the source or a rule changes. */
export function createSourceDraft(
  source: SourceFile,
  segmented: Segmented,
  findingsOf: (article: Article) => Findings,
  read: Pick<SourceDraft, 'print' | 'furniture' | 'messages'>,
): SourceDraft {
  const ids = articleIds(segmented.articles);
  return {
    source: { ...sourceRecord(source), ...givenWith(source), text: source.text },
    articles: segmented.articles.map((article, at) => createArticleDraft(article, findingsOf(article), ids[at])),
    boilerplate: segmented.boilerplate.map(
      ({ line, endLine, text, rule, reason }): BoilerplateRecord => ({ line, end_line: endLine, text, rule, reason }),
    ),
    ...read,
  };
}

function givenWith({ url, published, isArticle, container }: SourceFile): GivenWith {
  return {
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(isArticle && { isArticle }),
    ...(container === undefined ? {} : { container }),
  };
}

function sourceRecord(source: SourceFile): ArticleDraft['source'] {
  return {
    path: source.path,
    ...(source.id !== undefined ? { id: source.id } : {}),
    sha256: source.sha256,
    media_type: source.mediaType,
    charset: source.charset,
    charset_basis: source.charsetBasis,
    size: source.size,
    ...provenanceOf(source),
  };
}

/**
 * The record of one article, its offsets in code points, its names still chains; `id` is what it is known by where that is not
 * for its own words to say.
 */
export function createArticleDraft(
  article: Article,
  findings: Findings,
  id: string = articleIds([article])[0] ?? '',
): ArticleDraft {
  const { source, ordinal } = article;
  const published = article.published?.value;
  /** By the index of a mention: its chain, and why it belongs there. */
  const chainOf: (number | undefined)[] = new Array(findings.mentions.length);
  const links: (Link | undefined)[] = new Array(findings.mentions.length);
  for (const [i, chain] of findings.chains.entries()) {
    for (const mention of chain.mentions) chainOf[mention] = i;
    for (const link of chain.links) links[link.from] = link;
  }
  const evidence = personEvidence(findings, chainOf);
  const point = codePointOffsets(article.text);
  const beside = surroundingsOf(article);
  const idOf = contentIds();
  const mentionIds = findings.mentions.map((mention) => idOf(mention.kind, mention.text, beside(mention)));
  const telling = findings.mentions.map(({ start }, at) => ({ id: mentionIds[at] ?? '', start }));
  const ids = chainIds(telling, findings.chains, article.blocks);
  const edge: Edge = {
    ...{ text: article.text, mentions: findings.mentions, point, lineOf: lineFinder(article), beside, newId: idOf },
    chainOf: (mention) => atPlace(ids, chainOf[mention]) ?? null,
    idOf: (mention) => mentionIds[mention] ?? null,
  };
  return {
    id,
    ordinal,
    source: sourceRecord(source),
    headline: article.headline?.value ?? null,
    headline_basis: article.headline?.basis ?? null,
    byline: article.byline?.value ?? [],
    byline_basis: article.byline?.basis ?? null,
    publisher: article.publisher?.value ?? null,
    publisher_basis: article.publisher?.basis ?? null,
    published: article.published?.value ?? null,
    published_basis: article.published?.basis ?? null,
    language: article.language,
    url: article.url ?? null,
    text: article.text,
    blocks: article.blocks.map(({ type, start, end, line, endLine, rule }) => ({
      type,
      start: point(start),
      end: point(end),
      line,
      end_line: endLine,
      rule,
    })),
    chains: findings.chains.map((chain, i): ArchiveChain => {
      const rivals = chain.rivals?.flatMap((mention) => edge.chainOf(mention) ?? []);
      const place = { id: ids[i] ?? '', articleId: id, ...(published ? { published } : {}) };
      return { ...archiveChain(chain, findings.mentions), ...place, ...evidence.get(i), ...(rivals ? { rivals } : {}) };
    }),
    mentions: findings.mentions.map((mention, index) =>
      mentionDraft(mention, { id: mentionIds[index] ?? '', chain: edge.chainOf(index), link: links[index] }, edge),
    ),
    ...factDrafts(findings, edge),
  };
}

const atPlace = <T>(all: readonly T[], place: number | undefined): T | undefined =>
  place === undefined ? undefined : all[place];

/** What a mention is known by, and why it belongs to its chain. */
interface MentionPlace {
  readonly id: string;
  readonly chain: string | null;
  readonly link: Link | undefined;
}

function mentionDraft(mention: Mention, { id, chain, link }: MentionPlace, edge: Edge): MentionDraft {
  const { kind, rule } = mention;
  const { text, start, end, line } = citationOf(mention, edge);
  const cited = { id, kind, text, start, end, line, rule, confidence: round(mention.confidence) };
  return Object.assign(cited, valueFields(mention), {
    chain,
    link_rule: link?.rule ?? null,
    link_detail: link?.detail ?? null,
  });
}

function valueFields(mention: Mention): Partial<MentionDraft> | undefined {
  switch (mention.kind) {
    case 'money':
    case 'date':
    case 'duration':
    case 'contact':
      return mention.value;
    default:
      return mention.title ? { title: mention.title } : undefined;
  }
}
