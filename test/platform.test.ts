import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platform as node } from '../src/platform/node.js';
import { sha256 } from '../src/platform/sha256.js';
import { decodeWindows1252 } from '../src/platform/windows-1252.js';

describe('what a bundle does by itself', () => {
  test('SHA-256 is that of Node, of texts and bytes of any length', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (let length = 0; length < 200; length++)
      expect(sha256('é'.repeat(length))).toBe(node.sha256('é'.repeat(length)));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => sha256(bytes) === node.sha256(bytes)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sha256(text) === node.sha256(text)));
  });

  test('Windows-1252 is that of Node’s package, but for bytes that it leaves open', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const read = [...decodeWindows1252(bytes)];
    const other = [...node.decode(bytes, 'windows-1252')];
    const unlike = read.flatMap((sign, byte) => (sign === other[byte] ? [] : [byte]));
    expect(unlike.every((byte) => other[byte] === '\ufffd')).toBe(true);
    expect(decodeWindows1252(new Uint8Array(20_000).fill(0x93))).toBe('“'.repeat(20_000));
  });
});
