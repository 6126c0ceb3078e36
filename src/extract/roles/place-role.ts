import { isEntityMention, type Mention } from '../../model/mention.js';
import type { Role } from '../../model/statement.js';
import { forceArea } from '../../text/force-area.js';
import { surnameOf } from '../../text/surname.js';
import { fittingBody, isBody, isOutlet, nameOf } from '../nominal-body.js';
import { firstEndingAfter } from '../span-search.js';
import { type Census, type RoleSetting, takeCensus } from './census.js';

/** A role before its body is known: the noun that stands for one, and the post's name where none fits. */
export interface UnplacedRole extends Role {
  readonly nominal?: string;
  /** Somebody's, who is no known body: `Example's chief executive`. */
  readonly owned?: boolean;
  readonly nameWithNominal?: string;
}

const COMMISSIONER = /^Police and Crime Commissioner$/;
/** Ranks and posts that only a police force has. */
const POLICE_POST = /Constable|Inspector|Superintendent|Sergeant|Commander$|^Chief Officer$/;
const INSPECTORATE = /Inspector of|(?:Health|School|Tax|Planning|Schools|Prisons) Inspector/;

/** Gives every role its body: as said, by the noun that stands for it, by another statement about the person, by the post. */
export function placeRoles(drafts: readonly UnplacedRole[], setting: RoleSetting): Role[] {
  if (drafts.length === 0) return [];
  const { mentions } = setting;
  const census = takeCensus(setting);
  const named = shareBodies(
    drafts.map((draft) => resolveNominal(draft, setting)),
    mentions,
  );
  const roles = named
    .map((role) => placeByPost(role, census, named))
    .map(({ owned: _, ...role }: UnplacedRole): Role => role);
  const seen = new Set<string>();
  return roles.filter(({ start, end, person, role }) => {
    const key = `${start} ${end} ${person} ${role}`;
    return !seen.has(key) && seen.add(key);
  });
}

const hasBody = ({ organisation, organisationName }: Role): boolean =>
  organisation !== undefined || organisationName !== undefined;

/** `its chairman`, `the trust's chief executive`: the nearest body before that the noun fits, else the first behind. */
function resolveNominal(
  { nominal, nameWithNominal, ...role }: UnplacedRole,
  { text, mentions }: RoleSetting,
): UnplacedRole {
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

/** The body that another statement of the article gives the same person in the same post, where all agree. */
function shareBodies(roles: readonly UnplacedRole[], mentions: readonly Mention[]): UnplacedRole[] {
  const keyOf = (role: Role): string => `${role.role}|${surnameOf(mentions[role.person]?.text ?? '')}`;
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

/** Posts that every larger body has one of, so that the article's own body is meant where none is said. */
const OFFICER =
  /^(?:(?:Acting|Interim|Deputy|Executive) )?(?:Chief (?!Constable|Inspector|Superintendent|Secretary|Whip|Minister|Justice|Reporter|Coroner|Economist).*(?:Executive|Officer)|Chairman|Chairwoman|Chair|Managing Director|Finance Director|General Secretary|Medical Director|Director General)$/;

/** A commissioner belongs to an area, a constable to a force, a councillor to the one council, also where it is not said. */
function placeByPost(role: UnplacedRole, census: Census, named: readonly UnplacedRole[]): UnplacedRole {
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
  { start }: UnplacedRole,
  named: readonly UnplacedRole[],
  { text, mentions }: Census,
): number | undefined {
  const colleague = named
    .filter(
      (other) => other.end <= start && start - other.end < ITS_REACH && OFFICER.test(other.role) && hasBody(other),
    )
    .reduce<UnplacedRole | undefined>((last, other) => (last && last.end >= other.end ? last : other), undefined);
  if (colleague?.organisation === undefined || text.slice(colleague.end, start).includes('\n')) return undefined;
  const next = mentions[firstEndingAfter(mentions, colleague.end)];
  return next && isBody(next) && next.end <= start ? undefined : colleague.organisation;
}

/** The role at a body that the article's other words make likely. */
const likely = (role: UnplacedRole, organisation: number | undefined, share: number): UnplacedRole =>
  organisation === undefined ? role : { ...role, organisation, confidence: role.confidence * share };
