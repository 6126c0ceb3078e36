import { LEFT_OUT_OF_BODY_NAMES } from '../lists/words.js';
import { forceArea } from '../text/force-area.js';
import { displayName, nameKey } from '../text/name-key.js';
import { remembered } from '../text/remembered.js';
import { explainAlone, groupByName, type Indexed, join, type OpenChain, openChain } from './open-chain.js';

const POLICE_AUTHORITY = /^police authority$/i;

/** Forces and organisations of one article. */
export function resolveBodies(forces: readonly Indexed[], organisations: readonly Indexed[]): OpenChain[] {
  const isBare = ({ mention }: Indexed): boolean => POLICE_AUTHORITY.test(displayName(mention.text));
  const bodies = groupByName(organisations.filter((member) => !isBare(member)));
  for (const member of organisations.filter(isBare)) joinAuthority(bodies, member, forces);
  return [...groupByName(forces), ...joinShortNames(bodies)];
}

function joinAuthority(chains: OpenChain[], member: Indexed, forces: readonly Indexed[]): void {
  const name = authorityName(forces, member);
  const key = nameKey(name ?? member.mention.text);
  const detail = name ? `the authority of the force that the text names, ${name}` : 'no force to tell whose';
  const known = chains.find((chain) => chain.key === key);
  if (known) {
    join(known, member, 'resolve/authority-of-force', detail);
    return;
  }
  const chain = openChain(key, member, name !== undefined, name);
  if (name) explainAlone(chain, member, 'resolve/authority-of-force', detail);
  chains.push(chain);
}

/** Whose police authority: the force coordinated with it, else the only force, or the one named most, of the article. */
function authorityName(forces: readonly Indexed[], authority: Indexed): string | undefined {
  const beside = forces.find(
    ({ mention }) => mention.end <= authority.mention.start && authority.mention.start - mention.end <= ' and '.length,
  );
  const counts = new Map<string, number>();
  for (const { mention } of forces) {
    const name = mention.name ?? mention.text;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const most = first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
  const force = beside ? (beside.mention.name ?? beside.mention.text) : most;
  return force && `${forceArea(displayName(force))} Police Authority`;
}

/** How a short name can be made from a longer one. */
const SHORTENINGS = [
  { rule: 'resolve/part-of-name', fits: isPart, because: 'is part of one longer name here' },
  { rule: 'resolve/initials', fits: isInitials, because: 'are the initials of one longer name here' },
  { rule: 'resolve/shortened-name', fits: isShortened, because: 'leaves out a word of one longer name here' },
] as const;

/** Each short name joins the one longer name that it can be made from; two candidates: neither is chosen. */
function joinShortNames(chains: readonly OpenChain[]): readonly OpenChain[] {
  if (chains.length < 2) return chains;
  const targets = new Map<OpenChain, OpenChain>();
  // Longest first: what a short name joins may itself be short for something.
  for (const chain of [...chains].sort((a, b) => b.key.length - a.key.length)) {
    const longer = chains.flatMap((other) => {
      const shortening = other !== chain && SHORTENINGS.find(({ fits }) => fits(chain, other));
      return shortening ? [{ other, ...shortening }] : [];
    });
    const [only] = longer;
    if (longer.length !== 1 || !only) continue;
    const target = targets.get(only.other) ?? only.other;
    for (const member of chain.members)
      join(target, member, only.rule, `\`${displayName(member.mention.text)}\` ${only.because}: ${nameOf(only.other)}`);
    for (const alias of chain.aliases) target.aliases.add(alias);
    targets.set(chain, target);
  }
  return chains.filter((chain) => !targets.has(chain));
}

const nameOf = ({ impliedName, members }: OpenChain): string =>
  impliedName ?? displayName(members[0]?.mention.text ?? '');
const isListed = ({ members }: OpenChain): boolean => members.some(({ mention }) => mention.name !== undefined);

const SHORTEST_PART = 4;

/** `Trading Standards` of `Worcestershire Trading Standards`: its end, or its start. */
function isPart(short: OpenChain, long: OpenChain): boolean {
  if (short.key.length < SHORTEST_PART || isListed(short)) return false;
  return long.key.endsWith(` ${short.key}`) || long.key.startsWith(`${short.key} `);
}

const LETTERS = /^[A-Z]{2,8}$/;
const WORD_BREAK = /[\s-]+/;
const SMALL_WORD = /^(?:of|and|the|for|in|on|&)$/i;

/** `NCC` of `Norfolk County Council`, `DfT` apart: only where every letter is the first of a word, in order. */
function isInitials(short: OpenChain, long: OpenChain): boolean {
  const letters = nameOf(short);
  if (!LETTERS.test(letters) || isListed(short)) return false;
  return long.members.some(({ mention }) => {
    const words = displayName(mention.text).split(WORD_BREAK);
    if (words.length < 2) return false;
    const initials = (some: readonly string[]): string => some.map((word) => word[0]?.toUpperCase() ?? '').join('');
    return initials(words) === letters || initials(words.filter((word) => !SMALL_WORD.test(word))) === letters;
  });
}

const PLURAL = /(?<=\p{L}{3})s$/u;
/** Every two bodies of an article are compared. */
const stemsOf: (key: string) => readonly string[] = remembered((key) =>
  key.split(' ').map((word) => word.replace(PLURAL, '')),
);

/** `Ash County Council` and `Ash Council`, `Ash Hospitals NHS Trust` and `Ash Hospital Trust`; first and last word stay. */
function isShortened(short: OpenChain, long: OpenChain): boolean {
  const [some, all] = [stemsOf(short.key), stemsOf(long.key)];
  if (some.length < 2 || some.length > all.length || short.key === long.key) return false;
  if (some[0] !== all[0] || some.at(-1) !== all.at(-1)) return false;
  let at = 0;
  for (const word of all) {
    if (word === some[at]) at++;
    else if (!LEFT_OUT_OF_BODY_NAMES.has(word)) return false;
  }
  // Equal but for a plural: the longer spelling stands for both.
  return at === some.length && (all.length > some.length || long.key.length > short.key.length);
}
