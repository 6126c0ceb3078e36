import type { RoleState } from '../../model/statement.js';
import { canSpecify, isOrdinaryWord } from '../lexicon.js';
import { BODY_NOMINALS } from '../nominal-body.js';
import { NEVER_NAMES } from '../word-lists.js';
import type { Item } from './items.js';
import {
  CALLINGS,
  NO_POST_DOMAINS,
  NO_POSTS,
  PARTIES,
  PASSING_WORDS,
  POST_LETTERS,
  POST_NOUNS,
  SPECIFYING_GERUNDS,
  STATES,
  SUBJECT_CAPITALS,
  TOPICAL_HEADS,
  VAGUE_POSTS,
} from './post-words.js';

/** The words for a post with those for its body: `the former West Midlands chief information officer`. */
export interface PostPhrase {
  /** First and last item, determiner and body included. */
  readonly first: number;
  readonly last: number;
  /** Offsets of the words, without the determiner. */
  readonly start: number;
  readonly end: number;
  /** The post in its full form. */
  readonly name: string;
  readonly state?: RoleState;
  /** Behind an article or a possessive. */
  readonly determined: boolean;
  /** Behind the possessive of something that is no known body. */
  readonly owned: boolean;
  /** Index into the mentions: the body, or the area. */
  readonly organisation?: number;
  /** The body as written, where no mention carries it. */
  readonly organisationName?: string;
  /** The noun for a body that is named elsewhere: `the trust`, or `its`. */
  readonly nominal?: string;
  /** The post's name with the nominal in front, where no body fits that: `Council Leader`. */
  readonly nameWithNominal?: string;
  /** Capitals that are also other things: `(Basildon AC)`. */
  readonly abbreviated: boolean;
  /** A post that may stand as letters behind a name: MP. */
  readonly letters: boolean;
}

interface Draft {
  state: RoleState | undefined;
  organisation: number | undefined;
  organisationName: string | undefined;
  nominal: string | undefined;
  determined: boolean;
  owned: boolean;
}

/** Finds the phrases for posts in a row of items, in order and disjoint. */
export function findPosts(text: string, items: readonly Item[]): PostPhrase[] {
  const phrases: PostPhrase[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isHead(items, at)) continue;
    const from = (phrases.at(-1)?.last ?? -1) + 1;
    const phrase = readPost(text, items, at, from);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.last;
  }
  return phrases;
}

const STATE_SUFFIX = /-(?:elect|designate)$/;
/** `the director role`, `the chairman's wife`, `chief executive pay`. */
const isPlaceBefore = (items: readonly Item[], first: number, head: number, { organisation }: Draft): boolean =>
  organisation !== undefined &&
  items.slice(first, head).some(({ class: letter, mention }) => letter === '3' && mention === organisation);

const NO_HEAD_BEFORE = new Set(
  'role roles post posts job jobs position candidate candidates contest race level pay'.split(' '),
);

function isHead(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || !isPostWord(item)) return false;
  const next = items[at + 1];
  if (next && (next.class === 's' || next.class === '-' || NO_HEAD_BEFORE.has(next.unit.key))) return false;
  // `a major doubt`, `the director services`
  if (next?.class === 'w' && startsPhrase(next)) return false;
  // Of two posts side by side the second is the head: `executive director`. A person may hold both (`chairman, MP …`).
  return !(next && isPostWord(next) && next.unit.entry?.sort !== 'postnominal');
}

/** Letters and words that are seldom the title they could be: disc jockeys, `Can Smith do it?` */
const NO_TITLES = new Set(['dj', 'can', 'major']);
function isPostWord({ unit, mention, class: letter }: Item): boolean {
  if (mention !== undefined) return false;
  // A listed post that is also a word or a name, at the start of a sentence: `Founder …`.
  const isListed = 'CN'.includes(letter) && unit.opensSentence && unit.entry?.kind === 'title';
  if (isListed || 'RPk'.includes(letter)) {
    const { domain = '', name = '' } = unit.entry ?? {};
    if (NO_TITLES.has(unit.key)) return false;
    return letter === 'P' ? POST_LETTERS.has(unit.key) : !NO_POST_DOMAINS.has(domain) && !NO_POSTS.has(name);
  }
  if (!'wmNCSUH'.includes(letter)) return false;
  return POST_NOUNS.has(unit.key) || VAGUE_POSTS.has(unit.key) || isElect(unit.key);
}

