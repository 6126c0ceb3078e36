import type { RuleId } from '../model/span.js';
import { join, type OpenChain } from './open-chain.js';

/** How a body's name is shortened, and why the short form is taken for the long one. */
interface Shortening {
  readonly rule: RuleId;
  readonly because: string;
  readonly fits: (short: OpenChain, long: OpenChain) => boolean;
}

/** Words that the press leaves out of a body's name. */
const LEFT_OUT = new Set('nhs foundation hospital hospitals college university healthcare health teaching'.split(' '));

const NO_INITIAL = new Set(['and', 'of', 'the', 'for', 'in']);

const CAPITALS = /^[A-Z]{3,}$/;

/** `Trading Standards` after `Worcestershire Trading Standards`, `Leeds NHS Trust` beside `Leeds Teaching Hospitals NHS Trust`. */
const SHORTENINGS: readonly Shortening[] = [
  {
    rule: 'resolve/part-of-name',
    because: 'is part of one longer name here',
    fits: (short, long) => long.key.endsWith(` ${short.key}`) || long.key.startsWith(`${short.key} `),
  },
  { rule: 'resolve/left-out-words', because: 'is one longer name here with words left out', fits: leavesOutWords },
  {
    rule: 'resolve/initials',
    because: 'has the initials of one name here',
    fits: (short, long) =>
      short.members.every(({ mention }) => CAPITALS.test(mention.text)) &&
      short.key ===
        long.key
          .split(' ')
          .flatMap((word) => (NO_INITIAL.has(word) ? [] : (word[0] ?? [])))
          .join(''),
  },
];

/** The first and last words stay, and only words that say what sort of body it is are left out. */
function leavesOutWords(short: OpenChain, long: OpenChain): boolean {
  const kept = short.key.split(' ');
  const words = long.key.split(' ');
  if (kept.length < 2 || kept.length >= words.length || kept[0] !== words[0] || kept.at(-1) !== words.at(-1))
    return false;
  let at = 0;
  for (const word of words) {
    if (word === kept[at]) at += 1;
    else if (!LEFT_OUT.has(word)) return false;
  }
  return at === kept.length;
}

/** A short form of a body's name joins the chain of the long one, where one alone fits. */
export function linkShortBodies(chains: readonly OpenChain[]): OpenChain[] {
  const merged = new Set<OpenChain>();
  for (const chain of chains) {
    const longer = chains.flatMap((other) => {
      const shortening = other === chain ? undefined : SHORTENINGS.find(({ fits }) => fits(chain, other));
      return shortening ? [{ other, shortening }] : [];
    });
    const [only] = longer;
    const isShort = chain.key.length < (only?.shortening.rule === 'resolve/initials' ? 3 : 4);
    if (longer.length !== 1 || !only || isShort || chain.members.some(({ mention }) => mention.name)) continue;
    const { other, shortening } = only;
    for (const member of chain.members)
      join(other, member, shortening.rule, `\`${member.mention.text}\` ${shortening.because}`);
    merged.add(chain);
  }
  return chains.filter((chain) => !merged.has(chain));
}
