import { NEVER_NAMES, NOUNS_FOR_BODIES, SUBJECT_CAPITALS, TOPICAL_HEADS } from '../../lists/words.js';
import type { RoleState } from '../../model/statement.js';
import { anyOf } from '../../text/any-of.js';
import { classesOf } from '../units/alphabet.js';
import { canSpecify, isOrdinaryWord } from '../units/lexicon.js';
import type { Item } from './items.js';
import {
  CAPITALS,
  isPassing,
  isPostWord,
  isSpecifier,
  MOST_SPECIFIERS,
  RUN_CLASSES,
  startsLower,
} from './post-head.js';

/** What is read of a phrase as its words come. */
export interface Draft {
  state: RoleState | undefined;
  organisation: number | undefined;
  organisationName: string | undefined;
  nominal: string | undefined;
  determined: boolean;
  owned: boolean;
}

export const hasBody = (draft: Draft): boolean =>
  draft.organisation !== undefined || draft.organisationName !== undefined || draft.nominal !== undefined;

const DETERMINERS = new Set(['its', 'their', 'our', 'his', 'her', 'my', 'this', 'that', 'whose']);
export const isDeterminer = ({ class: letter, unit, mention }: Item): boolean =>
  mention === undefined && (classesOf('article').has(letter) || DETERMINERS.has(unit.key));

const TAIL_WORDS = new Set(['of', 'for', 'at', 'in', 'on', 'with', 'to']);
/** Posts that are about something: `lecturer in criminology`, `adviser on policing`. */
const LEARNED_HEADS =
  /\b(?:lecturer|reader|adviser|advisor|expert|specialist|fellow|spokes\w+|consultant|researcher|tutor)$/;
const IS_TOPICAL = new RegExp(`(?:^|\\s)(?:spokes\\w+|${anyOf(TOPICAL_HEADS)})$`);
const MOST_TOPIC_WORDS = 7;

interface Tail {
  /** Items whose words belong to the post's name. */
  readonly words: readonly number[];
  readonly last: number;
}

/** What stands behind a head: the body, and what the post is about. */
export function readTail(text: string, items: readonly Item[], head: number, isRank: boolean, draft: Draft): Tail {
  let at = head + 1;
  const marked = items[at]?.unit.key;
  if (
    marked === 'elect' ||
    marked === 'designate' ||
    (items[at]?.class === 'hyphen' && items[at + 1]?.unit.key === 'elect')
  ) {
    draft.state = 'elect';
    at += items[at]?.class === 'hyphen' ? 2 : 1;
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
    if (isTopicWord(item) && !(i === at + 1 && classesOf('body-head').has(item.class))) {
      words.push(i);
      last = i;
    } else if (classesOf('joiner|comma').has(item.class) && i > at + 1 && joinsTopic(items, i)) words.push(i);
    else break;
  }
  if (last === at || isPostWord(items[last] as Item)) return undefined;
  const kept = words.filter((i) => i <= last);
  // `of Fiat`, `of ClearView Economics`: an unknown name is the body, not the topic.
  if (!startsLower(text, items[at + 1] as Item) && !isCapitalTopic(items, kept.slice(1), headKey)) return undefined;
  const first = items[at + 1] as Item;
  if (kept.length === 2 && NOUNS_FOR_BODIES.has(first.unit.key)) return undefined;
  return { words: kept, last };
}

function isCapitalTopic(items: readonly Item[], words: readonly number[], headKey: string): boolean {
  const unknown = words.some((i) => {
    const { class: letter, unit } = items[i] as Item;
    return (
      (classesOf('sure-given|sure-surname|word-surname|unknown|capitals').has(letter) ||
        (letter === 'people' && i === words[0])) &&
      !SUBJECT_CAPITALS.has(unit.key) &&
      !(isOrdinaryWord(unit.key) && canSpecify(unit.key))
    );
  });
  return !unknown && IS_TOPICAL.test(headKey);
}

function isTopicWord(item: Item): boolean {
  if (item.mention !== undefined || isPostWord(item)) return false;
  if (classesOf('name-edge|sure-surname|word-surname|unknown|common-word|capitals|people').has(item.class)) return true;
  if (classesOf('sort-noun').has(item.class)) return true;
  if (item.class !== 'word' || NEVER_NAMES.has(item.unit.key)) return false;
  return item.unit.key.endsWith('ing') || item.unit.key.endsWith('s') || canSpecify(item.unit.key);
}

/** `and` goes on with the topic unless what follows is a name or another post. */
function joinsTopic(items: readonly Item[], at: number): boolean {
  if (items[at]?.class === 'comma') return false;
  let i = at + 1;
  if (!items[i] || !isTopicWord(items[i] as Item)) return false;
  while (items[i] && (isTopicWord(items[i] as Item) || isSpecifier(items[i] as Item)) && i < at + MOST_SPECIFIERS) i++;
  return !(items[i] && isPostWord(items[i] as Item));
}

/** Reads the body behind a post into the draft; the last item, -1 where none is said. */
function readBody(text: string, items: readonly Item[], at: number, draft: Draft): number {
  const preposition = items[at];
  if (preposition?.class === 'comma') return commaBody(items, at, draft);
  if (!preposition || preposition.mention !== undefined || !TAIL_WORDS.has(preposition.unit.key)) return -1;
  let i = at + 1;
  const determiner = items[i];
  if (determiner && isDeterminer(determiner)) i++;
  while (items[i] && isPassing(items[i]) && startsLower(text, items[i] as Item)) i++;
  if (items[i]?.class === 'area' && items[i + 1]?.class === 'hyphen' && items[i + 2]?.unit.key === 'based') i += 3;
  const item = items[i];
  if (!item || items[i + 1]?.class === 'possessive' || items[i + 1]?.class === 'hyphen') return -1;
  const isPlace = item.class === 'area' && !['in', 'on', 'with'].includes(preposition.unit.key);
  if (item.class === 'body' || isPlace) {
    if (draft.organisation === undefined || draft.nominal !== undefined) draft.organisation = item.mention;
    return i;
  }
  if (item.mention !== undefined) return -1;
  if (NOUNS_FOR_BODIES.has(item.unit.key) && determiner && isDeterminer(determiner) && !isBodyContinued(items, i)) {
    if (!hasBody(draft)) draft.nominal = item.unit.key;
    return i;
  }
  if (CAPITALS.has(item.class) && preposition.unit.key !== 'in' && preposition.unit.key !== 'on') {
    let last = i;
    while (
      last - i < 5 &&
      items[last + 1]?.mention === undefined &&
      RUN_CLASSES.has(items[last + 1]?.class ?? 'line-end')
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
    classesOf('sort-noun|word|post-word|possessive|hyphen').has(next.class) &&
    (next.class !== 'word' || canSpecify(next.unit.key)) &&
    !NEVER_NAMES.has(next.unit.key)
  );
};

/** `Ann Okafor, director, Example Trust, said`. */
function commaBody(items: readonly Item[], at: number, draft: Draft): number {
  const body = items[at + 1];
  if (body?.class !== 'body' || draft.determined || hasBody(draft)) return -1;
  if (!classesOf('says|comma|close|quote|stop|semicolon|line-end').has(items[at + 2]?.class ?? 'line-end')) return -1;
  draft.organisation = body.mention;
  return at + 1;
}
