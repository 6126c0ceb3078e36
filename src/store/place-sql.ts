/**
 * `path:line` as SQL, of a source with pages `path!page-3:12` (`text/page-place.ts`); `source` and `line` are expressions.
 * Sources with pages are few: they are looked up in an index that holds them alone.
 */
export function placeSql(source: string, line: string): string {
  return `coalesce((SELECT paged.path || '!page-' || count(page.value) || ':' || (${line} - max(${FIRST_LINE}) + 1)
    FROM sources paged, json_each(paged.pages) page
    WHERE paged.path = ${source} AND paged.pages IS NOT NULL AND ${FIRST_LINE} <= ${line}
    GROUP BY paged.path), ${source} || ':' || ${line})`;
}

/** Other engines read the views too: to DuckDB what stands in JSON is no number, and it calls `count(*)` by a name of its own. */
const FIRST_LINE = 'CAST(page.value AS INTEGER)';
