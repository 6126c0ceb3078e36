// Reads one list: head comments, then an entry a line. `#` opens a comment; behind an entry, two spaces and `#`.

const HEAD_FIELD = /^# (source|licence|entries): (.+)$/;
const ENTRY_COMMENT = / {2,}# .*$/;
const WHITE_SPACE = /\s/;

/** What an entry of a list may look like, by what the list's head says of them; without a word of it, `words`. */
const FORMS = {
  words: (entry) => foldedProblem(entry) ?? (WHITE_SPACE.test(entry) ? 'one word is looked up at a time' : undefined),
  phrases: (entry) => foldedProblem(entry),
  'as written': () => undefined,
};

function foldedProblem(entry) {
  if (entry !== entry.toLowerCase()) return 'what is looked up is in lower case';
  if (/[’‘“”]/.test(entry)) return 'what is looked up has straight marks';
  if (entry.endsWith("'s")) return "a possessive 's is a word of its own";
  return undefined;
}

/**
 * A list as data: `{ about, rows, columns, problems }`. A row is an array of cells, the entry first; `columns` are the
 * names of the cells, from the first line of a `.tsv` without its `note`; a problem is `path:line: sentence`.
 */
export function readList(path, text) {
  const problems = [];
  const complain = (line, sentence) => problems.push(`${path}:${line}: ${sentence}`);
  const { about, fields, lines } = splitHead(text);
  for (const needed of ['source', 'licence']) {
    if (!fields[needed]) complain(1, `the head needs a line \`# ${needed}: …\``);
  }
  if (about === '') complain(1, 'the head needs a sentence that says what the list holds');
  const form = FORMS[fields.entries ?? 'words'];
  if (!form) complain(1, `entries are ${Object.keys(FORMS).join(', ')}: not ${fields.entries}`);

  const isTable = path.endsWith('.tsv');
  const columns = isTable ? (lines.shift()?.text.split('\t') ?? []) : ['entry'];
  const note = columns.indexOf('note');
  const rows = [];
  const lineOf = new Map();
  for (const { line, text: written } of lines) {
    const cells = isTable ? written.split('\t') : [written.replace(ENTRY_COMMENT, '')];
    const [entry] = cells;
    const misfit = cells.find((cell) => cell === '' || cell.trim() !== cell || cell.includes('|'));
    const reason = form?.(entry);
    if (misfit !== undefined) complain(line, `\`${misfit}\` is empty, has space around it, or holds a bar`);
    else if (cells.length !== columns.length) complain(line, `${cells.length} cells under ${columns.length} columns`);
    else if (lineOf.has(entry)) complain(line, `\`${entry}\` stands in line ${lineOf.get(entry)} already`);
    else if (reason) complain(line, `\`${entry}\` can never match: ${reason}`);
    else if (rows.length > 0 && entry < rows.at(-1)[0])
      complain(line, `\`${entry}\` belongs before \`${rows.at(-1)[0]}\``);
    lineOf.set(entry, line);
    rows.push(cells);
  }
  if (rows.length === 0) complain(1, 'the list is empty');
  const isShipped = (_, i) => i !== note;
  return { about, columns: columns.filter(isShipped), rows: rows.map((cells) => cells.filter(isShipped)), problems };
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
