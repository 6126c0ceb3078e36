import type { DraftBlock } from '../blocks/draft-block.js';
import { endsSentence } from '../blocks/prose.js';
import { MONTHS, WEEKDAYS } from '../lists/words.js';
import { anyOf } from '../text/any-of.js';

/** What of a block tells a reader's comment. */
export type CommentBlock = Pick<DraftBlock, 'plain' | 'words' | 'isProse' | 'removed'>;

/** `[start, end)`, in blocks. */
export interface CommentRun {
  readonly start: number;
  readonly end: number;
}

/** The lines that say who wrote a comment and when. */
interface Mark {
  readonly start: number;
  /** Behind the last line of the mark: where the text begins. */
  readonly textFrom: number;
  /** Behind the mark and, where the day stands below the text, behind the text. */
  readonly end: number;
  readonly name: string;
  /** What the lines look like without name and time: one page words all of its comments alike. */
  readonly shape: string;
  /** Undefined where only an age is said (`3 days ago`). */
  readonly minute?: number;
}

/** Fewer may be one reader's letter. */
const FEWEST = 2;
/** A section's name stands over each story of a list; no reader speaks that often. */
const MOST_BY_ONE = 3;
/** How long one comment may be, in blocks. */
const LONGEST_COMMENT = 15;
/** In characters. */
const LONGEST_MARK = 140;
const MOST_NAME_WORDS = 5;
const MOST_HEADLINE_WORDS = 25;

