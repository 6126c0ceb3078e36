import { codeSpan } from '../../text/markdown.js';
import type { Cited } from '../html/cite.js';

type Place = Pick<Cited, 'source' | 'line'>;

/** What hundreds of articles say is believed for a dozen of them. */
const MOST_PLACES = 12;

/** Where words stand, each line once: `` `seeds/003.txt:7` ``. */
export function placesMarkdown(cited: readonly Place[]): string {
  const places = [...new Set(cited.map(({ source, line }) => codeSpan(`${source}:${line}`)))];
  const left = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES), ...(left > 0 ? [`and ${left} more`] : [])].join(' ');
}
