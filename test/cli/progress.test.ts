import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/app/ingest/options.js';
import { progressDisplay } from '../../src/cli/render/progress.js';

/** What a display writes when it is shown the same archive at these moments, in milliseconds. */
function shown(moments: readonly number[], { columns, total = 600 }: { columns?: number; total?: number | null } = {}) {
  let now = 0;
  const written: string[] = [];
  const output = { isTerminal: columns !== undefined, columns, write: async (text: string) => void written.push(text) };
  const display = progressDisplay(output, () => now);
  moments.forEach((moment, at) => {
    now = moment;
    const progress: Progress = { doing: 'reading', done: at * 100, total: total ?? undefined, path: `pages/${at}.txt` };
    display.show(progress);
  });
  display.clear();
  return written;
}

describe('progress without a terminal', () => {
  it('says nothing of a short run', () => {
    expect(shown([0, 20_000, 40_000, 59_999])).toEqual([]);
  });

  it('says a line a minute, with rate, time left and the file in hand', () => {
    expect(shown([0, 60_000, 90_000, 120_000, 130_000])).toEqual([
      'reading: 100/600, 1.7/s, 5 min left: pages/1.txt\n',
      'reading: 300/600, 2.5/s, 2 min left: pages/3.txt\n',
    ]);
  });

  it('gives no time left of a stream', () => {
    expect(shown([0, 60_000], { total: null })).toEqual(['reading: 100 sources, 1.7/s: pages/1.txt\n']);
  });

  it('shows no control characters of a path', () => {
    const written: string[] = [];
    let now = 0;
    const output = { isTerminal: false, columns: undefined, write: async (text: string) => void written.push(text) };
    const display = progressDisplay(output, () => now);
    for (const moment of [0, 60_000]) {
      now = moment;
      display.show({ doing: 'finding facts', done: 1, total: 2, path: 'a\u001b[2J.txt' });
    }
    expect(written).toEqual(['finding facts: 1/2, 0.0/s, 1 min left: a\\u{1b}[2J.txt\n']);
  });
});

/** What a display writes of steps that begin at these moments, in milliseconds. */
function steps(moments: readonly number[], columns?: number): readonly string[] {
  let now = 0;
  const written: string[] = [];
  const output = { isTerminal: columns !== undefined, columns, write: async (text: string) => void written.push(text) };
  const display = progressDisplay(output, () => now);
  for (const moment of moments) {
    now = moment;
    display.step(`step at ${moment}`);
  }
  display.clear();
  display.clear();
  return written;
}

describe('steps that have nothing to count', () => {
  it('are said without a terminal when nothing was for five seconds', () => {
    expect(steps([0, 4_000, 9_000, 11_000, 20_000])).toEqual(['step at 9000 …\n', 'step at 20000 …\n']);
  });

  it('are shown at once on a terminal, and wiped once', () => {
    const wipe = '\r\u001b[2K';
    expect(steps([0, 10], 80)).toEqual([`${wipe}step at 0 …`, `${wipe}step at 10 …`, wipe]);
    expect(steps([10], 8)).toEqual([`${wipe}step at`, wipe]);
    expect(steps([], 80)).toEqual([]);
  });
});

describe('progress on a terminal', () => {
  const WIPE = '\r\u001b[2K';

  it('is a bar on one line that is wiped at the end', () => {
    expect(shown([0, 10_000, 10_010, 20_000], { columns: 80 })).toEqual([
      `${WIPE}${'░'.repeat(24)} 0/600 pages/0.txt`,
      `${WIPE}${'█'.repeat(4)}${'░'.repeat(20)} 100/600 10/s 50 s left pages/1.txt`,
      `${WIPE}${'█'.repeat(12)}${'░'.repeat(12)} 300/600 15/s 20 s left pages/3.txt`,
      WIPE,
    ]);
  });

  it('is never wider than the terminal', () => {
    for (const columns of [10, 30, 50, 60]) {
      for (const text of shown([0, 10_000, 20_000], { columns })) {
        expect([...text.replace(WIPE, '')].length).toBeLessThan(columns);
      }
    }
  });
});
