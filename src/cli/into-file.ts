import { resolve } from 'node:path';
import { UsageError } from '../model/message.js';
import type { Call, CommandModule } from './command.js';
import { EXIT, type Io, type Output } from './io.js';
import { PLAIN } from './render/paint.js';

type Run = CommandModule['run'];

/** What a command writes goes into the file of `-o`, where one is given: all of it or nothing, without colours. */
export function intoFile(run: Run): Run {
  return async (call, args, options) => {
    const { output: named } = options;
    if (typeof named !== 'string' || named === '-') return run(call, args, options);
    const { cwd } = call.io;
    if (resolve(cwd, named) === resolve(cwd, call.db)) {
      throw new UsageError(`\`${named}\` is the database itself: name another file for what is written`);
    }
    const { writeFile } = await import('./output-file.js');
    let code: number = EXIT.done;
    await writeFile({ named, cwd }, async (stdout) => {
      code = await run(writingTo(stdout, call), args, options);
    });
    return code;
  };
}

/** The streams of a call are opened when they are asked for, so that they are inherited, not copied. */
function writingTo(stdout: Output, call: Call): Call {
  const io: Io = Object.create(call.io, { stdout: { value: stdout } });
  return { ...call, io, paint: PLAIN };
}
