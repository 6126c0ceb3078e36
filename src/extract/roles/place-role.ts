import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import type { Role } from '../../model/statement.js';
import { forceArea } from '../../text/force-area.js';
import { fittingBody, isBody, isOutlet, nameOf } from '../nominal-body.js';

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

/** Gives every role its body: as said, by the noun that stands for it, by another statement about the person, by the post. */
export function placeRoles(drafts: readonly RoleDraft[], places: Places): Role[] {
  const named = drafts.map((draft) => resolveNominal(draft, places));
  const shared = named.map((role) => shareBody(role, named, places.mentions));
  const roles = shared.map((role) => placeByPost(role, places)).map(({ owned: _, ...role }: RoleDraft): Role => role);
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
  for (let at = mentions.findLastIndex(({ end }) => end <= start); at >= 0; at--) {
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

/** The body that another statement of the article gives the same person in the same post. */
function shareBody(role: RoleDraft, roles: readonly Role[], mentions: readonly Mention[]): RoleDraft {
  if (hasBody(role)) return role;
  const surname = surnameOf(mentions[role.person]);
  const bodies = roles.filter(
    (other) => hasBody(other) && other.role === role.role && surnameOf(mentions[other.person]) === surname,
  );
  const body = bodies[0];
  if (!body || bodies.some((other) => bodyName(other, mentions) !== bodyName(body, mentions))) return role;
  return body.organisation === undefined
    ? { ...role, ...(body.organisationName ? { organisationName: body.organisationName } : {}) }
    : { ...role, organisation: body.organisation };
}

function bodyName({ organisation, organisationName }: Role, mentions: readonly Mention[]): string | undefined {
  const mention = organisation === undefined ? undefined : mentions[organisation];
  return mention && isEntityMention(mention) ? nameOf(mention) : organisationName;
}

/** A commissioner belongs to an area, a constable to a force, a councillor to the one council, also where it is not said. */
function placeByPost(role: RoleDraft, { mentions, area }: Places): Role {
  const said = role.organisation === undefined ? undefined : mentions[role.organisation];
  if (COMMISSIONER.test(role.role)) {
    if (said?.kind === 'place') return role;
    const { organisation: _, ...rest } = role;
    if (area !== undefined) return { ...rest, organisation: area };
    const force = said?.kind === 'force' ? said : principalForce(mentions)?.mention;
    const areaName = force && isEntityMention(force) ? forceArea(nameOf(force)) : undefined;
    return areaName ? { ...rest, organisationName: areaName } : rest;
  }
  const ofArea = said?.kind === 'place' ? forceOfArea(said.text, mentions) : -1;
  if (ofArea >= 0) return { ...role, organisation: ofArea };
  if (role.role === 'Councillor' && !hasBody(role)) return councillor(role, mentions);
  if (OFFICER.test(role.role) && !hasBody(role)) return officer(role, mentions);
  const isPolice = POLICE_POST.test(role.role) && !INSPECTORATE.test(role.role);
  if (!isPolice || (hasBody(role) && said?.kind !== 'place')) return role;
  const force = principalForce(mentions);
  if (force) return { ...role, organisation: force.index, confidence: role.confidence * 0.85 };
  const { organisation: _, ...rest } = role;
  return said?.kind === 'place' ? rest : role;
}

const COUNCIL = /\bCouncil$|^Council of\b/;
const NO_COUNCIL =
  /\b(?:Arts|Research|British|Medical|Privy|Security|Press|Muslim|Design|Film|Sports?|General|Nursing) Council$/;

/** A councillor sits on the council that the article names, where it names one alone. */
function councillor(role: Role, mentions: readonly Mention[]): Role {
  const councils = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'organisation') continue;
    const name = nameOf(mention as EntityMention);
    if (COUNCIL.test(name) && !NO_COUNCIL.test(name) && !councils.has(name)) councils.set(name, index);
  }
  const [only, ...others] = councils.values();
  return only === undefined || others.length > 0
    ? role
    : { ...role, organisation: only, confidence: role.confidence * 0.85 };
}

/** Posts that every larger body has one of, so that the article's own body is meant where none is said. */
const OFFICER =
  /^(?:(?:Acting|Interim|Deputy|Executive) )?(?:Chief (?!Constable|Inspector|Superintendent|Secretary|Whip|Minister|Justice|Reporter|Coroner|Economist).*(?:Executive|Officer)|Chairman|Chairwoman|Chair|Managing Director|Finance Director|General Secretary|Medical Director|Director General)$/;

/** The body that the article names most, its shorter names counted in, where no other comes near. */
function officer(role: RoleDraft, mentions: readonly Mention[]): Role {
  if (role.owned) return role;
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
  if (!first) return role;
  const [word = ''] = first[0].split(' ');
  const own = bodies.filter(([name]) => name.split(' ')[0] === word);
  const others = bodies.filter(([name]) => name.split(' ')[0] !== word);
  const count = own.reduce((sum, [, body]) => sum + body.count, 0);
  if (count < 2 || count < 2 * (others[0]?.[1].count ?? 0)) return role;
  return { ...role, organisation: first[1].index, confidence: role.confidence * 0.8 };
}

/** `West Midlands chief information officer`: the force that the article names, by its area alone. */
function forceOfArea(area: string, mentions: readonly Mention[]): number {
  return mentions.findIndex((m) => m.kind === 'force' && isEntityMention(m) && forceArea(nameOf(m)) === area);
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
