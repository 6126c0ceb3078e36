import type { Span } from '../../model/span.js';
import { endsInOwnStop } from '../units/tokens.js';

const LOWER = /^\p{Ll}$/u;
const INITIAL_END = /\b\p{Lu}\.$/u;

/**
 * Where a name ends whose last word this is: with the stop of `Oakhurst Solutions Ltd.`, of `Kan.`, also where that ends the
 * sentence; without the stop of another abbreviation, but for an initial's.
 */
export function nameEnd(text: string, last: Span & { readonly key: string; readonly class?: string }): number {
  const { end, key } = last;
  if (last.class === 'state' && text[end - 1] === '.') return end;
  if ((last.class === 'state' && LOWER.test(text[end - 1] ?? '')) || endsInOwnStop(key.slice(key.lastIndexOf(' ') + 1)))
    return text[end] === '.' ? end + 1 : end;
  return text[end - 1] === '.' && !INITIAL_END.test(text.slice(Math.max(0, end - 3), end)) ? end - 1 : end;
}
