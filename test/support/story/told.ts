import type { Shell } from '../shell.js';
import { STORY } from './story.js';

/** A row of a listing. */
interface Row {
  readonly source: string;
  readonly line: number;
  readonly text: string;
  readonly [key: string]: unknown;
}

/** What makes two rows of a listing the same statement, wherever they stand. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  mentions: ['kind', 'text', 'entity'],
  money: ['text', 'min', 'max', 'currency', 'qualifier', 'per'],
  dates: ['text', 'from', 'to', 'precision'],
  roles: ['person', 'role', 'organisation', 'state', 'basis', 'text'],
  quotes: ['speaker', 'text', 'cue'],
  said: ['speaker', 'text', 'cue'],
  amounts: ['text', 'type', 'state', 'for', 'payer', 'payee', 'said_by'],
  events: ['text', 'type', 'what', 'state', 'from', 'to'],
  relations: ['a', 'b', 'type', 'state', 'text'],
};
const BLANKS = /\s+/g;
const BODY = STORY.paragraphs.join('\n');

export async function listed({ bpp }: Shell, kind: string): Promise<readonly Row[]> {
  const { code, stdout, stderr } = await bpp(`list ${kind} --json`);
  if (code !== 0) throw new Error(`list ${kind}: ${stderr}`);
  return JSON.parse(stdout);
}

/** What the paragraphs of the archive's articles state, a line a statement, and the rows that do. */
export async function stated(
  shell: Shell,
): Promise<{ readonly facts: readonly string[]; readonly rows: readonly Row[] }> {
  const facts: string[] = [];
  const rows: Row[] = [];
  for (const [kind, keys] of Object.entries(LISTS)) {
    for (const row of await listed(shell, kind)) {
      rows.push(row);
      if (!BODY.includes(row.text.replace(BLANKS, ' '))) continue;
      facts.push(`${kind} ${keys.map((key) => `${key}: ${String(row[key]).replace(BLANKS, ' ')}`).join(' · ')}`);
    }
  }
  return { facts: facts.sort(), rows };
}

/** What a person finds who opens `SOURCE:LINE`, as one line; what the command says where there is nothing. */
export async function opened({ bpp }: Shell, place: string): Promise<string> {
  const { code, stdout, stderr } = await bpp(`explain "${place}" --json`);
  if (code !== 0) return `status ${code}: ${stderr}`;
  const { blocks } = JSON.parse(stdout) as { blocks: readonly { text: string }[] };
  return blocks.map(({ text }) => text.replace(BLANKS, ' ')).join('\n');
}
