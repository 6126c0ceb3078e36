// What befalls a page between the press and the archive: each takes a page's text and gives another, or bytes.
import { MARKUP_DAMAGE } from './markup-damage.mjs';
import { lines, put, replaceSome, somewhere, strew } from './places.mjs';

const MARKS = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', '(', ')', '[', ']', '{', '}', '`', '「', '」'];
const INVISIBLE = ['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u200e', '\u202e', '\u2066', '\u2069', '\u061c'];
const COMBINING = ['\u0301', '\u0308', '\u0323', '\u20dd', '\ufe0f', '\u0e31'];
const LINE_ENDS = ['\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\n\r'];
const SPACES = ['\u00a0', '\u2009', '\u3000', '\t', '\u202f', '\u1680', '  '];
const TAGS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<br',
  '<!--',
  '-->',
  '<li>',
  '</ul>',
  '<table><tr>',
  '</td>',
];
const NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'prototype',
  'valueOf',
  'Constructor',
  'null',
  'undefined',
  'NaN',
];

/** Kinds of damage by name. `page`: what it is done to where it makes no sense of others. */

/** Kinds of damage by name. `page`: the form that it is done to, where it makes no sense of others. */
export const DAMAGE = {
  'cut anywhere': { of: (r, t) => t.slice(0, somewhere(r, t)) },
  'cut at the head': { of: (r, t) => t.slice(somewhere(r, t)) },
  'cut at a byte': {
    of: (r, t) => {
      const bytes = Buffer.from(t);
      return bytes.subarray(0, r.below(bytes.length + 1));
    },
  },
  'a piece taken out': {
    of: (r, t) => {
      const at = somewhere(r, t);
      return t.slice(0, at) + t.slice(at + r.below(400));
    },
  },
  'a piece twice': {
    of: (r, t) => {
      const at = somewhere(r, t);
      return put(t, at, t.slice(at, at + r.below(2000)));
    },
  },
  'lines swapped': {
    of: (r, t) => {
      const all = lines(t);
      for (let n = 8; n > 0; n--) {
        const [a, b] = [r.below(all.length), r.below(all.length)];
        [all[a], all[b]] = [all[b], all[a]];
      }
      return all.join('\n');
    },
  },
  'lines repeated': {
    of: (r, t) =>
      lines(t)
        .flatMap((line) => (r.chance(0.2) ? Array(r.between(2, 12)).fill(line) : [line]))
        .join('\n'),
  },
  'lines joined': { of: (r, t) => replaceSome(r, t, /\n+/g, () => r.pick(['', ' ', '\t'])) },
  'lines broken': { of: (r, t) => replaceSome(r, t, / /g, () => r.pick(['\n', '\n\n', '\n  '])) },
  'the page twice': { of: (_, t) => `${t}\n${t}` },
  'words swapped': {
    of: (r, t) => {
      const all = t.split(' ');
      for (let n = 20; n > 0; n--) {
        const [a, b] = [r.below(all.length), r.below(all.length)];
        [all[a], all[b]] = [all[b], all[a]];
      }
      return all.join(' ');
    },
  },
  'other line ends': {
    of: (r, t) => {
      const end = r.pick(LINE_ENDS);
      return t.replaceAll('\n', end);
    },
  },
  'line ends mixed': { of: (r, t) => replaceSome(r, t, /\n/g, () => r.pick(LINE_ENDS)) },
  'other spaces': { of: (r, t) => replaceSome(r, t, / /g, () => r.pick(SPACES)) },
  'blanks doubled': { of: (r, t) => replaceSome(r, t, /\s/g, (blank) => blank.repeat(r.between(2, 40))) },
  'marks strewn': { of: (r, t) => strew(r, t, 30, () => r.pick(MARKS)) },
  'marks taken out': { of: (r, t) => replaceSome(r, t, /["“”‘’'()[\]{}]/g, () => '') },
  'marks swapped': { of: (r, t) => replaceSome(r, t, /["“”‘’'().,;:]/g, () => r.pick(MARKS)) },
  'invisible characters strewn': { of: (r, t) => strew(r, t, 60, () => r.pick(INVISIBLE)) },
  'combining marks strewn': { of: (r, t) => strew(r, t, 40, () => r.pick(COMBINING).repeat(r.between(1, 30))) },
  'lone surrogates strewn': { of: (r, t) => strew(r, t, 12, () => r.pick(['\ud83d', '\udc00', '\udfff\ud800'])) },
  'signs outside the first plane strewn': {
    of: (r, t) => strew(r, t, 40, () => r.pick(['🚔', '𝔘', '👩‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '𠜎'])),
  },
  'NULs strewn': { of: (r, t) => strew(r, t, 4, () => '\0') },
  'control characters strewn': {
    of: (r, t) => strew(r, t, 20, () => r.pick(['\x1b[2J', '\x1b]0;x\x07', '\x9b31m', '\x08', '\x7f', '\x01'])),
  },
  'bytes changed': {
    of: (r, t) => {
      const bytes = Buffer.from(t);
      for (let n = r.between(1, 20); n > 0 && bytes.length > 0; n--) bytes[r.below(bytes.length)] = r.below(256);
      return bytes;
    },
  },
  'bytes put in': {
    of: (r, t) => {
      const bytes = Buffer.from(t);
      const at = r.below(bytes.length + 1);
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(Array.from({ length: r.between(1, 200) }, () => r.between(1, 255))),
        bytes.subarray(at),
      ]);
    },
  },
  'as UTF-16': {
    of: (r, t) => {
      const bytes = Buffer.from(r.chance(0.7) ? `\ufeff${t}` : t, 'utf16le');
      return r.chance(0.5) ? bytes : bytes.subarray(0, bytes.length & ~1).swap16();
    },
  },
  'as Latin-1': { of: (_, t) => Buffer.from(t, 'latin1') },
  'half in another charset': {
    of: (r, t) => {
      const at = somewhere(r, t);
      return Buffer.concat([Buffer.from(t.slice(0, at)), Buffer.from(t.slice(at), r.pick(['latin1', 'utf16le']))]);
    },
  },
  'marks of byte order strewn': { of: (r, t) => strew(r, `\ufeff${t}`, 4, () => r.pick(['\ufeff', '\ufffe'])) },
  mojibake: {
    of: (r, t) => {
      let out = t.replaceAll('"', '“').replaceAll("'", '’');
      for (let n = r.between(1, 3); n > 0; n--) out = Buffer.from(out).toString('latin1');
      return out;
    },
  },
  'characters lost': { of: (r, t) => replaceSome(r, t, /[^\w\s<>]/g, () => '\ufffd') },
  'letters of one case': { of: (r, t) => (r.chance(0.5) ? t.toUpperCase() : t.toLowerCase()) },
  'letters that grow': { of: (r, t) => replaceSome(r, t, /[a-z]/g, (x) => r.pick(['İ', 'ß', 'ﬁ', 'ŉ', 'ſ', x])) },
  'tags strewn': { of: (r, t) => strew(r, t, 30, () => r.pick(TAGS)) },
  'text called a page': { page: 'text', of: (_, t) => `<html><body>${t}` },
  'names of prototypes': { of: (r, t) => replaceSome(r, t, /\b[A-Z]\w+/g, () => r.pick(NAMES)) },
  'numbers changed': {
    of: (r, t) =>
      replaceSome(r, t, /\d+/g, () =>
        r.pick(['0', '9'.repeat(r.between(1, 400)), '1e999', '-0', '31', '1,0,0', '٣', '½', '0x1F']),
      ),
  },
  'base64 put in': {
    of: (r, t) =>
      put(
        t,
        somewhere(r, t),
        Buffer.from(Array.from({ length: r.between(30, 6000) }, () => r.below(256))).toString('base64'),
      ),
  },
  'JSON of the page': {
    of: (r, t) =>
      r.chance(0.5)
        ? JSON.stringify({ text: t })
        : `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: t, datePublished: '2013-02-31' })}</script>${t}`,
  },
  'Markdown of the page': {
    page: 'text',
    of: (r, t) =>
      lines(t)
        .map((line) => r.pick(['# ', '> ', '* ', '    ', '```\n', '|', '1. ', '---\n', '[x](', '![]']) + line)
        .join('\n'),
  },
  ...MARKUP_DAMAGE,
};
