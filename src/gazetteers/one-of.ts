/** The value that a cell holds. Throws where it is none of `values`. */
export function oneOf<T extends string>(values: readonly T[], cell: string | undefined): T {
  const value = values.find((v) => v === cell);
  if (value === undefined) throw new Error(`Gazetteer: ${cell} is none of ${values.join(', ')}.`);
  return value;
}
