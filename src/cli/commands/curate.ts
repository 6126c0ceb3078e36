import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { nameArchive } from '../../app/name-archive.js';
import { openInTurn } from '../../app/open-in-turn.js';
import { appendDecision, CURATION_FILE, type Curation, readCuration } from '../../curate/curation-file.js';
import { signed } from '../../curate/decisions.js';
import { loadGazetteer } from '../../gazetteers/load.js';
import type { Anchor, Change, Decision, StatementAnchor } from '../../model/curation.js';
import { ENTITY_KINDS, type EntityKind } from '../../model/mention.js';
import { UsageError } from '../../model/message.js';
import { findNamed } from '../../query/names.js';
import { archiveFile, nameIn } from '../../read/root.js';
import { rulesVersion } from '../../rules-version.js';
import { anchorOf, firstMention, mentionsAt } from '../../store/curation.js';
import { type Database, openDatabase } from '../../store/database.js';
import { type EntityRow, entitiesCalled } from '../../store/lookup.js';
import { assertBegun } from '../../store/progress.js';
import { statementAnchorOf } from '../../store/statement-anchors.js';
import { createWriter } from '../../store/write.js';
import { presentId } from '../../text/content-id.js';
import { nameKey } from '../../text/name-key.js';
import { escapeText } from '../../text/steering.js';
import { bringUp } from '../bring-up.js';
import type { Call, CommandModule } from '../command.js';
import { writeJson } from '../formats.js';
import { EXIT } from '../io.js';
import { progressDisplay } from '../render/progress.js';
import { knownRoot, sourcesMeant } from '../typed-paths.js';
import { WAIT_OPTION } from '../wait-option.js';

const EXAMPLES = `
Decisions are lines of curation.jsonl in the working directory, or at the archive's root for who works in a folder of
it; keep it in version control. They win over the rules,
hold when pages change or move, and are replayed by every ingest. Nothing in the file is ever changed: undo is a line
too. A decision that finds no target any more is named by the next ingest, which then ends with status 3.

  merge NAME NAME…         the names are one; the first, or --as, is what it is called
  split NAME --at PLACE…   what stands at PLACE (file:line, or the id of a mention) is somebody else
  rename NAME NEW          it is called NEW
  reject NAME | ID         there is no such thing, or this mention, or this fact, is none
  confirm NAME | ID        a person has looked: it is right
  same ID ID               these two facts are one
  differs ID ID            these two facts are two, and nothing is left to settle between them
  undo [ID]                takes back the last decision, or the one with that id
  log                      what was decided

Examples:
  $ bpp curate merge "Ada Marsh" "A Marsh" --reason "same post in the same week"
  $ bpp curate split "Ada Marsh" --at pages/003.txt:7 --as "Ada Marsh (councillor)"
  $ bpp curate undo`;

interface CurateOptions {
  readonly kind?: EntityKind;
  readonly at?: readonly string[];
  readonly as?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly curation?: string;
  readonly dryRun?: boolean;
  readonly wait?: boolean;
  readonly json?: boolean;
}

const ACTIONS = ['merge', 'split', 'rename', 'reject', 'confirm', 'same', 'differs', 'undo', 'log'] as const;

function configure(command: Command): void {
  command
    .addArgument(command.createArgument('<action>', 'what to decide').choices(ACTIONS))
    .argument('[name...]', 'names, or ids of mentions, facts and statements')
    .addOption(command.createOption('--kind <kind>', 'what the name is, where it fits several').choices(ENTITY_KINDS))
    .option('--at <place...>', 'split: where somebody else is meant, file:line or the id of a mention')
    .option('--as <name>', 'merge, split: what it is called')
    .option('--by <name>', 'who decides (default: BPP_AUTHOR, or the name of the account)')
    .option('--reason <text>', 'why')
    .option('--curation <file>', `the file of decisions (default: ${CURATION_FILE}, here or at the archive's root)`)
    .option(...WAIT_OPTION)
    .option('-n, --dry-run', 'show the line and write nothing')
    .option('--json', 'the decision, or the log, as JSON')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [action, given]: readonly unknown[], options: CurateOptions): Promise<number> {
  const names = Array.isArray(given) ? given.map(String) : [];
  const file = options.curation ?? archiveFile(CURATION_FILE, call.io.cwd, () => knownRoot(call));
  const location = resolve(call.io.cwd, file);
  const curation = readCuration(location, file);
  if (action === 'log') return showLog(call, curation, { file, json: options.json });
  if (!options.dryRun) await bringUp(call, { curation: file, wait: options.wait });
  const change = action === 'undo' ? undoing(names, curation) : withNames(call, String(action), names, options);
  const decision = signed(change, curation.lines.length, {
    by: options.by ?? call.io.env['BPP_AUTHOR'] ?? userInfo().username,
    ...(options.reason === undefined ? {} : { reason: options.reason }),
  });
  if (options.json) await writeJson(call.io.stdout, decision);
  else await call.io.stdout.write(`${decisionLine(decision)}\n`);
  if (options.dryRun) return EXIT.done;
  const orphaned = await applied(call, decision, { location, shown: file, wait: options.wait });
  for (const reason of orphaned) await call.note(reason);
  if (decision.action !== 'undo') await call.note(`\`bpp curate undo ${decision.id}\` takes it back`);
  return orphaned.length > 0 ? EXIT.incomplete : EXIT.done;
}

