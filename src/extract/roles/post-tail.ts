import { NEVER_NAMES, NOUNS_FOR_BODIES, SUBJECT_CAPITALS, TOPICAL_HEADS } from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import { classesOf } from '../units/alphabet.js';
import { canSpecify, isOrdinaryWord } from '../units/lexicon.js';
import type { Item, ItemRow } from './items.js';
import { isDeterminer, type PostDraft, saysBody } from './post-draft.js';
import {
  CAPITAL_WORDS,
  isPassing,
  isPostWord,
  isSpecifier,
  MOST_SPECIFIERS,
  NAME_RUN,
  startsLower,
} from './post-head.js';

const BODY_PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'on', 'with', 'to']);
/** Behind these stands no place that has the post, and behind the first two no unlisted body. */
const IN_AND_ON = new Set(['in', 'on']);
const NEVER_OF_PLACES = new Set([...IN_AND_ON, 'with']);
/** Posts that are about something: `lecturer in criminology`, `adviser on policing`. */
const LEARNED_HEADS =
  /\b(?:lecturer|reader|adviser|advisor|expert|specialist|fellow|spokes\w+|consultant|researcher|tutor)$/;
const IS_TOPICAL = new RegExp(`(?:^|\\s)(?:spokes\\w+|${anyOf(TOPICAL_HEADS)})$`);
const MOST_TOPIC_WORDS = 7;

const TOPIC_JOINERS = classesOf('joiner|comma');
/** What a post can be about. */
const TOPIC_WORDS = classesOf('name-edge|sure-surname|word-surname|unknown|common-word|capitals|people|sort-noun');
/** What an unlisted name is read as. */
const UNLISTED_NAMES = classesOf('sure-given|sure-surname|word-surname|unknown|capitals');

interface Tail {
  /** Items whose words belong to the post's name. */
  readonly words: readonly number[];
  readonly last: number;
}

/** What stands behind a head: the body, and what the post is about. */
export function readTail(items: ItemRow, draft: PostDraft): Tail {
  const { head, isRank } = draft;
  let last = head;
  const hyphen = items.at(head + 1).class === 'hyphen';
  const marked = items.at(hyphen ? head + 2 : head + 1).unit.key;
  if (marked === 'elect' || (marked === 'designate' && !hyphen)) {
    draft.state = 'elect';
    last += hyphen ? 2 : 1;
  }
  const topic = isRank ? undefined : readTopic(items, last + 1, items.at(head).unit.key);
  const tail: Tail = topic ?? { words: [], last };
  const body = readBody(items, tail.last + 1, draft);
  return body === undefined ? tail : { ...tail, last: body };
}

/** `of sales`, `in criminology and social policy`, `for Community Safety`: the words, preposition included. */
function readTopic(items: ItemRow, at: number, head: string): Tail | undefined {
  const preposition = items.at(at).unit.key;
  const isTopical =
    preposition === 'of' || preposition === 'for' || (IN_AND_ON.has(preposition) && LEARNED_HEADS.test(head));
  if (!isTopical) return undefined;
  const words = [at];
  let last = at;
  for (let i = at + 1; i <= at + MOST_TOPIC_WORDS; i++) {
    const item = items.at(i);
    const isFirst = i === at + 1;
    if (isTopicWord(item) && !(isFirst && item.class === 'body-head')) {
      words.push(i);
      last = i;
    } else if (!isFirst && TOPIC_JOINERS.has(item.class) && joinsTopic(items, i)) words.push(i);
    else break;
  }
  if (last === at || isPostWord(items.at(last))) return undefined;
  const kept = words.filter((i) => i <= last);
  const first = items.at(at + 1);
  // `of Fiat`, `of ClearView Economics`: an unknown name is the body, not the topic.
  if (!startsLower(items, first) && !isCapitalTopic(items, kept.slice(1), head)) return undefined;
  return kept.length === 2 && NOUNS_FOR_BODIES.has(first.unit.key) ? undefined : { words: kept, last };
}

