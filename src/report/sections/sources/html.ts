import type { Remark } from '../../../store/source-status.js';
import type { CopyRow } from '../../../store/stories.js';
import { counted } from '../../../text/counted.js';
import { badge } from '../../html/badge.js';
import { attribute, type Html, html } from '../../html/markup.js';
import { outside } from '../../html/outside.js';
import type { Context } from '../../section.js';
import { copyWords, cutAnchor, cutHtml } from '../articles/story-html.js';
import { type CutOverall, cutsOverall, type SourceEntry, type Sources } from './gather.js';
import { bytesWords, charsetWords, keptWords, overview, remarkWords, statusOf } from './words.js';

/** What became of every file: first what failed, then what was read, what was cut from it, and what repeats what. */
export function* sourcesHtml(
  sources: Sources,
  context: Context,
  shown: readonly SourceEntry[] = sources.entries,
): IterableIterator<Html> {
  const { entries, failures, others, copies } = sources;
  yield html`<p class="lead">${overview(sources)}</p>
`;
  if (failures.length > 0) yield remarkTable('Could not be read', failures, 'failed');
  if (shown.length > 0) yield sourceTable(shown, context);
  const cuts = cutsOverall(entries);
  if (cuts.length > 0) yield cutTable(cuts);
  yield* cutFiles(shown, sources);
  if (copies.length > 0) yield copyTable(copies, context);
  if (others.length > 0) yield remarkTable('Passed over, or remarked on', others, 'remark');
}

/** Files, with what became of each, and what was cut from those that have no article which could show it. */
export function* filesHtml(
  entries: readonly SourceEntry[],
  sources: Sources,
  context: Context,
): IterableIterator<Html> {
  yield sourceTable(entries, context);
  yield* cutFiles(entries, sources);
}

function* cutFiles(entries: readonly SourceEntry[], sources: Sources): IterableIterator<Html> {
  for (const entry of entries) {
    if (entry.articles === 0 && entry.blocks_removed > 0) yield cutWhole(entry, sources);
  }
}

/** Files, with what became of each. */
function sourceTable(entries: readonly SourceEntry[], context: Context): Html {
  return html`<table class="rows"><caption>Files that were read</caption>
<thead><tr><th scope="col">File</th><th scope="col">Status</th><th scope="col">Articles</th><th scope="col">Kept and cut</th><th scope="col">Read as</th></tr></thead>
<tbody>
${entries.map((entry) => sourceRow(entry, context))}</tbody></table>
`;
}

function sourceRow(entry: SourceEntry, context: Context): Html {
  const { path, url, container, charset_basis: basis, media_type, size } = entry;
  const from = [container !== null && container !== path && html`from <bdi>${container}</bdi>`, outside(url)].filter(
    (part) => part !== false && part !== undefined,
  );
  return html`<tr><th scope="row" id="${context.anchors.source(path)}"><bdi class="cite">${path}</bdi>${from.map(
    (part) => html` <span class="meta">${part}</span>`,
  )}</th><td data-label="Status">${badge(statusOf(entry))}${remarksOf(entry)}</td><td data-label="Articles">${articleLinks(entry, context)}</td><td data-label="Kept and cut">${keptWords(entry)}${cutLinks(entry, context)}</td><td data-label="Read as"><span title="${basis}">${charsetWords(entry)}</span><div class="meta">${media_type} · ${bytesWords(size)}</div></td></tr>
`;
}

/** The rules that cut, each leading to where it first did. */
function cutLinks({ cuts }: SourceEntry, context: Context): Html | undefined {
  if (cuts.length === 0) return undefined;
  const items = cuts.map(({ reason, count, article_id, line }) => {
    const href = article_id === undefined ? undefined : cutHref(article_id, line, context);
    const name = href === undefined ? reason : html`<a href="${href}">${reason}</a>`;
    return html`<li>${name}${count > 1 && ` (${count})`}</li>`;
  });
  if (items.length <= MOST_LINKS) return html`<ul class="line">${items}</ul>`;
  return html`<details class="more"><summary>${counted(items.length, 'rule')}</summary><ul class="line">${items}</ul></details>`;
}

/** On the page of its article, whichever that is. */
function cutHref(articleId: string, line: number, { addresses, anchors }: Context): string | undefined {
  const [story, anchor] = [addresses.article(articleId), anchors.article(articleId)];
  if (story === undefined || anchor === undefined) return undefined;
  return `${story.split('#', 1)[0]}#${encodeURI(cutAnchor(anchor, line))}`;
}

