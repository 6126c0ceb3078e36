import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProject, runLine } from './typed-lines.js';

// Pages of documentation whose examples are typed, in their order, in a folder that looks like a clone.
//
// ```sh       each line is run, and must end well, or as `# status N` behind it says;
// ```console  what stands below a `$` is what is printed, to the letter; `(status N)` where it does not end well;
// ```js NAME  is a file; <!-- before: … --> is run and not shown.

const FENCE = /^```(\w*)(?: (\S+))?$/;
const BEFORE = /^<!-- before: (.+) -->$/;
const COMMENT = / +# .*$/;
const STATUS = /# status (\d+)/;
const CONTINUED = /\\$/;

export interface Played {
  /** The page with what was printed in place of what it says is printed. */
  readonly page: string;
  /** Lines of shell that ended otherwise than the page says, with what they wrote. */
  readonly faults: readonly string[];
  /** How many lines were run, and which could not be. */
  readonly ran: number;
  readonly left: readonly string[];
}

/** Types all examples of a page; `isLeft` tells those that cannot be tried. */
export async function playPage(page: string, isLeft: (line: string) => boolean): Promise<Played> {
  const cwd = mkdtempSync(join(tmpdir(), 'bpp-page-'));
  try {
    for (const folder of ['seeds', 'fixtures/gold']) cpSync(folder, join(cwd, folder), { recursive: true });
    cpSync('fixtures/tasks', cwd, { recursive: true });
    makeProject(cwd);
    return await play(page.split('\n'), cwd, isLeft);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function play(lines: readonly string[], cwd: string, isLeft: (line: string) => boolean): Promise<Played> {
  const page: string[] = [];
  const faults: string[] = [];
  const left: string[] = [];
  let ran = 0;
  const type = async (line: string, status: number) => {
    ran += 1;
    const typed = await runLine(line, { cwd });
    if (typed.code !== status) faults.push(`${line}\nended with ${typed.code}: ${typed.shown}`);
    return typed;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    page.push(line);
    const [, before] = BEFORE.exec(line) ?? [];
    if (before !== undefined) await type(before, 0);
    const [, language, name] = FENCE.exec(line) ?? [];
    if (language === undefined) continue;
    const end = lines.indexOf('```', at + 1);
    const block = lines.slice(at + 1, end);
    at = end;
    if (name !== undefined) writeFileSync(join(cwd, name), `${block.join('\n')}\n`);
    if (language === 'sh') {
      for (const command of joined(block)) {
        if (isLeft(command)) left.push(command);
        else if (command.trim() !== '')
          await type(command.replace(COMMENT, ''), Number(STATUS.exec(command)?.[1] ?? 0));
      }
    }
    if (language !== 'console') page.push(...block);
    else {
      for (const command of block.filter((typed) => typed.startsWith('$ '))) {
        const typed = await runLine(command.slice(2), { cwd });
        ran += 1;
        page.push(command, ...printed(typed.shown, cwd));
        if (typed.code !== 0) page.push(`(status ${typed.code})`);
      }
    }
    page.push('```');
  }
  return { page: page.join('\n'), faults, ran, left };
}

const printed = (shown: string, cwd: string): string[] =>
  shown === '' ? [] : shown.replaceAll(`${cwd}/`, '').replace(/\n$/, '').split('\n');

/** Lines of shell, those that end in a backslash with the next one. */
function joined(lines: readonly string[]): string[] {
  const commands: string[] = [];
  let open = '';
  for (const line of lines) {
    if (CONTINUED.test(line)) open += line.replace(CONTINUED, '');
    else {
      commands.push(open + line.trim());
      open = '';
    }
  }
  return commands;
}
