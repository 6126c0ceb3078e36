/*
 * Shortcodes, `[gallery ids="1,2"]`, stand for what a program puts in their place: they are no words. Which there are
 * depends on what the site had installed, and prose has square brackets too: `[sic]`, `[the council]`. So one is known by
 * its name, or by a form that prose never has.
 */

/** No bracket stands in one; so that no text costs more than to read it once. */
const BRACKETS = /\[(\/?)([a-z][\w.-]{0,60})([^[\]]{0,4000})\]/gi;
/** Those of WordPress and WordPress.com, and of what most sites have: what stands between the tags is no text. */
const SHOWN: ReadonlySet<string> = new Set(
  (
    'gallery embed audio video playlist youtube vimeo dailymotion soundcloud spotify slideshare scribd wpvideo videopress ' +
    'googlevideo googlemaps map gmap flv jwplayer flickr instagram tweet twitter facebook kickstarter ted vine ' +
    'polldaddy poll contact-form contact-form-7 contact-field gravityform ninja_form subscribe2 nggallery slideshow ' +
    'slideshow_deploy singlepic blip.tv archiveorg bandcamp brightcove bp_embed iframe googleapps documentcloud toc adsense ' +
    'adrotate sitemap archives latex'
  ).split(' '),
);
const CAPTIONS: ReadonlySet<string> = new Set(['caption', 'wp_caption']);
/** `[name key="value"]`, `[name=value]`, `[name /]`. */
const ATTRIBUTE = /^=["'“\w]|\s[a-z_][\w-]{0,60}\s?=\s?["'“”‘’\w/#]|(?:^|\s)\/$/i;
const CAPTION = /\scaption\s?=\s?(?:"([^"]{1,4000})"|'([^']{1,4000})')/i;
/** What a caption is of, in front of it: a picture, often in a link. */
const PICTURE = /^\s{0,99}(?:<a\b[^<>]{0,4000}>\s{0,99})?<img\b[^<>]{0,8000}>(?:\s{0,99}<\/a>)?/i;

const ONE_WORD = /^\s{1,9}\S{1,400}\s{0,9}$/;

interface Shortcode {
  readonly name: string;
  readonly isEnd: boolean;
  readonly rest: string;
  readonly from: number;
  readonly to: number;
}

/** On a line of its own WordPress puts what it shows in the place of such an address: a film, a post of a network. */
const SHOWN_ADDRESS =
  /^[^\S\n]{0,99}https?:\/\/(?:[\w-]{1,63}\.){0,4}(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|flickr\.com|flic\.kr|twitter\.com|x\.com|facebook\.com|instagram\.com|instagr\.am|tiktok\.com|soundcloud\.com|mixcloud\.com|spotify\.com|slideshare\.net|scribd\.com|issuu\.com|ted\.com|blip\.tv|hulu\.com|viddler\.com|polldaddy\.com|wordpress\.tv|videopress\.com|imgur\.com|reddit\.com|kickstarter\.com)\/[^\s<>]{1,2000}[^\S\n]{0,99}$/gim;

/** A text without its shortcodes, and without addresses that stand for what is shown there. What is said between two stays, a caption as one; what `[embed]` shows does not. */
export function withoutShortcodes(html: string): string {
  return withoutCodes(html.includes('://') ? html.replace(SHOWN_ADDRESS, '') : html);
}

function withoutCodes(html: string): string {
  if (!html.includes('[')) return html;
  const codes = shortcodesOf(html);
  let text = '';
  let kept = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i];
    if (code === undefined || code.from < kept) continue;
    text += html.slice(kept, code.from);
    kept = code.to;
    const next = codes[i + 1];
    const end = !code.isEnd && next?.isEnd && next.name === code.name ? next : undefined;
    if (CAPTIONS.has(code.name) && !code.isEnd) {
      text += captioned(code.rest, end ? html.slice(code.to, end.from) : '');
      if (end) kept = end.to;
    } else if (end && SHOWN.has(code.name)) kept = end.to;
  }
  return text + html.slice(kept);
}

function shortcodesOf(html: string): readonly Shortcode[] {
  const bracketed = [...html.matchAll(BRACKETS)].map(({ 0: whole, 1: slash, 2: name = '', 3: rest = '', index }) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    rest,
    from: index,
    to: index + whole.length,
  }));
  const ended = new Set(bracketed.filter(({ isEnd }) => isEnd).map(({ name }) => name));
  return bracketed.filter((code) => isShortcode(code, ended) && !isWritten(html, code));
}

function isShortcode({ name, isEnd, rest }: Shortcode, ended: ReadonlySet<string>): boolean {
  if (isEnd) return rest.trim() === '';
  if (ATTRIBUTE.test(rest) || CAPTIONS.has(name)) return true;
  // `[map of the area]` is prose; `[youtube https://…]` and `[vimeo 1234]` are none.
  if (SHOWN.has(name)) return rest.trim() === '' || ONE_WORD.test(rest);
  return rest.trim() === '' && (ended.has(name) || name.includes('_'));
}

/** `[[gallery]]` shows a shortcode as words. */
function isWritten(html: string, { from, to }: Shortcode): boolean {
  return html[from - 1] === '[' && html[to] === ']';
}

/** Until WordPress 3.4 the caption was an attribute. */
function captioned(rest: string, content: string): string {
  const [, double, single] = CAPTION.exec(rest) ?? [];
  const attribute = double ?? single;
  const picture = PICTURE.exec(content)?.[0] ?? '';
  const caption = attribute ?? content.slice(picture.length).trim();
  const shown = attribute === undefined ? picture : content;
  if (caption === '') return shown;
  return `<figure>${shown.trim()}<figcaption>${caption}</figcaption></figure>`;
}
