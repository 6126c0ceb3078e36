/** What the values of a lazy map are read from: a map, or what can be asked like one. */
export type Raws<Raw> = Pick<ReadonlyMap<string, Raw>, 'size' | 'get' | 'has' | typeof Symbol.iterator>;

/**
 * A map whose values are read when first asked for. The lists hold 75,000 rows, a run looks up a few thousand: reading
 * them all would take longer than most runs.
 */
export function lazyMap<Raw, Value>(
  raws: Raws<Raw>,
  read: (raw: Raw, key: string) => Value,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const get = (key: string): Value | undefined => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const raw = raws.get(key);
    if (raw === undefined) return undefined;
    const value = read(raw, key);
    values.set(key, value);
    return value;
  };
  function* entries(): MapIterator<[string, Value]> {
    for (const [key, raw] of raws) yield [key, get(key) ?? read(raw, key)];
  }
  function* readKeys(): MapIterator<string> {
    for (const [key] of raws) yield key;
  }
  function* readValues(): MapIterator<Value> {
    for (const [, value] of entries()) yield value;
  }
  const map: ReadonlyMap<string, Value> = {
    size: raws.size,
    get,
    has: (key) => raws.has(key),
    keys: readKeys,
    values: readValues,
    entries,
    [Symbol.iterator]: entries,
    forEach: (visit, thisArg) => {
      for (const [key, value] of entries()) visit.call(thisArg, value, key, map);
    },
  };
  return map;
}