/** Notes a decision and applies the file to the database; gives the remarks about decisions without a target. */
async function applied(
  call: Call,
  decision: Decision,
  { location, shown, wait }: DecisionFile,
): Promise<readonly string[]> {
  // Before the decision is noted: whoever holds the database may be noting one too.
  const database = await openInTurn(call.db, { onlyWhole: true, wait, note: (text) => void call.note(text) });
  const writer = createWriter(database, { rules: rulesVersion() });
  writer.plan(0);
  const progress = progressDisplay(call.io.stderr, call.io.clock);
  try {
    appendDecision(location, decision);
    const name = nameIn(knownRoot(call), call.db, location);
    nameArchive(writer, readCuration(location, shown), name, loadGazetteer(), progress.step);
    progress.step('closing the database');
    writer.finish();
    return writer.issuesOf(name).map(({ path, line, reason }) => `${path}:${line}: ${reason}`);
  } finally {
    progress.clear();
    writer.close();
  }
}

interface DecisionFile {
  readonly location: string;
  /** As it is named. */
  readonly shown: string;
  readonly wait: boolean | undefined;
}

function withNames(call: Call, action: string, names: readonly string[], options: CurateOptions): Change {
  const db = openDatabase(call.db);
  try {
    assertBegun(db, call.db);
    return changeOf(call, db, action, names, options);
  } finally {
    db.close();
  }
}

function changeOf(call: Call, db: Database, action: string, names: readonly string[], options: CurateOptions): Change {
  const as = options.as === undefined ? {} : { as: options.as };
  const [first = '', second] = names;
  switch (action) {
    case 'merge': {
      needs(names.length >= 2, 'merge takes two names or more');
      const entities = names.map((name) => entityOf(db, name, options));
      const [{ kind }, ...others] = entities as [EntityRow, ...EntityRow[]];
      const other = others.find((entity) => entity.kind !== kind);
      needs(other === undefined, `\`${first}\` is a ${kind} and \`${other?.name}\` a ${other?.kind}`);
      needs(new Set(entities.map(({ id }) => id)).size > 1, `\`${first}\` and \`${second}\` are one already`);
      const called = entities.filter((entity) => !hasNamesake(db, entity)).map(({ name }) => name);
      needs(called.length > 0, `every one of these names is several people's: split them first`);
      const mentions = entities.filter((entity) => hasNamesake(db, entity)).map(({ id }) => anchorTo(db, id));
      return { action: 'merge', kind, names: called, ...(mentions.length > 0 ? { mentions } : {}), ...as };
    }
    case 'split': {
      needs(names.length === 1 && (options.at?.length ?? 0) > 0, 'split takes a name, and --at with one place or more');
      const { id, kind, name } = entityOf(db, first, options);
      const mentions = (options.at ?? []).map((place) => mentionOf(db, place, { id, name }, call));
      return { action: 'split', kind, name, mentions, ...as };
    }
    case 'rename': {
      needs(names.length === 2, 'rename takes two names: what it is called, and what it is to be called');
      const { kind, name } = soleEntity(db, first, options);
      return { action: 'rename', kind, name, as: second ?? '' };
    }
    case 'same':
    case 'differs': {
      needs(names.length === 2, `${action} takes the ids of two facts, or of a statement of each`);
      const facts = [factOf(db, first), factOf(db, second ?? '')] as const;
      return { action, facts };
    }
    default: {
      needs(names.length === 1, `${action} takes one name, or the id of a mention`);
      const fact = statementAnchorOf(db, presentId(first));
      if (fact) return { action: action === 'confirm' ? action : 'reject', fact };
      const mention = anchorOf(db, presentId(first));
      const target = mention ? { kind: mention.kind, mention: mention.anchor } : named(soleEntity(db, first, options));
      return action === 'confirm' ? { action, ...target } : { action: 'reject', ...target };
    }
  }
}

/** A fact by the statement that an id leads to. */
function factOf(db: Database, id: string): StatementAnchor {
  const anchor = statementAnchorOf(db, presentId(id));
  if (anchor === undefined)
    throw new UsageError(`no fact and no statement has the id \`${id}\`: see \`bpp list facts\``);
  return anchor;
}

function named({ kind, name }: EntityRow): { readonly kind: EntityKind; readonly name: string } {
  return { kind, name };
}

function needs(holds: boolean, complaint: string): void {
  if (!holds) throw new UsageError(`${complaint}: see \`bpp curate --help\``);
}

