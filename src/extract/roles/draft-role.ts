import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { RoleState } from '../../model/statement.js';
import type { UnitRange } from '../units/pattern.js';
import type { Item } from './items.js';
import type { UnplacedRole } from './place-role.js';
import type { PostPhrase } from './post-phrase.js';
import type { PostRow } from './post-row.js';
import { termBehind } from './post-term.js';
import type { RoleRule } from './role-rules.js';

/** What a match of a rule says besides the posts themselves. People and bodies are indices into the mentions. */
export interface RoleMatch {
  readonly rule: RoleRule;
  readonly person: number;
  /** The words for the person: the name, or `he`. */
  readonly named: Span;
  /** People who hold the posts too, or the next of them. */
  readonly others: readonly Item[];
  /** A body that no phrase for a post holds. */
  readonly organisation: number | undefined;
  /** The same as written, where no mention carries it: `Avon and Somerset`. */
  readonly organisationName: string | undefined;
  /** Who held the post before. */
  readonly former: number | undefined;
  /** The state that the words between tell. */
  readonly tense: RoleState | undefined;
  /** The words between say that the post is taken up. */
  readonly isTaken: boolean;
  /** The parts of the row that hold the posts. */
  readonly posts: UnitRange | undefined;
}

/** The roles that phrases for posts state of the people of a match, and of whoever held the posts before. */
export function draftRoles(row: PostRow, match: RoleMatch, phrases: readonly number[]): UnplacedRole[] {
  const { former, others, rule } = match;
  const posts = phrases.map((index) => row.phrases[index] as PostPhrase);
  const people = [match, ...others.map((item) => ({ ...match, person: item.mention as number, named: item }))];
  const roles = rule.inTurn
    ? shareBody(posts.flatMap((post, i) => (people[i] ? draftRole(row, people[i], post) : [])))
    : people.flatMap((holder) => {
        const drafts = posts.map((post) => draftRole(row, holder, post));
        return areOnePhrase(row, posts) ? shareBody(drafts) : drafts;
      });
  if (former === undefined) return roles;
  const predecessors = roles.map((role) => ({
    ...role,
    ...spanOf([role, row.mentions[former] as Mention]),
    person: former,
    state: 'former' as const,
  }));
  return [...roles, ...predecessors];
}

/** `as founder and director of Example Group`, and not `as a sergeant and as head of Example Group`. */
const areOnePhrase = ({ items }: PostRow, posts: readonly PostPhrase[]): boolean =>
  posts.slice(1).every(({ first }) => items.at(first - 1).class !== 'as');

function draftRole({ items, mentions }: PostRow, match: RoleMatch, phrase: PostPhrase): UnplacedRole {
  const { rule, person, tense } = match;
  const own = phrase.organisation ?? phrase.organisationName;
  const { organisation, organisationName } = own === undefined ? match : phrase;
  const state = tense === 'former' || tense === 'elect' ? tense : (phrase.state ?? tense ?? 'current');
  const body = match.organisation === undefined || own !== undefined ? undefined : mentions[match.organisation];
  const stands = own === undefined ? 'behind-name' : phrase.placeBefore ? 'before' : undefined;
  const draft: { -readonly [Key in keyof UnplacedRole]: UnplacedRole[Key] } = {
    ...spanOf(body ? [phrase, match.named, body] : [phrase, match.named]),
    person,
    role: phrase.name,
    state,
    basis: 'stated',
    ...termBehind(items.text, mentions, phrase.end, match.isTaken),
    rule: rule.id,
    confidence: rule.confidence,
  };
  if (organisation !== undefined) draft.organisation = organisation;
  else {
    if (organisationName !== undefined) draft.organisationName = organisationName;
    if (phrase.nominal !== undefined) draft.nominal = phrase.nominal;
  }
  if (phrase.owned) draft.owned = true;
  if (rule.isTitle && own === undefined && phrase.nominal === undefined && match.organisation === undefined)
    draft.isTitle = true;
  if (stands) draft.bodyStands = stands;
  if (phrase.nominalWords !== undefined) draft.nominalWords = phrase.nominalWords;
  if (phrase.nameWithNominal !== undefined) draft.nameWithNominal = phrase.nameWithNominal;
  return draft;
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