const MONTH = `${anyOf(MONTHS.keys())}\\.?`;
const WEEKDAY = anyOf(WEEKDAYS.keys());
const NTH = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = "(?:,?[ -](?:(?:19|20)\\d\\d|'?\\d\\d(?![:.h\\d])))?";
const DAY = `(?:${WEEKDAY}\\.?,? (?:the )?)?(?:(?:${NTH}(?: of)?[ -]${MONTH}|${MONTH} ${NTH})${YEAR}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}|today|yesterday)|${WEEKDAY}`;
const ZONE = '(?: \\(?(?:gmt|bst|utc|ist|cet|sast|wat|eat|[acemnp]{1,2}[ds]t)\\b\\)?)?';
const TIME = `(?:\\d{1,2}(?:[:.]\\d\\d){1,2}(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?|\\d{1,2}h\\d\\d)${ZONE}`;
const UNIT = '(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|wk|month|mth|year|yr)s?|[smhdwy]';
const AGO = `(?:about |over |almost )?(?:\\d{1,3}|an?|one|two|three|few) ?(?:${UNIT}) ago|just now`;
/** A comment says day and time, or how old it is. */
const WHEN = new RegExp(
  `\\b(?:(?:${DAY})[ ,]{0,2}(?:at|@|um|-|\\||·|•|T)?[ ,]{0,2}${TIME}|${TIME}[ ,]{0,2}(?:on|-|\\||·|•)?[ ,]{0,2}(?:${DAY})|${AGO})(?![\\w])`,
  'i',
);
const DAY_ALONE = new RegExp(`\\b(?:${DAY})(?![\\w:])`, 'i');
/** What every such time holds, asked first: most lines hold none of it. */
const MAY_SAY_WHEN = /\d[:.h]\d\d|\d ?[ap]\.?m\b|\bago\b|\bjust now\b/i;
const MINUTE = /\d{1,2}[:.h](\d\d)/;
/** Who speaks is said with one of these, or beside the time alone. */
const SAYS = /[ ,](?:says|said|wrote|writes|replied|replies|commented|comments|responded|posted)(?:\.{3}|…|:)?(?= |$)/i;
const NUMBER = /^(?:#? ?\d{1,4}[.):]?|[-*•>])(?= )/;
const AROUND_NAME =
  /^(?:(?:comment|posted|written|added|submitted|reply|from|by|on|at|user|name|guest|anonymous user)\b[: ]{0,2}){1,4}|(?: |^)(?:on|at|in reply to .{1,40}|permalink|reply|report|edited|#)$/gi;
const EDGES = /^[\s,;:()[\]|@·•#-]+|[\s,;:()[\]|@·•#-]+$/g;
/** Labels of an article's own day, which nobody is called. */
const NO_NAME =
  /^(?:(?:first |last )?(?:updated|published|modified|posted|created|edited)|date|time|by|page|today|home|news|sport|live|breaking|reporter|editor|staff.{0,12})$/i;
const NAME = /^[\p{L}\p{N}@][\p{L}\p{N}.'_@&-]*(?: [\p{L}\p{N}(][\p{L}\p{N}.'_@&()-]*){0,4}$/u;
const CAPITALS =
  /^(?:\p{Lu}\S*|\S*[\d_]\S*|de|van|von|the|of|and|&)(?: (?:\p{Lu}\S*|\S*[\d_]\S*|de|van|von|the|of|and|&))*$/u;
const ONE_WORD = /^\S+$/;
const HEADING = /\b(?:comments?|responses?|replies|readers?'?|have your say|discussion|join in|your views?|you say)\b/i;
const TITLE_START = /^["'(\p{Lu}\p{N}£$€]/u;

/**
 * Where readers speak below an article: a name, a day with its time and a text, twice or more in one shape (`Dot
 * (12/02/16 @ 14:37)`; `1. Dot says:` with the day below the text), by more than one name. Needs no heading. What has
 * a headline over each mark is a list of posts, what begins at full quarters of an hour a list of events.
 */
export function readerComments(blocks: readonly CommentBlock[]): readonly CommentRun[] {
  const times = blocks.filter((_, at) => MAY_SAY_WHEN.test(lineAt(blocks, at)));
  if (times.length < FEWEST) return [];
  const shapes = new Map<string, Mark[]>();
  for (const mark of marksOf(blocks)) shapes.set(mark.shape, [...(shapes.get(mark.shape) ?? []), mark]);
  const runs: CommentRun[] = [];
  for (const marks of shapes.values()) {
    const below = marks.filter(({ start }) => blocks.slice(0, start).some((block) => block.isProse));
    if (below.length < marks.length || !areComments(blocks, below)) continue;
    for (const run of inRuns(below)) if (run.length >= FEWEST) runs.push(extentOf(blocks, run));
  }
  return runs.sort((a, b) => a.start - b.start);
}

function areComments(blocks: readonly CommentBlock[], marks: readonly Mark[]): boolean {
  const names = new Set(marks.map(({ name }) => name.toLowerCase())).size;
  if (names < Math.max(FEWEST, marks.length / MOST_BY_ONE)) return false;
  if (marks.every(({ minute }) => minute !== undefined && minute % 15 === 0)) return false;
  const posts = marks.filter((mark, i) => hasHeadline(blocks, mark, marks[i - 1]));
  return 2 * posts.length < marks.length;
}

/** A headline stands over the mark of a post, or between the mark and the text. A comment may be one short line. */
function hasHeadline(blocks: readonly CommentBlock[], mark: Mark, before: Mark | undefined): boolean {
  const above = mark.start - 1;
  if (isTitleLike(blocks[above]) && (before === undefined || above > Math.max(before.textFrom, before.end - 1))) {
    return !HEADING.test(blocks[above]?.plain ?? '');
  }
  const below = blocks[mark.textFrom + 1];
  return isTitleLike(blocks[mark.textFrom]) && below !== undefined && below.isProse;
}

function isTitleLike(block: CommentBlock | undefined): boolean {
  if (block === undefined || block.removed !== undefined || block.words < 2) return false;
  return block.words <= MOST_HEADLINE_WORDS && TITLE_START.test(block.plain) && !endsSentence(block.plain);
}

function inRuns(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || mark.start - last.end > LONGEST_COMMENT) runs.push([mark]);
    else run.push(mark);
  }
  return runs;
}

function extentOf(blocks: readonly CommentBlock[], run: readonly Mark[]): CommentRun {
  const first = run[0]?.start ?? 0;
  const last = run.at(-1) ?? { end: first, textFrom: first };
  let end = last.end;
  while (end < blocks.length && end - last.end < LONGEST_COMMENT && isTextOf(blocks[end])) end++;
  // A last comment may be a line without a stop.
  if (end === last.textFrom && blocks[end]?.removed === undefined) end = Math.min(blocks.length, end + 1);
  const above = blocks[first - 1];
  const isHeaded = above !== undefined && above.words <= 8 && !above.isProse && HEADING.test(above.plain);
  return { start: isHeaded ? first - 1 : first, end };
}

function isTextOf(block: CommentBlock | undefined): boolean {
  return block !== undefined && block.removed === undefined && (block.isProse || endsSentence(block.plain));
}

function marksOf(blocks: readonly CommentBlock[]): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const mark = markAt(blocks, i);
    if (mark === undefined || mark.textFrom >= blocks.length) continue;
    marks.push(mark);
    i = mark.textFrom - 1;
  }
  return marks;
}

