/** A link that a reader follows in this window. */
export interface Followed {
  readonly link: HTMLElement | SVGElement;
  readonly url: URL;
  /** The words that it speaks of, as its `data-at` has them. */
  readonly at: string;
}

/** The link that a click follows; undefined where it opens another window, or is on none. */
export function followed(event: MouseEvent): Followed | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLElement || link instanceof SVGElement)) return undefined;
  const url = new URL(link.getAttribute('href') ?? '', location.href);
  return { link, url, at: link.dataset['at'] ?? '' };
}

/** Whether an address is a place of the page that is open. */
export function isOnThisPage({ href, hash }: URL): boolean {
  return hash !== '' && withoutHash(href) === withoutHash(location.href);
}

function withoutHash(href: string): string {
  return href.split('#', 1)[0] ?? '';
}

const SENT = 'bpp-words';

/** Keeps the words that a link to another page speaks of until that page is there. */
export function sendAlong({ url, at }: Followed): void {
  try {
    sessionStorage.setItem(SENT, `${at} ${url.href}`);
  } catch {
    // A browser that keeps nothing for the pages of a folder: the block is shown, its words are not marked.
  }
}

/** The words that the link to this page spoke of; they are given once. */
export function sentAlong(): string {
  try {
    const sent = sessionStorage.getItem(SENT) ?? '';
    sessionStorage.removeItem(SENT);
    return sent.endsWith(` ${location.href}`) ? sent.slice(0, -location.href.length - 1) : '';
  } catch {
    return '';
  }
}
