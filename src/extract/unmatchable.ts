import { fold } from '../text/fold.js';
import { phraseWords } from '../text/phrase-key.js';
import { INNER_MARKS } from './units/phrase-at.js';
import { tokenise } from './units/tokens.js';

/**
 * Why no text can hold a form of a list, undefined where one can: `Inquest (charity)` has brackets between its words,
 * `A/D/Sgt` is read as several words.
 */
export function unmatchable(form: string): string | undefined {
  const words = phraseWords(form);
  if (words.length === 0) return 'it has no word';
  const tokens = tokenise(fold(form));
  let at = 0;
  for (const word of words) {
    if (at > 0 && tokens[at]?.shape === 'mark' && INNER_MARKS.has(tokens[at]?.key ?? 'none')) at++;
    const token = tokens[at];
    if (token?.key === word) at++;
    else if (tokens[at + 1]?.shape === 'possessive' && word === `${token?.key}'s`) at += 2;
    else return token?.shape === 'mark' ? 'a mark parts its words' : `\`${word}\` is read as several words`;
  }
  return undefined;
}
