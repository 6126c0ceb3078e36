import { escaped } from '../markup.js';
import type { XmlElement } from './xml.js';

/** All text in an element, of its elements too. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const child = element && childrenOf(element, name)[0];
    if (child !== undefined) return child;
  }
  return undefined;
}

/** The text of the first child of these names that has any, white space around it left out. */
export function fieldOf(element: XmlElement | undefined, ...names: readonly string[]): string {
  if (element === undefined) return '';
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = textOf(child).trim();
      if (text !== '') return text;
    }
  }
  return '';
}

/** Elements at any depth. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

/** What is in an element as HTML. */
export function innerHtml({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? escaped(child) : outerHtml(child))).join('');
}

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'col', 'wbr', 'embed', 'source', 'area']);

function outerHtml(element: XmlElement): string {
  const { name, attributes } = element;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const tag = `<${name}${written.join('')}>`;
  return VOID.has(name) ? tag : `${tag}${innerHtml(element)}</${name}>`;
}