function remarksOf({ remarks, is_loaded }: SourceEntry): Html {
  const loaded = is_loaded === 1 && html` <span class="meta">came as records, without its page</span>`;
  if (remarks.length === 0) return html`${loaded}`;
  return html`${loaded} <details class="why"><summary>${counted(remarks.length, 'remark')}</summary><ul>${remarks.map(
    (remark) => html`<li>${remarkHtml(remark)}</li>`,
  )}</ul></details>`;
}

/** More of them are folded. */
const MOST_LINKS = 6;

function articleLinks({ heads, articles }: SourceEntry, context: Context): Html {
  const links = heads.map(({ id, headline, line, origin }) => {
    const name = html`<bdi>${headline ?? `line ${line ?? 1}`}</bdi>`;
    const href = context.addresses.article(id);
    return html`<li>${href === undefined ? name : html`<a href="${href}">${name}</a>`}${origin !== id && html` ${badge('copy')}`}</li>`;
  });
  const left = articles > heads.length && html` <span class="meta">of ${counted(articles, 'article')}</span>`;
  if (links.length === 0) return html`${left}`;
  if (links.length <= MOST_LINKS) return html`<ul>${links}</ul>${left}`;
  return html`<details class="more"><summary>${counted(links.length, 'article')}</summary><ul>${links}</ul></details>${left}`;
}

function cutTable(cuts: readonly CutOverall[]): Html {
  return html`<h3>What was cut, and why</h3>
<table class="rows"><caption>Pieces that are no part of an article, by the rule that cut them</caption>
<thead><tr><th scope="col">Cut as</th><th scope="col">Rule</th><th scope="col" class="num">Pieces</th><th scope="col" class="num">Files</th></tr></thead>
<tbody>
${cuts.map(
  ({ rule, reason, count, files }) =>
    html`<tr><th scope="row">${reason}</th><td data-label="Rule"><code>${rule}</code></td><td class="num" data-label="Pieces">${count}</td><td class="num" data-label="Files">${files}</td></tr>
`,
)}</tbody></table>
`;
}

/** A file of which nothing is an article: nowhere else would it be seen. */
function cutWhole({ path }: SourceEntry, { cutFrom }: Sources): Html {
  return html`<h4><bdi>${path}</bdi></h4>
${cutHtml(cutFrom(path), undefined)}`;
}

function copyTable(copies: readonly CopyRow[], context: Context): Html {
  const link = (id: string, headline: string | null, at: string): Html => {
    const href = context.addresses.article(id);
    return html`<a${attribute('href', href)}><bdi>${headline ?? at}</bdi></a> <span class="meta">${at}</span>`;
  };
  return html`<h3>Copies and their origins</h3>
<table class="rows"><caption>Articles that repeat another: what both say is counted once</caption>
<thead><tr><th scope="col">Copy</th><th scope="col">Repeats</th><th scope="col">Why</th></tr></thead>
<tbody>
${copies.map(
  (copy) =>
    html`<tr><th scope="row">${link(copy.article_id, copy.headline, copy.at)}</th><td data-label="Repeats">${link(copy.origin_id, copy.origin_headline, copy.origin_at)}</td><td data-label="Why">${copyWords(copy)}</td></tr>
`,
)}</tbody></table>
`;
}

/** A remark; what stands in backticks is code. */
function remarkHtml(remark: Remark): Html {
  const parts = remarkWords(remark).split('`');
  // Behind a backtick without another nothing is code.
  const isCode = (at: number): boolean => at % 2 === 1 && at < parts.length - 1;
  return html`${parts.map((part, at) => (isCode(at) ? html`<code>${part}</code>` : part))}`;
}

/** Rows before the others are folded. */
const MOST_REMARKS = 20;

function remarkTable(caption: string, remarks: readonly Remark[], status: string): Html {
  const [first, others] = [remarks.slice(0, MOST_REMARKS), remarks.slice(MOST_REMARKS)];
  return html`${remarkRows(caption, first, status)}${
    others.length > 0 &&
    html`<details class="more"><summary>The other ${others.length}</summary>${remarkRows(`${caption}, the others`, others, status)}</details>
`
  }`;
}

function remarkRows(caption: string, remarks: readonly Remark[], status: string): Html {
  return html`<table class="rows"><caption>${caption}</caption>
<thead><tr><th scope="col">File</th><th scope="col">Status</th><th scope="col">Reason</th></tr></thead>
<tbody>
${remarks.map(
  (remark) =>
    html`<tr><th scope="row"><bdi class="cite">${remark.path}</bdi></th><td data-label="Status">${badge(status)}</td><td data-label="Reason">${remarkHtml(remark)}</td></tr>
`,
)}</tbody></table>
`;
}
