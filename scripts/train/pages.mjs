// Pages that other people annotated, told apart by their hosts.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const FOLDS = 5;
/** Inside each fold, for what learns from another model's answers. */
export const INNER = 3;
const ONE_LOCKED_IN = 6;

/** Every page of every set, in the order of their names. */
export function readPages(folder) {
  const sets = readdirSync(folder).filter((set) => existsSync(join(folder, set, 'gold.jsonl')));
  return sets.sort().flatMap((set) =>
    readFileSync(join(folder, set, 'gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((row) => pageOf(join(folder, set), set, JSON.parse(row))),
  );
}

/** Which pages are locked and which are held out together depends on the name of the host and on nothing else. */
function pageOf(folder, set, gold) {
  const host = URL.canParse(gold.url) ? new URL(gold.url).host.replace(/^www\./, '') : gold.id;
  const number = createHash('sha256').update(host).digest().readUInt32BE();
  const rest = Math.floor(number / ONE_LOCKED_IN);
  return {
    set,
    gold,
    host,
    isLocked: number % ONE_LOCKED_IN === 0,
    fold: rest % FOLDS,
    inner: Math.floor(rest / FOLDS) % INNER,
    path: (variant) => join(folder, variant, `${gold.id}.${variant === 'html' ? 'html' : 'txt'}`),
  };
}

export const textOf = (page, variant) => readFileSync(page.path(variant), 'utf8');

const TITLE = /<title[^>]*>([^<]{1,400})/i;
const NAMED = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** What the page's own markup calls it. */
export function markupTitle(page) {
  const title = existsSync(page.path('html')) ? (TITLE.exec(textOf(page, 'html'))?.[1] ?? '') : '';
  return title
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name) => NAMED[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
