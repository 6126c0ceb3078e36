import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import { DAY_CLASS } from '../../blocks/html/marked-text.js';
import { endsSentence, isProse } from '../../blocks/prose.js';
import { DAY_LABELS } from '../../lists/words.js';
import type { IsoDate } from '../../model/span.js';
import { findDay } from '../../text/day.js';
import { remembered } from '../../text/remembered.js';
import { isoDay } from './iso-day.js';

/** Where days are looked for: `Signs` without what is found there. */
interface Place {
  readonly page: FlatPage;
  readonly near: readonly number[];
  /** Index of the headline's block. */
  readonly headline: number | undefined;
  readonly foreign: readonly boolean[];
  readonly order: 'day-first' | 'month-first';
}

/** A day that stands where readers of the article see it. */
export interface ShownDay {
  readonly day: IsoDate;
  readonly event: 'published' | 'modified';
  readonly place: 'element' | 'line';
  /** Words say which of the two it is. */
  readonly labelled: boolean;
}

const OTHER =
  /\b(?:expires?|until|till|deadline|closing|closes|event|born|died|since|due|copyright|effect(?:ive)?|accessed|retrieved|captures?|joined|member)\b|©/i;
const LONGEST_LINE = 20;
/** Words before a day in a line that is there for the day: `By Ann Lowe, Health Correspondent, on Friday`. */
const MOST_BEFORE = 10;
/** Words between what a day is called and the day: `Updated by our health desk on`. */
const LABEL_REACH = 7;
const MOST_DAYS = 4;
/** Around a day that is a heading: `Wednesday, 30 November 2012`. */
const LONGEST_WEEKDAY = 12;
const WORD = /[\p{L}\p{N}]+/gu;

/** The days beside the headline, those below it first. */
export function shownDays(place: Place): readonly ShownDay[] {
  const elements = dayElements(place);
  return dayBlocks(place, elements).flatMap((at) => daysAt(place, at, elements));
}

/** Words beside a day in a row of a list or over the headline: it is there for the day. */
const MOST_BESIDE = 5;
/** A line with an element for a day in it. */
const SHORT_LINE = 12;
const LIST_REACH = 3;
const FIRST_PARAGRAPH = 20;
/** Below the first paragraph, which may be a standfirst, in blocks. */
const BELOW_PARAGRAPH = 6;

/**
 * Blocks that may give the article's day: those between the headline and the first paragraph, and lines that are a day
 * and little else around them. Lists give the days of other stories, tables those of what is told, notices their own.
 */
function dayBlocks({ page, near, headline = -1 }: Place, elements: DayElements): readonly number[] {
  const { blocks } = page;
  const isParagraph = (at: number): boolean => {
    const { plain, words, removed } = blocks[at] ?? NO_WORDS;
    return (
      (removed === undefined || removed.traits?.judged === true) &&
      words >= FIRST_PARAGRAPH &&
      isProse({ plain, words })
    );
  };
  const body = near.find((at) => at > headline && isParagraph(at)) ?? Infinity;
  return near.filter((at) => {
    const block = blocks[at];
    if (block === undefined || block.removed?.traits?.notice === true) return false;
    if (block.hint === 'table') return labelOf(block.plain) === 'published';
    const beside = besideDay(block.plain);
    const isLone = beside <= MOST_BESIDE || (elements.has(at) && block.words <= SHORT_LINE);
    if (at < headline) return isLone && !isInBanner(page, at, headline);
    if (at < body) return isLone || !isRow(page, at);
    return at <= body + BELOW_PARAGRAPH && (beside === 0 || block.hint === 'byline' || block.hint === 'dateline');
  });
}

const NO_WORDS = { plain: '', words: 0, removed: undefined };

function ancestors({ elements, owners }: FlatPage, at: number): readonly PageElement[] {
  const found: PageElement[] = [];
  for (let i = owners[at] ?? -1; elements[i] !== undefined; i = elements[i]?.parent ?? -1) {
    const element = elements[i];
    if (element !== undefined) found.push(element);
  }
  return found;
}

function isRow(page: FlatPage, at: number): boolean {
  return (
    page.blocks[at]?.hint === 'table' ||
    ancestors(page, at)
      .slice(0, LIST_REACH)
      .some(({ tag }) => tag === 'li')
  );
}

/** A site's banner holds the day of the visit. */
function isInBanner(page: FlatPage, at: number, headline: number): boolean {
  return ancestors(page, at).some(
    ({ tag, attribs, first, end }) =>
      (tag === 'header' || tag === 'nav' || BANNER.test(`${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`)) &&
      !(first <= headline && headline < end),
  );
}

const BANNER =
  /(?:^|[\s_-])(?:masthead|site-?header|top-?(?:bar|nav|menu)|nav(?:bar|igation)?|toolbar|menu|wm-ipp)(?:$|[\s_-])/i;

/** Words of a line that are no part of its day, nor of the weekday and the hour beside it. */
const besideDay = remembered((plain): number => {
  const day = findDay(plain);
  const rest = day === undefined ? plain : `${plain.slice(0, day.start)} ${plain.slice(day.end)}`;
  return rest.replace(CLOCK, ' ').match(WORD)?.length ?? 0;
});

const CLOCK =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|[ap]m|gmt|utc|bst|[ecmp][ds]?t|at|on)\b/gi;

/** A line under the article that says when it was posted. */
const POSTED_LINE = /^(?:this (?:entry|post|article|story) was )?(?:first |originally )?(?:posted|published)\b/i;