const startsPhrase = ({ unit }: Item): boolean =>
  isOrdinaryWord(unit.key) && canSpecify(unit.key) && !NEVER_NAMES.has(unit.key) && !FOLLOWERS.has(unit.key);
const FOLLOWERS = new Set('elect designate yesterday today based turned responsible'.split(' '));
const ELECT_STEM =
  /^(?:chief|executive|president|leader|chairman|chairwoman|chair|mayor|governor|director|bishop|secretary)-/;
const isElect = (key: string): boolean => STATE_SUFFIX.test(key) && ELECT_STEM.test(key);

const LOWER = 'wcghjqm';
const CAPITALS = 'NCUSHAGMQXJZB';
const MOST_SPECIFIERS = 6;

/** A lower-case word that says which post. */
function isSpecifier({ class: letter, unit, mention }: Item): boolean {
  if (mention !== undefined) return false;
  if (letter === 'm' || STATES.has(unit.key) || PASSING_WORDS.has(unit.key)) return true;
  if (letter === 'k' || 'cghjq'.includes(letter)) return true;
  if (letter !== 'w' || NEVER_NAMES.has(unit.key)) return false;
  if (unit.key.endsWith('ing')) return SPECIFYING_GERUNDS.has(unit.key);
  return canSpecify(unit.key);
}

const startsLower = (text: string, { start }: Item): boolean => {
  const first = text[start] ?? '';
  return first !== first.toUpperCase();
};

function readPost(text: string, items: readonly Item[], head: number, from: number): PostPhrase | undefined {
  const headItem = items[head] as Item;
  const isRank =
    headItem.unit.entry?.domain === 'police' &&
    headItem.unit.entry.sort === 'rank' &&
    !LOOSE_RANKS.has(headItem.unit.key);
  const draft: Draft = {
    state: isElect(headItem.unit.key)
      ? 'elect'
      : STATES.get(headItem.unit.entry?.name.split(' ')[0]?.toLowerCase() ?? ''),
    organisation: undefined,
    organisationName: undefined,
    nominal: undefined,
    determined: false,
    owned: false,
  };
  const before = readSpecifiers(text, items, head, from);
  const left = readLeft(text, items, before.first, from, draft);
  for (let at = left.first; at < head; at++) setState(draft, items[at]);
  const tail = readTail(text, items, head, isRank, draft);
  const isFree = !hasBody(draft);
  const specifiers = before.kept.filter(
    (at) => !isPassing(items[at]) && !(isFree && items[at]?.unit.key === 'independent'),
  );
  if (specifiers.some((at) => NO_HOLDERS.has(items[at]?.unit.key ?? ''))) return undefined;
  const { partyless, party } = splitParty(items, specifiers, head);
  if (party && draft.organisation === undefined && !NO_PARTY_POSTS.test(headItem.unit.entry?.name ?? '')) {
    draft.organisationName ??= party;
  }
  const { own, nominal } = splitNominal(items, partyless, head, draft);
  const named = isRank ? [] : own;
  const isVague = VAGUE_POSTS.has(headItem.unit.key);
  if (isVague && named.length === 0 && tail.words.length === 0 && !hasBody(draft) && !nominal) return undefined;
  const name = nameOf(text, items, [...named, head], isRank ? [] : tail.words, nominal !== undefined);
  if (!name) return undefined;
  if (isPlaceBefore(items, left.first, head, draft) && CALLINGS.test(name)) draft.organisation = undefined;
  const last = Math.max(head, tail.last);
  return {
    first: left.determiner,
    last,
    start: items[left.first]?.start ?? headItem.start,
    end: items[last]?.end ?? headItem.end,
    name,
    ...(draft.state ? { state: draft.state } : {}),
    determined: draft.determined,
    owned: draft.owned,
    ...(draft.organisation !== undefined ? { organisation: draft.organisation } : {}),
    ...(draft.organisationName !== undefined ? { organisationName: draft.organisationName } : {}),
    ...((draft.nominal ?? nominal) ? { nominal: draft.nominal ?? nominal } : {}),
    ...(nominal && draft.nominal === undefined
      ? { nameWithNominal: nameOf(text, items, [...partyless, head], tail.words) }
      : {}),
    abbreviated: headItem.unit.caps && OTHER_LETTERS.has(headItem.unit.key),
    letters: headItem.class === 'P' && last === head,
  } as PostPhrase;
}

