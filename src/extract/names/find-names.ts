import type { Article } from '../../model/article.js';
import type { OwnEntry } from '../../model/gazetteer.js';
import type { EntityMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Trace } from '../trace.js';
import { type CompiledPattern, compilePattern, eachMatch } from '../units/pattern.js';
import type { UnitText } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { failed } from './conditions.js';
import { forceRules } from './force.js';
import type { NameRule } from './name-rule.js';
import { organisationRules } from './organisation.js';
import { ownNames, withOwnNames } from './own-names.js';
import { personRules } from './person.js';
import { placeRules } from './place.js';
import { programmeRules } from './programme.js';
import { refineNames } from './refine-names.js';

/** All name rules; of two candidates with equal evidence and length the earlier rule wins. */
export const nameRules: readonly NameRule[] = [
  ...forceRules,
  ...programmeRules,
  ...organisationRules,
  ...personRules,
  ...placeRules,
];

const compiled: readonly { readonly rule: NameRule; readonly pattern: CompiledPattern }[] = nameRules.map((rule) => ({
  rule,
  pattern: compilePattern(rule.pattern),
}));

/** Finds the names of an article: people, forces, organisations, places, programmes; sorted, disjoint. `own` is what the reader lists. */
export function findNames(
  article: Article,
  unitText: UnitText,
  { own = [], trace }: { readonly own?: readonly OwnEntry[]; readonly trace?: Trace | undefined } = {},
): EntityMention[] {
  const candidates: Candidate[] = [];
  for (const { rule, pattern } of compiled) {
    eachMatch(pattern, unitText.row, (group) => {
      const range = group('mention');
      const candidate = range && createCandidate(article, unitText, rule, range, group('title'));
      if (candidate) candidates.push(candidate);
      return candidate !== undefined || rule.whole === true;
    });
  }
  const listed = ownNames(article, unitText.units, own);
  return refineNames(withOwnNames(candidates, listed, trace), article, unitText, trace);
}

const INITIAL_END = /\b\p{Lu}\.$/u;

/** `Oakhurst Solutions Ltd.`: the stop is the sentence's, or the abbreviation's, and no part of the name; an initial keeps it. */
function trimStop(text: string, end: number): number {
  return text[end - 1] === '.' && !INITIAL_END.test(text.slice(Math.max(0, end - 3), end)) ? end - 1 : end;
}

function createCandidate(
  article: Article,
  unitText: UnitText,
  rule: NameRule,
  [first, last]: readonly [number, number],
  title: readonly [number, number] | undefined,
): Candidate | undefined {
  const { units } = unitText;
  const own = units.slice(first, last + 1);
  const match = {
    mention: own,
    before: unitText.at(first - 1),
    after: unitText.at(last + 1),
    next: unitText.at(last + 2),
  };
  if (failed(rule.accept, match)) return undefined;
  const [head] = own;
  if (!head) return undefined;
  const span: Span = { start: head.start, end: trimStop(article.text, own.at(-1)?.end ?? head.end) };
  const titleSpan = title && { start: units[title[0]]?.start ?? span.start, end: units[title[1]]?.end ?? span.start };
  return {
    first,
    last,
    mention: {
      kind: rule.kind,
      ...span,
      text: article.text.slice(span.start, span.end),
      rule: rule.id,
      confidence: rule.confidence,
      ...(own.length === 1 && head.entry && head.entry.kind === rule.kind ? { name: head.entry.name } : {}),
      ...(titleSpan ? { title: article.text.slice(titleSpan.start, titleSpan.end), titleStart: titleSpan.start } : {}),
    },
  };
}
