import {
  AMBIGUOUS_POST_LETTERS,
  NOUNS_FOR_BODIES,
  PARTY_ADJECTIVES,
  POST_STATES,
  VAGUE_POSTS,
} from '../../lists/words.js';
import type { Span } from '../../model/span.js';
import type { RoleState } from '../../model/statement.js';
import type { Item, ItemRow } from './items.js';
import { type PostDraft, saysBody } from './post-draft.js';
import { readFront } from './post-front.js';
import { isElect, isElected, isHead, isHowGot, isPassing, isPeople, isPluralNoun, LOWER_WORDS } from './post-head.js';
import { bodilessPostName, COUNCIL_LEADER, EX, LABOUR_LEADER, postName } from './post-name.js';
import { readSpecifiers } from './post-specifiers.js';
import { readTail } from './post-tail.js';

/** The words for a post with those for its body: `the former West Midlands chief information officer`. Its span is without the determiner. */
export interface PostPhrase extends Span {
  /** First and last item, determiner and body included. */
  readonly first: number;
  readonly last: number;
  /** The post in its full form. */
  readonly name: string;
  readonly state: RoleState | undefined;
  /** Behind an article or a possessive. */
  readonly determined: boolean;
  /** Behind `a`. */
  readonly indefinite: boolean;
  /** Behind the possessive of something that is no known body. */
  readonly owned: boolean;
  /** Index into the mentions: the body, or the area. */
  readonly organisation: number | undefined;
  /** The body as written, where no mention carries it. */
  readonly organisationName: string | undefined;
  /** The noun for a body that is named elsewhere: `the trust`, or `its`. */
  readonly nominal: string | undefined;
  /** The body as the phrase itself has it, in lower case: `police authority`. */
  readonly nominalWords: string | undefined;
  /** The post's name with the nominal in front, where no body fits that: `Council Leader`. */
  readonly nameWithNominal: string | undefined;
  /** Capitals that are also other things: `(Basildon AC)`. */
  readonly abbreviated: boolean;
  /** A post that may stand as letters behind a name: MP. */
  readonly letters: boolean;
  /** A title of several: PCs, assistant heads. */
  readonly plural: boolean;
  /** The same as a noun, which can be said of nobody alone. */
  readonly several: boolean;
  /** Its body is a place that stands before it: `Leeds solicitor`. */
  readonly placeBefore: boolean;
}

/** Finds the phrases for posts in a row of items, in order and disjoint. */
export function findPosts(items: ItemRow): PostPhrase[] {
  const phrases: PostPhrase[] = [];
  let from = 0;
  for (let at = headFrom(items, 0); at < items.items.length; at = headFrom(items, at + 1)) {
    const phrase = readPost(items, at, from);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.last;
    from = at + 1;
  }
  return phrases;
}

/** The next head of a post at an item or behind, the number of items where there is none. */
function headFrom(items: ItemRow, from: number): number {
  let at = from;
  while (at < items.items.length && !isHead(items, at)) at++;
  return at;
}

function readPost(items: ItemRow, head: number, from: number): PostPhrase | undefined {
  const headItem = items.at(head);
  const { key, entry, caps } = headItem.unit;
  const draft = openDraft(headItem, head, from);
  const before = readSpecifiers(items, draft);
  const front = readFront(items, before.first, draft);
  for (let at = front.first; at < head; at++) draft.state ??= stateSaidBy(items.at(at));
  const tail = readTail(items, draft);
  const isFree = !saysBody(draft);
  const specifiers = [...front.fields, ...before.kept].filter(
    (at) =>
      !isPassing(items.at(at)) &&
      !isPartOfPeople(items, at) &&
      !isElected(items, at) &&
      !isHowGot(items.at(at)) &&
      !HONOURS.has(items.at(at).unit.key) &&
      !(items.at(at).unit.key === 'ward' && draft.organisationName?.endsWith(' ward')) &&
      !(isFree && items.at(at).unit.key === 'independent') &&
      !(NEAR.has(items.at(at).unit.key) && entry && NO_PARTY_POSTS.test(entry.name)),
  );
  if (specifiers.some((at) => NO_HOLDERS.has(items.at(at).unit.key))) return undefined;
  const { partyless, party } = splitParty(items, specifiers, head);
  const takesParty = draft.organisation === undefined && !(entry && NO_PARTY_POSTS.test(entry.name));
  if (takesParty) draft.organisationName ??= party;
  const { own, nominal, words: noun } = saysBody(draft) ? { own: partyless } : splitNominal(items, partyless, key);
  const [named, topic] = draft.isRank ? [[], []] : [own, tail.words];
  if (VAGUE_POSTS.has(key) && named.length === 0 && tail.words.length === 0 && !saysBody(draft) && !nominal)
    return undefined;
  const words = [...named, head, ...topic];
  const name = nominal === undefined ? postName(items, words) : bodilessPostName(items, words);
  if (!name) return undefined;
  const last = Math.max(head, tail.last);
  return {
    first: front.determiner,
    last,
    start: items.at(front.first).start,
    end: items.at(last).end,
    name,
    state: draft.state,
    determined: draft.determined,
    indefinite: items.at(front.determiner).class === 'a',
    owned: draft.owned,
    organisation: draft.organisation,
    organisationName: draft.organisationName,
    nominal: draft.nominal ?? nominal,
    nominalWords: noun,
    nameWithNominal: nominal === undefined ? undefined : postName(items, [...partyless, head, ...tail.words]),
    abbreviated: caps && AMBIGUOUS_POST_LETTERS.has(key),
    letters: headItem.class === 'postnominal' && last === head,
    plural: headItem.unit.isPlural === true || isPluralNoun(headItem),
    several: isPluralNoun(headItem),
    placeBefore: isPlaceBefore(items, front.first, draft),
  };
}