/** Ranks of the police that are posts of others too: `chief revenue officer`. */
const OTHER_LETTERS = new Set('ac ag sm am gm cm ce md po vp fd dd pf dg'.split(' '));
const LOOSE_RANKS = new Set(['commissioner', 'officer', 'commander', 'deputy commissioner', 'assistant commissioner']);
/** A hope, a prize. */
const NO_HOLDERS = new Set(['would-be', 'best', 'prospective']);
const NO_PARTY_POSTS = /^(?:Member of|Councillor|Minister|Mayor|Prime Minister)/;
const hasBody = (draft: Draft): boolean =>
  draft.organisation !== undefined || draft.organisationName !== undefined || draft.nominal !== undefined;

function setState(draft: Draft, item: Item | undefined): void {
  if (!item || item.mention !== undefined) return;
  const key = item.unit.key;
  const state = STATES.get(key) ?? (key.startsWith('ex-') ? 'former' : undefined);
  draft.state ??= state;
}

/** `Venezuelan President`: a people, listed or not. */
const PEOPLE = /(?:[aeiy]an|elan|ese|[nldkt]ish|aeli|aqi|stani)$/;
const isPeople = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mention === undefined &&
  (item.class === 'E' || (CAPITALS.includes(item.class) && PEOPLE.test(item.unit.key)));
const isPassing = (item: Item | undefined): boolean =>
  item !== undefined && (PASSING_WORDS.has(item.unit.key) || isPeople(item));

/** The words before a head that say which post, back to the first that cannot. */
function readSpecifiers(
  text: string,
  items: readonly Item[],
  head: number,
  from: number,
): { readonly kept: readonly number[]; readonly first: number } {
  const lowerHead = startsLower(text, items[head] as Item);
  const kept: number[] = [];
  let joined = -1;
  let at = head - 1;
  for (; at >= from && kept.length < MOST_SPECIFIERS; at--) {
    const item = items[at] as Item;
    const before = items[at - 1];
    if (item.class === '-' && kept.length > 0 && isTight(items, at)) kept.unshift(--at, at + 1);
    else if (isSpecifier(item) || isPeople(item) || isSubject(text, item, lowerHead)) kept.unshift(at);
    else if (item.class === 'R' && isPostWord(item) && kept.length === 0) kept.unshift(at);
    else if (
      'a&'.includes(item.class) &&
      kept.length > 0 &&
      joined < 0 &&
      at > from &&
      before &&
      canJoin(text, before, lowerHead)
    ) {
      joined = kept[0] ?? -1;
      kept.unshift(at);
    } else break;
  }
  // `will discipline captain Ann Okafor`, `to marry music executive …`, `equally odd director`: the first is no specifier.
  if (kept.length > 0 && at >= from && takesVerb(items[at]) && items[kept[0] ?? -1]?.class === 'w') {
    const rest = kept.slice(1);
    return { kept: rest, first: rest[0] ?? head };
  }
  // `health and safety manager` only where the phrase is bounded in front: `said X and sales director Y` is not.
  const bound = items[at]?.class ?? '¶';
  const isCapital = joined >= 0 && !lowerHead && !startsLower(text, items[kept[0] ?? head] as Item);
  if (joined >= 0 && !isCapital && !'ti,s23¶"(.!?:'.includes(bound)) {
    const cut = kept.filter((index) => index >= joined);
    return { kept: cut, first: cut[0] ?? head };
  }
  return { kept, first: kept[0] ?? head };
}

