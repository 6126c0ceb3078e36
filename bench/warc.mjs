// How fast a web archive is read, and in how much memory: writes one of SIZE MB (1024 by default) as crawls are, pictures,
// scripts and styles between pages of the press, streams it through `readSources`, and ingests a smaller one.
//   node bench/warc.mjs [SIZE] [--gzip]
// Bars: at least 30 MB/s, at most 250 MB.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;
const SMALL = 48;

/** Numbers that are the same on every run. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SURNAMES = ['Orde', 'Farrow', 'Leckie', 'Marsh', 'Pryce', 'Nandra', 'Ashby', 'Doyle'];
const BODIES = ['Amble Town Council', 'Calder Police', 'the Mill Trust', 'Wexham Borough Council'];
const VERBS = ['said', 'told the meeting', 'warned', 'promised'];

function pageOf(at, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sentence = () =>
    `<p>Ann ${pick(SURNAMES)}, leader of ${pick(BODIES)}, ${pick(VERBS)} that the ${Math.floor(next() * 900)} houses would cost £${Math.floor(next() * 900) + 1},000 by ${2010 + Math.floor(next() * 10)}.</p>\n`;
  const menu = Array.from(
    { length: 120 },
    (_, item) => `<li class="menu-item menu-item-${item}"><a href="/section/${item}">Section ${item}</a></li>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Story ${at} - Amble Post</title><script>window.dataLayer=${JSON.stringify(Array.from({ length: 300 }, next))}</script></head><body><nav><ul>${menu.join('\n')}</ul></nav><article><h1>Story ${at} of the long year</h1><p class="byline">By Tom Ashby</p>${Array.from({ length: 14 }, sentence).join('')}</article><footer>Copyright Amble Post</footer></body></html>`;
}

function record(id, uri, type, body) {
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
  ]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2020-05-06T07:08:09Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

/** A page of some 20 kB to six pictures, two scripts and a style: a third of the bytes of a crawl are pages at most. */
function write(path, bytes, isPacked) {
  const next = numbers(7);
  const noise = Buffer.from(Array.from({ length: MEGABYTE }, () => Math.floor(next() * 256)));
  const some = (length) => {
    const start = Math.floor(next() * (MEGABYTE - length));
    return noise.subarray(start, start + length);
  };
  const file = openSync(path, 'w');
  let written = 0;
  for (let at = 0; written < bytes; at++) {
    const uri = `http://post.example/${at}`;
    const parts = [record(`p${at}`, uri, 'text/html; charset=utf-8', Buffer.from(pageOf(at, next)))];
    for (let part = 0; part < 2; part++)
      parts.push(record(`i${at}-${part}`, `${uri}/${part}.jpg`, 'image/jpeg', some(20_000)));
    parts.push(record(`s${at}`, `${uri}/app.js`, 'application/javascript', Buffer.from('var a = 1;'.repeat(1500))));
    for (const part of parts) written += writeSync(file, isPacked ? gzipSync(part, { level: 6 }) : part);
  }
  closeSync(file);
}

const READ = `
import { readSources } from ${JSON.stringify(fileURLToPath(new URL('../dist/read/read-sources.js', import.meta.url)))};
const began = performance.now();
let pages = 0;
let text = 0;
const messages = [];
for await (const { source } of readSources([process.argv[1]], { cwd: '/', stdin: process.stdin, report: (message) => messages.push(message) })) {
  pages++;
  text += source.text.length;
}
console.log(JSON.stringify({ pages, text, messages: messages.length, seconds: (performance.now() - began) / 1000, peak: process.resourceUsage().maxRSS / 1024 }));
`;

function run(args) {
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0 && status !== 3) throw new Error(stderr);
  return { stdout, stderr, seconds: (performance.now() - began) / 1000 };
}

const size = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1024);
const isPacked = process.argv.includes('--gzip');
const folder = mkdtempSync(join(tmpdir(), 'bpp-warc-'));
try {
  const large = join(folder, isPacked ? 'crawl.warc.gz' : 'crawl.warc');
  write(large, size * MEGABYTE, isPacked);
  const bytes = statSync(large).size;
  const read = JSON.parse(run(['--input-type=module', '-e', READ, large]).stdout);
  const speed = bytes / MEGABYTE / read.seconds;
  console.log(
    `read: ${(bytes / MEGABYTE).toFixed(0)} MB, ${read.pages} pages, ${read.seconds.toFixed(1)} s, ${speed.toFixed(1)} MB/s, peak ${read.peak.toFixed(0)} MB`,
  );
  const small = join(folder, 'small.warc');
  write(small, SMALL * MEGABYTE, false);
  const program = fileURLToPath(new URL('../bin/bpp.js', import.meta.url));
  const probe = `process.argv.splice(1, 0, ${JSON.stringify(program)}); process.on('exit', () => process.stderr.write('peak ' + Math.round(process.resourceUsage().maxRSS / 1024) + ' MB\\n')); await import(${JSON.stringify(program)});`;
  const ingest = run(['--input-type=module', '-e', probe, 'ingest', small, '--db', join(folder, 'small.db')]);
  console.log(
    `ingest: ${SMALL} MB, ${ingest.seconds.toFixed(1)} s, ${/peak \d+ MB/.exec(ingest.stderr)?.[0] ?? ingest.stderr}`,
  );
  if (speed < 30 || read.peak > 250) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
