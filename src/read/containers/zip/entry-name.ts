import { crc32 } from 'node:zlib';
import { platform } from '#platform';

const IS_UTF8 = 0x800;
/** Info-ZIP's field for a name in Unicode: a version, the sum of the name that it stands for, the name. */
const [UNICODE_PATH, VERSION, NAME_AT] = [0x7075, 1, 5];

interface ExtraField {
  readonly id: number;
  readonly data: Buffer;
}

/**
 * The name of an entry: by the field for it, where that belongs to this name; by the flag; as UTF-8 where it is, which
 * Info-ZIP writes without the flag; else by the charset of DOS (CP437), as the format has it.
 */
export function nameOfEntry(raw: Buffer, flags: number, fields: readonly ExtraField[]): string {
  return withSlashes(unicodePath(raw, fields) ?? decoded(raw, flags));
}

function decoded(raw: Buffer, flags: number): string {
  if ((flags & IS_UTF8) !== 0 || platform.isUtf8(raw)) return raw.toString('utf8');
  return platform.decode(raw, 'cp437');
}

function unicodePath(raw: Buffer, fields: readonly ExtraField[]): string | undefined {
  const data = fields.find(({ id }) => id === UNICODE_PATH)?.data;
  if (data === undefined || data.length <= NAME_AT || data[0] !== VERSION) return undefined;
  const name = data.subarray(NAME_AT);
  return data.readUInt32LE(1) === crc32(raw) && platform.isUtf8(name) ? name.toString('utf8') : undefined;
}

/** Programs of Windows part folders by `\`. */
function withSlashes(name: string): string {
  return name.replaceAll('\\', '/');
}
