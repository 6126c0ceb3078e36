import { BEFORE_AS } from '../../lists/words.js';
import type { RuleId } from '../../model/span.js';

/**
 * A rule that joins posts to people: a pattern over items (`items.ts`) in which a phrase for a post is one item, `p`.
 * Groups: `person`, `post` (one phrase, or several joined by commas and `and`), `org` (a body that the phrase does not
 * hold), `verb` (the words between), `former` (who held the post before).
 */
export interface RoleRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly pattern: string;
  readonly confidence: number;
  /** The `verb` group must hold one of these words. */
  readonly verbs?: ReadonlySet<string>;
  /** A post that the rule gives where no phrase does. */
  readonly post?: string;
  /** What the phrase must be. */
  readonly phrase?: 'bound' | 'definite' | 'letters' | 'unbound';
  /** The verb tells the state: leaving, having been, going to. */
  readonly tense?: boolean;
}

const POSTS = '(?<post>p(?:,?a?p)*)';
/** Age, home or letters between a name and its apposition: `, 58,`, `(41)`, `, of Leeds,`, `QPM`. */
const ASIDE = '(?:(?:,n|\\(n\\)|,[oz]t?3|,?P)(?=[,(_-]|=))?';
const END = '(?=[,.;:!?¶)_"xab=~<%-]|$)';

export const roleRules: readonly RoleRule[] = [
  {
    id: 'role/post-name',
    summary: 'A post before a name: West Midlands chief information officer Chris Price, PCC Bob Jones.',
    pattern: `(?<post>p(?:,?ap)*)T?(?<person>1)(?:,?[ofyz]t?(?<org>2)(?!s))?`,
    confidence: 0.92,
  },
  {
    id: 'role/name-post',
    summary: 'An apposition: Mr Jones, the former chairman of West Midlands Police Authority.',
    pattern: `(?<person>1)${ASIDE}[,(_-]${POSTS}${END}`,
    confidence: 0.92,
  },
  {
    id: 'role/name-bare-post',
    summary: 'An apposition that is not closed: Rebecca Okafor, Inspector for Gwent Police said.',
    pattern: `(?<person>1)${ASIDE}[,(]${POSTS}(?=[vw])`,
    confidence: 0.85,
    phrase: 'unbound',
  },
  {
    id: 'role/as-post-name',
    summary: 'As chairman of the trust, Ann Okafor …',
    pattern: `>${POSTS},T?(?<person>1)`,
    confidence: 0.85,
  },
  {
    id: 'role/post-comma-name',
    summary: 'The chief financial officer, Tony Graff, will leave.',
    pattern: `${POSTS},T?(?<person>1)(?=[,.:;!?¶)"v=~<x^]|$)`,
    confidence: 0.88,
    phrase: 'bound',
  },
  {
    id: 'role/name-appointed-post',
    summary: 'Ann Okafor was appointed (as) director of Example Group; they made Ann Okafor director.',
    pattern: `(?<person>1)(?:,[^.,;:¶"1p]{1,8},)?(?<verb>[~=m]{0,4}\\+[~]?)(?:bt?[23])?>?${POSTS}`,
    confidence: 0.9,
    tense: true,
  },
  {
    id: 'role/appointed-name-post',
    summary: 'The trust named Ann Okafor as its chief executive.',
    pattern: `(?<verb>\\+)T?(?<person>1)>?${POSTS}`,
    confidence: 0.88,
  },
  {
    id: 'role/clause-is-post',
    summary: 'Okafor, who lives with her husband Peter in Leeds, has been director since 2011.',
    pattern: `(?<=(?:^|[.¶"])T?)(?<person>1),x[^.¶";]{1,40},(?<verb>~{0,3}=[=~]{0,3})${POSTS}`,
    confidence: 0.8,
    tense: true,
  },
  {
    id: 'role/name-is-post',
    summary: 'Ann Okafor is, was, became the director; Mr Okafor, who was director.',
    pattern: `(?<person>1)(?:,n)?,?x?(?<verb>~{0,3}=[=~]{0,3})${POSTS}`,
    confidence: 0.88,
    tense: true,
  },
  {
    id: 'role/name-as-post',
    summary: 'Ann Okafor took over as director, stood down as chairman, works as an adviser.',
    pattern: `(?<person>1)(?:,n,)?,?x?(?<verb>[^.;:¶",()12p>]{1,9})(?<org>2)?[^.;:¶",()12p>]{0,5}>${POSTS}(?!v)`,
    confidence: 0.85,
    verbs: BEFORE_AS,
    tense: true,
  },
  {
    id: 'role/choice-as-post',
    summary: 'The election of Ann Okafor as MP for Exampleton.',
    pattern: `(?<verb>[wv])oT?(?<person>1)>${POSTS}`,
    confidence: 0.85,
    verbs: new Set([
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
    tense: true,
  },
  {
    id: 'role/name-replaces-name',
    summary: 'Ann Okafor replaces Ben Lee as director.',
    pattern: `(?<person>1)(?<verb>[~=]{0,4}\\^)T?(?<former>1)>${POSTS}`,
    confidence: 0.88,
    tense: true,
  },
  {
    id: 'role/name-replaced-by-name',
    summary: 'Ben Lee was succeeded as director by Ann Okafor; replaced by Ann Okafor as director.',
    pattern: `(?<former>1)(?<verb>[~=]{1,4}\\^)b T?(?<person>1)>${POSTS}`,
    confidence: 0.88,
    tense: true,
  },
  {
    id: 'role/post-is-name',
    summary: 'The chief constable is Chris Sims.',
    pattern: `(?<post>p)(?<verb>~{0,3}=[=~]{0,2})T?(?<person>1)(?=[,.;:¶a_x-]|$)`,
    confidence: 0.85,
    phrase: 'definite',
    tense: true,
  },
  {
    id: 'role/signature',
    summary: 'A name and a post, each on its own line, and the body on the next.',
    pattern: `(?<=¶)b?(?<person>1)¶(?<post>p),?(?:[HNk]*)(?=¶|$)¶*(?<org>2)?`,
    confidence: 0.85,
  },
  {
    id: 'role/byline-post',
    summary: 'By Ann Okafor Health Correspondent',
    pattern: `(?<=¶)b?(?<person>1)(?<post>p)(?=¶|$)`,
    confidence: 0.85,
  },
  {
    id: 'role/postnominal',
    summary: 'Letters after a name that are a post: Stuart Okafor MSP.',
    pattern: '(?<person>1),?(?<post>p)',
    confidence: 0.85,
    phrase: 'letters',
  },
  {
    id: 'role/sits-on',
    summary: 'Ann Okafor, who sits on the health committee: a member of it.',
    pattern: `(?<person>1),?(?:p,?)?x~*(?<verb>%)yt?(?:(?<org>2)|(?<body>[wcghjqNCHSUAE]{1,6}))`,
    confidence: 0.8,
    post: 'Member',
  },
];
