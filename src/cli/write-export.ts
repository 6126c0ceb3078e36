import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExportFormat } from '../export/formats.js';
import { UsageError } from '../model/message.js';
import type { Database } from '../store/database.js';
import { explainedFile } from '../store/file-error.js';
import type { Call } from './command.js';
import { writeAll } from './formats.js';
import { writeFile } from './output-file.js';

/**
 * Writes a fact base in a format of another program, into a file, a folder or stdout, and says what had no place in it.
 *
 * @throws UsageError where a folder is needed and none is named, or it cannot be written.
 */
export async function writeExport(
  call: Call,
  db: Database,
  { format, output }: { readonly format: ExportFormat; readonly output: string | undefined },
): Promise<void> {
  const folder = format.into === 'folder' ? madeFolder(call, format, output) : undefined;
  const exporter = await format.load();
  const { files, notes } = await exporter(db, call.db);
  for (const { name, pieces } of files) {
    if (folder !== undefined) {
      await writeFile({ named: join(folder, name), cwd: call.io.cwd }, (file) => writeAll(file, pieces));
    } else if (output === undefined || output === '-') await writeAll(call.io.stdout, pieces);
    else await writeFile({ named: output, cwd: call.io.cwd }, (file) => writeAll(file, pieces));
  }
  for (const note of notes({ at: output ?? '-', db: call.db })) await call.note(note);
}

function madeFolder(call: Call, { name }: ExportFormat, output: string | undefined): string {
  if (output === undefined || output === '-') {
    throw new UsageError(`${name} is a folder of several files: name it with -o, as \`-o ${name}\``);
  }
  const path = resolve(call.io.cwd, output);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`\`${output}\` is a file: ${name} is a folder of several files`);
  }
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw explainedFile(error, output);
  }
  return output;
}
