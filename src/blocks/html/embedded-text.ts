import { platform } from '#platform';
import { type DraftBlock, draftBlock, readText } from '../draft-block.js';
import type { FlatPage } from './elements.js';
import { createLineIndex } from './line-index.js';

/** A page that shows no more prose than this shows it by script only, in words. */
const MOST_SHOWN = 50;
/** What is embedded must be so many times as much. */
const LEAST_GAIN = 3;

/** The text of an article as data: JSON-LD, or what a page's own script is to show. */
const TEXT_VALUE =
  /"(?:articleBody|article_body|bodyText|bodyHtml|body|content|html|text)"\s*:\s*"((?:[^"\\]|\\.){120,})"/g;
/** In characters: no article's page holds more, and expressions have a stack. */
const LONGEST_SCRIPT = 5_000_000;
/** In characters: beyond it, and beyond so many tags, a tree of the page takes too long. */
const LONGEST_PAGE = 10_000_000;
const MOST_TAGS = 20_000;
const TAGS = /<[a-z/]/i;
const ALL_TAGS = /<[a-z/]/gi;
const PARAGRAPHS = /\n\s*\n|\n(?=\S)/;
const NOTHING_SHOWS = /\b(?:javascript|cookies?)\b/i;

/**
 * The text of a page that shows its article by script alone, from where the page keeps it: a value in one of its
 * scripts, what it gives to readers without scripts, at the last its description. Undefined where the page shows prose,
 * or has nothing better. `flattened` reads a piece of markup.
 */
export function embeddedBlocks(
  html: string,
  page: FlatPage,
  flattened: (markup: string) => readonly DraftBlock[],
): readonly DraftBlock[] | undefined {
  const shown = proseWords(page.blocks, MOST_SHOWN);
  if (shown > MOST_SHOWN) return undefined;
  const lines = createLineIndex(html);
  for (const found of embeddedTexts(html)) {
    if (found === undefined) continue;
    const line = lines.lineOf(found.at);
    const blocks = blocksOf(found.text, flattened).map((block) => onLine(block, line));
    if (proseWords(blocks) > Math.max(LEAST_GAIN * shown, MOST_SHOWN)) return blocks;
  }
  const description = page.head.meta.get('description')?.[0] ?? page.head.meta.get('og:description')?.[0];
  if (shown > 0 || page.blocks.some((block) => block.linkShare < 0.5) || description === undefined) return undefined;
  const at = html.indexOf(description.slice(0, 20));
  return blocksOf(description, flattened).map((block) => onLine(block, lines.lineOf(Math.max(0, at))));
}

interface Found {
  readonly text: string;
  readonly at: number;
}

function proseWords(blocks: readonly DraftBlock[], most = Infinity): number {
  let sum = 0;
  for (const block of blocks) {
    if (block.isProse) sum += block.words * (1 - block.linkShare);
    if (sum > most) break;
  }
  return sum;
}

/** The best texts that the page holds without showing them; none where its elements nest too deep for a tree. */
function embeddedTexts(html: string): readonly (Found | undefined)[] {
  try {
    const find = createFinder(html);
    return [textValue(find('script')), noScript(find('noscript'))];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

type Selector = 'script' | 'noscript';

/** Finds what the elements of a page hold, as written; nothing on a page of which no tree can be made in time. */
function createFinder(html: string): (selector: Selector) => readonly Found[] {
  if (html.length > LONGEST_PAGE || hasTooManyTags(html)) return () => [];
  // Loaded when the first page needs it: that takes some 30 ms, and few pages do.
  const { load } = platform.cheerio();
  const $ = load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
  return (selector) =>
    $(selector)
      .toArray()
      .flatMap(({ firstChild, lastChild }): Found[] => {
        const at = firstChild?.startIndex ?? undefined;
        return at === undefined ? [] : [{ text: html.slice(at, (lastChild?.endIndex ?? at) + 1), at }];
      });
}

function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (const _ of html.matchAll(ALL_TAGS)) if (++tags > MOST_TAGS) return true;
  return false;
}

/** The longest such value of the page's scripts. */
function textValue(scripts: readonly Found[]): Found | undefined {
  let longest: Found | undefined;
  for (const { text: content, at } of scripts) {
    if (content.length > LONGEST_SCRIPT) continue;
    for (const { 1: written = '', index } of content.matchAll(TEXT_VALUE)) {
      if (written.length <= (longest?.text.length ?? 0)) continue;
      const text = decoded(written);
      if (text !== undefined) longest = { text, at: at + index };
    }
  }
  return longest;
}

function decoded(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${literal.replace(CONTROL, ' ')}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    // Not JSON after all.
    return undefined;
  }
}

/** Raw line breaks and the like, which JSON forbids and pages write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
const CONTROL = /[\u0000-\u001f]/g;

/** The longest text for readers without scripts that is no advice to switch them on. */
function noScript(noscripts: readonly Found[]): Found | undefined {
  let longest: Found | undefined;
  for (const found of noscripts) {
    const { text } = found;
    if (text.length > (longest?.text.length ?? 0) && !(text.length < 2000 && NOTHING_SHOWS.test(text))) longest = found;
  }
  return longest;
}

function blocksOf(text: string, flattened: (markup: string) => readonly DraftBlock[]): readonly DraftBlock[] {
  if (TAGS.test(text)) return flattened(text);
  return text.split(PARAGRAPHS).flatMap((part): DraftBlock[] => {
    const written = part.replace(SPACES, ' ').trim();
    if (written === '') return [];
    return [draftBlock(readText(written), 0, { line: 1, endLine: 1, gapBefore: true })];
  });
}

const SPACES = /\s+/g;

function onLine(block: DraftBlock, line: number): DraftBlock {
  return { ...block, line, endLine: line, lineStarts: undefined };
}
