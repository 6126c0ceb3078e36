import { AUXILIARIES_AND_TIMES, BE_AND_BECOME, VERBS_OF_APPOINTING, VERBS_OF_LEAVING } from '../../lists/words.js';
import { type EntityKind, isEntityMention, type Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { classesOf, type ItemClass } from '../units/alphabet.js';
import { EDGE, type Unit, type UnitText } from '../units/read-units.js';
import { type Word, wordOf } from '../word.js';
import type { ListedBodies } from './listed-bodies.js';

/** A unit, or a whole name or date as one. */
export interface Item extends Span {
  readonly class: ItemClass;
  /** The unit, of a name or a date the first. */
  readonly unit: Unit;
  readonly word: Word;
  /** Index into the mentions, where the item is a name or a date; of `he` whom it means. */
  readonly mention: number | undefined;
}

/** The article as a row of items. */
export interface ItemRow {
  readonly text: string;
  readonly items: readonly Item[];
  /** What the lists know of bodies. */
  readonly listed: ListedBodies;
  /** The item at an index; a line end before the first and behind the last. */
  at(index: number): Item;
  /** The text from one item to another, both included. */
  written(first: number, last: number): string;
}

const EDGE_ITEM: Item = {
  class: EDGE.class,
  unit: EDGE,
  word: wordOf(EDGE.key),
  mention: undefined,
  start: EDGE.start,
  end: EDGE.end,
};

/** The mentions that are items of their own. */
type ItemKind = EntityKind | 'date';

const NAME_CLASS: Readonly<Record<ItemKind, ItemClass>> = {
  person: 'person',
  force: 'body',
  organisation: 'body',
  place: 'area',
  programme: 'programme',
  date: 'date',
};

const VERB_CLASSES: ReadonlyMap<string, ItemClass> = new Map(
  Object.entries({
    be: BE_AND_BECOME,
    auxiliary: AUXILIARIES_AND_TIMES,
    as: ['as'],
    who: ['who', 'which', 'whom'],
    appoints: VERBS_OF_APPOINTING,
    leaves: VERBS_OF_LEAVING,
    succeeds: ['replaces', 'replaced', 'replace', 'replacing', 'succeeded', 'succeeds', 'succeed', 'succeeding'],
    sits: ['sits', 'sit', 'sat', 'serves', 'served'],
  }).flatMap(([name, keys]) => [...keys].map((key): [string, ItemClass] => [key, name as ItemClass])),
);
/** What a word is as a unit that may be one of these verbs: `name` as a noun is a word, `named` says something. */
const MAY_BE_VERB = classesOf('word|says|modifier|from');

interface ItemLists {
  readonly listed: ListedBodies;
  /** The unit of a pronoun → the mention of whom it means. */
  readonly meant: ReadonlyMap<number, number>;
}

/** Reads an article's units and mentions as one row. */
export function itemRow(
  text: string,
  units: UnitText,
  mentions: readonly Mention[],
  { listed, meant }: ItemLists,
): ItemRow {
  const items = itemsOf(units, mentions, meant);
  const at = (index: number): Item => items[index] ?? EDGE_ITEM;
  return { text, items, listed, at, written: (first, last) => text.slice(at(first).start, at(last).end) };
}

function itemsOf({ units, words }: UnitText, mentions: readonly Mention[], meant: ReadonlyMap<number, number>): Item[] {
  const items: Item[] = [];
  let next = itemFrom(mentions, 0);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const word = words[at] as Word;
    while (endsBefore(mentions[next], unit)) next = itemFrom(mentions, next + 1);
    const name = mentions[next];
    // The stop of `Marlow Inc.` may end its sentence as well.
    if (name && name.start <= unit.start && !endsSentenceIn(name, unit)) {
      if (items[items.length - 1]?.mention === next) continue;
      const { kind, start, end } = name;
      items.push({ class: NAME_CLASS[kind as ItemKind], unit, word, mention: next, start, end });
    } else if (meant.size > 0 && meant.has(at)) {
      items.push({ class: 'he', unit, word, mention: meant.get(at) as number, start: unit.start, end: unit.end });
    } else {
      if (word.postVerb === undefined) word.postVerb = VERB_CLASSES.get(word.key) ?? null;
      const verb = word.postVerb !== null && MAY_BE_VERB.has(unit.class) ? word.postVerb : undefined;
      items.push({ class: verb ?? unit.class, unit, word, mention: undefined, start: unit.start, end: unit.end });
    }
  }
  return items;
}

/** The first mention from an index on that is an item of its own. */
function itemFrom(mentions: readonly Mention[], from: number): number {
  let at = from;
  for (let mention = mentions[at]; mention && !(isEntityMention(mention) || mention.kind === 'date'); )
    mention = mentions[++at];
  return at;
}

const endsSentenceIn = ({ start, end }: Span, unit: Unit): boolean =>
  unit.class === 'stop' && unit.end === end && unit.start > start;

const endsBefore = (name: Span | undefined, { start }: Span): boolean => name !== undefined && name.end <= start;
