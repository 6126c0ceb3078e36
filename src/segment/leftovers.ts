import type { Block, Removal } from '../model/block.js';
import { isProse, type KeptBlock, proseLength } from './kept-block.js';
import { postMarkOf } from './post-marks.js';
import { footAbove, isRepeated, isRuledOff } from './posts.js';

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
  const left = articles.map((own, i) => {
    const others = articles.filter((_, j) => j !== i && proseLength(articles[j] ?? []) > proseLength(own)).flat();
    const removal = isTeaser(own, others) ? TEASER : isCutOff(own) ? CUT_OFF : undefined;
    if (removal) drop(own, removal);
    return removal ? [] : own;
  });
  const last = left.length - 1;
  const tail = left[last] ?? [];
  const ruled = articles.slice(1).every(([first]) => isRuledOff(first));
  const end = tail.findIndex(
    (each, at) => (footAbove(tail, at, true) || (ruled && isRuledOff(each))) && tail.slice(0, at).some(isProse),
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

/** Every sentence of it opens a longer article of the page. */
function isTeaser(own: readonly KeptBlock[], others: readonly KeptBlock[]): boolean {
  const prose = own.filter(isProse);
  return prose.length > 0 && prose.every((each) => isRepeated(each, others));
}

function isCutOff(own: readonly KeptBlock[]): boolean {
  const [only, ...more] = own.filter(isProse);
  return (
    only !== undefined && more.length === 0 && CUT_OFF_END.test(only.block.text) && !SENTENCE_STOP.test(only.block.text)
  );
}
