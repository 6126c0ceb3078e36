import {
  NEVER_NAMES,
  NOUNS_FOR_BODIES,
  SUBJECT_CAPITALS,
  TOPICAL_HEADS,
  TOPICS_LIKE_POSTS,
} from '../../lists/words.js';
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

/** What stands behind a head: its letters in brackets, what the post is about, and the body. */
export function readTail(items: ItemRow, draft: PostDraft): Tail {
  const { head, isRank } = draft;
  let last = head;
  const hyphen = items.at(head + 1).class === 'hyphen';
  const marked = items.at(hyphen ? head + 2 : head + 1).unit.key;
  if (marked === 'elect' || (marked === 'designate' && !hyphen)) {
    draft.state = 'elect';
    last += hyphen ? 2 : 1;
  }
  if (isLettersInBrackets(items, last + 1)) last += LETTERS_IN_BRACKETS;
  const ofPolice = isRank ? readOfPolice(items, last + 1) : undefined;
  const described = ofPolice || isRank ? undefined : readDescribedBody(items, last + 1, draft);
  if (described !== undefined) return { words: [], last: readRegion(items, described) };
  const topic =
    ofPolice ??
    (isRank
      ? undefined
      : (readJoinedTopic(items, last + 1, head) ?? readTopic(items, last + 1, items.at(head).unit.key)));
  const tail: Tail = topic ?? { words: [], last };
  const body = readBody(items, tail.last + 1, draft);
  return body === undefined ? tail : { ...tail, last: readRegion(items, behindLetters(items, body)) };
}

const LETTERS_IN_BRACKETS = 3;
/** `Police and Crime Commissioner (PCC) for Kent` */
const isLettersInBrackets = (items: ItemRow, at: number): boolean =>
  items.at(at).class === 'open' &&
  items.at(at + 1).unit.caps &&
  items.at(at + 1).mention === undefined &&
  items.at(at + 2).class === 'close';

/** `Superintendent of Police`: the words are the rank’s own. */
function readOfPolice(items: ItemRow, at: number): Tail | undefined {
  const isOwn =
    items.at(at).unit.key === 'of' && items.at(at + 1).unit.key === 'police' && items.at(at + 1).mention === undefined;
  return isOwn ? { words: [at, at + 1], last: at + 1 } : undefined;
}

/** A listed title that goes on: `director of finance and resources`. */
function readJoinedTopic(items: ItemRow, at: number, head: number): Tail | undefined {
  const isListed = ABOUT_SOMETHING.test(items.at(head).unit.key);
  if (!isListed || items.at(at).class !== 'and' || !isTopicWord(items.at(at + 1)) || !joinsTopic(items, at))
    return undefined;
  let last = at + 1;
  while (last < at + MOST_TOPIC_WORDS && isTopicWord(items.at(last + 1))) last++;
  return { words: Array.from({ length: last - at + 1 }, (_, i) => at + i), last };
}

const ABOUT_SOMETHING = / (?:of|for) \S+$/;

/** In words: `managing director of rail operator Example Trains Ltd`. */
const MOST_DESCRIBING_WORDS = 4;
const DESCRIBED = new Set(['of', 'for', 'at', 'with']);

/** A body behind the words that say what it is; its last item. */
function readDescribedBody(items: ItemRow, at: number, draft: PostDraft): number | undefined {
  if (items.at(at).mention !== undefined || !DESCRIBED.has(items.at(at).unit.key)) return undefined;
  let i = isDeterminer(items.at(at + 1)) ? at + 2 : at + 1;
  const first = i;
  while (i < first + MOST_DESCRIBING_WORDS && isDescribing(items, i)) i++;
  const body = items.at(i);
  if (i === first || body.class !== 'body' || items.at(i + 1).class === 'possessive') return undefined;
  if (draft.organisation === undefined) takeBody(items, i, draft);
  return runOn(items, i);
}

const isDescribing = (items: ItemRow, at: number): boolean => {
  const item = items.at(at);
  const { key } = item.unit;
  return (
    item.mention === undefined &&
    startsLower(items, item) &&
    DESCRIBING_WORDS.has(item.class) &&
    !NEVER_NAMES.has(key) &&
    canSpecify(key)
  );
};
const DESCRIBING_WORDS = classesOf('sort-noun|word|post-word');

/** `the National Education Union (NEU)` */
const behindLetters = (items: ItemRow, last: number): number =>
  items.at(last + 1).class === 'open' &&
  (items.at(last + 2).class === 'body' || items.at(last + 2).unit.caps) &&
  items.at(last + 3).class === 'close'
    ? last + LETTERS_IN_BRACKETS
    : last;

/** Where a post is held: `head of Example Group for Wales and Ireland`, `strategist at Example Group in New York`. */
function readRegion(items: ItemRow, last: number): number {
  const key = items.at(last + 1).unit.key;
  if (items.at(last + 1).mention !== undefined || !REGION_PREPOSITIONS.has(key)) return last;
  let at = items.at(last + 2).class === 'the' ? last + 3 : last + 2;
  if (items.at(at).class !== 'area') return last;
  while (REGION_JOINERS.has(items.at(at + 1).class) && items.at(at + 2).class === 'area') at += 2;
  return items.at(at + 1).class === 'possessive' || CAPITAL_WORDS.has(items.at(at + 1).class) ? last : at;
}

