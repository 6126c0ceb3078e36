import { TAKING_A_POST } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import type { Role } from '../../model/statement.js';
import type { ArticleReading } from '../article-reading.js';
import { compilePattern, eachMatch, type Groups, type UnitRange } from '../units/pattern.js';
import type { Watch } from '../watch.js';
import { acceptedPosts } from './accepted-posts.js';
import { clauseRoles, heldTerms, withTerms } from './clause-roles.js';
import { draftRoles, type RoleMatch } from './draft-role.js';
import { type Item, type ItemRow, itemRow } from './items.js';
import { listedBodies } from './listed-bodies.js';
import { placeRoles, type UnplacedRole } from './place-role.js';
import { findPosts, type PostPhrase } from './post-phrase.js';
import { type PostRow, postRow } from './post-row.js';
import type { RoleCondition } from './role-conditions.js';
import { type RoleRule, roleRules } from './role-rules.js';
import { stateOf } from './role-state.js';

const compiled = roleRules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));

/** Finds who holds or held which post where: from titles, appositions, verbs of being, coming and going, signatures. */
export function findRoles(reading: ArticleReading, watch?: RoleWatch): Role[] {
  const { article, unitText, mentions, pronouns, gazetteer } = reading;
  const { text } = article;
  const listed = listedBodies(gazetteer);
  const items = itemRow(text, unitText, mentions, { listed, meant: pronouns });
  const row = postRow(items, findPosts(items), mentions);
  watch?.row(row);
  const drafts: UnplacedRole[] = [];
  const taken = new Set<number>();
  for (const { rule, pattern } of compiled) {
    if (rule.post === undefined && rule.postByVerb === undefined && row.phrases.length === 0) continue;
    eachMatch(pattern, row.encoded, (group) => {
      const match = readMatch(row, rule, group);
      const refused = match ? failed(row, match, group) : undefined;
      const accepted = match && !refused ? acceptedPosts(row, match) : [];
      const phrases = accepted.filter((phrase) => !taken.has(phrase));
      const found =
        !match || refused
          ? []
          : rule.post !== undefined
            ? seatOf(row, match, group('body'))
            : rule.postByVerb !== undefined
              ? ledBy(row, match, rule.postByVerb, group('verb'))
              : draftRoles(row, match, phrases);
      watch?.match({
        rule: rule.id,
        range: rangeOf(group),
        refused: found.length > 0 ? undefined : refusalOf(rule, refused, accepted),
      });
      for (const phrase of phrases) taken.add(phrase);
      drafts.push(...found);
      return found.length > 0;
    });
  }
  drafts.push(...clauseRoles(reading));
  if (drafts.length === 0) return [];
  const areas = commissionerAreas(items);
  return placeRoles(withTerms(drafts, heldTerms(reading), mentions), {
    text,
    mentions,
    areas,
    listed,
    publisher: article.publisher?.value,
  }).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Is told of the row that the rules about roles run on, and of their matches. */
export interface RoleWatch {
  readonly row: (row: PostRow) => void;
  readonly match: Watch;
}

const GROUPS = ['person', 'others', 'former', 'post', 'verb', 'org', 'bracketed', 'beside', 'body'];

function rangeOf(group: Groups): UnitRange {
  const ranges = GROUPS.flatMap((name) => group(name) ?? []);
  return [Math.min(...ranges), Math.max(...ranges)];
}

function refusalOf(rule: RoleRule, refused: RoleCondition | undefined, accepted: readonly number[]): string {
  if (refused) return `not so: ${refused.says}`;
  if (rule.post !== undefined) return 'its words are no seat';
  if (accepted.length > 0) return 'a rule before it took the post';
  return `the words for a post are not as it asks${rule.phrase ? `: ${rule.phrase}` : ''}`;
}

const isPerson = ({ mentions }: PostRow, { mention }: Item): boolean =>
  mention !== undefined && mentions[mention]?.kind === 'person';

/** What a match says; undefined where its person is none. */
function readMatch(row: PostRow, rule: RoleRule, group: Groups): RoleMatch | undefined {
  const [named] = row.itemsIn(group('person'));
  if (named?.mention === undefined || !isPerson(row, named)) return undefined;
  const verb = row.itemsIn(group('verb')).map(({ unit }) => unit.key);
  return {
    rule,
    person: named.mention,
    named,
    others: row.itemsIn(group('others')).filter((item) => isPerson(row, item)),
    ...bodyBeside(row, group),
    former: row.itemsIn(group('former'))[0]?.mention,
    tense: rule.tense ? stateOf(verb) : undefined,
    isTaken: verb.some((key) => TAKING_A_POST.has(key)),
    posts: group('post'),
  };
}

/** Items behind a match that conditions see. */
const SEEN_BEHIND = 3;

/** The first condition of its rule that a match fails. */
function failed(row: PostRow, match: RoleMatch, group: Groups): RoleCondition | undefined {
  const { accept } = match.rule;
  if (!accept) return undefined;
  const { items, phrases } = row;
  const [, last] = rangeOf(group);
  const end = row.lastOf(last);
  const sight = {
    verb: row.itemsIn(group('verb')),
    posts: row.phrasesIn(match.posts).map((index) => phrases[index] as PostPhrase),
    people: 1 + match.others.length,
    behind: Array.from({ length: SEEN_BEHIND }, (_, i) => items.at(end + 1 + i)),
  };
  return accept.find(({ holds }) => !holds(sight));
}

/** The body that stands beside a name: of two areas the name of both, where a force is called after them. */
function bodyBeside({ items, itemsIn }: PostRow, group: Groups): Pick<RoleMatch, 'organisation' | 'organisationName'> {
  const words = itemsIn(group('org') ?? group('bracketed') ?? group('beside'));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || first === last) return { organisation: first?.mention, organisationName: undefined };
  const both = items.text.slice(first.start, last.end);
  return items.listed.forceOf(both) === undefined
    ? { organisation: first.mention, organisationName: undefined }
    : { organisation: undefined, organisationName: both };
}

