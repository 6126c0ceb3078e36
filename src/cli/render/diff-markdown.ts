import type { Change, Citation, Diff } from '../../diff/change.js';
import { partsOf } from '../../query/excerpt.js';
import { codeSpan, markdownText } from '../../text/markdown.js';
import {
  type Asked,
  besides,
  type Group,
  groupsOf,
  headOf,
  makersOf,
  notesOf,
  SIGNS,
  shownSides,
  summaryOf,
  wantedChanges,
} from './diff-words.js';

/** A comment of GitHub holds 65,536 characters, a step summary 1 MiB: what fits into the one fits into both. */
const LONGEST = 60_000;
/** Of a sentence or a text that is shown, in characters. */
const LONGEST_TEXT = 400;

/** A difference as Markdown for a pull request: nothing in it acts, whatever the archive holds, and it is never longer than a comment may be. */
export function diffMarkdown(diff: Diff, asked: Asked, limit: number): string {
  const changes = wantedChanges(diff, asked);
  const [quiet, makers] = [besides(diff), makersOf(diff)];
  const head = [
    `### Facts: ${codeSpan(diff.was.name)} → ${codeSpan(diff.now.name)}`,
    markedText(summaryOf(changes) || 'No fact differs'),
    ...(quiet === '' ? [] : [`Besides: ${markdownText(quiet)}.`]),
    ...(makers === '' ? [] : [`${markdownText(makers)}.`]),
  ];
  const blocks = groupsOf(changes, asked).map((group) => groupBlock(group, limit));
  return bounded(head, blocks);
}

interface Block {
  readonly title: string;
  readonly items: readonly string[];
  /** Changes that the items leave out. */
  readonly left: number;
}

function groupBlock({ title, counts, changes, isCounted }: Group, limit: number): Block {
  const told = isCounted ? [] : limit === 0 ? changes : changes.slice(0, limit);
  return {
    title: `#### ${title}: ${counts}`,
    items: told.map(itemOf),
    left: isCounted ? 0 : changes.length - told.length,
  };
}

/** Puts blocks together, items from the front of each, until there is no more room; what is left out is counted. */
function bounded(head: readonly string[], blocks: readonly Block[]): string {
  const text = [head.join('\n\n')];
  let room = LONGEST - (text[0]?.length ?? 0);
  const reserved = blocks.reduce((sum, { title }) => sum + title.length + 40, 0);
  room -= reserved;
  for (const { title, items, left } of blocks) {
    const fitting: string[] = [];
    for (const item of items) {
      if (item.length + 1 > room) break;
      fitting.push(item);
      room -= item.length + 1;
    }
    const more = left + items.length - fitting.length;
    text.push([title, '', ...fitting, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n').trimEnd());
  }
  return `${text.join('\n\n')}\n`;
}

/** The signs, as characters that begin no list. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['+', '＋'],
  ['-', '−'],
  ['~', '±'],
]);

function itemOf(change: Change): string {
  const [name, rest] = headOf(change);
  const notes = notesOf(change).map(cut);
  const cites = shownSides(change).map(([first, ...others]) => citeOf(change, first, others));
  const lines = [
    `- ${SHOWN.get(SIGNS[change.change]) ?? '='} ${markedText(cut(name))}` +
      `${rest === '' ? '' : ` · ${markdownText(cut(rest))}`}`,
    ...notes.map((note) => `  ${markdownText(note)}`),
    ...cites.map((cite) => `  ${cite}`),
  ];
  return lines.join('  \n');
}

function citeOf({ kind, change }: Change, first: Citation, others: readonly Citation[]): string {
  const places = [...new Set([first, ...others].map(({ source, line }) => `${source}:${line}`))];
  const shown = places.slice(0, 3).map(codeSpan).join(' ');
  const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
  const side = first.side === 'was' && change !== 'went' ? 'was: ' : '';
  if (first.sentence === '' || kind === 'articles') return `${side}${shown}${more}`;
  return `${side}${sentenceOf(first)} ${shown}${more}`;
}

/** The sentence with its words marked; of one that is too long the words alone. */
function sentenceOf(cited: Citation): string {
  if ([...cited.sentence].length > LONGEST_TEXT) return markedText(cut(cited.text));
  const [before, words, after] = partsOf(cited);
  return `${markdownText(before, { isWhole: false })}${markedText(words)}${markdownText(after, { isWhole: false })}`;
}

const markedText = (text: string): string => `<b>${markdownText(text, { isWhole: false })}</b>`;

function cut(text: string): string {
  const points = [...text];
  return points.length <= LONGEST_TEXT ? text : `${points.slice(0, LONGEST_TEXT).join('')}…`;
}
