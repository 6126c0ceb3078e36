import { describe, expect, it } from 'vitest';
import { contentId, contentIds, isContentId, plainId, presentId } from '../../src/text/content-id.js';

describe('contentId', () => {
  it('is ten characters of the hash of its parts, of which the first is a letter, and no other a vowel that a month needs', () => {
    for (let n = 0; n < 1000; n++) expect(contentId('mention', n)).toMatch(/^[a-p][0-9b-df-np-tv-z]{9}$/);
    expect(contentId('a', 1)).toBe('kygbt5thb3');
    expect(contentId('a', '1')).toBe(contentId('a', 1));
  });

  it('gives what is the same again another one by its count', () => {
    const idOf = contentIds();
    const ids = [idOf('he said'), idOf('he said'), idOf('she said'), idOf('he said')];
    expect(new Set(ids).size).toBe(4);
    expect(ids.every(isContentId)).toBe(true);
    expect(ids[0]).toBe(contentId('he said'));
  });

  it('is told from what tells twins apart', () => {
    expect(plainId('kygbt5thb3-12')).toBe('kygbt5thb3');
    expect(plainId('page-12')).toBe('page-12');
    expect(plainId('kygbt5thb3')).toBe('kygbt5thb3');
  });
});

describe('presentId', () => {
  it('shortens the ids of sixteen characters that there were, which a hash began with', () => {
    expect(presentId('kf395a2e9ea1c068')).toBe('kygbt5thb3');
    expect(presentId('kf395a2e9ea1c068-3')).toBe('kygbt5thb3-3');
  });

  it('leaves everything else', () => {
    for (const id of ['kygbt5thb3', '9f395a2e9ea1c068', 'Adam Marlow', 'kf395a2e9ea1c068a', ''])
      expect(presentId(id)).toBe(id);
  });
});
