import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** A build in which the rules have other names. */
export interface RenamedBuild {
  /** What each page is drafted as, the rules' names as the build has them. */
  drafts(pages: readonly string[]): readonly string[];
  /** How many literals were renamed. */
  readonly count: number;
  /** `text` with the rules' own names put back. */
  original(text: string): string;
  remove(): void;
}

const DRAFT = `
const [root, ...pages] = process.argv.slice(1);
const load = (file) => import(new URL(file, root).href);
const { readFileSync } = await import('node:fs');
const { sourceFromBytes } = await load('read/read-source.js');
const { draftSource, survey } = await load('pipeline.js');
const gazetteer = (await load('gazetteers/load.js')).loadGazetteer();
const draft = (path) => draftSource(survey(sourceFromBytes(readFileSync(path), path, () => {})), new Map(), gazetteer);
process.stdout.write(JSON.stringify(pages.map((path) => JSON.stringify(draft(path)))));
`;

/** Each page as a checkout's build drafts it; in a process of its own, where the build is read as it stands. */
export function draftsOf(root: string, pages: readonly string[]): readonly string[] {
  const build = pathToFileURL(join(root, 'dist/')).href;
  const args = ['--input-type=module', '--eval', DRAFT, build, ...pages];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/**
 * A copy of the build in which every literal `'family/name'` of the given families has a name of its own: code that
 * compares ids, tests them against a pattern or looks them up no longer finds what it looks for, and finds other facts.
 */
export function buildWithRenamedRules(families: readonly string[]): RenamedBuild {
  const copy = mkdtempSync(join(tmpdir(), 'bpp-renamed-'));
  cpSync(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(copy, 'package.json'));
  for (const name of ['src', 'node_modules']) symlinkSync(join(ROOT, name), join(copy, name));
  const literal = new RegExp(`'((?:${families.join('|')})/[a-z\\d-]+)'`, 'g');
  const originals: string[] = [];
  for (const file of readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const path = join(copy, 'dist', file);
    const renamed = readFileSync(path, 'utf8').replace(literal, (_, id: string) => `'rule/no-${originals.push(id)}'`);
    writeFileSync(path, renamed);
  }
  return {
    drafts: (pages) => draftsOf(copy, pages),
    count: originals.length,
    original: (text) => text.replace(/rule\/no-(\d+)/g, (_, number: string) => originals[Number(number) - 1] ?? ''),
    remove: () => rmSync(copy, { recursive: true }),
  };
}
