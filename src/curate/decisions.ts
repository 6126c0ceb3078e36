import { createHash } from 'node:crypto';
import type { Anchor, Change, Decision, DecisionLine, StatementAnchor } from '../model/curation.js';
import { ENTITY_KINDS, type EntityKind, MENTION_KINDS, type MentionKind } from '../model/mention.js';
import { UsageError } from '../model/message.js';

/**
 * Reads `curation.jsonl`: one decision a line, empty lines left out.
 *
 * @throws UsageError where a line is no decision: nobody's decision is passed over in silence.
 */
export function readDecisions(text: string, file: string): DecisionLine[] {
  return text.split('\n').flatMap((written, at) => {
    if (written.trim() === '') return [];
    const decision = parsed(written);
    if (!isDecision(decision)) {
      const problem = decision === undefined ? 'no JSON object' : problemOf(decision);
      throw new UsageError(`\`${file}:${at + 1}\` is no decision (${problem}): mend the line or take it out`);
    }
    return [{ line: at + 1, decision }];
  });
}

/** The decisions that hold: without what was undone, and without the undoing. */
export function decisionsInForce(lines: readonly DecisionLine[]): DecisionLine[] {
  const undone = new Set<string>();
  // From the end: an undo may itself be undone.
  for (const { decision } of lines.toReversed()) {
    if (decision.action === 'undo' && !undone.has(decision.id)) undone.add(decision.of);
  }
  return lines.filter(({ decision }) => decision.action !== 'undo' && !undone.has(decision.id));
}

/** What a decision about names speaks of: by what it is called, or will be, and by where it stands. */
export interface Spoken {
  readonly names: readonly { readonly kind: EntityKind; readonly name: string }[];
  readonly anchors: readonly { readonly kind: MentionKind; readonly anchor: Anchor }[];
}

/** What decisions about names speak of. */
export function spokenOf(lines: readonly DecisionLine[]): Spoken {
  return {
    names: lines.flatMap(({ decision }) => namesIn(decision)),
    anchors: lines.flatMap(({ decision }) => {
      if ('mention' in decision) return [{ kind: decision.kind, anchor: decision.mention }];
      return 'mentions' in decision ? (decision.mentions ?? []).map((anchor) => ({ kind: decision.kind, anchor })) : [];
    }),
  };
}

function namesIn(decision: Decision): Spoken['names'] {
  if (!('kind' in decision) || 'mention' in decision) return [];
  const { kind } = decision;
  const names = 'names' in decision ? decision.names : [decision.name];
  const as = 'as' in decision && decision.as !== undefined ? [decision.as] : [];
  return [...names, ...as].map((name) => ({ kind, name }));
}

/** Signs a change; `at` is the number of decisions before it, so that the same words twice are two decisions. */
export function signed(
  change: Change,
  at: number,
  about: { readonly by?: string; readonly reason?: string },
): Decision {
  const id = createHash('sha256')
    .update(`${at}\n${JSON.stringify(change)}`)
    .digest('hex')
    .slice(0, 12);
  return { id, ...change, ...about };
}

function parsed(written: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What of each action must be there, besides `id`. */
const FIELDS: Readonly<Record<Change['action'], readonly string[]>> = {
  merge: ['kind', 'names'],
  split: ['kind', 'name', 'mentions'],
  rename: ['kind', 'name', 'as'],
  reject: ['kind|fact', 'name|mention|fact'],
  confirm: ['kind|fact', 'name|mention|fact'],
  same: ['facts'],
  differs: ['facts'],
  undo: ['of'],
};

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  names: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  mentions: areAnchors,
  mention: isAnchor,
  fact: isStatementAnchor,
  facts: (value) => Array.isArray(value) && value.length === 2 && value.every(isStatementAnchor),
};

function isDecision(given: Readonly<Record<string, unknown>> | undefined): given is Record<string, unknown> & Decision {
  return given !== undefined && problemOf(given) === undefined;
}

function problemOf(given: Readonly<Record<string, unknown>>): string | undefined {
  const { action, kind } = given;
  if (!isText(given['id'])) return 'no `id`';
  if (!isText(action) || !Object.hasOwn(FIELDS, action)) return `no action \`${String(action)}\``;
  if (action === 'merge' && given['mentions'] !== undefined && !areAnchors(given['mentions'])) return 'no `mentions`';
  for (const field of FIELDS[action as Change['action']]) {
    const names = field.split('|').filter((name) => given[name] !== undefined);
    if (!names.some((name) => (CHECKS[name] ?? isText)(given[name]))) return `no \`${field}\``;
  }
  const kinds: readonly string[] = given['mention'] === undefined ? ENTITY_KINDS : MENTION_KINDS;
  if (kind !== undefined && !kinds.some((known) => known === kind)) return `no kind \`${String(kind)}\``;
  return undefined;
}

function areAnchors(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isAnchor);
}

function isAnchor(value: unknown): value is Anchor {
  if (typeof value !== 'object' || value === null) return false;
  const { source, quote, before, after } = value as Partial<Record<keyof Anchor, unknown>>;
  return isText(source) && isText(quote) && typeof before === 'string' && typeof after === 'string';
}

function isStatementAnchor(value: unknown): value is StatementAnchor {
  if (!isAnchor(value)) return false;
  const { table, of } = value as Partial<Record<keyof StatementAnchor, unknown>>;
  return isText(table) && Array.isArray(of) && of.every((name) => typeof name === 'string');
}
