import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect } from 'vitest';
import { extractFiles, extractLines } from '../../src/index.js';
import type { ArticleRecord } from '../../src/model/record.js';
import { CASES_FOLDER, type CaseRuns } from '../support/cases.js';
import { collect, inTurn } from '../support/collect.js';

/** What is right of an article; what is left out is not looked at. */
interface ExpectedArticle {
  readonly headline?: string | null;
  readonly byline?: readonly string[];
  readonly publisher?: string | null;
  readonly published?: string | null;
  /** Every block that is kept. */
  readonly text?: readonly string[];
  /** The same, each with its type: `paragraph: The lido opened.` */
  readonly blocks?: readonly string[];
  /** Blocks that are kept, perhaps among others. */
  readonly holds?: readonly string[];
  /** Who is named, each once. */
  readonly people?: readonly string[];
}

interface ExpectedPage {
  /** Where the page was saved from, where the page does not say. */
  readonly url?: string;
  readonly articles: readonly ExpectedArticle[];
}

const FOLDER = join(CASES_FOLDER, 'pages');

/** The pages of `fixtures/cases/pages`, each beside a file of what is right. */
export const pageRuns: CaseRuns = new Map(
  readdirSync(FOLDER)
    .filter((file) => !file.endsWith('.json'))
    .map((file) => {
      const { name } = parse(file);
      const { url, articles }: ExpectedPage = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
      return [
        name,
        async () => {
          const records = await collect(url === undefined ? pageRecords(file) : linkedRecords(file, url));
          expect(records.map((record, n) => foundOf(record, articles[n] ?? { headline: null }))).toEqual(articles);
        },
      ];
    }),
);

function pageRecords(file: string): AsyncIterable<ArticleRecord> {
  return extractFiles([file], { cwd: FOLDER, stdin: inTurn(), passage: false, report: () => {} });
}

async function* linkedRecords(file: string, url: string): AsyncIterable<ArticleRecord> {
  const line = JSON.stringify({ id: file, url, text: readFileSync(join(FOLDER, file), 'utf8') });
  for await (const record of extractLines(inTurn(line), { passage: false })) {
    if ('error' in record) throw new Error(record.error.message);
    yield record;
  }
}

/** Of a record, what is looked at. */
function foundOf(record: ArticleRecord, wanted: ExpectedArticle): ExpectedArticle {
  const points = [...record.text];
  const textOf = ({ start, end }: { start: number; end: number }): string => points.slice(start, end).join('');
  const text = record.blocks.map(textOf);
  const found = {
    ...{ headline: record.headline, byline: record.byline, publisher: record.publisher, published: record.published },
    text,
    blocks: record.blocks.map((block) => `${block.type}: ${textOf(block)}`),
    holds: wanted.holds?.filter((line) => text.includes(line)) ?? [],
    people: [...new Set(record.mentions.filter(({ kind }) => kind === 'person').map((mention) => mention.text))],
  };
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in wanted));
}
