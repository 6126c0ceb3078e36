import { createHash } from 'node:crypto';
import type { Article, ArticleBlock, Segmented } from '../model/article.js';
import type { ArticleDraft, MentionDraft, QuoteDraft, RoleDraft, SourceDraft } from '../model/draft.js';
import type { ArchiveChain, Chain, Link } from '../model/entity.js';
import type { DateValue, Mention } from '../model/mention.js';
import type { BoilerplateRecord } from '../model/record.js';
import type { SourceFile } from '../model/source.js';
import type { Quote, Role, Said } from '../model/statement.js';
import { codePointOffsets } from '../text/code-points.js';
import { linesOf } from '../text/lines.js';
import { archiveChain, personEvidence } from './archive-chain.js';

/** What `extract` and `resolve` found in one article. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly said: readonly Said[];
  readonly roles: readonly Role[];
  readonly chains: readonly Chain[];
}

const ID_LENGTH = 16;

function contentId(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, ID_LENGTH);
}

/** A source with all its articles, as it is stored and reused until the source or a rule changes. */
export function createSourceDraft(
  source: SourceFile,
  segmented: Segmented,
  findingsOf: (article: Article) => Findings,
  read: Pick<SourceDraft, 'print' | 'furniture' | 'messages'>,
): SourceDraft {
  return {
    source: { ...sourceRecord(source), size: source.size, text: source.text },
    articles: segmented.articles.map((article) => createArticleDraft(article, findingsOf(article))),
    boilerplate: segmented.boilerplate.map(
      ({ line, endLine, text, rule, reason }): BoilerplateRecord => ({ line, end_line: endLine, text, rule, reason }),
    ),
    ...read,
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
  };
}

/** The record of one article, its offsets in code points, its names still chains. */
export function createArticleDraft(article: Article, findings: Findings, id?: string): ArticleDraft {
  const { source, ordinal } = article;
  const published = article.published?.value;
  const articleId = id ?? contentId(source.id ?? source.path, ordinal, article.text);
  const point = codePointOffsets(article.text);
  const lineOf = lineFinder(article);
  const chainIds = findings.chains.map((chain) => contentId(articleId, 'chain', chain.kind, chain.mentions[0] ?? 0));
  const chainOf = new Map(findings.chains.flatMap((chain, i) => chain.mentions.map((m): [number, number] => [m, i])));
  const links = new Map(
    findings.chains.flatMap((chain) => chain.links.map((link): [number, Link] => [link.from, link])),
  );
  const evidence = personEvidence(findings, chainOf);
  const chainIdOf = (mention: number | undefined): string | null =>
    mention === undefined ? null : (chainIds[chainOf.get(mention) ?? -1] ?? null);
  return {
    id: articleId,
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
      const rivals = chain.rivals?.flatMap((mention) => chainIdOf(mention) ?? []);
      const place = { id: chainIds[i] ?? '', articleId, ...(published ? { published } : {}) };
      return { ...archiveChain(chain, findings.mentions), ...place, ...evidence.get(i), ...(rivals ? { rivals } : {}) };
    }),
    mentions: findings.mentions.map((mention, index) =>
      mentionDraft(mention, articleId, point, lineOf, chainIdOf(index), links.get(index)),
    ),
    roles: findings.roles.flatMap((role) =>
      roleDraft(role, findings.mentions, article, articleId, point, lineOf, chainIdOf),
    ),
    quotes: findings.quotes.map((quote) => speechDraft('quote', quote, article, articleId, point, lineOf, chainIdOf)),
    said: findings.said.map((said) => speechDraft('said', said, article, articleId, point, lineOf, chainIdOf)),
  };
}

type Offsets = (offset: number) => number;
type ChainOf = (mention: number | undefined) => string | null;

