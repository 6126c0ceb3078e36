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
export type { ExtractOptions, IngestOptions, IngestSummary, LineError } from './pipeline.js';
export { extractFiles, extractLines, ingest } from './pipeline.js';
export { ARTICLE_SCHEMA } from './record/schema.js';