/** The one entity that a name, or an id, means. */
function entityOf(db: Database, name: string, { kind }: CurateOptions): EntityRow {
  const { entities } = findNamed(db, name, kind ? [kind] : ENTITY_KINDS);
  const [only] = entities;
  if (only === undefined)
    throw new UsageError(`nothing in the database is called \`${name}\`: see \`bpp list entities\``);
  if (entities.length > 1) {
    const fitting = entities.map((entity) => `\`${entity.name}\` (${entity.kind}, ${entity.id})`).join(', ');
    throw new UsageError(`\`${name}\` fits ${fitting}: name one by its full name, its id or --kind`);
  }
  return only;
}

function hasNamesake(db: Database, { kind, name }: EntityRow): boolean {
  return entitiesCalled(db, [kind], nameKey(name)).length > 1;
}

/** The entity of a decision that goes by the name alone, which must be nobody else's. */
function soleEntity(db: Database, name: string, options: CurateOptions): EntityRow {
  const entity = entityOf(db, name, options);
  const complaint = `several are called \`${entity.name}\`: name the mentions instead, by their ids`;
  if (hasNamesake(db, entity)) throw new UsageError(`${complaint} (\`bpp show ${entity.id}\`)`);
  return entity;
}

function anchorTo(db: Database, entityId: string): Anchor {
  const found = anchorOf(db, firstMention(db, entityId) ?? '');
  if (found === undefined) throw new UsageError(`the entity \`${entityId}\` has no mention: run \`bpp ingest\` again`);
  return found.anchor;
}

const PLACE = /^(.+):(\d+)$/;

/** The mention of an entity that stands at a place, as an anchor. */
function mentionOf(
  db: Database,
  place: string,
  entity: { readonly id: string; readonly name: string },
  call: Call,
): Anchor {
  const [, source, line] = PLACE.exec(place) ?? [];
  const sources = source === undefined ? [] : sourcesMeant(db, source, call);
  const [id] =
    source === undefined ? [place] : sources.flatMap((path) => mentionsAt(db, entity.id, path, Number(line)));
  const found = id === undefined ? undefined : anchorOf(db, presentId(id));
  if (found === undefined) throw new UsageError(`no mention of \`${entity.name}\` stands at \`${place}\``);
  return found.anchor;
}

function undoing([id]: readonly string[], { lines, inForce }: Curation): Change {
  const last = inForce.at(-1)?.decision.id;
  if (id === undefined && last === undefined) throw new UsageError('nothing is decided: there is nothing to undo');
  if (id !== undefined && !lines.some(({ decision }) => decision.id === id)) {
    throw new UsageError(`no decision has the id \`${id}\`: see \`bpp curate log\``);
  }
  return { action: 'undo', of: id ?? last ?? '' };
}

async function showLog(
  call: Call,
  { lines, inForce }: Curation,
  options: { readonly file: string; readonly json: boolean | undefined },
): Promise<number> {
  const holds = new Set(inForce.map(({ decision }) => decision.id));
  if (options.json) {
    await writeJson(
      call.io.stdout,
      lines.map(({ line, decision }) => ({ line, in_force: holds.has(decision.id), ...decision })),
    );
    return EXIT.done;
  }
  for (const { decision } of lines) {
    const isHeld = holds.has(decision.id) || decision.action === 'undo';
    const line = decisionLine(decision);
    await call.io.stdout.write(`${isHeld ? line : call.paint.dim(`${line}  (undone)`)}\n`);
  }
  if (lines.length === 0) await call.note(`nothing is decided in \`${options.file}\``);
  return EXIT.done;
}

/** `3f2a90c1d4e5  merge person \`Ada Marsh\`, \`A Marsh\`  (by Joan: same post)` */
function decisionLine(decision: Decision): string {
  const { id, action, by, reason } = decision;
  const about = [by, reason].filter((part) => part !== undefined && part !== '').join(': ');
  return escapeText(`${id}  ${action} ${objectOf(decision)}${about === '' ? '' : `  (${about})`}`);
}

function objectOf(decision: Decision): string {
  const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  const as = 'as' in decision && decision.as !== undefined ? ` as \`${decision.as}\`` : '';
  switch (decision.action) {
    case 'merge':
      return `${decision.kind} ${[quoted(decision.names), ...(decision.mentions ?? []).map(placed)].join(', ')}${as}`;
    case 'split':
      return `${decision.kind} \`${decision.name}\` at ${decision.mentions.map(placed).join(', ')}${as}`;
    case 'undo':
      return decision.of;
    case 'same':
    case 'differs':
      return decision.facts.map(placed).join(', ');
    default:
      if ('fact' in decision) return `${decision.fact.table} ${placed(decision.fact)}`;
      return `${decision.kind} ${'mention' in decision ? placed(decision.mention) : `\`${decision.name}\``}${as}`;
  }
}

function placed({ source, quote }: Anchor): string {
  return `\`${quote}\` in ${source}`;
}

export const command: CommandModule = { configure, run };
