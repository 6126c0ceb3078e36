/** The path of something in a folder, both as they are shown. */
export function inFolder(folder: string, name: string): string {
  if (folder !== '.') return `${folder.replace(TRAILING_SLASH, '')}/${name}`;
  return name === '-' ? './-' : name;
}

const TRAILING_SLASH = /\/$/;

/** From here on UTF-16 does not sort as the bytes of UTF-8 do. */
const SURROGATES = 0xd800;

/** Orders texts by their bytes. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one === other) continue;
    return one < SURROGATES && other < SURROGATES ? one - other : Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  return a.length - b.length;
}

/** The system's name for a failure, `EACCES`. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
