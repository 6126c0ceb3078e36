import {
  AMBIGUOUS_POST_LETTERS,
  CALLINGS,
  NOUNS_FOR_BODIES,
  PARTY_ADJECTIVES,
  PASSING_WORDS,
  POST_STATES,
  VAGUE_POSTS,
} from '../../lists/words.js';
import type { RoleState } from '../../model/statement.js';
import { anyOf } from '../../text/any-of.js';
import { classesOf } from '../units/alphabet.js';
import type { Item } from './items.js';
import { CAPITALS, isElect, isHead, isPassing, isPeople, LOWER, PEOPLE, RUN_CLASSES } from './post-head.js';
import { COUNCIL_LEADER, EX, LABOUR_LEADER, nameOf } from './post-name.js';
import { readSpecifiers } from './post-specifiers.js';
import { type Draft, hasBody, isDeterminer, readTail } from './post-tail.js';

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

const isPlaceBefore = (items: readonly Item[], first: number, head: number, { organisation }: Draft): boolean =>
  organisation !== undefined &&
  items.slice(first, head).some(({ class: letter, mention }) => letter === 'area' && mention === organisation);

function readPost(text: string, items: readonly Item[], head: number, from: number): PostPhrase | undefined {
  const headItem = items[head] as Item;
  const isRank =
    headItem.unit.entry?.domain === 'police' &&
    headItem.unit.entry.sort === 'rank' &&
    !LOOSE_RANKS.has(headItem.unit.key);
  const draft: Draft = {
    state: isElect(headItem.unit.key)
      ? 'elect'
      : POST_STATES.get(headItem.unit.entry?.name.split(' ')[0]?.toLowerCase() ?? ''),
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
  if (isPlaceBefore(items, left.first, head, draft) && ENDS_IN_CALLING.test(name)) draft.organisation = undefined;
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
    abbreviated: headItem.unit.caps && AMBIGUOUS_POST_LETTERS.has(headItem.unit.key),
    letters: headItem.class === 'postnominal' && last === head,
  } as PostPhrase;
}

/** `Leeds solicitor Ann Okafor`: the place says where, not whose. */
const ENDS_IN_CALLING = new RegExp(`${anyOf(CALLINGS)}$`);
/** Ranks of the police that are posts of others too: `chief revenue officer`. */
const LOOSE_RANKS = new Set(['commissioner', 'officer', 'commander', 'deputy commissioner', 'assistant commissioner']);
/** A hope, a prize. */
const NO_HOLDERS = new Set(['would-be', 'best', 'prospective']);
const NO_PARTY_POSTS = /^(?:Member of|Councillor|Minister|Mayor|Prime Minister)/;

function setState(draft: Draft, item: Item | undefined): void {
  if (!item || item.mention !== undefined) return;
  const key = item.unit.key;
  const state = POST_STATES.get(key) ?? (key.startsWith('ex-') ? 'former' : undefined);
  draft.state ??= state;
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
  const possessive = at > from && (items[at]?.class === 'possessive' || isBareApostrophe(text, items, at));
  if (possessive) at--;
  // `BBC Radio 2 music editor`
  if (items[at]?.class === 'number' && items[at - 1]?.class === 'body' && at > from) at--;
  const item = at >= from ? items[at] : undefined;
  if (
    item?.mention !== undefined &&
    classesOf('body|area|programme').has(item.class) &&
    !(item.class === 'area' && PEOPLE.test(item.unit.key))
  ) {
    draft.organisation = item.mention;
    start = at--;
  } else if (item && possessive && item.mention === undefined && NOUNS_FOR_BODIES.has(item.unit.key)) {
    draft.nominal = item.unit.key;
    start = at--;
  } else if (item && CAPITALS.has(item.class) && item.mention === undefined && !isPeople(items[first])) {
    const run = capitalRun(items, at, from);
    if (isOfPhrase(items, run - 1)) return { first, determiner: first };
    const written = text.slice(items[run]?.start ?? 0, item.end);
    draft.organisationName = written.replace(EX, '');
    if (written !== draft.organisationName) draft.state = 'former';
    start = run;
    at = run - 1;
  } else if (possessive) {
    draft.owned = true;
    draft.determined = true;
    return { first, determiner: first };
  }
  while (at >= from && start < first && items[at] && isStateWord(items[at] as Item)) start = at--;
  if (items[at]?.class === 'hyphen' && items[at - 1]?.unit.key === 'ex' && at > from) {
    at -= 2;
    start = at + 1;
  }
  const determiner = at >= from ? items[at] : undefined;
  if (!determiner || !isDeterminer(determiner)) return { first: start, determiner: start };
  draft.determined = true;
  if (OWN_BODY.has(determiner.unit.key) && (!hasBody(draft) || items[start]?.class === 'area')) {
    draft.organisation = undefined;
    draft.nominal = STATE_HEADS.has(items[first]?.unit.key ?? '') ? undefined : 'its';
  }
  return { first: start, determiner: at };
}

/** `Spurs' director` */
const isBareApostrophe = (text: string, items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'apostrophe' &&
  items[at - 1]?.end === items[at]?.start &&
  (text[(items[at]?.start ?? 0) - 1] ?? '') === 's';

/** Whose president or minister it is is a country. */
const STATE_HEADS = new Set(['president', 'prime minister', 'finance minister', 'foreign minister', 'king', 'queen']);
const OWN_BODY = new Set(['its', 'their', 'our']);
const isStateWord = ({ unit, mention }: Item): boolean =>
  mention === undefined && (POST_STATES.has(unit.key) || PASSING_WORDS.has(unit.key));

/** `Lord of the Rings director`: half a title. */
const isOfPhrase = (items: readonly Item[], at: number): boolean =>
  items[at]?.class === 'of' || (items[at]?.class === 'the' && items[at - 1]?.class === 'of');

/** The first of the capitalised words that end at an index. */
function capitalRun(items: readonly Item[], last: number, from: number): number {
  let first = last;
  while (
    first > from &&
    last - first < 4 &&
    items[first - 1]?.mention === undefined &&
    RUN_CLASSES.has(items[first - 1]?.class ?? 'line-end') &&
    !items[first]?.unit.opensSentence
  )
    first--;
  return items[first]?.class === 'ampersand' ? first + 1 : first;
}

/** `Conservative leader`: the party is the body, not a part of the post's name. */
function splitParty(
  items: readonly Item[],
  specifiers: readonly number[],
  head: number,
): { readonly partyless: readonly number[]; readonly party?: string } {
  if (items[head]?.unit.key === LABOUR_LEADER) return { partyless: specifiers, party: 'Labour Party' };
  const party = specifiers.find((at) => PARTY_ADJECTIVES.has(partyKey(items[at])));
  if (party === undefined || startsLowerKey(items[party])) return { partyless: specifiers };
  const name = PARTY_ADJECTIVES.get(partyKey(items[party]));
  return { partyless: specifiers.filter((at) => at !== party), ...(name ? { party: name } : {}) };
}
const partyKey = (item: Item | undefined): string => item?.unit.key.replace(EX, '') ?? '';
const startsLowerKey = (item: Item | undefined): boolean => item !== undefined && LOWER.has(item.class);

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
  if (first !== undefined && NOUNS_FOR_BODIES.has(key)) return { own: rest, nominal: key };
  const listed = specifiers.length === 0 ? COUNCIL_LEADER.exec(key) : null;
  const nominal = listed?.[1] ?? listed?.[2];
  return { own: specifiers, ...(nominal && NOUNS_FOR_BODIES.has(nominal) ? { nominal } : {}) };
}
