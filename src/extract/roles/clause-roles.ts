import {
  NOUNS_FOR_BODIES,
  VERBS_OF_LEADING,
  WORDS_OF_CLUBS,
  WORDS_OF_LED_BODIES,
  WORDS_OF_PAPERS,
  WORDS_OF_RUN_BODIES,
} from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import type { RoleState } from '../../model/statement.js';
import { anyOf } from '../../text/any-of.js';
import { surnameOf } from '../../text/surname.js';
import type { ArticleReading } from '../article-reading.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import type { VerbGroup } from '../clauses/verb-groups.js';
import { isBody } from '../nominal-body.js';
import type { UnplacedRole } from './place-role.js';
import { type Term, termBehind } from './post-term.js';

/** A rule about posts that a clause states by its verb, its subject and its object. */
export interface ClauseRoleRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
  /** Verb → the post that its subject has. */
  readonly posts: ReadonlyMap<string, string>;
  /** The kinds of bodies that some of the posts are of: one edits a paper and manages a club. */
  readonly only: ReadonlyMap<string, RegExp>;
}

const named = (words: Iterable<string>): RegExp => new RegExp(`\\b${anyOf(words)}\\b`);
const CLUB = named(WORDS_OF_CLUBS);

export const leadsBody: ClauseRoleRule = {
  id: 'role/leads-body',
  summary: 'Ann Okafor, who chairs the Ashgrove Trust; he led Example Council until 2009.',
  confidence: 0.82,
  posts: VERBS_OF_LEADING,
  only: new Map([
    ['edit', named(WORDS_OF_PAPERS)],
    ['run', named(WORDS_OF_RUN_BODIES)],
    ['captain', CLUB],
    ['coach', CLUB],
    ['manage', CLUB],
    ['lead', named(WORDS_OF_LED_BODIES)],
  ]),
};

/** The posts that clauses state by their verb. Linear in the number of clauses. */
export function clauseRoles(reading: ArticleReading): UnplacedRole[] {
  const leading = reading.clauses.clauses.filter(({ verb }) => leadsBody.posts.has(verb.lemma));
  return leading.flatMap((clause) => roleOf(reading, clause) ?? []);
}

const ASSERTING: ReadonlySet<Clause['kind']> = new Set(['main', 'complement', 'relative', 'subordinate']);

function roleOf(
  { article, unitText, mentions, pronouns }: ArticleReading,
  { verb, subject, objects, quoted, kind }: Clause,
): UnplacedRole | undefined {
  const role = leadsBody.posts.get(verb.lemma);
  const [object] = objects;
  if (role === undefined || !subject || !object || quoted || !ASSERTING.has(kind) || !isAsserted(verb))
    return undefined;
  const person = subject.joint.length > 0 ? undefined : personOf(subject, mentions, pronouns);
  const noun = unitText.at(object.head).key;
  const body = bodyOf(object, mentions, DEFINITE.has(unitText.at(object.first).class) ? noun : '');
  if (person === undefined || body === undefined) return undefined;
  const named = body.organisation === undefined ? undefined : mentions[body.organisation];
  const name = named?.text ?? noun.charAt(0).toUpperCase() + noun.slice(1);
  if (leadsBody.only.get(verb.lemma)?.test(name) === false) return undefined;
  const end = named?.end ?? unitText.at(object.head).end;
  const { start } = subject.mention === person ? (mentions[person] as Mention) : unitText.at(subject.head);
  return {
    start: Math.min(start, unitText.at(verb.first).start),
    end,
    person,
    role,
    ...body,
    state: stateOfVerb(verb),
    basis: 'stated',
    ...termBehind(article.text, mentions, end, false),
    rule: leadsBody.id,
    confidence: leadsBody.confidence,
  };
}

/** `the trust`, and no `trust` of many. */
const DEFINITE: ReadonlySet<string> = new Set(['the']);

const isAsserted = ({ form, passive, negated, modal, tense }: VerbGroup): boolean =>
  form === 'finite' && !passive && !negated && (modal === undefined || tense === 'future');

/** The person that a subject names, or its pronoun means. */
function personOf(
  { kind, mention, head }: Phrase,
  mentions: readonly Mention[],
  meant: ReadonlyMap<number, number>,
): number | undefined {
  if (kind === 'pronoun') return meant.get(head);
  return mention !== undefined && mentions[mention]?.kind === 'person' ? mention : undefined;
}

/** The body that an object names, or the noun for one: `the trust`. */
function bodyOf(
  { mention, inside }: Phrase,
  mentions: readonly Mention[],
  head: string,
): Pick<UnplacedRole, 'organisation' | 'nominal'> | undefined {
  const named = mention === undefined ? undefined : mentions[mention];
  if (mention !== undefined && named) return isBody(named) ? { organisation: mention } : undefined;
  return inside.length === 0 && NOUNS_FOR_BODIES.has(head) ? { nominal: head } : undefined;
}

function stateOfVerb({ tense, perfect }: VerbGroup): RoleState {
  if (tense === 'future') return 'elect';
  return tense === 'past' && !perfect ? 'former' : 'current';
}

/** `He has held the role since 2011`: of somebody's last post, since when and until when it is held. */
export interface HeldTerm extends Term {
  readonly person: number;
  readonly start: number;
}

const NOUNS_FOR_POSTS: ReadonlySet<string> = new Set(['role', 'post', 'job', 'position', 'office', 'title']);

/** The terms that clauses give for a post that is named before them. */
export function heldTerms({ article, unitText, mentions, clauses, pronouns }: ArticleReading): HeldTerm[] {
  const held = clauses.clauses.filter(({ verb }) => verb.lemma === 'hold');
  return held.flatMap(({ verb, subject, objects: [object], quoted }) => {
    if (verb.negated || quoted || !subject || !object) return [];
    const { key, end } = unitText.at(object.head);
    const person = personOf(subject, mentions, pronouns);
    if (person === undefined || !NOUNS_FOR_POSTS.has(key)) return [];
    const term = termBehind(article.text, mentions, end, false);
    return term.since === undefined && term.until === undefined
      ? []
      : [{ person, start: unitText.at(verb.first).start, ...term }];
  });
}

/** Gives each term to the last post before it of whom it is said. */
export function withTerms(
  roles: readonly UnplacedRole[],
  terms: readonly HeldTerm[],
  mentions: readonly Mention[],
): readonly UnplacedRole[] {
  if (terms.length === 0) return roles;
  const surname = (person: number): string => surnameOf(mentions[person]?.text ?? '');
  const ordered = [...roles].sort((a, b) => a.end - b.end);
  const last = new Map<string, UnplacedRole>();
  const given = new Map<UnplacedRole, Term>();
  let next = 0;
  for (const { person, start, ...term } of terms) {
    for (let role = ordered[next]; role && role.end <= start; role = ordered[++next])
      last.set(surname(role.person), role);
    const role = last.get(surname(person));
    if (role && role.since === undefined && role.until === undefined) given.set(role, term);
  }
  return roles.map((role) => ({ ...role, ...given.get(role) }));
}
