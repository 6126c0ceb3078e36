import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { systemPath } from './names.js';
import { inFolder } from './paths.js';
import type { Root } from './root.js';

/** What of the files that are found is taken, in patterns of `.gitignore`. */
export interface Selection {
  /** Where there are any, a file must fit one. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** Whether a path fits, as it is seen from where the patterns hold; that of a folder ends with `/`. */
type Fits = (path: string) => boolean;

/** The file that says which files of its folder, and of those inside, are no pages. */
export const IGNORE_FILE = '.bppignore';

/** Patterns mean what they mean to git. */
function patternsOf(patterns: string | readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add(patterns);
}

const ROOT = /^(?:\.{0,2}\/|[A-Za-z]:\/)+/;
const OUTSIDE = /^(?:\/|\.\.(?:\/|$))/;

/** Paths outside the root are matched from where they start. */
function fromInside(path: string): string {
  return path.replace(ROOT, '');
}

/**
 * Whether a file, or all of a folder, is left out by what the caller selects. A pattern fits a path as the archive has
 * it, or as the working directory sees it where that differs.
 */
export function selectedBy(
  { include = [], exclude = [] }: Selection,
  seen: (path: string) => string | undefined = () => undefined,
): { file: Fits; folder: Fits } {
  const fits = (patterns: readonly string[]): Fits => {
    const rules = patternsOf(patterns);
    const isFit = (path: string): boolean => isPath(path) && rules.ignores(path);
    return (path) => patterns.length > 0 && (isFit(fromInside(path)) || isFit(withEnd(seen(path) ?? '', path)));
  };
  const isLeft = fits(exclude);
  const isTaken = fits(include);
  return {
    folder: (path) => !isLeft(path),
    file: (path) => !isLeft(path) && (include.length === 0 || isTaken(path)),
  };
}

/** A name of dots alone is nothing that a pattern could fit. */
function isPath(path: string): boolean {
  return !DOTS.test(path);
}

const DOTS = /^\.*\/?$/;

/** That of a folder ends with `/`. */
function withEnd(seen: string, path: string): string {
  return path.endsWith('/') && seen !== '' ? `${seen}/` : seen;
}

/** A `.bppignore` in force: its folder as it is shown, and what it says. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What the `.bppignore` of a folder says, undefined where there is none. */
export function ignoreRulesIn(folder: { readonly path: string; readonly location: string }): IgnoreRules | undefined {
  try {
    const text = readFileSync(systemPath(join(folder.location, IGNORE_FILE)), 'utf8');
    return { folder: folder.path, rules: patternsOf(text) };
  } catch {
    return undefined;
  }
}

/** Those of the root and of every folder on the way down to a folder in it. */
export function ignoreRulesAbove(folder: string, root: Root): readonly IgnoreRules[] {
  if (OUTSIDE.test(folder) || folder === '.') return [];
  const above = folder.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/') || '.');
  return above.flatMap((path) => ignoreRulesIn({ path, location: root.placeOf(path) }) ?? []);
}

/** The file that leaves a path out, as it is shown; the deepest that says anything about it decides. */
export function ignoredBy(path: string, chain: readonly IgnoreRules[]): string | undefined {
  for (const { folder, rules } of [...chain].reverse()) {
    const within = folder === '.' ? fromInside(path) : path.slice(inFolder(folder, '').length);
    if (!isPath(within)) continue;
    const { ignored, unignored } = rules.test(within);
    if (unignored) return undefined;
    if (ignored) return inFolder(folder, IGNORE_FILE);
  }
  return undefined;
}

const MAGIC = /[*?[]/;

/** A pattern in quotes that no file is called: the folder to walk, and which of its paths it means. */
export interface Glob {
  /** As it was given. */
  readonly folder: string;
  /** Paths as seen from the folder. */
  readonly fits: Fits;
  /** Whether a folder may hold what fits. */
  mayHold(path: string): boolean;
}

export function globOf(given: string): Glob | undefined {
  const parts = given.split('/');
  const first = parts.findIndex((part) => MAGIC.test(part));
  if (first === -1) return undefined;
  const folder = parts.slice(0, first).join('/') || (given.startsWith('/') ? '/' : '.');
  const own = parts.slice(first);
  const rules = patternsOf(`/${own.join('/')}`);
  const fits: Fits = (path) => isPath(path) && rules.ignores(path);
  const mayHold = (path: string): boolean => own.includes('**') || path.split('/').length <= own.length || fits(path);
  return { folder, fits, mayHold };
}
