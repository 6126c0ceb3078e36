const FORCE_NOUN = / (?:Police(?: Service)?|Constabulary)$/i;

/** The area in a force's usual name: `West Midlands` for West Midlands Police. */
export function forceArea(force: string): string {
  return force.replace(FORCE_NOUN, '');
}
