import { VERSION } from '../../version.js';
import type { Completions, OptionCompletion, Values } from './completions.js';

/** The completion of fish: `bpp completion fish | source`. */
export function fishCompletion({ options, commands }: Completions): string {
  const names = commands.flatMap(({ name }) => (name === 'help' ? [] : [name])).join(' ');
  return `# fish completion of bpp ${VERSION}. In ~/.config/fish/config.fish: bpp completion fish | source

function __bpp_names
    set -l db
    set -l words (commandline -opc)
    if set -l at (contains -i -- --db $words)
        set db --db $words[(math $at + 1)]
    end
    bpp $db completion --names $argv[1] -- (commandline -ct | string unescape | string replace -r '^--[a-z-]*=' '') 2>/dev/null
end

complete -c bpp -f
${[
  ...options.map((option) => optionLine(option)),
  ...commands.map(({ name, about }) => `complete -c bpp -n '__fish_use_subcommand' -a ${name} -d ${quoted(about)}`),
  ...commands.flatMap((command) => {
    const within = ` -n '__fish_seen_subcommand_from ${command.name}'`;
    const isAfter = command.name === 'help' ? ` -n 'not __fish_seen_subcommand_from ${names}'` : '';
    return [
      ...command.options.map((option) => optionLine(option, within)),
      ...command.arguments.flatMap((values) => {
        const given = valuesOf(values);
        return given === undefined ? [] : [`complete -c bpp${within}${isAfter} ${given}`];
      }),
    ];
  }),
].join('\n')}
`;
}

function optionLine({ names, about, values }: OptionCompletion, within = ''): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ');
  const given = values === undefined ? '' : ` -r ${valuesOf(values) ?? '-f'}`;
  return `complete -c bpp${within} ${flags}${given} -d ${quoted(about)}`;
}

function valuesOf(values: Values): string | undefined {
  switch (values.are) {
    case 'words':
      return `-f -a ${quoted(values.words.join(' '))}`;
    case 'names':
      return `-f -a '(__bpp_names ${values.of})'`;
    case 'files':
      return '-F';
    case 'nothing':
      return undefined;
  }
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
