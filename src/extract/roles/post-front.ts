import { NOUNS_FOR_BODIES, PASSING_WORDS, POST_STATES } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Item, ItemRow } from './items.js';
import { isDeterminer, type PostDraft, saysBody } from './post-draft.js';
import { CAPITAL_WORDS, isPeople, NAME_RUN, PEOPLE } from './post-head.js';
import { EX } from './post-name.js';

/** What a post can belong to that has a name. */
const NAMED_OWNERS = classesOf('body|area|programme');

interface Front {
  /** The first item of the phrase without its determiner, and with it. */
  readonly first: number;
  readonly determiner: number;
}

/** Body, state and determiner in front of the specifying words, the first of which is `first`. */
export function readFront(items: ItemRow, first: number, draft: PostDraft): Front {
  const { from } = draft;
  let at = first - 1;
  let start = first;
  const possessive = at > from && (items.at(at).class === 'possessive' || isBareApostrophe(items, at));
  if (possessive) at--;
  // `BBC Radio 2 music editor`
  if (at > from && items.at(at).class === 'number' && items.at(at - 1).class === 'body') at--;
  const item = items.at(at);
  if (at < from) {
    if (possessive) return owned(first, draft);
  } else if (NAMED_OWNERS.has(item.class) && !(item.class === 'area' && PEOPLE.test(item.unit.key))) {
    draft.organisation = item.mention;
    start = at--;
  } else if (possessive && item.mention === undefined && NOUNS_FOR_BODIES.has(item.unit.key)) {
    draft.nominal = item.unit.key;
    start = at--;
  } else if (CAPITAL_WORDS.has(item.class) && !isPeople(items.at(first))) {
    const run = capitalRun(items, at, from);
    if (isOfPhrase(items, run - 1)) return { first, determiner: first };
    const written = items.written(run, at);
    draft.organisationName = written.replace(EX, '');
    if (written !== draft.organisationName) draft.state = 'former';
    start = run;
    at = run - 1;
  } else if (possessive) return owned(first, draft);
  while (at >= from && start < first && isStateWord(items.at(at))) start = at--;
  if (at > from && items.at(at).class === 'hyphen' && items.at(at - 1).unit.key === 'ex') {
    at -= 2;
    start = at + 1;
  }
  if (at < from || !isDeterminer(items.at(at))) return { first: start, determiner: start };
  draft.determined = true;
  if (OWN_BODY.has(items.at(at).unit.key) && (!saysBody(draft) || items.at(start).class === 'area')) {
    draft.organisation = undefined;
    draft.nominal = STATE_HEADS.has(items.at(first).unit.key) ? undefined : 'its';
  }
  return { first: start, determiner: at };
}

/** Behind the possessive of something that is no known body. */
function owned(first: number, draft: PostDraft): Front {
  draft.owned = true;
  draft.determined = true;
  return { first, determiner: first };
}

/** `Spurs' director` */
function isBareApostrophe(items: ItemRow, at: number): boolean {
  const { class: mark, start } = items.at(at);
  return mark === 'apostrophe' && items.at(at - 1).end === start && items.text[start - 1] === 's';
}

/** Whose president or minister it is is a country. */
const STATE_HEADS = new Set(['president', 'prime minister', 'finance minister', 'foreign minister', 'king', 'queen']);
const OWN_BODY = new Set(['its', 'their', 'our']);
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
