import { AUXILIARIES_AND_TIMES, BE_AND_BECOME, VERBS_OF_APPOINTING, VERBS_OF_LEAVING } from '../../lists/words.js';
import { type EntityKind, isEntityMention, type Mention } from '../../model/mention.js';
import { classesOf, type ItemClass } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';

/** A unit, or a whole name or date as one. */
export interface Item {
  readonly class: ItemClass;
  readonly unit: Unit;
  /** Index into the mentions, where the item is a name or a date. */
  readonly mention?: number;
  readonly start: number;
  readonly end: number;
}

const NAME_CLASS: Readonly<Record<EntityKind | 'date', ItemClass>> = {
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
/** Classes that a verb's form may have as a plain unit. */
const PLAIN_CLASSES = classesOf('word|says|modifier|from');

/** Reads units and mentions as one row. */
export function createItems(units: readonly Unit[], mentions: readonly Mention[]): Item[] {
  const names = mentions.flatMap((mention, index) =>
    isEntityMention(mention) || mention.kind === 'date' ? [{ mention, index }] : [],
  );
  const items: Item[] = [];
  let next = 0;
  for (const unit of units) {
    while (next < names.length && (names[next]?.mention.end ?? 0) <= unit.start) next++;
    const name = names[next];
    if (name && name.mention.start <= unit.start) {
      if (items.at(-1)?.mention === name.index) continue;
      const { kind, start, end } = name.mention;
      items.push({ class: NAME_CLASS[kind], unit, mention: name.index, start, end });
    } else {
      const verb = PLAIN_CLASSES.has(unit.class) ? VERB_CLASSES.get(unit.key) : undefined;
      items.push({ class: verb ?? unit.class, unit, start: unit.start, end: unit.end });
    }
  }
  return items;
}
