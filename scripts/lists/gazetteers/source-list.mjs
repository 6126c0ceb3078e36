// Reads one list: a head of comments, the columns (a `.txt` has one and does not name it), a row a line. Every mistake is named, as `path:line: sentence`.
import { unmatchable } from '../../../dist/extract/unmatchable.js';
import { keyOf, plainForm, withoutArticle } from './phrases.mjs';
import { byCodeUnit, list } from './tables.mjs';

const HEAD = /^# (?:(source|licence|changed): )?(\S.*)$/;
const UNTIDY = /^ | $| {2}|[\r\f\v\u00a0]/;

/**
 * A list as `{ head, rows, problems }`; the head is its comments as `{ name, value }`, a sentence without a name, and a
 * row holds its cells by column and its `line`. `form` is the list's record in `LISTS`.
 */
export function readSourceList(path, text, form) {
  const problems = [];
  const complain = (line, sentence) => {
    problems.push(`${path}:${line}: ${sentence}`);
  };
  const lines = text.replace(/\n$/, '').split('\n');
  const head = readHead(lines, complain);
  const isTable = path.endsWith('.tsv');
  const first = head.length + (isTable ? 1 : 0);
  if (isTable && lines[head.length] !== form.columns.join('\t')) {
    complain(first, `the columns are ${form.columns.join(', ')}, parted by tabs`);
    return { head, rows: [], problems };
  }
  const rows = lines.slice(first).flatMap((row, i) => readRow(row, first + i + 1, form.columns, complain) ?? []);
  checkOrder(lines, first, complain);
  checkCells(rows, form, complain);
  checkNames(rows, form, complain);
  if (form.isPhrases) for (const row of rows) checkForms(row, complain);
  return { head, rows, problems };
}

function readHead(lines, complain) {
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const head = lines.slice(0, end < 0 ? lines.length : end).map((line) => {
    const [, name = 'about', value = ''] = HEAD.exec(line) ?? [];
    return { name, value };
  });
  for (const [name, what] of [['about', 'a sentence that says what the list holds'], ['source'], ['licence']]) {
    if (!head.some((line) => line.name === name)) complain(1, `the head needs ${what ?? `a line \`# ${name}: …\``}`);
  }
  return head;
}

/** Empty cells at the end of a row may be left off: editors strip them. */
function readRow(text, line, columns, complain) {
  const cells = text.split('\t');
  if (text.trim() === '' || text.startsWith('#')) return complain(line, 'an empty line or a comment among the rows');
  if (cells.length > columns.length) return complain(line, `${cells.length} cells under ${columns.length} columns`);
  if (cells.some((cell) => UNTIDY.test(cell) || cell !== cell.normalize('NFC'))) {
    return complain(line, 'a space too many, or letters that are not in Unicode normal form C');
  }
  return [{ line, ...Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) }];
}

/** Rows stand in the order of their lower-case text, so that two people who add one add it in the same place. */
function checkOrder(lines, first, complain) {
  const order = (a, b) => byCodeUnit(a.toLowerCase(), b.toLowerCase()) || byCodeUnit(a, b);
  for (let i = first + 1; i < lines.length; i++) {
    const [entry, before] = [lines[i], lines[i - 1]].map((line) => line.split('\t', 1)[0]);
    if (order(lines[i], lines[i - 1]) < 0) complain(i + 1, `\`${entry}\` belongs before \`${before}\``);
  }
}

function checkCells(rows, { columns, required = [columns[0]], values = {}, numbers = [] }, complain) {
  for (const row of rows) {
    const name = row[columns[0]];
    for (const column of required) if (row[column] === '') complain(row.line, `\`${name}\` has no ${column}`);
    for (const [column, known] of Object.entries(values)) {
      if (row[column] !== '' && !known.includes(row[column])) {
        complain(row.line, `the ${column} of \`${name}\` is \`${row[column]}\`, not one of ${known.join(', ')}`);
      }
    }
    for (const column of numbers) {
      if (!/^\d*(?:\.\d+)?$/.test(row[column])) complain(row.line, `the ${column} of \`${name}\` is no number`);
    }
  }
}

function checkNames(rows, { columns, isPhrases, repeats }, complain) {
  const seen = new Map();
  for (const row of rows) {
    const name = row[columns[0]];
    const key = isPhrases
      ? keyOf(withoutArticle(name))
      : repeats
        ? columns.map((column) => row[column]).join('\t')
        : name;
    if (seen.has(key)) complain(row.line, `\`${name}\` stands in line ${seen.get(key)} already`);
    seen.set(key, row.line);
  }
}

/** Each form of a phrase once, each alias such that some text can hold it, and the name where nothing else of it can. */
function checkForms(row, complain) {
  const others = [...list(row.aliases), ...list(row.ambiguous), ...list(row.plural)].map(plainForm);
  const forms = [row.name, ...others.filter((form, i) => form !== row.name || i < list(row.aliases).length)];
  const reasons = forms.map(unmatchable);
  const isFound = reasons.includes(undefined);
  forms.forEach((form, i) => {
    if (forms.indexOf(form) !== i) complain(row.line, `\`${form}\` stands twice in the row`);
    if (reasons[i] && (i > 0 || !isFound)) complain(row.line, `\`${form}\` can never match: ${reasons[i]}`);
  });
}
