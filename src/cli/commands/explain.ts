import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Explanation, explainPage } from '../../app/explain.js';
import { type ExplainedUnits, explainLine, explainUnits } from '../../app/explain-units.js';
import { loadGazetteer } from '../../gazetteers/load.js';
import { readOwnLists } from '../../gazetteers/read-own-lists.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import { UsageError } from '../../model/message.js';
import type { Furniture } from '../../model/page-print.js';
import type { SourceFile } from '../../model/source.js';
import { survey } from '../../pipeline.js';
import { type FactCard, factCard } from '../../query/fact-card.js';
import { realPlace, statOf, typedPlace } from '../../read/places.js';
import { sourceFromText } from '../../read/read-source.js';
import { readFile } from '../../read/read-sources.js';
import { seenFrom } from '../../read/root.js';
import { passage } from '../../segment/passage.js';
import { segment } from '../../segment/segment.js';
import { furnitureOf, withoutFurniture } from '../../site/furniture.js';
import { openDatabase } from '../../store/database.js';
import { placeOfFact } from '../../store/find.js';
import { storedPrints, storedSource } from '../../store/sources.js';
import { presentId } from '../../text/content-id.js';
import { linesOf } from '../../text/lines.js';
import { filesOf } from '../../text/locator.js';
import { linesAt, noSuchPage, readPlace, type TypedPlace } from '../../text/page-place.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { parseCount, writeJson } from '../formats.js';
import { EXIT } from '../io.js';
import { LISTS_OPTION, listsFolder } from '../own-lists.js';
import { lineLines, pageLines } from '../render/explanation.js';
import { factLines } from '../render/fact-card.js';
import { unitLines } from '../render/units.js';
import { knownRoot, sourcesMeant } from '../typed-paths.js';

const EXAMPLES = `
Says of each line whether it was kept or cut, by which rule, and why; of a line or a fact also which rules found what,
on what evidence, and which candidates for the same words lost to it; of what several articles state, why their statements
are one fact, and what lies between it and others; of a name which mentions are its, and why they are one.
With --units a text, or the line of a file, as the rules see it: each word with its class, the rules that matched, those
that came near and why they refused, and what later steps dropped.
A file need not be in the database; where it is, what other pages of its site proved is taken into account.

Examples:
  $ bpp explain pages/001.txt
  $ bpp explain pages/001.txt:12
  $ bpp explain 3f2a90c1d4e5b678
  $ bpp explain "Ada Marsh"
  $ bpp explain --units "He met Ann Okafor, chairman of the Ashgrove Trust."`;

interface ExplainOptions {
  readonly lists?: string;
  readonly units?: boolean;
  readonly limit?: number;
  readonly json?: boolean;
}

/** What is asked about: a page, a line of it, a fact. */
interface Asked {
  readonly source: SourceFile;
  readonly furniture: Furniture;
  readonly line?: number;
  /** First and last of a page. */
  readonly lines?: readonly [number, number];
  readonly fact?: string;
}

function configure(command: Command): void {
  command
    .argument(
      '<what>',
      'file, file:line, name, or the id of a mention, role or quote; with --units a text or file:line',
    )
    .option(...LISTS_OPTION)
    .option('--units', 'the words as rules see them, and the rules that matched or came near')
    .option('--limit <n>', 'how many articles of a name, 0 for all (default: 10, in JSON all)', parseCount)
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [what]: readonly unknown[], options: ExplainOptions): Promise<number> {
  const lists = listsFolder(options.lists, call.io, () => knownRoot(call));
  const own = lists === undefined ? undefined : readOwnLists(resolve(call.io.cwd, lists), lists);
  if (options.units) return explainWords(call, String(what), loadGazetteer(own), options);
  const named = presentId(String(what));
  const card = cardOf(call, named);
  const look = { paint: call.paint, width: call.io.stdout.columns };
  if (card) {
    if (options.json) await writeJson(call.io.stdout, card);
    else await call.io.stdout.write(`${factLines(card, look).join('\n')}\n`);
    return EXIT.done;
  }
  const page = await asked(call, named);
  if (page === undefined) return explainCalled(call, named, options);
  const { source, furniture, line, lines: ofPage, fact } = page;
  const explanation = explainPage(survey(source), furniture, loadGazetteer(own));
  const part = fact === undefined ? onLine(inLines(explanation, ofPage), line) : onlyFact(explanation, fact, line);
  if (options.json) {
    await writeJson(call.io.stdout, part);
    return EXIT.done;
  }
  const lines = line === undefined ? pageLines(part, look) : lineLines(part, line, look);
  await call.io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}

