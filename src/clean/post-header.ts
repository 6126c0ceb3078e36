import type { DraftBlock } from '../blocks/draft-block.js';
import type { Removal } from '../model/block.js';

const LABEL: Removal = {
  rule: 'clean/post-header',
  reason: "label in a post's header",
  traits: { part: 'post-header' },
};

/** WordPress's theme of 2020 names each part of a post's header on a line of its own. */
const HEADER_LABEL = /^post (?:author|date)$/i;
const TOPIC_LABEL = /^(?:categories|category|tags)$/i;
/** The count of comments names the post that it stands in. */
const COUNT_ON =
  /^(?:\d{1,5}|no|one|two|three|four|five) (?:comments?|responses?|replies|thoughts?) (?:to|on|for) (.{3,160})$/i;
const BYLINE_OR_DATE = /^by \S|\b(?:19|20)\d\d\b/i;
/** How far the headline stands above the count, and the labels below the headline, in blocks. */
const REACH = 9;
const MOST_LABEL_WORDS = 6;
const MARKS = /^["'\s]+|["'\s.]+$/g;

/**
 * Cuts the labels in a post's header (`Categories`, `Post author`, `Post date`, `No Comments on …`), so that they open
 * neither a list of topics nor a comment section: what they label stands below them, and the post below that.
 */
export function cutPostHeaderLabels(blocks: readonly DraftBlock[]): void {
  blocks.forEach((block, at) => {
    if (block.removed !== undefined || block.plain.length > 200) return;
    const next = blocks[at + 1];
    if (next === undefined) return;
    if (HEADER_LABEL.test(block.plain) && next.words <= 14 && BYLINE_OR_DATE.test(next.plain)) cut(block);
    else if (TOPIC_LABEL.test(block.plain) && opensHeader(blocks, at)) {
      cut(block);
      cut(next);
    } else if (isCountInHeader(blocks, at)) cut(block);
  });
}

function cut(block: DraftBlock): void {
  block.removed = LABEL;
}

/** One value, a headline, and a label of the header before any text. */
function opensHeader(blocks: readonly DraftBlock[], at: number): boolean {
  if ((blocks[at + 1]?.words ?? 99) > MOST_LABEL_WORDS) return false;
  const below = blocks.slice(at + 3, at + 6);
  const label = below.findIndex(({ plain }) => HEADER_LABEL.test(plain));
  return label >= 0 && !below.slice(0, label).some(({ plain }) => TOPIC_LABEL.test(plain));
}

/** The headline that the count names stands above it without text between; a comment section has the article there. */
function isCountInHeader(blocks: readonly DraftBlock[], at: number): boolean {
  const named = COUNT_ON.exec(blocks[at]?.plain ?? '')?.[1]
    ?.replace(MARKS, '')
    .toLowerCase();
  if (named === undefined) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const above = blocks[i];
    if (above?.plain.replace(MARKS, '').toLowerCase() === named) return true;
    if (above === undefined || above.isProse) return false;
  }
  return false;
}
