import type { RuleId } from '../../model/span.js';

/**
 * What a name rests on, where later steps must know it:
 *
 * - `guess`: the neighbours or the capitals; no list says that the words are a name (`Krispo Delio wept`).
 * - `name`: the words, which are such as people are called by (`Mark Hollis`).
 * - `listed-name`: the same, with a given name that is hardly anything else and a surname (`Jill Harrison`).
 * - `human`: what only a human being has, an age or a post (`Zbyněk Hrubý, 41`).
 */
export type Evidence = 'guess' | 'name' | 'listed-name' | 'human';

/** Whatever signs a name, and what later steps ask of it; they never ask for its id. */
export interface SigningRule {
  readonly id: RuleId;
  /** One sentence: what it sees. */
  readonly summary: string;
  readonly evidence?: Evidence;
  /** One sight of a name says nothing of the same words elsewhere: a given name alone, a street. */
  readonly isLocal?: boolean;
  /** The surname stands first: `Lim Swee Keng`. */
  readonly surnameFirst?: boolean;
  /** A place that may only open the name of a body: `Thornley Sharks`. */
  readonly opensBodies?: boolean;
  /** A listed name that may only open the name of an event: `FA Cup`. */
  readonly opensEvents?: boolean;
  /** Its first word says what sort of programme it is: Operation Krill. */
  readonly opensWithSort?: boolean;
  /** The last word by itself stands for the body as well: `the Sharks`. */
  readonly endsInNickname?: boolean;
}
