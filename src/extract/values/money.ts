import {
  codeFirst,
  compound,
  figureNamed,
  figureRange,
  grand,
  megaCode,
  multitude,
  note,
  onePound,
  pence,
} from './named-money.js';
import type { ValueRule } from './rule.js';
import { signAndCoins, signFigure, signRange, signWords } from './signed-money.js';

/** The forms that an amount takes, the fullest first. */
export const moneyRules: readonly ValueRule[] = [
  signRange,
  signAndCoins,
  signFigure,
  signWords,
  figureRange,
  compound,
  figureNamed,
  onePound,
  pence,
  grand,
  note,
  codeFirst,
  megaCode,
  multitude,
];
