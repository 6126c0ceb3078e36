import { ENTITY_KINDS, type EntityKind, MENTION_KINDS, type MentionKind } from '../model/mention.js';
import type { Judged } from './confidence.js';
import type { Difference } from './difference.js';
import type { EntityLink } from './entities.js';
import type { FoundMention } from './found.js';
import type { GoldMention } from './gold.js';
import { comparable, pair } from './match.js';
import { COMPARED_VALUES, overlap, samePlace, sameValues, sharedPart, type Values } from './place.js';
import { countRule, type RuleScores } from './rule-scores.js';
import { createTally, type Tally } from './tally.js';

/** Mentions of one kind: found in their exact span, found at all, found with their value. */
export interface MentionTallies {
  readonly exact: Tally;
  readonly overlap: Tally;
  readonly value: Tally;
}

/** Counts over all documents. */
export interface MentionScores {
  readonly tallies: Readonly<Record<MentionKind, MentionTallies>>;
  readonly links: Readonly<Record<EntityKind, EntityLink[]>>;
  /** Each mention that was found, with its confidence and whether it is right. */
  readonly judged: Judged[];
  readonly rules: RuleScores;
}

/** The mentions of one document, all its articles together. */
export interface MentionsOfDocument {
  readonly source: string;
  readonly wanted: readonly GoldMention[];
  readonly found: readonly FoundMention[];
}

type Report = (difference: Difference) => void;

export function createMentionScores(): MentionScores {
  const tallies = Object.fromEntries(
    MENTION_KINDS.map((kind) => [kind, { exact: createTally(), overlap: createTally(), value: createTally() }]),
  ) as Record<MentionKind, MentionTallies>;
  return {
    tallies,
    links: { person: [], force: [], organisation: [], place: [], programme: [] },
    judged: [],
    rules: new Map(),
  };
}

/**
 * Adds one document. A mention that the gold marks `hard` counts neither when found, under whatever kind, nor when
 * missed, unless hard ones are counted.
 */
export function scoreMentions(
  scores: MentionScores,
  document: MentionsOfDocument,
  countsHard: boolean,
  report: Report,
): void {
  const spared = countsHard ? [] : document.wanted.filter((mention) => mention.hard);
  for (const kind of MENTION_KINDS) {
    const wanted = document.wanted.filter((mention) => mention.kind === kind);
    const found = document.found.filter((mention) => mention.kind === kind);
    const pairs = pair(wanted, found, sharedPart);
    const { source } = document;
    for (const mention of wanted) {
      if (mention.hard && !countsHard) continue;
      scoreWanted(scores, mention, pairs.get(mention), (how, what) =>
        report({ about: kind, how, source, line: mention.line, what }),
      );
    }
    const paired = new Set(pairs.values());
    const tallies = scores.tallies[kind];
    for (const mention of found) {
      if (paired.has(mention) || spared.some((hard) => overlap(hard, mention) > 0)) continue;
      for (const tally of [tallies.exact, tallies.overlap, tallies.value]) tally.foundOnly++;
      judge(scores, kind, mention, false);
      report({ about: kind, how: 'spurious', source, line: mention.line, what: mention.text });
    }
  }
}

/** A record made without confidences has nothing to judge them by. */
function judge(
  { judged, rules }: MentionScores,
  kind: MentionKind,
  { confidence, rule }: FoundMention,
  isRight: boolean,
): void {
  countRule(rules, kind, rule, isRight);
  if (confidence !== undefined) judged.push({ kind, confidence, isRight });
}

function scoreWanted(
  scores: MentionScores,
  wanted: GoldMention,
  found: FoundMention | undefined,
  report: (how: Difference['how'], what: string) => void,
): void {
  const { tallies, links } = scores;
  const { kind, text } = wanted;
  if (found === undefined) {
    for (const tally of Object.values(tallies[kind])) tally.wantedOnly++;
    report('missed', text);
    return;
  }
  tallies[kind].overlap.both++;
  const isInPlace = samePlace(wanted, found);
  if (!count(tallies[kind].exact, isInPlace)) report('span', `${text} ≠ ${found.text}`);
  const fields = COMPARED_VALUES[kind];
  const saysTheSame = fields === undefined || sameValues(fields, wanted, found);
  judge(scores, kind, found, isInPlace && saysTheSame);
  if (fields !== undefined && !count(tallies[kind].value, saysTheSame)) {
    report('value', `${text}: ${showValues(fields, wanted)} ≠ ${showValues(fields, found)}`);
  }
  if (!isEntityKind(kind)) return;
  const link = { wanted: comparable(wanted.entity), found: comparable(found.entity) };
  links[kind].push(link);
  if (link.wanted !== link.found) report('entity', `${text}: ${wanted.entity} ≠ ${found.entity ?? '-'}`);
}

/** Counts a pair as right, or as one wanted that is missing and one found that is wrong. */
function count(tally: Tally, isRight: boolean): boolean {
  if (isRight) tally.both++;
  else {
    tally.foundOnly++;
    tally.wantedOnly++;
  }
  return isRight;
}

function showValues(fields: readonly (keyof Values)[], mention: Values): string {
  return fields.map((field) => mention[field] ?? '-').join(' ');
}

function isEntityKind(kind: MentionKind): kind is EntityKind {
  return (ENTITY_KINDS as readonly MentionKind[]).includes(kind);
}
