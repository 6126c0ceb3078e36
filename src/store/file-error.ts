import { UsageError } from '../model/message.js';

const GONE =
  'could not be read or written, its disk or mount fails or is gone: bring it back and run the command again';

/** What is wrong with a file that is written, and what to do, by the code of the operating system. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'could not be written, the disk is full: make room and run the command again',
  EDQUOT: 'could not be written, the quota of its disk is used up: make room and run the command again',
  EFBIG: 'could not be written, it grows beyond what `ulimit -f` allows: raise that and run the command again',
  EROFS: 'cannot be written to, its disk is read-only: see how it is mounted, or name another file',
  EACCES: 'cannot be written to: see who may write to the file and its folder',
  EPERM: 'cannot be written to: see who may write to the file and its folder',
  EBUSY:
    'cannot be replaced, it is a mount of its own or held by another program: mount its folder, or end the program',
  ENOENT: 'is gone together with its folder: bring that back and run the command again',
  ENOTDIR: 'is gone together with its folder: bring that back and run the command again',
  EIO: GONE,
  ESTALE: GONE,
  ENODEV: GONE,
  ENXIO: GONE,
  ENOTCONN: GONE,
  EHOSTDOWN: GONE,
};

/** An error of the operating system about a file that is written, as a sentence for the user; anything else as it is. */
export function explainedFile(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  const reason = REASONS[String(error.code)];
  return reason === undefined ? error : new UsageError(`\`${path}\` ${reason}`, { cause: error });
}
