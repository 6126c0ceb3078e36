import { atomWriters, entryOfAtom } from './feeds/atom-entry.js';
import { type Feed, pageOf } from './feeds/entry.js';
import { entryLeftOut } from './feeds/left-out.js';
import { entryOfItem } from './feeds/rss-item.js';
import type { Input } from './input.js';
import { createLeftOut } from './left-out.js';
import { createPartNames } from './part-names.js';
import type { Part, ReaderContext } from './reader.js';
import { textOf } from './xml/elements.js';
import { htmlText } from './xml/html-text.js';
import { readXml, type XmlElement, type XmlParent } from './xml/xml.js';

const ENTRIES: ReadonlySet<string> = new Set(['item', 'atom:entry', 'entry']);
const FEEDS: ReadonlySet<string> = new Set(['channel', 'atom:feed', 'feed']);
const MOST_NAMED = 3;

/** The entries of a feed, RSS 0.9 to 2.0 or Atom 0.3 and 1.0, each an article or the summary of one. */
export async function* readFeed(input: Input, { remark }: ReaderContext): AsyncGenerator<Part> {
  const feed: Feed = { title: '', language: '', writers: [] };
  const nameOf = createPartNames();
  const leftOut = createLeftOut('read/feed-left-out');
  const summaries: string[] = [];
  let entries = 0;
  const isUnit = (name: string, within: readonly XmlParent[]): boolean =>
    ENTRIES.has(name) || FEEDS.has(within.at(-1)?.name ?? '');
  try {
    for await (const { element, within } of readXml(input, { isUnit, mayFollow: true }, remark)) {
      noteLanguage(within, feed);
      if (!ENTRIES.has(element.name)) {
        noteFeed(element, feed);
        continue;
      }
      entries++;
      const bases = [...within, element].map(({ attributes }) => attributes['xml:base'] ?? '').filter((base) => base);
      const entry = element.name === 'item' ? entryOfItem(element, bases) : entryOfAtom(element, bases);
      const sort = entryLeftOut(element, feed.title);
      const page = sort === undefined ? pageOf(entry, feed) : undefined;
      if (page === undefined) {
        leftOut.add(sort ?? 'entry without words');
        continue;
      }
      const name = nameOf(entry.id || `item-${entries}`);
      if (page.isSummary) summaries.push(name);
      const { text, declared } = page;
      yield { name, text, mediaType: 'text/html', isArticle: true, declared, ...(entry.url && { url: entry.url }) };
    }
  } finally {
    leftOut.report(remark);
    if (summaries.length > 0) {
      const named = summaries.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
      const more = summaries.length > MOST_NAMED ? ', …' : '';
      const reason = `\`${summaries.length}\` of \`${entries}\` entries hold a summary where the article would stand, and that is read: ${named.join(', ')}${more}`;
      remark({ severity: 'info', rule: 'read/summaries', reason });
    }
    if (entries === 0) remark({ severity: 'info', rule: 'read/feed-left-out', reason: 'the feed holds no entry' });
  }
}

function noteFeed(element: XmlElement, feed: Feed): void {
  const { name } = element;
  if (name === 'title' || name === 'atom:title') feed.title = siteOf(htmlText(textOf(element)));
  else if (name === 'language' || name === 'dc:language') feed.language = textOf(element).trim();
  else if (name === 'atom:author' || name === 'author') {
    feed.writers = [...feed.writers, ...atomWriters({ name: '', attributes: {}, children: [element] })];
  }
}

function noteLanguage(within: readonly XmlParent[], feed: Feed): void {
  for (const { attributes } of within) feed.language ||= attributes['xml:lang'] ?? '';
}

const OF_A_FEED = /\s{0,9}[|»:–—-]\s{0,9}(?:(?:rss|atom)(?: ?2(?:\.0)?)?(?:[- ]?feed)?|feed)$/i;

/** `Northmoor Gazette » Feed` is the site's name and what it is. */
function siteOf(title: string): string {
  return title.replace(OF_A_FEED, '');
}
