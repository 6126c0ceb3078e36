// lists/words/ → src/lists/words.ts: the word classes that rules speak of, as one module without file reading, so that a
// missing list is a compile error and one that nothing uses is named by knip.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from './list-file.mjs';

const FOLDER = 'lists/words';
const EXTENSION = /\.\w+$/;
/** A column with so few values has them as its type. */
const FEW_VALUES = 10;

const HEAD = `// Built from ${FOLDER}/ by \`npm run lists\`: edit the lists, not this file.

const setOf = (entries: string): ReadonlySet<string> => new Set(entries.split('|'));
`;
const MAP_READER = `
const mapOf = <V extends string>(rows: string): ReadonlyMap<string, V> =>
  new Map(rows.split('|').map((row) => row.split('\\t') as [string, V]));
`;

/** What `npm run lists` writes for the word classes: `{ files: [{ path, text }], problems }`. */
export function buildWords(root) {
  const paths = readdirSync(join(root, FOLDER))
    .sort()
    .map((name) => `${FOLDER}/${name}`);
  const lists = paths.map((path) => ({ path, ...readList(path, readFileSync(join(root, path), 'utf8')) }));
  const hasMap = lists.some(({ columns }) => columns.length > 1);
  const text = [HEAD, ...(hasMap ? [MAP_READER] : []), ...lists.map(render)].join('');
  return { files: [{ path: 'src/lists/words.ts', text }], problems: lists.flatMap(({ problems }) => problems) };
}

function render({ path, about, columns, rows }) {
  const data = JSON.stringify(rows.map((cells) => cells.join('\t')).join('|'));
  const [type, reader] =
    columns.length === 1 ? ['ReadonlySet<string>', 'setOf'] : [`ReadonlyMap<string, ${valueType(rows)}>`, 'mapOf'];
  return `\n/** ${about} (\`${path}\`) */\nexport const ${constantName(path)}: ${type} = ${reader}(${data});\n`;
}

/** `lists/words/human-verbs.txt` → `HUMAN_VERBS` */
function constantName(path) {
  return path
    .slice(FOLDER.length + 1)
    .replace(EXTENSION, '')
    .replaceAll('-', '_')
    .toUpperCase();
}

function valueType(rows) {
  const values = [...new Set(rows.map(([, value]) => value))].sort();
  return values.length > FEW_VALUES ? 'string' : values.map((value) => JSON.stringify(value)).join(' | ');
}
