import { type RuleChapter, ruleBook } from '../../app/rule-book.js';
import { type ClassDescription, describeClasses } from '../../extract/units/alphabet.js';

const HEAD = `# The rules

Written by \`npm run docs\` from the rules themselves. \`bpp rules ID\` shows one with its pattern, its conditions and its
cases.
`;

/** The rule book as a page: a table a chapter. */
export function rulesPage(chapters: readonly RuleChapter[] = ruleBook): string {
  const parts = chapters.map(({ title, file, rules }) => {
    const rows = rules.map(({ id, summary, confidence }) => [`\`${id}\``, summary, String(confidence ?? '')]);
    const isSure = rules.some(({ confidence }) => confidence !== undefined);
    const table = isSure
      ? tableOf(['rule', 'sees', 'sure'], rows)
      : tableOf(
          ['rule', 'sees'],
          rows.map((row) => row.slice(0, 2)),
        );
    return `## ${title}\n\n\`${file}\`\n\n${table}`;
  });
  return [HEAD, ...parts].join('\n');
}

/** The classes and sets that patterns are written with, as tables. */
export function classesPage(): string {
  const all = describeClasses();
  const classes = (kind: ClassDescription['kind']): string =>
    tableOf(
      ['class', 'holds'],
      all.filter((one) => one.kind === kind).map(({ name, holds }) => [`\`{${name}}\``, holds]),
    );
  const sets = all.filter(({ kind }) => kind === 'set');
  const members = sets.map(({ name, holds, of }) => [`\`{${name}}\``, holds, of.map((one) => `\`${one}\``).join(', ')]);
  return [
    'A unit of text is of one class:\n',
    classes('class'),
    'Rules about roles have these as well:\n',
    classes('class of roles'),
    'Sets are ideas that rules share:\n',
    tableOf(['set', 'holds', 'of'], members),
  ].join('\n');
}

/** A table with its columns aligned. */
export function tableOf(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [titles, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = titles.map((_, n) => Math.max(...all.map((cells) => [...(cells[n] ?? '')].length)));
  const line = (cells: readonly string[], fill = ' '): string => {
    const padded = cells.map((cell, n) => cell + fill.repeat((widths[n] ?? 0) - [...cell].length));
    return `| ${padded.join(' | ')} |`;
  };
  const [head = [], ...body] = all;
  return `${[
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((cells) => line(cells)),
  ].join('\n')}\n`;
}
