import { COMPANION_FOLDERS } from '../lists/words.js';
import type { Message } from '../model/message.js';

/** What is asked of an entry of a folder. */
interface Entry {
  readonly name: string;
  isDirectory(): boolean;
}

const PAGE = /^(.+)\.(?:html?|xhtml|php|aspx?|jsp)$/i;

/** Whether an entry of a folder is called like a page that may have parts. */
export function isPage(name: string): boolean {
  return PAGE.test(name);
}

/** Whether a folder is called like one that a browser saves beside a page. */
export function isCompanion(name: string): boolean {
  return stemOf(name) !== undefined;
}

function stemOf(name: string): string | undefined {
  const small = name.toLowerCase();
  const ending = [...COMPANION_FOLDERS].find((each) => small.endsWith(each) && small.length > each.length);
  return ending && name.slice(0, name.length - ending.length);
}

/** The folders among these entries that hold the parts of a page beside them, each with the page. */
export function companionsIn(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { name } of entries) {
    const stem = PAGE.exec(name)?.[1];
    if (stem !== undefined) pages.set(stem, name).set(name, name);
  }
  const found = new Map<string, string>();
  for (const entry of entries) {
    const page = entry.isDirectory() ? pages.get(stemOf(entry.name) ?? '') : undefined;
    if (page !== undefined) found.set(entry.name, page);
  }
  return found;
}

/** Of all that was saved beside one page. */
export function savedBeside(page: string, folder: string): Message {
  const reason = `what was saved with \`${page}\` is not read: to read it as well, name the folder itself`;
  return { severity: 'info', rule: 'read/saved-beside-page', reason, path: folder };
}

const MOST_NAMED = 8;

/** Of pictures, scripts and fonts that lie among pages, one remark for their folder. */
export function partsOfPages(names: readonly string[], folder: string): Message {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const more = names.length > MOST_NAMED ? ` and \`${names.length - MOST_NAMED}\` more` : '';
  const reason = `${shown.join(', ')}${more}: pictures, scripts, styles and fonts of pages are not read`;
  return { severity: 'info', rule: 'read/parts-of-pages', reason, path: folder };
}
