import { describe, expect, test } from 'vitest';
import { binaryKind, mediaTypeOf } from '../../src/read/media-type.js';

describe('mediaTypeOf', () => {
  test.each([
    ['<!DOCTYPE html><title>x</title>', 'page'],
    ['\n<!-- saved from url -->\n<html lang="en">', 'page.txt'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'page'],
    ['<div><p>One</p><p>Two</p><p>Three</p><p>Four</p></div>', 'fragment'],
    ['<p>One paragraph', 'page.html'],
  ])('takes %j of %s for HTML', (text, path) => {
    expect(mediaTypeOf(text, path)).toBe('text/html');
  });

  test.each([
    ['Depot to be sold\n\nBy Ann Lowe', 'page.txt'],
    ['Depot to be sold, without a tag', 'page.html'],
    ['Write <p> before a paragraph and </p> after it.', 'lesson.txt'],
    ['if a < b and b > c', 'page'],
  ])('takes %j of %s for plain text', (text, path) => {
    expect(mediaTypeOf(text, path)).toBe('text/plain');
  });
});

describe('binaryKind', () => {
  test.each([
    [Buffer.from('%PDF-1.4'), 'PDF'],
    [Buffer.from('PK\x03\x04abc'), 'ZIP archive or office document'],
    [Buffer.from('text with a\0byte'), 'binary data'],
  ])('knows %j', (bytes, kind) => {
    expect(binaryKind(bytes)).toBe(kind);
  });

  test.each(['plain text', 'Jørgen Œuvre “quoted” — £5m', 'tabs\tand\x1b[1mescapes\r\n'])(
    'takes %j for text',
    (text) => {
      expect(binaryKind(Buffer.from(text))).toBeUndefined();
      expect(binaryKind(Buffer.from(`${text} in UTF-16`, 'utf16le'))).toBeUndefined();
    },
  );
});
