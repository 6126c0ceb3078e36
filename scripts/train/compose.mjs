// Pages made of other pages' parts, for kinds that the benchmarks hold too few of: the bare article, the short article
// between menus, a page cut off above or below, a page of several posts.
import { sequence } from './boost.mjs';

const BYLINES = [
  'By Ann Lowe',
  'Posted on 4 May 2012 by fenwatcher',
  'By Bob Harker, Local Government Reporter',
  'Posted by Mary Hale',
];
const DATES = ['4 May 2012', 'Monday, 14 November 2011', 'Published 12:04, 3 March 2014', 'January 9, 2015'];
const TITLES = [
  'Depot in Mill Lane to be sold',
  'Council backs new homes for Norwell',
  'Ferry late again as tide is blamed',
];
const BLOG_HEAD = ['fenwatcher', 'Notes from a wet county', 'Skip to content', 'Home', 'About'];
const BLOG_TAIL = ['Older Posts', 'Home', 'Archives', 'May 2012 (4)', 'April 2012 (11)', 'Blog at WordPress.com.'];
const POST_TAILS = [
  [],
  ['3 comments:'],
  ['Leave a comment'],
  ['Posted in Norwell, planning | 2 Comments'],
  ['Share this:', 'Twitter', 'Facebook'],
];

const CONSENT = [
  'We and our partners store information on a device, such as cookies, and process personal data to show and measure advertisements.',
  'You can change your mind at any time and withdraw your consent by opening the settings at the foot of every page.',
  'Some of our partners do not ask for your consent to process your data and rely on their legitimate business interest.',
  'This site uses cookies. By going on with your visit you agree that we set them on your computer and read them again.',
  'Choose what you allow us to store, or accept everything and go straight to the news.',
];

/** Lines with labels: 1 article, 0 furniture, undefined left out of the training. */
const line = (text, label) => ({ text, label });

/** Pages composed of the articles and the furniture of `pages`; the same for the same pages and seed. */
export function composePages(pages, seed) {
  const next = sequence(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const made = [];
  pages.forEach((page, index) => {
    const { lines } = page;
    const body = lines.filter((each) => each.label === 1);
    if (body.length === 0) return;
    const first = lines.findIndex((each) => each.label === 1);
    const last = lines.findLastIndex((each) => each.label === 1);
    const head = [line(page.title ?? pick(TITLES)), line(pick(BYLINES)), line(pick(DATES))];
    const few = body.slice(0, 2 + Math.floor(next() * 3));
    const kinds = [
      () => body,
      () => [...head, ...body],
      () => [...lines.slice(0, first), ...few, ...lines.slice(last + 1)],
      () => (next() < 0.5 ? lines.slice(Math.max(0, first - 2)) : lines.slice(0, last + 1)),
      () => posts(pages, index, next, pick),
    ];
    const consent = () => CONSENT.slice(0, 1 + Math.floor(next() * CONSENT.length)).map((text) => line(text, 0));
    kinds.forEach((kind, k) => {
      // Half of each kind is enough, and keeps the real pages in the majority.
      if (next() >= (k === 2 ? 0.8 : 0.5)) return;
      const asks = k > 0 ? next() : 1;
      made.push({
        lines: [...(asks < 0.15 ? consent() : []), ...kind(), ...(asks > 0.85 && asks < 1 ? consent() : [])],
        source: page,
      });
    });
  });
  return made;
}

function posts(pages, index, next, pick) {
  const count = 2 + Math.floor(next() * 4);
  const lines = BLOG_HEAD.map((text) => line(text, 0));
  for (let k = 0; k < count; k++) {
    const page = pages[(index + k) % pages.length];
    const body = page.lines.filter((each) => each.label === 1).slice(0, 1 + Math.floor(next() * 14));
    lines.push(line(page.title ?? pick(TITLES)), line(pick(BYLINES)), ...body);
    lines.push(...pick(POST_TAILS).map((text) => line(text, 0)));
  }
  return [...lines, ...BLOG_TAIL.map((text) => line(text, 0))];
}
