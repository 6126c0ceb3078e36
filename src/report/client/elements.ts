/** An element with a class and what it holds; strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** The nearest element around an event's target that fits a selector. */
export function around(event: Event, selector: string): HTMLElement | undefined {
  const found = event.target instanceof Element ? event.target.closest(selector) : null;
  return found instanceof HTMLElement ? found : undefined;
}

/** The elements that fit a selector, in the order of the page. */
export function every(selector: string, within: ParentNode = document): readonly HTMLElement[] {
  return [...within.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement);
}

/** The text of the first element that fits, as one line; empty where none does. */
export function textOf(within: ParentNode, selector: string): string {
  return lineOf(within.querySelector(selector)?.textContent ?? '');
}

const BLANKS = /\s+/g;

/** A text on one line. */
export function lineOf(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}
