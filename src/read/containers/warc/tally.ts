import type { Remark } from '../reader.js';
import type { WarcFaults } from './records.js';

/** What of a web archive is no page, counted. */
export interface Tally extends WarcFaults {
  parts: number;
  data: number;
  empty: number;
  /** Requests, metadata, descriptions of the crawl. */
  ofCrawler: number;
  revisits: number;
  /** Revisits of what is in the same file. */
  revisitsOfKnown: number;
  again: number;
  shortened: number;
  altered: number;
  readonly byStatus: Map<number, number>;
}

export function createTally(): Tally {
  return {
    parts: 0,
    data: 0,
    empty: 0,
    ofCrawler: 0,
    revisits: 0,
    revisitsOfKnown: 0,
    again: 0,
    shortened: 0,
    altered: 0,
    lost: 0,
    cut: 0,
    byStatus: new Map(),
  };
}

/** All that is to be said of one web archive, behind its last record. */
export function remarksOn(tally: Tally): readonly Remark[] {
  const { parts, data, empty, ofCrawler, revisits, revisitsOfKnown, again, shortened, altered, lost, cut } = tally;
  const statuses = [...tally.byStatus].sort(([a], [b]) => a - b);
  const answers = statuses.reduce((sum, [, count]) => sum + count, 0);
  const byStatus = statuses.map(([status, count]) => `\`${count}\` × ${status}`).join(', ');
  const remarks: readonly (Remark & { readonly count: number })[] = [
    {
      count: cut,
      severity: 'error',
      rule: 'read/broken-record',
      reason: `\`${cut}\` records are cut or have another length than they say, and are left out: get the file once more`,
    },
    {
      count: lost,
      severity: 'error',
      rule: 'read/broken-warc',
      reason: `\`${lost}\` bytes between records belong to none, and are left out: get the file once more`,
    },
    {
      count: altered,
      severity: 'warning',
      rule: 'read/altered-record',
      reason: `\`${altered}\` pages are not what was captured, by the checksum of their records; they are read as they are`,
    },
    {
      count: shortened,
      severity: 'warning',
      rule: 'read/shortened-record',
      reason: `\`${shortened}\` pages were captured in part; they are read to the last whole line or tag`,
    },
    {
      count: parts,
      severity: 'info',
      rule: 'read/parts-of-pages',
      reason: `\`${parts}\` pictures, films, scripts, styles and fonts of pages are not read`,
    },
    {
      count: data,
      severity: 'info',
      rule: 'read/data-of-pages',
      reason: `\`${data}\` answers for programs (JSON, XML, feeds, \`robots.txt\`) are no pages and are not read`,
    },
    {
      count: answers,
      severity: 'info',
      rule: 'read/answers-without-page',
      reason: `\`${answers}\` answers are redirections, errors and the like, and no pages (${byStatus})`,
    },
    { count: empty, severity: 'info', rule: 'read/empty-answers', reason: `\`${empty}\` answers are empty` },
    {
      count: again,
      severity: 'info',
      rule: 'read/captured-again',
      reason: `\`${again}\` pages were captured once more from the same address with the same content: the first capture is read`,
    },
    {
      count: revisits,
      severity: 'info',
      rule: 'read/revisits',
      reason: `\`${revisits}\` records say that a page was as before and hold none: \`${revisitsOfKnown}\` of what this file holds, \`${revisits - revisitsOfKnown}\` of what another does`,
    },
    {
      count: ofCrawler,
      severity: 'info',
      rule: 'read/records-of-crawler',
      reason: `\`${ofCrawler}\` records are requests, metadata and what the crawler wrote of itself`,
    },
  ];
  return remarks.flatMap(({ count, ...remark }) => (count === 0 ? [] : [remark]));
}
