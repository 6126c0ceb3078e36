import { MENTION_KINDS } from '../../model/mention.js';
import type { Database } from '../../store/database.js';
import type { ArticleHead } from '../../store/reported.js';
import { type Html, html } from '../html/markup.js';
import type { Scope } from '../scope.js';
import type { Context, Loaded, Section } from '../section.js';
import { articleLines, articleTable } from './articles/list.js';
import { type Story, storyReader } from './articles/story.js';
import { storyHtml } from './articles/story-html.js';

/** Every article as it stands in its file, with what is known of its words marked, and what was cut folded where it stood. */
export const articles: Section = { id: 'articles', title: 'Articles', none: 'No article fits.', load };

function load(db: Database, scope: Scope): Loaded {
  const read = storyReader(db, scope);
  const { articles: heads } = scope;
  return {
    isEmpty: heads.length === 0,
    count: heads.length,
    html: function* (context) {
      yield HOW;
      if (heads.length > 1) yield articleTable(heads, context);
      for (const head of heads) yield* storyOf(read, head, context);
    },
    markdown: (context) => articleLines(heads, context),
  };
}

function* storyOf(
  read: (id: string) => Story | undefined,
  { id }: ArticleHead,
  context: Context,
): IterableIterator<Html> {
  const story = read(id);
  if (story) yield* storyHtml(story, context);
}

/** What the marks of a text mean: those of names and values, then those of what is stated. */
const KEYS: readonly (readonly [className: string, words: string])[] = [
  ...MENTION_KINDS.map((kind) => [`m k-${kind}`, kind] as const),
  ...(
    [
      ['quote', 'quote or report'],
      ['role', 'post'],
      ['date', 'event'],
      ['organisation', 'dealing'],
    ] as const
  ).map(([kind, words]) => [`st k-${kind}`, words] as const),
];

const HOW: Html = html`<p class="meta">Names lead to what the archive says of them; every mark says what it is and which rule found it. Numbers in the margin are lines of the file. What was cut is folded where it stood, with the rule that cut it.</p>
<ul class="legend">${KEYS.map(([className, words]) => html`<li><span class="${className}">${words}</span></li>`)}</ul>
`;

/** Articles of an archive, each by itself. */
export function articlePages(db: Database, scope: Scope): (head: ArticleHead) => Loaded {
  const read = storyReader(db, scope);
  return (head) => ({
    isEmpty: false,
    count: 1,
    html: function* (context) {
      yield HOW;
      yield* storyOf(read, head, context);
    },
    markdown: (context) => articleLines([head], context),
  });
}

/** A list of articles without their texts. */
export function articleList(heads: readonly ArticleHead[]): Loaded {
  return {
    isEmpty: heads.length === 0,
    count: heads.length,
    html: (context) => [articleTable(heads, context)],
    markdown: (context) => articleLines(heads, context),
  };
}
