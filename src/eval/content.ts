import type { Difference } from './difference.js';
import { type Figure, ratesFigure } from './figures.js';

/** What a page holds, as somebody else marked it: the text of its article, and fields where they are known. */
export interface ContentGold {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
}

/** What was found on a page: the text of the blocks that are body, and the fields of its first article. */
export interface ContentFound {
  readonly body: string;
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
}

const SHINGLE = 4;
const TOKEN = /[\p{L}\p{N}_]+/gu;

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];
const words = (text: string | null | undefined): string =>
  tokens((text ?? '').normalize('NFKC').toLowerCase()).join(' ');

/**
 * The main content of pages, by shingles of four words, counted on each page and averaged over pages (the measure of
 * the article extraction benchmark), and the shares of pages whose title, author and date are right.
 */
export function scoreContent(
  name: string,
  gold: readonly ContentGold[],
  found: ReadonlyMap<string, ContentFound>,
): { figures: Figure[]; differences: Difference[] } {
  const differences: Difference[] = [];
  const report = (about: string, source: string, what: string): void =>
    void differences.push({ about, how: 'wrong', source, line: 0, what });
  const pages = gold.map(({ id, text }) => {
    const page = compareShingles(text, found.get(id)?.body ?? '');
    if (page.missed + page.extra > 0) report(name, id, `F1 ${(100 * f1(page)).toFixed(1)}`);
    return page;
  });
  const share = (field: string, wanted: (page: ContentGold) => string, got: (page: ContentFound) => string): Figure => {
    const known = gold.filter((page) => wanted(page) !== '');
    const right = known.filter((page) => {
      const own = found.get(page.id);
      const shown = own === undefined ? '' : got(own);
      if (shown !== wanted(page)) report(`${name} ${field}`, page.id, `${wanted(page)} ≠ ${shown}`);
      return shown === wanted(page);
    });
    const score = known.length === 0 ? null : right.length / known.length;
    return {
      what: `${name} ${field}`,
      score,
      gold: known.length,
      isLoweredBy: ({ about }) => about === `${name} ${field}`,
    };
  };
  const body = ratesFigure(name, averaged(pages), ({ about }) => about === name);
  return {
    figures: [
      body,
      share(
        'title',
        ({ title }) => words(title),
        ({ headline }) => words(headline),
      ),
      share(
        'author',
        ({ author }) => words(author),
        ({ byline }) => words(byline.join(' ')),
      ),
      share(
        'date',
        ({ date }) => String(date ?? '').slice(0, ISO_DAY),
        ({ published }) => published ?? '',
      ),
    ],
    differences,
  };
}

const ISO_DAY = 10;

interface Shared {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

function shingles(text: string): Map<string, number> {
  const all = tokens(text);
  const counts = new Map<string, number>();
  for (let n = 0; n < Math.max(1, all.length - SHINGLE + 1) && all.length > 0; n++) {
    const shingle = all.slice(n, n + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function compareShingles(wanted: string, found: string): Shared {
  const gold = shingles(wanted);
  const own = shingles(found);
  let both = 0;
  let missed = 0;
  let extra = 0;
  for (const [shingle, count] of gold) {
    both += Math.min(count, own.get(shingle) ?? 0);
    missed += Math.max(0, count - (own.get(shingle) ?? 0));
  }
  for (const [shingle, count] of own) extra += Math.max(0, count - (gold.get(shingle) ?? 0));
  return { both, extra, missed };
}

const f1 = ({ both, extra, missed }: Shared): number => (2 * both) / (2 * both + extra + missed);
const mean = (shares: readonly number[]): number | null =>
  shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;

/** Mean precision and recall over the pages that have them, then one F1. */
function averaged(pages: readonly Shared[]): Parameters<typeof ratesFigure>[1] {
  const precision = mean(pages.filter((p) => p.both + p.extra > 0).map((p) => p.both / (p.both + p.extra)));
  const recall = mean(pages.filter((p) => p.both + p.missed > 0).map((p) => p.both / (p.both + p.missed)));
  const score = precision && recall ? (2 * precision * recall) / (precision + recall) : null;
  return { precision, recall, f1: score, gold: pages.length, found: pages.length };
}
