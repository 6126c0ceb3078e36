import type { DraftBlock } from '../../blocks/draft-block.js';
import { endsSentence } from '../../blocks/prose.js';
import type { BlockType, RemovalTraits } from '../../model/block.js';
import { remembered } from '../../text/remembered.js';
import type { FeatureTable } from '../line-windows.js';

/** What the text of a block says; a count is divided by its words where it is a rate. */
interface TextReading {
  readonly ofText: (plain: string) => number;
  readonly isRate?: true;
}
type Reading = TextReading | ((block: DraftBlock) => number);

const flag = (pattern: RegExp): Reading => ({ ofText: (plain) => (pattern.test(plain) ? 1 : 0) });
/** Matches to each word of the block. */
const rate = (pattern: RegExp): Reading => ({ ofText: (plain) => plain.match(pattern)?.length ?? 0, isRate: true });
const isHinted =
  (hint: BlockType): Reading =>
  (block) =>
    block.hint === hint ? 1 : 0;
const isRemovedAs =
  (sort: RemovalTraits['sort']): Reading =>
  ({ removed }) =>
    removed?.traits?.sort === sort ? 1 : 0;

/** What the heading above a block may say about it. */
export const headingCues: Readonly<Record<string, RegExp>> = {
  related:
    /\b(?:related|read (?:more|next)|see also|more (?:from|on|about)|recommended|latest|popular|you (?:may|might))\b/i,
  subscribe: /\b(?:subscri\w*|newsletters?|sign(?:ed)? ?up|in-?box|e-?mails?)\b/i,
  legal: /\b(?:copyright|rights reserved|disclaimers?|disclosures?|terms|privacy|affiliate|commission|sponsor\w*)\b|©/i,
  talk: /\b(?:comments?|repl(?:y|ies)|discussion|reviews?|testimonials?)\b/i,
  questions: /\b(?:faqs?|frequently asked)\b|\?$/i,
  writer: /\b(?:about|author|bio|contact|who we are)\b/i,
  reader: /\b(?:you|your)\b/i,
};

/** What a block's own words, hint and removal tell, each as a number. */
const wordingFeatures: Readonly<Record<string, Reading>> = {
  words: ({ words }) => words,
  characters: ({ plain }) => plain.length,
  'word length': ({ plain, words }) => plain.length / Math.max(1, words),
  link: ({ linkShare }) => linkShare,
  stop: { ofText: (plain) => (endsSentence(plain) ? 1 : 0) },
  prose: (block) => (block.isProse ? 1 : 0),
  removed: ({ removed }) => (removed === undefined ? 0 : 1),
  commas: rate(/[,;]/g),
  'inner stops': { ofText: (plain) => plain.match(/[.!?] /g)?.length ?? 0 },
  capitals: rate(/\b\p{Lu}/gu),
  digits: rate(/\d/g),
  'function words': rate(
    /\b(?:the|of|and|to|in|a|is|that|for|was|on|with|as|it|at|by|be|from|are|his|her|had|has|have|but|not|which|they|their|who|were|been|an|or|this|de|la|que|el|en|der|die|und|di|e|il|le|les|des|et)\b/gi,
  ),
  'reader words': rate(
    /\b(?:you|your|yours|we|our|us|subscribe|newsletter|sign|join|follow|click|free|get|download|shop|contact|call)\b/gi,
  ),
  ...Object.fromEntries(Object.entries(headingCues).map(([name, pattern]) => [`says ${name}`, flag(pattern)])),
  'says we': flag(/\b(?:we|our|us)\b/i),
  'says follow': flag(/\b(?:follow|twitter|facebook|instagram|linkedin|youtube|whatsapp)\b/i),
  'says who writes': flag(
    /\bis an? (?:\w+ ){0,4}(?:reporter|writer|editor|journalist|correspondent|columnist|author|freelance|contributor|professor|expert|founder|producer)|\b(?:writes|covers|reports|reporting) (?:for|on|about)\b|\bcontributed to this\b/i,
  ),
  'says note': flag(/^(?:editor|note|update|correction|this (?:article|story|post|content))\b/i),
  'says credit': flag(/\b(?:photo|image|credit|getty|courtesy|source)\b/i),
  'says said': flag(/\b(?:said|says|told|according)\b/i),
  'says time': flag(/\b(?:min(?:ute)?s? read|ago|updated|published)\b/i),
  address: flag(/@|\bhttps?:|\bwww\./i),
  quoted: flag(/"/),
  'ends in colon': flag(/:$/),
  'ends in call': flag(/!$/),
  'breaks off': flag(/(?:\.\.\.|…)$/),
  money: flag(/[$£€]\d/),
  year: flag(/\b(?:19|20)\d\d\b/),
  'starts upper': flag(/^[\p{Lu}\p{N}"'(]/u),
  heading: isHinted('heading'),
  list: isHinted('list'),
  quote: isHinted('quote'),
  table: isHinted('table'),
  caption: isHinted('caption'),
  byline: isHinted('byline'),
  dateline: isHinted('dateline'),
  standfirst: isHinted('standfirst'),
  credit: isHinted('credit'),
  'removed as links': isRemovedAs('links'),
  'removed as label': isRemovedAs('label'),
  'removed as cards': isRemovedAs('cards'),
  'removed as side': isRemovedAs('side'),
  'removed as notice': isRemovedAs('promotion'),
  'removed as media': isRemovedAs('media'),
  'removed as meta': isRemovedAs('meta'),
  'removed as frame': isRemovedAs('frame'),
};

const names = Object.keys(wordingFeatures);
const readings = Object.values(wordingFeatures);
/** The readings of a text, 0 where they are of its block; the lines of a site's frame are read once for all its pages. */
const saidBy = remembered((plain) =>
  Float64Array.from(readings, (reading) => ('ofText' in reading ? reading.ofText(plain) : 0)),
);

/** A column for each of them, a row for each block. */
export function addWording(table: FeatureTable, blocks: readonly DraftBlock[]): void {
  const columns = names.map(() => new Float64Array(blocks.length));
  blocks.forEach((block, row) => {
    const said = saidBy(block.plain);
    readings.forEach((reading, at) => {
      const column = columns[at] as Float64Array;
      if (!('ofText' in reading)) column[row] = reading(block);
      else column[row] = (said[at] ?? 0) / (reading.isRate ? Math.max(1, block.words) : 1);
    });
  });
  names.forEach((name, at) => {
    table.set(name, columns[at] as Float64Array);
  });
}
