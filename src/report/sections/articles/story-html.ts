import type { BlockType } from '../../../model/block.js';
import type { BoilerplateRecord } from '../../../model/record.js';
import type { CopyRow } from '../../../store/stories.js';
import { pointSlicer } from '../../../text/code-points.js';
import { counted } from '../../../text/counted.js';
import { badge } from '../../html/badge.js';
import { dayTime } from '../../html/day.js';
import { attribute, countedText, type Html, html, joined } from '../../html/markup.js';
import { outside } from '../../html/outside.js';
import type { Context } from '../../section.js';
import { dayBasis, ruleWords } from './basis.js';
import { reasonsOf } from './cuts.js';
import { articlePlace } from './list.js';
import { passage, type Slice } from './passage.js';
import type { Story, StoryPart } from './story.js';

/** An article as it is read: its head, then its text block by block, with what was cut folded where it stood. */
export function* storyHtml(story: Story, context: Context): IterableIterator<Html> {
  const { head, parts } = story;
  const { id, language } = head;
  const slice = pointSlicer(head.text);
  const [first] = parts.filter((part) => part.is === 'block');
  const isTitled = first !== undefined && isHeadline(first, head.headline, slice);
  yield html`<article class="story"${attribute('id', context.anchors.article(id))}>
<h3${isTitled && blockAttributes(first, story, context)} dir="auto"><bdi class="name">${
    isTitled ? passage(slice, first.block, first.stretches, context) : (head.headline ?? articlePlace(head, context))
  }</bdi></h3>
<p class="meta">${aboutHead(story, context)}</p>
${story.copies.length > 0 && copiesNote(story, context)}${grounds(story)}
<div class="text" lang="${language}">
`;
  for (const part of parts) {
    if (part === first && isTitled) continue;
    yield part.is === 'cut'
      ? cutHtml(part.cuts, context.anchors.article(id))
      : blockHtml(part, story, { slice, context });
  }
  yield html`</div></article>
`;
}

type BlockPart = Extract<StoryPart, { readonly is: 'block' }>;

const isHeadline = ({ block }: BlockPart, headline: string | null, slice: Slice): boolean =>
  block.type === 'headline' && slice(block.start, block.end) === headline;

/** Its class, its anchor and its line in the file, which stands in the margin. */
function blockAttributes({ block }: BlockPart, { head }: Story, { anchors }: Context): Html {
  const sort = SORTS[block.type];
  return html` class="block${sort !== undefined && ` ${sort}`}"${attribute('id', anchors.block(head.id, block.start))} data-line="${block.line}"`;
}

/** What a block is to its article, where it is no paragraph. */
const SORTS: Readonly<Partial<Record<BlockType, string>>> = {
  ...{ headline: 'head', standfirst: 'stand', byline: 'by', dateline: 'by', credit: 'by', heading: 'sub' },
  ...{ list: 'item', quote: 'quote', table: 'cell', caption: 'caption' },
};

function blockHtml(
  part: BlockPart,
  story: Story,
  { slice, context }: { readonly slice: Slice; readonly context: Context },
): Html {
  return html`<p${blockAttributes(part, story, context)} dir="auto">${passage(slice, part.block, part.stretches, context)}</p>
`;
}

/** `By Ada Marsh · 3 March 2012 (from the address) · Norwell Gazette · pages/3.txt:1 · the page at norwell.example`. */
function aboutHead(story: Story, { addresses, paged }: Context): Html {
  const { byline, published, published_basis: basis, publisher, source, url } = story.head;
  const href = addresses.source(source);
  const place = articlePlace(story.head, { paged });
  return joined(
    [
      byline.length > 0 && html`By <bdi>${byline.join(', ')}</bdi>`,
      published === null
        ? 'No day of publication is given'
        : html`${dayTime(published)}${basis !== null && html` <span title="${basis}">(${dayBasis(basis)})</span>`}`,
      publisher !== null && html`<bdi>${publisher}</bdi>`,
      href === undefined ? place : html`<a href="${href}">${place}</a>`,
      outside(url),
    ].filter((part) => part !== false && part !== undefined),
    ' · ',
  );
}

