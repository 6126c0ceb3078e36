import type { MessageKind } from '../../../model/source.js';
import type { Written } from './body.js';
import { type Header, subjectOf } from './header.js';

/** A mail program's line over what it passes on; in markup it stands between tags. */
export const PASSED_ON: RegExp =
  /^[^\S\n]{0,3}(?:-{2,20} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato)(?: ?from .{1,80}?)? ?-{2,20}|begin forwarded message:?)\s{0,9}$/im;
const PASSED_ON_IN_MARKUP =
  /-{2,20} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato) ?-{2,20}|>\s{0,9}begin forwarded message:/i;
/** The same over what it quotes. */
const QUOTED =
  /^[^\S\n]{0,3}(?:-{2,20} ?original message ?-{2,20}|(?:on|le|am|el|il) [^\n]{4,200}(?:\n[^\n]{0,80})?\b(?:wrote|a écrit|schrieb[^\n:]{0,80}|escribió|ha scritto)\s?:)\s{0,9}$/im;
const QUOTED_IN_MARKUP = /\b(?:wrote|a écrit|escribió|ha scritto)\s?:\s{0,9}<|type=["']?cite\b/i;
/** A copy of a message with its header, under a mark or without one. */
const COPY =
  /^[^\S\n]{0,3}(?:-{2,20} ?original message ?-{2,20}\s{0,9}$|\*?from:\*? [^\n]{1,200}\n(?:\*?(?:to|cc|reply-to):[^\n]{0,300}\n){0,3}\*?(?:sent|date):\*? )/im;
const COPY_IN_MARKUP = /\bid=["']?(?:x_)?divRplyFwdMsg\b|-{2,20} ?original message ?-{2,20}/i;

/**
 * A reply is known by its subject and by the message that it names. What has neither and yet holds a copy of another
 * message passes that on, as what says so does.
 */
export function kindOf({ text, mediaType }: Written, header: Header, encloses: boolean): MessageKind {
  const subject = subjectOf(header);
  if (subject.isForward && !encloses) return 'forward';
  const isHtml = mediaType === 'text/html';
  const passedOn = text.search(isHtml ? PASSED_ON_IN_MARKUP : PASSED_ON);
  const quoted = text.search(isHtml ? QUOTED_IN_MARKUP : QUOTED);
  if (passedOn !== -1 && (quoted === -1 || passedOn < quoted)) return 'forward';
  if (subject.isReply || header.has('in-reply-to') || header.has('references')) return 'reply';
  return (isHtml ? COPY_IN_MARKUP : COPY).test(text) ? 'forward' : 'own';
}

/** A text up to where it quotes another. */
export function beforeQuoted(text: string): string {
  const places = [text.search(QUOTED), text.search(COPY)].filter((at) => at !== -1);
  return text.slice(0, Math.min(text.length, ...places));
}
