const BLOCK = 512;
/** Where the checksum stands, itself counted as spaces. */
const [SUM_AT, SUM_END, SPACE] = [148, 156, 32];
const OCTAL = /^[ \0]{0,8}([0-7]{1,8})(?:[ \0]|$)/;

/** Whether bytes, as Latin-1, begin with the head of an entry of a tar: by its checksum, which every sort of tar has. */
export function isTarHead(head: string): boolean {
  if (head.length < BLOCK || head.startsWith('\0')) return false;
  const written = OCTAL.exec(head.slice(SUM_AT, SUM_END))?.[1];
  if (written === undefined) return false;
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= SUM_AT && at < SUM_END ? SPACE : head.charCodeAt(at);
  return Number.parseInt(written, 8) === sum;
}
