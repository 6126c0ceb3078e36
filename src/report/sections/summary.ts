import type { Database } from '../../store/database.js';
import { html } from '../html/markup.js';
import type { Scope } from '../scope.js';
import type { Loaded, Section } from '../section.js';

/** What the report is made of: how much of what, from when to when. */
export const summary: Section = { id: 'summary', title: 'In short', load };

function load(_: Database, { articles, entities }: Scope): Loaded {
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const counts = [`${articles.length} articles`, `${entities.length} names`];
  const period = first === undefined ? 'no article has a day' : `published ${first} to ${last}`;
  const line = `${counts.join(' · ')} · ${period}`;
  return {
    isEmpty: false,
    html: () => [html`<p>${line}</p>`],
    markdown: () => [line],
  };
}
