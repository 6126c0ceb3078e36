import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedFolder, temporaryFolder } from './support/database.js';
import type { Ran } from './support/run-bpp.js';
import { type Block, blocksOf, makeProject, runLine } from './support/typed-lines.js';

const PAGE = readFileSync(new URL('../docs/tasks.md', import.meta.url), 'utf8');
const TASK = /^([JDCN])(\d\d) (.+)$/;
const NOT_YET = /^Not yet: (.+)$/m;
const TERMINAL = /^# terminal: (\d+)$/;
const BEFORE = /^# before: (.+)$/;
const STATUS = /^\(status (\d+)\)$/;
const WIDTH = /^\(width (\d+)\)$/;
const NO = /^\(no\) (.+)$/;
const FILE = /^\(file (\S+)\) (.+)$/;
const SPACES = /\s+/g;
const BYTE_ORDER_MARK = '\ufeff';

interface Task {
  readonly name: string;
  readonly user: string;
  readonly files: readonly Block[];
  readonly before: readonly string[];
  readonly command: string;
  readonly terminal: number | undefined;
  readonly proofs: readonly string[];
  /** Why it is not done; empty where it is. */
  readonly missing: string;
}

const SECTIONS = PAGE.split('\n### ').slice(1);
const TASKS: readonly Task[] = SECTIONS.map((section) => {
  const name = section.slice(0, section.indexOf('\n'));
  const blocks = blocksOf(section);
  const lines = blocks.find(({ language }) => language === 'console')?.lines ?? [];
  const at = lines.findIndex((line) => line.startsWith('$ '));
  const terminal = lines.flatMap((line) => TERMINAL.exec(line)?.[1] ?? [])[0];
  return {
    name,
    user: TASK.exec(name)?.[1] ?? '',
    files: blocks.filter(({ info }) => info !== ''),
    before: lines.flatMap((line) => BEFORE.exec(line)?.[1] ?? []),
    command: lines[at]?.slice(2) ?? '',
    terminal: terminal === undefined ? undefined : Number(terminal),
    proofs: lines.slice(at + 1),
    missing: NOT_YET.exec(section)?.[1] ?? '',
  };
});

/** Whether one line has these words, in this order, with anything where `…` stands. */
function stands(words: string, text: string): boolean {
  const parts = words.split('…').map((part) => part.replace(SPACES, ' ').trim());
  return text.split('\n').some((line) => {
    let from = 0;
    const squeezed = line.replace(SPACES, ' ');
    return parts.every((part) => {
      const found = squeezed.indexOf(part, from);
      from = found + part.length;
      return found >= 0;
    });
  });
}

/** What a proof asks for and is not so; nothing where it holds. */
function lacks(proof: string, { stdout, stderr }: Ran, cwd: string): string | undefined {
  const printed = `${stdout}\n${stderr}`;
  const [, width] = WIDTH.exec(proof) ?? [];
  if (width !== undefined) {
    const wide = stdout.split('\n').find((line) => stringWidth(line) > Number(width));
    return wide && `wider than ${width}: ${wide}`;
  }
  const [, unwanted] = NO.exec(proof) ?? [];
  if (unwanted !== undefined) return stands(unwanted, printed) ? `has ${unwanted}` : undefined;
  const [, file, words = ''] = FILE.exec(proof) ?? [];
  if (file === undefined) return stands(proof, printed) ? undefined : `lacks ${proof}`;
  const text = existsSync(join(cwd, file)) ? readFileSync(join(cwd, file), 'utf8') : undefined;
  if (text === undefined) return `no file ${file}`;
  const holds = words === 'byte order mark' ? text.startsWith(BYTE_ORDER_MARK) : stands(words, text);
  return holds ? undefined : `${file} lacks ${words}`;
}

describe('the tasks of a first day', () => {
  const folder = sharedFolder();
  beforeAll(async () => {
    const archive = folder();
    cpSync('seeds', join(archive, 'seeds'), { recursive: true });
    cpSync('fixtures/tasks', archive, { recursive: true });
    cpSync('fixtures/gold/seeds', join(archive, 'gold'), { recursive: true });
    await runLine('bpp ingest seeds', { cwd: archive });
    await runLine('bpp snapshot facts', { cwd: archive });
  }, 60_000);

  const done: Task[] = [];
  /** What is amiss with the way a task is done, in one folder of its own. */
  const faultsOf = async (task: Task): Promise<string[]> => {
    const cwd = join(temporaryFolder(), 'day');
    mkdirSync(cwd);
    cpSync(folder(), cwd, { recursive: true });
    for (const { info, lines } of task.files) writeFileSync(join(cwd, info), lines.join('\n'));
    if (task.user === 'N') makeProject(cwd);
    for (const line of task.before) expect((await runLine(line, { cwd })).code, line).toBe(0);
    const ran = await runLine(task.command, { cwd, ...(task.terminal && { terminal: task.terminal }) });
    const status = Number(task.proofs.flatMap((proof) => STATUS.exec(proof)?.[1] ?? [])[0] ?? 0);
    const faults = task.proofs.flatMap((proof) => (STATUS.test(proof) ? [] : (lacks(proof, ran, cwd) ?? [])));
    const printed = `${ran.stdout}\n${ran.stderr}`.slice(0, 2000);
    if (ran.code !== status) faults.unshift(`status ${ran.code}, not ${status}`);
    if (faults.length === 0) done.push(task);
    else if (task.missing === '') faults.push(printed);
    return faults;
  };

  test.each(TASKS.filter(({ missing }) => missing === ''))(
    '$name',
    async (task) => {
      expect(await faultsOf(task)).toEqual([]);
    },
    120_000,
  );

  test.each(TASKS.filter(({ missing }) => missing !== ''))(
    'is truly not done yet: $name ($missing)',
    async (task) => {
      expect(await faultsOf(task), 'it is done: its mark can go').not.toEqual([]);
    },
    120_000,
  );

  test('are a hundred, 25 for each of four, each with a command and a proof', () => {
    const names = ['J', 'D', 'C', 'N'].flatMap((user) =>
      Array.from({ length: 25 }, (_, n) => `${user}${String(n + 1).padStart(2, '0')}`),
    );
    expect(TASKS.map(({ name }) => name.slice(0, 3))).toEqual(names);
    expect(TASKS.filter(({ command }) => command === '').map(({ name }) => name)).toEqual([]);
    expect(TASKS.filter(({ proofs }) => proofs.length === 0).map(({ name }) => name)).toEqual([]);
  });

  test('are counted as the page says', () => {
    const counted = (user: string): number => TASKS.filter((task) => task.missing === '' && task.user === user).length;
    const rows = [...PAGE.matchAll(/^\| \[([JDCN]),.*\| +25 \| +(\d+) \|$/gm)].map(([, user, n]) => [user, Number(n)]);
    expect(rows).toEqual(['J', 'D', 'C', 'N'].map((user) => [user, counted(user)]));
    const all = TASKS.filter(({ missing }) => missing === '').length;
    expect(Number(/^\| all +\| +100 \| +(\d+) \|$/m.exec(PAGE)?.[1])).toBe(all);
  });

  afterAll(() => {
    process.stdout.write(`first-day tasks: ${done.length} of ${TASKS.length} are done\n`);
  });
});
