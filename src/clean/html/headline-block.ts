import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage } from '../../blocks/html/elements.js';
import { isNamedTitle, likeness, titlesOf, wordsOf } from '../../divide/html/title-likeness.js';
import { isGeneric } from './headline-rules.js';
import { isSectionName } from './title-parts.js';

/**
 * The index of the block that is the page's headline: the top heading that shares most words with what the page's head
 * gives as its title; an `h2` only where no `h1` fits.
 */
export function headlineIndex(page: FlatPage): number | undefined {
  const titles = titlesOf(page);
  let best: number | undefined;
  let bestScore = 0;
  page.blocks.forEach((block, i) => {
    if ((block.hint !== 'headline' && block.hint !== 'heading') || block.words > 40) return;
    const like = likeness(block, titles);
    // The site's own name is a part of its titles as well, on blogs an `h1` with a link to the front page.
    const isSite = block.linkShare > 0.8 && like < 0.8;
    const top = (block.hint === 'headline' && !isSite ? 0.2 : 0) + (isNamedTitle(page, i) ? 0.2 : 0);
    const score = like + top;
    if (score > bestScore + 0.001) {
      bestScore = score;
      best = i;
    }
  });
  if (bestScore >= 0.5) return best;
  if (isGeneric(page.head.title) || namesSection(page.head.title)) return headingOverProse(page);
  // A link that shares no word with the title leads elsewhere: `Return to our front page`.
  const first = page.blocks.findIndex(
    (block) => block.hint === 'headline' && block.words >= 3 && (block.linkShare <= 0.8 || likeness(block, titles) > 0),
  );
  return first === -1 ? titleLine(page) : first;
}

/** The first heading with a paragraph below it, a day or a name between them at the most; on a page without a title. */
function headingOverProse({ blocks }: FlatPage): number | undefined {
  const at = blocks.findIndex((block, i) => {
    if (!isHeading(block) || block.linkShare > 0.8) return false;
    const below = blocks.slice(i + 1, i + 1 + PROSE_REACH);
    const prose = below.findIndex((block) => block.isProse);
    return prose !== -1 && !below.slice(0, prose).some(isHeading);
  });
  return at === -1 ? undefined : at;
}

const PROSE_REACH = 4;

function isHeading({ hint }: DraftBlock): boolean {
  return hint === 'headline' || hint === 'heading';
}

const TITLE_JOINT = /\s*(?:\s[|–—·•»-]|:)\s+/;

/** `Norwell Gazette - Local News` names the site and a part of it. */
function namesSection(title: string): boolean {
  const parts = title.split(TITLE_JOINT);
  return (
    parts.length === 2 && parts.some(isSectionName) && parts.every((part) => wordsOf(part).length <= MOST_SITE_WORDS)
  );
}

const MOST_SITE_WORDS = 4;

/** On pages without headings: the line that is the title, or a part of it. */
function titleLine({ head, blocks }: FlatPage): number | undefined {
  if (head.title === '') return undefined;
  const parts = new Set([head.title, ...head.title.split(TITLE_JOINT)].map((part) => wordsOf(part).join(' ')));
  // The site's own name is a part as well, and the shorter one.
  let longest: number | undefined;
  blocks.forEach(({ plain, words }, i) => {
    const isPart = words >= 3 && words <= 40 && parts.has(wordsOf(plain).join(' '));
    if (isPart && words > (blocks[longest ?? -1]?.words ?? 0)) longest = i;
  });
  return longest;
}
