import type { Message } from '../model/message.js';
import type { MediaType } from '../model/source.js';

/** In bytes. A saved page is a few hundred kilobytes, some megabytes with its pictures; what is larger is something else. */
export const LARGEST_SOURCE: number = 64 * 1024 * 1024;
/** In characters. Reading a text takes some 300 to 500 bytes of memory a character. */
export const LARGEST_TEXT: number = 2 * 1024 * 1024;
/** Of a page; one of the press has some hundreds to twenty thousand. */
export const MOST_TAGS: number = 1024 * 1024;

/** Containers in one another: a page in a mail in a mailbox in a zip lies in three. */
export const MOST_NESTED = 6;

/** Why bytes are more than one source may have. */
export function tooLarge(size: number): Pick<Message, 'rule' | 'reason'> {
  const limit = LARGEST_SOURCE / 1024 / 1024;
  return { rule: 'read/too-large', reason: `\`${size}\` bytes is over the limit of ${limit} MB: split the file` };
}

/** Why a text takes more memory than one source may, undefined where it does not. */
export function tooLong(text: string, mediaType: MediaType): Pick<Message, 'rule' | 'reason'> | undefined {
  if (text.length <= Math.min(LARGEST_TEXT, MOST_TAGS)) return undefined;
  const { characters, tags } = mediaType === 'text/html' ? withoutMarkup(text) : { characters: text.length, tags: 0 };
  const rule = 'read/too-much-text';
  if (characters > LARGEST_TEXT) {
    const limit = LARGEST_TEXT / 1024 / 1024;
    return {
      rule,
      reason: `\`${characters}\` characters of text are over the limit of ${limit} million: split the file`,
    };
  }
  if (tags <= MOST_TAGS) return undefined;
  return { rule, reason: `\`${tags}\` tags are over the limit of ${MOST_TAGS / 1024 / 1024} million: split the file` };
}

const RAW = /^<(script|style)\b/i;

/** How many characters of a page stand outside its tags, scripts and styles, and how many tags it has. */
function withoutMarkup(html: string): { readonly characters: number; readonly tags: number } {
  let characters = 0;
  let tags = 0;
  const ends = new Map<string, number>();
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open === -1) return { characters: characters + html.length - at, tags };
    characters += open - at;
    tags++;
    const raw = RAW.exec(html.slice(open, open + 8))?.[1]?.toLowerCase();
    const close = raw === undefined ? '>' : `</${raw}`;
    // What is closed nowhere behind one tag is closed nowhere behind a later one.
    const end = ends.get(close) === -1 ? -1 : html.indexOf(close, open + 1);
    ends.set(close, end);
    at = end === -1 ? open + 1 : end + 1;
  }
  return { characters, tags };
}

/** Of a source that was given up. */
export function tooSlow(seconds: number): Pick<Message, 'rule' | 'reason'> {
  const reason = `it took longer than \`${seconds}\` seconds: split the file, or give it more with --time-limit`;
  return { rule: 'read/too-slow', reason };
}

/** Of a source that a stage fell over. */
export function fault(error: unknown): Pick<Message, 'rule' | 'reason'> {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { rule: 'read/fault', reason: `it cannot be read, which is a fault of bpp (\`${told}\`): please report it` };
}
