import type { IssueRecord, SourceRecord } from '../model/record.js';
import type { Declared } from '../model/source.js';
import type { Attested } from '../model/span.js';
import { day, type JsonSchema, LINE, listOf, oneOf, record, text, texts } from './json-schema.js';

export const SOURCE: JsonSchema = record<SourceRecord>(
  'The file that the article stands in, or the part of one.',
  {
    path: text('Path of the file, `/` separated; of a part of one with the way to it behind a `!`.'),
    id: text('The caller’s own id of the page.'),
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Of the bytes as they were read.' },
    media_type: text('`text/plain` or `text/html`.'),
    charset: text('WHATWG label of the charset that the bytes were decoded with.'),
    charset_basis: text('Rule that decided the charset.'),
    size: { type: 'integer', minimum: 0, description: 'Of its bytes.' },
    container: text('Path of the file that held it among others; absent for a file of its own.'),
    form: text('What the file is, by the rule that told it, where it is no page: `read/zip`, `read/pdf`.'),
    declared: { $ref: '#/$defs/declared' },
    pages: { type: 'array', items: LINE, description: 'The line that each of its pages begins with: rising, from 1.' },
    issues: listOf('issue'),
  },
  ['id', 'container', 'form', 'declared', 'pages', 'issues'],
);

const attested = (value: JsonSchema): JsonSchema =>
  record<Attested<unknown>>('A value with what gave it.', { value, basis: text('Rule that read it.') });

export const DECLARED: JsonSchema = record<Declared>(
  'What its container says of it, whether or not the article has it.',
  {
    headline: attested(text('As written.')),
    byline: attested(texts('Names of the writers.')),
    publisher: attested(text('Who published it.')),
    published: attested(day('Day of publication.')),
    modified: attested(day('Day of the last change.')),
    captured: attested(day('Day that the page was saved on, which is none of publication.')),
    language: attested(text('BCP 47.')),
    extent: attested(oneOf(['summary'], 'The text is not all of the article.')),
  },
  ['headline', 'byline', 'publisher', 'published', 'modified', 'captured', 'language', 'extent'],
);

export const ISSUE: JsonSchema = record<IssueRecord>(
  'A remark about a source; with severity error, it did not go in.',
  {
    severity: oneOf(['info', 'warning', 'error'], 'How bad it is.'),
    rule: text('Rule that remarked it.'),
    reason: text('A sentence.'),
    line: LINE,
  },
  ['line'],
);
