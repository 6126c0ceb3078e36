/** A record as a test wants it, its lies included. */
export interface Record {
  readonly type?: string;
  readonly id?: string;
  readonly uri?: string;
  readonly date?: string;
  readonly contentType?: string;
  readonly fields?: readonly string[];
  readonly length?: number;
  readonly block: string | Uint8Array;
}

/** A record of a web archive, written by hand. */
export function record({
  type = 'response',
  id,
  uri,
  date = '2013-05-24T10:00:00Z',
  contentType,
  fields = [],
  length,
  block,
}: Record): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(id === undefined ? [] : [`WARC-Record-ID: ${id}`]),
    ...(uri === undefined ? [] : [`WARC-Target-URI: ${uri}`]),
    `WARC-Date: ${date}`,
    `Content-Type: ${contentType ?? (type === 'response' ? 'application/http; msgtype=response' : 'text/html')}`,
    ...fields,
    `Content-Length: ${length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** What a server answers. */
export function answer(
  body: string | Uint8Array,
  fields: readonly string[] = ['Content-Type: text/html'],
  status = '200 OK',
): Buffer {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${fields.map((field) => `${field}\r\n`).join('')}\r\n`),
    Buffer.from(body),
  ]);
}
