import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { extractLines } from '../../src/index.js';
import type { ArticleRecord, MentionRecord, RoleRecord } from '../../src/model/record.js';
import { CASES_FOLDER, type CaseRuns } from '../support/cases.js';
import { collect, inTurn } from '../support/collect.js';
import { type Mark, putMarks, readMarks } from '../support/marked-text.js';

/**
 * One article's text with every mention marked as it should be found: `⟦Rees|person Huw Rees⟧`, `⟦£4m|money 4000000 GBP⟧`.
 * A name without its entity is right whatever its entity is, a value `*` whatever it is; `⟦Labour|organisation?⟧` marks
 * what careful readers could differ on, and is not looked at.
 */
interface Passage {
  readonly id: string;
  readonly published?: string;
  readonly text: string;
  /** `person | post | body | term`: a body with a question mark may be missing, a term is asked for where it stands. */
  readonly roles?: readonly string[];
  /** `speaker: words`. Like roles, not looked at where left out. */
  readonly quotes?: readonly string[];
}

const passages: readonly Passage[] = JSON.parse(readFileSync(join(CASES_FOLDER, 'passages.json'), 'utf8'));

/** The passages of `fixtures/cases/passages.json`, each with what is right marked in its text. */
export const passageRuns: CaseRuns = new Map(
  passages.map((passage) => [
    passage.id,
    async () => {
      const { roles, quotes } = passage;
      const { text, marks } = readMarks(passage.text);
      const record = await recordOf(passage, text);
      expect({
        text: putMarks(text, foundMarks(record, marks)),
        ...(roles && { roles: record.roles.map((role) => shownRole(role, roles)).sort() }),
        ...(quotes && { quotes: record.quotes.map(({ speaker, text: words }) => `${speaker}: ${words}`) }),
      }).toEqual({
        text: putMarks(
          text,
          marks.filter((mark) => !isDoubtful(mark)),
        ),
        ...(roles && { roles: roles.map((role) => role.replace('?', '')).sort() }),
        ...(quotes && { quotes }),
      });
    },
  ]),
);

async function recordOf({ id, published }: Passage, text: string): Promise<ArticleRecord> {
  const [record] = await collect(extractLines(inTurn(JSON.stringify({ id, published, text })), { passage: true }));
  if (record === undefined || 'error' in record) throw new Error(`${id}: no record`);
  return record;
}

const DOUBT = /^[a-z]+\?$/;
const isDoubtful = ({ label }: Mark): boolean => label !== undefined && DOUBT.test(label);

/** The mentions of a record, but those that are not looked at. */
function foundMarks({ text, mentions }: ArticleRecord, wanted: readonly Mark[]): Mark[] {
  const points = [...text];
  const unitOf = (point: number): number => points.slice(0, point).join('').length;
  return mentions
    .map((mention) => {
      const span = { start: unitOf(mention.start), end: unitOf(mention.end) };
      const like = wanted.find(({ start, end }) => start === span.start && end === span.end);
      return { ...span, label: asWanted(labelOf(mention), like?.label ?? '') };
    })
    .filter((mark) => !wanted.some((doubt) => isDoubtful(doubt) && mark.start < doubt.end && doubt.start < mark.end));
}

function labelOf({ kind, entity, min, max, currency, qualifier, per, from, to, value }: MentionRecord): string {
  if (kind === 'money') {
    const amount = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
    return [kind, amount, currency ?? '?', qualifier, per && `/${per}`].filter(Boolean).join(' ');
  }
  if (kind === 'date') return `date ${from ? (from === to ? from : `${from}..${to}`) : '?'}`;
  return `${kind} ${entity ?? value}`;
}

const NAMES: ReadonlySet<string> = new Set(['person', 'force', 'organisation', 'place', 'programme']);

/** The label as it was wanted, where all that was asked for is there. */
function asWanted(found: string, wanted: string): string {
  const parts = found.split(' ');
  if (wanted === parts[0] && NAMES.has(wanted)) return wanted;
  const words = wanted.split(' ');
  const isRight = words.length === parts.length && words.every((word, n) => word === '*' || word === parts[n]);
  return isRight ? wanted : found;
}

/** As much of a role as is asked for. */
function shownRole({ person, role, organisation, state, since, until }: RoleRecord, wanted: readonly string[]): string {
  const post = `${person} | ${role}`;
  const asked = wanted.find((line) => line === post || line.startsWith(`${post} |`)) ?? '';
  if (organisation === null && asked.endsWith('?')) return asked.replace('?', '');
  const told = [state, ...(since ? [`since ${since}`] : []), ...(until ? [`until ${until}`] : [])];
  const [, , , term] = asked.split(' | ');
  if (term !== undefined)
    return `${post} | ${organisation ?? '-'} | ${told.find((one) => one === term) ?? told.at(-1)}`;
  return organisation === null ? post : `${post} | ${organisation}`;
}
