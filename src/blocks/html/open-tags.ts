import type { PendingMark } from './pending-block.js';

/** Elements that start and end a block. */
const BLOCK_TAGS =
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video audio br';
/** Elements that never hold anything. */
const VOID_TAGS =
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr isindex';
/** Elements whose text nobody reads. */
const UNREAD_TAGS = 'noscript template svg math canvas iframe object embed map select option datalist textarea';
/** Block elements that end a paragraph which was left open. */
const PARAGRAPH_ENDERS =
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section table ul tr td th tbody thead tfoot';

/** What the reader has to know of a tag. */
export interface TagKind {
  readonly name: string;
  readonly isBlock: boolean;
  readonly isVoid: boolean;
  readonly isUnread: boolean;
  /** Open elements that its start ends, the innermost such. */
  readonly ends?: ReadonlySet<string>;
  /** Open elements behind which that search stops. */
  readonly within?: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BLOCKS = set(BLOCK_TAGS);
const VOIDS = set(VOID_TAGS);
const UNREAD = set(UNREAD_TAGS);
const P_ENDERS = set(PARAGRAPH_ENDERS);
const P = set('p');
/** A paragraph is looked for behind inline elements alone. */
const BEHIND_INLINE = new Set([...BLOCKS].filter((name) => name !== 'p'));

/** Elements whose end tag may be left out: what their next sibling ends, and the element that is around both. */
const SIBLINGS: ReadonlyMap<string, readonly [ends: ReadonlySet<string>, within: ReadonlySet<string>]> = new Map([
  ['li', [set('li'), set('ul ol menu dir table td th')]],
  ['dd', [set('dd dt'), set('dl table td th')]],
  ['dt', [set('dd dt'), set('dl table td th')]],
  ['td', [set('td th'), set('tr table')]],
  ['th', [set('td th'), set('tr table')]],
  ['tr', [set('tr'), set('table')]],
  ['tbody', [set('tbody thead tfoot'), set('table')]],
  ['thead', [set('tbody thead tfoot'), set('table')]],
  ['tfoot', [set('tbody thead tfoot'), set('table')]],
  ['option', [set('option'), set('select datalist optgroup')]],
]);

const KINDS: ReadonlyMap<string, TagKind> = new Map(
  [...BLOCKS, ...VOIDS, ...UNREAD].map((name): [string, TagKind] => [name, kindOf(name)]),
);

function kindOf(name: string): TagKind {
  const [ends, within] = SIBLINGS.get(name) ?? (P_ENDERS.has(name) ? [P, BEHIND_INLINE] : []);
  return {
    name,
    isBlock: BLOCKS.has(name),
    isVoid: VOIDS.has(name),
    isUnread: UNREAD.has(name),
    ...(ends === undefined ? {} : { ends }),
    ...(within === undefined ? {} : { within }),
  };
}

/** The kind of a tag by its name; a name that is not known is an inline element's. */
export function tagKind(name: string): TagKind {
  return KINDS.get(name) ?? { name, isBlock: false, isVoid: false, isUnread: false };
}

/** The cells that an end tag inside them cannot reach out of, unless it is a table's own. */
const CELLS = set('td th');
const TABLE_TAGS = set('table tbody thead tfoot tr td th caption body html');

const HEADINGS = set('h1 h2 h3 h4 h5 h6');
/** What no heading holds: behind a heading's own words it says that the heading was left open. */
const HEADING_ENDERS = set('p div ul ol dl table blockquote h1 h2 h3 h4 h5 h6');

/** Index in `open` of the heading with words of its own that a start tag ends, -1 where there is none. */
export function headingEndedBy(open: readonly OpenTag[], { name }: TagKind): number {
  if (!HEADING_ENDERS.has(name)) return -1;
  for (let i = open.length - 1; i >= 0; i--) {
    const kind = open[i]?.tag.kind;
    if (kind === undefined || HEADINGS.has(kind.name)) return kind === undefined ? -1 : i;
    if (kind.isBlock) return -1;
  }
  return -1;
}

/** A tag of one page, and how many of its elements are open. */
export interface PageTag {
  readonly kind: TagKind;
  open: number;
}

/** An element that was opened and is not yet ended. */
export interface OpenTag {
  readonly tag: PageTag;
  /** Its index among the page's elements, or -1 where it is not listed. */
  readonly element: number;
  /** Nobody reads what it holds. */
  readonly isUnread: boolean;
  /** Where the block that it stands in was when it was opened. */
  readonly mark: PendingMark | undefined;
}

/** Index in `open` of the element that a start tag ends with all inside it, -1 where there is none. */
export function endedByStart(open: readonly OpenTag[], { ends, within }: TagKind): number {
  if (ends === undefined) return -1;
  for (let i = open.length - 1; i >= 0; i--) {
    const name = open[i]?.tag.kind.name ?? '';
    if (ends.has(name)) return i;
    if (within?.has(name)) return -1;
  }
  return -1;
}

/** Index in `open` of the element that an end tag ends with all inside it, -1 where there is none. */
export function endedByEnd(open: readonly OpenTag[], ended: string): number {
  const inCell = !TABLE_TAGS.has(ended);
  for (let i = open.length - 1; i >= 0; i--) {
    const name = open[i]?.tag.kind.name ?? '';
    if (name === ended) return i;
    if (inCell && CELLS.has(name)) return -1;
  }
  return -1;
}
