import type { RuleId, Span } from './span.js';

/** One run of direct speech inside a paragraph, without its quotation marks. */
export interface Quote extends Span {
  readonly text: string;
  /** Index into the article's mentions: the person (or body) who speaks. */
  readonly speaker?: number;
  /** The words that name the speaker: `Mr Sims`, `he`, `the notice`. */
  readonly speakerSpan?: Span;
  /** The words used, where nobody is named. */
  readonly by?: string;
  /** The verb of saying, as written. */
  readonly cue?: string;
  readonly rule: RuleId;
  readonly confidence: number;
}

/** What somebody said in the press's own words: `X said that …`. The span and text are the clause. */
export type Said = Quote;

export type RoleState = 'current' | 'former' | 'acting' | 'elect';

/** Who holds, or held, which post where, as the article states it. The span covers the words that say so. */
export interface Role extends Span {
  /** Index into the article's mentions. */
  readonly person: number;
  /** In its full form: `Police and Crime Commissioner` for `PCC`. */
  readonly role: string;
  /** Index into the article's mentions. */
  readonly organisation?: number;
  /** The organisation's name where no mention carries it: a commissioner's area. */
  readonly organisationName?: string;
  readonly state: RoleState;
  /** Index into the article's mentions: the date since when the post is held, where it is said. */
  readonly since?: number;
  /** Index into the article's mentions: the date until when. */
  readonly until?: number;
  readonly rule: RuleId;
  readonly confidence: number;
}
