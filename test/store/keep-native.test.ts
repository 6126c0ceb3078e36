import { expect, test } from 'vitest';
import { collectsAtItsPeril } from '../../src/store/keep-native.js';

test.each([
  ['20.19.0', false],
  ['22.23.3', false],
  ['24.9.1', false],
  ['24.18.0', false],
  ['24.19.0', true],
  ['24.21.0', true],
  ['26.0.0', true],
])('Node %s collects at its peril: %s', (version, does) => {
  expect(collectsAtItsPeril(version)).toBe(does);
});
