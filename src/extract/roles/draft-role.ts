import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { RoleState } from '../../model/statement.js';
import type { UnitRange } from '../units/pattern.js';
import type { ItemRow } from './items.js';
import type { UnplacedRole } from './place-role.js';
import type { PostPhrase } from './post-phrase.js';
import type { PostRow } from './post-row.js';
import type { RoleRule } from './role-rules.js';

/** What a match of a rule says besides the posts themselves. People and bodies are indices into the mentions. */
export interface RoleMatch {
  readonly rule: RoleRule;
  readonly person: number;
  /** A body that no phrase for a post holds. */
  readonly organisation: number | undefined;
  /** The same as written, where no mention carries it: `Avon and Somerset`. */
  readonly organisationName: string | undefined;
  /** Who held the post before. */
  readonly former: number | undefined;
  /** The state that the words between tell. */
  readonly tense: RoleState | undefined;
  /** The parts of the row that hold the posts. */
  readonly posts: UnitRange | undefined;
}

/** The roles that phrases for posts state of the person of a match, and of whoever held the posts before. */
export function draftRoles(row: PostRow, match: RoleMatch, phrases: readonly number[]): UnplacedRole[] {
  const { former } = match;
  const roles = shareBody(phrases.map((index) => draftRole(row, match, row.phrases[index] as PostPhrase)));
  if (former === undefined) return roles;
  const predecessors = roles.map((role) => ({
    ...role,
    ...spanOf([role, row.mentions[former] as Mention]),
    person: former,
    state: 'former' as const,
  }));
  return [...roles, ...predecessors];
}

function draftRole({ items, mentions }: PostRow, match: RoleMatch, phrase: PostPhrase): UnplacedRole {
  const { rule, person, tense } = match;
  const own = phrase.organisation ?? phrase.organisationName;
  const { organisation, organisationName } = own === undefined ? match : phrase;
  const state = tense === 'former' || tense === 'elect' ? tense : (phrase.state ?? tense ?? 'current');
  const names = [person, ...(match.organisation === undefined || own !== undefined ? [] : [match.organisation])];
  const stands = own === undefined ? 'behind-name' : phrase.placeBefore ? 'before' : undefined;
  return {
    ...spanOf([phrase, ...names.map((index) => mentions[index] as Mention)]),
    person,
    role: phrase.name,
    ...(organisation === undefined ? {} : { organisation }),
    ...(organisation === undefined && organisationName !== undefined ? { organisationName } : {}),
    ...(organisation === undefined && phrase.nominal !== undefined ? { nominal: phrase.nominal } : {}),
    ...(phrase.owned ? { owned: true } : {}),
    ...(stands ? { bodyStands: stands } : {}),
    ...(phrase.nameWithNominal !== undefined ? { nameWithNominal: phrase.nameWithNominal } : {}),
    state,
    basis: 'stated',
    ...termBehind(items, phrase.last),
    rule: rule.id,
    confidence: rule.confidence,
  };
}

/** From the first of several spans to the last. */
function spanOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** `founder and chief executive of Example Group`: one body, and `former` reaches over both. */
function shareBody(drafts: readonly UnplacedRole[]): UnplacedRole[] {
  const [first] = drafts;
  if (!first || drafts.length < 2) return [...drafts];
  const body = drafts.find(saysBody);
  return drafts.map((draft) => {
    const state = draft.state === 'current' && first.state === 'former' ? first.state : draft.state;
    if (saysBody(draft) || !body) return { ...draft, state };
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

const saysBody = ({ organisation, organisationName, nominal }: UnplacedRole): boolean =>
  (organisation ?? organisationName ?? nominal) !== undefined;

/** `since 2011`, `until last year`, `from 2005 to 2011` behind the words for a post. */
function termBehind(items: ItemRow, post: number): { since?: number; until?: number } {
  const next = items.at(post + 1).class;
  const at = next === 'comma' || next === 'open' ? post + 2 : post + 1;
  const dateAt = (index: number): number | undefined => {
    const item = items.at(index);
    return item.class === 'date' ? item.mention : undefined;
  };
  const word = items.at(at).unit.key;
  const date = dateAt(at + 1);
  if (date === undefined) return {};
  if (word === 'since') return { since: date };
  if (word === 'until') return { until: date };
  if (word !== 'from' && word !== 'between') return {};
  const until = dateAt(at + 3);
  return { since: date, ...(until !== undefined ? { until } : {}) };
}
