import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './database.js';
import { argumentsOf, type Ran, runBpp, type Surroundings } from './run-bpp.js';

/** A folder with files in it, and the command line in it. */
export interface Shell {
  readonly cwd: string;
  /** Writes files, then runs one command line: `bpp list people`, without the `bpp`. */
  bpp(line: string, surroundings?: Surroundings): Promise<Ran>;
  write(path: string, content: string | Uint8Array): void;
}

export function openShell(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  cwd: string = temporaryFolder(),
): Shell {
  const shell: Shell = {
    cwd,
    bpp: (line, surroundings = {}) => runBpp(argumentsOf(line), { cwd, env: { NO_COLOR: '1' }, ...surroundings }),
    write(path, content) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    },
  };
  for (const [path, content] of Object.entries(files)) shell.write(path, content);
  return shell;
}

/** A page with a headline, a date, two people and their posts. */
export const FERRY_PAGE = `Ferry inquiry opens

6 May 2013

Chief Constable Ada Marsh of Surrey Police said: "We will wait."

Deputy Chief Constable Peter Dunmore of Surrey Police said: "We will not."
`;
