import { codeCell, codeSpan } from '../../text/markdown.js';
import { citedPlace } from '../../text/page-place.js';
import type { Cited } from '../html/cite.js';
import type { Citing } from '../section.js';

type Place = Pick<Cited, 'source' | 'line'>;

/** What hundreds of articles say is believed for a dozen of them. */
const MOST_PLACES = 12;

/** Where words stand: `` `seeds/003.txt:7` ``. */
export const placeMarkdown = (place: Place, citing: Citing): string => codeSpan(writtenPlace(place, citing));

/** The same of several, each line once: `` `seeds/003.txt:7` ``. */
export const placesMarkdown = (cited: readonly Place[], citing: Citing): string => placesAs(codeSpan, cited, citing);

/** The same in the cell of a table. */
export const placesCell = (cited: readonly Place[], citing: Citing): string => placesAs(codeCell, cited, citing);

const writtenPlace = ({ source, line }: Place, { paged }: Citing): string =>
  citedPlace(source, line, paged.get(source));

function placesAs(written: (place: string) => string, cited: readonly Place[], citing: Citing): string {
  const places = [...new Set(cited.map((place) => written(writtenPlace(place, citing))))];
  const left = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES), ...(left > 0 ? [`and ${left} more`] : [])].join(' ');
}
