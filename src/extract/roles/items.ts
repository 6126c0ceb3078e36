import { AUXILIARIES_AND_TIMES, BE_AND_BECOME, VERBS_OF_APPOINTING, VERBS_OF_LEAVING } from '../../lists/words.js';
import { isEntityMention, type Mention } from '../../model/mention.js';
import type { Unit } from '../units.js';

/**
 * A unit, or a whole name or date as one. Beside the classes of units: `1` person, `2` force or organisation, `3` place,
 * `4` programme, `5` date; `=` a form of to be or to become, `~` an auxiliary or an adverb of time, `>` as, `x` who or
 * which, `+` a verb of appointing, `<` of leaving, `^` of taking over from somebody, `%` of sitting on a body.
 */
export interface Item {
  readonly class: string;
  readonly unit: Unit;
  /** Index into the mentions, where the item is a name or a date. */
  readonly mention?: number;
  readonly start: number;
  readonly end: number;
}

const NAME_CLASS: Readonly<Record<string, string>> = {
  person: '1',
  force: '2',
  organisation: '2',
  place: '3',
  programme: '4',
  date: '5',
};

const VERB_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '=': BE_AND_BECOME,
    '~': AUXILIARIES_AND_TIMES,
    '>': ['as'],
    x: ['who', 'which', 'whom'],
    '+': VERBS_OF_APPOINTING,
    '<': VERBS_OF_LEAVING,
    '^': ['replaces', 'replaced', 'replace', 'replacing', 'succeeded', 'succeeds', 'succeed', 'succeeding'],
    '%': ['sits', 'sit', 'sat', 'serves', 'served'],
  }).flatMap(([letter, keys]) => [...keys].map((key): [string, string] => [key, letter])),
);
/** Classes that a verb's form may have as a plain unit. */
const PLAIN_CLASSES = 'wzvm';

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
      items.push({ class: NAME_CLASS[kind] ?? '4', unit, mention: name.index, start, end });
    } else {
      const verb = PLAIN_CLASSES.includes(unit.class) ? VERB_CLASSES.get(unit.key) : undefined;
      items.push({ class: verb ?? unit.class, unit, start: unit.start, end: unit.end });
    }
  }
  return items;
}
