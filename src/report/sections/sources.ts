import type { Database } from '../../store/database.js';
import type { Scope } from '../scope.js';
import type { Loaded, Section } from '../section.js';
import { gatherSources, type SourceEntry } from './sources/gather.js';
import { sourcesHtml, sourceTable } from './sources/html.js';
import { sourcesMarkdown } from './sources/markdown.js';

/** Every file: whether it was read, what is in it, what was cut from it and by which rule, and which articles repeat others. */
export const sources: Section = { id: 'sources', title: 'Sources', load };

function load(db: Database, scope: Scope): Loaded {
  const found = gatherSources(db, scope);
  return {
    isEmpty: found.entries.length === 0 && found.failures.length === 0 && found.others.length === 0,
    count: found.entries.length,
    html: (context) => sourcesHtml(found, context),
    markdown: () => sourcesMarkdown(found),
  };
}

/** Some of the files by themselves, for an archive that has too many for one page. */
export function sourceList(found: ReturnType<typeof gatherSources>, entries: readonly SourceEntry[]): Loaded {
  const some = { ...found, entries, failures: [], others: [], copies: [] };
  return {
    isEmpty: entries.length === 0,
    count: entries.length,
    html: (context) => [sourceTable(entries, context)],
    markdown: () => sourcesMarkdown(some),
  };
}
