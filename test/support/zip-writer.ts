import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as a test wants it, its lies included. */
export interface Wanted {
  readonly name: string | Uint8Array;
  readonly bytes: string | Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly sum?: number;
  readonly mode?: number;
  readonly extra?: Uint8Array;
  /** Sizes stand behind the bytes. */
  readonly streams?: true;
}

/** A zip written byte by byte, for what no program writes. */
export function zipOf(wanted: readonly Wanted[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const {
    name,
    bytes,
    flags = 0,
    method = 8,
    mode = 0o100644,
    extra = Buffer.alloc(0),
    streams,
    ...lies
  } of wanted) {
    const content = Buffer.from(bytes);
    const packed = method === 8 ? deflateRawSync(content) : content;
    const called = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags | (streams ? 8 : 0), 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(lies.sum ?? crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(lies.size ?? content.length, 18);
    shared.writeUInt16LE(called.length, 22);
    shared.writeUInt16LE(extra.length, 24);
    const local = streams ? Buffer.concat([shared.subarray(0, 10), Buffer.alloc(12), shared.subarray(22)]) : shared;
    const behind = Buffer.alloc(streams ? 16 : 0);
    if (streams) {
      behind.write('PK\x07\x08', 'latin1');
      shared.copy(behind, 4, 10, 22);
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), shared, rest, called, Buffer.from(extra));
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), local, called, extra, packed, behind]);
    parts.push(entry);
    at += entry.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(wanted.length, 8);
  end.writeUInt16LE(wanted.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}
