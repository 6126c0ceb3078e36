export type { ExtractOptions, LineError } from './app/article-records.js';
export { extractFiles, extractLines } from './app/article-records.js';
export type { IngestOptions, IngestSummary } from './app/ingest/options.js';
export { ingest } from './app/ingest.js';
export type { Message } from './model/message.js';
export { UsageError } from './model/message.js';
export type {
  ArticleRecord,
  BlockRecord,
  BoilerplateRecord,
  MentionRecord,
  QuoteRecord,
  RoleRecord,
  SaidRecord,
  SourceRecord,
} from './model/record.js';
export { ARTICLE_SCHEMA } from './record/schema.js';
