import type { Seen } from './form.js';

const ENDINGS: ReadonlySet<string> = new Set(['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'qmd', 'rmd', 'mdx']);
/** A head of YAML or TOML that says what it is the head of. */
const HEAD = /^(?:---|\+\+\+)[ \t]{0,9}\r?\n(?:[^\r\n]{0,500}\r?\n){0,12}?(?:title|headline)[ \t]{0,9}[:=]/i;
const HEAD_END = /\n(?:---|\+\+\+|\.\.\.)[ \t]{0,9}(?:\r?\n|$)/;

/** By the file's name, or by its head: `---`, fields, `---`. */
export function isMarkdown({ head, ending }: Seen): boolean {
  return ENDINGS.has(ending) || (HEAD.test(head) && HEAD_END.test(head));
}
