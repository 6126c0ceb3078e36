import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { consumerFolder } from '../support/consumer.js';

/** A program that uses all of the library, as somebody writes it who has `strict` on and nothing installed but bpp. */
const PROGRAM = `
import { ARTICLE_SCHEMA, codePointSpan, extract, extractFiles, extractLines, ingest, open, sliceCodePoints, UsageError, utf16Offsets, VERSION } from 'bpp';
import type { AmountRecord, ArticleRecord, EventRecord, ExtractFilesOptions, FactBase, Found, IngestSummary, LineError, MentionRecord, Message, QueryAnswer, QuoteRecord, RelationRecord, RoleRecord, Row, SaidRecord, Signal, Span } from 'bpp';
import { extract as inBrowser } from 'bpp/extract';

const remarks: Message[] = [];
const records: ArticleRecord[] = await extract('text', { published: '2013-05-06', url: undefined, report: (remark) => remarks.push(remark) });
for (const { text, mentions, roles, quotes, said, amounts, events, relations } of records) {
  const mention: MentionRecord | undefined = mentions[0];
  const span: Span | undefined = mention;
  const words: string = span ? text.slice(...utf16Offsets(text)(span)) + sliceCodePoints(text, span) : '';
  const all: readonly [RoleRecord | undefined, QuoteRecord | undefined, SaidRecord | undefined, AmountRecord | undefined, EventRecord | undefined, RelationRecord | undefined] = [roles[0], quotes[0], said[0], amounts[0], events[0], relations[0]];
  const speaker: string | null | undefined = all[1]?.speaker;
  words.concat(speaker ?? '', String(codePointSpan(text)(0, 1).end));
}
const options: ExtractFilesOptions = { cwd: '/', include: ['*.html'], timeLimit: 10 };
for await (const { headline } of extractFiles(['page.txt'])) headline?.trim();
for await (const { headline } of extractFiles('page.txt', options)) headline?.trim();
for await (const line of extractLines(['{}'])) {
  const failed: LineError | undefined = 'error' in line ? line : undefined;
  failed?.error.line.toFixed();
}
const summary: IngestSummary = await ingest(['pages/']);
const counted: number = summary.new + summary.sources + summary.amounts;
await ingest('pages/', { db: 'a.db', dryRun: true, progress: ({ done }) => done.toFixed() });
await inBrowser(new Uint8Array(), { mediaType: 'text/html' });
try { await extract('x', { published: 'soon' }); } catch (error) { if (error instanceof UsageError) error.message.trim(); }
const stopped: Signal = { aborted: true, reason: 'enough' };
{
  const facts: FactBase = open();
  const answer: QueryAnswer = await facts.query({ person: 'Ada Marsh', date: ['2012', '2013'], limit: 3, sort: 'date' });
  const cited: readonly string[] = answer.rows.map(({ source, line, text }) => source + ':' + line.toFixed() + ' ' + text);
  const found: Found = await facts.list('people', { minConfidence: 0.9 });
  const row: Row | undefined = found.rows[0] ?? answer.candidates[0] ?? (await facts.conflicts()).rows[0];
  const id: unknown = row?.['id'];
  for await (const { headline } of facts.articles()) headline?.concat(String(id), ...cited);
  facts.close();
  facts[Symbol.dispose]();
  open('a.db', { cwd: '/' }).close();
}
export { ARTICLE_SCHEMA, counted, stopped, VERSION };
`;
const WITH_DOM = `
import { extract } from 'bpp';
await extract('x', { signal: AbortSignal.timeout(10) });
await extract('x', { signal: new AbortController().signal });
// @ts-expect-error: no such option
await extract('x', { publishd: '2013-05-06' });
// @ts-expect-error: no such type
await extract('x', { mediaType: 'text/markdown' });
`;

function errorsOf(program: string, options: ts.CompilerOptions): readonly string[] {
  const folder = consumerFolder({ 'program.mts': program });
  const compiled = ts.createProgram([join(folder, 'program.mts')], {
    ...{ strict: true, noEmit: true, skipLibCheck: false, types: [], exactOptionalPropertyTypes: true },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    ...{ target: ts.ScriptTarget.ES2022, noUncheckedIndexedAccess: true, ...options },
  });
  return ts
    .getPreEmitDiagnostics(compiled)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the types of the package', { timeout: 60_000 }, () => {
  test('need nothing but the language, not even those of Node', () => {
    expect(errorsOf(PROGRAM, { lib: ['lib.es2022.d.ts'] })).toEqual([]);
  });

  test('take every AbortSignal, and no option that is misspelt', () => {
    expect(errorsOf(WITH_DOM, { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], exactOptionalPropertyTypes: false })).toEqual(
      [],
    );
  });
});
