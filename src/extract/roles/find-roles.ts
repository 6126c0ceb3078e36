import type { Article } from '../../model/article.js';
import type { Mention } from '../../model/mention.js';
import type { Role, RoleState } from '../../model/statement.js';
import { compilePattern, eachMatch, type UnitRange } from '../pattern.js';
import { CLASSES } from '../unit-classes.js';
import type { UnitText } from '../units.js';
import { createItems, type Item } from './items.js';
import { placeRoles, type RoleDraft } from './place-role.js';
import { findPosts, type PostPhrase } from './post-phrase.js';
import { type RoleRule, roleRules } from './role-rules.js';
import { stateOf } from './role-state.js';

const compiled = roleRules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern, CLASSES) }));

/** An item, or a phrase for a post as one. */
interface Part {
  readonly class: string;
  /** Index of its first and last item. */
  readonly first: number;
  readonly last: number;
  /** Index into the phrases. */
  readonly phrase?: number;
}

interface Ground {
  readonly text: string;
  readonly items: readonly Item[];
  readonly phrases: readonly PostPhrase[];
  readonly parts: readonly Part[];
  readonly mentions: readonly Mention[];
}

type Groups = (name: string) => UnitRange | undefined;

/** Finds who holds or held which post where: from titles, appositions, verbs of being, coming and going, signatures. */
export function findRoles(article: Article, unitText: UnitText, mentions: readonly Mention[]): Role[] {
  const items = createItems(unitText.units, mentions);
  const phrases = findPosts(article.text, items);
  const parts = createParts(items, phrases);
  const ground: Ground = { text: article.text, items, phrases, parts, mentions };
  const classes = parts.map((part) => part.class).join('');
  const drafts: RoleDraft[] = [];
  const used = new Set<number>();
  for (const { rule, pattern } of compiled) {
    if (!rule.post && phrases.length === 0) continue;
    eachMatch(pattern, classes, (group) => {
      for (const { draft, phrase } of readMatch(ground, rule, group, used)) {
        drafts.push(draft);
        if (phrase !== undefined) used.add(phrase);
      }
    });
  }
  const area = commissionerArea(items);
  return placeRoles(drafts, { text: article.text, mentions, area }).sort((a, b) => a.start - b.start || a.end - b.end);
}

function createParts(items: readonly Item[], phrases: readonly PostPhrase[]): Part[] {
  const parts: Part[] = [];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    const phrase = phrases[next];
    if (phrase?.first === at) {
      parts.push({ class: 'p', first: at, last: phrase.last, phrase: next++ });
      at = phrase.last;
    } else parts.push({ class: items[at]?.class ?? '_', first: at, last: at });
  }
  return parts;
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

const POLICE_TEXT = /\b(?:police|constable|detective|inquest|crime)/i;

/** The phrases of a match that the rule accepts. */
function postsOf(ground: Ground, rule: RoleRule, range: UnitRange | undefined, person: number): number[] {
  const { text, items, phrases, parts, mentions } = ground;
  // `AC Milan`, `AG Edwards`: letters before one word are a rank where the text is about the police.
  const isOther = !(mentions[person]?.text ?? '').includes(' ') && !POLICE_TEXT.test(text);
  const indices = (range ? parts.slice(range[0], range[1] + 1) : []).flatMap(({ phrase }) => phrase ?? []);
  const accepted = indices.filter((index) => {
    const phrase = phrases[index];
    if (!phrase || (phrase.abbreviated && isOther)) return false;
    if (phrase.abbreviated && rule.id.startsWith('role/name'))
      return items[phrase.last + 1]?.class === ',' || phrase.last > phrase.first;
    switch (rule.phrase) {
      case 'bound':
        return index !== indices[0] || isBound(items, phrase);
      case 'definite':
        return phrase.determined;
      case 'unbound':
        return !phrase.determined;
      case 'letters':
        return phrase.letters;
      default:
        return true;
    }
  });
  if (accepted.length < indices.length) return [];
  // `the prime minister and Chancellor Ann Okafor` are two people, `founder and chief executive Ann Okafor` one.
  if (rule.id !== 'role/post-name' || accepted.length < 2) return accepted;
  const [first, ...rest] = accepted.map((index) => phrases[index]) as PostPhrase[];
  const isOne =
    first !== undefined &&
    rest.every(
      (phrase) =>
        !phrase.determined &&
        phrase.organisation === undefined &&
        (items[first.first]?.unit.opensSentence === true || isUpper(text, phrase) === isUpper(text, first)),
    ) &&
    !(first.determined && first.nominal === undefined);
  return isOne ? accepted : accepted.slice(-1);
}

