import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import type { UnitMetadata } from '../../model/block.js';
import type { Attested, IsoDate } from '../../model/span.js';
import { authorNames } from './author-names.js';
import { isAuthor, nameElements } from './byline-rules.js';
import { isoDay } from './iso-day.js';
import { saysDay } from './shown-days.js';
import { numericOrder } from './signs.js';

/**
 * What the containers of a page of several articles say each about its own: the day in a `time`, `.published` or
 * `.dt-published`, the name in an `.author`, `.vcard .fn` or `.p-author`. Undated where the container gives no day.
 */
export function unitMetadata(
  page: FlatPage,
  units: readonly PageElement[],
  publisher: string | undefined,
): readonly UnitMetadata[] {
  const places = new Map(
    page.elements.flatMap((each, at) => (each.end > each.first ? [[placeKey(each), at] as const] : [])),
  );
  return units.map((unit) => {
    const inside = edgeElements(page, unit, places.get(placeKey(unit)));
    const published = publishedIn(page, inside);
    const byline = bylineIn(page, inside, publisher);
    return { ...(byline && { byline }), ...(published && { published }) };
  });
}

/** Tells siblings that hold something from each other; a unit may begin above its element, with its day. */
function placeKey({ parent, tag, end }: PageElement): string {
  return `${parent} ${tag} ${end}`;
}

type Placed = readonly [at: number, element: PageElement];

/** The elements of a unit that stand above its first paragraph or below its last, comments left out. */
function edgeElements({ elements, blocks }: FlatPage, unit: PageElement, place: number | undefined): readonly Placed[] {
  if (place === undefined) return [];
  const prose = blocks.slice(unit.first, unit.end).flatMap((block, i) => (block.isProse ? [unit.first + i] : []));
  const [firstProse = unit.end, lastProse = unit.end] = [prose[0], prose.at(-1)];
  const inside: Placed[] = [];
  for (let at = place + 1; at < elements.length; at++) {
    const element = elements[at];
    if (element === undefined || element.depth <= unit.depth) break;
    const isOthers = blocks[element.first]?.removed?.rule.includes('comment') === true;
    if (!isOthers && (element.first < firstProse || element.first > lastProse)) inside.push([at, element]);
  }
  return inside;
}

const CHANGED_CLASS = /(?:^|[\s_-])(?:updated|modified|dateModified)(?:$|[\s_-])/;
const ISSUED_CLASS = /published|entry-date|datePublished|dateCreated/i;

function publishedIn(page: FlatPage, inside: readonly Placed[]): Attested<IsoDate> | undefined {
  const order = numericOrder(page);
  for (const [, element] of inside) {
    const { datetime, content, title, class: classes = '', itemprop = '' } = element.attribs;
    const names = `${classes} ${itemprop}`;
    if (!saysDay(element) || (CHANGED_CLASS.test(names) && !ISSUED_CLASS.test(names))) continue;
    const written = [datetime, content, element.text, title].map((value) => isoDay(value ?? '', order));
    const day = written.find((value) => value !== undefined);
    if (day !== undefined) return { value: day, basis: 'metadata/time-element' };
  }
  return undefined;
}

/** hAtom's name of a person; blog software leaves out the `.author` around it. */
const NAME_CLASS = /(?:^|\s)fn(?:\s|$)/;

function bylineIn(
  { elements }: FlatPage,
  inside: readonly Placed[],
  publisher: string | undefined,
): Attested<readonly string[]> | undefined {
  const written = inside
    .filter(
      ([, element]) =>
        isAuthor(element) || (element.text !== undefined && NAME_CLASS.test(element.attribs['class'] ?? '')),
    )
    .flatMap(([at]) => nameElements(elements, at).map(({ text }) => text ?? ''));
  const names = authorNames([...new Set(written)], { publisher, declared: true });
  return names.length === 0 || names.length > MOST_AUTHORS
    ? undefined
    : { value: [...new Set(names)], basis: 'metadata/author-element' };
}

const MOST_AUTHORS = 3;
