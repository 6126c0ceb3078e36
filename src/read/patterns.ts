import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { inFolder, shownPath } from './paths.js';

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

/** Paths outside the working directory are matched from their own root. */
function fromInside(path: string): string {
  return path.replace(ROOT, '');
}

/** Whether a file, or all of a folder, is left out by what the caller selects. */
export function selectedBy({ include = [], exclude = [] }: Selection): { file: Fits; folder: Fits } {
  const left = patternsOf(exclude);
  const taken = patternsOf(include);
  const isLeft: Fits = (path) => fromInside(path) !== '' && left.ignores(fromInside(path));
  return {
    folder: (path) => !isLeft(path),
    file: (path) => !isLeft(path) && (include.length === 0 || taken.ignores(fromInside(path))),
  };
}

/** A `.bppignore` in force: its folder as it is shown, and what it says. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What the `.bppignore` of a folder says, undefined where there is none. */
export function ignoreRulesIn(folder: { readonly path: string; readonly location: string }): IgnoreRules | undefined {
  try {
    const text = readFileSync(join(folder.location, IGNORE_FILE), 'utf8');
    return { folder: folder.path, rules: patternsOf(text) };
  } catch {
    return undefined;
  }
}

/** Those of the working directory and of every folder on the way down to a folder in it. */
export function ignoreRulesAbove(folder: string, cwd: string): readonly IgnoreRules[] {
  if (folder.startsWith('/') || folder.startsWith('..') || folder === '.') return [];
  const above = folder.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/') || '.');
  return above.flatMap((path) => ignoreRulesIn({ path, location: resolve(cwd, path) }) ?? []);
}

/** The file that leaves a path out, as it is shown; the deepest that says anything about it decides. */
export function ignoredBy(path: string, chain: readonly IgnoreRules[]): string | undefined {
  for (const { folder, rules } of [...chain].reverse()) {
    const { ignored, unignored } = rules.test(folder === '.' ? path : path.slice(inFolder(folder, '').length));
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
  const fits: Fits = (path) => rules.ignores(path);
  const mayHold = (path: string): boolean => own.includes('**') || path.split('/').length <= own.length || fits(path);
  return { folder, fits, mayHold };
}

/** Whether a shown path is what one of the given paths means, or lies inside it. */
export function meantBy(given: string, cwd: string): Fits {
  if (given === '-') return (path) => path === '-';
  const root = shownPath(given, cwd);
  const glob = globOf(given);
  const base = glob && shownPath(glob.folder, cwd);
  return (path) => {
    if (root === '.' || path === root || path.startsWith(`${root}/`)) return true;
    if (glob === undefined || base === undefined) return false;
    const front = base === '.' ? '' : inFolder(base, '');
    return path.startsWith(front) && path !== front && !path.startsWith('..') && glob.fits(path.slice(front.length));
  };
}
