import type { Block, Removal } from '../model/block.js';
import { isBodyText, type KeptBlock, proseLength } from './kept-block.js';
import { footAbove } from './post-feet.js';
import { isRuledOff } from './post-lines.js';
import { postMarkOf } from './post-marks.js';
import { openingOf } from './posts.js';

const TEASER: Removal = { rule: 'segment/teaser-of-full-text', reason: 'teaser of an article that stands on the page' };
const CUT_OFF: Removal = { rule: 'segment/cut-off-teaser', reason: 'teaser of one sentence, cut off' };
const BELOW_FOOT: Removal = { rule: 'segment/below-last-post', reason: 'below the foot of the last post' };

const POST_FOOT: Removal = { rule: 'segment/post-footer', reason: 'what blog software sets under a post' };

const CUT_OFF_END = /(?:\[?(?:\.{3}|…)\]?|\bread more|\bcontinue reading)[\s»→>]*$/i;
const SENTENCE_STOP = /[.!?]["”’)]* +\S/;

/** The articles of a page of several, without what only repeats one of them, says nothing or stands below the last. */
export function dropLeftovers(articles: readonly (readonly KeptBlock[])[]): {
  /** Empty where nothing of the article is left. */
  readonly articles: readonly (readonly KeptBlock[])[];
  readonly dropped: ReadonlyMap<Block, Removal>;
} {
  if (articles.length < 2) return { articles, dropped: new Map() };
  const dropped = new Map<Block, Removal>();
  const drop = (own: readonly KeptBlock[], removal: Removal): void => {
    for (const { block } of own) dropped.set(block, removal);
  };
  const longest = longestByOpening(articles);
  const left = articles.map((own) => {
    const removal = isTeaser(own, longest) ? TEASER : isCutOff(own) ? CUT_OFF : undefined;
    if (removal) drop(own, removal);
    return removal ? [] : own;
  });
  const last = left.length - 1;
  const tail = left[last] ?? [];
  const ruled = articles.slice(1).every(([first]) => isRuledOff(first));
  const text = tail.findIndex(isBodyText);
  const end = tail.findIndex(
    (each, at) => text >= 0 && at > text && (footAbove(tail, at, true) || (ruled && isRuledOff(each))),
  );
  if (end > 0) {
    drop(tail.slice(end), BELOW_FOOT);
    left[last] = tail.slice(0, end);
  }
  const bare = left.map((own) => {
    const text = own.findLastIndex(({ block, line }) => postMarkOf(block.text) === undefined || line.people.length > 0);
    drop(own.slice(text + 1), POST_FOOT);
    return own.slice(0, text + 1);
  });
  return { articles: bare, dropped };
}

/** For each way in which a paragraph of the page begins, the length of the longest article that has it. */
function longestByOpening(articles: readonly (readonly KeptBlock[])[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const own of articles) {
    const length = proseLength(own);
    for (const each of own) {
      const opening = openingOf(each);
      if (opening !== undefined) longest.set(opening, Math.max(length, longest.get(opening) ?? 0));
    }
  }
  return longest;
}

/** Every paragraph of it stands in a longer article of the page. */
function isTeaser(own: readonly KeptBlock[], longest: ReadonlyMap<string, number>): boolean {
  const prose = own.filter(isBodyText);
  const length = proseLength(own);
  return prose.length > 0 && prose.every((each) => (longest.get(openingOf(each) ?? '') ?? 0) > length);
}

function isCutOff(own: readonly KeptBlock[]): boolean {
  const [only, ...more] = own.filter(isBodyText);
  return (
    only !== undefined && more.length === 0 && CUT_OFF_END.test(only.block.text) && !SENTENCE_STOP.test(only.block.text)
  );
}
