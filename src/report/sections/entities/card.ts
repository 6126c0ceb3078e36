import type { NameForm } from '../../../query/dossier.js';
import { DEALING_WORDS, type Dealing } from '../../../query/together.js';
import type { NameUse, Saying } from '../../../store/dossier.js';
import { counted } from '../../../text/counted.js';
import { badge } from '../../html/badge.js';
import { type Cited, cite, why, whyShown } from '../../html/cite.js';
import { dayTime } from '../../html/day.js';
import { attribute, type Fragment, Html, html, joined } from '../../html/markup.js';
import type { Context } from '../../section.js';
import type { EntityCard, InSentence, PassageOnce, PostOnce, Unnamed } from './gather.js';
import {
  contentWords,
  extentWords,
  heldOf,
  KIND_WORDS,
  matters,
  postWords,
  some,
  termWords,
  UNNAMED,
} from './words.js';

/** Level of the heading of a card: below the part of the report, or below a group of that. */
export type Level = 3 | 4;

/** Everything that a report says of one thing, each piece with its place; open where it was asked for by name. */
export function cardHtml(card: EntityCard, context: Context, level: Level = 3): Html {
  const { entity, names, isAsked } = card;
  const title = new Html(`h${level}`);
  const content = html`${told(card, context, level)}${part(
    { title: 'Names used, and every mention', level, most: NAMES },
    names,
    (form) => nameItem(form, context),
  )}`;
  return html`<article class="card"${attribute('id', context.anchors.entity(entity.id))} data-kind="${entity.kind}">
<${title} class="title"><bdi class="name">${entity.name}</bdi></${title}>
<p class="meta">${joined(headWords(card), ' · ')}</p>
<details class="fold"${isAsked && OPEN}><summary>${contentWords(card).join(' · ')}</summary>
${content}</details></article>
`;
}

const OPEN = new Html(' open');

/** What is told of it, said by it and done by it. */
function told(card: EntityCard, context: Context, level: Level): Fragment {
  const { entity, passages, mentions_left, dealings } = card;
  const isPerson = entity.kind === 'person';
  return [
    part({ title: isPerson ? 'Posts' : 'Posts held here', level, most: POSTS }, heldOf(card), (post) =>
      postItem(post, isPerson, context),
    ),
    part({ title: 'Dealings', level, most: DEALINGS }, dealings, (dealing) => dealingItem(dealing, entity.id, context)),
    ...sayingParts(card, context, level),
    // A place stands in most sentences by the way.
    entity.kind !== 'place' &&
      part({ title: 'Said about', level, most: PASSAGES, left: mentions_left }, passages, (passage) =>
        passageItem(passage, context),
      ),
  ];
}

const sayingParts = ({ quotes, said }: Unnamed, context: Context, level: Level): readonly Fragment[] => [
  part({ title: 'Quotes', level, most: SAYINGS }, quotes, (quote) => quoteItem(quote, context)),
  part({ title: 'Said, as reported', level, most: SAYINGS }, said, (report) => reportItem(report, context)),
];

/** How many of each are shown before the others are folded. */
const [POSTS, SAYINGS, PASSAGES, DEALINGS, NAMES] = [8, 10, 8, 12, 12] as const;

function headWords(card: EntityCard): readonly Fragment[] {
  const { entity, main } = card;
  const kind = KIND_WORDS[entity.kind].one;
  const post = main && html`${postWords(main)}${main.basis === 'implied' && html` ${badge('implied')}`}`;
  return [post ?? kind, ...extentWords(card)];
}

interface Part {
  readonly title: string;
  readonly level: Level;
  /** How many are shown before the others are folded. */
  readonly most: number;
  /** Mentions that were not looked at for more. */
  readonly left?: number;
}

/** A part of a card under its heading: the first few, and the others folded; nothing where there is none. */
function part<Item>(
  { title, level, most, left = 0 }: Part,
  items: readonly Item[],
  show: (item: Item) => Html,
): Fragment {
  if (items.length === 0) return null;
  const heading = new Html(`h${level + 1}`);
  const list = (some: readonly Item[]): Html => html`<ul class="facts">${some.map(show)}</ul>`;
  return html`<${heading}>${title} <span class="n">${items.length}${left > 0 && '+'}</span></${heading}>
${list(items.slice(0, most))}${folded(items.slice(most), list)}${
  left > 0 && html`<p class="meta">The first in time; ${counted(left, 'more mention')} below</p>`
}
`;
}

function folded<Item>(rest: readonly Item[], list: (some: readonly Item[]) => Html): Fragment {
  if (rest.length === 0) return null;
  return html`<details class="more"><summary>${rest.length} more</summary>${list(rest)}</details>`;
}

function postItem(post: PostOnce, isPerson: boolean, context: Context): Html {
  const { person, person_id, role, organisation, organisation_id, best, stated } = post;
  const other = isPerson
    ? organisation !== null && html`, ${named(organisation, organisation_id, context)}`
    : html` · ${named(person, person_id, context)}`;
  return html`<li><strong dir="auto">${role}</strong>${other} ${postBadges(post)}
${below([termWords(post)], best, context)} ${why({ ...best, evidence: stated }, context)}</li>`;
}