function copiesNote({ head, copies }: Story, { addresses }: Context): Html {
  const others = copies.map((copy) => {
    const isOrigin = copy.article_id === head.id;
    const other = isOrigin ? copy.origin_id : copy.article_id;
    const place = isOrigin ? copy.origin_at : copy.at;
    const words = (isOrigin ? copy.origin_headline : copy.headline) ?? place;
    const href = addresses.article(other);
    const name = href === undefined ? html`<bdi>${words}</bdi>` : html`<a href="${href}"><bdi>${words}</bdi></a>`;
    return html`<li>${name} <span class="meta">${place} · ${copyWords(copy)}</span></li>
`;
  });
  const isCopy = copies.some(({ article_id }) => article_id === head.id);
  return html`<div class="note"><p>${
    isCopy
      ? html`${badge('copy')} This repeats another article; what both say is counted once.`
      : `Repeated elsewhere; what is repeated is counted once.`
  }</p><ul>
${others}</ul></div>
`;
}

/** `17 of its 17 sentences stand in the other, which has 17 (resolve/exact-copy)`. */
export const copyWords = ({ rule, detail }: Pick<CopyRow, 'rule' | 'detail'>): string => `${detail} (${rule})`;

/** On demand: the rule that gave each part of the head. */
function grounds({ head }: Story): Html {
  const fields: readonly (readonly [string, string | null, string | null])[] = [
    ['Headline', head.headline, head.headline_basis],
    ['By', head.byline.length === 0 ? null : head.byline.join(', '), head.byline_basis],
    ['Publisher', head.publisher, head.publisher_basis],
    ['Published', head.published, head.published_basis],
  ];
  return html`<details class="why"><summary>How the headline, writer and day are known</summary><dl class="pairs">${fields.map(
    ([name, value, basis]) =>
      html`<dt>${name}</dt><dd>${
        value === null
          ? 'not given'
          : html`<bdi>${value}</bdi>${basis !== null && html` – ${ruleWords(basis)}, rule <code>${basis}</code>`}`
      }</dd>`,
  )}<dt>Language</dt><dd>${head.language}</dd></dl></details>`;
}

/** Where lines that were cut from the file of an article stand in it: the first of those that one rule cut together. */
export const cutAnchor = (article: string, line: number): string => `${article}/cut/${line}`;

/** Lines that were cut, folded where they stood; those of an article can be led to. */
export function cutHtml(cuts: readonly BoilerplateRecord[], article: string | undefined): Html {
  const [first, last] = [cuts[0], cuts.at(-1)];
  const lines = first && last && linesWords(first.line, last.end_line);
  return html`<details class="cut"><summary>${counted(cuts.length, 'piece')} cut${lines !== undefined && `, ${lines}`}: ${reasonsOf(cuts)}</summary><div>${runs(
    cuts,
  ).map(([{ rule, reason, line }, run], at, all) => {
    // On a page of one line all runs begin there: the first has the anchor.
    const anchor = article === undefined || all[at - 1]?.[0].line === line ? undefined : cutAnchor(article, line);
    return html`
<p class="rule"${attribute('id', anchor)}>${reason} · <code>${rule}</code></p>${run.map(
      (cut) => html`
<p class="off" dir="auto" data-line="${cut.line}">${countedText(cut.text)}</p>`,
    )}`;
  })}</div></details>
`;
}

const linesWords = (first: number, last: number): string =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`;

/** Neighbours that one rule cut. */
function runs(cuts: readonly BoilerplateRecord[]): readonly (readonly [BoilerplateRecord, BoilerplateRecord[]])[] {
  const found: (readonly [BoilerplateRecord, BoilerplateRecord[]])[] = [];
  for (const cut of cuts) {
    const last = found.at(-1);
    if (last !== undefined && last[0].rule === cut.rule && last[0].reason === cut.reason) last[1].push(cut);
    else found.push([cut, [cut]]);
  }
  return found;
}
