import { CHANGES, type IngestSummary, type Outcome } from '../../app/ingest/options.js';
import type { Message } from '../../model/message.js';
import { escapeText } from '../../text/steering.js';
import { counted, countedFacts } from './plain.js';

/** `a.txt:3: warning: reason [rule]`, as editors know it. */
export function remarkLine({ path, line, severity, reason, rule }: Message): string {
  return `${path}${line === undefined ? '' : `:${line}`}: ${severity}: ${reason} [${rule}]`;
}

/** `5 sources: 5 new · 8 articles · 154 mentions · 15 roles · 43 quotes · 21 reports · 48 entities → bpp.db` */
export function summaryLine(summary: IngestSummary, db: string): string {
  const parts = [
    `${counted(summary.sources, 'source')}${changesOf(summary)}`,
    counted(summary.articles, 'article'),
    ...countedFacts(summary),
    summary.entities === 1 ? '1 entity' : `${summary.entities} entities`,
    ...(summary.otherLanguages > 0
      ? [`${counted(summary.otherLanguages, 'article')} not in English: no facts read`]
      : []),
  ];
  return `${parts.join(' · ')} → ${db}`;
}

/** `5 sources: 2 new, 3 unchanged, 1 gone · nothing is written` */
export function previewLine(summary: IngestSummary): string {
  const there = summary.new + summary.changed + summary.unchanged;
  return `${counted(there, 'source')}${changesOf(summary)} · nothing is written`;
}

function changesOf(summary: IngestSummary): string {
  const changes = CHANGES.filter((change) => summary[change] > 0).map((change) => `${summary[change]} ${change}`);
  return changes.length > 0 ? `: ${changes.join(', ')}` : '';
}

/** `changed  pages/003.txt`, a line each, but for what stays as it is. */
export function outcomeLines(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ status }) => status !== 'unchanged')
    .map(({ status, path }) => `${status.padEnd(7)}  ${escapeText(path)}\n`)
    .join('');
}

const MOST_NAMED = 10;

/** What is to be dropped, for the question whether it may be. */
export function goneQuestion(gone: readonly string[], db: string): string {
  const shown = gone.slice(0, MOST_NAMED).map((path) => `  ${escapeText(path)}\n`);
  const more = gone.length > MOST_NAMED ? `  and ${gone.length - MOST_NAMED} more\n` : '';
  const are = gone.length === 1 ? 'is' : 'are';
  return `${counted(gone.length, 'source')} of ${escapeText(db)} ${are} no longer on disk:\n${shown.join('')}${more}Drop ${gone.length === 1 ? 'it' : 'them'}?`;
}
