import { createHash } from 'node:crypto';
import { Html, html } from './markup.js';

/** What stands around the parts of a page. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly script: string;
  /** The parts, for the contents. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly count: number | undefined;
  pieces(): Iterable<Html>;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is fetched, sent or framed; only the page's own style and script run, known by their hashes. */
function policy({ style, script }: Page): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A whole page, piece by piece. */
export function* pageOf(page: Page): IterableIterator<string> {
  const { title, style, script, parts } = page;
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header class="top"><h1 dir="auto">${title}</h1>
<search class="search"><label for="search">Search</label> <input id="search" type="search" autocomplete="off" placeholder="names and words"><div id="found" role="status"></div></search>
<nav aria-label="Contents"><ul>${parts.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</header>
<main id="content">
`.markup;
  for (const { id, title: name, pieces } of parts) {
    yield html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${name}</h2>
`.markup;
    for (const piece of pieces()) yield piece.markup;
    yield '\n</section>\n';
  }
  yield html`</main>
<footer class="end"><p>Made by bpp from saved pages. Every fact leads to the words it rests on; what is <span class="badge implied">implied</span> no words say outright.</p></footer>
<script>${new Html(script)}</script>
</body>
</html>
`.markup;
}
