import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import type { MeasuredRemoval } from '../eval/articles.js';
import { type KnownCase, readCases } from '../eval/cases.js';
import { type ContentFound, type ContentGold, scoreContent } from '../eval/content.js';
import { type Figure, figuresOf, type MeasuredSet } from '../eval/figures.js';
import { readGold } from '../eval/gold.js';
import { score } from '../eval/score.js';
import { createValueScorer, type ValuePassage } from '../eval/values.js';
import { loadGazetteer } from '../gazetteers/load.js';
import { UsageError } from '../model/message.js';
import type { ArticleRecord } from '../model/record.js';
import { draftSource, type Surveyed, survey } from '../pipeline.js';
import { readSources } from '../read/read-sources.js';
import { furnitureOf } from '../site/furniture.js';
import { byNumber } from './line-pages.js';
import { recordsOfLines } from './line-records.js';
import { isArticle, namedRecords } from './page-records.js';

/**
 * Measures a folder of annotated texts, whose form is seen from what it holds: cases (`cases.tsv`), passages with values
 * (`*.ndjson`, or in `cases/`), pages with their main content (`gold.jsonl`, here, in folders or in `pages.tar.gz`), or
 * gold files (`*.json`).
 *
 * @throws UsageError where it holds none of them.
 */
export async function measureSet(folder: string): Promise<MeasuredSet> {
  const name = basename(resolve(folder));
  const files = readdirSync(folder);
  const has = (ending: string): boolean => files.some((file) => file.endsWith(ending));
  const passages = has('.ndjson') ? folder : join(folder, 'cases');
  if (files.includes('cases.tsv')) return { name, ...measureCases(readCases(folder)) };
  if (existsSync(passages) && readdirSync(passages).some((file) => file.endsWith('.ndjson'))) {
    return { name, ...(await measureValues(passages)) };
  }
  if (files.includes('pages.tar.gz')) return { name, ...(await measurePacked(join(folder, 'pages.tar.gz'))) };
  const contents = ['.', ...files].filter((file) => existsSync(join(folder, file, 'gold.jsonl')));
  if (contents.length > 0) return { name, ...(await measureContents(folder, contents)) };
  if (has('.json')) return { name, ...(await measureGold(folder)) };
  throw new UsageError(`\`${folder}\` holds no annotated texts: name a folder of gold files`);
}

type Measured = Omit<MeasuredSet, 'name'>;

function measureCases(cases: readonly KnownCase[]): Measured {
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  const figures = kinds.map((what): Figure => {
    const own = cases.filter(({ kind }) => kind === what);
    const held = own.filter(({ isOpen }) => !isOpen);
    return { what, score: held.length / own.length, gold: own.length, isLoweredBy: ({ about }) => about === what };
  });
  const open = cases.filter(({ isOpen }) => isOpen);
  const differences = open.map(({ kind: about, id: source, why: what }) => {
    return { about, how: 'missed', source, line: 0, what } as const;
  });
  return { figures, differences, rules: [] };
}

async function measureGold(folder: string): Promise<Measured> {
  const [first = ''] = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const sources = sourcesFolder(folder, JSON.parse(readFileSync(join(folder, first), 'utf8')).source ?? '');
  const gold = readGold(folder, sources);
  const { records, removals } = await recordsOf(gold.map(({ source }) => join(sources, source)));
  const report = score(gold, records, { removals });
  return { figures: figuresOf(report), differences: report.differences, rules: report.rules };
}

/** Where the annotated sources lie: in the folder, or in one of the same name beside a folder that it lies in. */
function sourcesFolder(folder: string, source: string): string {
  const { root } = parse(resolve(folder));
  for (let above = dirname(resolve(folder)); ; above = dirname(above)) {
    for (const candidate of [folder, join(above, basename(resolve(folder)))]) {
      if (existsSync(join(candidate, source))) return candidate;
    }
    if (above === root) throw new UsageError(`\`${folder}\`: its source \`${source}\` is nowhere near it`);
  }
}

