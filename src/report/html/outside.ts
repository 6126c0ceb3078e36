import { type Html, html } from './markup.js';

/** The address of a page of the web that a report may link to; undefined for every other sort of address. */
export function webAddress(written: string | null): URL | undefined {
  if (written === null || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  const isPlain = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  return isPlain ? url : undefined;
}

/** `the page at example.org`, leading out of the report; nothing where the address is not one of the web. */
export function outside(written: string | null): Html | undefined {
  const url = webAddress(written);
  if (url === undefined) return undefined;
  return html`<a class="out" href="${url.href}" rel="noopener noreferrer nofollow">the page at ${url.host}</a>`;
}
