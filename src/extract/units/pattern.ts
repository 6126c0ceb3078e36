import { expressionFor, lettersFor, MARK_CLASSES } from './alphabet.js';

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
  /** The names of its groups, in order. */
  readonly groups: readonly string[];
  /**
   * A match is nothing but its groups, one behind another: how long they are says where each stands. Where other units are
   * part of it, or a group may be left out, the engine notes the places, which takes longer.
   */
  readonly inSequence: boolean;
  /** Of each part that no match can do without the letters that it may be: most rows have none of one, and are not searched. */
  readonly needs: readonly string[];
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
  const parts: Parts[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < pattern.length) {
    const at = PART.lastIndex;
    const part = PART.exec(pattern);
    if (!part)
      throw new Error(`a pattern holds \`${pattern.slice(at, at + 12)}\`, which is no part of one: ${pattern}`);
    parts.push(part.groups ?? {});
  }
  const groups = parts.map(nameOf).filter((name) => name !== undefined);
  const inSequence = isSequence(parts);
  const source = parts.map((part) => expressionPart(part, inSequence)).join('');
  return { expression: new RegExp(source, inSequence ? 'g' : 'gd'), groups, inSequence, needs: needsOf(parts) };
}

type Parts = Readonly<Record<string, string | undefined>>;

/** The name of the group that a part opens. */
const nameOf = ({ short, group, mention }: Parts): string | undefined => short ?? group ?? (mention && 'mention');

/** Whether a pattern has nothing beside its groups but lookaround, and none of them inside of something. */
function isSequence(parts: readonly Parts[]): boolean {
  let depth = 0;
  for (const part of parts) {
    const { quantifier, classes, short, close, open, mark } = part;
    const isGroup = nameOf(part) !== undefined;
    const isLookaround = quantifier?.startsWith('(') === true;
    if (close || quantifier === ')') depth--;
    else if (isGroup ? depth > 0 : depth === 0 && !isLookaround && (quantifier || classes || open || mark))
      return false;
    if (isLookaround || open || (isGroup && !short)) depth++;
  }
  return true;
}

const IS_OPTIONAL = /^(?:[?*]|\{0)/;

/** A group on its way, and what it needs. */
interface OpenGroup {
  readonly needs: string[];
  /** It has alternatives, or says what must not stand there: nothing in it has to be in a row. */
  isFree: boolean;
}

/** What every match has a unit of: parts that are neither optional nor in anything that is. */
function needsOf(all: readonly Parts[]): readonly string[] {
  const parts = all.filter((part) => Object.values(part).some((value) => value !== undefined));
  const open: OpenGroup[] = [{ needs: [], isFree: false }];
  const add = (needs: readonly string[], next: Parts | undefined): void => {
    if (!IS_OPTIONAL.test(next?.['quantifier'] ?? '')) open.at(-1)?.needs.push(...needs);
  };
  parts.forEach(({ quantifier = '', classes, short, group, mention, close, open: opens, mark }, i) => {
    if (close || quantifier === ')') {
      const closed = open.pop();
      if (closed && !closed.isFree) add(closed.needs, parts[i + 1]);
    } else if (quantifier.startsWith('(') || opens || group || mention) {
      open.push({ needs: [], isFree: quantifier.endsWith('!') });
    } else if (quantifier === '|') {
      const inside = open.at(-1);
      if (inside) inside.isFree = true;
    } else {
      const names = short ?? classes ?? (mark && (MARK_CLASSES.get(mark) ?? mark));
      if (names && names !== 'any' && !names.startsWith('!')) add([lettersFor(names)], parts[i + 1]);
    }
  });
  return open[0]?.isFree ? [] : (open[0]?.needs ?? []);
}

function expressionPart(part: Parts, isNumbered: boolean): string {
  const { quantifier, classes, short, close, open, mark } = part;
  if (quantifier) return quantifier;
  if (classes) return classes === 'any' ? '.' : expressionFor(classes);
  const name = nameOf(part);
  if (name) return `(${isNumbered ? '' : `?<${name}>`}${short ? `${expressionFor(short)})` : ''}`;
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
export function eachMatch(
  { expression, groups, inSequence, needs }: CompiledPattern,
  row: string,
  visit: (group: Groups) => boolean,
): void {
  if (!hasAll(needs, row)) return;
  expression.lastIndex = 0;
  let match = expression.exec(row);
  if (!match) return;
  const rangeOf: Groups = (name) => {
    if (!match) return undefined;
    return inSequence ? rangeInSequence(match, groups, name) : notedRange(match, name);
  };
  for (; match; match = expression.exec(row)) {
    if (!visit(rangeOf) || match[0].length === 0) expression.lastIndex = match.index + 1;
  }
}

/** The letters of the row that was asked about last: rule after rule runs on the same. */
const letters = { row: '', seen: new Set<string>() };

/** Whether a row has a letter of each need. */
function hasAll(needs: readonly string[], row: string): boolean {
  if (letters.row !== row) {
    letters.row = row;
    letters.seen = new Set(row);
  }
  for (const need of needs) if (!hasOneOf(need, letters.seen)) return false;
  return true;
}

function hasOneOf(need: string, seen: ReadonlySet<string>): boolean {
  for (let i = 0; i < need.length; i++) if (seen.has(need[i] ?? '')) return true;
  return false;
}

function rangeInSequence(match: RegExpExecArray, groups: readonly string[], name: string): UnitRange | undefined {
  let start = match.index;
  for (let i = 0; i < groups.length; i++) {
    const { length } = match[i + 1] ?? '';
    if (groups[i] === name) return rangeOver(start, start + length);
    start += length;
  }
  return undefined;
}

function notedRange(match: RegExpExecArray, name: string): UnitRange | undefined {
  const span = match.indices?.groups?.[name];
  return span && rangeOver(...span);
}

/** The units behind characters of a row; the edge before the first unit is its first character. */
const rangeOver = (start: number, end: number): UnitRange | undefined =>
  end > start ? [start - 1, end - 2] : undefined;
