// The script of the page of a site that searches: names at once, words of articles as soon as their part of the index is there.
import { readAddress, searchAddress } from './address.js';
import { element } from './elements.js';
import { excerpt } from './excerpt.js';
import { articlesWith, inAll, partsFor } from './postings.js';
import { find, type Indexed, indexed, wordsOf } from './ranking.js';

/** What `search/names.js` gives: names, articles, the first words of the parts of the index, and the parts that are there. */
interface SiteIndex {
  readonly names: readonly (readonly [name: string, about: string, href: string, others: readonly string[]])[];
  readonly articles: readonly (readonly [headline: string, about: string, href: string])[];
  readonly firsts: readonly string[];
  readonly words: readonly (string | undefined)[];
}

declare const bpp: SiteIndex;

/** A shorter beginning fits half of all words. */
const SHORTEST = 2;
const FIRST = 50;

interface Item {
  readonly href: string;
  readonly text: string;
  readonly about: string;
}

function start(form: HTMLFormElement, input: HTMLInputElement): void {
  const status = form.querySelector('[role="status"]');
  const [nameList, articleList] = form.querySelectorAll('ol');
  if (!status || !nameList || !articleList) return;
  let names: readonly Indexed[] | undefined;
  let turn = 0;

  const show = async (query: string): Promise<void> => {
    turn += 1;
    const mine = turn;
    names ??= bpp.names.map(([text, about, href, aka]) => indexed({ href, text, aka, about, isName: true }));
    const words = wordsOf(query);
    const found = find(names, query).map(({ entry, text }): Item => {
      return { href: entry.href, text: text === entry.text ? text : `${entry.text} (${text})`, about: entry.about };
    });
    fill(nameList, found, words);
    const articles = await articlesFor(words);
    // Another letter was typed while a part of the index came.
    if (mine !== turn) return;
    fill(articleList, articles, words);
    status.textContent = words.length === 0 ? '' : countOf(found.length, articles.length);
  };
  const showAddress = (): void => {
    const address = readAddress(location.hash);
    input.value = address.view === 'search' ? address.query : '';
    void show(input.value);
  };

  input.addEventListener('input', () => {
    history.replaceState(null, '', input.value === '' ? '#' : searchAddress(input.value));
    void show(input.value);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.querySelector('a')?.click();
  });
  window.addEventListener('hashchange', showAddress);
  showAddress();
  input.focus();
}

/** The articles that hold all the words, or words that begin so; none where a word is too short to be looked for. */
async function articlesFor(words: readonly string[]): Promise<readonly Item[]> {
  const long = words.filter((word) => word.length >= SHORTEST);
  if (long.length === 0) return [];
  const sets = await Promise.all(
    long.map(async (word) => {
      const parts = await Promise.all(partsFor(bpp.firsts, word).map(loaded));
      return new Set(parts.flatMap((part) => [...articlesWith(part, word)]));
    }),
  );
  return inAll(sets).flatMap((at) => {
    const [text = '', about = '', href = ''] = bpp.articles[at] ?? [];
    return href === '' ? [] : [{ href: `${href}#:~:text=${encodeURIComponent(long[0] ?? '')}`, text, about }];
  });
}

/** A part of the index; a page that was opened as a file may read no other, but run a script beside it. */
async function loaded(part: number): Promise<string> {
  if (bpp.words[part] === undefined) {
    await new Promise((done) => {
      const script = element('script', '');
      script.src = `search/words-${part}.js`;
      script.addEventListener('load', done);
      script.addEventListener('error', done);
      document.head.append(script);
    });
  }
  return bpp.words[part] ?? '';
}

function countOf(names: number, articles: number): string {
  if (names + articles === 0) return 'Nothing found';
  return `${names} ${names === 1 ? 'name' : 'names'}, ${articles} ${articles === 1 ? 'article' : 'articles'}`;
}

/** Fills a list, whose heading stands before it; where there are many, a button shows the others. */
function fill(list: HTMLOListElement, items: readonly Item[], words: readonly string[]): void {
  const heading = list.previousElementSibling;
  if (heading instanceof HTMLElement) heading.hidden = items.length === 0;
  list.replaceChildren(...items.slice(0, FIRST).map((item) => itemOf(item, words)));
  const others = items.slice(FIRST);
  if (others.length === 0) return;
  const button = element('button', '', `Show the other ${others.length}`);
  button.type = 'button';
  const last = element('li', '', button);
  button.addEventListener('click', () => {
    const added = others.map((item) => itemOf(item, words));
    last.replaceWith(...added);
    added[0]?.querySelector('a')?.focus();
  });
  list.append(last);
}

function itemOf({ href, text, about }: Item, words: readonly string[]): HTMLLIElement {
  const link = element('a', '');
  link.href = href;
  link.dir = 'auto';
  link.append(...excerpt(text, words).map((run) => (run.isHit ? element('mark', '', run.text) : run.text)));
  return element('li', '', link, ' ', element('span', 'meta', about));
}

const form = document.querySelector('form.find-all');
const input = form?.querySelector('input');
if (form instanceof HTMLFormElement && input) start(form, input);