function markAt(blocks: readonly CommentBlock[], at: number): Mark | undefined {
  const plain = lineAt(blocks, at);
  if (plain === '') return undefined;
  if (!MAY_SAY_WHEN.test(plain) && !MAY_SAY_WHEN.test(lineAt(blocks, at + 1)) && !SAYS.test(plain)) return undefined;
  const line = takenApart(plain);
  if (line.name === undefined) return undefined;
  const { name, skeleton } = line;
  if (line.minute !== undefined || line.hasWhen) {
    return { start: at, textFrom: at + 1, end: at + 1, name, shape: skeleton, ...minuteOf(line.minute) };
  }
  const next = takenApart(lineAt(blocks, at + 1));
  if (next.hasWhen && next.name === undefined && (line.speaks || CAPITALS.test(name) || ONE_WORD.test(name))) {
    const shape = `${skeleton}\n${next.skeleton}`;
    return { start: at, textFrom: at + 2, end: at + 2, name, shape, ...minuteOf(next.minute) };
  }
  return line.speaks ? signedBelow(blocks, at, name, skeleton) : undefined;
}

/** `Dot says:` over the text and the day below it. */
function signedBelow(blocks: readonly CommentBlock[], at: number, name: string, skeleton: string): Mark | undefined {
  for (let i = at + 2; i <= at + LONGEST_COMMENT; i++) {
    const line = takenApart(lineAt(blocks, i));
    if (line.speaks) return undefined;
    if (!line.hasWhen || line.name !== undefined) continue;
    const shape = `${skeleton}\n…\n${line.skeleton}`;
    return { start: at, textFrom: at + 1, end: i + 1, name, shape, ...minuteOf(line.minute) };
  }
  return undefined;
}

function minuteOf(minute: number | undefined): { minute?: number } {
  return minute === undefined ? {} : { minute };
}

function lineAt(blocks: readonly CommentBlock[], at: number): string {
  const plain = blocks[at]?.plain ?? '';
  return plain.length > LONGEST_MARK ? '' : plain;
}

interface MarkLine {
  readonly name?: string;
  readonly hasWhen: boolean;
  readonly speaks: boolean;
  readonly skeleton: string;
  readonly minute?: number;
}

/** Takes a line apart: a number, who speaks, the verb, day and time. */
function takenApart(plain: string): MarkLine {
  const speaks = SAYS.test(plain);
  const when = (MAY_SAY_WHEN.test(plain) ? WHEN.exec(plain) : null) ?? (speaks ? DAY_ALONE.exec(plain) : null);
  const minute = MINUTE.exec(when?.[0] ?? '')?.[1];
  const around = when === null ? plain : `${plain.slice(0, when.index)}\t${plain.slice(when.index + when[0].length)}`;
  const named = around
    .replace(NUMBER, '')
    .replace(SAYS, ' ')
    .split('\t')
    .map((part) => part.trim().replace(AROUND_NAME, '').replace(EDGES, ''))
    .filter((part) => part !== '');
  const name = named.length === 1 ? named[0] : undefined;
  const isNamed =
    name !== undefined && NAME.test(name) && !NO_NAME.test(name) && name.split(' ').length <= MOST_NAME_WORDS;
  const skeleton = (isNamed ? around.replace(name, 'N') : around).replace(NUMBER, '').toLowerCase();
  return {
    ...(isNamed ? { name } : {}),
    hasWhen: when !== null && (isNamed || named.length === 0 || (name !== undefined && NO_NAME.test(name))),
    speaks,
    skeleton,
    ...(minute === undefined ? {} : { minute: Number(minute) }),
  };
}
