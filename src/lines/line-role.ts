import type { RuleId } from '../model/span.js';
import type { DayRank } from './day-line.js';

/** What one line of a page is by itself, before its neighbours are asked. */
export type LineRole =
  | 'byline'
  | 'author-label'
  | 'dateline'
  | 'quoted'
  | 'list'
  | 'reading-time'
  | 'count'
  | 'address'
  | 'contact'
  | 'menu'
  | 'section'
  | 'edition'
  | 'caption'
  | 'job'
  | 'handle'
  | 'agency'
  | 'outlet'
  | 'outlets'
  | 'quotation'
  | 'present'
  | 'name'
  | 'short'
  | 'prose';

/** What a line looks like to whoever asks only for text, headings and meta lines. */
export type LineShape = 'byline' | 'dateline' | 'heading' | 'name' | 'list' | 'prose';

/** What a rule reads of a line that stands under it. */
export interface LineReading {
  /** Who the line says wrote, or the name that it is. */
  readonly people?: readonly string[];
  /** Names beside a date, which may be the writer's. */
  readonly beside?: readonly string[];
  readonly day?: string;
  readonly rank?: DayRank;
  /** A date line with words of its own, which may be a title. */
  readonly isTitleLike?: boolean;
}

/** A rule that tells what a line is. */
export interface LineRoleRule {
  readonly id: RuleId;
  readonly role: LineRole;
  readonly summary: string;
  /** The longest line it takes, in characters. */
  readonly longest: number;
  /** Whether the line is one; what it says, where it says anything. */
  readonly read: (line: string) => LineReading | boolean | undefined;
}

/** A line read once: its role, its shape and what it says of the article. */
export interface ReadLine {
  readonly role: LineRole;
  /** The rule that gave the role. */
  readonly rule: RuleId;
  readonly shape: LineShape;
  /** `byline`, `name`, and date lines that name an author (`3 March 2012 by …`): the people named. */
  readonly people: readonly string[];
  readonly beside: readonly string[];
  /** `dateline`, and bylines that carry a date. */
  readonly day: string | undefined;
  readonly rank: DayRank | undefined;
  readonly isTitleLike: boolean;
}
