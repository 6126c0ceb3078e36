/*
 * What readers write around the words of a container to make a page of them. It stands in no other place, so that all
 * parts that are one article look alike.
 */

const SIGNS = /[&<>"]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML shows it. */
export function escaped(text: string): string {
  return text.replace(SIGNS, (sign) => ESCAPES[sign] ?? sign);
}

/** A page of one article. `title` is text, and may be empty; `body` is HTML. */
export function articlePage(title: string, body: string): string {
  return title === '' ? body : `<h1>${escaped(title)}</h1>\n${body}`;
}

const BLANK_LINES = /\n[^\S\n]{0,200}\n/;

/** Paragraphs of plain text, parted by blank lines, as HTML. */
export function paragraphsOf(text: string): string {
  const paragraphs = text.split(BLANK_LINES).map((paragraph) => paragraph.trim());
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
}

const END_OF_BLOCK = /<\/(?:p|div|li|h[1-6]|blockquote|figure|table|tr|ul|ol)>(?=<[a-z])/gi;

/** HTML with a line for each of its paragraphs, so that they can be cited: programs write all of them in one. */
export function onLines(html: string): string {
  return html.replace(END_OF_BLOCK, (tag) => `${tag}\n`);
}
