import type { Command, Option } from 'commander';
import { FORMAT_FLAGS } from '../formats.js';
import type { Setting, Settings } from './settings.js';

/** Paths that a command takes as an option, beside the database and the lists, which not only options ask for. */
const OPTIONS = ['root', 'curation'] as const;

/** Gives a command the settings that its command line leaves open, as if they had been typed. */
export function applySettings(
  command: Command,
  settings: Settings,
  { withDefaults }: { readonly withDefaults: boolean },
): void {
  for (const name of OPTIONS) {
    const { value, from } = settings.path(name);
    if (from !== 'default') put(command, name, value);
  }
  if (!withDefaults) return;
  for (const setting of settings.defaults) {
    if (setting.name === 'format') putFormat(command, setting);
  }
  for (const setting of settings.defaults) {
    // Programs get all that they do not limit themselves.
    const isForPeople = setting.name !== 'limit' || !isForPrograms(command);
    if (setting.name !== 'format' && isForPeople) put(command, setting.name, setting.value);
  }
}

function isForPrograms(command: Command): boolean {
  const options = command.opts<Readonly<Record<string, unknown>>>();
  return FORMAT_FLAGS.some((flag) => options[flag] === true) || options['output'] !== undefined;
}

function put(command: Command, name: string, value: Setting['value']): void {
  const option = command.options.find(({ long }) => long === `--${name}`);
  if (option === undefined || isGiven(command, option) || value === false) return;
  const read = typeof value === 'boolean' || !option.parseArg ? value : option.parseArg(String(value), undefined);
  command.setOptionValueWithSource(option.attributeName(), read, 'config');
}

/** A format holds where none is typed, nor anything that excludes one. */
function putFormat(command: Command, { value }: Setting): void {
  const own = command.options.filter((option) => FORMAT_FLAGS.includes(option.attributeName()));
  const excludes = command.options.filter((option) => conflictsOf(option).includes(String(value)));
  const settled = [
    ...own,
    ...excludes,
    ...command.options.filter(({ long }) => long === '--output' || long === '--fields'),
  ];
  // Where `--json` is the only one it is no form of rows.
  if (own.length < FORMAT_FLAGS.length || settled.some((option) => isGiven(command, option))) return;
  if (own.some((option) => option.attributeName() === value))
    command.setOptionValueWithSource(String(value), true, 'config');
}

/** The types of commander leave it out. */
const conflictsOf = (option: Option): readonly string[] =>
  (option as Option & { readonly conflictsWith?: readonly string[] }).conflictsWith ?? [];

function isGiven(command: Command, option: Option): boolean {
  const source = command.getOptionValueSource(option.attributeName());
  return source !== undefined && source !== 'default';
}
