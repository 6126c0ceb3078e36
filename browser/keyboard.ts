import type { Page } from 'playwright-core';

/** What one stop of the Tab key came to: a name of the element, and what is wrong with it there. */
export interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

export interface Walk {
  readonly stops: readonly Stop[];
  /** What can be reached by Tab but was not. */
  readonly missed: readonly string[];
  /** Whether the walk came out at the end, as it must where nothing traps it. */
  readonly isThrough: boolean;
}

/** Presses Tab from the top of a page until it comes out at its end. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
  });
  const count = await page.evaluate(watch);
  for (let press = 0; press < count + 5; press += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => window.walked());
}

declare global {
  interface Window {
    walked(): Walk;
  }
}

/** Notes every stop; gives how many there should be. Runs in the page. */
function watch(): number {
  const CAN = 'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
  const shown = (element: Element): boolean =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const nameOf = (element: Element): string =>
    `${element.localName}.${element.className || element.id} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const stops: Stop[] = [];
  const seen = new Set<Element>();
  const expected = [...document.querySelectorAll<HTMLElement>(CAN)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled, [type=hidden]') && shown(element),
  );

  function look(element: Element): readonly string[] {
    const faults: string[] = [];
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const hasRing = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    if (!hasRing) faults.push('has no focus ring');
    const [rect] = element.getClientRects();
    if (!rect || rect.width < 1 || rect.height < 1) return [...faults, 'has no size'];
    const [x, y] = [rect.left + Math.min(rect.width / 2, 20), rect.top + rect.height / 2];
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
      return [...faults, `lies outside the window at ${x}, ${y}`];
    const top = document.elementFromPoint(x, y);
    if (!top || !(element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))) {
      faults.push(`is covered by ${top ? nameOf(top) : 'nothing'}`);
    }
    return faults;
  }

  let isThrough = false;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (seen.has(target)) {
      if (target === expected[0]) isThrough = true;
      return;
    }
    seen.add(target);
    stops.push({ name: nameOf(target), faults: look(target) });
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget === null && seen.size >= expected.length) isThrough = true;
  });
  window.walked = () => ({
    stops,
    missed: expected.filter((element) => !seen.has(element)).map(nameOf),
    isThrough,
  });
  return expected.length;
}
