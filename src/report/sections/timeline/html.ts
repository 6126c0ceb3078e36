import { partsMarked } from '../../../query/excerpt.js';
import type { Happening, OfOneSentence } from '../../../query/timeline.js';
import { dayLabel } from '../../../text/day-label.js';
import { figure } from '../../../text/figure.js';
import { badge } from '../../html/badge.js';
import { cite, whyShown } from '../../html/cite.js';
import { dayTime } from '../../html/day.js';
import { attribute, type Fragment, type Html, html, joined } from '../../html/markup.js';
import type { Context } from '../../section.js';
import { named } from '../entities/card.js';
import { inShort } from './in-short.js';
import {
  type DayOf,
  isOneMonth,
  type MonthOf,
  type Outline,
  statesOf,
  type UndatedOf,
  type YearOf,
} from './outline.js';
import { type HrefOf, pictureOf, yearPicture } from './picture.js';
import { basisOf, capital, events, objectOf, reasonOf, STATE_WORDS, STATES, TYPE_WORDS } from './words.js';

/** Where the list stands that the filters narrow. */
const LIST = 'timeline-list';
/** Above this many a month is folded until it is wanted. */
const MOST_OPEN = 400;
/** Fewer need no filters. */
const LEAST_FILTERED = 8;

/** The head of the timeline: how many events, their picture, its numbers, its years. */
export function* overviewHtml(outline: Outline, hrefOf: HrefOf): IterableIterator<Html> {
  yield html`<p>${inShort(outline)}</p>
`;
  const picture = pictureOf(outline.years, hrefOf);
  if (picture) yield picture;
  yield numbers(outline, hrefOf);
}

/** The list: each year and month has an anchor, and what is told of each day stands under it. */
export function* listHtml(outline: Outline, context: Context, hrefOf: HrefOf): IterableIterator<Html> {
  const { happenings, years, undated } = outline;
  if (happenings.length >= LEAST_FILTERED) yield filters(outline);
  yield html`<div id="${LIST}" class="timeline">
`;
  const isFolded = happenings.length > MOST_OPEN;
  for (const year of years) yield* yearHtml(year, { context, hrefOf, isFolded, isMany: years.length > 1 });
  if (undated.length > 0) yield* undatedHtml(undated, { context, hrefOf, isFolded, isMany: years.length > 0 });
  yield html`</div>
`;
}

/** The picture in numbers, for those who do not see it: a row for each year and each of its months. */
function numbers({ years, undated, happenings }: Outline, hrefOf: HrefOf): Html {
  const row = (title: string, anchor: string, held: readonly Happening[], isYear: boolean): Html => {
    const href = hrefOf(anchor);
    const name = href === undefined ? html`${title}` : html`<a href="${href}">${title}</a>`;
    return html`<tr${isYear && html` class="whole"`}><th scope="row">${name}</th><td class="num" data-label="Events">${held.length}</td>${statesOf(
      held,
    ).map(([state, size]) =>
      size === 0 ? html`<td></td>` : html`<td class="num" data-label="${capital(STATE_WORDS[state])}">${size}</td>`,
    )}</tr>
`;
  };
  const none = undated.flatMap(({ held }) => held);
  return html`<details class="more"><summary>The same in numbers, by year and month</summary>
<table class="rows"><caption>${events(happenings.length)}, by when they are or were to be</caption><thead><tr><th scope="col">When</th><th scope="col" class="num">Events</th>${STATES.map(
    (state) => html`<th scope="col" class="num">${capital(STATE_WORDS[state])}</th>`,
  )}</tr></thead>
${years.map(
  ({ year, held, months }) =>
    html`<tbody>${row(year, year, held, true)}${months.map((month) => row(month.title, month.anchor, month.held, false))}</tbody>`,
)}${none.length > 0 && html`<tbody>${row('No day', 'no-day', none, true)}</tbody>`}</table></details>
`;
}

function filters({ happenings, years }: Outline): Html {
  const types = Object.entries(TYPE_WORDS).filter(([type]) => happenings.some((each) => each.type === type));
  const option = (value: string, words: string): Html => html`<option value="${value}">${words}</option>`;
  const select = (name: string, label: string, options: readonly Fragment[]): Html =>
    html`<label>${label} <select name="${name}"><option value="">all</option>${options}</select></label> `;
  const months = years.flatMap((year) => year.months.filter(isOneMonth));
  return html`<form class="filters js" data-for="${LIST}">${[
    select('year', 'Year', [...years.map(({ year }) => option(year, year))]),
    months.length > 1 &&
      select(
        'month',
        'Month',
        months.map(({ when, title }) => option(when, title)),
      ),
    select(
      'type',
      'Type',
      types.map(([type, words]) => option(type, words)),
    ),
    select('basis', 'Day', [option('stated', 'stated'), option('implied', 'implied'), option('none', 'none')]),
  ]}<span role="group" aria-label="State">State ${STATES.filter((state) =>
    happenings.some((each) => each.state === state),
  ).map(
    (state) => html`<label><input type="checkbox" name="state" value="${state}"> ${STATE_WORDS[state]}</label> `,
  )}</span><output></output></form>
`;
}

interface Look {
  readonly context: Context;
  readonly hrefOf: HrefOf;
  readonly isFolded: boolean;
  /** Whether there are several parts, so that one can be shown alone. */
  readonly isMany: boolean;
}

