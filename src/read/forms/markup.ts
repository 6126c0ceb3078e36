import { HTML_ELEMENTS } from '../../lists/words.js';
import type { Seen } from './form.js';

/** Comments, declarations and blanks before the first element; bounded, so that a text of `<` costs nothing. */
const BEFORE_ROOT =
  /^(?:\s{1,200}|<!--[\s\S]{0,2000}?-->|<\?[a-z][^>]{0,400}\?>|<!doctype\s[^>[]{0,400}(?:\[[^\]]{0,2000}\]\s{0,20})?>){0,80}/i;
const DECLARED = /<\?xml\s/i;
const ROOT = /^<([a-z_][\w.-]{0,60}(?::[\w.-]{1,60})?)(?=[\s/>])([^>]{0,4000})/i;

/** The element that a document of XML begins with, and whether it is declared to be one. */
export interface XmlRoot {
  readonly name: string;
  readonly attributes: string;
  readonly isDeclared: boolean;
}

export function rootOf(head: string): XmlRoot | undefined {
  const before = BEFORE_ROOT.exec(head)?.[0] ?? '';
  const root = ROOT.exec(head.slice(before.length));
  if (root?.[1] === undefined) return undefined;
  return { name: root[1].toLowerCase(), attributes: root[2] ?? '', isDeclared: DECLARED.test(before) };
}

/** Whether a page or a piece of one begins with such an element. */
export function isOfHtml(name: string): boolean {
  return HTML_ELEMENTS.has(name);
}

/** The element of an export; warnings of PHP may have been written in front of it. */
export const WORDPRESS_EXPORT: RegExp = /(?:^|[\n>])[^\S\n]{0,20}<rss\b[^<>]{0,2000}\bwordpress\.org\/export\//;

const NAMESPACE = /\bxmlns(?::\w{1,30})?=/;

/** XML whose first element is none of a page's: declared, named by a namespace, or closed at the end. */
export function isOtherXml({ head, text }: Seen): boolean {
  const root = rootOf(head);
  if (root === undefined || isOfHtml(root.name)) return false;
  const isClosed = (): boolean => text.slice(-200).trimEnd().toLowerCase().endsWith(`</${root.name}>`);
  return root.isDeclared || NAMESPACE.test(root.attributes) || isClosed();
}
