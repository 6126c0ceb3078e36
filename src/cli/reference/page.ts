import { TOPICS } from '../help-topics.js';
import { TOPIC_NAMES } from '../topics.js';
import type { CommandDefinition, ProgramDefinition } from './definitions.js';

/** The reference of the command line, as docs/cli.md has it. */
export async function cliPage(program: ProgramDefinition): Promise<string> {
  const topics: string[] = [];
  for (const name of TOPIC_NAMES) topics.push(`### ${name}\n\n${block(await TOPICS[name].text())}`);
  return `${[
    '# The command line',
    '<!-- Written by `npm run docs` from the definitions that the help is made of. -->',
    program.summary,
    `${block('bpp [options] [command]')}`,
    '## Options of every command',
    optionTable(program.options),
    '## Commands',
    table(
      ['command', 'does'],
      program.commands.map(({ name, summary }) => [`[\`${name}\`](#bpp-${name})`, summary]),
    ),
    ...program.commands.map(commandPart),
    '## Topics of help',
    '`bpp help TOPIC` shows these too.',
    ...topics,
  ].join('\n\n')}\n`;
}

function commandPart({ name, summary, usage, arguments: given, options, notes }: CommandDefinition): string {
  return [
    `## bpp ${name}`,
    sentence(summary),
    block(usage),
    ...(given.length === 0
      ? []
      : [
          table(
            ['argument', 'what it is'],
            given.map(({ written, about }) => [code(written), about]),
          ),
        ]),
    optionTable(options),
    ...(notes === '' ? [] : [block(notes)]),
  ].join('\n\n');
}

function optionTable(options: ProgramDefinition['options']): string {
  return table(
    ['option', 'what it does'],
    options.map(({ flags, about }) => [code(flags), about]),
  );
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [titles, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = titles.map((_, n) => Math.max(...all.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}

const code = (text: string): string => `\`${text}\``;
const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
