// lists/words/ → src/lists/words.ts: the word classes that rules speak of, as one module without file reading, so that a
// missing list is a compile error and one that nothing uses is named by knip.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readList } from './list-file.mjs';

const FOLDER = 'lists/words';
/** Lists that questions to a database need too: they stand in a module by themselves, or each question would read all of them. */
const FOR_QUESTIONS = ['abbreviations-before-names'];
/** A column with so few values has them as its type. */
const FEW_VALUES = 10;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const HEAD = `// Built from ${FOLDER}/ by \`npm run lists\`: edit the lists, not this file.
`;
/** What the module reads its lists with, by the name of the reader. */
const READERS = {
  setOf: `
const setOf = (entries: string): ReadonlySet<string> => new Set(entries.split('\\n'));
`,
  cellsOf: `
const cellsOf = (rows: string): readonly string[][] => rows.split('\\n').map((row) => row.split('\\t'));
`,
  mapOf: `
const mapOf = <V extends string>(rows: string): ReadonlyMap<string, V> => new Map(cellsOf(rows) as [string, V][]);
`,
  numbersOf: `
const numbersOf = (rows: string): ReadonlyMap<string, number> =>
  new Map(cellsOf(rows).map(([entry = '', number]) => [entry, Number(number)]));
`,
  tableOf: `
const tableOf = <C extends string>(columns: readonly C[], rows: string): readonly Readonly<Record<C, string>>[] =>
  cellsOf(rows).map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as Record<C, string>);
`,
};

/** What `npm run lists` writes for the word classes: `{ files: [{ path, text }], problems }`. */
export function buildWords(root) {
  const paths = readdirSync(join(root, FOLDER))
    .sort()
    .map((name) => `${FOLDER}/${name}`);
  const lists = paths.map((path) => readList(path, readFileSync(join(root, path), 'utf8')));
  const byName = new Map(lists.map((list) => [nameOf(list), list]));
  const problems = lists.flatMap((list) => [...list.problems, ...nestingProblems(list, byName)]);
  if (problems.length > 0) return { files: [], problems };
  const isForQuestions = (list) => FOR_QUESTIONS.includes(nameOf(list));
  const modules = [
    ['src/lists/words.ts', lists.filter((list) => !isForQuestions(list))],
    ['src/lists/question-words.ts', lists.filter(isForQuestions)],
  ].filter(([, some]) => some.length > 0);
  return { files: modules.map(([path, some]) => ({ path, text: moduleOf(some, byName) })), problems };
}

function moduleOf(lists, byName) {
  const rendered = lists.map((list) => render(list, allRows(list, byName))).join('');
  const isUsed = (reader) =>
    rendered.includes(` = ${reader}(`) || (reader === 'cellsOf' && /(?:map|numbers|table)Of\(/.test(rendered));
  const readers = Object.keys(READERS)
    .filter(isUsed)
    .map((reader) => READERS[reader]);
  return [HEAD, ...readers, rendered].join('');
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
  const data = JSON.stringify([...new Set(rows.map(({ cells }) => cells.join('\t')))].sort().join('\n'));
  const constant = nameOf(list).replaceAll('-', '_').toUpperCase();
  const [type, value] = typeAndValue(columns, rows, data);
  return `\n/** ${about} (\`${path}\`) */\nexport const ${constant}: ${type} = ${value};\n`;
}

/** One column is a set, two are a map, more are a table. */
function typeAndValue(columns, rows, data) {
  if (columns.length === 1) return ['ReadonlySet<string>', `setOf(${data})`];
  if (columns.length > 2) {
    const names = columns.map((column) => JSON.stringify(column));
    return [`readonly Readonly<Record<${names.join(' | ')}, string>>[]`, `tableOf([${names.join(', ')}], ${data})`];
  }
  const values = [...new Set(rows.map(({ cells }) => cells[1]))].sort();
  if (values.every((value) => NUMBER.test(value))) return ['ReadonlyMap<string, number>', `numbersOf(${data})`];
  const type = values.length > FEW_VALUES ? 'string' : values.map((value) => JSON.stringify(value)).join(' | ');
  return [`ReadonlyMap<string, ${type}>`, `mapOf(${data})`];
}
