import { decode } from '../../decode.js';
import type { Input } from '../input.js';
import { type PagePart, type ReaderContext, Refused } from '../reader.js';
import { type Plan, planOf } from './plan.js';
import { partsOf, SAMPLE } from './read-records.js';
import { isRecord, type Numbered, type Rec, valueAt } from './record.js';
import { LISTS_OF_NO_ARTICLES } from './shapes.js';

const RULE = 'read/json';
const MAP = 'where it does, name them with `--map headline=title,text=body,published=date`';

/** The articles of a file of JSON: in a list, wherever it stands in it, or the one that it is. */
export async function* readJson(input: Input, context: ReaderContext): AsyncGenerator<PagePart> {
  const value = parsed(decode(await input.bytes()).text);
  if (isFailure(value))
    throw new Refused(RULE, 'JSON that says what went wrong, and holds no article: get it once more');
  const chosen = chosenIn(value, context);
  if (chosen === undefined) {
    throw new Refused(RULE, `JSON that holds no articles by the names of its fields, which is not read: ${MAP}`);
  }
  const { records, plan, isAlone } = chosen;
  const sample = records.slice(0, SAMPLE);
  const numbered = records.map((record, at): Numbered => ({ record, number: at + 1 }));
  for await (const part of partsOf(numbered, { plan, sample, unit: 'item', context })) {
    const { name: _, ...unnamed } = part;
    yield isAlone ? unnamed : part;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(RULE, 'JSON that is broken, which is not read: get it once more, or write an object a line');
  }
}

/** An answer of an interface that says no. */
function isFailure(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { error, errors, status, code } = value;
  const isError = (each: unknown): boolean => (typeof each === 'number' && each >= 400) || each === 'error';
  return (
    [error, errors].some((each) => each !== undefined && each !== null && each !== false) ||
    isError(status) ||
    isError(code)
  );
}

interface Chosen {
  readonly records: readonly Rec[];
  readonly plan: Plan;
  /** It is no member of a list. */
  readonly isAlone: boolean;
}

/** The list of most articles; the whole where it is one itself, whatever lists it has. */
function chosenIn(value: unknown, { mapping }: ReaderContext): Chosen | undefined {
  const chosen = (records: readonly Rec[], isAlone: boolean): Chosen | undefined => {
    const plan = planOf(records.slice(0, SAMPLE), mapping);
    return plan && { records, plan, isAlone };
  };
  if (mapping?.articles !== undefined) {
    const list = isRecord(value) ? valueAt(value, mapping.articles) : undefined;
    if (Array.isArray(list)) return chosen(list.filter(isRecord), false);
  }
  const alone = isRecord(value) ? chosen([value], true) : undefined;
  if (alone) return alone;
  const lists = listsIn(value, 0).map((records) => chosen(records, false));
  return lists.reduce(
    (best, each) => ((each?.records.length ?? 0) > (best?.records.length ?? 0) ? each : best),
    undefined,
  );
}

/** Lists lie so deep in what interfaces answer: `db[0].data.posts`, `articles.results`. */
const MOST_DEPTH = 5;
const MOST_KEYS = 200;

/** Lists of objects; objects under keys that are numbers or addresses (Pocket, exports by id) are one too; so is one under `_source`. */
function listsIn(value: unknown, depth: number): readonly (readonly Rec[])[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) {
    const members = value.filter(isRecord);
    if (members.length === 0 || members.length < value.length / 2) return [];
    const inner = members.map(({ _source: source }) => source).filter(isRecord);
    return [
      inner.length === members.length ? inner : members,
      ...(members.length === 1 ? listsIn(members[0], depth + 1) : []),
    ];
  }
  if (!isRecord(value)) return [];
  const entries = Object.entries(value).slice(0, MOST_KEYS);
  const keyed = entries.length > 1 && entries.every(([key, each]) => isRecord(each) && KEY.test(key));
  const own = keyed ? [Object.values(value).filter(isRecord)] : [];
  const single = entries.filter(([key, each]) => isRecord(each) && SINGLE.test(key)).map(([, each]) => [each as Rec]);
  const below = entries.filter(([key]) => !LISTS_OF_NO_ARTICLES.has(key.toLowerCase()));
  return [...own, ...below.flatMap(([, each]) => listsIn(each, depth + 1)), ...single];
}

const KEY = /^(?:\d{1,20}|https?:\/\/.{1,2000})$/;
const SINGLE = /^(?:article|story|content|post|item|document)$/i;
