import { VERSION } from '../../version.js';
import { TOPICS } from '../help-topics.js';
import { TOPIC_NAMES } from '../topics.js';
import type { ProgramDefinition } from './definitions.js';

/** The manual page bpp(1), in the macros of man(7). */
export async function manPage(program: ProgramDefinition): Promise<string> {
  const topics: string[] = [];
  for (const name of TOPIC_NAMES) {
    const [title = '', ...lines] = (await TOPICS[name].text()).split('\n');
    topics.push(`.SH ${escaped(title.toUpperCase())}`, ...literal(lines.join('\n').trim()));
  }
  return `${[
    '.\\" Written by `npm run docs` from the definitions that the help is made of.',
    `.TH BPP 1 "" "bpp ${VERSION}" "User Commands"`,
    '.SH NAME',
    'bpp \\- facts of saved press pages, each with its words',
    '.SH SYNOPSIS',
    '.B bpp\n[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]',
    '.SH DESCRIPTION',
    escaped(program.summary),
    '.SH OPTIONS',
    'These are known before and after the name of each command.',
    ...optionList(program.options),
    '.SH COMMANDS',
    ...program.commands.flatMap(({ usage, summary, arguments: given, options, notes }) => [
      `.SS ${escaped(usage)}`,
      escaped(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`),
      ...given.flatMap(({ written, about }) => ['.TP', `.I ${escaped(written)}`, escaped(about)]),
      ...optionList(options),
      ...literal(notes),
    ]),
    ...topics,
    '.SH SEE ALSO',
    '.BR sqlite3 (1),\n.BR jq (1),\n.BR git (1)',
  ].join('\n')}\n`;
}

function optionList(options: ProgramDefinition['options']): readonly string[] {
  return options.flatMap(({ flags, about }) => ['.TP', `.B ${escaped(flags)}`, escaped(about)]);
}

/** Lines as they stand. */
function literal(text: string): readonly string[] {
  if (text === '') return [];
  return ['.PP', '.nf', ...text.split('\n').map((line) => (line === '' ? '.sp' : escaped(line))), '.fi'];
}

const CONTROL_AT_START = /^(?=[.'])/;

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  '~': '\\(ti',
  '^': '\\(ha',
  '`': '\\(ga',
  "'": '\\(aq',
};
const SPECIAL = /[-\\~^`']|[^\n -~]/gu;

/** Text that roff takes for text, and any program can copy: marks are themselves, and no line is a request. */
function escaped(text: string): string {
  const named = (sign: string): string => NAMED[sign] ?? `\\[u${codeOf(sign)}]`;
  return text.replace(SPECIAL, named).replace(CONTROL_AT_START, '\\&');
}

const codeOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
