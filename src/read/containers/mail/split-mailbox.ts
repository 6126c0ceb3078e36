/** In bytes. Reading one takes some four times as much memory. */
export const LARGEST_MESSAGE: number = 48 * 1024 * 1024;

const STARTS = '\nFrom ';
const LF = 0x0a;
/** A line that parts messages, and the line below it, are no longer. */
const LONGEST_LINES = 2000;
/** `From x at y.org  Thu Nov 29 08:11:02 2012`, `From - …`, `From 12@xxx Thu Jan 01 00:00:00 +0000 2015`. */
const FROM_LINE =
  /^From (?:\S.{0,200}? )? {0,5}(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s{1,3}(?:[a-z]{3}\s{1,3}\d{1,2}|\d{1,2}\s[a-z]{3})\b.{0,40}\b\d{1,2}:\d\d.{0,40}\s\d{4}\b|^From (?:\S.{0,200}? )? {0,5}(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s{1,3}\d{1,2}\s[a-z]{3}\s\d{4}\s\d{1,2}:\d\d/i;
const FIELD = /^(?:>?[!-9;-~]{1,100}:|\r?$)/;
const LENGTH = /^content-length:[ \t]{0,9}(\d{1,10})[ \t]{0,9}\r?$/im;
const BLANK_LINE = /\r?\n\r?\n/;
/** In bytes. */
const LONGEST_HEADER = 64 * 1024;
/** Blank lines between the end of a body and the next message. */
const SLACK = 4;

/**
 * The messages of a mailbox with the line above each, in constant memory; undefined for one that is more than is held.
 * A line `From …` parts two where it names a time and a header follows, unless it stands inside the length that the
 * message says of itself and that ends where another begins.
 */
export async function* messagesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  const held = new HeldMessage();
  // What is not decided yet: it begins behind a line feed, or with the mailbox.
  let rest: Buffer = Buffer.from('\n');
  let isFirst = true;
  const step = function* (isEnd: boolean): Generator<Uint8Array | undefined> {
    let from = 0;
    while (true) {
      const at = rest.indexOf(STARTS, from);
      if (at === -1 || (!isEnd && rest.length - at < LONGEST_LINES)) {
        // The last bytes may be the front of such a line.
        const decided = at !== -1 ? at : isEnd ? rest.length : Math.max(from, rest.length - STARTS.length);
        held.add(rest.subarray(0, decided));
        rest = rest.subarray(decided);
        return;
      }
      if (isStart(rest, at + 1)) {
        held.add(rest.subarray(0, at + 1));
        if (!isFirst || !held.isBlank()) yield* held.endsAt();
        isFirst = false;
        rest = rest.subarray(at + 1);
        from = 1;
      } else from = at + 1;
    }
  };
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    yield* step(false);
  }
  yield* step(true);
  yield* held.close();
}

function isStart(bytes: Buffer, at: number): boolean {
  const end = bytes.subarray(at, at + LONGEST_LINES).indexOf(LF);
  if (end === -1 || !FROM_LINE.test(bytes.toString('latin1', at, at + end))) return false;
  return FIELD.test(bytes.toString('latin1', at + end + 1, at + LONGEST_LINES).split('\n', 1)[0] ?? '');
}

/** A message as its bytes come, and the places in it where another may begin. */
class HeldMessage {
  private pieces: Buffer[] = [];
  private size = 0;
  private isTooLarge = false;
  private doubted: number[] = [];
  private stated: number | undefined;

  add(piece: Buffer): void {
    this.size += piece.length;
    if (this.size > LARGEST_MESSAGE) {
      this.isTooLarge = true;
      this.pieces = [];
    }
    // A copy: the chunk that it is a part of is not kept for it.
    if (!this.isTooLarge && piece.length > 0) this.pieces.push(Buffer.from(piece));
  }

  isBlank(): boolean {
    return this.size <= SLACK;
  }

  /** Another message begins here, or the mailbox ends, unless it says of itself that it goes on. */
  *endsAt(): Generator<Uint8Array | undefined> {
    if (!this.isTooLarge) this.stated ??= this.statedEnd();
    const end = this.stated;
    if (end !== undefined && this.size < end - SLACK) {
      this.doubted.push(this.size);
      return;
    }
    yield* this.close(end !== undefined && this.size <= end + SLACK);
  }

  /** All of it. Where the length that it states was wrong, it is parted at each place that looked like a start. */
  *close(isRight = false): Generator<Uint8Array | undefined> {
    const { pieces, doubted, isTooLarge, size } = this;
    this.pieces = [];
    this.doubted = [];
    this.size = 0;
    this.isTooLarge = false;
    this.stated = undefined;
    if (isTooLarge) {
      yield undefined;
      return;
    }
    const whole = Buffer.concat(pieces);
    const ends = isRight ? [size] : [...doubted, size];
    for (const [i, end] of ends.entries()) {
      const message = withoutBlank(whole.subarray(ends[i - 1] ?? 0, end));
      if (message.length > 0) yield message;
    }
  }

  /** Where its body ends by its own word, in bytes from its start. */
  private statedEnd(): number | undefined {
    const head = Buffer.concat(this.headPieces()).subarray(0, LONGEST_HEADER).toString('latin1');
    const blank = BLANK_LINE.exec(head);
    if (blank === null) return undefined;
    const length = LENGTH.exec(head.slice(0, blank.index))?.[1];
    const end = length === undefined ? undefined : blank.index + blank[0].length + Number(length);
    return end !== undefined && end <= LARGEST_MESSAGE ? end : undefined;
  }

  private headPieces(): readonly Buffer[] {
    let size = 0;
    const end = this.pieces.findIndex((piece) => {
      size += piece.length;
      return size >= LONGEST_HEADER;
    });
    return end === -1 ? this.pieces : this.pieces.slice(0, end + 1);
  }
}

/** A message that has been held begins with a letter, not with the line feed before it. */
function withoutBlank(message: Buffer): Buffer {
  let at = 0;
  while (message[at] === LF || message[at] === 0x0d) at++;
  return message.subarray(at);
}
