import { codePointOffsets } from '../../text/code-points.js';
import { readBlockId } from './code-points.js';
import { element } from './elements.js';
import { excerpt, hitsIn } from './excerpt.js';
import { pageIndex } from './page-index.js';
import { find, type Hit, type Indexed, wordsOf } from './ranking.js';

/** What the rest of the page asks of the search. */
export interface Search {
  /** Shows what answers a query; an empty one closes the search. */
  show(query: string): void;
  close(): void;
  /** Tells the address of each new query; undefined when the reader leaves the search. */
  onQuery(listener: (query: string | undefined) => void): void;
  focus(): void;
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

/** More passages than anybody reads; the rest is behind a button. */
const FIRST = 40;

/** Brings the search box to life; undefined on a page that has none. */
export function startSearch(): Search | undefined {
  const parts = findParts();
  if (parts === undefined) return undefined;
  const { form, input, list } = parts;
  let index: readonly Indexed[] | undefined;
  let listener: (query: string | undefined) => void = () => {};

  const show = (query: string): void => {
    if (input.value !== query) input.value = query;
    if (query !== '') index ??= pageIndex();
    showHits(parts, query, index ?? []);
  };
  const leave = (): void => {
    show('');
    input.focus();
    listener(undefined);
  };

  input.addEventListener('input', () => {
    show(input.value);
    listener(input.value === '' ? undefined : input.value);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'ArrowDown' && step(parts, 1)) event.preventDefault();
    else if (event.key === 'ArrowUp' && step(parts, -1)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  return {
    show,
    close: () => show(''),
    onQuery: (given) => {
      listener = given;
    },
    focus: () => input.focus(),
  };
}

function findParts(): Parts | undefined {
  const form = document.querySelector('form.find');
  const input = form?.querySelector('input');
  const status = form?.querySelector('[role="status"]');
  const list = form?.querySelector('ol');
  if (!(form instanceof HTMLFormElement && input && status instanceof HTMLElement && list)) return undefined;
  return { form, input, status, list };
}

/** From the box into the list, along it, and back; false where there is nowhere to go. */
function step({ input, list }: Parts, by: 1 | -1): boolean {
  const stops: readonly (Element | null)[] = [input, ...list.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + by];
  if (at < 0 || !(next instanceof HTMLElement)) return false;
  next.focus();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
}

function showHits({ form, status, list }: Parts, query: string, index: readonly Indexed[]): void {
  const words = wordsOf(query);
  const hits = find(index, query);
  form.classList.toggle('open', words.length > 0);
  status.textContent = words.length === 0 ? '' : countOf(hits);
  list.replaceChildren(...itemsOf(hits, words, list));
  list.scrollTop = 0;
}

function countOf(hits: readonly Hit[]): string {
  const names = hits.filter(({ entry }) => entry.isName).length;
  const passages = hits.length - names;
  if (hits.length === 0) return 'Nothing has all of these words';
  return [counted(names, 'name'), counted(passages, 'passage')].filter((part) => part !== '').join(', ');
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A link for each hit; where there are many, a button that shows the others. */
function itemsOf(hits: readonly Hit[], words: readonly string[], list: HTMLElement): readonly HTMLElement[] {
  const items = hits.slice(0, FIRST).map((hit) => itemOf(hit, words));
  const others = hits.slice(FIRST);
  if (others.length === 0) return items;
  const button = element('button', '', `Show the other ${others.length}`);
  button.type = 'button';
  const last = element('li', 'others', button);
  button.addEventListener('click', () => {
    const shown = others.map((hit) => itemOf(hit, words));
    last.remove();
    list.append(...shown);
    shown[0]?.querySelector('a')?.focus();
  });
  return [...items, last];
}

function itemOf({ entry, text }: Hit, words: readonly string[]): HTMLElement {
  const link = element('a', entry.isName ? 'hit-name' : 'hit-words');
  link.setAttribute('href', entry.href);
  link.dir = 'auto';
  const other = text === entry.text ? [] : [element('bdi', '', entry.text), ' · '];
  link.append(...other, ...excerpt(text, words).map((run) => (run.isHit ? element('mark', '', run.text) : run.text)));
  const at = entry.isName ? '' : stretchesOf(entry.href, text, words);
  if (at !== '') link.dataset['at'] = at;
  return element('li', '', link, element('span', 'meta', entry.about));
}

/** Where a passage has the words, in code points of its article: what its link marks on arrival. */
function stretchesOf(href: string, text: string, words: readonly string[]): string {
  const block = readBlockId(href);
  if (block === undefined) return '';
  const point = codePointOffsets(text);
  const places = hitsIn(text, words);
  return places.map(({ start, end }) => `${block.start + point(start)}-${block.start + point(end)}`).join(' ');
}
