const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const RULE = /^\s{0,3}(?:(?:-\s{0,3}){3,}|(?:\*\s{0,3}){3,}|(?:_\s{0,3}){3,}|={3,}|-{2,})\s{0,9}$/;
const TABLE_RULE = /^\s{0,3}\|?\s{0,9}:?-{2,}:?\s{0,9}(?:\|\s{0,9}:?-{2,}:?\s{0,9}){0,60}\|?\s{0,9}$/;
const TABLE_ROW = /^\s{0,3}\|.*\|\s{0,9}$/;
const CELLS = /\s{0,99}(?<!\\)\|\s{0,99}/g;
const HEADING = /^\s{0,3}#{1,6}\s{1,9}/;
const HEADING_END = /\s{1,9}#{1,6}\s{0,9}$|\s{0,9}\{#[\w-]{1,100}\}\s{0,9}$/;
const QUOTE = /^(?:\s{0,3}>\s?){1,9}/;
/** What Obsidian calls a box, before its title. */
const CALLOUT = /^\[![\w-]{1,40}\][+-]?\s{0,9}/;
const BULLET = /^\s{0,20}[-*+]\s{1,9}(?:\[[ xX]\]\s{1,9})?(?=\S)/;
const DEFINITION = /^\s{0,3}\[[^\]^][^\]]{0,200}\]:\s{0,9}\S{1,2000}/;
const NOTE = /^\s{0,3}\[\^[^\]]{1,60}\]:\s{0,9}/;
const INDENT = /^(?: {4}|\t)\s{0,40}/;

/** Replacements in a line, in this order: what is left are its words. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/<!--.{0,2000}?-->|%%.{0,2000}?%%/g, ''],
  [/\{\{[<%].{0,2000}?[>%]\}\}|\{%.{0,2000}?%\}|\{\{.{0,500}?\}\}|\{:[^{}]{1,200}\}/g, ''],
  [/!\[\[[^[\]]{1,300}\]\]/g, ''],
  [
    /!\[[^[\]]{0,500}\](?:\((?:[^()\s]|\([^()]{0,500}\)){0,2000}(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\)|\[[^[\]]{0,200}\])/g,
    '',
  ],
  [/\[\[(?:[^[\]|]{1,300}\|)?([^[\]|]{1,300})\]\]/g, '$1'],
  [/\[\^[^\]]{1,60}\]/g, ''],
  [
    /\[((?:[^[\]]|\[[^[\]]{0,200}\]){1,1000})\]\((?:[^()\s]|\([^()]{0,500}\)){0,2000}(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\)/g,
    '$1',
  ],
  [/\[([^[\]]{1,1000})\]\[[^[\]]{0,200}\]/g, '$1'],
  [/<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g, '$1'],
  [/<br\s{0,3}\/?>/gi, ' '],
  [/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,1000})?\/?>/gi, ''],
  [/(?<!\\)(`{1,3})([^`]{1,1000})\1/g, '$2'],
  [/(?<!\\)(\*{1,3})(?=\S)([^*\n]{1,3000}?)(?<=\S)\1/g, '$2'],
  [/(?<![\\\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{1,3000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/~~(?=\S)([^~]{1,1000})~~/g, ''],
  [/(?<!=)==(?=\S)([^=]{1,1000})==(?!=)/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/\\$/g, ''],
];
const OPENS_REMARK = /<!--(?!.{0,2000}-->)/;
const CLOSES_REMARK = /-->/;

/** The words of each line of Markdown; a line that has none is empty, and each keeps its number. */
export function wordsOfLines(lines: readonly string[]): readonly string[] {
  let fence: string | undefined;
  let isRemark = false;
  return lines.map((line, at) => {
    if (fence !== undefined) {
      if (line.trimStart().startsWith(fence)) fence = undefined;
      return '';
    }
    if (isRemark) {
      const end = CLOSES_REMARK.exec(line);
      if (end === null) return '';
      isRemark = false;
      return wordsOf(line.slice(end.index + end[0].length));
    }
    fence = FENCE.exec(line)?.[1];
    if (fence !== undefined) return '';
    const remark = OPENS_REMARK.exec(line);
    isRemark = remark !== null;
    // Four blanks behind a blank line make a block of code; in a list or a note they go on.
    const before = lines[at - 1]?.trim() ?? '';
    return wordsOf((remark ? line.slice(0, remark.index) : line).replace(INDENT, before === '' ? '' : ' '));
  });
}

function wordsOf(line: string): string {
  if (RULE.test(line) || TABLE_RULE.test(line) || DEFINITION.test(line)) return '';
  const block = line.replace(QUOTE, '').replace(CALLOUT, '').replace(HEADING, '').replace(NOTE, '').replace(BULLET, '');
  const text = HEADING.test(line) ? block.replace(HEADING_END, '') : block;
  const cells = TABLE_ROW.test(text) ? text.trim().slice(1, -1).trim().replace(CELLS, '\t') : text;
  return INLINE.reduce((words, [mark, word]) => words.replace(mark, word), cells).trimEnd();
}
