import { Refused } from './reader.js';

/*
 * What packs well is read, what was made to fill the memory or the day of its reader is not. HTML packs to a tenth, lists
 * and logs to a thirtieth; what comes to a hundredth is a bomb. Of containers in one another each may be honest, and all
 * together be one: so what is unpacked of a file is counted through all of them.
 */

/** Unpacked bytes to a packed one. */
const HIGHEST_RATIO = 100;
/** Below so many unpacked bytes nobody asks, in bytes. */
const NEVER_TOO_MUCH = 1024 * 1024;
/** The same of a whole file, all that is unpacked in it together. */
const NEVER_TOO_MUCH_IN_ALL = 64 * 1024 * 1024;

/** How much may be unpacked of one file. */
export interface Allowance {
  /** So many bytes of the file itself came. */
  came(bytes: number): void;
  /**
   * So many bytes were unpacked in it, at whatever depth.
   *
   * @throws Refused where that is more than the file may hold.
   */
  take(bytes: number): void;
}

export function createAllowance(): Allowance {
  let came = 0;
  let unpacked = 0;
  return {
    came(bytes) {
      came += bytes;
    },
    take(bytes) {
      unpacked += bytes;
      if (unpacked > NEVER_TOO_MUCH_IN_ALL + HIGHEST_RATIO * came) {
        throw new Refused(
          'read/bomb',
          `its \`${came}\` bytes unpack to more than \`${unpacked}\`, which no archive of pages does: the rest of it is not read`,
        );
      }
    },
  };
}

/**
 * Holds one packed thing to what is honest.
 *
 * @throws Refused where it unpacks to more.
 */
export function holdToRatio(packed: number, unpacked: number): void {
  if (!isBomb(packed, unpacked)) return;
  throw new Refused(
    'read/bomb',
    `its \`${packed}\` bytes unpack to \`${unpacked}\` or more, which no page does: it is not read`,
  );
}

export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > NEVER_TOO_MUCH && unpacked > HIGHEST_RATIO * packed;
}
