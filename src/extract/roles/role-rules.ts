import { BEFORE_AS, LED_BY, POST_GOES } from '../../lists/words.js';
import type { RuleId } from '../../model/span.js';
import { NO_OTHERS_POST, RESPECTIVELY, type RoleCondition, SEVERAL, verbIn } from './role-conditions.js';

/**
 * A rule that joins posts to people: a pattern over items (`items.ts`) in which a phrase for a post is one, `{post}`.
 * Groups: `person`, `post` (one phrase, or several joined by commas and `and`), `org` (a body that the phrase does not
 * hold), `others` (people beside the first), `beside` and `bracketed` (the same between commas or in brackets), `body` (the words for one that has no mention), `verb` (the words between), `former` (who held the post before).
 */
export interface RoleRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly pattern: string;
  readonly confidence: number;
  /** What must hold of a match beside the pattern. */
  readonly accept?: readonly RoleCondition[];
  /** The first person has the first post, the second the second; else each person of `others` has every post too. */
  readonly inTurn?: true;
  /** A post that the rule gives where no phrase does. */
  readonly post?: string;
  /**
   * What each phrase must be: the first `bound` by a determiner, a body or the start of its sentence; `definite`, behind
   * a determiner; `unbound`, without one; `letters` that may stand behind a name, as MP.
   */
  readonly phrase?: 'bound' | 'definite' | 'letters' | 'unbound';
  /** Letters that are also other things, `(Basildon AC)`, are a post only before a comma or among other words. */
  readonly abbreviation?: 'closed';
  /** Of several posts all but the last may be other people's: they are the person's where they read as one phrase. */
  readonly mayBeOthers?: true;
  /** The post that a word of the verb gives where no phrase does. */
  readonly postByVerb?: ReadonlyMap<string, string>;
  /** A title before a name: told again it states nothing new. */
  readonly isTitle?: true;
  /** The verb tells the state: leaving, having been, going to. */
  readonly tense?: true;
}

/** One post or several of one person. */
const AS_POSTS = '⟦post: {post} (,? {and}? {as}? {post})*⟧';
/** A name, or a pronoun for one. */
const WHO = '⟦person: {person|he}⟧';
const POSTS = '⟦post: {post} (,? {and}? {post})*⟧';
/** Age, home or letters between a name and its apposition: `, 58,`, `(41)`, `, of Leeds,`, `QPM`. */
const ASIDE =
  '((, {number} | {open} {number} {close} | , {of|from} {the}? ({area} | ⟦org: {body}⟧) | {open} ⟦beside: {body}⟧ {close} | ,? {postnominal}) (?={comma|open|hyphen|other-mark|be}))?';
/** The body of somebody whose post stands before the name: `, of Example Group`, `, Example Group,`, `(Example Group)`. */
const BODY_BEHIND_NAME = `(
  ,? {location|of|for} {the}? ⟦org: {body} | {area} ({joiner} {area})?⟧ (?!{possessive|hyphen|name-word|number})
  | {open} ⟦bracketed: {area}⟧ (?={close})
  | (, | {open}) ⟦beside: {body}⟧ (?={close|comma|semicolon|stop|line-end|and|who|quote}) (?!, {body})
)?`;
/** What closes an apposition. */
const APPOSITION_END =
  '(?={clause-end|and|by|close|quote|exclamation|question|hyphen|other-mark|be|auxiliary|who|leaves|sits}|{for} {number|a}|{word|from} {date})';

/** `, Ben Lee and Cara Holt` behind a name. */
const OTHERS = '⟦others: (,? {and} {honorific}? {person} | , {honorific}? {person} (?=,? {and|comma}))+⟧';

