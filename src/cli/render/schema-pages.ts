import { columnWords } from '../../export/datasette/metadata.js';
import { openScratch } from '../../store/database.js';
import { type Described, describedTables, type StoredColumn, storedColumns } from '../../store/described.js';
import { SCHEMA } from '../../store/schema.js';
import { tableOf } from './rule-pages.js';

/** Every view and table with its columns, as a part of a page of documentation: views, which are for people, first. */
export function schemaPage(): string {
  const db = openScratch();
  try {
    db.exec(SCHEMA);
    const all = describedTables(db);
    const part = (title: string, is: Described['is']): string[] => [
      `## ${title}\n`,
      ...all.filter((one) => one.is === is).map((one) => chapterOf(one, storedColumns(db, one.name))),
    ];
    return [...part('Views', 'view'), ...part('Tables', 'table')].join('\n');
  } finally {
    db.close();
  }
}

function chapterOf({ name, is, about, columns }: Described, stored: ReadonlyMap<string, StoredColumn>): string {
  const rows = columns.map((column) => {
    const { type = '', pointsTo } = stored.get(column.name) ?? {};
    const link = pointsTo === undefined ? '' : ` → \`${pointsTo}\``;
    const holds = `${columnWords(column)}${link}`;
    return is === 'table' ? [`\`${column.name}\``, type, holds] : [`\`${column.name}\``, holds];
  });
  const titles = is === 'table' ? ['column', 'type', 'holds'] : ['column', 'holds'];
  return `### \`${name}\`\n\n${about === '' ? '' : `${about.charAt(0).toUpperCase()}${about.slice(1)}.\n\n`}${tableOf(titles, rows)}`;
}
