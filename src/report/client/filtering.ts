import type { Filters } from './address.js';

/** What an item of a list says of itself: `{ year: '2012', state: 'planned' }`; several values part at spaces. */
export type Traits = Readonly<Record<string, string | undefined>>;

/** Whether an item has one of the chosen values of everything that is narrowed. */
export function fits(traits: Traits, filters: Filters): boolean {
  return [...filters].every(([name, chosen]) => {
    const values = (traits[name] ?? '').split(' ');
    return chosen.some((value) => values.includes(value));
  });
}

/** The choices of a form by name; what is left at `all` narrows nothing. */
export function chosen(fields: Iterable<readonly [name: string, value: string]>): Filters {
  const filters = new Map<string, readonly string[]>();
  for (const [name, value] of fields) {
    if (value !== '') filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return filters;
}
