import { tableOf } from './rule-pages.js';

/** The least that is accepted of each measured set, by what is measured, as a table of documentation. */
export function accuracyTable(sets: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const names = [...sets.keys()];
  const measured = new Set([...sets.values()].flatMap((floors) => [...floors.keys()]));
  const rows = [...measured].map((what) => [what, ...names.map((name) => sets.get(name)?.get(what)?.toFixed(1) ?? '')]);
  return tableOf(['what', ...names], rows);
}
