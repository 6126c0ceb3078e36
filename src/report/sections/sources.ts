import type { Database } from '../../store/database.js';
import { figure } from '../../text/figure.js';
import type { Scope } from '../scope.js';
import type { Loaded, Section, Share } from '../section.js';
import { gatherSources } from './sources/gather.js';
import { filesHtml, sourcesHtml } from './sources/html.js';
import { sourcesMarkdown } from './sources/markdown.js';

/** Every file: whether it was read, what is in it, what was cut from it and by which rule, and which articles repeat others. */
export const sources: Section = { id: 'sources', title: 'Sources', none: 'No file was read.', load, shares };

function load(db: Database, scope: Scope): Loaded {
  const found = gatherSources(db, scope);
  return {
    isEmpty: found.entries.length === 0 && found.failures.length === 0 && found.others.length === 0,
    count: found.entries.length,
    html: (context) => sourcesHtml(found, context),
    markdown: () => sourcesMarkdown(found),
  };
}

/** Files on a page of a site. */
const MOST = 500;

/** The files in pages: what is told of all of them stands on the first. */
function shares(db: Database, scope: Scope): readonly Share[] {
  const found = gatherSources(db, scope);
  const { entries } = found;
  return Array.from({ length: Math.ceil(entries.length / MOST) }, (_, at) => {
    const some = entries.slice(at * MOST, (at + 1) * MOST);
    return {
      id: String(at + 1),
      title: `${figure(at * MOST + 1)}–${figure(at * MOST + some.length)}`,
      sources: some.map(({ path }) => path),
      load: () => ({
        html: (context) => (at === 0 ? sourcesHtml(found, context, some) : filesHtml(some, found, context)),
      }),
    };
  });
}
