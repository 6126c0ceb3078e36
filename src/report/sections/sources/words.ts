import type { Remark } from '../../../store/source-status.js';
import { counted } from '../../../text/counted.js';
import { figure } from '../../../text/figure.js';
import type { SourceEntry, Sources } from './gather.js';

/** How the charset of a file is known, by rule. */
const CHARSET: ReadonlyMap<string, string> = new Map([
  ['read/bom', 'as its first bytes say'],
  ['read/meta-charset', 'as the page says'],
  ['read/utf-8-valid', 'as its bytes show'],
  ['read/utf-8-damaged', 'as its bytes show, but for a few'],
  ['read/utf-16-nuls', 'as its empty bytes show'],
  ['read/mac-roman-marks', 'as its quotation marks show'],
  ['read/windows-1252-fallback', 'assumed, for nothing says it'],
  ['read/given-as-text', 'for it came as text'],
]);

/** `utf-8, as its bytes show`; for a basis that has no words here its rule. */
export const charsetWords = ({ charset, charset_basis: basis }: SourceEntry): string =>
  `${charset}, ${CHARSET.get(basis) ?? basis}`;

/** `10,638 bytes`. */
export const bytesWords = (size: number): string => `${figure(size)} byte${size === 1 ? '' : 's'}`;

/** How much of a text was cut: `none`, `less than 1%`, `17%`. */
export function shareWords(cut: number, kept: number): string {
  if (cut === 0) return 'none';
  const share = (100 * cut) / (cut + kept);
  return share < 1 ? 'less than 1%' : `${Math.round(share)}%`;
}

/** `25 pieces kept, 12 cut (17%)`, `14 pieces kept, nothing cut`. */
export function keptWords({ blocks_kept: kept, blocks_removed: cut, ...characters }: SourceEntry): string {
  const share = shareWords(characters.characters_removed, characters.characters_kept);
  return `${counted(kept, 'piece')} kept, ${cut === 0 ? 'nothing cut' : `${cut} cut (${share})`}`;
}

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
