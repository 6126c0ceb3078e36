import { expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { sourceFromText } from '../../src/read/read-source.js';
import { segment } from '../../src/segment/segment.js';

const publisherOf = (source: string): string | undefined => {
  const text = [
    'How the cuts fall',
    'The five forces of the region will lose nine hundred officers between them by the spring, the figures show.',
    source,
  ].join('\n\n');
  const page = clean(sourceFromText({ path: 'a.txt', text, mediaType: 'text/plain' }));
  return segment(page, loadGazetteer()).articles[0]?.publisher?.value;
};

test('whose figures they are is not who published them', () => {
  expect(publisherOf('Source: Home Office')).toBeUndefined();
  expect(publisherOf('Source: The Guardian')).toBe('The Guardian');
});
