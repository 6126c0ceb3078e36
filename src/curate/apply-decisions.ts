import type { Anchor, AnchorTarget, Change, Curated, Decision, DecisionLine, Orphan } from '../model/curation.js';
import type { ArchiveLink, Entity } from '../model/entity.js';
import type { EntityKind, MentionKind } from '../model/mention.js';
import { entityId } from '../text/entity-id.js';
import { nameKey } from '../text/name-key.js';

/** What the decisions are applied to. */
export interface Uncurated {
  readonly entities: readonly Entity[];
  /** Name of each chain, for decisions about a name that the rules no longer give an entity. */
  readonly chainNames: ReadonlyMap<string, string>;
  find(anchor: Anchor, kind: MentionKind): AnchorTarget | undefined;
}

/** An entity while decisions move chains into it and out of it. */
interface Working {
  readonly kind: EntityKind;
  name: string;
  links: ArchiveLink[];
  /** As the rules named it, undefined as soon as a decision changed it. */
  id: string | undefined;
  /** The decision that set it apart from what may bear its name. */
  apart: string;
  confirmed: boolean;
  /** A decision had a hand in it. */
  decided: boolean;
}

interface State {
  readonly entities: Working[];
  readonly uncurated: Uncurated;
  readonly rejectedChains: Map<string, string>;
  readonly rejectedMentions: Map<string, string>;
  readonly confirmedMentions: Set<string>;
}

/**
 * Applies decisions, in their order, to what the rules made of the archive. The last word on each point wins, and no
 * decision looks at anything but the entities as the ones before it left them: the same archive and the same file
 * give the same result, whatever was in the database before.
 */
export function applyDecisions(lines: readonly DecisionLine[], uncurated: Uncurated): Curated {
  const state: State = {
    entities: uncurated.entities.map(({ id, kind, name, chains }) => ({
      ...{ id, kind, name, links: [...chains], apart: '', confirmed: false, decided: false },
    })),
    uncurated,
    rejectedChains: new Map(),
    rejectedMentions: new Map(),
    confirmedMentions: new Set(),
  };
  const orphans: Orphan[] = [];
  for (const { line, decision } of lines) {
    const reason = apply(decision, state);
    if (reason !== undefined) orphans.push({ line, decision, reason });
  }
  const entities = withIds(state.entities.filter(({ links }) => links.length > 0));
  return {
    entities: entities.map(({ id, kind, name, links }) => ({ id, kind, name, chains: sorted(links) })),
    rejectedChains: state.rejectedChains,
    rejectedMentions: state.rejectedMentions,
    confirmedEntities: new Set(entities.filter(({ confirmed }) => confirmed).map(({ id }) => id)),
    confirmedMentions: state.confirmedMentions,
    decided: new Set(entities.filter(({ decided }) => decided).map(({ id }) => id)),
    orphans,
  };
}

/** Carries out one decision; gives the reason where it has no target. */
function apply(decision: Decision, state: State): string | undefined {
  switch (decision.action) {
    case 'merge':
      return merge(decision, state);
    case 'split':
      return split(decision, state);
    case 'rename':
      return rename(decision, state);
    case 'reject':
      if ('fact' in decision) return undefined;
      return 'mention' in decision ? rejectMention(decision, state) : rejectEntity(decision, state);
    case 'confirm':
      if ('fact' in decision) return undefined;
      return 'mention' in decision ? confirmMention(decision, state) : confirmEntity(decision, state);
    // Of facts: `decideFacts`.
    case 'same':
    case 'differs':
    case 'undo':
      return undefined;
  }
}

type Of<Action extends Change['action']> = Extract<Decision, { readonly action: Action }>;
type Naming<Action extends Change['action']> = Extract<Of<Action>, { readonly name: string }>;
type Pointing<Action extends Change['action']> = Extract<Of<Action>, { readonly mention: Anchor }>;

function merge({ id, kind, names, mentions = [], as }: Of<'merge'>, state: State): string | undefined {
  const found = names.map((name) => called(state, kind, name));
  const pointed = mentions.map((anchor) => holding(state, state.uncurated.find(anchor, kind)));
  const missing = [
    ...names.filter((_, i) => found[i]?.length === 0),
    ...mentions.filter((_, i) => pointed[i]?.length === 0).map(({ quote }) => quote),
  ];
  const [target, ...others] = [...new Set([...found.flat(), ...pointed.flat()])];
  if (target === undefined) return `no ${kind} is called ${listed(missing)}`;
  const before = target.name;
  for (const other of others) {
    const detail = `decided: \`${other.name}\` is \`${before}\``;
    target.links.push(...other.links.map(({ chainId }) => ({ chainId, rule: 'curate/merge' as const, detail })));
    target.confirmed ||= other.confirmed;
    other.links = [];
  }
  rebaptise(target, as ?? names[0] ?? before, id, others.length > 0);
  return missing.length > 0 ? `no ${kind} is called ${listed(missing)}` : undefined;
}

