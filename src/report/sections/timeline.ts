import { type Happening, timelineOf } from '../../query/timeline.js';
import type { Database } from '../../store/database.js';
import type { Scope } from '../scope.js';
import type { Loaded, Section } from '../section.js';
import { listHtml, overviewHtml } from './timeline/html.js';
import { timelineLines } from './timeline/markdown.js';
import { outlineOf } from './timeline/outline.js';
import { timelinePages } from './timeline/pages.js';
import { type HrefOf, patternsOf } from './timeline/picture.js';

/** What happened, is to, may and did not: as a picture, by year and month, and day by day in the words of the articles. */
export const timeline: Section = {
  id: 'timeline',
  title: 'What happened when',
  none: 'No events are told.',
  load: async (db, scope) => timelinePart(await happeningsOf(db, scope)),
  shares: async (db, scope) => timelinePages(await happeningsOf(db, scope)),
};

/** All that the filters of a report leave of the timeline. */
export async function happeningsOf(db: Database, { query, least, stated }: Scope): Promise<readonly Happening[]> {
  const { happenings } = await timelineOf(db, { query, least, stated });
  return happenings;
}

/** On one page all parts are fragments of it. */
const onPage: HrefOf = (anchor) => (anchor === '' ? '#timeline' : `#timeline/${anchor}`);

/** A timeline, or a part of one, with its picture. */
export function timelinePart(happenings: readonly Happening[], hrefOf: HrefOf = onPage): Loaded {
  const outline = outlineOf(happenings);
  return {
    isEmpty: happenings.length === 0,
    count: happenings.length,
    html: function* (context) {
      yield patternsOf(outline);
      yield* overviewHtml(outline, hrefOf);
      yield* listHtml(outline, context, hrefOf);
    },
    markdown: (context) => timelineLines(outline, context),
  };
}
