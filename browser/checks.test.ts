import { describe, expect, it } from 'vitest';
import { findFaults } from './geometry.js';
import { walk } from './keyboard.js';
import { useBrowser } from './open.js';

const { open } = useBrowser();

/** A page of its own that holds the given markup. */
async function showing(markup: string): ReturnType<typeof open> {
  const opened = await open('blank.html', { width: 360 });
  await opened.page.setContent(`<!doctype html><html lang="en"><title>t</title><body>${markup}</body></html>`);
  return opened;
}

/** The sorts of fault that a page has. */
async function faultsOf(markup: string): Promise<readonly string[]> {
  const { page } = await showing(markup);
  const faults = await page.evaluate(findFaults);
  return [...new Set(faults.map((fault) => fault.split(':')[0] ?? ''))];
}

describe('the check of how a page lies', () => {
  it.each([
    ['a page that is wider than its window', '<p style="width:500px">Aldbrook', ['wide']],
    [
      'a text that its box cuts',
      '<p style="width:90px;overflow:hidden;white-space:nowrap">Aldbrook Harbour Board',
      ['cut'],
    ],
    [
      'a text that ends in three dots',
      '<p style="width:90px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Aldbrook Harbour Board',
      ['cut'],
    ],
    ['a line that its box cuts', '<p style="height:30px;overflow-y:clip">Aldbrook<br>Harbour<br>Board', ['cut']],
    [
      'a label that its picture cuts',
      '<svg width="100" height="40"><text x="60" y="20">Aldbrook Harbour</text></svg>',
      ['cut'],
    ],
    [
      'two labels of a picture that touch',
      '<svg width="300" height="40"><text x="0" y="20">Aldbrook</text><text x="30" y="22">Burford</text></svg>',
      ['overlap'],
    ],
    ['two texts that lie on each other', '<p>Aldbrook<p style="margin-top:-30px">Burford', ['overlap']],
  ])('finds %s', async (_, markup, sorts) => {
    expect(await faultsOf(markup)).toEqual(sorts);
  });

  it.each([
    ['lines that are set close', '<p style="line-height:1;width:80px">Aldbrook Harbour Board'],
    [
      'what can be scrolled to',
      '<div style="overflow-x:auto;width:90px"><p style="white-space:nowrap">Aldbrook Harbour Board</div>',
    ],
    [
      'what is there for screen readers',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Aldbrook Harbour</p><p>Burford',
    ],
    ['what is folded', '<details><summary>More</summary><p style="width:500px">Aldbrook</details>'],
    [
      'labels that have room',
      '<svg width="300" height="40"><text x="0" y="20">Aldbrook</text><text x="90" y="20">Burford</text></svg>',
    ],
  ])('spares %s', async (_, markup) => {
    expect(await faultsOf(markup)).toEqual([]);
  });
});

describe('the walk by keyboard', () => {
  const LINKS = '<a href="#a">Aldbrook</a> <a href="#b">Burford</a> <button>Calder</button>';

  it('comes to everything and out at the end', async () => {
    const { page } = await showing(`${LINKS}<details><summary>More</summary><a href="#c">Dunmore</a></details>`);
    const { stops, missed, isThrough } = await walk(page);
    expect(stops.map(({ faults }) => faults)).toEqual([[], [], [], []]);
    expect([missed, isThrough]).toEqual([[], true]);
  });

  it('sees what has no ring, what is covered, what is outside of the window', async () => {
    const { page } = await showing(`<style>a:first-of-type:focus{outline:none}</style>${LINKS}
      <div style="position:fixed;inset:0 0 auto 0;height:60px;background:#fff">Cover</div>
      <a href="#d" style="position:absolute;left:-999px">Dunmore</a>`);
    const faults = (await walk(page)).stops.map(({ faults }) => faults.join('; '));
    expect(faults).toEqual([
      expect.stringMatching(/no focus ring; is covered/),
      expect.stringMatching(/^is covered/),
      expect.stringMatching(/^is covered/),
      expect.stringMatching(/outside the window/),
    ]);
  });

  it('sees a trap', async () => {
    const { page } = await showing(LINKS);
    await page.evaluate(() => {
      const [, second] = document.querySelectorAll('a');
      second?.addEventListener('keydown', (event) => event.preventDefault());
    });
    const { missed, isThrough } = await walk(page);
    expect([missed, isThrough]).toEqual([[expect.stringContaining('Calder')], false]);
  });
});
