// Looks at what every command shows on real terminals of several widths, with and without colours, and says which rows are
// wider than the terminal and which words are broken. Needs `script` (util-linux) and `stty`.
//
//   node bench/captures.mjs DATABASE [FOLDER]    # FOLDER: keep each capture as a file there
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import stringWidth from 'string-width';

const [db, folder] = process.argv.slice(2);
if (db === undefined) {
  console.error('usage: node bench/captures.mjs DATABASE [FOLDER]');
  process.exit(2);
}
const WIDTHS = [60, 80, 120, 160];
const BIN = resolve('bin/bpp.js');
const ENV = { ...process.env, TERM: 'xterm-256color', BPP_PAGER: '', BPP_DB: resolve(db) };
delete ENV.NO_COLOR;

/** What a command writes into a pipe. */
const piped = (argv) =>
  spawnSync(process.execPath, [BIN, ...argv], { encoding: 'utf8', env: { ...ENV, NO_COLOR: '1' }, maxBuffer: 1 << 28 });

const listed = (kind, key) => JSON.parse(piped(['list', kind, '--json', '--limit', '1']).stdout)[0]?.[key];
const person = listed('people', 'name');
const force = listed('organisations', 'name');
const source = listed('sources', 'source');
const kinds = /Kinds: ([^.]*)\./.exec(piped(['list', '--help']).stdout.replaceAll('\n', ' '))[1].split(/[,\s]+/);
const COMMANDS = [
  ...kinds.map((kind) => ['list', kind, '--limit', '40']),
  ...(person === undefined
    ? []
    : [
        ['query', '--person', person],
        ['show', person],
      ]),
  ...(force === undefined
    ? []
    : [
        ['query', '--org', force],
        ['together', '--org', force],
      ]),
  ...[
    ['query', '--person', 'Smith'],
    ['query', '--text', 'the', '--limit', '30'],
    ['query', '--money', '>=1m'],
  ],
  ...[['query', '--text', 'police', '--money', '>=1k', '--in', 'article']],
  ...[['timeline'], ['timeline', '--by', 'month'], ['money'], ['together'], ['conflicts', '--unsure'], ['repeats']],
  ...[['review'], ['check'], ['rules'], ['rules', '--classes'], ['rules', 'person/given-surname']],
  ...[
    ['show', source],
    ['show', listed('articles', 'id')],
    ['show', listed('facts', 'id')],
  ],
  ...[
    ['explain', source],
    ['explain', listed('mentions', 'id')],
    ['explain', listed('facts', 'id')],
  ],
  [
    'explain',
    '--units',
    'He met Ann Okafor, chairman of the Ashgrove Trust, at https://example.org/a/long/path on Friday.',
  ],
  ...['query', 'list', 'ingest', 'timeline', 'explain', 'show', 'diff'].map((name) => [name, '--help']),
  ...[['--help'], ['query', '--nonsense'], ['list', 'nothing'], ['show', 'nobody at all of that name']],
].filter((argv) => argv.every((word) => word !== undefined));

function captured(argv, width, coloured) {
  const quoted = [process.execPath, BIN, ...argv].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const env = coloured ? ENV : { ...ENV, NO_COLOR: '1' };
  const { stdout } = spawnSync('script', ['-qec', `stty cols ${width} rows 50; ${quoted}`, '/dev/null'], {
    ...{ encoding: 'utf8', env, maxBuffer: 1 << 28 },
  });
  // What progress wiped off its line is not there.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what wipes a line.
  return stdout.replace(/[^\n]*\r\u001b\[2K/g, '').replaceAll('\r', '');
}

/** What stands on screens of a terminal is cut or broken between words; a word that no pipe gets was broken. */
function faultsOf(argv, width, coloured, known) {
  const text = captured(argv, width, coloured);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    const name = argv
      .join('_')
      .replace(/[^\w.-]+/g, '-')
      .slice(0, 60);
    writeFileSync(join(folder, `${name}.${width}${coloured ? '.colour' : ''}.txt`), text);
  }
  const lines = text.split('\n');
  const wide = lines.filter((line) => stringWidth(line) > width);
  const broken = coloured
    ? []
    : text
        .split(/\s+/)
        .filter(
          (word) =>
            word !== '' &&
            !word.includes('…') &&
            !known.has(word) &&
            ![...known].some((long) => long.length > width - 12 && long.includes(word)),
        );
  return { wide, broken, lines: lines.length };
}

let faults = 0;
for (const argv of COMMANDS) {
  const { stdout, stderr } = piped(argv);
  const known = new Set(
    `${stdout} ${stderr} no room for: (--json has all) colours:`
      .split(/[\s]+/)
      .flatMap((word) => [word, word.replace(/,$/, ''), `${word},`]),
  );
  for (const width of WIDTHS) {
    // Colours change neither widths nor words: one width shows that.
    for (const coloured of width === 80 ? [false, true] : [false]) {
      const { wide, broken, lines } = faultsOf(argv, width, coloured, known);
      faults += wide.length + broken.length;
      if (wide.length + broken.length > 0) {
        console.log(`${argv.join(' ')} at ${width}${coloured ? ', coloured' : ''} (${lines} lines):`);
        for (const line of wide.slice(0, 3))
          console.log(`  wider, ${stringWidth(line)}: ${JSON.stringify(line.slice(0, 200))}`);
        if (broken.length > 0) console.log(`  broken or of no pipe: ${broken.slice(0, 8).join(' | ')}`);
      }
    }
  }
}
console.log(
  `${COMMANDS.length} commands at ${WIDTHS.join(', ')} columns: ${faults === 0 ? 'nothing' : faults} to mend`,
);
process.exitCode = faults === 0 ? 0 : 1;
