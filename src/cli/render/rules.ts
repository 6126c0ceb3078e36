import type { TestedChapter, TestedRule } from '../../app/rule-cases.js';
import { type ClassDescription, describeClasses } from '../../extract/units/alphabet.js';
import type { Paint } from './paint.js';
import { counted, escapeText } from './plain.js';
import { tableLines } from './table.js';

interface Look {
  readonly paint: Paint;
  readonly width: number | undefined;
}

/** A chapter of the rule book as a table. */
export function chapterLines({ title, file, rules }: TestedChapter, { paint, width }: Look): readonly string[] {
  const cases = ({ cases }: TestedRule): number | undefined => cases && cases.finds.length + cases.spares.length;
  const columns = [
    { title: 'rule', value: ({ id }: TestedRule) => id },
    { title: 'sees', value: ({ summary }: TestedRule) => summary, shrinks: true },
    { title: 'sure', value: ({ confidence }: TestedRule) => confidence, right: true },
    { title: 'cases', value: (rule: TestedRule) => cases(rule) || undefined, right: true },
  ];
  return [
    `${paint.heading(title)}  ${paint.dim(file)}`,
    ...tableLines(rules, columns, { width, title: (text) => paint.dim(text) }),
  ];
}

/** One rule with all that it says and its cases. */
export function ruleLines({ id, sort, file, ...rule }: TestedRule, { paint }: Look): readonly string[] {
  const { summary, confidence, pattern, conditions, fields, cases } = rule;
  return [
    `${paint.name(id)}  ${sort}${confidence === undefined ? '' : `, ${confidence} sure`}  ${paint.dim(file)}`,
    `  ${escapeText(summary)}`,
    ...(pattern === undefined ? [] : [`  pattern: ${escapeText(pattern)}`]),
    ...conditions.map((says) => `  only if: ${escapeText(says)}`),
    ...Object.entries(fields).map(([name, value]) => `  ${name}: ${escapeText(value)}`),
    ...(cases === undefined ? ['  Its cases stand in the repository.'] : caseLines('finds', cases.finds, paint)),
    ...(cases === undefined ? [] : caseLines('spares', cases.spares, paint)),
  ];
}

function caseLines(word: string, cases: readonly string[], paint: Paint): readonly string[] {
  if (cases.length === 0) return [];
  return [
    `  ${word} in ${counted(cases.length, 'case')}`,
    ...cases.map((text) => paint.dim(`    ${escapeText(text)}`)),
  ];
}

/** The classes and sets that patterns are written with. */
export function classLines({ paint, width }: Look): readonly string[] {
  const columns = [
    { title: 'name', value: ({ name }: ClassDescription) => name },
    { title: 'kind', value: ({ kind }: ClassDescription) => kind },
    { title: 'holds', value: ({ holds }: ClassDescription) => holds, shrinks: true },
    { title: 'of', value: ({ of }: ClassDescription) => of.join(' '), shrinks: true },
  ];
  return tableLines(describeClasses(), columns, { width, title: (text) => paint.dim(text) });
}