const MODALS = new Set('will would shall to can could may might must should did does do not'.split(' '));
/** The hyphen of `sixth-form`. */
const isTight = (items: readonly Item[], at: number): boolean => {
  const [before, hyphen, after] = [items[at - 1], items[at], items[at + 1]];
  return (
    before?.mention === undefined &&
    before?.end === hyphen?.start &&
    hyphen?.end === after?.start &&
    before !== undefined &&
    'wNCE'.includes(before.class) &&
    before.unit.key !== 'ex'
  );
};
const takesVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mention === undefined &&
  (MODALS.has(item.unit.key) ||
    item.unit.key.endsWith("n't") ||
    (item.class === 'w' && item.unit.key.endsWith('ally')));
const canJoin = (text: string, item: Item, lowerHead: boolean): boolean =>
  !isPostWord(item) && !isPassing(item) && (isSpecifier(item) || isSubject(text, item, lowerHead));

/** A capital that belongs to the post: before a capitalised head, at the start of a sentence, or one that says what about. */
function isSubject(text: string, item: Item, lowerHead: boolean): boolean {
  if (item.mention !== undefined || !CAPITALS.includes(item.class)) return false;
  if (SUBJECT_CAPITALS.has(item.unit.key) || item.unit.key.startsWith('ex-') || PARTIES.has(item.unit.key)) return true;
  if (!lowerHead) return 'NUSCHA'.includes(item.class) && !startsLower(text, item);
  return item.unit.opensSentence && (item.class === 'N' || item.class === 'H') && canSpecify(item.unit.key);
}

/** Body, state and determiner in front of the specifying words. */
function readLeft(
  text: string,
  items: readonly Item[],
  first: number,
  from: number,
  draft: Draft,
): { readonly first: number; readonly determiner: number } {
  let at = first - 1;
  let start = first;
  const possessive = at > from && (items[at]?.class === 's' || isBareApostrophe(text, items, at));
  if (possessive) at--;
  // `BBC Radio 2 music editor`
  if (items[at]?.class === 'n' && items[at - 1]?.class === '2' && at > from) at--;
  const item = at >= from ? items[at] : undefined;
  if (
    item?.mention !== undefined &&
    '234'.includes(item.class) &&
    !(item.class === '3' && PEOPLE.test(item.unit.key))
  ) {
    draft.organisation = item.mention;
    start = at--;
  } else if (item && possessive && item.mention === undefined && BODY_NOMINALS.has(item.unit.key)) {
    draft.nominal = item.unit.key;
    start = at--;
  } else if (item && CAPITALS.includes(item.class) && item.mention === undefined && !isPeople(items[first])) {
    const run = capitalRun(items, at, from);
    if (isOfPhrase(items, run - 1)) return { first, determiner: first };
    draft.organisationName = text.slice(items[run]?.start ?? 0, item.end);
    start = run;
    at = run - 1;
  } else if (possessive) {
    draft.owned = true;
    draft.determined = true;
    return { first, determiner: first };
  }
  while (at >= from && start < first && items[at] && isStateWord(items[at] as Item)) start = at--;
  if (items[at]?.class === '-' && items[at - 1]?.unit.key === 'ex' && at > from) {
    at -= 2;
    start = at + 1;
  }
  const determiner = at >= from ? items[at] : undefined;
  if (!determiner || !isDeterminer(determiner)) return { first: start, determiner: start };
  draft.determined = true;
  if (OWN_BODY.has(determiner.unit.key) && (!hasBody(draft) || items[start]?.class === '3')) {
    draft.organisation = undefined;
    draft.nominal = STATE_HEADS.has(items[first]?.unit.key ?? '') ? undefined : 'its';
  }
  return { first: start, determiner: at };
}

