import type { ValueRule } from '../rule.js';
import { codeFirst, codeRange, megaCode } from './coded-money.js';
import { compound, figureNamed, figureRange, onePound } from './named-money.js';
import { signAndCoins, signFigure, signRange, signWords } from './signed-money.js';
import { grand, multitude, note, pence } from './spoken-money.js';

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
  codeRange,
  codeFirst,
  megaCode,
  multitude,
];
