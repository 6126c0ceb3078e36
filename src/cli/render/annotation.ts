import type { Message } from '../../model/message.js';
import { escapeText } from '../../text/steering.js';

/** Something to be shown beside a line of a file. */
export interface Annotation {
  readonly severity: Message['severity'];
  readonly title: string;
  readonly message: string;
  readonly file?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
}

const COMMANDS: Readonly<Record<Annotation['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * `::error file=a.txt,line=3,title=read/binary::reason`, which GitHub Actions takes for a command wherever a line of output begins
 * with it. What would end a value or begin another command is escaped as it asks for.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotationLine({ severity, title, message, file, line }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(file === undefined || line === undefined ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
const IN_DATA = /[%\r\n]/g;
const IN_PROPERTY = /[%\r\n:,]/g;

const escaped = (text: string, which: RegExp): string =>
  text
    .split(LINE_END)
    .map((line) => escapeText(line))
    .join('\n')
    .replace(which, (found) => ESCAPES[found] ?? found);
const LINE_END = /\r\n|\r|\n/;
const data = (text: string): string => escaped(text, IN_DATA);
const property = (text: string): string => escaped(text, IN_PROPERTY);
