import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../src/blocks/text-blocks.js';

const PARAGRAPHS = [
  'The council has agreed to sell its depot in Mill Lane to a builder from Norwell, who means to put up sixty houses there if the inquiry in the spring goes his way and the drains can be moved.',
  'Members were told that the price, which was not given, was the best that could be had since the war, and that a second offer had been withdrawn in March without a reason being given by the firm.',
  'The opposition asked for the papers to be published before the vote, and lost by two votes after a debate of three hours in which the mayor twice had to ask for quiet from the gallery.',
];

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

describe('textBlocks', () => {
  test.each([60, 72, 80])('joins paragraphs that were wrapped at %i characters', (width) => {
    const blocks = textBlocks(PARAGRAPHS.map((paragraph) => wrap(paragraph, width)).join('\n\n'));
    expect(blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
  });

  test('says from which line to which a joined paragraph goes', () => {
    const blocks = textBlocks(`Depot to be sold\n\n${PARAGRAPHS.map((each) => wrap(each, 72)).join('\n\n')}`);
    expect(blocks.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 1],
      [3, 5],
      [7, 9],
      [11, 13],
    ]);
  });

  test('leaves short lines and lists in wrapped text alone', () => {
    const list = '- drains\n- the depot\n- the price of both';
    const blocks = textBlocks(`${PARAGRAPHS.map((each) => wrap(each, 72)).join('\n\n')}\n\n${list}`);
    expect(blocks.slice(3).map((block) => block.text)).toEqual(['- drains', '- the depot', '- the price of both']);
  });

  test('joins the two paragraphs of a short message', () => {
    const blocks = textBlocks(
      PARAGRAPHS.slice(0, 2)
        .map((paragraph) => wrap(paragraph, 66))
        .join('\n\n'),
    );
    expect(blocks.map((block) => block.text)).toEqual(PARAGRAPHS.slice(0, 2));
  });

  test('joins around addresses that run over the margin', () => {
    const address = `http://www.example.com/${'minutes-of-the-council/'.repeat(6)}2012`;
    const text = PARAGRAPHS.map((paragraph) => `${wrap(paragraph, 72)}\n\n${address}\n${address}`).join('\n\n');
    expect(textBlocks(text).map((block) => block.text)).toEqual(PARAGRAPHS.flatMap((each) => [each, address, address]));
  });

  test('joins quoted mail and items of a list, which go on below their mark', () => {
    const quoted = wrap(PARAGRAPHS[0]!, 66).replaceAll(/^/gm, '> ');
    const item = `- ${wrap(PARAGRAPHS[1]!, 70).replaceAll('\n', '\n  ')}`;
    const blocks = textBlocks(`${PARAGRAPHS.map((each) => wrap(each, 72)).join('\n\n')}\n\n${quoted}\n\n${item}`);
    expect(blocks.slice(3).map((block) => block.text)).toEqual([`> ${PARAGRAPHS[0]}`, `- ${PARAGRAPHS[1]}`]);
  });

  test('joins wrapped lines of names and scores, though capitals follow each', () => {
    const scores =
      'Norwell (4-0): K. Lowe 1 goal. L. Crane 2 goals. N. Harker 1 goal. John Dove 1 assist. Ann Field 2 saves. M. Hale 3 goals, 4 shots, 2 of them late.';
    const page = [
      scores,
      scores.replace('Norwell', 'Calder'),
      scores.replace('Norwell', 'Fenland'),
      scores.replace('Norwell', 'Marle'),
    ];
    expect(textBlocks(page.map((each) => wrap(each, 80)).join('\n\n')).map(({ text }) => text)).toEqual(page);
  });

  test('joins no list of headlines, however even its lines', () => {
    const headlines = [
      'Council sells depot in Mill Lane for less than the drains cost',
      'Ferry late on four days out of six as company blames the tide',
      'Library to open on Sundays after a campaign by its readers',
      'Mayor asks twice for quiet as the depot is debated till nine',
      'Builder from Norwell buys a second site beside the old mill',
      'School in Mill Lane to lose its crossing before the winter',
      'Inquiry into the sale of the depot to be opened in the spring',
    ];
    expect(textBlocks(headlines.join('\n')).map((block) => block.text)).toEqual(headlines);
  });

  test('joins nothing where each line is a paragraph', () => {
    const text = [...PARAGRAPHS, 'A short one.', 'Another short one.'].join('\n');
    expect(textBlocks(text)).toHaveLength(5);
  });

  test('trims no-break spaces and takes a line of them for blank', () => {
    const blocks = textBlocks('\u00a0 Depot to be sold \u00a0\n\u00a0\nBy Ann Lowe');
    expect(blocks.map(({ text, line, gapBefore }) => [text, line, gapBefore])).toEqual([
      ['Depot to be sold', 1, true],
      ['By Ann Lowe', 3, true],
    ]);
  });

  test('counts lines of Windows and of old Macintosh files', () => {
    expect(textBlocks('One\r\n\r\nTwo').map((block) => [block.text, block.line])).toEqual([
      ['One', 1],
      ['Two', 3],
    ]);
    expect(textBlocks('One\r\rTwo').map((block) => [block.text, block.line])).toEqual([
      ['One', 1],
      ['Two', 3],
    ]);
  });
});