/** The records of pages, named as an ingest names them: across all of them. A page that cannot be read is missed whole. */
async function recordsOf(files: readonly string[]): Promise<{ records: ArticleRecord[]; removals: MeasuredRemoval[] }> {
  const surveyed: Surveyed[] = [];
  for await (const { source } of readSources(files, { cwd: '/', stdin: nothing(), report: () => {} })) {
    surveyed.push(survey(source));
  }
  const furniture = furnitureOf(surveyed.map(({ print }) => print));
  const drafts = surveyed.map((page) => draftSource(page, furniture, loadGazetteer()));
  const removals = drafts.flatMap(({ source: { path }, boilerplate }) =>
    boilerplate.map((piece) => ({ ...piece, path })),
  );
  return { records: [...namedRecords(drafts.flatMap(({ articles }) => articles))], removals };
}

async function* nothing(): AsyncIterable<Uint8Array> {}

async function measureValues(folder: string): Promise<Measured> {
  const scorer = createValueScorer();
  for (const file of readdirSync(folder)
    .filter((each) => each.endsWith('.ndjson'))
    .sort()) {
    const passages = jsonLines<ValuePassage>(join(folder, file));
    const records = new Map<string, ArticleRecord>();
    for await (const record of recordsOfLines(pagesOf(passages), {
      passage: true,
      blame: byNumber,
      gazetteer: () => loadGazetteer(),
    })) {
      if (isArticle(record)) records.set(record.source.path, record);
    }
    for (const passage of passages) {
      const { mentions = [], quotes = [] } = records.get(passage.id) ?? {};
      scorer.add(parse(file).name, passage, [...mentions, ...quotes.map((quote) => ({ ...quote, kind: 'quote' }))]);
    }
  }
  return { figures: scorer.figures(), differences: scorer.differences, rules: scorer.rules() };
}

async function* pagesOf(passages: readonly ValuePassage[]): AsyncIterable<string> {
  for (const { id, text, published } of passages) yield JSON.stringify({ id, text, published });
}

function jsonLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

async function measurePacked(archive: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bpp-content-'));
  try {
    const { status } = spawnSync('tar', ['-xzf', archive, '-C', folder], { stdio: 'ignore' });
    if (status !== 0) throw new UsageError(`\`${archive}\` cannot be unpacked`);
    return await measureContents(folder, readdirSync(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pages of each set in each form that it has them in: saved pages, and text as it is copied from them. */
async function measureContents(folder: string, sets: readonly string[]): Promise<Measured> {
  const measured = [];
  for (const set of sets) {
    const gold = jsonLines<ContentGold>(join(folder, set, 'gold.jsonl'));
    for (const form of readdirSync(join(folder, set), { withFileTypes: true })) {
      if (!form.isDirectory()) continue;
      const pages = readdirSync(join(folder, set, form.name)).map((page) => join(folder, set, form.name, page));
      measured.push(scoreContent(`${set} ${form.name}`, gold, await contentOf(pages)));
    }
  }
  return {
    figures: measured.flatMap(({ figures }) => figures),
    differences: measured.flatMap(({ differences }) => differences),
    rules: [],
  };
}

const BODY: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote', 'table', 'standfirst']);

async function contentOf(pages: readonly string[]): Promise<ReadonlyMap<string, ContentFound>> {
  const found = new Map<string, ContentFound>();
  for (const { source, text, blocks, headline, byline, published } of (await recordsOf(pages)).records) {
    const points = Array.from(text);
    const body = blocks.filter(({ type }) => BODY.has(type)).map(({ start, end }) => points.slice(start, end).join(''));
    const { name } = parse(source.path);
    const before = found.get(name);
    found.set(name, {
      ...(before ?? { headline, byline, published }),
      body: [...(before ? [before.body] : []), ...body].join('\n'),
    });
  }
  return found;
}
