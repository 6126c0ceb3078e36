import type { ExplainedBlock, Explanation } from '../../app/explain.js';
import type { ExplainedCandidate, ExplainedFact } from '../../app/explained-facts.js';
import type { Judgement } from '../../model/judgement.js';
import { escapeText } from '../../text/steering.js';
import { cutEnd } from '../../text/width.js';
import type { Look } from './citing.js';
import { counted, placeOf } from './plain.js';
import { type Column, tableLines } from './table.js';
import { clausePieces } from './units.js';
import { GAP, type Piece, wrapped } from './wrap.js';

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
    ...wrapped([{ text: path, style: paint.name, isPath: true }], { width, indent: '' }),
    ...wrapped([{ text: about.join(' · '), style: paint.dim }], { width, indent: '' }),
    '',
    ...(width !== undefined && width < ROOM_FOR_COLUMNS
      ? blocks.flatMap((block) => narrowLines(block, articles, { paint, width }))
      : tableLines(blocks, columnsOf(articles), { width, title: paint.dim })),
    ...(fields.length === 0 ? [] : ['', paint.heading('Known by')]),
    ...fields.flatMap(({ article, field, value, rule }) =>
      said([{ text: `${articles > 1 ? `${article} ` : ''}${field}: ${value}` }, GAP, { text: `[${rule}]` }], { width }),
    ),
  ];
}

/** In a narrower terminal a rule, its reason and the words have no room beside each other. */
const ROOM_FOR_COLUMNS = 120;

const columnsOf = (articles: number): readonly Column<ExplainedBlock>[] => [
  { title: 'line', value: linesOf, right: true },
  { title: '', value: markOf },
  { title: 'as', value: (block) => kindOf(block, articles) },
  { title: 'rule', value: ({ rule }) => rule, shrinks: true, matters: 'least' },
  { title: 'why', value: ({ reason }) => reason, shrinks: true },
  { title: 'words', value: ({ text }) => text.slice(0, 400), shrinks: true, matters: 'most' },
];

const markOf = ({ article }: ExplainedBlock): string => (article === null ? '✂' : '│');

/** What a block is kept as; of several articles in which. */
function kindOf({ type, article }: ExplainedBlock, articles: number): string {
  if (article === null) return 'cut';
  return articles > 1 ? `${type} (${article})` : type;
}

/** A block under another: what became of it and why, then as much of its words as a line holds. */
function narrowLines(block: ExplainedBlock, articles: number, { paint, width = 0 }: Look): readonly string[] {
  const { rule, reason, text } = block;
  const first = `${linesOf(block).padStart(LINE_WIDTH)} ${markOf(block)} `;
  const indent = ' '.repeat(LINE_WIDTH + 3);
  const why: readonly Piece[] = [{ text: `${kindOf(block, articles)}: ${reason} ` }, { text: `[${rule}]` }];
  return [
    ...wrapped(why, { width, indent, first }),
    ...(text === '' ? [] : [indent + paint.dim(cutEnd(escapeText(text), width - indent.length))]),
  ];
}

const LINE_WIDTH = 5;

/** A line that says something of what stands above it. */
const said = (pieces: readonly Piece[], { width }: Pick<Look, 'width'>): readonly string[] =>
  wrapped(pieces, { width, indent: '    ', first: '  ' });

/** One line of a page, and what was found on it. */
export function lineLines(explanation: Explanation, line: number, look: Look): readonly string[] {
  const { paint, width } = look;
  const blocks = explanation.blocks.filter((block) => block.line <= line && block.end_line >= line);
  const facts = explanation.facts.filter((fact) => fact.line === line);
  const place: Piece = { text: placeOf({ source: explanation.path, line }, paint), style: paint.place, isPath: true };
  return [
    ...wrapped([place], { width, indent: '' }),
    ...blocks.flatMap((block) => blockLines(block, look)),
    ...facts.flatMap((fact) => ['', ...factLines(fact, look)]),
    ...(explanation.refused.length === 0 ? [] : ['', paint.heading('No fact came of')]),
    ...explanation.refused.flatMap((candidate) => candidateLines('', candidate, look)),
  ];
}

function blockLines(block: ExplainedBlock, look: Look): readonly string[] {
  const { paint, width } = look;
  const what = block.article === null ? 'cut' : `kept in article ${block.article} as ${block.type}`;
  return [
    ...wrapped([{ text: `${what}: ${block.reason} [${block.rule}]` }], { width, indent: '' }),
    ...wrapped([{ text: block.text, style: paint.dim }], { width, indent: '  ' }),
    ...block.judged.flatMap((judgement) => said([{ text: judgementText(judgement) }], look)),
  ];
}

const SOUGHT: Readonly<Record<Judgement['model'], string>> = {
  lines: 'text of the article',
  blocks: 'text of the article',
  headline: 'the headline',
};

/** How sure a learned part is, and the features that decided: `docs/models.md` says what each of them is. */
function judgementText({ model, sure, grounds }: Judgement): string {
  const why = grounds.map(({ feature, value, weight }) => `${feature} ${rounded(value)} (${signed(weight)})`);
  const decided = why.length === 0 ? '' : `, for ${why.join(' and ')}`;
  return `model: ${sure.toFixed(2)} sure that it is ${SOUGHT[model]}${decided} [${model}]`;
}

const rounded = (value: number): string => `${Math.round(100 * value) / 100}`;
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

/** A fact: its words, the rule that found it, the entity it is taken for, the candidates that lost. */
function factLines(fact: ExplainedFact, look: Look): readonly string[] {
  const { id, kind, text, rule, summary, confidence, says, clause, lost } = fact;
  const { paint, width } = look;
  const title: readonly Piece[] = [
    ...[{ text, style: paint.name }, GAP, { text: `${kind}, ${confidence} sure` }, GAP, { text: id, style: paint.dim }],
  ];
  const fields = says.map(({ field, value }) => `${field} ${value}`).join(' · ');
  return [
    ...wrapped(title, { width, indent: '' }),
    ...said([{ text: `rule: ${summary} [${rule}]` }], look),
    ...(says.length === 0 ? [] : said([{ text: `says: ${fields}` }], look)),
    ...(clause === null ? [] : said([{ text: 'clause: ' }, ...clausePieces(clause, look)], look)),
    ...linkLines(fact, look),
    ...lost.flatMap((candidate) => candidateLines('lost: ', candidate, look)),
  ];
}

function linkLines({ entity, link_rule, link_detail }: ExplainedFact, look: Look): readonly string[] {
  if (entity === null) return [];
  const why = link_rule === null ? 'named here first' : `${link_detail ?? ''} [${link_rule}]`;
  return said([{ text: `link: ${entity}: ${why}` }], look);
}

function candidateLines(word: string, candidate: ExplainedCandidate, look: Look): readonly string[] {
  const { kind, text, rule, confidence, step, reason } = candidate;
  return said(
    [
      { text: `${word}${kind} ` },
      { text, style: look.paint.name },
      { text: `, ${confidence} sure [${rule}]: ${reason} [${step}]` },
    ],
    look,
  );
}

function linesOf({ line, end_line }: ExplainedBlock): string {
  return line === end_line ? `${line}` : `${line}–${end_line}`;
}
