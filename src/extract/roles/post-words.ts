import type { RoleState } from '../../model/statement.js';
import { words } from '../word-lists.js';

/** Nouns that are posts beside those of the lists. */
export const POST_NOUNS: ReadonlySet<string> = words(`
  accountant administrator ambassador archivist architect auditor caretaker clerk co-director controller curator
  custodian delegate diplomat engineer envoy facilitator inspector instructor journalist landlady landlord librarian
  negotiator officer ombudsman planner postmaster postmistress ranger rep representative sub-postmaster
  sub-postmistress subpostmaster subpostmistress strategist surveyor technician trainer tutor under-secretary
  vice-captain vice-chair vice-chairman vice-chairwoman vice-principal warden
`);
/** Posts only where other words say which: `committee member`, `head of communications`, `union chief`. */
export const VAGUE_POSTS: ReadonlySet<string> = words(`
  head member chief executive official worker agent expert specialist partner sister brother father reader owner boss
  representative rep guard deputy officer
`);
/** Titles of the lists that are no posts: relations, a candidate's hope, offices of learning and birth. */
export const NO_POSTS: ReadonlySet<string> = new Set([
  ...['Professor', 'Associate Professor', 'Emeritus Professor', 'Doctor', 'Sir', 'Dr', 'Prof', 'Lord', 'Lady', 'Dame'],
  ...[
    'Parliamentary Candidate',
    'Master',
    'Sister',
    'Brother',
    'Father',
    'Junior',
    'Senior',
    'Backbencher',
    'Members of Parliament',
    'Councillors',
    'Doctors',
  ],
]);
/** Titles of birth, honour and learning, forms of address: no posts. */
export const NO_POST_DOMAINS: ReadonlySet<string> = new Set(['courtesy', 'honours and nobility']);
/** Letters after a name that are a post, not an honour or a degree. */
export const POST_LETTERS: ReadonlySet<string> = words('mp msp mep ms am mla td');

export const STATES: ReadonlyMap<string, RoleState> = new Map([
  ...[
    'former',
    'ex',
    'then',
    'late',
    'retired',
    'one-time',
    'onetime',
    'sometime',
    'erstwhile',
    'ousted',
    'previous',
  ].map((word): [string, RoleState] => [word, 'former']),
  ...['acting', 'interim', 'caretaker', 'temporary', 'stand-in'].map((word): [string, RoleState] => [word, 'acting']),
  ...['incoming', 'designate', 'elect', 'next'].map((word): [string, RoleState] => [word, 'elect']),
]);
/** Words before a post that say when or how well, not what: they are no part of its name. */
export const PASSING_WORDS: ReadonlySet<string> = words(`
  former ex then late retired one-time onetime sometime erstwhile ousted previous outgoing incoming new newly current
  next elect designate incumbent disgraced suspended embattled controversial leading top respected veteran longtime
  long-time long-serving long-standing popular fellow first last own young promoted newly-appointed
  newly-elected recently-appointed high-profile prominent outspoken well-known well-respected under-fire
  elderly old older younger only self-styled award-winning best-known famous millionaire ageing teenage counterpart
  longest-serving british euro
`);

/** Words in -ing that say what a post is about. */
export const SPECIFYING_GERUNDS: ReadonlySet<string> = words(`
  accounting acting advertising banking broadcasting building catering cleaning commissioning consulting engineering
  farming financing founding fundraising funding gaming governing healing housing investigating licensing lending
  lighting managing manufacturing marketing mining neighbourhood nursing operating parking planning policing presiding
  printing programming publishing purchasing recruiting recycling returning shipping sporting teaching tendering testing
  trading training visiting
`);

/** Adjectives of parties, with the party that a leader or chairman of theirs leads. */
export const PARTIES: ReadonlyMap<string, string> = new Map([
  ['conservative', 'Conservative Party'],
  ['tory', 'Conservative Party'],
  ['labour', 'Labour Party'],
  ['liberal democrat', 'Liberal Democrats'],
  ['lib dem', 'Liberal Democrats'],
  ['liberal', 'Liberal Party'],
  ['green', 'Green Party'],
]);
/** Capitals that say what a post is about, not whose it is. */
export const SUBJECT_CAPITALS: ReadonlySet<string> = words('it ict hr pr tv eu uk cid ai r&d gp hgv pe it');

/** Callings that a place before them says where, not whose: `Leeds solicitor Ann Okafor`. */
export const CALLINGS: RegExp =
  /(?:Lawyer|Solicitor|Barrister|Attorney|Teacher|Architect|Consultant|Economist|Analyst|Accountant|Engineer|Surveyor|Journalist|Landlord|Landlady|Psychologist|Scientist|Researcher|Surgeon|Producer|Owner|Founder|Trainer|Nurse|Paramedic|Pharmacist|Prosecutor|Campaigner|Supervisor)$/;
/** Heads that are about something rather than of somebody: `head of Human Resources`, `spokesman for Community Safety`. */
export const TOPICAL_HEADS: RegExp =
  /(?:^|\s)(?:head|director|minister|secretary|spokes\w+|member|holder|manager|lecturer|reader|adviser|advisor|commissioner|editor|officer|under-secretary|vice-president|co-ordinator|coordinator)$/;
