import { describe, expect, test } from 'vitest';
import { answers } from '../../src/app/budget.js';
import { byNumber, eachPage, type Work } from '../../src/app/line-pages.js';
import { linesByChunk } from '../../src/read/split-lines.js';

const page = (id: string): string => JSON.stringify({ id, text: 'It rained.' });
const watched: Work = (queue, answering) => answers(queue, answering, 0.5);

/** The ids of the pages that are answered, the numbers of the lines that give nothing. */
async function answered(lines: Iterable<string | readonly string[]>): Promise<readonly (string | number)[]> {
  const found: (string | number)[] = [];
  const answer = eachPage(lines, { blame: byNumber, work: watched, whole: true }, ({ path }) => {
    if (path === 'broken') throw new Error('a fault of ours');
    if (path === 'endless') for (;;);
    return [path];
  });
  for await (const each of answer) found.push(typeof each === 'string' ? each : each.error.line);
  return found;
}

describe('eachPage', () => {
  test('answers every line in its place, those that come together as those that come alone', async () => {
    const lines = [page('a'), 'no page', '', page('broken'), page('endless'), page('b')];
    expect(await answered(lines)).toEqual(['a', 2, 4, 5, 'b']);
    expect(await answered([lines])).toEqual(['a', 2, 4, 5, 'b']);
    expect(await answered([lines.slice(0, 3), lines.slice(3)])).toEqual(['a', 2, 4, 5, 'b']);
  });

  test('answers a line before the next is written', async () => {
    let written = 0;
    async function* input(): AsyncGenerator<string> {
      for (const id of ['a', 'b', 'c']) {
        written++;
        yield `${page(id)}\n`;
      }
    }
    const pages = eachPage(linesByChunk(input()), { blame: byNumber, work: watched, whole: true }, ({ path }) => [
      path,
    ]);
    for (const [at, id] of ['a', 'b', 'c'].entries()) {
      expect((await pages.next()).value).toBe(id);
      expect(written).toBe(at + 1);
    }
  });
});
