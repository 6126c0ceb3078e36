import type { Remark } from '../../../store/source-status.js';
import { counted } from '../../../text/counted.js';
import type { SourceEntry, Sources } from './gather.js';

/** How the charset of a file is known, by rule. */
const CHARSET: ReadonlyMap<string, string> = new Map([
  ['read/bom', 'its first bytes say so'],
  ['read/meta-charset', 'the page says so'],
  ['read/utf-8-valid', 'its bytes are such'],
  ['read/utf-8-damaged', 'its bytes are such but for a few'],
  ['read/utf-16-nuls', 'every other byte is empty'],
  ['read/mac-roman-marks', 'its quotation marks are such'],
  ['read/windows-1252-fallback', 'assumed, for nothing says so'],
  ['read/given-as-text', 'came as text'],
]);

/** `its bytes are such`; for a basis that has no words here its rule. */
export const charsetBasis = (rule: string): string => CHARSET.get(rule) ?? rule;

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** `10,638 bytes`; the same in every locale. */
export const bytesWords = (size: number): string =>
  `${String(size).replace(THOUSANDS, ',')} byte${size === 1 ? '' : 's'}`;

/** How much of a text was cut: `none`, `less than 1%`, `17%`. */
export function shareWords(cut: number, kept: number): string {
  if (cut === 0) return 'none';
  const share = (100 * cut) / (cut + kept);
  return share < 1 ? 'less than 1%' : `${Math.round(share)}%`;
}

/** `12 pieces cut (17%)`, `nothing cut`. */
export function cutWords({ blocks_removed: cut, characters_removed, characters_kept }: SourceEntry): string {
  return cut === 0
    ? 'nothing cut'
    : `${counted(cut, 'piece')} cut (${shareWords(characters_removed, characters_kept)})`;
}

/** `comment form 9, author box 2 and 3 other rules`: the rules that cut most. */
export function rulesWords({ cuts }: Pick<SourceEntry, 'cuts'>): string {
  const named = cuts.slice(0, MOST_RULES).map(({ reason, count }) => `${reason} ${count}`);
  const left = cuts.length - named.length;
  return `${named.join(', ')}${left > 0 ? ` and ${counted(left, 'other rule')}` : ''}`;
}
const MOST_RULES = 3;

/** `line 7: charset guessed (read/charset-guessed)`. */
export const remarkWords = ({ line, reason, rule }: Remark): string =>
  `${line === null || line === 0 ? '' : `line ${line}: `}${reason} (${rule})`;

/** What a file came to: that it was read, or that nothing in it is an article. */
export const statusOf = ({ articles }: SourceEntry): string => (articles === 0 ? 'no article' : 'read');

/** The files in two sentences. */
export function overview({ entries, failures }: Sources): string {
  const sum = (of: (entry: SourceEntry) => number): number => entries.reduce((total, entry) => total + of(entry), 0);
  const failed = new Set(failures.map(({ path }) => path)).size;
  const [kept, cut] = [sum((entry) => entry.blocks_kept), sum((entry) => entry.blocks_removed)];
  const share = shareWords(
    sum((entry) => entry.characters_removed),
    sum((entry) => entry.characters_kept),
  );
  const read = `${counted(entries.length, 'file')} ${entries.length === 1 ? 'was' : 'were'} read`;
  const away =
    cut === 0
      ? 'nothing was cut'
      : `${cut} ${cut === 1 ? 'was' : 'were'} cut as no part of an article (${share} of all characters)`;
  return `${read}${failed > 0 ? `, ${failed} could not be` : ''}. Of ${counted(
    sum((entry) => entry.articles),
    'article',
  )} ${counted(kept, 'piece')} of text ${kept === 1 ? 'was' : 'were'} kept; ${away}.`;
}
