export type { IngestOptions, IngestSummary } from './ingest.js';
export { ingest } from './ingest.js';
export type { Message } from './model/message.js';
export { UsageError } from './model/message.js';
export type {
  ArticleRecord,
  BlockRecord,
  BoilerplateRecord,
  MentionRecord,
  QuoteRecord,
  RoleRecord,
  SourceRecord,
} from './model/record.js';
export { ARTICLE_SCHEMA } from './record/schema.js';
export type { ExtractOptions, LineError } from './records.js';
export { extractFiles, extractLines } from './records.js';
