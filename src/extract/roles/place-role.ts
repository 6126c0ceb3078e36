import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import type { Role } from '../../model/statement.js';
import { forceArea } from '../../text/force-area.js';
import { surnameOf } from '../../text/surname.js';
import { fittingBody, isBody, isOutlet, nameOf, namesFitting } from '../nominal-body.js';
import { firstEndingAfter } from '../span-search.js';
import { isPostOfPlaces, mayBeArea, misfit } from './body-fits.js';
import { type Census, type RoleSetting, takeCensus } from './census.js';

/** A role before its body is known: the noun that stands for one, and the post's name where none fits. */
export interface UnplacedRole extends Role {
  readonly nominal?: string;
  /** Somebody's, who is no known body: `Example's chief executive`. */
  readonly owned?: boolean;
  /** The body as the phrase has it where no name fits: `police authority`. */
  readonly nominalWords?: string;
  readonly nameWithNominal?: string;
  /** Its body stands before it, or behind the name: where it is a place, it may say only where somebody is. */
  readonly bodyStands?: 'before' | 'behind-name';
  /** A title before a name, without a body of its own. */
  readonly isTitle?: boolean;
  /** Another body, or a place, stands where the post's would: no other is meant. */
  readonly beside?: boolean;
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
  const fitting = new Map<string, ReadonlySet<string>>();
  const stated = drafts.map((draft) => stateBody(resolveNominal(draft, setting, fitting), census));
  const named = shareBodies(stated, mentions);
  const roles = named
    .map((role) => implyBody(role, census, named))

