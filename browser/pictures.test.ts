import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { THEMES, useBrowser, WIDTHS } from './open.js';

const { open } = useBrowser();

const KEPT = fileURLToPath(new URL('../fixtures/report/', import.meta.url));
/** Pictures that were not as they are kept, and where they differ. */
const FAILED = fileURLToPath(new URL('.failed/', import.meta.url));
/** What fonts.conf draws with: without it no picture would be like those that are kept. */
const FONT = '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf';

/** How much of a picture may differ: edges of letters are drawn a little otherwise by another version of the browser. */
const MOST_DIFFERENT = 0.01;
/** How much a pixel may differ before it counts, 0 to 1, as pixelmatch has it. */
const PIXEL = 0.2;
/** A part that is longer is shown down to here. */
const TALLEST = 1200;

const isWriting = process.env['BPP_PICTURES'] === 'write';
const LOOKS = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

/** Pictures of the head of a page and of each of its parts, by name. */
async function picturesOf(page: Page): Promise<ReadonlyMap<string, Buffer>> {
  const parts = await page.evaluate((tallest) => {
    const boxes = [...document.querySelectorAll('main > section[id]')].map((section) => {
      const { left, top, width, height } = section.getBoundingClientRect();
      return { name: section.id, x: left + scrollX, y: top + scrollY, width, height: Math.min(height, tallest) };
    });
    return [{ name: 'head', x: 0, y: 0, width: innerWidth, height: innerHeight }, ...boxes];
  }, TALLEST);
  const pictures = new Map<string, Buffer>();
  for (const { name, ...clip } of parts) {
    pictures.set(name, await page.screenshot({ fullPage: true, clip, animations: 'disabled' }));
  }
  return pictures;
}

/** In what a picture differs from the one that is kept; undefined where it does not. */
function differenceOf(name: string, picture: Buffer): string | undefined {
  const path = join(KEPT, name);
  if (!existsSync(path)) return `${name}: none is kept`;
  const [kept, seen] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(picture)];
  const size = ({ width, height }: PNG): string => `${width} × ${height}`;
  if (size(kept) !== size(seen)) return `${name}: ${size(seen)} pixels, kept are ${size(kept)}`;
  const difference = new PNG({ width: kept.width, height: kept.height });
  const count = pixelmatch(kept.data, seen.data, difference.data, kept.width, kept.height, { threshold: PIXEL });
  const share = count / (kept.width * kept.height);
  if (share <= MOST_DIFFERENT) return undefined;
  writeFileSync(join(FAILED, `difference-${name}`), PNG.sync.write(difference));
  return `${name}: ${(share * 100).toFixed(1)} % differ`;
}

describe.skipIf(!existsSync(FONT))('pictures of the report are as they are kept', () => {
  mkdirSync(FAILED, { recursive: true });
  mkdirSync(KEPT, { recursive: true });

  it.each(LOOKS)('at $width pixels, $theme', async ({ width, theme }) => {
    const { page } = await open('seeds.html', { width, theme });
    const ending = `-${width}-${theme}.png`;
    const pictures = [...(await picturesOf(page))].map(([part, picture]) => [`${part}${ending}`, picture] as const);
    const names = pictures.map(([name]) => name);
    const others = readdirSync(KEPT).filter((name) => name.endsWith(ending) && !names.includes(name));
    if (isWriting) {
      for (const name of others) rmSync(join(KEPT, name));
      for (const [name, picture] of pictures) writeFileSync(join(KEPT, name), picture);
      return;
    }
    const differences = pictures.flatMap(([name, picture]) => {
      const difference = differenceOf(name, picture);
      if (difference !== undefined) writeFileSync(join(FAILED, name), picture);
      return difference ?? [];
    });
    expect([...differences, ...others.map((name) => `${name}: the report has no such part`)]).toEqual([]);
  });
});
