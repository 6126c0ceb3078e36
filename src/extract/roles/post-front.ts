import { NOUNS_FOR_BODIES, PASSING_WORDS, POST_STATES, TOPIC_FIELDS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Item, ItemRow } from './items.js';
import { isDeterminer, type PostDraft, saysBody } from './post-draft.js';
import { CAPITAL_WORDS, isElected, isHowGot, isPeople, NAME_RUN, PEOPLE, startsLower } from './post-head.js';
import { EX } from './post-name.js';

/** What a post can belong to that has a name. */
const NAMED_OWNERS = classesOf('body|area|programme');

interface Front {
  /** The first item of the phrase without its determiner, and with it. */
  readonly first: number;
  readonly determiner: number;
  /** Words before the specifying ones that are the post's own: `Brussels correspondent`, `Community Safety manager`. */
  readonly fields: readonly number[];
}
const NO_FIELDS: readonly number[] = [];

/** Body, state and determiner in front of the specifying words, the first of which is `first`. */
export function readFront(items: ItemRow, first: number, draft: PostDraft): Front {
  const { from } = draft;
  const ward = readWard(items, first, draft);
  if (ward !== undefined) return { first: ward, determiner: ward, fields: NO_FIELDS };
  let at = first - 1;
  let start = first;
  let fields = NO_FIELDS;
  const head = items.at(draft.head).unit.key;
  const possessive = at > from && (items.at(at).class === 'possessive' || isBareApostrophe(items, at));
  if (possessive) at--;
  // `BBC Radio 2 music editor`
  if (at > from && items.at(at).class === 'number' && items.at(at - 1).class === 'body') at--;
  const item = items.at(at);
  if (at < from) {
    if (possessive) return owned(items, first, draft);
  } else if (!possessive && item.class === 'area' && isOfField(item.unit.key, head)) {
    fields = [at];
    start = at--;
  } else if (isNumberedWard(items, at, from)) {
    draft.organisationName = items.written(at - 1, at);
    start = at - 1;
    at -= 2;
  } else if (NAMED_OWNERS.has(item.class) && !(item.class === 'area' && PEOPLE.test(item.unit.key))) {
    draft.organisation = item.mention;
    start = at--;
  } else if (possessive && item.mention === undefined && NOUNS_FOR_BODIES.has(item.unit.key)) {
    draft.nominal = item.unit.key;
    start = at--;
  } else if (isCapitalName(item) && !isPeople(items.at(first))) {
    const run = capitalRun(items, at, from);
    if (isOfPhrase(items, run - 1) || isTitleEnd(items, run)) return { first, determiner: first, fields };
    const isField = !possessive && (POSTS_OF_STATE.test(head) || isAllOrdinary(items, run, at));
    const written = items.written(run, at);
    if (isField) fields = Array.from({ length: at - run + 1 }, (_, i) => run + i);
    else {
      draft.organisationName = written.replace(EX, '');
      if (written !== draft.organisationName) draft.state = 'former';
    }
    start = run;
    at = run - 1;
  } else if (possessive) return owned(items, first, draft);
  while (at >= from && start < first && (isStateWord(items.at(at)) || isElected(items, at) || isHowGot(items.at(at))))
    start = at--;
  if (at > from && items.at(at).class === 'hyphen' && items.at(at - 1).unit.key === 'ex') {
    at -= 2;
    start = at + 1;
  }
  if (at < from || !isDeterminer(items.at(at))) return { first: start, determiner: start, fields };
  draft.determined = true;
  const isOwnBody = OWN_BODY.has(items.at(at).unit.key) || isWhose(items, at);
  if (isOwnBody && (!saysBody(draft) || items.at(start).class === 'area')) {
    draft.organisation = undefined;
    draft.nominal = STATE_HEADS.has(items.at(first).unit.key) ? undefined : 'its';
  }
  return { first: start, determiner: at, fields };
}

/** `Thornhill ward councillor`: the first item of the ward, which is the body. */
function readWard(items: ItemRow, first: number, draft: PostDraft): number | undefined {
  const isWard = items.at(first).unit.key === 'ward' && startsLower(items, items.at(first)) && first > draft.from;
  const before = items.at(first - 1);
  if (!isWard || !(before.class === 'area' || isCapitalName(before))) return undefined;
  const run = before.class === 'area' ? first - 1 : capitalRun(items, first - 1, draft.from);
  draft.organisationName = items.written(run, first);
  return run;
}

