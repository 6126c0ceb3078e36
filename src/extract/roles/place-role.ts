import { COUNCILS_OF_NO_PLACE } from '../../lists/words.js';
import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import type { Role } from '../../model/statement.js';
import { anyOf } from '../../text/any-of.js';
import { forceArea } from '../../text/force-area.js';
import { firstEndingAfter, fittingBody, isBody, isOutlet, nameOf } from '../nominal-body.js';

/** A role before its body is known: the noun that stands for one, and the post's name where none fits. */
export interface RoleDraft extends Role {
  readonly nominal?: string;
  /** Somebody's, who is no known body: `Example's chief executive`. */
  readonly owned?: boolean;
  readonly nameWithNominal?: string;
}

const COMMISSIONER = /^Police and Crime Commissioner$/;
/** Ranks and posts that only a police force has. */
const POLICE_POST = /Constable|Inspector|Superintendent|Sergeant|Commander$|^Chief Officer$/;
const INSPECTORATE = /Inspector of|(?:Health|School|Tax|Planning|Schools|Prisons) Inspector/;

/** What placing a role asks of its article. */
export interface Places {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The mention of the area that `police and crime commissioner for …` names. */
  readonly area: number | undefined;
}

/** What is counted over an article once, for posts whose body is not said. */
interface Census extends Places {
  /** The body that the article is about, where no other comes near. */
  readonly body: number | undefined;
  /** The force that an article is about. */
  readonly force: { readonly index: number; readonly mention: Mention } | undefined;
  /** Area → the first mention of its force. */
  readonly forces: ReadonlyMap<string, number>;
  /** The council, where the article names one alone. */
  readonly council: number | undefined;
}

/** Gives every role its body: as said, by the noun that stands for it, by another statement about the person, by the post. */
export function placeRoles(drafts: readonly RoleDraft[], places: Places): Role[] {
  if (drafts.length === 0) return [];
  const { mentions } = places;
  const census: Census = {
    ...places,
    body: principalBody(mentions),
    force: principalForce(mentions),
    forces: forcesByArea(mentions),
    council: onlyCouncil(mentions),
  };
  const named = shareBodies(
    drafts.map((draft) => resolveNominal(draft, places)),
    mentions,
  );
  const roles = named
    .map((role) => placeByPost(role, census, named))
    .map(({ owned: _, ...role }: RoleDraft): Role => role);
  const seen = new Set<string>();
  return roles.filter(({ start, end, person, role }) => {
    const key = `${start} ${end} ${person} ${role}`;
    return !seen.has(key) && seen.add(key);
  });
}

const hasBody = ({ organisation, organisationName }: Role): boolean =>
  organisation !== undefined || organisationName !== undefined;

/** `its chairman`, `the trust's chief executive`: the nearest body before that the noun fits, else the first behind. */
function resolveNominal({ nominal, nameWithNominal, ...role }: RoleDraft, { text, mentions }: Places): RoleDraft {
  if (nominal === undefined || hasBody(role)) return role;
  const organisation =
    nominal === 'its' ? bodyJustBefore(role.start, text, mentions) : fittingBody(nominal, role.start, mentions);
  if (organisation !== undefined) return { ...role, organisation };
  return nameWithNominal === undefined ? role : { ...role, role: nameWithNominal };
}

