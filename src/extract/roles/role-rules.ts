import type { RuleId } from '../../model/span.js';

/**
 * A rule about posts: a pattern over the units of a text in which every name is one unit: `1` person, `2` force or
 * organisation, `3` place, `4` programme. Groups: `person`, `post`, `org`, `state` (modifiers before the post), `verb`.
 */
export interface RoleRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly pattern: string;
  readonly confidence: number;
  /** The keys of the `verb` group, joined by spaces, must be one of these. */
  readonly verbs?: ReadonlySet<string>;
}

/** A post with the words that specify it: Neighbourhood Communications Co-ordinator, deputy leader. */
const POST = '(?<post>(?:[mNCUSH](?=[mNCUSHRk])){0,4}[RkP][RkP]?)';
const STATE = '(?<state>m{0,2}?)';
const AT = '(?:[ofyzab]|ot|ft|yt|at|b)';

const BEING = new Set([
  'is',
  'was',
  'became',
  'remains',
  'has been',
  'is now',
  'was appointed',
  'appointed',
  'named',
  'was named',
  'was made',
  'has been appointed',
  'is also',
  'was also',
  'as',
  'has been appointed as',
  'was appointed as',
  'appointed as',
  'returned as',
  'stood down as',
  'resigned as',
  'retired as',
  'took over as',
  'elected',
  'was elected',
]);

export const roleRules: readonly RoleRule[] = [
  {
    id: 'role/body-post-name',
    summary: 'West Midlands Police chief information officer Chris Price; Unison’s secretary Jill Harrison.',
    pattern: `(?<before>m)?(?<org>2)s?${STATE}${POST},?(?<person>1)`,
    confidence: 0.93,
  },
  {
    id: 'role/area-post-name',
    summary: 'A post of an area before a name: West Midlands chief constable Chris Sims.',
    pattern: `(?<org>3)s?${STATE}${POST}(?<person>1)`,
    confidence: 0.85,
  },
  {
    id: 'role/post-of-body-name',
    summary: 'Secretary for Unison West Midlands Police Branch, Jill Harrison.',
    pattern: `${STATE}${POST}${AT}t?(?<org>[23]),?(?<person>1)`,
    confidence: 0.9,
  },
  {
    id: 'role/name-post-of-body',
    summary: 'Mr Jones, the former chairman of West Midlands Police Authority.',
    pattern: `(?<person>1),[tiw]?${STATE}${POST}(?:${AT}t?(?<org>[23]))?(?=[,.;:¶)\\-"w]|$|b)`,
    confidence: 0.92,
  },
  {
    id: 'role/name-body-post',
    summary: 'Will Kerr, the NCA director, …',
    pattern: `(?<person>1),t?(?<org>2)s?${STATE}${POST}`,
    confidence: 0.85,
  },
  {
    id: 'role/name-is-post',
    summary: 'Ann Okafor was appointed director of Example Group.',
    pattern: `(?<person>1)(?<verb>[wmv]{1,4}?)[ti]?${STATE}${POST}(?:${AT}t?(?<org>[23]))?`,
    confidence: 0.85,
    verbs: BEING,
  },
  {
    id: 'role/signature',
    summary: 'A name, a post and a body, each on its own line.',
    pattern: `(?<=¶)(?<person>1)¶${STATE}${POST}(?:[Hk])?¶(?<org>2)?`,
    confidence: 0.85,
  },
  {
    id: 'role/post-name',
    summary: 'A rank or a post before a name: Chief Supt Phil Kay, PCC Bob Jones.',
    pattern: `${STATE}(?<post>[RkP][Rk]?),?T?(?<person>1)(?:[yz]t?(?<org>2))?`,
    confidence: 0.9,
  },
  {
    id: 'role/postnominal',
    summary: 'Letters after a name that are a post: Stuart Okafor MSP.',
    pattern: '(?<person>1),?(?<post>P)',
    confidence: 0.85,
  },
];
