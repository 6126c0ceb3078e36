const SIGN = 'PK\x03\x04';
const [HEAD, FLAGS_AT, PACKED_AT, NAME_LENGTH_AT, EXTRA_LENGTH_AT] = [30, 6, 18, 26, 28];
const HAS_DESCRIPTOR = 8;

/**
 * The names of the entries at the front of a zip, whose first kilobytes are given as Latin-1. Each is read where an entry
 * begins and nowhere else: a zip of Word documents holds the names of their parts too, and `crossword/` is no `word/`.
 */
export function zipNamesIn(head: string): readonly string[] {
  const names: string[] = [];
  for (let at = 0; head.startsWith(SIGN, at) && at + HEAD <= head.length; ) {
    const start = at + HEAD + numberAt(head, at + NAME_LENGTH_AT, 2);
    names.push(head.slice(at + HEAD, start));
    const content = start + numberAt(head, at + EXTRA_LENGTH_AT, 2);
    const isLater = (numberAt(head, at + FLAGS_AT, 2) & HAS_DESCRIPTOR) !== 0;
    const packed = numberAt(head, at + PACKED_AT, 4);
    // Who writes the length behind an entry packs it, and what is packed shows no other entry's name.
    at = isLater && packed === 0 ? head.indexOf(SIGN, content) : content + packed;
    if (at < 0) break;
  }
  return names;
}

/** Whether the first entry is called `mimetype` and says this: so begin EPUB and OpenDocument. */
export function saysMimetype(head: string, type: string): boolean {
  const [first] = zipNamesIn(head);
  return first === 'mimetype' && head.startsWith(type, HEAD + first.length + numberAt(head, EXTRA_LENGTH_AT, 2));
}

function numberAt(head: string, at: number, bytes: number): number {
  let value = 0;
  for (let byte = bytes - 1; byte >= 0; byte--) value = value * 256 + (head.charCodeAt(at + byte) || 0);
  return value;
}
