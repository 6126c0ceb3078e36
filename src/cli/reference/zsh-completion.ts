import { VERSION } from '../../version.js';
import type { CommandCompletion, Completions, OptionCompletion, Values } from './completions.js';

/** The completion of zsh: a file `_bpp` in a folder of `$fpath`, or `source <(bpp completion zsh)`. */
export function zshCompletion({ options, commands }: Completions): string {
  const every = [...options, ...commands.flatMap((command) => command.options)];
  const withValue = new Set(every.flatMap(({ names, values }) => (values === undefined ? [] : names)));
  return `#compdef bpp
# zsh completion of bpp ${VERSION}. In ~/.zshrc, behind compinit: source <(bpp completion zsh)

_bpp_names() {
    local -a names
    names=("\${(@f)$(bpp $db completion --names $1 -- "\${(Q)PREFIX}" 2>/dev/null)}")
    compadd -M 'm:{a-zA-Z}={A-Za-z}' -- \${names:#}
}

_bpp() {
    local command='' prev=\${words[CURRENT-1]} count=0 i
    local -a db given
    for ((i = 2; i < CURRENT; i++)); do
        case \${words[i]} in
            --db) ((i + 1 < CURRENT)) && db=(--db "\${(Q)words[i+1]}"); ((i++)) ;;
            ${[...withValue].filter((name) => name !== '--db').join('|')}) ((i++)) ;;
            -*) ;;
            *) if [[ -z $command ]]; then command=\${words[i]}; else ((count++)); fi ;;
        esac
    done
    if [[ $PREFIX == --*=* ]]; then prev=\${PREFIX%%=*}; compset -P '*='; fi
    case $prev in
${options.flatMap((option) => valueCase(option, 8)).join('\n')}
    esac
    case $command in
        '')
            if [[ $PREFIX == -* ]]; then
                given=(${optionList(options)})
                _describe -o option given
            else
                given=(${commands.map(({ name, about }) => described(name, about)).join(' ')})
                _describe command given
            fi ;;
${commands.map((command) => commandCase(command, options)).join('\n')}
    esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _bpp "$@"; else compdef _bpp bpp; fi
`;
}

function commandCase(
  { name, options, arguments: given }: CommandCompletion,
  globals: readonly OptionCompletion[],
): string {
  const cases = options.flatMap((option) => valueCase(option, 16));
  const last = given.length - 1;
  const argumentsOf = given.flatMap((values, n) => {
    const does = action(values);
    return does === undefined ? [] : [`            elif ((count ${n === last ? '>=' : '=='} ${n})); then ${does}`];
  });
  return [
    `        ${name})`,
    ...(cases.length === 0 ? [] : ['            case $prev in', ...cases, '            esac']),
    '            if [[ $PREFIX == -* ]]; then',
    `                given=(${optionList([...options, ...globals])})`,
    '                _describe -o option given',
    ...argumentsOf,
    '            fi ;;',
  ].join('\n');
}

function valueCase({ names, values }: OptionCompletion, indent: number): readonly string[] {
  if (values === undefined) return [];
  const does = action(values);
  return [`${' '.repeat(indent)}${names.join('|')}) ${does === undefined ? '' : `${does}; `}return ;;`];
}

function action(values: Values): string | undefined {
  switch (values.are) {
    case 'words':
      return `compadd -- ${values.words.join(' ')}`;
    case 'names':
      return `_bpp_names ${values.of}`;
    case 'files':
      return '_files';
    case 'nothing':
      return undefined;
  }
}

function optionList(options: readonly OptionCompletion[]): string {
  return options.flatMap(({ names, about }) => names.map((name) => described(name, about))).join(' ');
}

const described = (name: string, about: string): string => `'${`${name}:${about}`.replaceAll("'", "'\\''")}'`;
