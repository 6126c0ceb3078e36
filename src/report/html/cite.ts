import type { Context } from '../section.js';
import { attribute, type Fragment, type Html, html } from './markup.js';

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
export function cite(cited: Cited, { addresses }: Context): Html {
  const place = `${cited.source}:${cited.line}`;
  const href = addresses.words(cited.article_id, cited.start);
  if (href === undefined) return html`<span class="cite">${place}</span>`;
  return html`<a class="cite" href="${href}" data-at="${cited.start}-${cited.end}">${place}</a>`;
}

/** A fact with what it rests on. */
export interface Founded extends Cited {
  readonly rule: string;
  readonly confidence: number;
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
  const { rule, confidence, published } = fact;
  const others = (fact.evidence ?? []).filter((each) => !isSamePlace(each, fact));
  return html`<details class="why"><summary>why</summary><div><blockquote dir="auto">${sentence(fact)}</blockquote>
<p class="grounds">rule <code>${rule}</code> · confidence ${confidence.toFixed(2)}${day(published)} · ${cite(fact, context)}</p>${
    others.length > 0 && html`<p>Also: ${others.map((each) => html`${cite(each, context)} `)}</p>`
  }</div></details>`;
}

const day = (published: string | null | undefined): Fragment =>
  published !== null &&
  published !== undefined &&
  html` · <time${attribute('datetime', published)}>${published}</time>`;

const isSamePlace = (one: Cited, other: Cited): boolean =>
  one.article_id === other.article_id && one.start === other.start && one.end === other.end;

function sentence({ sentence: around, sentence_start: from, start, end, text }: Founded): Fragment {
  if (around === undefined || from === undefined || start < from) return text;
  const points = [...around];
  const [before, words, after] = [
    points.slice(0, start - from),
    points.slice(start - from, end - from),
    points.slice(end - from),
  ];
  return html`${before.join('')}<mark>${words.join('')}</mark>${after.join('')}`;
}
