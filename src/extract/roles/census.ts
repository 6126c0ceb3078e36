import { COUNCILS_OF_NO_PLACE, NOUNS_FOR_BODIES } from '../../lists/words.js';
import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import { anyOf } from '../../text/any-of.js';
import { firstWhere } from '../../text/first-where.js';
import { forceArea } from '../../text/force-area.js';
import { fittingBody, isBody, isOutlet, nameOf } from '../nominal-body.js';
import type { ListedBodies } from './listed-bodies.js';

/** What placing a role asks of its article. */
export interface RoleSetting {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The areas that `police and crime commissioner for …` names, each once. */
  readonly areas: readonly number[];
  readonly listed: ListedBodies;
  /** Who published it: no body that it is about. */
  readonly publisher: string | undefined;
}

/** What is counted over an article once, for posts whose body is not said. */
export interface Census extends RoleSetting {
  /** The body that the article is about, where no other comes near. */
  readonly body: number | undefined;
  /** The force that the article is about, where no other comes near. */
  readonly force: number | undefined;
  /** Area → the first mention of its force. */
  readonly forces: ReadonlyMap<string, number>;
  /** The council, where the article names one alone. */
  readonly council: number | undefined;
  /** The court, where the article names one alone. */
  readonly court: number | undefined;
  /** A body is named that has inspectors, sergeants or superintendents of its own. */
  readonly hasOtherRanks: boolean;
}

export function takeCensus(setting: RoleSetting): Census {
  const { text, mentions } = setting;
  const bodies = bodiesNamed(text, mentions);
  const isTold = ({ mention, name }: NamedBody): boolean =>
    isOutlet(mention) ||
    name === setting.publisher ||
    TOLD.test(text.slice(Math.max(0, mention.start - TOLD_REACH), mention.start));
  return {
    ...setting,
    body: leading(bodies.filter((body) => !isTold(body))),
    force: leadingForce(bodies, mentions),
    forces: forcesByArea(mentions),
    council: only(bodies, (name) => COUNCIL.test(name) && !NO_COUNCIL.test(name)),
    court: only(bodies, (name) => COURT.test(name)),
    hasOtherRanks: bodies.some(({ name }) => OTHER_RANKS.test(name)),
  };
}

const COUNCIL = /^(?!.*\b(?:Treaty|Security|Research|Arts|Press|Sports?) Council).*\bCouncil$|^Council of the\b/;
const COURT = /\b(?:Court|Tribunal|Old Bailey)\b/;
const NO_COUNCIL = new RegExp(`\\b${anyOf(COUNCILS_OF_NO_PLACE)} Council$`);
const OTHER_RANKS = /\b(?:Schools?|Army|Navy|Regiment|Marines|Air Force|RAF|RSPCA|Ofsted|Prisons?)\b/;

/** Who is told something is not who is written about. */
const TOLD = /\b(?:told|tells) (?:the )?$/;
const TOLD_REACH = 10;

/** A councillor sits on the council that the article names, a judge in the court, where it names one alone. */
function only(bodies: readonly NamedBody[], fits: (name: string) => boolean): number | undefined {
  const [first, ...others] = bodies.filter(({ name, mention }) => mention.kind === 'organisation' && fits(name));
  return others.length > 0 ? undefined : first?.index;
}

/** A body of an article: its first mention, and the lines that name it. */
interface NamedBody {
  readonly name: string;
  readonly index: number;
  readonly mention: EntityMention;
  readonly lines: Set<number>;
}

const LINE_END = /\n/g;
/** `the force`, `the trust`: who is written of without being named. */
const NOMINAL = new RegExp(`\\b[Tt]he (${anyOf(NOUNS_FOR_BODIES.keys())})(?![\\w-])`, 'g');

/**
 * The bodies by the lines that speak of them. A name with its bracketed abbreviation behind it counts once, `the force` and
 * `the trust` count for the body before them that they stand for.
 */
function bodiesNamed(text: string, mentions: readonly Mention[]): readonly NamedBody[] {
  const lineEnds = [...text.matchAll(LINE_END)].map(({ index }) => index);
  const lineOf = (offset: number): number => firstWhere(lineEnds.length, (at) => (lineEnds[at] as number) >= offset);
  const bodies = new Map<string, NamedBody>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (!isBody(mention)) continue;
    const name = nameOf(mention);
    const known = bodies.get(name);
    if (known) known.lines.add(lineOf(mention.start));
    else bodies.set(name, { name, index, mention, lines: new Set([lineOf(mention.start)]) });
  }
  for (const { index, 1: noun = '' } of text.matchAll(NOMINAL)) {
    const meant = mentions[fittingBody(noun, index, mentions) ?? -1];
    if (meant && meant.start < index && isBody(meant)) bodies.get(nameOf(meant))?.lines.add(lineOf(index));
  }
  return [...bodies.values()];
}

/** One is about what it names in most of its lines, in two at least and in twice as many as any other; shorter names count in. */
function leading(bodies: readonly NamedBody[]): number | undefined {
  const [first] = [...bodies].sort((a, b) => b.lines.size - a.lines.size || a.index - b.index);
  if (!first) return undefined;
  const isOwn = ({ name }: NamedBody): boolean => name.startsWith(first.name) || first.name.startsWith(name);
  const own = new Set(bodies.filter(isOwn).flatMap(({ lines }) => [...lines])).size;
  const next = Math.max(0, ...bodies.filter((body) => !isOwn(body)).map(({ lines }) => lines.size));
  return own < 2 || own < 2 * next ? undefined : first.index;
}

/** The only force that an article names, else the one that leads; other names that begin with its area tell of it too. */
function leadingForce(bodies: readonly NamedBody[], mentions: readonly Mention[]): number | undefined {
  const forces = bodies.filter(({ mention }) => mention.kind === 'force');
  if (forces.length < 2) return forces[0]?.index;
  const weigh = ({ name, lines }: NamedBody): number => lines.size + areaMentions(name, mentions);
  const [first, second] = forces
    .map((force) => ({ index: force.index, weight: weigh(force) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  return first && second && first.weight >= 2 * second.weight ? first.index : undefined;
}

/** Other names that begin with a force's area: its authority, its area alone. */
function areaMentions(force: string, mentions: readonly Mention[]): number {
  const area = forceArea(force);
  return mentions.filter((m) => isEntityMention(m) && m.kind !== 'force' && m.text.startsWith(area)).length;
}

/** `West Midlands chief information officer`: the force that the article names, by its area alone. */
function forcesByArea(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const forces = new Map<string, number>();
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.kind !== 'force') continue;
    const area = forceArea(nameOf(mention as EntityMention));
    if (!forces.has(area)) forces.set(area, index);
  }
  return forces;
}