/** The state of a post, and that no words give its body where that is so. */
export function postBadges({ state, basis }: Pick<PostOnce, 'state' | 'basis'>): Html {
  return html`${badge(state)}${basis === 'implied' && html` ${badge('implied')}`}`;
}

/** A name that leads to its card, where the report has one. */
export function named(name: string, id: string | null, { addresses }: Context): Html {
  const href = addresses.entity(id);
  return href === undefined ? html`<bdi>${name}</bdi>` : html`<a class="ent" href="${href}"><bdi>${name}</bdi></a>`;
}

function quoteItem(quote: InSentence<Saying>, context: Context): Html {
  return html`<li><blockquote class="said"><p dir="auto">“${quote.text}”</p>
<footer>${below(saidHow(quote), quote, context)} ${whySaid(quote, context)}</footer></blockquote></li>`;
}

function reportItem(report: InSentence<Saying>, context: Context): Html {
  return html`<li><span dir="auto">${report.text}</span>
${below(saidHow(report), report, context)} ${whySaid(report, context)}</li>`;
}

const whySaid = (saying: InSentence<Saying>, context: Context): Html =>
  saying.sentence === undefined ? whyShown(saying, context) : why(saying, context);

/** The verb of saying and the day; whose words they are by implication alone. */
function saidHow({ cue, by, meant_basis, published }: Saying): readonly Fragment[] {
  const as = by !== null && html`“<bdi>${by}</bdi>”`;
  const implied = meant_basis === null ? as : html`${badge('implied')} named only as ${as}`;
  return [cue, implied, published && dayTime(published)];
}

/** What stands below the words of a fact: what is to be said of them, and where they are. */
function below(parts: readonly Fragment[], cited: Cited, context: Context): Html {
  const known = parts.filter((part) => part !== null && part !== false && part !== '');
  return html`<span class="meta">${joined([...known, cite(cited, context)], ' · ')}</span>`;
}

function passageItem(passage: PassageOnce, context: Context): Html {
  const { shown, published, evidence } = passage;
  return html`<li><span dir="auto">${shown}</span>
${below([published && dayTime(published)], passage, context)}${
  evidence.length > 1 && html` ${whyShown(passage, context)}`
}</li>`;
}

function dealingItem(dealing: Dealing, id: string, context: Context): Html {
  const { a, a_id, b, b_id, type, state, articles } = dealing;
  const name = (text: string, of: string): Html => (of === id ? html`<bdi>${text}</bdi>` : named(text, of, context));
  return html`<li>${name(a, a_id)} <strong>${DEALING_WORDS[type]}</strong> ${name(b, b_id)} ${badge(state)}
${below([articles > 1 && counted(articles, 'article')], dealing, context)} ${why(dealing, context)}</li>`;
}

/** A way in which the name is written, and every line that has it so. */
function nameItem({ name, uses }: NameForm, context: Context): Html {
  const lines = onePerLine(uses);
  const list = (some: readonly NameUse[]): Html =>
    html`<ul class="line">${some.map((use) => html`<li>${cite(use, context)}</li>`)}</ul>`;
  return html`<li><bdi class="aka">${name}</bdi> <span class="n">×${uses.length}</span>
${list(lines.slice(0, PLACES))}${folded(lines.slice(PLACES), list)}</li>`;
}

/** Of one name. */
const PLACES = 6;

/** The first mention of each line. */
export function onePerLine(uses: readonly NameUse[]): readonly NameUse[] {
  const first = new Map<string, NameUse>();
  for (const use of uses) {
    const place = `${use.article_id} ${use.line}`;
    if (!first.has(place)) first.set(place, use);
  }
  return [...first.values()];
}

/** What is said by somebody whom no name tells, as a card after those of all others; nothing where there is none. */
export function unnamedHtml({ quotes, said }: Unnamed, context: Context): Fragment {
  if (quotes.length + said.length === 0) return null;
  return html`<article class="card"><h3 class="title">${UNNAMED}</h3>
<details class="fold"><summary>${[...some(quotes.length, 'quote'), ...some(said.length, 'report')].join(' · ')}</summary>
${sayingParts({ quotes, said }, context, 3)}</details></article>
`;
}

/** Those of whom nothing is told but that they are named once: a line each instead of a card. */
export function* namedOnce(cards: readonly EntityCard[], context: Context): IterableIterator<Html> {
  const once = cards.filter((card) => !matters(card));
  if (once.length === 0) return;
  yield html`<details class="more"><summary>${once.length} named once</summary><ul class="cols">${once.map((card) =>
    nameLine(card, context),
  )}</ul></details>
`;
}

function nameLine({ entity, names }: EntityCard, context: Context): Html {
  const id = context.anchors.entity(entity.id);
  const uses = names.flatMap((form) => form.uses.map((use) => ({ ...use, name: form.name })));
  return html`<li class="findable"${attribute('id', id)}><a class="ent"${attribute('href', context.addresses.entity(entity.id))}><bdi class="name">${entity.name}</bdi></a>${uses.map(
    (use) =>
      html` ${use.name !== entity.name && html`<bdi class="aka">${use.name}</bdi> `}<span class="meta">${cite(use, context)}</span>`,
  )}</li>`;
}