/** `The finance director, …`, `Gwent's treasurer, …`, or at the start of a sentence; not `asked if she was a member of the group, …`. */
function isBound(
  items: readonly Item[],
  { first, determined, organisation, organisationName, nominal, name }: PostPhrase,
): boolean {
  const item = items[first];
  if (item?.class === 'i' && name === 'Member') return false;
  return (
    determined ||
    organisation !== undefined ||
    organisationName !== undefined ||
    nominal !== undefined ||
    item?.unit.opensSentence === true
  );
}

const isUpper = (text: string, { start, name }: PostPhrase): boolean => text[start] === name[0];

function draftOf(
  { phrases, items, mentions }: Ground,
  rule: RoleRule,
  index: number,
  person: number,
  organisation: number | undefined,
  tense: RoleState | undefined,
): RoleDraft {
  const phrase = phrases[index] as PostPhrase;
  const body = phrase.organisation ?? (phrase.organisationName === undefined ? organisation : undefined);
  const state = tense === 'former' || tense === 'elect' ? tense : (phrase.state ?? tense ?? 'current');
  const named = spanOf(
    [person, ...(organisation !== undefined && body === organisation ? [organisation] : [])],
    mentions,
  );
  return {
    start: Math.min(named.start, phrase.start),
    end: Math.max(named.end, phrase.end),
    person,
    role: phrase.name,
    ...(body !== undefined ? { organisation: body } : {}),
    ...(body === undefined && phrase.organisationName !== undefined
      ? { organisationName: phrase.organisationName }
      : {}),
    ...(body === undefined && phrase.nominal !== undefined ? { nominal: phrase.nominal } : {}),
    ...(phrase.owned ? { owned: true } : {}),
    ...(phrase.nameWithNominal !== undefined ? { nameWithNominal: phrase.nameWithNominal } : {}),
    state,
    ...termOf(items, phrase.last + 1),
    rule: rule.id,
    confidence: rule.confidence,
  };
}

function spanOf(indices: readonly number[], mentions: readonly Mention[]): { start: number; end: number } {
  const spans = indices.map((index) => mentions[index] as Mention);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function spanWith(draft: RoleDraft, person: number, mentions: readonly Mention[]): { start: number; end: number } {
  const { start, end } = mentions[person] as Mention;
  return { start: Math.min(draft.start, start), end: Math.max(draft.end, end) };
}

/** `founder and chief executive of Example Group`: one body, and `former` reaches over both. */
function shareBody(drafts: readonly RoleDraft[]): RoleDraft[] {
  const [first] = drafts;
  if (!first || drafts.length < 2) return [...drafts];
  const body = drafts.find((draft) => bodyOf(draft) !== undefined);
  return drafts.map((draft) => {
    const state = draft.state === 'current' && first.state === 'former' ? first.state : draft.state;
    if (bodyOf(draft) !== undefined || !body) return { ...draft, state };
    const { organisation, organisationName, nominal } = body;
    return {
      ...draft,
      state,
      ...(organisation !== undefined ? { organisation } : {}),
      ...(organisationName !== undefined ? { organisationName } : {}),
      ...(nominal !== undefined ? { nominal } : {}),
    };
  });
}

const bodyOf = ({ organisation, organisationName, nominal }: RoleDraft): number | string | undefined =>
  organisation ?? organisationName ?? nominal;

/** `since 2011`, `until last year`, `from 2005 to 2011` behind the words for a post. */
function termOf(items: readonly Item[], from: number): { since?: number; until?: number } {
  let at = from;
  if (items[at]?.class === ',' || items[at]?.class === '(') at++;
  const dateAt = (index: number): number | undefined =>
    items[index]?.class === '5' ? items[index]?.mention : undefined;
  const word = items[at]?.unit.key;
  const date = dateAt(at + 1);
  if (date === undefined) return {};
  if (word === 'since') return { since: date };
  if (word === 'until') return { until: date };
  if (word !== 'from' && word !== 'between') return {};
  const until = dateAt(at + 3);
  return { since: date, ...(until !== undefined ? { until } : {}) };
}

/** `police and crime commissioner for the West Midlands`: the area, whoever holds the post. */
function commissionerArea(items: readonly Item[]): number | undefined {
  const at = items.findIndex(
    ({ unit, mention }, i) =>
      mention === undefined &&
      (unit.entry?.name === 'Police and Crime Commissioner' || unit.key === 'police and crime commissioner') &&
      ['f3', 'ft3', 'o3', 'ot3'].some(
        (tail) =>
          items
            .slice(i + 1, i + 1 + tail.length)
            .map((item) => item.class)
            .join('') === tail,
      ),
  );
  return at < 0 ? undefined : items.slice(at + 1, at + 4).find((item) => item.class === '3')?.mention;
}
