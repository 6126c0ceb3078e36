import { ENTITY_KINDS, type EntityKind, MENTION_KINDS, type MentionKind } from '../model/mention.js';
import { METADATA_FIELDS, type MetadataField } from './articles.js';
import type { Bands } from './confidence.js';
import type { Difference } from './difference.js';
import type { EntityRates } from './entities.js';
import type { FactRates, ShareRate } from './facts.js';
import type { RuleScore } from './rule-scores.js';
import type { Rates } from './tally.js';

/** Mentions of one kind: in their exact span, overlapping it, and (values) saying the same. */
export interface MentionRates {
  readonly exact: Rates;
  readonly overlap: Rates;
  readonly value?: Rates;
}

/** How far records agree with gold. Shares are 0 to 1, null where there was nothing to measure. */
export interface Report extends FactRates {
  readonly articles: Rates;
  readonly keptLines: Rates;
  readonly boilerplateLines: Rates;
  readonly metadata: Readonly<Record<MetadataField, number | null>>;
  readonly mentions: Readonly<Record<MentionKind, MentionRates>>;
  readonly entities: Readonly<Record<EntityKind, EntityRates>>;
  readonly roles: Rates;
  readonly rolesAt: Rates;
  readonly quotes: Rates;
  /** Of the quotes found, the share with the right speaker. */
  readonly speakers: number | null;
  /** Reported speech, and its speakers, in the documents where it is marked. */
  readonly said: Rates;
  readonly saidSpeakers: number | null;
  /** How many of the mentions found are right, by their confidence. */
  readonly confidence: Bands;
  /** How often each rule was right. */
  readonly rules: readonly RuleScore[];
  /** Each difference behind the figures, by document. */
  readonly differences: readonly Difference[];
}

const NAME_WIDTH = 22;
const SHARE_WIDTH = 5;

/** The report as a table, one measure a line, shares in per cent. */
export function renderReport(report: Report): string {
  const lines = [
    rateLine('articles', report.articles),
    rateLine('kept lines', report.keptLines),
    rateLine('boilerplate lines', report.boilerplateLines),
    ...MENTION_KINDS.flatMap((kind) => mentionLines(kind, report.mentions[kind])),
    ...ENTITY_KINDS.map((kind) => entityLine(kind, report.entities[kind])),
    rateLine('roles', report.roles),
    rateLine('  with organisation', report.rolesAt),
    rateLine('quotes', report.quotes),
    shareLine('speakers', report.speakers),
    rateLine('said', report.said),
    shareLine('  speakers', report.saidSpeakers),
    ...factLines(report),
    ...METADATA_FIELDS.map((field) => shareLine(field, report.metadata[field])),
  ];
  return `${lines.join('\n')}\n`;
}

/** The differences about one thing (`person`, `quote` …), or `all`, one a line with tabs between its parts. */
export function listErrors(report: Report, about: string): string[] {
  return report.differences
    .filter((difference) => about === 'all' || difference.about === about)
    .map(({ about: of, how, source, line, what }) => [of, how, source, line, what].join('\t'));
}

function mentionLines(kind: MentionKind, { exact, overlap, value }: MentionRates): string[] {
  const lines = [rateLine(kind, exact), rateLine('  overlap', overlap)];
  return value === undefined ? lines : [...lines, rateLine('  value', value)];
}

function factLines({ amounts, events, relations }: FactRates): string[] {
  const fields = (rates: Readonly<Record<string, ShareRate>>): string[] =>
    Object.entries(rates).map(([field, { right, all }]) => `${shareLine(`  ${field}`, right)}   (of ${all})`);
  const given = (rates: Readonly<Record<string, Rates>>): string[] =>
    Object.entries(rates).map(([field, rate]) => rateLine(`  ${field}, if given`, rate));
  return [
    rateLine('amounts', amounts),
    ...fields(amounts.fields),
    ...given(amounts.named),
    rateLine('events', events),
    ...fields(events.fields),
    ...given(events.given),
    rateLine('relations', relations),
    ...fields(relations.fields),
  ];
}

function rateLine(name: string, { precision, recall, f1, gold, found }: Rates): string {
  const shares = `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
  return `${name.padEnd(NAME_WIDTH)} ${shares}   (${gold} gold, ${found} found)`;
}

function entityLine(kind: EntityKind, { f1, named, mentions }: EntityRates): string {
  const shares = `B3 F1 ${percent(f1)}  right name ${percent(named)}`;
  return `${`same ${kind}`.padEnd(NAME_WIDTH)} ${shares}   (${mentions} mentions)`;
}

function shareLine(name: string, share: number | null): string {
  return `${name.padEnd(NAME_WIDTH)} right ${percent(share)}`;
}

function percent(share: number | null): string {
  return (share === null ? '–' : (100 * share).toFixed(1)).padStart(SHARE_WIDTH);
}