export const roleRules: readonly RoleRule[] = [
  {
    id: 'role/posts-names',
    summary: 'A title of several before their names: PCs Ann Okafor and Ben Lee.',
    pattern: `⟦post⟧ {honorific}? ⟦person⟧ ${OTHERS}`,
    confidence: 0.88,
    accept: [SEVERAL],
  },
  {
    id: 'role/names-posts-in-turn',
    summary: 'Ann Okafor and Ben Lee, chairman and chief executive of Example Group respectively.',
    pattern: `⟦person⟧ ${OTHERS} (, | ⟦verb: {auxiliary}* ({be} {be|auxiliary}*)? {appoints}?⟧ {as}?) ⟦post: {post} (,? {and}? {post})+⟧`,
    confidence: 0.85,
    accept: [RESPECTIVELY],
    inTurn: true,
    tense: true,
  },
  {
    id: 'role/post-name',
    summary: 'A post before a name: West Midlands chief information officer Chris Price, PCC Bob Jones.',
    pattern: `⟦post: {post} (,? {and} {post} | {post})*⟧ {honorific}? ⟦person⟧ ${BODY_BEHIND_NAME}`,
    confidence: 0.92,
    mayBeOthers: true,
    isTitle: true,
  },
  {
    id: 'role/name-post',
    summary: 'An apposition: Mr Jones, the former chairman of West Midlands Police Authority.',
    pattern: `⟦person⟧ ${ASIDE} {comma|open|hyphen|other-mark} {auxiliary}? ${POSTS} ${APPOSITION_END}`,
    confidence: 0.92,
    abbreviation: 'closed',
  },
  {
    id: 'role/name-bare-post',
    summary: 'An apposition that is not closed: Rebecca Okafor, Inspector for Gwent Police said.',
    pattern: `⟦person⟧ ${ASIDE} {comma|open} ${POSTS} (?={word|says})`,
    confidence: 0.85,
    abbreviation: 'closed',
    phrase: 'unbound',
  },
  {
    id: 'role/as-post-name',
    summary: 'As chairman of the trust, Ann Okafor …',
    pattern: `{as} ${POSTS} , {honorific}? ${WHO}`,
    confidence: 0.85,
  },
  {
    id: 'role/post-comma-name',
    summary: 'The chief financial officer, Tony Graff, will leave.',
    pattern: `${POSTS} , ({honorific} | {post})? ⟦person⟧ (?={clause-end|open|says|close|quote|exclamation|question|be|auxiliary|who|leaves|succeeds})`,
    confidence: 0.88,
    phrase: 'bound',
    accept: [NO_OTHERS_POST],
  },
  {
    id: 'role/name-appointed-post',
    summary: 'Ann Okafor was appointed (as) director of Example Group; they made Ann Okafor director.',
    pattern: `${WHO} (, {!clause-end|quote|person|post}+ ,)? ⟦verb: {modifier|be|auxiliary}* {appoints} {auxiliary}?⟧ ({by} {the}? {body|area})? {as}? ${POSTS}`,
    confidence: 0.9,
    abbreviation: 'closed',
    tense: true,
  },
  {
    id: 'role/appointed-name-post',
    summary: 'The trust named Ann Okafor as its chief executive.',
    pattern: `⟦verb: {appoints}⟧ {honorific}? ⟦person⟧ {as}? ${POSTS}`,
    confidence: 0.88,
  },
  {
    id: 'role/clause-is-post',
    summary: 'Okafor, who lives with her husband Peter in Leeds, has been director since 2011.',
    pattern: `(?<={quote|stop|line-end} {honorific}?) ⟦person⟧ , {who} {!quote|stop|semicolon|line-end}+ , ⟦verb: {auxiliary}* {be} {be|auxiliary}*⟧ ${POSTS}`,
    confidence: 0.8,
    tense: true,
  },
  {
    id: 'role/name-is-post',
    summary: 'Ann Okafor is, was, became the director; Mr Okafor, who was director.',
    pattern: `${WHO} (, {number})? ,? {who}? ⟦verb: {auxiliary}* {be} {be|auxiliary}*⟧ ${POSTS}`,
    confidence: 0.88,
    abbreviation: 'closed',
    tense: true,
  },
  {
    id: 'role/name-as-post',
    summary: 'Ann Okafor took over as director, stood down as chairman, works as an adviser.',
    pattern: `${WHO} (, {number} ,)? ,? {who}? ⟦verb: {!clause-end|open|close|quote|person|he|body|as|post}{1,9}⟧ ⟦org: {body}⟧? {!clause-end|open|close|quote|person|he|body|as|post}{0,5} {as} ${AS_POSTS} (?!{says})`,
    confidence: 0.85,
    abbreviation: 'closed',
    accept: [verbIn(BEFORE_AS)],
    tense: true,
  },
  {
    id: 'role/list-as-post',
    summary: 'With Ann Okafor as sporting director and Ben Lee as manager.',
    pattern: `⟦verb: {word|and|comma}⟧ {honorific}? ⟦person⟧ {as} ⟦post⟧ (?={clause-end|and|close|quote|from|in|for})`,
    confidence: 0.8,
    accept: [verbIn(new Set(['with', 'and', ',', 'make', 'makes', 'bring', 'brings']))],
  },
  {
    id: 'role/post-went-to',
    summary: 'The post of chief executive went to Ann Okafor.',
    pattern:
      '{word|says} {of} ⟦post⟧ ({in|for} {the}? ⟦org: {body}⟧)? ⟦verb: {auxiliary}* {be}? {word|leaves|appoints} {from|auxiliary}⟧ {honorific}? ⟦person⟧ (?!{possessive})',
    confidence: 0.85,
    accept: [verbIn(POST_GOES)],
  },
  {
    id: 'role/names-posts',
    summary: 'Ann Okafor and Ben Lee, assistant heads at Example School, agreed; two valuers, Ann Okafor and Ben Lee.',
    pattern: `⟦person⟧ ${OTHERS} , ⟦post⟧ ${APPOSITION_END}`,
    confidence: 0.85,
    accept: [SEVERAL],
  },
  {
    id: 'role/posts-comma-names',
    summary: 'The two valuers, Ann Okafor and Ben Lee, were arrested.',
    pattern: `⟦post⟧ {comma|colon} {honorific}? ⟦person⟧ ${OTHERS} (?={clause-end|be|auxiliary|says|who|and})`,
    confidence: 0.82,
    accept: [SEVERAL],
  },
  {
    id: 'role/led-by',
    summary: 'The Public Accounts Committee, chaired by Ann Okafor; a paper edited by Ben Lee.',
    pattern: `⟦org: {body}⟧ (, {who} {be|auxiliary}+ | ,)? ⟦verb: {word|says|post-word}⟧ {by} ({the}? {post})? {honorific}? ⟦person⟧ (?!{possessive})`,
    confidence: 0.82,
    accept: [verbIn(new Set(LED_BY.keys()))],
    postByVerb: LED_BY,
  },
  {
    id: 'role/choice-as-post',
    summary: 'The election of Ann Okafor as MP for Exampleton.',
    pattern: `⟦verb: {word|says}⟧ {of} {honorific}? ⟦person⟧ {as} ${POSTS}`,
    confidence: 0.85,
    accept: [
      verbIn(
        new Set([
          'election',
          'appointment',
          'promotion',
          'choice',
          're-election',
          'reappointment',
          'nomination',
          'resignation',
          'departure',
        ]),
      ),
    ],
    tense: true,
  },
  {
    id: 'role/name-replaces-name',
    summary: 'Ann Okafor replaces Ben Lee as director.',
    pattern: `⟦person⟧ ⟦verb: {be|auxiliary}* {succeeds}⟧ {honorific}? ⟦former: {person}⟧ {as} ${POSTS}`,
    confidence: 0.88,
    abbreviation: 'closed',
    tense: true,
  },
  {
    id: 'role/name-replaced-by-name',
    summary: 'Ben Lee was succeeded as director by Ann Okafor; replaced by Ann Okafor as director.',
    pattern: `⟦former: {person}⟧ ⟦verb: {be|auxiliary}+ {succeeds}⟧ {by} {honorific}? ⟦person⟧ {as} ${POSTS}`,
    confidence: 0.88,
    abbreviation: 'closed',
    tense: true,
  },
  {
    id: 'role/post-is-name',
    summary: 'The chief constable is Chris Sims.',
    pattern:
      '⟦post⟧ ⟦verb: {auxiliary}* {be} {be|auxiliary}*⟧ {honorific}? ⟦person⟧ (?={clause-end|and|hyphen|other-mark|who})',
    confidence: 0.85,
    phrase: 'definite',
    tense: true,
  },
  {
    id: 'role/signature',
    summary: 'A name and a post, each on its own line, and the body on the next.',
    pattern:
      '(?<={line-end}) {by}? ⟦person⟧ {line-end} ⟦post⟧ ,? ({common-word|body-head|post-word}*) (?={line-end}) {line-end}* ⟦org: {body}⟧?',
    confidence: 0.85,
  },
  {
    id: 'role/byline-post',
    summary: 'By Ann Okafor Health Correspondent',
    pattern: '(?<={line-end}) {by}? ⟦person⟧ ⟦post⟧ (?={line-end})',
    confidence: 0.85,
  },
  {
    id: 'role/postnominal',
    summary: 'Letters after a name that are a post: Stuart Okafor MSP.',
    pattern: '⟦person⟧ ,? ⟦post⟧',
    confidence: 0.85,
    phrase: 'letters',
  },
  {
    id: 'role/sits-on',
    summary: 'Ann Okafor, who sits on the health committee: a member of it.',
    pattern: `${WHO} ,? ({post} ,?)? {who} {auxiliary}* ⟦verb: {sits}⟧ {in} {the}? (⟦org: {body}⟧ | ⟦body: {sort-noun|sure-surname|word-surname|unknown|common-word|capitals|body-head|people|word} ({joiner}? {sort-noun|sure-surname|word-surname|unknown|common-word|capitals|body-head|people|word}){0,5}⟧)`,
    confidence: 0.8,
    post: 'Member',
  },
];
