import { expect, test } from 'vitest';
import { textBlocks } from '../../src/blocks/text-blocks.js';
import { signOffsBelow } from '../../src/clean/sign-offs.js';

const signsOff = (line: string): boolean => signOffsBelow(textBlocks(line), 0).length === 1;

test.each([
  'ENDS',
  'Additional reporting by Ann Lowe',
  '(Reporting by Ann Lowe; Editing by Bob Harker)',
  'Ivy Crane of The Norwell Courier contributed to this report.',
  'Ann Lowe is a reporter at the Norwell Courier.',
  '— With files from The Norwell Press',
  'This story first appeared in the Norwell Courier.',
  'Contact Ann Lowe at ann@courier.example',
])('%j signs an article off', (line) => {
  expect(signsOff(line)).toBe(true);
});

test.each([
  'Contact us',
  'Ends of the road',
  'This story is for subscribers only.',
  'Ann Lowe says the ferry is late',
  'Reporting a crime',
])('%j does not', (line) => {
  expect(signsOff(line)).toBe(false);
});