function isCapitalTopic(items: ItemRow, words: readonly number[], head: string): boolean {
  const isName = ({ class: wordClass, unit }: Item, i: number): boolean =>
    (UNLISTED_NAMES.has(wordClass) || (wordClass === 'people' && i === 0)) &&
    !SUBJECT_CAPITALS.has(unit.key) &&
    !(isOrdinaryWord(unit.key) && canSpecify(unit.key));
  return IS_TOPICAL.test(head) && !words.map(items.at).some(isName);
}

function isTopicWord(item: Item): boolean {
  const { key } = item.unit;
  if (item.mention !== undefined || isPostWord(item)) return false;
  if (TOPIC_WORDS.has(item.class)) return true;
  if (item.class !== 'word' || NEVER_NAMES.has(key)) return false;
  return key.endsWith('ing') || key.endsWith('s') || canSpecify(key);
}

/** `and` goes on with the topic unless what follows is a name or another post. */
function joinsTopic(items: ItemRow, at: number): boolean {
  if (items.at(at).class === 'comma' || !isTopicWord(items.at(at + 1))) return false;
  let i = at + 1;
  while ((isTopicWord(items.at(i)) || isSpecifier(items.at(i))) && i < at + MOST_SPECIFIERS) i++;
  return !isPostWord(items.at(i));
}

/** Reads the body behind a post into the draft; its last item, undefined where none is said. */
function readBody(items: ItemRow, at: number, draft: PostDraft): number | undefined {
  const preposition = items.at(at);
  const { key } = preposition.unit;
  if (preposition.class === 'comma') return commaBody(items, at, draft);
  if (preposition.mention !== undefined || !BODY_PREPOSITIONS.has(key)) return undefined;
  let i = at + 1;
  const determined = isDeterminer(items.at(i));
  if (determined) i++;
  while (isPassing(items.at(i)) && startsLower(items, items.at(i))) i++;
  // `at the Leeds-based trust`
  if (items.at(i).class === 'area' && items.at(i + 1).class === 'hyphen' && items.at(i + 2).unit.key === 'based')
    i += 3;
  const item = items.at(i);
  const next = items.at(i + 1).class;
  if (next === 'possessive' || next === 'hyphen') return undefined;
  if (item.class === 'body' || (item.class === 'area' && !NEVER_OF_PLACES.has(key))) {
    if (draft.organisation === undefined || draft.nominal !== undefined) draft.organisation = item.mention;
    return i;
  }
  if (item.mention !== undefined) return undefined;
  if (determined && NOUNS_FOR_BODIES.has(item.unit.key) && !isBodyContinued(items.at(i + 1))) {
    if (!saysBody(draft)) draft.nominal = item.unit.key;
    return i;
  }
  if (!CAPITAL_WORDS.has(item.class) || IN_AND_ON.has(key)) return undefined;
  let last = i;
  while (NAME_RUN.has(items.at(last + 1).class)) last++;
  if (!saysBody(draft)) draft.organisationName = items.written(i, last);
  return last;
}

/** What may go on with a phrase in lower case: `the trust board`, `the trust's`. */
const PHRASE_GOES_ON = classesOf('sort-noun|word|post-word|possessive|hyphen');

const isBodyContinued = ({ class: wordClass, unit, mention }: Item): boolean =>
  mention === undefined &&
  PHRASE_GOES_ON.has(wordClass) &&
  (wordClass !== 'word' || canSpecify(unit.key)) &&
  !NEVER_NAMES.has(unit.key);

/** What closes an apposition. */
const APPOSITION_END = classesOf('says|comma|close|quote|stop|semicolon|line-end');

/** `Ann Okafor, director, Example Trust, said`. */
function commaBody(items: ItemRow, at: number, draft: PostDraft): number | undefined {
  const body = items.at(at + 1);
  if (body.class !== 'body' || draft.determined || saysBody(draft)) return undefined;
  if (!APPOSITION_END.has(items.at(at + 2).class)) return undefined;
  draft.organisation = body.mention;
  return at + 1;
}