function split({ id, kind, name, mentions, as }: Of<'split'>, state: State): string | undefined {
  const found = mentions.map((anchor) => state.uncurated.find(anchor, kind));
  const chains = new Set(found.flatMap((target) => target?.chainId ?? []));
  const missing = mentions.filter((_, i) => found[i] === undefined);
  if (chains.size === 0) return `no mention stands there: ${listed(missing.map(({ quote }) => quote))}`;
  const links = [...chains].sort().map((chainId) => ({
    ...{ chainId, rule: 'curate/split' as const, detail: `decided: not the \`${name}\` of the others` },
  }));
  for (const entity of state.entities) {
    const kept = entity.links.filter(({ chainId }) => !chains.has(chainId));
    if (kept.length === entity.links.length) continue;
    entity.links = kept;
    entity.decided = true;
  }
  const own = as ?? state.uncurated.chainNames.get([...chains].sort()[0] ?? '') ?? name;
  state.entities.push({ kind, name: own, links, id: undefined, apart: id, confirmed: false, decided: true });
  return missing.length > 0 ? `no mention stands there: ${listed(missing.map(({ quote }) => quote))}` : undefined;
}

function rename({ id, kind, name, as }: Of<'rename'>, state: State): string | undefined {
  const found = called(state, kind, name);
  if (found.length === 0) return `no ${kind} is called \`${name}\``;
  for (const entity of found) rebaptise(entity, as, id, false);
  return undefined;
}

function rejectEntity({ id, kind, name }: Naming<'reject'>, state: State): string | undefined {
  const found = called(state, kind, name);
  if (found.length === 0) return `no ${kind} is called \`${name}\``;
  for (const entity of found) {
    for (const { chainId } of entity.links) state.rejectedChains.set(chainId, id);
    entity.links = [];
  }
  return undefined;
}

function rejectMention({ id, kind, mention }: Pointing<'reject'>, state: State): string | undefined {
  const found = state.uncurated.find(mention, kind);
  if (found === undefined) return `no ${kind} \`${mention.quote}\` stands there`;
  state.rejectedMentions.set(found.mentionId, id);
  for (const entity of holding(state, found)) entity.decided = true;
  return undefined;
}

function confirmEntity({ kind, name }: Naming<'confirm'>, state: State): string | undefined {
  const found = called(state, kind, name);
  if (found.length === 0) return `no ${kind} is called \`${name}\``;
  for (const entity of found) [entity.confirmed, entity.decided] = [true, true];
  return undefined;
}

function confirmMention({ kind, mention }: Pointing<'confirm'>, state: State): string | undefined {
  const found = state.uncurated.find(mention, kind);
  if (found === undefined) return `no ${kind} \`${mention.quote}\` stands there`;
  state.confirmedMentions.add(found.mentionId);
  for (const entity of holding(state, found)) entity.decided = true;
  return undefined;
}

/** The entity to which what an anchor found belongs by now. */
function holding({ entities }: State, found: AnchorTarget | undefined): readonly Working[] {
  return entities.filter(({ links }) => links.some(({ chainId }) => chainId === found?.chainId));
}

/** The entities of that name; where none has it, the one of which an article uses it. */
function called({ entities, uncurated }: State, kind: EntityKind, name: string): readonly Working[] {
  const key = nameKey(name);
  const there = entities.filter((entity) => entity.kind === kind && entity.links.length > 0);
  const exact = there.filter((entity) => nameKey(entity.name) === key);
  if (exact.length > 0) return exact;
  const used = there.filter(({ links }) =>
    links.some(({ chainId }) => nameKey(uncurated.chainNames.get(chainId) ?? '') === key),
  );
  return used.length === 1 ? used : [];
}

function rebaptise(entity: Working, name: string, decision: string, changed: boolean): void {
  entity.decided = true;
  if (name === entity.name && !changed) return;
  entity.name = name;
  entity.id = undefined;
  if (entity.apart === '') entity.apart = decision;
}

/** A changed entity has the id that its name would have by the rules, unless another thing has that. */
function withIds(entities: readonly Working[]): readonly (Working & { readonly id: string })[] {
  const taken = new Set(entities.flatMap(({ id }) => id ?? []));
  return entities.map((entity) => {
    if (entity.id !== undefined) return { ...entity, id: entity.id };
    const plain = entityId(entity.kind, entity.name);
    const id = taken.has(plain) ? entityId(entity.kind, entity.name, entity.apart) : plain;
    taken.add(id);
    return { ...entity, id };
  });
}

function sorted(links: readonly ArchiveLink[]): readonly ArchiveLink[] {
  return [...links].sort((a, b) => (a.chainId < b.chainId ? -1 : 1));
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