/** `Spurs' director` */
const isBareApostrophe = (text: string, items: readonly Item[], at: number): boolean =>
  items[at]?.class === "'" &&
  items[at - 1]?.end === items[at]?.start &&
  (text[(items[at]?.start ?? 0) - 1] ?? '') === 's';

/** Whose president or minister it is is a country. */
const STATE_HEADS = new Set(['president', 'prime minister', 'finance minister', 'foreign minister', 'king', 'queen']);
const OWN_BODY = new Set(['its', 'their', 'our']);
const DETERMINERS = new Set('its their our his her my this that whose'.split(' '));
const isDeterminer = ({ class: letter, unit, mention }: Item): boolean =>
  mention === undefined && ('ti'.includes(letter) || DETERMINERS.has(unit.key));
const isStateWord = ({ unit, mention }: Item): boolean =>
  mention === undefined && (STATES.has(unit.key) || PASSING_WORDS.has(unit.key));

/** `Lord of the Rings director`: half a title. */
const isOfPhrase = (items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'o' || (items[at]?.class === 't' && items[at - 1]?.class === 'o');

/** The first of the capitalised words that end at an index. */
function capitalRun(items: readonly Item[], last: number, from: number): number {
  let first = last;
  while (
    first > from &&
    last - first < 4 &&
    items[first - 1]?.mention === undefined &&
    `${CAPITALS}&`.includes(items[first - 1]?.class ?? '¶') &&
    !items[first]?.unit.opensSentence
  )
    first--;
  return items[first]?.class === '&' ? first + 1 : first;
}

/** `Conservative leader`: the party is the body, not a part of the post's name. */
function splitParty(
  items: readonly Item[],
  specifiers: readonly number[],
  head: number,
): { readonly partyless: readonly number[]; readonly party?: string } {
  if (items[head]?.unit.key === LABOUR_LEADER) return { partyless: specifiers, party: 'Labour Party' };
  const party = specifiers.find((at) => PARTIES.has(partyKey(items[at])));
  if (party === undefined || startsLowerKey(items[party])) return { partyless: specifiers };
  const name = PARTIES.get(partyKey(items[party]));
  return { partyless: specifiers.filter((at) => at !== party), ...(name ? { party: name } : {}) };
}
/** Listed as one phrase. */
const LABOUR_LEADER = 'labour leader';
const partyKey = (item: Item | undefined): string => item?.unit.key.replace(EX, '') ?? '';
const startsLowerKey = (item: Item | undefined): boolean => item !== undefined && LOWER.includes(item.class);

const COUNCIL_LEADER = /^(?:(council|party|committee|branch) .+|leader of the (council))$/;

/** `council leader`: the council is named elsewhere, and the post is leader. */
function splitNominal(
  items: readonly Item[],
  specifiers: readonly number[],
  head: number,
  draft: Draft,
): { readonly own: readonly number[]; readonly nominal?: string } {
  if (hasBody(draft)) return { own: specifiers };
  const [first, ...rest] = specifiers;
  const key = items[first ?? head]?.unit.key ?? '';
  if (first !== undefined && BODY_NOMINALS.has(key)) return { own: rest, nominal: key };
  const listed = specifiers.length === 0 ? COUNCIL_LEADER.exec(key) : null;
  const nominal = listed?.[1] ?? listed?.[2];
  return { own: specifiers, ...(nominal && BODY_NOMINALS.has(nominal) ? { nominal } : {}) };
}

const TAIL_WORDS = new Set(['of', 'for', 'at', 'in', 'on', 'with', 'to']);
/** Posts that are about something: `lecturer in criminology`, `adviser on policing`. */
const LEARNED_HEADS =
  /\b(?:lecturer|reader|adviser|advisor|expert|specialist|fellow|spokes\w+|consultant|researcher|tutor)$/;
const MOST_TOPIC_WORDS = 7;

interface Tail {
  /** Items whose words belong to the post's name. */
  readonly words: readonly number[];
  readonly last: number;
}

/** What stands behind a head: the body, and what the post is about. */
function readTail(text: string, items: readonly Item[], head: number, isRank: boolean, draft: Draft): Tail {
  let at = head + 1;
  const marked = items[at]?.unit.key;
  if (
    marked === 'elect' ||
    marked === 'designate' ||
    (items[at]?.class === '-' && items[at + 1]?.unit.key === 'elect')
  ) {
    draft.state = 'elect';
    at += items[at]?.class === '-' ? 2 : 1;
  }
  let tail: Tail = { words: [], last: at - 1 };
  const topic = isRank ? undefined : readTopic(text, items, at, items[head]?.unit.key ?? '');
  if (topic) {
    tail = topic;
    at = topic.last + 1;
  }
  const body = readBody(text, items, at, draft);
  return body < 0 ? tail : { ...tail, last: body };
}

/** `of sales`, `in criminology and social policy`, `for Community Safety`: the words, preposition included. */
function readTopic(text: string, items: readonly Item[], at: number, headKey: string): Tail | undefined {
  const preposition = items[at]?.unit.key ?? '';
  const isTopical =
    preposition === 'of' ||
    preposition === 'for' ||
    ((preposition === 'in' || preposition === 'on') && LEARNED_HEADS.test(headKey));
  if (!isTopical) return undefined;
  const words = [at];
  let last = at;
  for (let i = at + 1; i <= at + MOST_TOPIC_WORDS; i++) {
    const item = items[i];
    if (!item || item.mention !== undefined) break;
    if (isTopicWord(item) && !(i === at + 1 && 'H'.includes(item.class))) {
      words.push(i);
      last = i;
    } else if ('a&,'.includes(item.class) && i > at + 1 && joinsTopic(items, i)) words.push(i);
    else break;
  }
  if (last === at || isPostWord(items[last] as Item)) return undefined;
  const kept = words.filter((i) => i <= last);
  // `of Fiat`, `of ClearView Economics`: an unknown name is the body, not the topic.
  if (!startsLower(text, items[at + 1] as Item) && !isCapitalTopic(items, kept.slice(1), headKey)) return undefined;
  const first = items[at + 1] as Item;
  if (kept.length === 2 && BODY_NOMINALS.has(first.unit.key)) return undefined;
  return { words: kept, last };
}

function isCapitalTopic(items: readonly Item[], words: readonly number[], headKey: string): boolean {
  const unknown = words.some((i) => {
    const { class: letter = '', unit } = items[i] as Item;
    return (
      ('CSAUG'.includes(letter) || (letter === 'E' && i === words[0])) &&
      !SUBJECT_CAPITALS.has(unit.key) &&
      !(isOrdinaryWord(unit.key) && canSpecify(unit.key))
    );
  });
  return !unknown && TOPICAL_HEADS.test(headKey);
}

function isTopicWord(item: Item): boolean {
  if (item.mention !== undefined || isPostWord(item)) return false;
  if ('NCUSHAEXJZ'.includes(item.class)) return true;
  if ('cghjq'.includes(item.class)) return true;
  if (item.class !== 'w' || NEVER_NAMES.has(item.unit.key)) return false;
  return item.unit.key.endsWith('ing') || item.unit.key.endsWith('s') || canSpecify(item.unit.key);
}

/** `and` goes on with the topic unless what follows is a name or another post. */
function joinsTopic(items: readonly Item[], at: number): boolean {
  if (items[at]?.class === ',') return false;
  let i = at + 1;
  if (!items[i] || !isTopicWord(items[i] as Item)) return false;
  while (items[i] && (isTopicWord(items[i] as Item) || isSpecifier(items[i] as Item)) && i < at + MOST_SPECIFIERS) i++;
  return !(items[i] && isPostWord(items[i] as Item));
}

/** Reads the body behind a post into the draft; the last item, -1 where none is said. */
function readBody(text: string, items: readonly Item[], at: number, draft: Draft): number {
  const preposition = items[at];
  if (preposition?.class === ',') return commaBody(items, at, draft);
  if (!preposition || preposition.mention !== undefined || !TAIL_WORDS.has(preposition.unit.key)) return -1;
  let i = at + 1;
  const determiner = items[i];
  if (determiner && isDeterminer(determiner)) i++;
  while (items[i] && isPassing(items[i]) && startsLower(text, items[i] as Item)) i++;
  if (items[i]?.class === '3' && items[i + 1]?.class === '-' && items[i + 2]?.unit.key === 'based') i += 3;
  const item = items[i];
  if (!item || items[i + 1]?.class === 's' || items[i + 1]?.class === '-') return -1;
  const isPlace = item.class === '3' && !['in', 'on', 'with'].includes(preposition.unit.key);
  if (item.class === '2' || isPlace) {
    if (draft.organisation === undefined || draft.nominal !== undefined) draft.organisation = item.mention;
    return i;
  }
  if (item.mention !== undefined) return -1;
  if (BODY_NOMINALS.has(item.unit.key) && determiner && isDeterminer(determiner) && !isBodyContinued(items, i)) {
    if (!hasBody(draft)) draft.nominal = item.unit.key;
    return i;
  }
  if (CAPITALS.includes(item.class) && preposition.unit.key !== 'in' && preposition.unit.key !== 'on') {
    let last = i;
    while (
      last - i < 5 &&
      items[last + 1]?.mention === undefined &&
      `${CAPITALS}&`.includes(items[last + 1]?.class ?? '¶')
    )
      last++;
    if (!hasBody(draft)) draft.organisationName = text.slice(item.start, items[last]?.end ?? item.end);
    return last;
  }
  return -1;
}

const isBodyContinued = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1];
  return (
    next !== undefined &&
    next.mention === undefined &&
    'wcghjqks-'.includes(next.class) &&
    (next.class !== 'w' || canSpecify(next.unit.key)) &&
    !NEVER_NAMES.has(next.unit.key)
  );
};

