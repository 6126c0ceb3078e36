import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { opened, pathsOf, toldOf } from '../../support/open-container.js';
import { answer, record } from '../../support/warc-writer.js';
import { zipOf } from '../../support/zip-writer.js';

const page = (told: string): string =>
  `<!doctype html><html><head><title>${told}</title></head><body><h1>${told}</h1><p>Ann Orde said so of ${told}.</p></body></html>`;
const captured = (name: string, told = name): Buffer =>
  record({ id: `<urn:uuid:${name}>`, uri: `http://gazette.example/${name}`, block: answer(page(told)) });
const warc = (...records: readonly Buffer[]): Buffer => Buffer.concat(records);
const infos = [
  record({ type: 'warcinfo', block: 'software: a crawler', contentType: 'application/warc-fields' }),
  record({
    type: 'request',
    uri: 'http://gazette.example/a',
    block: 'GET /a HTTP/1.1\r\n\r\n',
    contentType: 'application/http; msgtype=request',
  }),
];

describe('a web archive', () => {
  test('gives its pages under the ids of their records, with address and day of capture', async () => {
    const archive = warc(...infos, captured('mill'), captured('pool'));
    for (const pieces of [undefined, 1, 777]) {
      const read = await opened(archive, 'crawl.warc', pieces);
      expect(pathsOf(read)).toEqual(['crawl.warc!<urn:uuid:mill>', 'crawl.warc!<urn:uuid:pool>']);
      expect(read.sources[0]).toMatchObject({
        container: 'crawl.warc',
        form: 'read/warc',
        url: 'http://gazette.example/mill',
        text: page('mill'),
        declared: { captured: { value: '2013-05-24', basis: 'declared/warc-date' } },
      });
      expect(read.sources[0]).not.toHaveProperty('published');
      expect(toldOf(read)).toEqual(['info read/records-of-crawler crawl.warc']);
    }
  });

  test('packed record by record loses the one that is broken, and no other', async () => {
    const members = ['a', 'b', 'c'].map((name) => gzipSync(captured(name)));
    expect(pathsOf(await opened(Buffer.concat(members), 'crawl.warc.gz', 500))).toEqual(
      ['a', 'b', 'c'].map((name) => `crawl.warc.gz!<urn:uuid:${name}>`),
    );
    const [, second] = members;
    second?.fill(0xff, 40, 60);
    const broken = await opened(Buffer.concat(members), 'crawl.warc.gz');
    expect(pathsOf(broken)).toEqual(['a', 'c'].map((name) => `crawl.warc.gz!<urn:uuid:${name}>`));
    expect(toldOf(broken)).toContain('error read/broken-gzip crawl.warc.gz');
  });

  test('undoes what a body was sent in, and what it was not', async () => {
    const html = page('mill');
    const chunked = (body: Uint8Array): Buffer =>
      Buffer.concat([
        Buffer.from(`${(10).toString(16)};x=1\r\n`),
        body.subarray(0, 10),
        Buffer.from(`\r\n${(body.length - 10).toString(16)}\r\n`),
        body.subarray(10),
        Buffer.from('\r\n0\r\n\r\n'),
      ]);
    const sent: readonly (readonly [string | Uint8Array, ...string[]])[] = [
      [chunked(Buffer.from(html)), 'Transfer-Encoding: chunked'],
      [chunked(gzipSync(html)), 'transfer-encoding: chunked', 'content-encoding: gzip'],
      [gzipSync(html), 'Content-Encoding: x-gzip'],
      [deflateSync(html), 'Content-Encoding: deflate'],
      [deflateRawSync(html), 'Content-Encoding: deflate'],
      [brotliCompressSync(html), 'Content-Encoding: br'],
      [html, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked', 'Content-Length: 99999'],
      [html, 'Content-Encoding: br'],
      [html, 'Content-Encoding: identity'],
    ];
    const records = sent.map(([body, ...fields], at) =>
      record({
        id: `<urn:uuid:${at}>`,
        uri: `http://gazette.example/${at}`,
        block: answer(body, ['Content-Type: text/html', ...fields]),
      }),
    );
    const read = await opened(warc(...records), 'crawl.warc');
    expect(read.sources.map(({ text }) => text)).toEqual(sent.map(() => html));
    expect(read.messages).toEqual([]);
  });

  test('reads the charset of the head, and HTML by its type', async () => {
    const latin = Buffer.from('<h1>Caf\xe9</h1><p>Ann Orde paid 4 \xa4.</p>', 'latin1');
    const read = await opened(
      warc(
        record({
          id: '<urn:uuid:a>',
          uri: 'http://gazette.example/',
          block: answer(latin, ['Content-Type: text/html; charset="iso-8859-15"']),
        }),
      ),
      'crawl.warc',
    );
    expect(read.sources[0]).toMatchObject({
      mediaType: 'text/html',
      charset: 'iso-8859-15',
      charsetBasis: 'read/declared-charset',
      text: '<h1>Café</h1><p>Ann Orde paid 4 €.</p>',
    });
  });

  test('counts what is no page, sort by sort', async () => {
    const of = (uri: string, type: string, body: string | Uint8Array = 'x', status?: string): Buffer =>
      record({ uri: `http://gazette.example/${uri}`, block: answer(body, [`Content-Type: ${type}`], status) });
    const read = await opened(
      warc(
        of('logo.png', 'image/png', '\x89PNG'),
        of('a.css', 'text/css'),
        of('a.js', 'application/javascript; charset=utf-8'),
        of('api', 'application/json', '{"a": "Ann Orde left."}'),
        of('api2', 'text/html', '  {"a": "Ann Orde left."}'),
        of('feed', 'application/rss+xml', '<rss/>'),
        of('robots.txt', 'text/plain', 'User-agent: *'),
        of('old', 'text/html', page('moved'), '301 Moved Permanently'),
        of('gone', 'text/html', page('gone'), '404 Not Found'),
        of('lost', 'text/html', page('gone'), '404 Not Found'),
        of('pixel', 'text/html', ' \n'),
        captured('mill'),
      ),
      'crawl.warc',
    );
    expect(read.sources.map(({ url }) => url)).toEqual(['http://gazette.example/mill']);
    expect(
      read.messages.map(({ severity, rule, reason }) => [severity, rule, ...(reason.match(/`\d+`/g) ?? [])]),
    ).toEqual([
      ['info', 'read/parts-of-pages', '`3`'],
      ['info', 'read/data-of-pages', '`4`'],
      ['info', 'read/answers-without-page', '`3`', '`1`', '`2`'],
      ['info', 'read/empty-answers', '`1`'],
    ]);
  });

  test('reads resources of the web, and nothing that a crawler wrote of itself', async () => {
    const resource = (uri: string, block: string, contentType: string): Buffer =>
      record({ type: 'resource', uri, block, contentType });
    const read = await opened(
      warc(
        resource('https://gazette.example/mill', page('mill'), 'text/html; charset=utf-8'),
        resource('metadata://gnu.org/software/wget/warc/wget.log', 'Saving to: mill.html', 'text/plain'),
        resource('urn:text:https://gazette.example/mill', 'mill Ann Orde said so of mill.', 'text/plain'),
        record({
          type: 'response',
          uri: 'dns:gazette.example',
          block: '20130524\ngazette.example. 300 IN A 10.0.0.1',
          contentType: 'text/dns',
        }),
        record({ type: 'conversion', uri: 'https://gazette.example/mill', block: 'mill', contentType: 'text/plain' }),
      ),
      'crawl.warc',
    );
    expect(pathsOf(read)).toEqual(['crawl.warc!record-1']);
    expect(toldOf(read)).toEqual(['info read/records-of-crawler crawl.warc']);
  });

  test('reads what was captured twice with one content once, and says so; a page that changed is two', async () => {
    const again = (id: string, told: string): Buffer =>
      record({ id, uri: 'http://gazette.example/mill', block: answer(page(told)) });
    const revisit = record({
      type: 'revisit',
      uri: 'http://gazette.example/mill',
      block: 'HTTP/1.1 200 OK\r\n\r\n',
      contentType: 'application/http',
    });
    const elsewhere = record({
      type: 'revisit',
      uri: 'http://gazette.example/pool',
      block: '',
      contentType: 'application/http',
    });
    const read = await opened(
      warc(again('<1>', 'mill'), again('<2>', 'mill'), again('<3>', 'mill, changed'), revisit, elsewhere),
      'crawl.warc',
    );
    expect(pathsOf(read)).toEqual(['crawl.warc!<1>', 'crawl.warc!<3>']);
    expect(toldOf(read)).toEqual(['info read/captured-again crawl.warc', 'info read/revisits crawl.warc']);
    expect(read.messages[1]?.reason.match(/`\d+`/g)).toEqual(['`2`', '`1`', '`1`']);
  });

  test('that was cut gives the records before', async () => {
    const whole = warc(captured('a'), captured('b'));
    for (let cut = captured('a').length + 20; cut < whole.length - 4; cut += 37) {
      const read = await opened(whole.subarray(0, cut), 'crawl.warc', 100);
      expect(pathsOf(read)).toEqual(['crawl.warc!<urn:uuid:a>']);
      expect(toldOf(read)).toContain('error read/broken-record crawl.warc');
    }
  });

  test('whose lengths lie makes no page of two', async () => {
    for (const by of [-40, 300, 100_000]) {
      const block = answer(page('b'));
      const lying = record({ id: '<b>', uri: 'http://gazette.example/b', block, length: block.length + by });
      const read = await opened(warc(captured('a'), lying, captured('c')), 'crawl.warc');
      expect(pathsOf(read)).toEqual(['crawl.warc!<urn:uuid:a>', 'crawl.warc!<urn:uuid:c>']);
      expect(toldOf(read)).toContain('error read/broken-record crawl.warc');
    }
    const picture = record({
      uri: 'http://gazette.example/a.png',
      block: answer('x', ['Content-Type: image/png']),
      length: 700_000,
    });
    const read = await opened(warc(picture, captured('c')), 'crawl.warc', 900);
    expect(pathsOf(read)).toEqual(['crawl.warc!<urn:uuid:c>']);
  });

  test('whose lengths lie gives a page that is whole by another measure', async () => {
    const body = page('b');
    const block = answer(body, ['Content-Type: text/html', `Content-Length: ${body.length}`]);
    for (const by of [-2, -40, 300]) {
      const lying = record({ id: '<b>', uri: 'http://gazette.example/b', block, length: block.length + by });
      const read = await opened(warc(captured('a'), lying, captured('c')), 'crawl.warc');
      expect(read.sources.map(({ text }) => text)).toEqual([page('a'), body, page('c')]);
    }
  });

  test('with bytes that belong to no record goes on at the next', async () => {
    const read = await opened(
      warc(captured('a'), Buffer.from('what is this\r\n\r\nWARC/\r\n'), captured('b')),
      'crawl.warc',
    );
    expect(read.sources).toHaveLength(2);
    expect(toldOf(read)).toEqual(['error read/broken-warc crawl.warc']);
  });

  test('reads a page that was captured in part to its last tag, and says so', async () => {
    const html = '<!doctype html><html><body><h1>Mill</h1><p>It cost more.</p><p>The sum was £640';
    const block = answer(html, ['Content-Type: text/html', 'Content-Length: 5000']);
    const read = await opened(warc(record({ uri: 'http://gazette.example/a', block })), 'crawl.warc');
    expect(read.sources[0]?.text).toMatch(/<p>$/);
    expect(toldOf(read)).toEqual(['warning read/shortened-record crawl.warc']);
  });

  test('checks the checksum of a record in each of its spellings', async () => {
    const block = answer(page('mill'));
    const sha256 = createHash('sha256').update(block).digest('hex');
    const of = (digest: string): Promise<readonly string[]> =>
      opened(
        warc(record({ uri: 'http://gazette.example/a', block, fields: [`WARC-Block-Digest: ${digest}`] })),
        'crawl.warc',
      ).then(toldOf);
    expect(await of(`sha256:${sha256}`)).toEqual([]);
    expect(await of(`sha-256:${sha256}`)).toEqual([]);
    expect(await of('sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ')).toEqual(['warning read/altered-record crawl.warc']);
    expect(await of('blake3:abcdef')).toEqual([]);
  });

  test('is no bomb', async () => {
    const bomb = record({
      id: '<bomb>',
      uri: 'http://gazette.example/b',
      block: answer(gzipSync(Buffer.alloc(50_000_000, 'a')), ['Content-Type: text/html', 'Content-Encoding: gzip']),
    });
    const read = await opened(warc(bomb, captured('a')), 'crawl.warc');
    expect(pathsOf(read)).toEqual(['crawl.warc!<urn:uuid:a>']);
    expect(toldOf(read)).toEqual(['error read/bomb crawl.warc!<bomb>']);
  });

  test('opens documents in it, and lies in a WACZ', async () => {
    const zip = record({
      id: '<z>',
      uri: 'http://gazette.example/pages.zip',
      block: answer(zipOf([{ name: 'a.txt', bytes: 'Ann Orde left.' }]), ['Content-Type: application/zip']),
    });
    const wacz = zipOf([
      { name: 'datapackage.json', bytes: '{"profile": "data-package"}' },
      {
        name: 'pages/pages.jsonl',
        bytes: '{"url": "http://gazette.example/mill", "title": "Mill", "text": "Ann Orde said so."}',
      },
      { name: 'indexes/index.cdx.gz', bytes: gzipSync('example,gazette)/mill 2013'), method: 0 },
      { name: 'archive/data.warc.gz', bytes: gzipSync(warc(zip, captured('mill'))), method: 0 },
    ]);
    const read = await opened(wacz, 'crawl.wacz');
    expect(pathsOf(read)).toEqual([
      'crawl.wacz!archive/data.warc.gz!<z>!a.txt',
      'crawl.wacz!archive/data.warc.gz!<urn:uuid:mill>',
    ]);
    expect(read.sources[0]).toMatchObject({ url: 'http://gazette.example/pages.zip' });
    expect(toldOf(read)).toEqual(['info read/parts-of-web-archive crawl.wacz']);
  });

  test('in the old form is refused with what to do', async () => {
    expect(
      toldOf(await opened(Buffer.from('filedesc://crawl.arc 0.0.0.0 20020101 text/plain 76\n1 0 a\n'), 'crawl.arc')),
    ).toEqual(['error read/arc crawl.arc']);
  });
});
