import { type Html, html } from './markup.js';

/**
 * A word that says what sort of fact this is: `implied`, `planned`, `ended`. The word is there beside any colour; `words` where
 * a reader calls it otherwise.
 */
export function badge(word: string, words: string = word): Html {
  return html`<span class="badge ${className(word)}">${words}</span>`;
}

const NO_NAME = /[^a-z]+/g;
const className = (word: string): string => word.toLowerCase().replace(NO_NAME, '-');
