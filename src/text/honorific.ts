/** Forms of address that tell a person's sex. */
export const HONORIFIC_SEX: ReadonlyMap<string, 'M' | 'F'> = new Map([
  ['mr', 'M'],
  ['sir', 'M'],
  ['lord', 'M'],
  ['mrs', 'F'],
  ['ms', 'F'],
  ['miss', 'F'],
  ['dame', 'F'],
  ['lady', 'F'],
  ['baroness', 'F'],
]);
