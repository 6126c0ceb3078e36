import { COUNCILS_OF_NO_PLACE } from '../../lists/words.js';
import { type EntityMention, isEntityMention, type Mention } from '../../model/mention.js';
import { anyOf } from '../../text/any-of.js';
import { forceArea } from '../../text/force-area.js';
import { isBody, isOutlet, nameOf } from '../nominal-body.js';

/** What placing a role asks of its article. */
export interface RoleSetting {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The mention of the area that `police and crime commissioner for …` names. */
  readonly area: number | undefined;
}

/** What is counted over an article once, for posts whose body is not said. */
export interface Census extends RoleSetting {
  /** The body that the article is about, where no other comes near. */
  readonly body: number | undefined;
  /** The force that an article is about. */
  readonly force: { readonly index: number; readonly mention: Mention } | undefined;
  /** Area → the first mention of its force. */
  readonly forces: ReadonlyMap<string, number>;
  /** The council, where the article names one alone. */
  readonly council: number | undefined;
}

export function takeCensus(setting: RoleSetting): Census {
  const { mentions } = setting;
  return {
    ...setting,
    body: principalBody(mentions),
    force: principalForce(mentions),
    forces: forcesByArea(mentions),
    council: onlyCouncil(mentions),
  };
}

const COUNCIL = /\bCouncil$|^Council of\b/;
const NO_COUNCIL = new RegExp(`\\b${anyOf(COUNCILS_OF_NO_PLACE)} Council$`);

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
