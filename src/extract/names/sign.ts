import type { EntityKind } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import type { UnitClass } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';

/** What stands around one occurrence of a run of capitalised words. Indices are those of the article's units. */
export interface Sight {
  readonly units: readonly Unit[];
  readonly classes: readonly UnitClass[];
  /** What the names found so far take each unit for. */
  readonly kinds: readonly (EntityKind | undefined)[];
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** The unit before the run, its article and an opening quotation mark skipped. */
  readonly left: number;
  /** The class of the article before it, or nothing. */
  readonly article: UnitClass | '';
  /** The unit behind the run, its possessive and a closing quotation mark skipped. */
  readonly right: number;
  readonly possessive: boolean;
  readonly quoted: boolean;
  /** The article is about a game, or a season of it. */
  readonly isSport: boolean;
}

/** One thing that tells what a run names, wherever else in the article it stands. Signs add up; none decides alone that is weak. */
export interface NameSign {
  readonly id: RuleId;
  /** One sentence: what it sees. */
  readonly summary: string;
  /** 0 to 1: how sure it makes the kind by itself. */
  readonly weight: number;
  readonly sees: (sight: Sight) => boolean;
}

/** A sign that a run is no name of the kinds weighed: `weight` is the part of the certainty that it takes away. */
export interface CounterSign {
  readonly summary: string;
  readonly weight: number;
  /** It is in the word, not in its neighbours: a sign that says outright what the run is beats it. */
  readonly isOfWord?: boolean;
  readonly sees: (sight: Sight) => boolean;
}

export const keyAt = ({ units }: Sight, at: number): string => units[at]?.key ?? '';
export const classAt = ({ classes }: Sight, at: number): UnitClass => classes[at] ?? 'line-end';
