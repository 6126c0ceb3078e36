import { UsageError } from '../model/message.js';
import type { PagePrint } from '../model/page-print.js';
import { survey } from '../pipeline.js';
import { type ReadContext, readSources } from '../read/read-sources.js';
import { type FurnitureLine, furnitureLine, type PrintLine, printLine, printOfLine } from '../site/print-line.js';
import { type Budget, madeOf } from './budget.js';
import { eachPage, type LinePages, type Lines } from './line-pages.js';
import { sourcesTogether } from './sources-together.js';

/** The prints of the pages that files and folders hold. */
export async function* printsOfFiles(
  paths: readonly string[],
  context: ReadContext & Budget,
): AsyncGenerator<PrintLine> {
  for await (const together of sourcesTogether(readSources(paths, context)))
    yield* madeOf(together, context, ({ path, source }) => [printLine(path, survey(source).print)]);
}

/** The prints of pages that come one a line. */
export function printsOfLines<E>(lines: Lines, options: LinePages<E>): AsyncGenerator<PrintLine | E> {
  return eachPage<PrintLine, E>(lines, options, (source) => [printLine(source.path, survey(source).print)]);
}

/**
 * What the pages of each site have in common. The prints come sorted, so that no more than one site is in memory, and the lines of
 * a page that was looked at twice lie together; of two different ones the first counts, and `fault` is told. Lines that say why a
 * page has no print are passed over.
 *
 * @throws UsageError where a line is none of these, or a site comes back.
 */
export async function* furnitureOfPrints(
  lines: AsyncIterable<readonly string[]>,
  fault: (reason: string) => void,
): AsyncGenerator<FurnitureLine> {
  const sites = new Set<number>();
  let site: number | undefined;
  let last: { readonly id: string; readonly line: string } | undefined;
  let prints: PagePrint[] = [];
  for await (const line of each(lines)) {
    if (line === last?.line || line.trim() === '') continue;
    const value = parsed(line);
    if (isError(value)) continue;
    const print = printOfLine(value);
    if (print === undefined)
      throw new UsageError(`\`${line.slice(0, 60)}\` is no print: give what \`bpp survey\` writes`);
    if (print.site !== site) {
      const found = site === undefined ? undefined : furnitureLine(site, prints);
      if (found) yield found;
      site = print.site;
      if (sites.has(site))
        throw new UsageError('the prints are not sorted: put `LC_ALL=C sort -u` before `bpp survey --reduce`');
      sites.add(site);
      prints = [];
    } else if (print.id === last?.id) {
      fault(`the page \`${print.id}\` has two prints: give each page its own id`);
      continue;
    }
    prints.push(print);
    last = { id: print.id, line };
  }
  const found = site === undefined ? undefined : furnitureLine(site, prints);
  if (found) yield found;
}

async function* each(lines: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  for await (const together of lines) yield* together;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isError = (value: unknown): boolean => value !== null && typeof value === 'object' && 'error' in value;
