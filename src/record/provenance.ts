import type { SourceRecord } from '../model/record.js';
import type { Provenance } from '../model/source.js';
import { demand, isDay } from './held-against.js';

/**
 * What a source came in, in the order of the record; what it has nothing of is absent. A file of pages, one a line, is no form:
 * such a page goes by its own id, whatever file it came in, and its record is the same from a pipe.
 */
export function provenanceOf({ container, form, declared, pages }: Provenance): Provenance {
  return {
    ...(container !== undefined && form !== undefined && { container }),
    ...(form !== undefined && { form }),
    ...(declared && { declared }),
    ...(pages && { pages }),
  };
}

/** The rest of it. */
export function withoutProvenance<Given extends Pick<SourceRecord, 'path' | keyof Provenance>>(
  source: Given,
): Omit<Given, keyof Provenance> {
  const { container: _c, form: _f, declared: _d, pages: _p, ...rest } = source;
  return rest;
}

const DAYS = ['published', 'modified', 'captured'] as const;

/**
 * Holds the record of a source against what it can be; its fields have the types that its schema names.
 *
 * @throws RecordFault
 */
export function assertSource({
  path,
  container,
  declared,
  pages,
}: Pick<SourceRecord, 'path' | keyof Provenance>): void {
  demand(path !== '', () => '`source.path` is empty');
  demand(container !== '', () => '`source.container` is empty');
  for (const field of DAYS) {
    const day = declared?.[field]?.value;
    demand(day === undefined || isDay(day), () => `\`source.declared.${field}.value\` is no day of the calendar`);
  }
  if (pages) assertPages(pages);
}

/** The first page begins with the first line, each other one below the one before. */
function assertPages(pages: readonly number[]): void {
  demand(pages[0] === 1, () => '`source.pages` does not begin with line 1');
  const fallen = pages.findIndex((line, at) => line <= (pages[at - 1] ?? 0));
  demand(fallen === -1, () => `\`source.pages[${fallen}]\` is not below the one before`);
}
