import { pointSlicer } from '../../text/code-points.js';
import { citedPlace } from '../../text/page-place.js';
import type { Context } from '../section.js';
import { dayTime } from './day.js';
import { type Fragment, type Html, html } from './markup.js';

/** Words of an article, with the place where they stand. */
export interface Cited {
  readonly source: string;
  readonly line: number;
  readonly article_id: string;
  /** Code points into the text of the article. */
  readonly start: number;
  readonly end: number;
}

/** `seeds/003.txt:7`, leading to the words; the page's script marks just those on arrival. */
export function cite(cited: Cited, { addresses, paged }: Context): Html {
  const place = citedPlace(cited.source, cited.line, paged.get(cited.source));
  const href = addresses.words(cited.article_id, cited.start);
  if (href === undefined) return html`<span class="cite">${place}</span>`;
  return html`<a class="cite" href="${href}" data-at="${cited.start}-${cited.end}">${place}</a>`;
}

/** A fact with what it rests on. */
export interface Founded extends Cited {
  readonly rule: string;
  readonly confidence: number;
  readonly headline?: string | null;
  readonly published?: string | null;
  /** Its sentence, with the code point of the article where that starts; the words of the fact where none is given. */
  readonly sentence?: string;
  readonly sentence_start?: number;
  readonly text: string;
  /** All places that tell it, its own among them. */
  readonly evidence?: readonly (Cited & { readonly published?: string | null })[];
}

/** On demand: the sentence with the words of the fact marked, the rule, how sure it is, and all other places that tell it. */
export function why(fact: Founded, context: Context): Html {
  return onDemand(html`<blockquote dir="auto">${sentence(fact)}</blockquote>${grounds(fact, context)}`);
}

/** The same of words that stand in full beside it, with their day. */
export function whyShown({ rule, confidence, evidence = [], ...fact }: Founded, context: Context): Html {
  const others = evidence.filter((each) => !isSamePlace(each, fact));
  return onDemand(
    html`<p>Rule <code>${rule}</code>, confidence ${confidence.toFixed(2)}</p>${
      others.length > 0 && html`<p>Also:</p>${places(others, context)}`
    }`,
  );
}

const onDemand = (content: Html): Html => html`<details class="why"><summary>Why</summary>${content}</details>`;

function grounds({ rule, confidence, published, headline, evidence = [], ...fact }: Founded, context: Context): Html {
  const others = evidence.filter((each) => !isSamePlace(each, fact));
  return html`<dl class="pairs">${[
    headline && html`<dt>Article</dt><dd dir="auto">${headline}</dd>`,
    published && html`<dt>Published</dt><dd>${dayTime(published)}</dd>`,
    html`<dt>Rule</dt><dd><code>${rule}</code></dd><dt>Confidence</dt><dd>${confidence.toFixed(2)}</dd>`,
    others.length > 0 && html`<dt>Also</dt><dd>${places(others, context)}</dd>`,
  ]}</dl>`;
}

/** What hundreds of articles say is believed for a dozen of them. */
const MOST_PLACES = 12;

/** Several places in one line, and how many more there are. */
export function places(cited: readonly Cited[], context: Context): Html {
  const left = cited.length - MOST_PLACES;
  return html`<ul class="line">${cited.slice(0, MOST_PLACES).map((each) => html`<li>${cite(each, context)}</li>`)}${
    left > 0 && html`<li class="meta">${left} more</li>`
  }</ul>`;
}

const isSamePlace = (one: Cited, other: Cited): boolean =>
  one.article_id === other.article_id && one.start === other.start && one.end === other.end;

function sentence({ sentence: around, sentence_start: from, start, end, text }: Founded): Fragment {
  if (around === undefined || from === undefined || start < from) return text;
  const slice = pointSlicer(around);
  return html`${slice(0, start - from)}<mark>${slice(start - from, end - from)}</mark>${slice(end - from, [...around].length)}`;
}
