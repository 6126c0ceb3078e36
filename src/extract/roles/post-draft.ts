import type { RoleState } from '../../model/statement.js';
import { classesOf } from '../units/alphabet.js';
import type { Item } from './items.js';

/** What is read of a phrase for a post as its words come. */
export interface PostDraft {
  /** The item of its chief word: `director`. */
  readonly head: number;
  /** The first item that belongs to no earlier phrase. */
  readonly from: number;
  /** A rank of the police, which has no words of its own around it. */
  readonly isRank: boolean;
  state: RoleState | undefined;
  organisation: number | undefined;
  organisationName: string | undefined;
  nominal: string | undefined;
  determined: boolean;
  owned: boolean;
}

export const saysBody = ({ organisation, organisationName, nominal }: PostDraft): boolean =>
  (organisation ?? organisationName ?? nominal) !== undefined;

const ARTICLES = classesOf('article');
const DETERMINERS = new Set(['its', 'their', 'our', 'his', 'her', 'my', 'this', 'that', 'whose']);
export const isDeterminer = ({ class: wordClass, unit, mention }: Item): boolean =>
  mention === undefined && (ARTICLES.has(wordClass) || DETERMINERS.has(unit.key));
