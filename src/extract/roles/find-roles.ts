import type { Article } from '../../model/article.js';
import type { Mention } from '../../model/mention.js';
import type { Role } from '../../model/statement.js';
import { encode } from '../units/alphabet.js';
import { compilePattern, eachMatch, type UnitRange } from '../units/pattern.js';
import type { UnitText } from '../units/read-units.js';
import { postsOf } from './accepted-posts.js';
import { draftOf, shareBody, spanWith } from './draft-role.js';
import { createItems, type Item } from './items.js';
import { createParts, type Ground } from './match-ground.js';
import { placeRoles, type RoleDraft } from './place-role.js';
import { findPosts } from './post-phrase.js';
import { type RoleRule, roleRules } from './role-rules.js';
import { stateOf } from './role-state.js';

const compiled = roleRules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

type Groups = (name: string) => UnitRange | undefined;

/** Finds who holds or held which post where: from titles, appositions, verbs of being, coming and going, signatures. */
export function findRoles(article: Article, unitText: UnitText, mentions: readonly Mention[]): Role[] {
  const items = createItems(unitText.units, mentions);
  const phrases = findPosts(article.text, items);
  const parts = createParts(items, phrases);
  const ground: Ground = { text: article.text, items, phrases, parts, mentions };
  const row = encode(parts);
  const drafts: RoleDraft[] = [];
  const used = new Set<number>();
  for (const { rule, pattern } of compiled) {
    if (!rule.post && phrases.length === 0) continue;
    eachMatch(pattern, row, (group) => {
      const found = readMatch(ground, rule, group, used);
      for (const { draft, phrase } of found) {
        drafts.push(draft);
        if (phrase !== undefined) used.add(phrase);
      }
      return found.length > 0;
    });
  }
  const area = commissionerArea(items);
  return placeRoles(drafts, { text: article.text, mentions, area }).sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Found {
  readonly draft: RoleDraft;
  readonly phrase?: number;
}

function readMatch(ground: Ground, rule: RoleRule, group: Groups, used: ReadonlySet<number>): Found[] {
  const { items, parts, mentions } = ground;
  const personPart = parts[group('person')?.[0] ?? -1];
  const person = items[personPart?.first ?? -1]?.mention;
  if (!personPart || person === undefined || mentions[person]?.kind !== 'person') return [];
  const verb = keysOf(ground, group('verb'));
  if (rule.verbs && !verb.some((key) => rule.verbs?.has(key))) return [];
  const orgPart = parts[group('org')?.[0] ?? -1];
  const organisation = orgPart && items[orgPart.first]?.mention;
  if (rule.post !== undefined) return seatOf(ground, rule, person, organisation, group('body'));
  const found = postsOf(ground, rule, group('post'), person).filter((phrase) => !used.has(phrase));
  if (found.length === 0) return [];
  const tense = rule.tense ? stateOf(verb) : undefined;
  const drafts = found.map((phrase) => draftOf(ground, rule, phrase, person, organisation, tense));
  const formerPart = parts[group('former')?.[0] ?? -1];
  const former = items[formerPart?.first ?? -1]?.mention;
  const shared = shareBody(drafts);
  const predecessors =
    former === undefined
      ? []
      : shared.map((draft) => ({
          ...draft,
          ...spanWith(draft, former, mentions),
          person: former,
          state: 'former' as const,
        }));
  return [...shared, ...predecessors].map((draft, i) => {
    const phrase = found[i];
    return phrase === undefined ? { draft } : { draft, phrase };
  });
}

const SEAT = /\b(?:committee|board|council|panel|commission|cabinet|authority|bench)\b/i;

/** `sits on the health select committee`, whether or not a mention carries it. */
function seatOf(
  { text, items, parts, mentions }: Ground,
  rule: RoleRule,
  person: number,
  organisation: number | undefined,
  range: UnitRange | undefined,
): Found[] {
  const first = items[parts[range?.[0] ?? -1]?.first ?? -1];
  const last = items[parts[range?.[1] ?? -1]?.last ?? -1];
  const body = organisation === undefined ? undefined : mentions[organisation];
  const name = body?.text ?? (first && last ? text.slice(first.start, last.end) : '');
  const end = body?.end ?? last?.end;
  if (end === undefined || !SEAT.test(name)) return [];
  const draft: RoleDraft = {
    start: (mentions[person] as Mention).start,
    end,
    person,
    role: rule.post ?? '',
    ...(organisation === undefined ? { organisationName: name } : { organisation }),
    state: 'current',
    rule: rule.id,
    confidence: rule.confidence,
  };
  return [{ draft }];
}

function keysOf({ items, parts }: Ground, range: UnitRange | undefined): string[] {
  if (!range) return [];
  return parts
    .slice(range[0], range[1] + 1)
    .flatMap(({ first, last }) => items.slice(first, last + 1).map(({ unit }) => unit.key));
}

/** `police and crime commissioner for the West Midlands`: the area, whoever holds the post. */
function commissionerArea(items: readonly Item[]): number | undefined {
  const at = items.findIndex(
    ({ unit, mention }, i) =>
      mention === undefined &&
      (unit.entry?.name === 'Police and Crime Commissioner' || unit.key === 'police and crime commissioner') &&
      (items[i + 1]?.class === 'for' || items[i + 1]?.class === 'of') &&
      items[items[i + 2]?.class === 'the' ? i + 3 : i + 2]?.class === 'area',
  );
  return at < 0 ? undefined : items.slice(at + 1, at + 4).find((item) => item.class === 'area')?.mention;
}