function* yearHtml(year: YearOf, look: Look): IterableIterator<Html> {
  const { isFolded } = look;
  const [title, id] = [heading('h3', year.year, year.held.length), html` id="timeline/${year.year}"`];
  yield html`<section class="year" data-group${!isFolded && id}>${isFolded ? opens(title, id) : title}
${zoomed(look)}${yearPicture(year, look.hrefOf)}`;
  for (const month of year.months) yield monthHtml(month, look);
  yield html`${isFolded && CLOSES}</section>
`;
}

/** In a long timeline a year and a month wait until they are wanted; the address of what lies inside opens them. */
const opens = (title: Html, id: Html | null = null): Html =>
  html`<details class="fold"><summary>${title}</summary><div${id}>`;
const CLOSES = html`</div></details>`;

const heading = (level: 'h3' | 'h4', title: Fragment, size: number): Html => {
  const content = html`${title} <span class="n">${figure(size)}</span>`;
  return level === 'h3' ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`;
};

/** Shown by the style where an address has brought one year or month to the front. */
function zoomed({ hrefOf, isMany }: Look): Html | false {
  const href = hrefOf('');
  return (
    isMany &&
    href !== undefined &&
    html`<p class="zoomed meta">Only this part of the timeline is shown. <a href="${href}">Show all of it</a></p>`
  );
}

function monthHtml(month: MonthOf, look: Look): Html {
  const { title, anchor, held, days } = month;
  const when = { year: anchor.slice(0, 4), month: isOneMonth(month) ? month.when : null };
  const list = days.map((day) => dayHtml(day, when, look));
  const [name, id] = [heading('h4', title, held.length), html` id="timeline/${anchor}"`];
  return look.isFolded
    ? html`<section class="month" data-group>${opens(name, id)}${list}${CLOSES}</section>
`
    : html`<section class="month" data-group${id}>${name}${list}</section>
`;
}

function dayHtml({ from, to, sentences }: DayOf, when: When, { context }: Look): Html {
  return html`<section class="day" data-group><h5>${dayHeading(from, to)}</h5>${factsOf(sentences, when, context)}</section>
`;
}

/** A month or year as a day would only repeat the heading above it. */
function dayHeading(from: string | null, to: string | null): Html {
  return DAY.test(dayLabel(from, to)) ? dayTime(from, to) : html`Some day in ${dayTime(from, to)}`;
}
const DAY = /\d{4}-\d\d-\d\d/;

function* undatedHtml(undated: readonly UndatedOf[], look: Look): IterableIterator<Html> {
  const { isFolded, context } = look;
  const size = undated.reduce((sum, { held }) => sum + held.length, 0);
  const [name, id] = [heading('h3', 'No day', size), html` id="timeline/no-day"`];
  yield html`<section class="year" data-group${!isFolded && id}>${isFolded ? opens(name, id) : name}
${zoomed(look)}<p class="meta">The sentences name no day, or not all of one. Each stands under the day of its article: it tells when it was told, not when it happened.</p>
`;
  for (const { published, held, sentences } of undated) {
    const title = published === null ? 'In articles without a day' : html`In articles of ${dayTime(published)}`;
    const [of, facts] = [heading('h4', title, held.length), factsOf(sentences, NO_DAY, context)];
    yield html`<section class="month" data-group>${isFolded ? html`${opens(of)}${facts}${CLOSES}` : html`${of}${facts}`}</section>
`;
  }
  yield html`${isFolded && CLOSES}</section>
`;
}

/** What the filters ask for. */
interface When {
  readonly year: string | null;
  readonly month: string | null;
}
const NO_DAY: When = { year: null, month: null };

function factsOf(sentences: readonly OfOneSentence[], when: When, context: Context): Html {
  return html`<ul class="facts">${sentences.map((told) => sentenceHtml(told, when, context))}</ul>`;
}

/** A sentence once, and below it each thing that it tells. */
function sentenceHtml(told: OfOneSentence, { year, month }: When, context: Context): Html {
  const [first] = told;
  const values = (of: (each: Happening) => string): string => [...new Set(told.map(of))].join(' ');
  const traits = html`${attribute('data-year', year)}${attribute('data-month', month)} data-state="${values(({ state }) => state)}" data-type="${values(({ type }) => type)}" data-basis="${values(basisOf)}"`;
  return html`<li${traits}><p dir="auto">${partsMarked(first, told).map(({ text, isMarked }) =>
    isMarked ? html`<mark>${text}</mark>` : text,
  )}</p>
${told.map((each) => eventHtml(each, told.length > 1, context))}</li>
`;
}

/** Who, what and where in the words of the archive, how sure, and where it stands. */
function eventHtml(event: Happening, isOneOfSeveral: boolean, context: Context): Html {
  const { type, state, basis, place, place_id, origins, text } = event;
  const [what, reason] = [objectOf(event), reasonOf(event)];
  const parts: readonly Fragment[] = [
    html`${isOneOfSeveral && html`<bdi>${text}</bdi>: `}${TYPE_WORDS[type]}`,
    state !== 'happened' && badge(state, STATE_WORDS[state]),
    basis === 'implied' && badge('implied', 'day implied'),
    whoHtml(event, context),
    what !== null && html`<bdi>${what}</bdi>`,
    place !== null && html`in ${named(place, place_id, context)}`,
    reason,
    origins > 1 && `${origins} origins`,
    cite(event, context),
  ];
  return html`<div class="meta">${joined(
    parts.filter((part) => part !== null && part !== false),
    ' · ',
  )} ${whyShown(event, context)}</div>`;
}

function whoHtml({ who, who_ids }: Happening, context: Context): Fragment {
  if (who.length === 0) return null;
  return joined(
    who.map((name, at) => named(name, who_ids[at] ?? null, context)),
    ', ',
  );
}