async function explainWords(call: Call, what: string, gazetteer: Gazetteer, { json }: ExplainOptions): Promise<number> {
  const seen = PLACE.test(what)
    ? await unitsOfLine(call, what, gazetteer)
    : explainUnits(passage(sourceFromText({ path: 'text', text: what, mediaType: 'text/plain' })), gazetteer);
  if (json) await writeJson(call.io.stdout, seen);
  else
    await call.io.stdout.write(`${unitLines(seen, { paint: call.paint, width: call.io.stdout.columns }).join('\n')}\n`);
  return EXIT.done;
}

async function unitsOfLine(call: Call, what: string, gazetteer: Gazetteer): Promise<ExplainedUnits> {
  const found = await asked(call, what);
  if (found === undefined) throw new UsageError(`\`${what}\` is no line of a file`);
  const { source, furniture, line = 0 } = found;
  const page = withoutFurniture(survey(source).page, furniture);
  const seen = explainLine(segment(page, gazetteer), gazetteer, line);
  if (!seen) throw new UsageError(`line ${line} of \`${source.path}\` is blank or was cut: \`bpp explain ${what}\``);
  return seen;
}

/** Of an explanation what stands on these lines. */
function inLines(explanation: Explanation, lines: Asked['lines']): Explanation {
  if (lines === undefined) return explanation;
  const [first, last] = lines;
  const isThere = (found: { readonly line: number; readonly end_line?: number }): boolean =>
    found.line <= last && (found.end_line ?? found.line) >= first;
  return {
    ...explanation,
    blocks: explanation.blocks.filter(isThere),
    facts: explanation.facts.filter(isThere),
    refused: explanation.refused.filter(isThere),
  };
}

function onLine(explanation: Explanation, line: number | undefined): Explanation {
  if (line === undefined) return explanation;
  const blocks = explanation.blocks.filter((block) => block.line <= line && block.end_line >= line);
  if (blocks.length === 0) {
    const last = Math.max(0, ...explanation.blocks.map((block) => block.end_line));
    const problem = line > last ? `the last words of \`${explanation.path}\` are on line ${last}` : 'the line is blank';
    throw new UsageError(`nothing stands on line ${line}: ${problem}`);
  }
  const isThere = (found: { readonly line: number }): boolean => found.line === line;
  return {
    ...explanation,
    blocks,
    facts: explanation.facts.filter(isThere),
    refused: explanation.refused.filter(isThere),
  };
}

function onlyFact(explanation: Explanation, id: string, line: number | undefined): Explanation {
  const facts = explanation.facts.filter((fact) => fact.id === id);
  if (facts.length === 0) throw new UsageError(`the rules as they are now find no \`${id}\`: run \`bpp ingest\` again`);
  return { ...onLine(explanation, line), facts, refused: [] };
}

const PLACE = /^(.+):(\d+)$/;
const NONE: Furniture = new Map();

/** What a fact of the database rests on: why each of its statements says the same, and why others do not. */
function cardOf(call: Call, what: string): FactCard | undefined {
  if (!existsSync(resolve(call.io.cwd, call.db))) return undefined;
  const db = openDatabase(call.db);
  try {
    return factCard(db, what);
  } finally {
    db.close();
  }
}

/** A name: which mentions are its, and why they are one. What several have is put before the reader to choose. */
async function explainCalled(call: Call, what: string, options: ExplainOptions): Promise<number> {
  const unknown = `\`${what}\` is no file, and nothing in the database has that id or path`;
  if (!existsSync(resolve(call.io.cwd, call.db))) {
    throw new UsageError(`${unknown}: there is no \`${call.db}\`, where a name could be known`);
  }
  const { stdout } = call.io;
  const look = { paint: call.paint, width: stdout.columns };
  const [{ findNamed }, { ENTITY_KINDS }] = await Promise.all([
    import('../../query/names.js'),
    import('../../model/mention.js'),
  ]);
  return withDatabase(call, async (db) => {
    const meant = findNamed(db, what, ENTITY_KINDS);
    const [entity, another] = meant.entities;
    if (entity === undefined) {
      const { nearNames } = await import('../../query/near-names.js');
      const near = nearNames(db, what, ENTITY_KINDS).map((name) => `\`${name}\``);
      const also = near.length === 0 ? '' : `: did you mean ${near.join(', ')}?`;
      throw new UsageError(`${unknown}, or is called so${also}`);
    }
    if (another !== undefined) {
      await call.note(`\`${what}\` fits ${meant.entities.length} names: explain one by its full name or its id`);
      const { candidatesOf } = await import('../../query/candidates.js');
      const { candidateLines } = await import('../render/candidates.js');
      const candidates = candidatesOf(db, meant, 'name');
      if (options.json) await writeJson(stdout, candidates);
      else await stdout.write(`${candidateLines(candidates, look).join('\n')}\n`);
      return EXIT.done;
    }
    const { explainName } = await import('../../app/explain-name.js');
    const { nameLines } = await import('../render/name-explanation.js');
    const explained = explainName(db, entity);
    if (options.json) await writeJson(stdout, explained);
    else await stdout.write(`${nameLines(explained, look, options.limit ?? ARTICLES_SHOWN).join('\n')}\n`);
    return EXIT.done;
  });
}