function mentionDraft(
  mention: Mention,
  articleId: string,
  point: Offsets,
  lineOf: Offsets,
  chain: string | null,
  link: { rule: string; detail: string } | undefined,
): MentionDraft {
  const start = point(mention.start);
  const end = point(mention.end);
  return {
    id: contentId(articleId, mention.kind, start, end),
    kind: mention.kind,
    text: mention.text,
    start,
    end,
    line: lineOf(mention.start),
    rule: mention.rule,
    confidence: round(mention.confidence),
    ...valueFields(mention),
    chain,
    link_rule: link?.rule ?? null,
    link_detail: link?.detail ?? null,
  };
}

/** Three decimals: a product of confidences is no more exact than that. */
const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;

function valueFields(mention: Mention): Partial<MentionDraft> {
  switch (mention.kind) {
    case 'money':
    case 'date':
    case 'duration':
    case 'contact':
      return mention.value;
    default:
      return mention.title ? { title: mention.title } : {};
  }
}

function roleDraft(
  role: Role,
  mentions: readonly Mention[],
  article: Article,
  articleId: string,
  point: Offsets,
  lineOf: Offsets,
  chainOf: ChainOf,
): RoleDraft[] {
  const person = chainOf(role.person);
  if (!person) return [];
  const start = point(role.start);
  const end = point(role.end);
  return [
    {
      id: contentId(articleId, 'role', start, end, role.person, role.role),
      role: role.role,
      organisation: role.organisationName ?? null,
      state: role.state,
      since: dateOf(mentions, role.since)?.from ?? null,
      until: dateOf(mentions, role.until)?.to ?? null,
      text: article.text.slice(role.start, role.end),
      start,
      end,
      line: lineOf(role.start),
      rule: role.rule,
      confidence: round(role.confidence),
      person_chain: person,
      organisation_chain: chainOf(role.organisation),
    },
  ];
}

/** The days that a mention stands for, where it is a date. */
function dateOf(mentions: readonly Mention[], index: number | undefined): DateValue | undefined {
  const mention = mentions[index ?? -1];
  return mention?.kind === 'date' ? mention.value : undefined;
}

function speechDraft(
  kind: 'quote' | 'said',
  quote: Quote | Said,
  article: Article,
  articleId: string,
  point: Offsets,
  lineOf: Offsets,
  chainOf: ChainOf,
): QuoteDraft {
  const start = point(quote.start);
  const end = point(quote.end);
  return {
    id: contentId(articleId, kind, start, end),
    by: quote.by ?? null,
    text: quote.text,
    start,
    end,
    line: lineOf(quote.start),
    cue: quote.cue ?? null,
    ...(quote.speakerSpan
      ? {
          speaker_text: article.text.slice(quote.speakerSpan.start, quote.speakerSpan.end),
          speaker_start: point(quote.speakerSpan.start),
          speaker_end: point(quote.speakerSpan.end),
        }
      : {}),
    rule: quote.rule,
    confidence: round(quote.confidence),
    speaker_chain: chainOf(quote.speaker),
  };
}

/** Source line of an offset. Wrapped lines of a text dump were joined with one space: the offset tells which it was. */
export function lineFinder(article: Article): Offsets {
  const { blocks, source } = article;
  let lines: readonly string[] | undefined;
  return (offset) => {
    const block = blockAt(blocks, offset);
    if (!block || block.line === block.endLine) return block?.line ?? 1;
    if (block.lineStarts) return lineAmong(block, offset);
    if (source.mediaType !== 'text/plain') return block.line;
    lines ??= linesOf(source.text).map((line) => line.trim());
    let column = offset - block.start;
    for (let line = block.line; line < block.endLine; line++) {
      const length = lines[line - 1]?.length ?? 0;
      if (length > 0 && column <= length) return line;
      if (length > 0) column -= length + 1;
    }
    return block.endLine;
  };
}

/** The last line of the block that begins at the offset or before. */
function lineAmong({ start, line, lineStarts = [] }: ArticleBlock, offset: number): number {
  return lineStarts.findLast((next) => start + next.offset <= offset)?.line ?? line;
}

function blockAt(blocks: readonly ArticleBlock[], offset: number): ArticleBlock | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
