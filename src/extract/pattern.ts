/**
 * Patterns over unit classes. A text is read as a string with one letter a unit (`units.ts`), so that a rule about
 * titles, names and connectives is an ordinary regular expression over a short string: exact, linear and fast.
 *
 * A pattern is written with class names in braces and the mention between `⟦` and `⟧`, as in the cases:
 * `{rank}+⟦{given}{surname}⟧`. White space is ignored.
 */
export interface CompiledPattern {
  readonly expression: RegExp;
}

const CLASS_NAME = /\{([a-z][a-zA-Z]*)\}/g;
const WHITE_SPACE = /\s+/g;

/**
 * Compiles a pattern against a table of class name → letters.
 *
 * @throws Error when the pattern names a class that the table lacks: a broken rule, found when rules are loaded.
 */
export function compilePattern(pattern: string, classes: Readonly<Record<string, string>>): CompiledPattern {
  const source = pattern
    .replace(WHITE_SPACE, '')
    .replace(CLASS_NAME, (_, name: string) => {
      const letters = classes[name];
      if (letters === undefined) throw new Error(`pattern names the unknown class {${name}}: ${pattern}`);
      return `[${letters}]`;
    })
    .replace('⟦', '(?<mention>')
    .replace('⟧', ')');
  return { expression: new RegExp(source, 'gd') };
}

/** Unit indices `[first, last]` of a capture, or undefined where the group took no part. */
export type UnitRange = readonly [number, number];

/** Every match of a pattern in a class string; calls `visit` with the ranges of its named groups. */
export function eachMatch(
  { expression }: CompiledPattern,
  classString: string,
  visit: (group: (name: string) => UnitRange | undefined) => void,
): void {
  expression.lastIndex = 0;
  for (let match = expression.exec(classString); match; match = expression.exec(classString)) {
    const groups = match.indices?.groups;
    visit((name) => {
      const span = groups?.[name];
      return span && span[1] > span[0] ? [span[0], span[1] - 1] : undefined;
    });
    // A rule may look at a unit again as the start of its next match: step one unit behind the mention's start.
    if (match[0].length === 0) expression.lastIndex++;
  }
}
