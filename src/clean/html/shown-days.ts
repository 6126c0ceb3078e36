import type { IsoDate } from '../../model/span.js';
import { findDay } from '../../text/day.js';
import { endsSentence } from '../prose.js';
import type { FlatPage, PageElement } from './elements.js';
import { isoDay } from './iso-day.js';
import { DAY_CLASS } from './marked-text.js';

/** Where days are looked for: `Signs` without what is found there. */
interface Place {
  readonly page: FlatPage;
  readonly near: readonly number[];
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

const CHANGED = /\b(?:updated?|modified|edited|reviewed|revised|changed|amended|corrected|checked)\b/i;
const ISSUED = /\b(?:published|posted|created|submitted|first|originally|added|written|date)\b/i;
const OTHER = /\b(?:expires?|until|deadline|closing|event|born|died|since|due|copyright)\b|©/i;
const LONGEST_LINE = 20;
/** Words before a day in a line that is there for the day: `By Ann Lowe, Health Correspondent, on Friday`. */
const MOST_BEFORE = 10;
const MOST_DAYS = 4;
/** Around a day that is a heading: `Wednesday, 30 November 2012`. */
const LONGEST_WEEKDAY = 12;
const WORD = /[\p{L}\p{N}]+/gu;

/** The days beside the headline, those below it first. */
export function shownDays(place: Place): readonly ShownDay[] {
  const elements = dayElements(place);
  return place.near.flatMap((at) => daysAt(place, at, elements));
}

/** A line under the article that says when it was posted. */
const POSTED_LINE = /^(?:this (?:entry|post|article|story) was )?(?:first |originally )?(?:posted|published)\b/i;

/** The one day that the rest of the page, comments and lists left out, says the article was published. */
export function dayElsewhere(place: Place): IsoDate | undefined {
  const { page, near, foreign } = place;
  const elements = dayElements(place);
  const days = new Set<IsoDate>();
  for (const [at, { plain, removed }] of page.blocks.entries()) {
    const isPosted = POSTED_LINE.test(plain);
    if (!isPosted && !elements.has(at)) continue;
    if (near.includes(at) || foreign[page.owners[at] ?? -1] === true || removed?.rule.includes('comment')) continue;
    for (const found of daysAt(place, at, elements)) {
      const isStated = found.labelled && found.event === 'published';
      if (isStated && (found.place === 'element' || isPosted)) days.add(found.day);
    }
  }
  const [day] = days;
  return days.size === 1 ? day : undefined;
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
    const isSaid = label === undefined && (endsSentence(plain) || (before.match(WORD)?.length ?? 0) > MOST_BEFORE);
    if (label !== 'other' && !isSaid) {
      days.push({ day: found.day, event: label ?? 'published', place: 'line', labelled: label !== undefined });
    }
    from += found.end;
  }
  return days;
}

type Label = ShownDay['event'] | 'other';

function labelOf(words: string): Label | undefined {
  if (CHANGED.test(words)) return 'modified';
  if (ISSUED.test(words)) return 'published';
  return OTHER.test(words) ? 'other' : undefined;
}

/** A label on a line of its own: `Updated on`. */
function bareLabel({ page: { blocks } }: Place, at: number): Label | undefined {
  const before = blocks[at - 1];
  return before === undefined || before.words > 3 || findDay(before.plain) !== undefined
    ? undefined
    : labelOf(before.plain);
}
