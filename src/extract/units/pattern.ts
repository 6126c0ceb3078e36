import { expressionFor, MARK_CLASSES } from './alphabet.js';

/**
 * Patterns in words. A text is read as a row of units of one class each, and a rule about titles, names and connectives
 * is a regular expression over that row: exact, linear and fast. It is written with the names of `alphabet.ts`:
 *
 * - `{given}` one unit of a class or set; `{given|initial}` of several; `{!name-word}` of any but these; `{any}` of any.
 * - `, ; : " ' & / -` stand for themselves; other marks have names: `{open}`, `{close}`, `{stop}`, `{line-end}`.
 * - `? * + {0,2} | ( )` and lookaround, `(?={says})`, mean what they mean in every regular expression; no group counts.
 * - `⟦{given} {surname}⟧` is the mention, `⟦title: {title}+⟧` the group `title`, `⟦person⟧` short for `⟦person: {person}⟧`.
 *
 * White space is ignored. A row has a line end before its first and behind its last unit.
 */
export interface CompiledPattern {
  readonly expression: RegExp;
}

const PART =
  /\s+|(?<quantifier>\{\d+(?:,\d*)?\}|[?*+|)]|\(\?<?[=!])|\{(?<classes>!?[a-z][a-z|-]*)\}|⟦(?<short>[a-z]+)⟧|⟦(?<group>[a-z]+):|(?<mention>⟦)|(?<close>⟧)|(?<open>\()|(?<mark>[,;:"'&/-])/y;

/**
 * Compiles a pattern.
 *
 * @throws Error where it names an unknown class or holds what is no part of a pattern: a broken rule, found when rules
 * are loaded.
 */
export function compilePattern(pattern: string): CompiledPattern {
  let source = '';
  PART.lastIndex = 0;
  while (PART.lastIndex < pattern.length) {
    const at = PART.lastIndex;
    const part = PART.exec(pattern);
    if (!part)
      throw new Error(`a pattern holds \`${pattern.slice(at, at + 12)}\`, which is no part of one: ${pattern}`);
    source += expressionPart(part.groups ?? {});
  }
  return { expression: new RegExp(source, 'gd') };
}

function expressionPart({
  quantifier,
  classes,
  short,
  group,
  mention,
  close,
  open,
  mark,
}: Record<string, string>): string {
  if (quantifier) return quantifier;
  if (classes) return classes === 'any' ? '.' : expressionFor(classes);
  if (short) return `(?<${short}>${expressionFor(short)})`;
  if (group) return `(?<${group}>`;
  if (mention) return '(?<mention>';
  if (close) return ')';
  if (open) return '(?:';
  return mark ? expressionFor(MARK_CLASSES.get(mark) ?? mark) : '';
}

/** Unit indices `[first, last]` of a group, or undefined where the group took no part. */
export type UnitRange = readonly [number, number];
export type Groups = (name: string) => UnitRange | undefined;

/**
 * Every match of a pattern in an encoded row, edges included; `visit` gets the ranges of its groups and says whether it
 * takes the match. Behind a match that was taken the engine goes on at its end; behind one that was refused one unit
 * after its start, because the right one may begin inside it.
 */
export function eachMatch({ expression }: CompiledPattern, row: string, visit: (group: Groups) => boolean): void {
  expression.lastIndex = 0;
  for (let match = expression.exec(row); match; match = expression.exec(row)) {
    const groups = match.indices?.groups;
    const taken = visit((name) => {
      const span = groups?.[name];
      // The edge before the first unit is the row's first character.
      return span && span[1] > span[0] ? [span[0] - 1, span[1] - 2] : undefined;
    });
    if (!taken || match[0].length === 0) expression.lastIndex = match.index + 1;
  }
}
