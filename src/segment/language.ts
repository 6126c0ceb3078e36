import { platform } from '#platform';
import { LANGUAGES_BY_SMALL_WORDS } from '../lists/words.js';
import type { Article } from '../model/article.js';
import type { Message } from '../model/message.js';

/** In characters: the language of an article shows in its first paragraphs. */
const LOOKED_AT = 4000;
const WORDS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
const SUBTAGS = /[-_]/;
const APOSTROPHE = /’/g;
/** Of words: English prose has a third to a half, tables and lists of names fewer. */
const ENOUGH_SMALL_WORDS = 0.12;
/** Fewer words or, without words, characters say too little against what is expected. */
const LEAST_WORDS = 12;
const LEAST_CHARACTERS = 50;
/** In characters. */
const PIECE = 300;
/** How near English may come, of 1, in a text that is another language: in a list of names all come near. */
const NEAREST_ENGLISH = 0.88;
/** What the detector tells apart and readers do not. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['sco', 'en'],
  ['zlm', 'ms'],
  ['nob', 'no'],
  ['nno', 'no'],
]);

/**
 * The language of a text, BCP 47: by its small words, else as a detector sees it where it is sure. What a page declares
 * holds where the text says nothing else: templates declare what they were written in.
 */
export function languageOf(text: string, declared?: string): string {
  const seen = seenIn(text.slice(0, LOOKED_AT));
  const named = tagOf(declared ?? '') ?? 'en';
  return seen === undefined || primaryOf(named) === seen ? named : seen;
}

const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*(?![a-z\d])/i;

/** What a page declares as a tag, as far as it is one: `en_GB` is `en-GB`, `en-za"` is `en-za`. */
function tagOf(declared: string): string | undefined {
  const [primary, ...subtags] = TAG.exec(declared.trim())?.[0].split(SUBTAGS) ?? [];
  return primary && [primary.toLowerCase(), ...subtags].join('-');
}

/** Whether facts are read from a text in this language. */
export function isEnglish(language: string): boolean {
  return primaryOf(language) === 'en';
}

function primaryOf(language: string): string {
  return language.split(SUBTAGS)[0]?.toLowerCase() ?? '';
}

function seenIn(text: string): string | undefined {
  const words = text.toLowerCase().replace(APOSTROPHE, "'").match(WORDS) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length < LEAST_WORDS && letters < LEAST_CHARACTERS) return undefined;
  return bySmallWords(words) ?? detected(text);
}

function bySmallWords(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) {
    const language = LANGUAGES_BY_SMALL_WORDS.get(word);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return mostOf(counts, ENOUGH_SMALL_WORDS * words.length);
}

/** What was counted most often; undefined where that is less than `least`. */
function mostOf(counts: ReadonlyMap<string, number>, least: number): string | undefined {
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= least ? most[0] : undefined;
}

/** What most pieces of the text are: the longer a text, the less the detector's figures part one language from another. */
function detected(text: string): string | undefined {
  const counts = new Map<string, number>();
  const pieces = Math.max(1, Math.floor(text.length / PIECE));
  for (let piece = 0; piece < pieces; piece++) {
    const language = detectedIn(text.slice(piece * PIECE, (piece + 1) * PIECE));
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return mostOf(counts, Math.floor(pieces / 2) + 1);
}

function detectedIn(piece: string): string | undefined {
  // Loaded when a text asks for it: nearly all are English, which their small words show.
  const { francAll } = platform.detector();
  const all = francAll(piece);
  const [code = 'und'] = all[0] ?? [];
  const english = all.find(([other]) => other === 'eng')?.[1] ?? 0;
  if (code === 'und' || english > NEAREST_ENGLISH) return english === 1 ? 'en' : undefined;
  return CALLED.get(code) ?? Intl.getCanonicalLocales(code)[0]?.split('-')[0];
}

/** The remark about an article from which no facts are read. */
export function otherLanguage({ language, blocks, source }: Article): readonly Message[] {
  if (isEnglish(language)) return [];
  const reason = `the article is in \`${language}\`: its text is kept, and facts are read from English only`;
  const line = blocks[0]?.line ?? 1;
  return [{ severity: 'warning', rule: 'segment/other-language', reason, path: source.path, line }];
}
