import type { ExplainedBlock, Explanation } from '../../app/explain.js';
import type { ExplainedCandidate, ExplainedFact } from '../../app/explained-facts.js';
import type { Judgement } from '../../model/judgement.js';
import type { Paint } from './paint.js';
import { counted, escapeText } from './plain.js';
import { tableLines } from './table.js';
import { clauseLine } from './units.js';

interface Look {
  readonly paint: Paint;
  readonly width: number | undefined;
}

/** A page block by block: kept or cut, as what, by which rule and why. */
export function pageLines(explanation: Explanation, { paint, width }: Look): readonly string[] {
  const { path, media_type, charset, charset_basis, blocks, fields } = explanation;
  const articles = new Set(blocks.flatMap(({ article }) => article ?? [])).size;
  const cut = blocks.filter(({ article }) => article === null).length;
  const about = [
    media_type,
    `${charset} (${charset_basis})`,
    counted(articles, 'article'),
    `${counted(cut, 'block')} cut`,
  ];
  return [
    paint.name(escapeText(path)),
    paint.dim(about.join(' · ')),
    '',
    ...tableLines(
      blocks,
      [
        { title: 'line', value: linesOf, right: true },
        { title: '', value: ({ article }) => (article === null ? '✂' : '│') },
        {
          title: 'as',
          value: ({ type, article }) => (article === null ? 'cut' : articles > 1 ? `${type} (${article})` : type),
        },
        { title: 'rule', value: ({ rule }) => rule },
        { title: 'why', value: ({ reason }) => reason, shrinks: true },
        { title: 'words', value: ({ text }) => text.slice(0, 400), shrinks: true },
      ],
      { width, title: paint.dim },
    ),
    ...(fields.length === 0 ? [] : ['', paint.heading('Known by')]),
    ...fields.map(({ article, field, value, rule }) =>
      escapeText(`  ${articles > 1 ? `${article} ` : ''}${field}: ${value}  [${rule}]`),
    ),
  ];
}

/** One line of a page, and what was found on it. */
export function lineLines(explanation: Explanation, line: number, { paint }: Look): readonly string[] {
  const blocks = explanation.blocks.filter((block) => block.line <= line && block.end_line >= line);
  const facts = explanation.facts.filter((fact) => fact.line === line);
  return [
    paint.place(escapeText(`${explanation.path}:${line}`)),
    ...blocks.flatMap((block) => blockLines(block, paint)),
    ...facts.flatMap((fact) => ['', ...factLines(fact, paint)]),
    ...(explanation.refused.length === 0 ? [] : ['', paint.heading('No fact came of')]),
    ...explanation.refused.map((candidate) => candidateLine('', candidate, paint)),
  ];
}

function blockLines(block: ExplainedBlock, paint: Paint): readonly string[] {
  const what = block.article === null ? 'cut' : `kept in article ${block.article} as ${block.type}`;
  return [
    `${what}: ${escapeText(block.reason)} [${block.rule}]`,
    paint.dim(`  ${escapeText(block.text)}`),
    ...block.judged.map(judgementLine),
  ];
}

const SOUGHT: Readonly<Record<Judgement['model'], string>> = {
  lines: 'text of the article',
  blocks: 'text of the article',
  headline: 'the headline',
};

/** How sure a learned part is, and the features that decided: `docs/models.md` says what each of them is. */
function judgementLine({ model, sure, grounds }: Judgement): string {
  const why = grounds.map(({ feature, value, weight }) => `${feature} ${rounded(value)} (${signed(weight)})`);
  const decided = why.length === 0 ? '' : `, for ${why.join(' and ')}`;
  return `  model: ${sure.toFixed(2)} sure that it is ${SOUGHT[model]}${decided} [${model}]`;
}

const rounded = (value: number): string => `${Math.round(100 * value) / 100}`;
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

/** A fact: its words, the rule that found it, the entity it is taken for, the candidates that lost. */
function factLines(fact: ExplainedFact, paint: Paint): readonly string[] {
  const { id, kind, text, rule, summary, confidence, says, clause, lost } = fact;
  return [
    `${paint.name(escapeText(text))}  ${kind}, ${confidence} sure  ${paint.dim(id)}`,
    `  rule: ${summary} [${rule}]`,
    ...(says.length === 0
      ? []
      : [escapeText(`  says: ${says.map(({ field, value }) => `${field} ${value}`).join(' · ')}`)]),
    ...(clause === null ? [] : [`  clause: ${clauseLine(clause, paint)}`]),
    ...linkLines(fact),
    ...lost.map((candidate) => candidateLine('lost: ', candidate, paint)),
  ];
}

function linkLines({ entity, link_rule, link_detail }: ExplainedFact): readonly string[] {
  if (entity === null) return [];
  const why = link_rule === null ? 'named here first' : `${escapeText(link_detail ?? '')} [${link_rule}]`;
  return [`  link: ${escapeText(entity)}: ${why}`];
}

function candidateLine(word: string, candidate: ExplainedCandidate, paint: Paint): string {
  const { kind, text, rule, confidence, step, reason } = candidate;
  const what = `${kind} ${paint.name(escapeText(text))}, ${confidence} sure [${rule}]`;
  return `  ${word}${what}: ${reason} [${step}]`;
}

function linesOf({ line, end_line }: ExplainedBlock): string {
  return line === end_line ? `${line}` : `${line}–${end_line}`;
}
