import type { TestedChapter, TestedRule } from '../../app/rule-cases.js';
import { type ClassDescription, describeClasses } from '../../extract/units/alphabet.js';
import type { Look } from './citing.js';
import { counted } from './plain.js';
import { tableLines } from './table.js';
import { GAP, wrapped } from './wrap.js';

/** A chapter of the rule book as a table. */
export function chapterLines({ title, file, rules }: TestedChapter, { paint, width }: Look): readonly string[] {
  const cases = ({ cases }: TestedRule): number | undefined => cases && cases.finds.length + cases.spares.length;
  const columns = [
    { title: 'rule', value: ({ id }: TestedRule) => id, shrinks: true, matters: 'most' as const },
    { title: 'sees', value: ({ summary }: TestedRule) => summary, shrinks: true },
    { title: 'sure', value: ({ confidence }: TestedRule) => confidence, right: true },
    { title: 'cases', value: (rule: TestedRule) => cases(rule) || undefined, right: true },
  ];
  return [
    ...wrapped([{ text: title, style: paint.heading }, GAP, { text: file, style: paint.dim }], { width, indent: '' }),
    ...tableLines(rules, columns, { width, title: (text) => paint.dim(text) }),
  ];
}

/** One rule with all that it says and its cases. */
export function ruleLines({ id, sort, file, ...rule }: TestedRule, look: Look): readonly string[] {
  const { paint, width } = look;
  const { summary, confidence, pattern, conditions, fields, cases } = rule;
  const about = `${sort}${confidence === undefined ? '' : `, ${confidence} sure`}`;
  const title = [{ text: id, style: paint.name }, GAP, { text: about }, GAP, { text: file, style: paint.dim }];
  const said = (text: string): readonly string[] => wrapped([{ text }], { width, indent: '    ', first: '  ' });
  return [
    ...wrapped(title, { width, indent: '' }),
    ...wrapped([{ text: summary }], { width, indent: '  ' }),
    ...(pattern === undefined ? [] : said(`pattern: ${pattern}`)),
    ...conditions.flatMap((says) => said(`only if: ${says}`)),
    ...Object.entries(fields).flatMap(([name, value]) => said(`${name}: ${value}`)),
    ...(cases === undefined ? ['  Its cases stand in the repository.'] : caseLines('finds', cases.finds, look)),
    ...(cases === undefined ? [] : caseLines('spares', cases.spares, look)),
  ];
}

function caseLines(word: string, cases: readonly string[], { paint, width }: Look): readonly string[] {
  if (cases.length === 0) return [];
  return [
    `  ${word} in ${counted(cases.length, 'case')}`,
    ...cases.flatMap((text) => wrapped([{ text, style: paint.dim }], { width, indent: '    ' })),
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
