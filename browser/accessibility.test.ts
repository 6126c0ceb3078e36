import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { unfold } from './fold.js';
import { THEMES, useBrowser, WIDTHS } from './open.js';

const { open } = useBrowser();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = WIDTHS.flatMap((width) =>
  THEMES.flatMap((theme) => [false, true].map((isOpen) => ({ width, theme, isOpen }))),
);

describe('axe-core finds nothing against', () => {
  it.each(LOOKS)('the report at $width pixels, $theme, all open: $isOpen', async ({ width, theme, isOpen }) => {
    const { page } = await open('seeds.html', { width, theme });
    if (isOpen) await page.evaluate(unfold);
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate(
      (rules) => window.axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] }),
      RULES,
    );
    const found = violations.map(({ id, nodes }) => [
      id,
      nodes.length,
      ...nodes
        .slice(0, 5)
        .map(({ target, html, failureSummary }) => `${target}: ${html.slice(0, 100)} ${failureSummary}`),
    ]);
    expect(found).toEqual([]);
    expect(passes.length).toBeGreaterThan(20);
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
