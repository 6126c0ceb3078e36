// Reads one list: a head of comments, then an entry a line. Behind an entry, two spaces and `#` open a comment.

const HEAD_FIELD = /^# (source|licence|entries|with): (.+)$/;
const ENTRY_COMMENT = / {2,}# .*$/;
const WHITE_SPACE = /\s/;
const CURLY = /[’‘“”]/;

/** What an entry may look like, by what the list's head says of its entries; where it says nothing, `words`. */
const FORMS = {
  words: (entry) => foldedProblem(entry) ?? wordProblem(entry),
  phrases: (entry) => foldedProblem(entry),
  'as written': () => undefined,
};

function foldedProblem(entry) {
  if (entry !== entry.toLowerCase()) return 'what is looked up is in lower case';
  if (CURLY.test(entry)) return 'what is looked up has straight marks';
  return undefined;
}

function wordProblem(entry) {
  if (WHITE_SPACE.test(entry)) return 'one word is looked up at a time';
  return entry.endsWith("'s") ? "a possessive 's is a word of its own" : undefined;
}

/**
 * A list as data: `{ path, about, takesIn, columns, rows, problems }`. `takesIn` names the lists whose entries are in this
 * one as well; `columns` are the names of the cells, from the first line of a `.tsv` without its `note`; a row is
 * `{ line, cells }`, the entry first; a problem is `path:line: sentence`.
 */
export function readList(path, text) {
  const { about, fields, lines } = splitHead(text);
  const problems = headProblems(about, fields).map((sentence) => `${path}:1: ${sentence}`);
  const isTable = path.endsWith('.tsv');
  const columns = isTable ? (lines.shift()?.text.split('\t') ?? []) : ['entry'];
  const read = lines.map(({ line, text: written }) => ({
    line,
    cells: isTable ? written.split('\t') : [written.replace(ENTRY_COMMENT, '')],
  }));
  const form = FORMS[fields.entries ?? 'words'] ?? FORMS['as written'];
  const lineOf = new Map();
  for (const [i, { line, cells }] of read.entries()) {
    const problem = rowProblem(cells, { width: columns.length, form, lineOf, above: read[i - 1]?.cells[0] ?? '' });
    if (problem) problems.push(`${path}:${line}: ${problem}`);
    lineOf.set(cells[0], line);
  }
  const note = columns.indexOf('note');
  const isShipped = (_, i) => i !== note;
  return {
    path,
    about,
    takesIn: fields.with?.split(', ') ?? [],
    columns: columns.filter(isShipped),
    rows: read.map(({ line, cells }) => ({ line, cells: cells.filter(isShipped) })),
    problems,
  };
}

/** The sentences and fields above the first entry, and the lines that are no comment. */
function splitHead(text) {
  const fields = {};
  const about = [];
  const lines = [];
  for (const [i, line] of text.split('\n').entries()) {
    const [, name, value] = HEAD_FIELD.exec(line) ?? [];
    if (name) fields[name] = value;
    else if (line.startsWith('# ') && lines.length === 0) about.push(line.slice(2));
    else if (line !== '' && !line.startsWith('#')) lines.push({ line: i + 1, text: line });
  }
  return { about: about.join(' '), fields, lines };
}

function headProblems(about, { source, licence, entries = 'words' }) {
  return [
    ...(about === '' ? ['the head needs a sentence that says what the list holds'] : []),
    ...(source ? [] : ['the head needs a line `# source: …`']),
    ...(licence ? [] : ['the head needs a line `# licence: …`']),
    ...(FORMS[entries] ? [] : [`\`${entries}\` is no form of entries: ${Object.keys(FORMS).join(', ')}`]),
  ];
}

function rowProblem(cells, { width, form, lineOf, above }) {
  const [entry] = cells;
  const misfit = cells.find((cell) => cell === '' || cell.trim() !== cell);
  if (misfit !== undefined) return `\`${misfit}\` is empty or has space around it`;
  if (cells.length !== width) return `the row has ${cells.length} cells, the head ${width}`;
  if (lineOf.has(entry)) return `\`${entry}\` stands in line ${lineOf.get(entry)} already`;
  const reason = form(entry);
  if (reason) return `\`${entry}\` can never match: ${reason}`;
  return entry < above ? `\`${entry}\` belongs before \`${above}\`` : undefined;
}
