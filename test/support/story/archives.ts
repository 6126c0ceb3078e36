import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/*
 * Writers of archives for tests, by hand from what the formats say: what reads them must agree with the format, and not
 * only with a writer of its own.
 */

export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Not packed, as EPUB asks of its first file. */
  readonly isStored?: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;
/** 12 September 2013, 07:30, as DOS counts. */
const TIME = (7 << 11) | (30 << 5);
const DATE = ((2013 - 1980) << 9) | (9 << 5) | 12;

/** A zip: what PKWARE's note calls local headers, the central directory and its end. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, isStored = false } of entries) {
    const bytes = Buffer.from(content);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const path = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(UTF8_NAMES, 2);
    shared.writeUInt16LE(isStored ? 0 : 8, 4);
    shared.writeUInt16LE(TIME, 6);
    shared.writeUInt16LE(DATE, 8);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([uint32(LOCAL), shared, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([uint32(CENTRAL), Buffer.from([20, 3]), shared, rest, path]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, central, uint32(END), end]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const BLOCK = 512;

/** A tar as POSIX has it (ustar). */
export function tarOf(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(({ name, content }) => {
    const bytes = Buffer.from(content);
    return [ustarHeader(name, bytes.length), bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function ustarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;
  const fields: readonly (readonly [at: number, value: string])[] = [
    [0, name],
    [100, octal(0o644, 7)],
    [108, octal(0, 7)],
    [116, octal(0, 7)],
    [124, octal(size, 11)],
    [136, octal(Date.UTC(2013, 8, 12, 6, 30) / 1000, 11)],
    [148, '        '],
    [156, '0'],
    [257, 'ustar\0'],
    [263, '00'],
  ];
  for (const [at, value] of fields) header.write(value, at);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

interface WarcRecord {
  readonly type: string;
  readonly id: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly block: string | Uint8Array;
}

/** A WARC (ISO 28500), one record a member where it is packed. */
export function warcOf(records: readonly WarcRecord[], isPacked = false): Buffer {
  return Buffer.concat(
    records.map(({ type, id, fields = {}, block }) => {
      const bytes = Buffer.from(block);
      const named = {
        'WARC-Type': type,
        'WARC-Record-ID': `<urn:uuid:${id}>`,
        'WARC-Date': '2020-02-03T04:05:06Z',
        ...fields,
        'Content-Length': String(bytes.length),
      };
      const head = Object.entries(named).map(([name, value]) => `${name}: ${value}\r\n`);
      const record = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
      return isPacked ? gzipSync(record) : record;
    }),
  );
}

/** A capture of a page: what the server answered, packed and in chunks, and what it was asked. */
export function captureOf(url: string, html: string): readonly WarcRecord[] {
  const packed = gzipSync(html);
  const half = packed.length >> 1;
  const chunks = [packed.subarray(0, half), packed.subarray(half), Buffer.alloc(0)];
  const body = chunks.map((chunk) =>
    Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]),
  );
  const head = [
    'HTTP/1.1 200 OK',
    'Content-Type: text/html; charset=utf-8',
    'Content-Encoding: gzip',
    'Transfer-Encoding: chunked',
  ].join('\r\n');
  const target = { 'WARC-Target-URI': url };
  return [
    {
      type: 'warcinfo',
      id: '00000000-0000-4000-8000-000000000001',
      fields: { 'Content-Type': 'application/warc-fields' },
      block: 'software: a test\r\nformat: WARC file version 1.1\r\n',
    },
    {
      type: 'request',
      id: '00000000-0000-4000-8000-000000000002',
      fields: { ...target, 'Content-Type': 'application/http; msgtype=request' },
      block: `GET ${new URL(url).pathname} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`,
    },
    {
      type: 'response',
      id: '00000000-0000-4000-8000-000000000003',
      fields: { ...target, 'Content-Type': 'application/http; msgtype=response' },
      block: Buffer.concat([Buffer.from(`${head}\r\n\r\n`), ...body]),
    },
  ];
}
