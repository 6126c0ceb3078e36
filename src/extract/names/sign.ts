import type { EntityKind } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import type { UnitClass } from '../units/alphabet.js';
import type { Unit, UnitText } from '../units/read-units.js';
import type { SigningRule } from './signing-rule.js';

/** What stands around one occurrence of a run of capitalised words. Indices are those of the article's units. */
export interface Sight {
  readonly unitText: UnitText;
  /** What the names found so far take each unit for. */
  readonly kinds: readonly (EntityKind | undefined)[];
  readonly first: number;
  readonly last: number;
  readonly words: string;
  /** The unit before the run, its article and an opening quotation mark skipped. */
  readonly left: number;
  /** The article before it. */
  readonly article: 'the' | 'a' | undefined;
  /** The unit behind the run, its possessive and a closing quotation mark skipped. */
  readonly right: number;
  readonly possessive: boolean;
  readonly quoted: boolean;
  readonly isSport: boolean;
}

/** One thing that tells what a run names, wherever else in the article it stands. Signs add up; none decides alone that is weak. */
export interface NameSign extends SigningRule {
  readonly kind: 'organisation' | 'place';
  /** 0 to 1: how sure it makes the kind by itself. */
  readonly weight: number;
  /** What is seen of the letters in brackets behind the run tells of the run as well, and the other way round. */
  readonly definesLetters?: boolean;
  /** It is in the word, not in its neighbours. */
  readonly isOfWord?: boolean;
  readonly sees: (sight: Sight) => boolean;
}

/** A sign that a run is no name of the kinds weighed: `weight` is the part of the certainty that it takes away. */
export interface CounterSign {
  readonly id: RuleId;
  readonly summary: string;
  readonly weight: number;
  /** It is in the word, not in its neighbours: a sign that says outright what the run is beats it. */
  readonly isOfWord?: boolean;
  readonly sees: (sight: Sight) => boolean;
}

/** What is weighed: signs for runs of capitalised words, what speaks against them, and signs for towns that may be clubs. */
export interface NameSigns {
  readonly runs: readonly NameSign[];
  readonly counters: readonly CounterSign[];
  readonly towns: readonly NameSign[];
}

export const unitAt = ({ unitText }: Sight, at: number): Unit => unitText.at(at);
export const keyAt = ({ unitText }: Sight, at: number): string => unitText.at(at).key;
export const classAt = ({ unitText }: Sight, at: number): UnitClass => unitText.at(at).class;

/** Whether the run is one word. */
export const isSingle = ({ first, last }: Sight): boolean => first === last;