/** Articles of a name that are shown. */
const ARTICLES_SHOWN = 10;

/** In the database, or else on the disk; undefined where it is neither. */
async function asked(call: Call, what: string): Promise<Asked | undefined> {
  const { path, ...named } = statOf(typedPlace(what, call.io.cwd)) !== undefined ? { path: what } : readPlace(what);
  const stored = existsSync(resolve(call.io.cwd, call.db)) ? inDatabase(call, path) : undefined;
  if (stored) return onPage(call, stored, named);
  if (statOf(typedPlace(path, call.io.cwd))?.isDirectory())
    throw new UsageError(`\`${what}\` is a folder: name one of its files`);
  const source = await onDisk(call, path);
  return source && onPage(call, { source, furniture: NONE }, named);
}

/** What is asked of a source: the line that is named, the page, or all of it. */
function onPage(call: Call, found: Asked, named: Omit<TypedPlace, 'path'>): Asked {
  const { path, pages, text } = found.source;
  if (pages) call.paint.paged.set(path, pages);
  if (named.page === undefined) return { ...found, ...(named.line !== undefined && { line: named.line }) };
  const lines = linesAt(named, pages ?? [], linesOf(text).length);
  if (lines === undefined) throw new UsageError(`\`${path}\` ${noSuchPage(named, pages)}`);
  return { ...found, ...(named.line === undefined ? { lines } : { line: lines[0] }) };
}

/**
 * The source of a file, or of a part of one; undefined where there is no such file.
 *
 * @throws UsageError where it cannot be read, or holds several and none is named.
 */
async function onDisk(call: Call, locator: string): Promise<SourceFile | undefined> {
  const typed = filesOf(locator).find((path) => statOf(typedPlace(path, call.io.cwd))?.isFile());
  if (typed === undefined) return undefined;
  const place = typedPlace(typed, call.io.cwd);
  const path = seenFrom(call.io.cwd).pathOf(place) ?? typed;
  const wanted = path + locator.slice(typed.length);
  let problem = 'it has no such part';
  const others: string[] = [];
  for await (const source of readFile({ path, location: realPlace(place) }, ({ reason }) => (problem = reason))) {
    if (source.path === wanted) return source;
    others.push(source.path);
  }
  const [first] = others;
  if (first !== undefined && wanted === path)
    problem = `it holds \`${others.length}\` pages: name one, as \`${first}\``;
  throw new UsageError(`\`${locator}\`: ${problem}`);
}

function inDatabase(call: Call, what: string): Asked | undefined {
  const db = openDatabase(call.db);
  try {
    const fact = placeOfFact(db, what);
    const [path, another] = fact ? [fact.source] : sourcesMeant(db, what, call);
    if (another !== undefined)
      throw new UsageError(`\`${what}\` may be several paths: name one in full, or as \`./…\` from where you are`);
    if (path === undefined) return undefined;
    const source = storedSource(db, path);
    if (source === undefined) {
      // The file may be there all the same.
      if (fact === undefined && statOf(typedPlace(what, call.io.cwd))?.isFile()) return undefined;
      throw new UsageError(
        `the page of \`${path}\` is not in the database, which has its records alone: run \`bpp ingest\` on the file`,
      );
    }
    const furniture = furnitureOf(storedPrints(db).map(({ print }) => print));
    return { source, furniture, ...(fact ? { fact: what, line: fact.line } : {}) };
  } finally {
    db.close();
  }
}

export const command: CommandModule = { configure, run };
