// lists/words/ → src/lists/words.ts: the word classes that rules speak of, as one module without file reading, so that a
// missing list is a compile error and one that nothing uses is named by knip.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readList } from './list-file.mjs';

const FOLDER = 'lists/words';
/** A column with so few values has them as its type. */
const FEW_VALUES = 10;

const HEAD = `// Built from ${FOLDER}/ by \`npm run lists\`: edit the lists, not this file.

const setOf = (entries: string): ReadonlySet<string> => new Set(entries.split('\\n'));
`;
const MAP_READER = `
const mapOf = <V extends string>(rows: string): ReadonlyMap<string, V> =>
  new Map(rows.split('\\n').map((row) => row.split('\\t') as [string, V]));
`;

/** What `npm run lists` writes for the word classes: `{ files: [{ path, text }], problems }`. */
export function buildWords(root) {
  const paths = readdirSync(join(root, FOLDER))
    .sort()
    .map((name) => `${FOLDER}/${name}`);
  const lists = paths.map((path) => readList(path, readFileSync(join(root, path), 'utf8')));
  const byName = new Map(lists.map((list) => [nameOf(list), list]));
  const problems = lists.flatMap((list) => [...list.problems, ...nestingProblems(list, byName)]);
  if (problems.length > 0) return { files: [], problems };
  const rendered = lists.map((list) => render(list, allRows(list, byName)));
  const hasMap = lists.some(({ columns }) => columns.length > 1);
  return {
    files: [{ path: 'src/lists/words.ts', text: [HEAD, hasMap ? MAP_READER : '', ...rendered].join('') }],
    problems,
  };
}

const nameOf = ({ path }) => basename(path, extname(path));

/** A word stands in one list: where another takes that list in, it is not written there again. */
function nestingProblems({ path, takesIn, rows }, byName) {
  if (takesIn.length === 0) return rows.length > 0 ? [] : [`${path}:1: the list is empty`];
  const inner = takesIn.map((name) => byName.get(name));
  const unknown = takesIn.filter((_, i) => inner[i] === undefined);
  if (unknown.length > 0) return unknown.map((name) => `${path}:1: there is no list \`${name}\``);
  const holder = new Map(inner.flatMap((list) => allRows(list, byName).map(({ cells }) => [cells[0], list])));
  return rows
    .filter(({ cells }) => holder.has(cells[0]))
    .map(({ line, cells }) => `${path}:${line}: \`${cells[0]}\` stands in ${holder.get(cells[0]).path} already`);
}

/** A list's rows with those of the lists that it takes in. */
function allRows({ takesIn, rows }, byName) {
  return [...takesIn.flatMap((name) => allRows(byName.get(name), byName)), ...rows];
}

function render(list, rows) {
  const { path, about, columns } = list;
  const data = [...new Set(rows.map(({ cells }) => cells.join('\t')))].sort().join('\n');
  const [type, reader] =
    columns.length === 1 ? ['ReadonlySet<string>', 'setOf'] : [`ReadonlyMap<string, ${valueType(rows)}>`, 'mapOf'];
  const constant = nameOf(list).replaceAll('-', '_').toUpperCase();
  return `\n/** ${about} (\`${path}\`) */\nexport const ${constant}: ${type} = ${reader}(${JSON.stringify(data)});\n`;
}

function valueType(rows) {
  const values = [...new Set(rows.map(({ cells }) => cells[1]))].sort();
  return values.length > FEW_VALUES ? 'string' : values.map((value) => JSON.stringify(value)).join(' | ');
}
