import type { EntityKind } from '../../model/mention.js';
import type { Database } from '../../store/database.js';
import { createDistinctionFinder, type Distinction, type EntityRow } from '../../store/lookup.js';
import { type SourceCounts, sourceCounts } from '../../store/reported.js';
import { markdownText } from '../../text/markdown.js';
import { badge } from '../html/badge.js';
import { dayWords } from '../html/day.js';
import { attribute, type Fragment, type Html, html, joined } from '../html/markup.js';
import type { Scope } from '../scope.js';
import type { Context, Loaded, Section } from '../section.js';
import { highlightLines, highlightsHtml, highlightsOf } from './summary/highlights.js';

/** What the report is made of: how much of what, from when to when, who and what it is mostly about, how to read it. */
export const summary: Section = { id: 'summary', title: 'In short', none: 'Nothing in the archive fits.', load };

/** One and several of each kind. */
const KINDS: readonly (readonly [kind: EntityKind, one: string, several: string])[] = [
  ['person', 'person', 'people'],
  ['force', 'police force', 'police forces'],
  ['organisation', 'organisation', 'organisations'],
  ['place', 'place', 'places'],
  ['programme', 'programme', 'programmes'],
];
const MAIN: ReadonlySet<EntityKind> = new Set(['person', 'force', 'programme']);
const MOST_NAMED = 8;

interface Named extends EntityRow, Pick<Distinction, 'post' | 'body' | 'basis'> {}

interface Summary {
  /** The filters as they were typed. */
  readonly asked: readonly string[];
  readonly articles: number;
  readonly copies: number;
  readonly undated: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sources: SourceCounts;
  /** `11 people`, `2 police forces`. */
  readonly names: readonly string[];
  readonly main: readonly Named[];
}

async function load(db: Database, scope: Scope): Promise<Loaded> {
  const [found, highlights] = [gather(db, scope), await highlightsOf(db, scope)];
  return {
    isEmpty: false,
    html: (context) => [
      html`<p class="lead">${lead(found)}</p>
${highlightsHtml(highlights, context)}${namesHtml(found, context)}${READING}`,
    ],
    markdown: (context) => [...written(found), ...highlightLines(highlights, context)],
  };
}

function gather(db: Database, { articles, entities, within, asked }: Scope): Summary {
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  const distinctionOf = createDistinctionFinder(db);
  const isOf = (kind: EntityKind): readonly EntityRow[] => entities.filter((entity) => entity.kind === kind);
  return {
    asked,
    articles: articles.length,
    copies: articles.filter(({ id, origin }) => id !== origin).length,
    undated: articles.length - days.length,
    from: days[0],
    to: days.at(-1),
    sources: sourceCounts(db, within),
    names: KINDS.flatMap(([kind, one, several]) => {
      const { length } = isOf(kind);
      return length === 0 ? [] : [`${length} ${length === 1 ? one : several}`];
    }),
    main: entities
      .filter(({ kind }) => MAIN.has(kind))
      .slice(0, MOST_NAMED)
      .map((entity) => ({ ...entity, ...postOf(entity, distinctionOf) })),
  };
}

function postOf(
  { id, kind }: EntityRow,
  find: (id: string) => Distinction,
): Pick<Distinction, 'post' | 'body' | 'basis'> {
  if (kind !== 'person') return { post: null, body: null, basis: null };
  const { post, body, basis } = find(id);
  return { post, body, basis };
}

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `on 3 March 2012`, `from 3 March 2012 to 30 November 2012`. */
const publishedWords = (from: string, to: string): string =>
  from === to ? `on ${dayWords(from, from)}` : `from ${dayWords(from, from)} to ${dayWords(to, to)}`;

/** `8 articles from 5 files, published from 3 March 2012 to 30 November 2012; 4 of them have no day of their own`. */
function extent({ articles, copies, undated, from, to, sources }: Summary): string {
  if (articles === 0) return 'Nothing in the archive fits';
  const published = from === undefined ? '' : `, published ${publishedWords(from, to ?? from)}`;
  const none = articles === 1 ? 'it has no day of its own' : 'none of them has a day of its own';
  return [
    `${several(articles, 'article')} from ${several(sources.files, 'file')}${published}`,
    ...(undated === articles ? [none] : []),
    ...(undated > 0 && undated < articles
      ? [`${undated} of them ${undated === 1 ? 'has' : 'have'} no day of their own`]
      : []),
    ...(copies > 0 ? [`${copies} ${copies === 1 ? 'is a copy' : 'are copies'} of another`] : []),
    ...(sources.failed > 0 ? [`${several(sources.failed, 'file')} could not be read`] : []),
  ].join('; ');
}

/** What the page is about, in one or two sentences. */
function lead(found: Summary): string {
  const { names, articles, asked } = found;
  const they = articles === 1 ? 'It names' : 'They name';
  return [
    `${extent(found)}.`,
    ...(names.length > 0 ? [`${they} ${listed(names)}.`] : []),
    ...(asked.length > 0 ? [`Only what fits is here: ${asked.join(', ')}.`] : []),
  ].join(' ');
}

/** `6 people, 2 police forces and 13 places`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function namesHtml({ main }: Summary, context: Context): Fragment {
  return (
    main.length > 0 &&
    html`<h3>Named most</h3>
<ul class="facts">${main.map((each) => html`<li>${namedMost(each, context)}</li>`)}</ul>
`
  );
}

function namedMost(
  { id, kind, name, post, body, basis, mention_count, article_count }: Named,
  { addresses }: Context,
): Html {
  const place = body !== null && html`, <bdi>${body}</bdi>`;
  return html`<a class="ent k-${kind}"${attribute('href', addresses.entity(id))}><bdi>${name}</bdi></a>${
    post !== null && html` – ${post}${place}`
  }${basis === 'implied' && html` ${badge('implied')}`} <span class="meta">named ${several(mention_count, 'time')} in ${several(article_count, 'article')}</span>`;
}

/** What the words on the badges mean: said once, where a reader begins. */
const WORDS: readonly (readonly [words: readonly string[], meaning: string])[] = [
  [['implied'], 'no words say it outright: only what the article is about, or the day it was published, suggests it'],
  [['planned', 'possible', 'not'], 'of events: it was to be, it might be, it did not come about'],
  [['current', 'former'], 'of posts: as the article that is cited has it, on its day'],
];

const READING = html`<details class="more"><summary>How to read this page</summary>
<p>Programs read the pages by rules; nobody wrote these facts down by hand. Each leads to the words that it rests on: the
place (file and line) opens them in their article, <em>why</em> shows the sentence, the rule that found it and how sure that
is. What several articles say is there once, with all its places. Where nothing is said, nothing is shown: that is no proof
that it was not so.</p>
<dl class="pairs">${WORDS.map(
  ([words, meaning]) =>
    html`<dt>${joined(
      words.map((word) => badge(word)),
      ' ',
    )}</dt><dd>${meaning}</dd>`,
)}</dl></details>`;

function written(found: Summary): readonly string[] {
  const { main } = found;
  return [
    markdownText(lead(found)),
    ...(main.length > 0 ? ['', '### Named most', ''] : []),
    ...main.map(({ name, post, body, basis, mention_count, article_count }) => {
      const at = body === null ? '' : `, ${markdownText(body)}${basis === 'implied' ? ' (implied)' : ''}`;
      const held = post === null ? '' : ` – ${markdownText(post)}${at}`;
      return `- **${markdownText(name)}**${held}: named ${several(mention_count, 'time')} in ${several(article_count, 'article')}`;
    }),
  ];
}
