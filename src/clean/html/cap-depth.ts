/** Elements that never hold anything. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont frame keygen command'.split(' '),
);
/** Elements whose end tag may be left out: one of these ends the one before it. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  'p li dt dd tr td th option optgroup thead tbody tfoot rp rt'.split(' '),
);
/** Elements whose content is no markup. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
const TAG_NAME = /[a-z][^\s/>]{0,40}/iy;

/**
 * The page without the tags that would nest deeper than `limit`: each is overwritten with spaces, so its text stays and
 * every offset and line holds. Browsers stop at 512 as well; the parser's time grows with the square of the depth.
 */
export function capDepth(html: string, limit: number): string {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const dropped: (readonly [start: number, end: number])[] = [];
  for (let at = html.indexOf('<'); at !== -1; ) {
    const tag = tagAt(html, at);
    if (tag === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (tag.name !== '') {
      if (tag.closing) close(tag.name, open, counts);
      else if (!VOID.has(tag.name)) {
        if (SELF_ENDING.has(tag.name) && open.at(-1) === tag.name) close(tag.name, open, counts);
        if (open.length >= limit) dropped.push([at, tag.end]);
        else {
          open.push(tag.name);
          counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1);
          if (RAW.has(tag.name)) {
            const past = endOfRaw(html, tag.name, tag.end);
            close(tag.name, open, counts);
            at = html.indexOf('<', past);
            continue;
          }
        }
      }
    }
    at = html.indexOf('<', tag.end);
  }
  return dropped.length === 0 ? html : withoutRanges(html, dropped);
}

interface Tag {
  /** Lower case; empty for comments and declarations. */
  readonly name: string;
  readonly closing: boolean;
  /** Offset after the `>`. */
  readonly end: number;
}

function tagAt(html: string, at: number): Tag | undefined {
  const next = html.charCodeAt(at + 1);
  if (next === 0x21 || next === 0x3f) {
    const comment = html.startsWith('<!--', at);
    const end = html.indexOf(comment ? '-->' : '>', at + 2);
    return { name: '', closing: false, end: end === -1 ? html.length : end + (comment ? 3 : 1) };
  }
  const closing = next === 0x2f;
  TAG_NAME.lastIndex = at + (closing ? 2 : 1);
  const name = TAG_NAME.exec(html)?.[0];
  if (name === undefined) return undefined;
  return { name: name.toLowerCase(), closing, end: endOfTag(html, TAG_NAME.lastIndex) };
}

/** After the `>` that ends the tag; a `>` inside a quoted value does not. */
function endOfTag(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === 0x3e) return i + 1;
    if ((code === 0x22 || code === 0x27) && html.charCodeAt(i - 1) === 0x3d) {
      const quote = html.indexOf(code === 0x22 ? '"' : "'", i + 1);
      if (quote === -1) return html.length;
      i = quote;
    }
  }
  return html.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return endOfTag(html, at + 2);
  }
  return html.length;
}

function close(name: string, open: string[], counts: Map<string, number>): void {
  if ((counts.get(name) ?? 0) === 0) return;
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    counts.set(top, (counts.get(top) ?? 0) - 1);
    if (top === name) return;
  }
}

function withoutRanges(html: string, ranges: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    parts.push(html.slice(from, start), blanked(html.slice(start, end)));
    from = end;
  }
  parts.push(html.slice(from));
  return parts.join('');
}

const NOT_A_BREAK = /[^\r\n]/g;

function blanked(tag: string): string {
  return tag.replace(NOT_A_BREAK, ' ');
}