/** Behind the possessive of something that is no known body, which belongs to the phrase: `the city's chief engineer`. */
function owned(items: ItemRow, first: number, draft: PostDraft): Front {
  draft.owned = true;
  draft.determined = true;
  const noun = first - 2;
  const isWord = noun > draft.from && items.at(noun).mention === undefined && startsLower(items, items.at(noun));
  const determiner = isWord && isDeterminer(items.at(noun - 1)) ? noun - 1 : first;
  return { first, determiner, fields: NO_FIELDS };
}

/** Posts that are named after the place that they are about: `Whitehall editor`, `Northern Ireland secretary`. */
const POSTS_OF_BEATS = /^(?:\S+ )?(?:correspondent|editor|reporter|bureau chief|columnist)$/;
const POSTS_OF_STATE = /^(?:\S+ )?(?:minister|secretary of state)$/;
const NATIONS = new Set(['northern ireland', 'scotland', 'wales']);
const isOfField = (place: string, head: string): boolean =>
  POSTS_OF_BEATS.test(head) || (NATIONS.has(place) && (head === 'secretary' || POSTS_OF_STATE.test(head)));

/** `Community Safety manager`: every word is one of English, so that it names what the post is about; `City manager` is of a club. */
const isAllOrdinary = (items: ItemRow, first: number, last: number): boolean =>
  (first < last || TOPIC_FIELDS.has(items.at(first).unit.key)) &&
  items.items
    .slice(first, last + 1)
    .every(({ class: wordClass, unit }) => TOPIC_FIELDS.has(unit.key) || ORDINARY.has(wordClass));
const ORDINARY = classesOf('common-word');

/** `Touching the Void director`: the end of a title, a capital stands before its article. */
const isTitleEnd = (items: ItemRow, run: number): boolean =>
  items.at(run - 1).class === 'the' && CAPITAL_WORDS.has(items.at(run - 2).class);

/** `Ward 4 councillor` */
const isNumberedWard = (items: ItemRow, at: number, from: number): boolean =>
  at > from &&
  items.at(at).class === 'number' &&
  NUMBERED.has(items.at(at - 1).unit.key) &&
  !startsLower(items, items.at(at - 1));
const NUMBERED = new Set(['ward', 'district', 'division', 'precinct', 'zone']);
/** A capital, or a listed name that no mention carries here. */
const isCapitalName = (item: Item): boolean =>
  item.mention === undefined && (CAPITAL_WORDS.has(item.class) || LISTED_NAMES.has(item.class));
const LISTED_NAMES = classesOf('place|listed-name');

/** `Spurs' director` */
function isBareApostrophe(items: ItemRow, at: number): boolean {
  const { class: mark, start } = items.at(at);
  return mark === 'apostrophe' && items.at(at - 1).end === start && items.text[start - 1] === 's';
}

/** Whose president or minister it is is a country. */
const STATE_HEADS = new Set(['president', 'prime minister', 'finance minister', 'foreign minister', 'king', 'queen']);
/** `Example Panel, whose chairman, Ann Okafor, …` */
const isWhose = (items: ItemRow, at: number): boolean =>
  items.at(at).unit.key === 'whose' &&
  [items.at(at - 1), items.at(at - 2)].some(({ class: before }) => before === 'body');
const OWN_BODY = new Set(['its', 'our']);
const isStateWord = ({ unit, mention }: Item): boolean =>
  mention === undefined && (POST_STATES.has(unit.key) || PASSING_WORDS.has(unit.key));

/** `Lord of the Rings director`: half a title. */
const isOfPhrase = (items: ItemRow, at: number): boolean =>
  items.at(items.at(at).class === 'the' ? at - 1 : at).class === 'of';

/** The first of the capitalised words that end at an index. */
function capitalRun(items: ItemRow, last: number, from: number): number {
  let first = last;
  while (first > from && NAME_RUN.has(items.at(first - 1).class) && !items.at(first).unit.opensSentence) first--;
  return items.at(first).class === 'ampersand' ? first + 1 : first;
}