/** `the committee chaired by Ann Okafor` */
function ledBy(
  { mentions, itemsIn }: PostRow,
  { rule, person, named, organisation }: RoleMatch,
  posts: ReadonlyMap<string, string>,
  verb: ReturnType<Groups>,
): UnplacedRole[] {
  const role = itemsIn(verb).flatMap(({ unit }) => posts.get(unit.key) ?? [])[0];
  const body = organisation === undefined ? undefined : mentions[organisation];
  if (role === undefined || organisation === undefined || !body) return [];
  const { start } = body;
  const { id, confidence } = rule;
  return [
    { start, end: named.end, person, role, organisation, state: 'current', basis: 'stated', rule: id, confidence },
  ];
}

const SEAT = /\b(?:committee|board|council|panel|commission|cabinet|authority|bench)\b/i;

/** `sits on the health select committee`, whether or not a mention carries it. */
function seatOf({ items, mentions, itemsIn }: PostRow, match: RoleMatch, body: ReturnType<Groups>): UnplacedRole[] {
  const { rule, person, organisation } = match;
  const words = itemsIn(body);
  const [first, last] = [words[0], words.at(-1)];
  const named = organisation === undefined ? undefined : mentions[organisation];
  const seat = named ?? (first && last && { start: first.start, end: last.end });
  if (!seat || rule.post === undefined) return [];
  const name = named?.text ?? items.text.slice(seat.start, seat.end);
  if (!SEAT.test(name)) return [];
  const { start } = mentions[person] as Mention;
  return [
    {
      start,
      end: seat.end,
      person,
      role: rule.post,
      ...(organisation === undefined ? { organisationName: name } : { organisation }),
      state: 'current',
      basis: 'stated',
      rule: rule.id,
      confidence: rule.confidence,
    },
  ];
}

const COMMISSIONER = 'Police and Crime Commissioner';
const COMMISSIONER_KEY = COMMISSIONER.toLowerCase();

/** `police and crime commissioner for the West Midlands`: the areas, whoever holds the post. */
function commissionerAreas(items: ItemRow): number[] {
  const areas = new Map<string, number>();
  for (let at = 0; at < items.items.length; at++) {
    const { unit, mention } = items.items[at] as Item;
    const { entry, key } = unit;
    if (mention !== undefined || (entry?.name !== COMMISSIONER && key !== COMMISSIONER_KEY)) continue;
    const joins = items.at(at + 1).class;
    if (joins !== 'for' && joins !== 'of') continue;
    const area = items.at(items.at(at + 2).class === 'the' ? at + 3 : at + 2);
    const name = items.text.slice(area.start, area.end);
    if (area.class === 'area' && area.mention !== undefined && !areas.has(name)) areas.set(name, area.mention);
  }
  return [...areas.values()];
}
