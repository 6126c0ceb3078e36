import type { Database } from '../../store/database.js';
import { articleTexts, type EntityNames, entityNamesUsed } from '../../store/reported.js';
import { counted } from '../../text/counted.js';
import { escapeText } from '../../text/steering.js';
import { type Html, html } from '../html/markup.js';
import type { Scope } from '../scope.js';
import type { SiteFolder } from './folder.js';
import type { SitePlan } from './plan.js';
import { createWordIndex } from './search-index.js';

/** Where the parts of the index are, from the page that searches: `search/words-0.js`. */
const FOLDER = 'search';
/** Of what a name is also called, the names that are used most. */
const MOST_NAMES = 12;

/** A name as the page that searches has it: what it is, its page, and what else it is called. */
type NameEntry = readonly [name: string, about: string, href: string, others: readonly string[]];
/** An article: its headline, where and of when it is, and its page. */
type ArticleEntry = readonly [headline: string, about: string, href: string];

/** Writes what the page that searches reads: the names, the articles, and the words of these in parts that it loads when they are asked for. */
export function writeSearchData(
  db: Database,
  { scope, plan, folder }: { readonly scope: Scope; readonly plan: SitePlan; readonly folder: SiteFolder },
): void {
  const index = createWordIndex();
  const articles: ArticleEntry[] = [];
  const heads = new Map(scope.articles.map((head) => [head.id, head]));
  for (const { id, text } of articleTexts(db, scope.within)) {
    const [head, href] = [heads.get(id), plan.article(id)];
    if (head === undefined || href === undefined) continue;
    index.add(articles.length, text);
    const about = [head.published, head.source].filter((part) => part !== null).join(' · ');
    articles.push([shown(head.headline ?? head.source), shown(about), href]);
  }
  const firsts: string[] = [];
  for (const { first, text } of index.parts()) {
    folder.write(`${FOLDER}/words-${firsts.length}.js`, [`bpp.words[${firsts.length}]=${JSON.stringify(text)}\n`]);
    firsts.push(first);
  }
  folder.write(`${FOLDER}/names.js`, [
    'var bpp={words:[],names:[\n',
    joinedLines(nameEntries(db, scope, plan)),
    '\n],articles:[\n',
    joinedLines(articles),
    `\n],firsts:${JSON.stringify(firsts)}}\n`,
  ]);
}

function* nameEntries(db: Database, { entities }: Scope, plan: SitePlan): Iterable<NameEntry> {
  const namesOf = entityNamesUsed(db);
  for (const { id, kind, name, mention_count: count } of entities) {
    const href = plan.entity(id);
    const about = `${kind} · ${counted(count, 'mention')}`;
    if (href !== undefined) yield [shown(name), about, href, otherNames(name, namesOf.get(id))];
  }
}

function otherNames(name: string, { names }: EntityNames = { names: [] }): readonly string[] {
  return names
    .filter((other) => other !== name)
    .slice(0, MOST_NAMES)
    .map(shown);
}

const shown = (text: string): string => escapeText(text).trim();

const joinedLines = (rows: Iterable<unknown>): string => [...rows].map((row) => JSON.stringify(row)).join(',\n');

/** The page that searches, below its heading. Where no script runs it says where the names are. */
export function searchForm(links: readonly { readonly href: string; readonly title: string }[]): Html {
  return html`<form class="find-all js" role="search" autocomplete="off">
<label for="find-all">Names, and words of the articles</label>
<input id="find-all" type="search" spellcheck="false" enterkeyhint="search">
<p class="meta" role="status"></p>
<h3 hidden>Names</h3>
<ol class="hits"></ol>
<h3 hidden>Articles</h3>
<ol class="hits"></ol>
</form>
<noscript><p class="note">To search, a browser has to run this site’s script. All names and articles are listed without it: ${links.map(
    ({ href, title }) => html`<a href="${href}">${title}</a> `,
  )}</p></noscript>
<script src="${FOLDER}/names.js"></script>
`;
}
