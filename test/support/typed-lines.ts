import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argumentsOf, type Ran, runBpp, type Surroundings } from './run-bpp.js';

const BPP = /^(?:npx )?bpp(?= |$)/;
const SINGLE_QUOTED = /'[^']*'/g;
const DOUBLE_QUOTED = /"[^"]*"/g;
const INTO_OR_FROM_FILE = / (<|>) (\S+)$/;
const TO_HEAD = / \| head -(\d+)$/;
const OF_THE_SHELL = /[|&;<>$`*?~()\\]|^\w+=/;
const EXPANDED = /[$`]/;
const ROOT = resolve('.');
/** Holds the `bpp` that a shell finds. */
const PROGRAMS = resolve('test/support/bin');
const ENV = { NO_COLOR: '1', BPP_AUTHOR: 'ada' };
/** For git: nobody's settings, and somebody who commits. */
const GIT_ENV = {
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  ...{ GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' },
  ...{ GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' },
};

/** What a line of a shell came to; `shown` is what a terminal shows of it, both outputs in their order. */
export interface Typed extends Ran {
  readonly shown: string;
}

/**
 * Runs a line of a shell as the documents show it. What is a command of bpp and nothing else runs in this process, with its
 * input or output in a file, or its first lines, where the line says so; the rest goes to `sh`, which finds the built `bpp`.
 */
export async function runLine(line: string, { cwd, ...given }: Surroundings & { cwd: string }): Promise<Typed> {
  const [head = '', most] = TO_HEAD.exec(line) ?? [];
  const [redirection = '', direction, file = ''] = INTO_OR_FROM_FILE.exec(line) ?? [];
  const command = line.slice(0, line.length - head.length - redirection.length);
  if (!BPP.test(command) || needsShell(command)) return runInShell(line, cwd);
  let shown = '';
  const ran = await runBpp(argumentsOf(command.replace(BPP, '')), {
    ...{ env: ENV, cwd, onWrite: (text: string) => (shown += text) },
    ...given,
    ...(direction === '<' && { stdin: readFileSync(join(cwd, file), 'utf8') }),
  });
  if (direction === '>') {
    writeFileSync(join(cwd, file), ran.stdout);
    return { ...ran, stdout: '', shown: ran.stderr };
  }
  return most === undefined
    ? { ...ran, shown }
    : {
        ...ran,
        shown: shown
          .split(/(?<=\n)/)
          .slice(0, Number(most))
          .join(''),
      };
}

function needsShell(command: string): boolean {
  const doubleQuoted = command.replace(SINGLE_QUOTED, '');
  return EXPANDED.test(doubleQuoted) || OF_THE_SHELL.test(doubleQuoted.replace(DOUBLE_QUOTED, ''));
}

function runInShell(line: string, cwd: string): Typed {
  const env = { ...process.env, ...ENV, ...GIT_ENV, PATH: `${PROGRAMS}:${process.env['PATH']}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
  return { code: status ?? -1, stdout, stderr, shown: stdout + stderr };
}

/** Makes a folder a project that has bpp, and the tools of this one, as dependencies. */
export function makeProject(cwd: string): void {
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(ROOT, join(cwd, 'node_modules/bpp'));
  for (const name of ['.bin', 'typescript', 'esbuild', '@types'])
    symlinkSync(join(ROOT, 'node_modules', name), join(cwd, 'node_modules', name));
}

/** A fenced block of a Markdown page, with the last heading above it. */
export interface Block {
  readonly language: string;
  /** What stands behind the language: a file's name. */
  readonly info: string;
  readonly lines: readonly string[];
  readonly heading: string;
  /** Of the opening fence, 1-based. */
  readonly line: number;
}

const FENCE = /^```(\w*) ?(.*)$/;
const HEADING = /^#+ (.+)$/;

export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: { language: string; info: string; lines: string[]; heading: string; line: number } | undefined;
  for (const [index, line] of page.split('\n').entries()) {
    const [fence, language = '', info = ''] = FENCE.exec(line) ?? [];
    if (open !== undefined && fence === undefined) open.lines.push(line);
    else if (open !== undefined) {
      blocks.push(open);
      open = undefined;
    } else if (fence !== undefined) open = { language, info, lines: [], heading, line: index + 1 };
    else heading = HEADING.exec(line)?.[1] ?? heading;
  }
  return blocks;
}