const REGION_PREPOSITIONS = new Set(['for', 'in', 'across']);
const REGION_JOINERS = classesOf('joiner|comma');

/** `of sales`, `in criminology and social policy`, `for Community Safety`: the words, preposition included. */
function readTopic(items: ItemRow, at: number, head: string): Tail | undefined {
  const preposition = items.at(at).unit.key;
  const isTopical =
    preposition === 'of' || preposition === 'for' || (IN_AND_ON.has(preposition) && LEARNED_HEADS.test(head));
  if (!isTopical || head === 'police and crime commissioner' || head === 'pcc') return undefined;
  const isMinister = preposition === 'for' && MINISTERS.test(head);
  const words = [at];
  let last = at;
  for (let i = at + 1; i <= at + MOST_TOPIC_WORDS; i++) {
    const item = items.at(i);
    const isFirst = i === at + 1;
    if (isMinister ? isOfMinister(item) : isTopicWord(item) && !(isFirst && item.class === 'body-head')) {
      words.push(i);
      last = i;
    } else if (isFirst && isMinister && item.class === 'the') words.push(i);
    else if (!isFirst && TOPIC_JOINERS.has(item.class) && joinsTopic(items, i)) words.push(i);
    else break;
  }
  if (last === at || (isPostWord(items.at(last)) && !TOPICS_LIKE_POSTS.has(items.at(last).unit.key))) return undefined;
  const kept = words.filter((i) => i <= last);
  const first = items.at(at + 1);
  if (isMinister) return { words: kept, last };
  // `of Fiat`, `of ClearView Economics`: an unknown name is the body, not the topic.
  if (!startsLower(items, first) && !isCapitalTopic(items, kept.slice(1), head)) return undefined;
  return kept.length === 2 && NOUNS_FOR_BODIES.has(first.unit.key) ? undefined : { words: kept, last };
}

/** What a minister is for is the post’s own, also where it reads like a body or is a place: Secretary of State for Wales. */
const MINISTERS = /(?:^|[\s-])(?:minister|ministers|secretary of state|minister of state|under-secretary)$/;
const isOfMinister = (item: Item): boolean =>
  isTopicWord(item) || item.class === 'area' || item.class === 'body' || TOPICS_LIKE_POSTS.has(item.unit.key);

const EDITORS = /(?:^|\s)editor$/;

function isCapitalTopic(items: ItemRow, words: readonly number[], head: string): boolean {
  const isName = ({ class: wordClass, unit }: Item, i: number): boolean =>
    (UNLISTED_NAMES.has(wordClass) || (wordClass === 'people' && i === 0)) &&
    !SUBJECT_CAPITALS.has(unit.key) &&
    !(isOrdinaryWord(unit.key) && canSpecify(unit.key));
  // `film editor of Heat`: a paper has the editor.
  return IS_TOPICAL.test(head) && !EDITORS.test(head) && !words.map(items.at).some(isName);
}

function isTopicWord(item: Item): boolean {
  const { key } = item.unit;
  if (item.mention !== undefined) return false;
  if (TOPICS_LIKE_POSTS.has(key)) return true;
  if (isPostWord(item)) return false;
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
    if (draft.organisation === undefined || draft.nominal !== undefined) takeBody(items, i, draft);
    return item.class === 'body' ? runOn(items, i) : jointArea(items, i);
  }
  if (item.mention !== undefined) return undefined;
  if (determined && NOUNS_FOR_BODIES.has(item.unit.key) && !isBodyContinued(items.at(i + 1))) {
    if (!saysBody(draft)) draft.nominal = item.unit.key;
    return i;
  }
  if (!CAPITAL_WORDS.has(item.class) || IN_AND_ON.has(key)) return undefined;
  let last = i;
  while (NAME_RUN.has(items.at(last + 1).class)) last++;
  // `of First Example Bank`, where the name begins a word late.
  if (items.at(last + 1).class === 'body') last++;
  if (!saysBody(draft)) draft.organisationName = items.written(i, last);
  return last;
}

/** The body or the area at an item, with the capitals that go on with its name, `Save Our Streets`, or the area that a force shares with it. */
function takeBody(items: ItemRow, at: number, draft: PostDraft): void {
  const last = items.at(at).class === 'body' ? runOn(items, at) : jointArea(items, at);
  if (last === at) {
    draft.organisation = items.at(at).mention;
    return;
  }
  draft.organisation = undefined;
  draft.organisationName = items.written(at, last);
}

/** The last capital of a name of which a body is the first. */
function runOn(items: ItemRow, at: number): number {
  let last = at;
  while (
    CAPITAL_WORDS.has(items.at(last + 1).class) &&
    items.at(last + 1).mention === undefined &&
    !isPostWord(items.at(last + 1)) &&
    !items.at(last + 1).unit.opensSentence
  )
    last++;
  return last;
}

/** `Devon and Cornwall`: two areas where a force is called after both. */
function jointArea(items: ItemRow, at: number): number {
  const isPair = JOINERS.has(items.at(at + 1).class) && items.at(at + 2).class === 'area';
  return isPair && items.listed.forceOf(items.written(at, at + 2)) !== undefined ? at + 2 : at;
}
const JOINERS = classesOf('joiner');

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
