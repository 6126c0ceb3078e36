import type { Article } from '../../model/article.js';
import { isEntityMention, type Mention } from '../../model/mention.js';
import type { Role, RoleState } from '../../model/statement.js';
import { forceArea } from '../../text/force-area.js';
import { compilePattern, eachMatch, type UnitRange } from '../pattern.js';
import { CLASSES } from '../unit-classes.js';
import type { Unit, UnitText } from '../units.js';
import { type RoleRule, roleRules } from './role-rules.js';

const compiled = roleRules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern, CLASSES) }));

/** A unit, or a whole name as one. */
interface Item {
  readonly class: string;
  readonly unit: Unit;
  /** Index into the mentions, where the item is a name. */
  readonly mention?: number;
}

const NAME_CLASS: Readonly<Record<string, string>> = {
  person: '1',
  force: '2',
  organisation: '2',
  place: '3',
  programme: '4',
};
const STATES: ReadonlyMap<string, RoleState> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['late', 'former'],
  ['retired', 'former'],
  ['outgoing', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['incoming', 'elect'],
]);
/** Modifiers that say when, not what: they are no part of the post's name. */
const TEMPORAL = new Set(['former', 'ex', 'then', 'late', 'retired', 'outgoing', 'incoming', 'new', 'current']);
/** Listed as letters after a name, but honours and degrees, not posts. */
const POST_LETTERS = new Set(['mp', 'msp', 'mep', 'ms', 'am', 'mla', 'qc', 'kc', 'td']);

/** Finds who holds or held which post where, from titles, appositions, copulas and signatures. */
export function findRoles(article: Article, unitText: UnitText, mentions: readonly Mention[]): Role[] {
  const items = createItems(unitText.units, mentions);
  const classes = items.map((item) => item.class).join('');
  const roles: Role[] = [];
  const taken = new Map<number, UnitRange[]>();
  for (const { rule, pattern } of compiled) {
    eachMatch(pattern, classes, (group) => {
      const role = readRole(article, rule, items, mentions, group);
      const post = group('post');
      if (!role || !post) return;
      // A later, weaker rule sees the same words again: one post for one person at one place.
      const posts = taken.get(role.person) ?? [];
      if (posts.some(([first, last]) => first <= post[1] && post[0] <= last)) return;
      taken.set(role.person, [...posts, post]);
      roles.push(role);
    });
  }
  const area = commissionerArea(items);
  return roles.map((role) => placeRole(role, area, mentions)).sort((a, b) => a.start - b.start || a.end - b.end);
}

function createItems(units: readonly Unit[], mentions: readonly Mention[]): Item[] {
  const names = mentions.flatMap((mention, index) => (isEntityMention(mention) ? [{ mention, index }] : []));
  const items: Item[] = [];
  let next = 0;
  for (const unit of units) {
    while (next < names.length && (names[next]?.mention.end ?? 0) <= unit.start) next++;
    const name = names[next];
    if (name && name.mention.start <= unit.start) {
      if (items.at(-1)?.mention === name.index) continue;
      items.push({ class: NAME_CLASS[name.mention.kind] ?? '4', unit, mention: name.index });
    } else {
      items.push({ class: unit.class, unit });
    }
  }
  return items;
}

type Groups = (name: string) => UnitRange | undefined;

function readRole(
  article: Article,
  rule: RoleRule,
  items: readonly Item[],
  mentions: readonly Mention[],
  group: Groups,
): Role | undefined {
  const personRange = group('person');
  const postRange = group('post');
  if (!personRange || !postRange) return undefined;
  const person = items[personRange[0]]?.mention;
  const post = items.slice(postRange[0], postRange[1] + 1);
  const verb = keysOf(items, group('verb'));
  if (person === undefined || (rule.verbs && !rule.verbs.has(verb.join(' ')))) return undefined;
  const orgRange = group('org');
  const organisation = orgRange && items[orgRange[0]]?.mention;
  const stateWords = [
    ...keysOf(items, group('before')),
    ...keysOf(items, group('state')),
    ...post.flatMap(({ unit }) => unit.key.split(' ')),
  ];
  const name = postName(article, post);
  if (!name) return undefined;
  const state = stateWords.map((word) => STATES.get(word)).find((found) => found !== undefined) ?? 'current';
  const ranges = [personRange, postRange, orgRange].filter((range) => range !== undefined);
  const start = Math.min(...ranges.map((range) => itemStart(items[range[0]], mentions)));
  const end = Math.max(...ranges.map((range) => itemEnd(items[range[1]], mentions)));
  return {
    start,
    end,
    person,
    role: name,
    ...(organisation !== undefined ? { organisation } : {}),
    state,
    rule: rule.id,
    confidence: rule.confidence,
  };
}

const keysOf = (items: readonly Item[], range: UnitRange | undefined): string[] =>
  range ? items.slice(range[0], range[1] + 1).map(({ unit }) => unit.key) : [];

