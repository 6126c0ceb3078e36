import type { MentionKind } from '../../model/mention.js';
import type { Io, Output } from '../io.js';

type Style = (text: string) => string;

/** Colours for the parts of an answer; without colour every style gives its text back. */
export interface Paint {
  readonly heading: Style;
  readonly name: Style;
  readonly place: Style;
  readonly dim: Style;
  /** What stands around the words of a sentence that matter: nothing where they have a colour. */
  readonly marks: readonly [open: string, close: string];
  readonly bad: Style;
  readonly kind: (kind: MentionKind, text: string) => string;
  readonly isColoured: boolean;
  /** The pages of sources that have some, filled when the database is opened: places in them are cited by page. */
  readonly paged: Map<string, readonly number[]>;
}

/** No colours. */
export const PLAIN: Paint = {
  heading: (text) => text,
  name: (text) => text,
  place: (text) => text,
  dim: (text) => text,
  marks: ['‹', '›'],
  bad: (text) => text,
  kind: (_, text) => text,
  isColoured: false,
  paged: new Map(),
};

/** The colours for an output: none where it is no terminal, or where the reader wants none. */
export async function createPaint(
  output: Output,
  { env, wanted }: { readonly env: Io['env']; readonly wanted: boolean },
): Promise<Paint> {
  if (!wanted || !isColoured(output, env)) return { ...PLAIN, paged: new Map() };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const kinds: Readonly<Record<MentionKind, Style>> = {
    person: chalk.cyan,
    force: chalk.blueBright,
    organisation: chalk.blue,
    place: chalk.green,
    programme: chalk.magenta,
    money: chalk.yellow,
    date: chalk.yellowBright,
    duration: chalk.yellowBright,
    contact: chalk.greenBright,
  };
  return {
    heading: chalk.bold,
    name: chalk.bold,
    place: chalk.cyan,
    dim: chalk.dim,
    marks: ['', ''],
    bad: chalk.red,
    kind: (kind, text) => kinds[kind](text),
    isColoured: true,
    paged: new Map(),
  };
}

function isColoured(output: Output, env: Io['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (isSet(env['FORCE_COLOR']) || isSet(env['CLICOLOR_FORCE'])) return true;
  return output.isTerminal && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
