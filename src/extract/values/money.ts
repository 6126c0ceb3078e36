import {
  codeFirst,
  compound,
  figureNamed,
  figureRange,
  grand,
  megaCode,
  multitude,
  onePound,
  pence,
} from './named-money.js';
import type { ValueRule } from './rule.js';
import { signAndCoins, signFigure, signRange } from './signed-money.js';

/** The forms that an amount takes, the fullest first. */
export const moneyRules: readonly ValueRule[] = [
  signRange,
  signAndCoins,
  signFigure,
  figureRange,
  compound,
  figureNamed,
  onePound,
  pence,
  grand,
  codeFirst,
  megaCode,
  multitude,
];