/** In characters: about two sentences. */
const ITS_REACH = 300;
const SENTENCE_END = /[.!?]["'”’]?\s/;

/** The body that `its` stands for: the nearest of its own sentence, else the first of the nearest sentence before. */
function bodyJustBefore(start: number, text: string, mentions: readonly Mention[]): number | undefined {
  let best: number | undefined;
  for (let at = firstEndingAfter(mentions, start) - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    if (start - mention.end > ITS_REACH) break;
    if (!isBody(mention) || isOutlet(mention)) continue;
    if (best === undefined) {
      best = at;
      if (!SENTENCE_END.test(text.slice(mention.end, start))) return best;
    } else if (SENTENCE_END.test(text.slice(mention.end, mentions[best]?.start))) break;
    else best = at;
  }
  return best;
}

const NAME_SEPARATOR = /[\s.]+/;
const surnameOf = (mention: Mention | undefined): string => mention?.text.split(NAME_SEPARATOR).at(-1) ?? '';

/** The body that another statement of the article gives the same person in the same post, where all agree. */
function shareBodies(roles: readonly RoleDraft[], mentions: readonly Mention[]): RoleDraft[] {
  const keyOf = (role: Role): string => `${role.role}|${surnameOf(mentions[role.person])}`;
  const stated = new Map<string, Role | undefined>();
  for (const role of roles) {
    if (!hasBody(role)) continue;
    const known = stated.get(keyOf(role));
    const agrees = !stated.has(keyOf(role)) || (known && bodyName(known, mentions) === bodyName(role, mentions));
    stated.set(keyOf(role), agrees ? (known ?? role) : undefined);
  }
  return roles.map((role) => {
    const body = hasBody(role) ? undefined : stated.get(keyOf(role));
    if (!body) return role;
    return body.organisation === undefined
      ? { ...role, ...(body.organisationName ? { organisationName: body.organisationName } : {}) }
      : { ...role, organisation: body.organisation };
  });
}

function bodyName({ organisation, organisationName }: Role, mentions: readonly Mention[]): string | undefined {
  const mention = organisation === undefined ? undefined : mentions[organisation];
  return mention && isEntityMention(mention) ? nameOf(mention) : organisationName;
}

/** A commissioner belongs to an area, a constable to a force, a councillor to the one council, also where it is not said. */
function placeByPost(role: RoleDraft, census: Census, named: readonly RoleDraft[]): RoleDraft {
  const { mentions, area, body, force, forces, council } = census;
  const said = role.organisation === undefined ? undefined : mentions[role.organisation];
  if (COMMISSIONER.test(role.role)) {
    if (said?.kind === 'place') return role;
    const { organisation: _, ...rest } = role;
    if (area !== undefined) return { ...rest, organisation: area };
    const meant = said?.kind === 'force' ? said : force?.mention;
    const areaName = meant && isEntityMention(meant) ? forceArea(nameOf(meant)) : undefined;
    return areaName ? { ...rest, organisationName: areaName } : rest;
  }
  const ofArea = said?.kind === 'place' ? forces.get(said.text) : undefined;
  if (ofArea !== undefined) return { ...role, organisation: ofArea };
  if (role.role === 'Councillor' && !hasBody(role)) return likely(role, council, 0.85);
  if (OFFICER.test(role.role) && !hasBody(role))
    return role.owned ? role : likely(role, colleagueBody(role, named, census) ?? body, 0.8);
  const isPolice = POLICE_POST.test(role.role) && !INSPECTORATE.test(role.role);
  if (!isPolice || (hasBody(role) && said?.kind !== 'place')) return role;
  if (force) return likely(role, force.index, 0.85);
  const { organisation: _, ...rest } = role;
  return said?.kind === 'place' ? rest : role;
}

/** `Ann Lee is chief executive of the trust. The finance director, Ben Cole, …`: officers listed in a paragraph are of one body. */
function colleagueBody(
  { start }: RoleDraft,
  named: readonly RoleDraft[],
  { text, mentions }: Census,
): number | undefined {
  const colleague = named
    .filter(
      (other) => other.end <= start && start - other.end < ITS_REACH && OFFICER.test(other.role) && hasBody(other),
    )
    .reduce<RoleDraft | undefined>((last, other) => (last && last.end >= other.end ? last : other), undefined);
  if (colleague?.organisation === undefined || text.slice(colleague.end, start).includes('\n')) return undefined;
  const next = mentions[firstEndingAfter(mentions, colleague.end)];
  return next && isBody(next) && next.end <= start ? undefined : colleague.organisation;
}

const COUNCIL = /\bCouncil$|^Council of\b/;
const NO_COUNCIL = new RegExp(`\\b${anyOf(COUNCILS_OF_NO_PLACE)} Council$`);

/** The role at a body that the article's other words make likely. */
const likely = (role: RoleDraft, organisation: number | undefined, share: number): RoleDraft =>
  organisation === undefined ? role : { ...role, organisation, confidence: role.confidence * share };

/** A councillor sits on the council that the article names, where it names one alone. */
function onlyCouncil(mentions: readonly Mention[]): number | undefined {
  const councils = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'organisation') continue;
    const name = nameOf(mention as EntityMention);
    if (COUNCIL.test(name) && !NO_COUNCIL.test(name) && !councils.has(name)) councils.set(name, index);
  }
  const [only, ...others] = councils.values();
  return others.length > 0 ? undefined : only;
}

/** Posts that every larger body has one of, so that the article's own body is meant where none is said. */
const OFFICER =
  /^(?:(?:Acting|Interim|Deputy|Executive) )?(?:Chief (?!Constable|Inspector|Superintendent|Secretary|Whip|Minister|Justice|Reporter|Coroner|Economist).*(?:Executive|Officer)|Chairman|Chairwoman|Chair|Managing Director|Finance Director|General Secretary|Medical Director|Director General)$/;

/** The body that the article names most, its shorter names counted in, where no other comes near. */
function principalBody(mentions: readonly Mention[]): number | undefined {
  const counts = new Map<string, { index: number; count: number }>();
  for (const [index, mention] of mentions.entries()) {
    if (!isBody(mention) || isOutlet(mention)) continue;
    const name = nameOf(mention);
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { index, count: 1 });
  }
  const bodies = [...counts].sort(([, a], [, b]) => b.count - a.count || a.index - b.index);
  const [first] = bodies;
  if (!first) return undefined;
  const [word = ''] = first[0].split(' ');
  const own = bodies.filter(([name]) => name.split(' ')[0] === word);
  const others = bodies.filter(([name]) => name.split(' ')[0] !== word);
  const count = own.reduce((sum, [, body]) => sum + body.count, 0);
  if (count < 2 || count < 2 * (others[0]?.[1].count ?? 0)) return undefined;
  return first[1].index;
}

/** `West Midlands chief information officer`: the force that the article names, by its area alone. */
function forcesByArea(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const forces = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'force') continue;
    const area = forceArea(nameOf(mention as EntityMention));
    if (!forces.has(area)) forces.set(area, index);
  }
  return forces;
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
