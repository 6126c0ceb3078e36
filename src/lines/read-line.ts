import type { RuleId } from '../model/span.js';
import { fold } from '../text/fold.js';
import { readable } from '../text/reading-copy.js';
import { remembered } from '../text/remembered.js';
import type { LineReading, LineRole, LineShape, ReadLine } from './line-role.js';
import { lineRoles } from './role-rules.js';

/** In characters: what is longer is running text, and is not looked at further. A page may be one line of megabytes. */
const LONGEST_LINE = 2000;
const LIST_START = /^(?:[-*•·–] |\d{1,2}[.)] |\([a-z0-9]{1,3}\) )/;
const SPACES = / {2,}/g;
const SPACE_BEFORE_COMMA = / (?=,)/g;
/** What a page prints right behind a name, where its elements were copied without a space between. */
const GLUED =
  /(?<=\p{Ll})(?=(?:Published|Updated|Posted|View (?:More|all)|Image (?:source|caption|credit|copyright)|BBC|Getty Images|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|@\w{2,30}(?:\s|$)))/gu;
const LONGEST_GLUED = 200;

/** `(Posted on 12/02/2016)`. */
const BRACKETED = /^[([]((?:posted|published|updated|added)\b[^()[\]]{3,60})[)\]]$/i;

/** Shapes of roles that have one whatever the line looks like. */
const SHAPES: Partial<Readonly<Record<LineRole, LineShape>>> = {
  byline: 'byline',
  'author-label': 'dateline',
  dateline: 'dateline',
  list: 'list',
  name: 'name',
  short: 'heading',
  prose: 'prose',
};

/** A line as the rules see it: folded, mangled characters mended, one space between words, unglued. */
export function plainLine(text: string): string {
  const line = fold(readable(text)).replace(SPACES, ' ').trim().replace(BRACKETED, '$1');
  return line.length > LONGEST_GLUED ? line : line.replace(GLUED, ' ').replace(SPACE_BEFORE_COMMA, '');
}

/** Reads one line of a page: where it is divided, where its head is read and where its articles are, all ask. */
export const readLine: (text: string) => ReadLine = remembered(readAnew, LONGEST_LINE);

function readAnew(text: string): ReadLine {
  if (text.length > LONGEST_LINE) {
    const isList = LIST_START.test(text.slice(0, 20));
    return lineOf({}, isList ? 'list' : 'prose', isList ? 'line/list-mark' : 'line/prose', isList ? 'list' : 'prose');
  }
  const line = plainLine(text);
  let found: { role: LineRole; rule: RuleId; reading: LineReading } | undefined;
  for (const { id, role, longest, read } of lineRoles) {
    if (line.length > longest) continue;
    const taken = read(line);
    if (taken === undefined || taken === false) continue;
    found ??= { role, rule: id, reading: taken === true ? {} : taken };
    // A rule that names no shape leaves that to those that do.
    const shape = SHAPES[role];
    if (shape !== undefined) return lineOf(found.reading, found.role, found.rule, shape);
  }
  return lineOf({}, 'prose', 'line/prose', 'prose');
}

function lineOf(reading: LineReading, role: LineRole, rule: RuleId, shape: LineShape): ReadLine {
  const { people = [], beside = [], day, rank, isTitleLike } = reading;
  return { role, rule, shape, people, beside, day, rank, isTitleLike: isTitleLike === true };
}