/** Ranks of the police that are posts of others too: `chief revenue officer`. */
const LOOSE_RANKS = new Set(['commissioner', 'officer', 'commander', 'deputy commissioner', 'assistant commissioner']);
/** `His Honour Judge Ann Okafor` */
const HONOURS = new Set(['his', 'her', 'honour', 'honor', 'worship', 'sole', 'sitting']);
/** `South African President`, `North Korean leader`: the people has two words. */
const isPartOfPeople = (items: ItemRow, at: number): boolean =>
  PARTS_OF_LANDS.has(items.at(at).unit.key) && isPeople(items.at(at + 1));
const PARTS_OF_LANDS = new Set(['south', 'north', 'east', 'west', 'central', 'saudi']);
/** `the area member of parliament` */
const NEAR = new Set(['area', 'local', 'constituency', 'nominated']);
/** A hope, a prize. */
const NO_HOLDERS = new Set(['would-be', 'best', 'prospective']);
const NO_PARTY_POSTS = /^(?:Member of|Councillor|Minister|Mayor|Prime Minister)/;

/** What the head says by itself. */
function openDraft({ unit }: Item, head: number, from: number): PostDraft {
  const { key, entry } = unit;
  const [opener] = entry?.name.toLowerCase().split(' ') ?? [];
  return {
    head,
    from,
    isRank: entry?.domain === 'police' && entry.sort === 'rank' && !LOOSE_RANKS.has(key),
    state: isElect(key) ? 'elect' : opener === undefined ? undefined : POST_STATES.get(opener),
    organisation: undefined,
    organisationName: undefined,
    nominal: undefined,
    determined: false,
    owned: false,
  };
}

function stateSaidBy({ unit, mention }: Item): RoleState | undefined {
  if (mention !== undefined) return undefined;
  return POST_STATES.get(unit.key) ?? (unit.key.startsWith('ex-') ? 'former' : undefined);
}

const isPlaceBefore = ({ items }: ItemRow, first: number, { head, organisation }: PostDraft): boolean =>
  organisation !== undefined &&
  items.slice(first, head).some((item) => item.class === 'area' && item.mention === organisation);

/** `Conservative leader`: the party is the body, not a part of the post's name. */
function splitParty(
  items: ItemRow,
  specifiers: readonly number[],
  head: number,
): { readonly partyless: readonly number[]; readonly party?: string | undefined } {
  if (items.at(head).unit.key === LABOUR_LEADER) return { partyless: specifiers, party: 'Labour Party' };
  const partyAt = (at: number): string | undefined => PARTY_ADJECTIVES.get(items.at(at).unit.key.replace(EX, ''));
  const found = specifiers.find((at) => partyAt(at) !== undefined);
  if (found === undefined || LOWER_WORDS.has(items.at(found).class)) return { partyless: specifiers };
  return { partyless: specifiers.filter((at) => at !== found), party: partyAt(found) };
}

/** `council leader`: the council is named elsewhere, and the post is leader; `police authority chairman` says which sort too. */
function splitNominal(
  items: ItemRow,
  specifiers: readonly number[],
  head: string,
): { readonly own: readonly number[]; readonly nominal?: string; readonly words?: string } {
  const [first, second, ...rest] = specifiers;
  const listed = COUNCIL_LEADER.exec(head);
  const inHead = listed?.[1] ?? listed?.[2];
  const isNoun = (noun: string | undefined): noun is string => noun !== undefined && NOUNS_FOR_BODIES.has(noun);
  if (first === undefined) return { own: [], ...(isNoun(inHead) ? { nominal: inHead } : {}) };
  const { key } = items.at(first).unit;
  const isSort = SORTS_OF_BODIES.has(key);
  if (isSort && second !== undefined && isNoun(items.at(second).unit.key))
    return { own: rest, nominal: items.at(second).unit.key, words: items.written(first, second).toLowerCase() };
  if (isSort && second === undefined && isNoun(inHead)) return { own: [], nominal: inHead, words: `${key} ${inHead}` };
  return isNoun(key) && !FIELD_NOUNS.has(key) ? { own: specifiers.slice(1), nominal: key } : { own: specifiers };
}

/** Nouns for bodies that more often say what a post is about: `business reporter`, `school teacher`. */
const FIELD_NOUNS = new Set([
  'business',
  'school',
  'service',
  'bank',
  'hospital',
  'department',
  'newspaper',
  'airline',
]);

/** What stands before the noun for a body of some sort: `police authority`, `parish council`. */
const SORTS_OF_BODIES = new Set([
  ...['police', 'parish', 'town', 'city', 'county', 'borough', 'district', 'health', 'school', 'hospital'],
]);
