import { VERSION } from '../../version.js';
import type { CommandCompletion, Completions, OptionCompletion, Values } from './completions.js';

/** The completion of bash: `source <(bpp completion bash)`. */
export function bashCompletion({ options, commands }: Completions): string {
  const every = [...options, ...commands.flatMap((command) => command.options)];
  const withValue = new Set(every.flatMap(({ names, values }) => (values === undefined ? [] : names)));
  return `# bash completion of bpp ${VERSION}. In ~/.bashrc: source <(bpp completion bash)

_bpp_words() { COMPREPLY+=($(compgen -W "$1" -- "$cur")); }

_bpp_files() {
    local file
    compopt -o filenames 2>/dev/null
    while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$word")
}

# Names in the database; bash quotes their blanks as it does those of files.
_bpp_names() {
    local name
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do COMPREPLY+=("$name"); done < <(bpp "\${db[@]}" completion --names "$1" -- "$word" 2>/dev/null)
}

_bpp() {
    local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' count=0 db=() word i
    # bash parts --option=value into three words.
    if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
    word=\${cur//\\\\/}
    word=\${word#[\\"\\']}
    for ((i = 1; i < COMP_CWORD; i++)); do
        case \${COMP_WORDS[i]} in
            --db) if ((i + 1 < COMP_CWORD)); then db=(--db "\${COMP_WORDS[i+1]}"); fi; ((i++)) ;;
            ${[...withValue].filter((name) => name !== '--db').join('|')}) ((i++)) ;;
            =) ((i++)) ;;
            -*) ;;
            *) if [[ -z $command ]]; then command=\${COMP_WORDS[i]}; else ((count++)); fi ;;
        esac
    done
    COMPREPLY=()
    case $prev in
${options.flatMap((option) => valueCase(option, 8)).join('\n')}
    esac
    case $command in
        '')
            if [[ $cur == -* ]]; then _bpp_words ${quoted(namesOf(options))}
            else _bpp_words ${quoted(commands.map(({ name }) => name))}; fi ;;
${commands.map((command) => commandCase(command, options)).join('\n')}
    esac
}

complete -F _bpp bpp
`;
}

function commandCase(
  { name, options, arguments: given }: CommandCompletion,
  globals: readonly OptionCompletion[],
): string {
  const cases = options.flatMap((option) => valueCase(option, 16));
  return [
    `        ${name})`,
    ...(cases.length === 0 ? [] : ['            case $prev in', ...cases, '            esac']),
    `            if [[ $cur == -* ]]; then _bpp_words ${quoted(namesOf([...options, ...globals]))}`,
    ...argumentCases(given),
    '            fi ;;',
  ].join('\n');
}

function argumentCases(given: readonly Values[]): readonly string[] {
  return given.flatMap((values, n) => {
    const does = action(values);
    const isLast = n === given.length - 1;
    return does === undefined ? [] : [`            elif ((count ${isLast ? '>=' : '=='} ${n})); then ${does}`];
  });
}

function valueCase({ names, values }: OptionCompletion, indent: number): readonly string[] {
  if (values === undefined) return [];
  const does = action(values);
  return [`${' '.repeat(indent)}${names.join('|')}) ${does === undefined ? '' : `${does}; `}return ;;`];
}

function action(values: Values): string | undefined {
  switch (values.are) {
    case 'words':
      return `_bpp_words ${quoted(values.words)}`;
    case 'names':
      return `_bpp_names ${values.of}`;
    case 'files':
      return '_bpp_files';
    case 'nothing':
      return undefined;
  }
}

const namesOf = (options: readonly OptionCompletion[]): readonly string[] => options.flatMap(({ names }) => names);
const quoted = (words: readonly string[]): string => `'${words.join(' ')}'`;