/** `Ann Okafor, director, Example Trust, said`. */
function commaBody(items: readonly Item[], at: number, draft: Draft): number {
  const body = items[at + 1];
  if (body?.class !== '2' || draft.determined || hasBody(draft)) return -1;
  if (!',.;)¶"v'.includes(items[at + 2]?.class ?? '¶')) return -1;
  draft.organisation = body.mention;
  return at + 1;
}

const SMALL_WORDS = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to']);
const WORD = /[^\s-]+/g;

/** The post's full form: listed abbreviations written out, each word with a capital. */
function nameOf(
  text: string,
  items: readonly Item[],
  words: readonly number[],
  tail: readonly number[],
  bare = false,
): string {
  const parts = [...words, ...tail].map((at) => {
    const item = items[at] as Item;
    const listed = item.unit.entry?.kind === 'title' ? item.unit.entry : undefined;
    if (item.unit.key === 'leader of the council' || item.unit.key === LABOUR_LEADER) return 'Leader';
    if (bare && COUNCIL_LEADER.test(item.unit.key)) return text.slice(item.start, item.end).replace(FIRST_WORD, '');
    if (listed && isAbbreviation(item.unit.key, listed.name)) return listed.name;
    return text.slice(item.start, item.end).replace(STATE_SUFFIX, '').replace(EX, '');
  });
  return parts
    .join(' ')
    .replace(TIGHT_HYPHEN, '-')
    .replace(WORD, (word) => (SMALL_WORDS.has(word) ? word : (word[0]?.toUpperCase() ?? '') + word.slice(1)));
}
const TIGHT_HYPHEN = / - /g;
const FIRST_WORD = /^\S+ /;
const EX = /^ex-/i;

/** `CIO`, `Chief Supt`; not `Chancellor` for Chancellor of the Exchequer, which is a name of its own. */
function isAbbreviation(key: string, name: string): boolean {
  return key.length < name.length && !`${name.toLowerCase()} `.startsWith(`${key} `);
}
