import { codeCell, codeSpan } from '../../text/markdown.js';
import type { Cited } from '../html/cite.js';

type Place = Pick<Cited, 'source' | 'line'>;

/** What hundreds of articles say is believed for a dozen of them. */
const MOST_PLACES = 12;

/** Where words stand: `` `seeds/003.txt:7` ``. */
export const placeMarkdown = ({ source, line }: Place): string => codeSpan(`${source}:${line}`);

/** The same of several, each line once: `` `seeds/003.txt:7` ``. */
export const placesMarkdown = (cited: readonly Place[]): string => placesAs(codeSpan, cited);

/** The same in the cell of a table. */
export const placesCell = (cited: readonly Place[]): string => placesAs(codeCell, cited);

function placesAs(written: (place: string) => string, cited: readonly Place[]): string {
  const places = [...new Set(cited.map(({ source, line }) => written(`${source}:${line}`)))];
  const left = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES), ...(left > 0 ? [`and ${left} more`] : [])].join(' ');
}