/** Days that the rest of the page, comments and lists left out, gives in elements for days or in lines that say so. */
function daysElsewhere(place: Place, isWanted: (found: ShownDay, isPosted: boolean) => boolean): IsoDate | undefined {
  const { page, near, foreign } = place;
  const elements = dayElements(place);
  const days = new Set<IsoDate>();
  for (const [at, { plain, removed }] of page.blocks.entries()) {
    const isPosted = POSTED_LINE.test(plain);
    if (!isPosted && !elements.has(at)) continue;
    if (near.includes(at) || foreign[page.owners[at] ?? -1] === true || removed?.traits?.notice === true) continue;
    if (removed?.rule.includes('comment')) continue;
    for (const found of daysAt(place, at, elements)) if (isWanted(found, isPosted)) days.add(found.day);
  }
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

/** The one day that the rest of the page says the article was published. */
export function dayElsewhere(place: Place): IsoDate | undefined {
  return daysElsewhere(
    place,
    ({ labelled, event, place: kind }, isPosted) =>
      labelled && event === 'published' && (kind === 'element' || isPosted),
  );
}

/** The one day that the rest of the page gives in elements for a day, as no change and in no list. */
export function loneDay(place: Place): IsoDate | undefined {
  return daysElsewhere(place, ({ event, place: kind }) => event === 'published' && kind === 'element');
}

type DayElements = ReadonlyMap<number, readonly PageElement[]>;

function dayElements({ page, foreign }: Place): DayElements {
  const byBlock = new Map<number, PageElement[]>();
  page.elements.forEach((element, i) => {
    if (foreign[i] === true || !saysDay(element)) return;
    byBlock.set(element.first, [...(byBlock.get(element.first) ?? []), element]);
  });
  return byBlock;
}

function daysAt(place: Place, at: number, elements: DayElements): readonly ShownDay[] {
  return [...(elements.get(at) ?? []).flatMap((element) => elementDay(place, element, at)), ...lineDays(place, at)];
}

/** In characters, weekday and hour included. */
const LONGEST_DAY = 60;

/** The element is there to give a day. */
export function saysDay({ tag, attribs, text }: PageElement): boolean {
  if (tag === 'time' || DAY_ITEM.test(attribs['itemprop'] ?? '')) return true;
  return text !== undefined && text.length <= LONGEST_DAY && DAY_CLASS.test(attribs['class'] ?? '');
}

const DAY_ITEM = /^date(?:Published|Modified|Created)$/;
const ISSUED_CLASS = /published|entry-date|datePublished|dateCreated/i;

function elementDay(place: Place, { attribs, text }: PageElement, at: number): readonly ShownDay[] {
  const { datetime, content, title } = attribs;
  const written = [datetime, content, text, title].map((value) => isoDay(value ?? '', place.order));
  const day = written.find((value) => value !== undefined);
  if (day === undefined) return [];
  const names = `${attribs['class'] ?? ''} ${attribs['itemprop'] ?? ''}`;
  const line = place.page.blocks[at]?.plain ?? '';
  const before = text === undefined ? line : line.slice(0, Math.max(0, line.indexOf(text)));
  const label = labelOf(before) ?? labelOf(text ?? '') ?? bareLabel(place, at);
  if (label === 'other') return [];
  const named = CHANGED_CLASS.test(names) && !ISSUED_CLASS.test(names) ? 'modified' : undefined;
  return [{ day, event: label ?? named ?? 'published', place: 'element', labelled: label !== undefined }];
}

const CHANGED_CLASS = /(?:^|[\s_-])(?:updated|modified|dateModified|last-?updated)(?:$|[\s_-])/;

function lineDays(place: Place, at: number): readonly ShownDay[] {
  const block = place.page.blocks[at];
  if (block === undefined || block.words > LONGEST_LINE || block.hint === 'headline') return [];
  const { plain } = block;
  const days: ShownDay[] = [];
  for (let from = 0; days.length < MOST_DAYS; ) {
    const found = findDay(plain.slice(from), place.order);
    if (found === undefined) break;
    const before = plain.slice(from, from + found.start);
    const label = labelOf(before) ?? (from === 0 ? bareLabel(place, at) : undefined);
    const isTopic = block.hint === 'heading' && plain.length - found.end + found.start > LONGEST_WEEKDAY;
    if (isTopic) break;
    const isSaid =
      !OPENS_LABELLED.test(plain) && (endsSentence(plain) || (before.match(WORD)?.length ?? 0) > MOST_BEFORE);
    if (label !== 'other' && !isSaid) {
      days.push({ day: found.day, event: label ?? 'published', place: 'line', labelled: label !== undefined });
    }
    from += found.end;
  }
  return days;
}

type Label = ShownDay['event'] | 'other';

function labelOf(text: string): Label | undefined {
  const words = text.split(' ').slice(-LABEL_REACH).join(' ').toLowerCase().match(WORD) ?? [];
  const events = words.map((word) => DAY_LABELS.get(word));
  if (events.includes('modified')) return 'modified';
  if (events.includes('published')) return 'published';
  return OTHER.test(text) ? 'other' : undefined;
}

/** A sentence that begins so is there for the day: `This page was last updated on 3 May 2012.` */
const OPENS_LABELLED =
  /^(?:this (?:entry|post|article|story|page|content|item) was )?(?:first |last |originally )?(?:published|posted|updated|modified|created|submitted|reviewed|edited|written|date)\b/i;

/** A label on a line of its own: `Updated on`. */
function bareLabel({ page: { blocks } }: Place, at: number): Label | undefined {
  const before = blocks[at - 1];
  return before === undefined || before.words > 3 || findDay(before.plain) !== undefined
    ? undefined
    : labelOf(before.plain);
}
