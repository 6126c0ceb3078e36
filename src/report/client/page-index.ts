import { every, lineOf, textOf } from './elements.js';
import { type Entry, type Indexed, indexed } from './ranking.js';

/** All that the page can be searched for, in its order: the names on its cards and lists, the passages of its articles. */
export function pageIndex(): readonly Indexed[] {
  return [
    ...every('.card[id]').map(cardEntry),
    ...every('.findable').map(listEntry),
    ...every('.story').flatMap(passages),
  ].map(indexed);
}

function cardEntry(card: HTMLElement): Entry {
  return {
    href: `#${card.id}`,
    text: textOf(card, '.name'),
    aka: every('.aka', card).map(({ textContent }) => lineOf(textContent)),
    about: textOf(card, 'p.meta') || (card.dataset['kind'] ?? ''),
    isName: true,
  };
}

/** A name on a page that only lists names, with the link to its own page. */
function listEntry(item: HTMLElement): Entry {
  return {
    href: item.querySelector('a')?.getAttribute('href') ?? '',
    text: textOf(item, '.name'),
    aka: every('.aka', item).map(({ textContent }) => lineOf(textContent)),
    about: textOf(item, '.meta'),
    isName: true,
  };
}

function passages(story: HTMLElement): readonly Entry[] {
  const about = textOf(story, '.name');
  return every('.block[id]', story).map(({ id, textContent }) => ({
    href: `#${id}`,
    text: textContent,
    aka: [],
    about,
    isName: false,
  }));
}
