import { type Fragment, type Html, html } from './markup.js';
import type { Assets } from './page-assets.js';

/** What stands around the parts of a page. */
export interface Page {
  readonly title: string;
  /** For the window, the history and bookmarks, where that is more than the title. */
  readonly name?: string;
  /** A line above the title: what the page belongs to. */
  readonly kicker?: Fragment;
  readonly assets: Assets;
  /** The parts, for the contents. */
  readonly parts: readonly Part[];
  /** Links to the other pages of a site, in the place of those to the parts. */
  readonly links?: readonly Link[];
  /** Whether it is the page of one thing, which its title names. */
  readonly isSingle?: boolean;
  /** Whether names and words can be searched for on this page. */
  readonly hasSearch: boolean;
}

export interface Link {
  readonly href: string;
  readonly title: string;
  readonly count?: number | undefined;
  /** Whether it leads to where the reader is. */
  readonly isCurrent?: boolean;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly count: number | undefined;
  pieces(): Iterable<Html>;
}

/** A whole page, piece by piece. */
export function* pageOf(page: Page): IterableIterator<string> {
  yield headOf(page).markup;
  for (const { id, title, count, pieces } of page.parts) {
    yield html`<section class="part" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}${counted(count)}</h2>
`.markup;
    for (const piece of pieces()) yield piece.markup;
    yield '\n</section>\n';
  }
  yield footOf(page).markup;
}

function headOf({ title, name = title, kicker, assets, parts, links, isSingle = false, hasSearch }: Page): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${assets.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
${assets.head}
</head>
<body${isSingle && html` class="single"`}>
<a class="skip" href="#content">Skip to the content</a>
<div class="page">
<header class="masthead">${kicker && html`<p class="kicker">${kicker}</p>`}<h1 dir="auto">${title}</h1></header>
<div class="side">
${hasSearch && SEARCH}
<nav class="contents" id="contents" aria-label="Contents"><ul>
${(links ?? parts.map(linkTo)).map(contentsEntry)}</ul></nav>
</div>
<main id="content">
`;
}

/** Its place is kept where no script runs it, so that nothing moves; the style hides it where none ever will. */
const SEARCH = html`<div class="bar js"><form class="find" role="search" autocomplete="off">
<label class="sr" for="find">Search names and words</label>
<input id="find" type="search" placeholder="Search names and words" spellcheck="false" enterkeyhint="search" aria-keyshortcuts="/">
<div class="found" tabindex="-1"><p role="status"></p><ol></ol></div>
</form><a class="up" href="#contents">Contents</a></div>`;

function linkTo({ id, title, count }: Part): Link {
  return { href: `#${id}`, title, count };
}

function contentsEntry({ href, title, count, isCurrent }: Link): Html {
  return html`<li><a href="${href}"${isCurrent === true && html` aria-current="page"`}>${title}${counted(count)}</a></li>
`;
}

const counted = (count: number | undefined): Fragment => count !== undefined && html` <span class="n">${count}</span>`;

function footOf({ assets }: Page): Html {
  return html`</main>
<footer class="colophon"><p>Made by bpp from saved pages. Every fact leads to the words that it rests on; what is <span class="badge implied">implied</span> no words say outright.</p></footer>
</div>
${assets.foot}
</body>
</html>
`;
}
