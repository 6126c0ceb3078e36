import type { Mention } from '../../model/mention.js';
import type { RoleState } from '../../model/statement.js';
import type { Item } from './items.js';
import type { Ground } from './match-ground.js';
import type { RoleDraft } from './place-role.js';
import type { PostPhrase } from './post-phrase.js';
import type { RoleRule } from './role-rules.js';

/** The role that a phrase for a post states of a person. */
export function draftOf(
  { phrases, items, mentions }: Ground,
  rule: RoleRule,
  index: number,
  person: number,
  organisation: number | undefined,
  tense: RoleState | undefined,
): RoleDraft {
  const phrase = phrases[index] as PostPhrase;
  const body = phrase.organisation ?? (phrase.organisationName === undefined ? organisation : undefined);
  const state = tense === 'former' || tense === 'elect' ? tense : (phrase.state ?? tense ?? 'current');
  const named = spanOf(
    [person, ...(organisation !== undefined && body === organisation ? [organisation] : [])],
    mentions,
  );
  return {
    start: Math.min(named.start, phrase.start),
    end: Math.max(named.end, phrase.end),
    person,
    role: phrase.name,
    ...(body !== undefined ? { organisation: body } : {}),
    ...(body === undefined && phrase.organisationName !== undefined
      ? { organisationName: phrase.organisationName }
      : {}),
    ...(body === undefined && phrase.nominal !== undefined ? { nominal: phrase.nominal } : {}),
    ...(phrase.owned ? { owned: true } : {}),
    ...(phrase.nameWithNominal !== undefined ? { nameWithNominal: phrase.nameWithNominal } : {}),
    state,
    ...termOf(items, phrase.last + 1),
    rule: rule.id,
    confidence: rule.confidence,
  };
}

function spanOf(indices: readonly number[], mentions: readonly Mention[]): { start: number; end: number } {
  const spans = indices.map((index) => mentions[index] as Mention);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

export function spanWith(
  draft: RoleDraft,
  person: number,
  mentions: readonly Mention[],
): { start: number; end: number } {
  const { start, end } = mentions[person] as Mention;
  return { start: Math.min(draft.start, start), end: Math.max(draft.end, end) };
}

/** `founder and chief executive of Example Group`: one body, and `former` reaches over both. */
export function shareBody(drafts: readonly RoleDraft[]): RoleDraft[] {
  const [first] = drafts;
  if (!first || drafts.length < 2) return [...drafts];
  const body = drafts.find((draft) => bodyOf(draft) !== undefined);
  return drafts.map((draft) => {
    const state = draft.state === 'current' && first.state === 'former' ? first.state : draft.state;
    if (bodyOf(draft) !== undefined || !body) return { ...draft, state };
    const { organisation, organisationName, nominal } = body;
    return {
      ...draft,
      state,
      ...(organisation !== undefined ? { organisation } : {}),
      ...(organisationName !== undefined ? { organisationName } : {}),
      ...(nominal !== undefined ? { nominal } : {}),
    };
  });
}

const bodyOf = ({ organisation, organisationName, nominal }: RoleDraft): number | string | undefined =>
  organisation ?? organisationName ?? nominal;

/** `since 2011`, `until last year`, `from 2005 to 2011` behind the words for a post. */
function termOf(items: readonly Item[], from: number): { since?: number; until?: number } {
  let at = from;
  if (items[at]?.class === 'comma' || items[at]?.class === 'open') at++;
  const dateAt = (index: number): number | undefined =>
    items[index]?.class === 'date' ? items[index]?.mention : undefined;
  const word = items[at]?.unit.key;
  const date = dateAt(at + 1);
  if (date === undefined) return {};
  if (word === 'since') return { since: date };
  if (word === 'until') return { until: date };
  if (word !== 'from' && word !== 'between') return {};
  const until = dateAt(at + 3);
  return { since: date, ...(until !== undefined ? { until } : {}) };
}
