import type { Command } from 'commander';
import { ENTITY_KINDS } from '../../model/mention.js';
import { UsageError } from '../../model/message.js';
import { candidatesOf } from '../../query/candidates.js';
import { dossierOf } from '../../query/dossier.js';
import { factCard } from '../../query/fact-card.js';
import { findNamed } from '../../query/names.js';
import { nearNames } from '../../query/near-names.js';
import type { Database } from '../../store/database.js';
import { factOfStatement } from '../../store/facts.js';
import { articleIdOf, containerView, type SourceView, sourceView } from '../../store/find.js';
import { articleRecord } from '../../store/read.js';
import { presentId } from '../../text/content-id.js';
import { linesOf } from '../../text/lines.js';
import { linesAt, noSuchPage, readPlace } from '../../text/page-place.js';
import { escapeText } from '../../text/steering.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { writeJson } from '../formats.js';
import { EXIT } from '../io.js';
import { articleLines } from '../render/article.js';
import { candidateLines } from '../render/candidates.js';
import { cardLines } from '../render/card.js';
import { containerLines } from '../render/container.js';
import { factLines } from '../render/fact-card.js';
import { sourceLines } from '../render/source.js';
import { containersMeant, sourcesMeant } from '../typed-paths.js';

const EXAMPLES = `
A source is shown line by line, with the rule that took a line out; a file that held several with all of them; an article with its mentions; an entity with its
names, why each belongs to it, and its posts; a fact with every statement that it rests on, and what differs from it. The id
of an event, amount or relation shows its fact, that of a mention, quote, report or role the article that holds it.

Examples:
  $ bpp show "Ada Marsh"
  $ bpp show pages/001.txt
  $ bpp show cuttings.zip
  $ bpp show 3f2a90c1d4e5b678`;

interface ShowOptions {
  readonly json?: boolean;
}

/** What is shown: the same for programs and for people. */
interface Shown {
  readonly value: unknown;
  readonly lines: readonly string[];
  readonly notes?: readonly string[];
}

function configure(command: Command): void {
  command
    .argument('<what>', 'an id, a name or the path of a source')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [what]: readonly unknown[], options: ShowOptions): Promise<number> {
  return withDatabase(call, async (db) => {
    const shown = showAny(db, presentId(String(what)), call);
    for (const note of shown.notes ?? []) await call.note(note);
    if (options.json) await writeJson(call.io.stdout, shown.value);
    else if (shown.lines.length > 0) await call.io.stdout.write(`${shown.lines.join('\n')}\n`);
    return EXIT.done;
  });
}

function showAny(db: Database, what: string, call: Call): Shown {
  return (
    showSource(db, what, call) ??
    showContainer(db, what, call) ??
    showFact(db, what, call) ??
    showArticle(db, what, call) ??
    showEntity(db, what, call)
  );
}

function showSource(db: Database, what: string, call: Call): Shown | undefined {
  const { paint, io } = call;
  const whole = sourcesMeant(db, what, call);
  const { path: typed, ...named } = whole.length > 0 ? { path: what } : readPlace(what);
  const paths = whole.length > 0 ? whole : sourcesMeant(db, typed, call);
  const [path] = paths;
  if (path === undefined) return undefined;
  if (paths.length > 1) return severalPaths(what, paths);
  const view = sourceView(db, path);
  if (view === undefined) return undefined;
  const pages = paint.paged.get(path);
  const lines = linesAt(named, pages ?? [], lastLine(view));
  if (lines === undefined) throw new UsageError(`\`${path}\` ${noSuchPage(named, pages)}`);
  const isShown = (block: { readonly line: number; readonly end_line: number }): boolean =>
    block.line <= lines[1] && block.end_line >= lines[0];
  const part = { ...view, blocks: view.blocks.filter(isShown) };
  return { value: part, lines: sourceLines(view, { paint, width: io.stdout.columns }, lines) };
}

/** Of a page that came as records the last that a block stands on. */
function lastLine({ text, blocks }: SourceView): number {
  return text === null ? Math.max(1, ...blocks.map(({ end_line }) => end_line)) : linesOf(text).length;
}

function showContainer(db: Database, what: string, call: Call): Shown | undefined {
  const { paint, io } = call;
  const paths = containersMeant(db, what, call);
  const [path] = paths;
  if (path === undefined) return undefined;
  if (paths.length > 1) return severalPaths(what, paths);
  const view = containerView(db, path);
  return view && { value: view, lines: containerLines(view, { paint, width: io.stdout.columns }) };
}

function severalPaths(what: string, paths: readonly string[]): Shown {
  const notes = [`\`${what}\` may be ${paths.length} paths: name one in full, or as \`./…\` from where you are`];
  return { value: paths, lines: paths.map((other) => escapeText(other)), notes };
}

function showFact(db: Database, what: string, { paint, io }: Call): Shown | undefined {
  const card = factCard(db, factOfStatement(db, what) ?? what);
  return card && { value: card, lines: factLines(card, { paint, width: io.stdout.columns }) };
}

function showArticle(db: Database, what: string, { paint, io }: Call): Shown | undefined {
  const id = articleIdOf(db, what);
  const article = id === undefined ? undefined : articleRecord(db, id);
  return article && { value: article, lines: articleLines(article, { paint, width: io.stdout.columns }) };
}

function showEntity(db: Database, what: string, { paint, io }: Call): Shown {
  const meant = findNamed(db, what, ENTITY_KINDS);
  const { entities } = meant;
  const [entity] = entities;
  if (!entity) {
    const near = nearNames(db, what, ENTITY_KINDS);
    const also = near.length === 0 ? '' : `: did you mean ${near.map((name) => `\`${name}\``).join(', ')}?`;
    throw new UsageError(`nothing in the database has the id, name or path \`${what}\`${also}`);
  }
  if (entities.length > 1) {
    const notes = [`\`${what}\` fits ${entities.length} names: show one by its full name or its id`];
    const candidates = candidatesOf(db, meant, 'name');
    return { value: candidates, lines: candidateLines(candidates, { paint, width: io.stdout.columns }), notes };
  }
  const dossier = dossierOf(db, entity);
  return { value: dossier, lines: cardLines(dossier, { paint, width: io.stdout.columns }) };
}

export const command: CommandModule = { configure, run };
