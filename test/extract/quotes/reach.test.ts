import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.js';
import type { SpeechGround } from '../../../src/extract/quotes/ground.js';
import { speechGround } from '../../../src/extract/quotes/speech-ground.js';
import { findRoles } from '../../../src/extract/roles/find-roles.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import type { Quote, Said } from '../../../src/model/statement.js';
import { readText } from '../../support/reading.js';

/** How far a rule looks: a text with `…` where a word is repeated, how often at most, the speaker then and one further. */
type Reach = readonly [text: string, repeated: string, most: number, within: string, beyond: string];

/** The speaker of the last thing that a text says was said: a name, the words for one, `nobody`, or `nothing` was said. */
function lastSpeaker(text: string, find: (ground: SpeechGround) => readonly (Quote | Said)[]): string {
  const reading = readText(text);
  const { names } = reading;
  const roles = findRoles(reading);
  const last = find(speechGround(reading, roles, loadGazetteer())).at(-1);
  if (!last) return 'nothing';
  return last.speaker === undefined ? (last.by ?? 'nobody') : (names[last.speaker]?.text ?? '');
}

const quoteReaches: readonly Reach[] = [
  // A sentence of two hundred words and marks, a tail of forty, a subject's verb within twelve.
  ['Ms Nwosu said it was late … and “quite mad”.', 'and dark', 97, 'Nwosu', 'it'],
  ['There was no “very big and very black hole” …, Ms Nwosu said.', 'there', 36, 'Nwosu', 'nothing'],
  ['There was no “very big and very black hole” there, Ms Nwosu … said.', 'then', 5, 'Nwosu', 'nothing'],
  [
    '“We shall see,” the Interfax news agency quoted Mr Pryce … as saying.',
    'there',
    5,
    'Pryce',
    'the Interfax news agency',
  ],
  ['It was … for Adaeze Nwosu. “We were not told about this at all.”', 'late', 5, 'Adaeze Nwosu', 'nobody'],
  // A sentence in quotation marks is speech from six words on.
  ['It rained. “It was ….” It was dark.', 'late', 3, 'nothing', 'nobody'],
  // Whom a pronoun, a post or a noun for a body means.
  ['Tom Pryce met. … “We shall see what comes of it,” he said.', 'It was late.', 227, 'Tom Pryce', 'he'],
  ['Serco met. … “We shall see what comes of it,” it said.', 'It was late.', 227, 'Serco', 'it'],
  [
    'Tom Pryce met. A spokesman for the trust said no. … “We shall see what comes of it,” he said.',
    'It rained.',
    1,
    'A spokesman for the trust',
    'Tom Pryce',
  ],
  [
    'Ben Bevan met. … Tom Pryce’s plan is bad. “We shall see what comes of it,” he said.',
    'Serco met.',
    11,
    'Ben Bevan',
    'Tom Pryce',
  ],
  // The words for a speaker.
  ['“We shall see what comes of it,” said Serco … Tom Pryce.', 'x', 29, 'Tom Pryce', 'Serco'],
];

const fill = (text: string, repeated: string, times: number): string =>
  text.replace(/ ?…/, (gap) => `${gap.slice(0, -1)}${repeated}`.repeat(times));

describe('how far the rules look for quotes', () => {
  test.each(quoteReaches)('%s', (text, repeated, most, within, beyond) => {
    expect(lastSpeaker(fill(text, repeated, most), findQuotes)).toBe(within);
    expect(lastSpeaker(fill(text, repeated, most + 1), findQuotes)).toBe(beyond);
  });
});

describe('what a reach keeps apart', () => {
  const speakerOf = (text: string): string => lastSpeaker(text, findQuotes);

  test('a long quotation takes the speaker of the next, a short one may be a term', () => {
    const first = (length: number): string => {
      const reading = readText(`“${'a'.repeat(length)} b c d e f g.” “It was all very late by then,” said Ms Nwosu.`);
      const ground = speechGround(reading, [], loadGazetteer());
      return findQuotes(ground)[0]?.rule ?? '';
    };
    expect([first(27), first(28)]).toEqual(['quote/unattributed', 'quote/carried-back']);
  });

  test('a short word in the aside of a quotation is no speech', () => {
    const quotesIn = (length: number): number => {
      const text = `“It is late,” said Mr Pryce, who will back a “${'y'.repeat(length)}” vote. “It is over now.”`;
      const reading = readText(text);
      const ground = speechGround(reading, [], loadGazetteer());
      return findQuotes(ground).length;
    };
    expect([quotesIn(11), quotesIn(12)]).toEqual([2, 3]);
  });

  test('a name behind a dash stands near the quotation', () => {
    const text = (spaces: number): string =>
      `“We were not told about this at all.” –${' '.repeat(spaces)}Adaeze Nwosu, chairwoman`;
    expect([speakerOf(text(27)), speakerOf(text(28))]).toEqual(['Adaeze Nwosu', 'nobody']);
  });

  test('who is named in a quotation is not the one who speaks it right behind', () => {
    const text = (spaces: number): string =>
      `Tom Pryce met Ben Bevan. “Pryce is bad, it seems,”${' '.repeat(spaces)}he said.`;
    expect([speakerOf(text(2)), speakerOf(text(3))]).toEqual(['Ben Bevan', 'Tom Pryce']);
  });

  test('a title of a speaker has five words at most', () => {
    const text = (words: number): string => `“We shall see what comes of it,” said${' founder'.repeat(words)} Zentrax.`;
    expect(speakerOf(text(4))).toBe('founder founder founder founder Zentrax');
    expect(speakerOf(text(6))).not.toContain('Zentrax');
  });
});
