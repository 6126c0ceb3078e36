/** The path of something in a folder, both as they are shown. */
export function inFolder(folder: string, name: string): string {
  if (folder !== '.') return `${folder.replace(TRAILING_SLASH, '')}/${name}`;
  return name === '-' ? './-' : name;
}

const TRAILING_SLASH = /\/$/;

export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The system's name for a failure, `EACCES`. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