function itemStart(item: Item | undefined, mentions: readonly Mention[]): number {
  return item?.mention !== undefined ? (mentions[item.mention]?.start ?? 0) : (item?.unit.start ?? 0);
}

function itemEnd(item: Item | undefined, mentions: readonly Mention[]): number {
  return item?.mention !== undefined ? (mentions[item.mention]?.end ?? 0) : (item?.unit.end ?? 0);
}

const SMALL_WORDS = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to']);
const WORD = /[^\s-]+/g;

/** The post's full form: listed abbreviations written out, each word with a capital. */
function postName(article: Article, post: readonly Item[]): string | undefined {
  // A rank takes no words before it: `Redditch District Inspector` is an inspector.
  const ranked = post.find(({ unit }) => unit.entry?.domain === 'police' && unit.entry.sort === 'rank')?.unit;
  const parts = post.flatMap(({ unit }) => {
    const listed = unit.entry?.kind === 'title' ? unit.entry : undefined;
    if (listed?.sort === 'postnominal' && !POST_LETTERS.has(unit.key)) return [];
    if (NO_POST_DOMAINS.has(listed?.domain ?? '') || NO_POSTS.has(listed?.name ?? '') || TEMPORAL.has(unit.key))
      return [];
    if (listed?.domain !== 'police' && unit !== ranked && ranked) return [];
    return [listed && isAbbreviation(unit.key, listed.name) ? listed.name : article.text.slice(unit.start, unit.end)];
  });
  const name = parts
    .join(' ')
    .replace(WORD, (word) => (SMALL_WORDS.has(word) ? word : (word[0]?.toUpperCase() ?? '') + word.slice(1)));
  return name || undefined;
}

/** Titles of birth, honour and learning, forms of address: no posts. */
const NO_POST_DOMAINS = new Set(['courtesy', 'honours and nobility']);
const NO_POSTS = new Set(['Professor', 'Doctor', 'Sir', 'Dr', 'Prof', 'Lord', 'Lady', 'Dame']);

/** `CIO`, `Chief Supt`; not `Chancellor` for Chancellor of the Exchequer, which is a name of its own. */
function isAbbreviation(key: string, name: string): boolean {
  return key.length < name.length && !`${name.toLowerCase()} `.startsWith(`${key} `);
}

const COMMISSIONER = /^Police and Crime Commissioner$/;
/** Ranks and posts that only a police force has. */
const POLICE_POST = /Constable|Inspector|Superintendent|Sergeant|Commander$|^Chief Officer$/;

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

/** A commissioner belongs to an area, a constable to a force, also where the words beside the name do not say which. */
function placeRole(role: Role, area: number | undefined, mentions: readonly Mention[]): Role {
  const said = role.organisation === undefined ? undefined : mentions[role.organisation];
  if (COMMISSIONER.test(role.role)) {
    if (said?.kind === 'place') return role;
    if (area !== undefined) return { ...role, organisation: area };
    const force = said?.kind === 'force' ? said : principalForce(mentions)?.mention;
    const { organisation: _, ...rest } = role;
    const areaName = force && isEntityMention(force) ? forceArea(force.name ?? force.text) : undefined;
    return areaName ? { ...rest, organisationName: areaName } : rest;
  }
  const ofArea = said?.kind === 'place' ? forceOfArea(said.text, mentions) : -1;
  if (ofArea >= 0) return { ...role, organisation: ofArea };
  const needsForce = POLICE_POST.test(role.role) && (said === undefined || said.kind === 'place');
  if (!needsForce) return role;
  const force = principalForce(mentions);
  if (force) return { ...role, organisation: force.index, confidence: role.confidence * 0.85 };
  const { organisation: _, ...rest } = role;
  return said?.kind === 'place' ? rest : role;
}

/** `West Midlands chief information officer`: the force that the article names, by its area alone. */
function forceOfArea(area: string, mentions: readonly Mention[]): number {
  return mentions.findIndex((m) => m.kind === 'force' && isEntityMention(m) && forceArea(m.name ?? m.text) === area);
}

/** Other names that begin with a force's area: its authority, its area alone. They tell which force an article is about. */
function areaMentions(force: string, mentions: readonly Mention[]): number {
  const area = forceArea(force);
  return mentions.filter((m) => isEntityMention(m) && m.kind !== 'force' && m.text.startsWith(area)).length;
}

/** The force that an article is about: the one it names most, and of two named equally often the first. */
function principalForce(
  mentions: readonly Mention[],
): { readonly index: number; readonly mention: Mention } | undefined {
  const counts = new Map<string, { index: number; mention: Mention; count: number }>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'force') continue;
    const name = mention.name ?? mention.text;
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { index, mention, count: 1 + areaMentions(name, mentions) });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.index - b.index)[0];
}
