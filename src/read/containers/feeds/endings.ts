import { htmlText } from '../xml/html-text.js';

/*
 * A feed that holds summaries ends each with `[…]` or a link to go on reading, in the last paragraph of its words. These
 * are put into a paragraph of their own, letter for letter, where rules for lines know them.
 */

const GOES_ON =
  /^(?:\W{0,5}(?:continue|keep|read|go on)\b|(?:click here|more|full (?:story|article))\b|weiterlesen|mehr\b|lire la suite|leer más|lees (?:meer|verder)|leggi tutto|continua)/i;
const CUT_MARK = /\[\s{0,3}(?:…|&#8230;|&#x2026;|&hellip;|\.{3})\s{0,3}\]$/i;
const TAGS_BEHIND = /(?:\s{1,99}|&nbsp;|&#160;|<\/?(?:p|div|span|em|strong|b|i|a|br)\b[^<>]{0,2000}>)$/i;
const LONGEST_LINK = 3000;
/** Behind the last word. */
const MOST_TAGS = 40;

/** HTML in which the link and the mark at the end of a summary stand apart. */
export function withEndingsApart(html: string): string {
  const at = linkAtEnd(html);
  const words = at === undefined ? html : html.slice(0, at);
  const rest = at === undefined ? '' : `<p>${html.slice(at)}`;
  const end = endOfWords(words);
  const mark = CUT_MARK.exec(words.slice(Math.max(0, end - 20), end))?.[0];
  if (mark === undefined) return `${words}${rest}`;
  return `${words.slice(0, end - mark.length)}<p>${words.slice(end - mark.length)}${rest}`;
}

/** Where the link begins that ends a text and says so: `Continue reading →`. */
function linkAtEnd(html: string): number | undefined {
  const at = html.toLowerCase().lastIndexOf('<a ');
  if (at === -1 || html.length - at > LONGEST_LINK) return undefined;
  return GOES_ON.test(htmlText(html.slice(at))) ? at : undefined;
}

/** Behind the last word of HTML, before the tags that follow it. */
function endOfWords(html: string): number {
  let end = html.length;
  for (let round = 0; round < MOST_TAGS; round++) {
    const behind = TAGS_BEHIND.exec(html.slice(Math.max(0, end - 2100), end))?.[0];
    if (behind === undefined) return end;
    end -= behind.length;
  }
  return end;
}