    .map(
      ({ owned: _, beside: __, bodyStands: ___, isTitle = false, ...role }: UnplacedRole): PlacedRole => ({
        ...role,
        isTitle,
      }),
    );
  const seen = new Set<string>();
  return withoutRepeats(roles, mentions).filter(({ start, end, person, role }) => {
    const key = `${start} ${end} ${person} ${role}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** `Cllr Ash said`, behind `Cllr Ben Ash, of Thornhill ward`: a title that only repeats a post states nothing. */
function withoutRepeats(roles: readonly PlacedRole[], mentions: readonly Mention[]): Role[] {
  const told = new Map<string, Role[]>();
  const holder = ({ person }: Role): string => mentions[person]?.text ?? '';
  return [...roles]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ isTitle, ...role }: PlacedRole): Role[] => {
      const key = `${role.role}|${role.state}|${surnameOf(holder(role))}`;
      const before = told.get(key) ?? [];
      const isTold =
        isTitle &&
        before.some(
          (other) =>
            mayBeSame(holder(role), holder(other)) &&
            (!hasBody(role) || bodyName(role, mentions) === bodyName(other, mentions)),
        );
      if (isTold) return [];
      if (!before.some((other) => isSameStatement(role, other, mentions))) told.set(key, [...before, role]);
      return [role];
    });
}

/** The same name of a person and of a body: one of them is enough to compare others with. */
const isSameStatement = (one: Role, other: Role, mentions: readonly Mention[]): boolean =>
  mentions[one.person]?.text === mentions[other.person]?.text && bodyName(one, mentions) === bodyName(other, mentions);

/** A role of which nothing but a title before a name speaks, its body not in the words. */
type PlacedRole = Role & { readonly isTitle: boolean };

const hasBody = ({ organisation, organisationName }: Role): boolean =>
  organisation !== undefined || organisationName !== undefined;

/** `its chairman`, `the trust's chief executive`: the nearest body before that the noun fits, else the first behind. */
function resolveNominal(
  { nominal, nominalWords, nameWithNominal, ...role }: UnplacedRole,
  { text, mentions }: RoleSetting,
  fitting: Map<string, ReadonlySet<string>>,
): UnplacedRole {
  if (nominal === undefined || hasBody(role)) return role;
  if (nominal === 'its') {
    const meant = bodyJustBefore(role.start, text, mentions);
    return meant ? { ...role, ...meant } : withNoun(role, nameWithNominal);
  }
  const organisation = fittingBody(nominal, role.start, mentions);
  if (organisation === undefined)
    return nominalWords === undefined ? withNoun(role, nameWithNominal) : { ...role, organisationName: nominalWords };
  const names = fitting.get(nominal) ?? namesFitting(nominal, mentions);
  fitting.set(nominal, names);
  const distance = role.start - (mentions[organisation] as Mention).end;
  const isPlain = names.size === 1 || (distance >= 0 && distance < ITS_REACH);
  return { ...role, organisation, basis: isPlain ? role.basis : 'implied' };
}

/** Where the noun stands for no body of the article it belongs to the post: `Council Leader`. */
const withNoun = (role: UnplacedRole, name: string | undefined): UnplacedRole =>
  name === undefined ? role : { ...role, role: name };

/** In characters: about two sentences. */
const ITS_REACH = 300;
const SENTENCE_END = /[.!?]["'”’]?\s/;

/** The body that `its` stands for: the nearest of its own sentence, else the first of the nearest sentence before; implied where that sentence has two. */
function bodyJustBefore(
  start: number,
  text: string,
  mentions: readonly Mention[],
): { readonly organisation: number; readonly basis: Role['basis'] } | undefined {
  let best: number | undefined;
  let isOwnSentence = false;
  let basis: Role['basis'] = 'stated';
  for (let at = firstEndingAfter(mentions, start) - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention;
    if (start - mention.end > ITS_REACH) break;
    if (!isBody(mention) || isOutlet(mention)) continue;
    const known = best === undefined ? undefined : (mentions[best] as EntityMention);
    if (!known) {
      best = at;
      isOwnSentence = !SENTENCE_END.test(text.slice(mention.end, start));
    } else if (SENTENCE_END.test(text.slice(mention.end, known.start))) break;
    else {
      if (nameOf(mention) !== nameOf(known)) basis = 'implied';
      if (!isOwnSentence) best = at;
    }
  }
  return best === undefined ? undefined : { organisation: best, basis };
}

/** The body that another statement of the article gives the same person in the same post, where all agree. */
function shareBodies(roles: readonly UnplacedRole[], mentions: readonly Mention[]): UnplacedRole[] {
  const holder = ({ person }: Role): string => mentions[person]?.text ?? '';
  const keyOf = (role: Role): string => `${role.role}|${surnameOf(holder(role))}`;
  const stated = new Map<string, UnplacedRole[]>();
  for (const role of roles) {
    const known = stated.get(keyOf(role)) ?? [];
    if (hasBody(role) && !known.some((other) => isSameStatement(role, other, mentions)))
      stated.set(keyOf(role), [...known, role]);
  }
  return roles.map((role) => {
    if (hasBody(role) || role.beside) return role;
    const own = (stated.get(keyOf(role)) ?? []).filter((other) => mayBeSame(holder(role), holder(other)));
    const [first] = own;
    if (!first || new Set(own.map((other) => bodyName(other, mentions))).size > 1) return role;
    const { organisation, organisationName, basis } = first;
    return {
      ...role,
      basis,
      ...(organisation === undefined ? {} : { organisation }),
      ...(organisationName === undefined ? {} : { organisationName }),
    };
  });
}

/** `Ann Smith` and `Smith` may be one, `Ann Smith` and `John Smith` are two. */
const mayBeSame = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

function bodyName({ organisation, organisationName }: Role, mentions: readonly Mention[]): string | undefined {
  const mention = organisation === undefined ? undefined : mentions[organisation];
  return mention && isEntityMention(mention) ? nameOf(mention) : organisationName;
}

/** Posts that every larger body has one of, so that the article's own body is meant where none is said. */
const OFFICER =
  /^(?:(?:Acting|Interim|Deputy|Executive) )?(?:Chief (?!Constable|Inspector|Superintendent|Secretary|Whip|Minister|Justice|Reporter|Coroner|Economist).*(?:Executive|Officer)|Chairman|Chairwoman|Chair|Managing Director|Finance Director|General Secretary|Medical Director|Director General|(?:Executive |Corporate |Assistant )?Director of (?!Public).+|Head of .+|Vice-Chair(?:man|woman)?|Treasurer|Company Secretary)$/;

/** The post at the body that its words give, where that can be. */
const stateBody = (role: UnplacedRole, census: Census): UnplacedRole =>
  COMMISSIONER.test(role.role) ? commissionerArea(role, census) : fitted(statedBody(role, census), census);

/** Where no words give a body, the post at the one that the article's subject suggests. */
function implyBody(role: UnplacedRole, census: Census, named: readonly UnplacedRole[]): UnplacedRole {
  if (hasBody(role) || role.beside || role.owned) return role;
  const { area, share } = impliedBody(role, census, named);
  if (area === undefined || fitted({ ...role, ...area }, census).organisation !== area.organisation) return role;
  return { ...role, ...area, basis: 'implied', confidence: role.confidence * share };
}

type Placed = Pick<Role, 'organisation' | 'organisationName'>;

/** A commissioner is of an area, whatever body stands there. */
function commissionerArea(role: UnplacedRole, { mentions, listed }: Census): UnplacedRole {
  const { organisation, organisationName, ...rest } = role;
  const said = organisation === undefined ? undefined : mentions[organisation];
  if (said?.kind === 'place') return role;
  if (said?.kind === 'force') return { ...rest, organisationName: forceArea(nameOf(said as EntityMention)) };
  return organisationName !== undefined && mayBeArea(organisationName, listed.sortOf(organisationName)) ? role : rest;
}

/** The body of the words: the force of an area where the post is one of the police. */
function statedBody(role: UnplacedRole, { mentions, forces, listed }: Census): UnplacedRole {
  const { organisation, organisationName, ...rest } = role;
  const said = organisation === undefined ? undefined : mentions[organisation];
  const area = said?.kind === 'place' ? said.text : organisationName;
  if (area === undefined) return role;
  if (!isOfPolice(role.role)) {
    if (said?.kind !== 'place' || (isPostOfPlaces(role.role) && role.bodyStands !== 'behind-name')) return role;
    const own = forces.get(area);
    if (own !== undefined) return { ...rest, organisation: own, basis: 'implied' };
    // `Leeds solicitor Ann Okafor`: the place says where, not whose.
    if (role.bodyStands === 'before') return { ...rest, beside: true };
    return role.bodyStands ? rest : role;
  }
  const named = forces.get(area);
  if (named !== undefined) return { ...rest, organisation: named };
  const force = listed.forceOf(area);
  if (force !== undefined) return { ...rest, organisationName: force };
  return said && !CHIEF_OFFICER.test(role.role) ? rest : role;
}

const CHIEF_OFFICER = /Chief Constable$/;
const isOfPolice = (post: string): boolean => POLICE_POST.test(post) && !INSPECTORATE.test(post);

/** Without a body at which the post cannot be held; nor is there another then, because one stands there. */
function fitted(role: UnplacedRole, { mentions, listed }: Census): UnplacedRole {
  const { organisation, organisationName, ...rest } = role;
  const said = organisation === undefined ? undefined : mentions[organisation];
  const name = said && isEntityMention(said) ? nameOf(said) : organisationName;
  if (name === undefined) return role;
  const body = {
    kind: said && isEntityMention(said) ? said.kind : ('words' as const),
    name,
    sort: listed.sortOf(name),
  };
  return misfit(role.role, body) ? { ...rest, ...(body.sort === 'party' ? {} : { beside: true }) } : role;
}

/** The body that no words give the post, and what share of its confidence is left. */
function impliedBody(
  role: UnplacedRole,
  census: Census,
  named: readonly UnplacedRole[],
): { readonly area: Placed | undefined; readonly share: number } {
  const at = (organisation: number | undefined): Placed | undefined =>
    organisation === undefined ? undefined : { organisation };
  const { mentions, areas, body, force, council, court, hasOtherRanks } = census;
  if (COMMISSIONER.test(role.role)) {
    const [area, ...others] = areas;
    if (area !== undefined && others.length === 0) return { area: at(area), share: 0.9 };
    const meant = area === undefined && force !== undefined ? mentions[force] : undefined;
    return { area: meant && { organisationName: forceArea(nameOf(meant as EntityMention)) }, share: 0.85 };
  }
  if (OF_COUNCILS.test(role.role)) return { area: at(council), share: 0.85 };
  if (OF_COURTS.test(role.role)) return { area: at(court), share: 0.85 };
  if (OFFICER.test(role.role)) return { area: at(colleagueBody(role, named, census) ?? body), share: 0.8 };
  const mayBeForce = isOfPolice(role.role) && (!hasOtherRanks || SURE_POLICE.test(role.role));
  return { area: mayBeForce ? at(force) : undefined, share: 0.85 };
}

const OF_COUNCILS =
  /^(?:Councillor|(?:Deputy |Council )?Leader of the Council|Council Leader|(?:Cabinet|Executive) Member(?: for .+)?|Portfolio Holder(?: for .+)?|Town Clerk)$/;
const OF_COURTS = /^(?:(?:Chief |Associate |District |High Court |Circuit )?(?:Judge|Justice)|Recorder|Magistrate)$/;
/** Ranks that only the police have. */
const SURE_POLICE = /Constable|Detective|^Chief (?:Inspector|Superintendent)/;

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
