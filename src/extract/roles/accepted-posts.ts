import type { UnitRange } from '../units/pattern.js';
import type { Item } from './items.js';
import type { Ground } from './match-ground.js';
import type { PostPhrase } from './post-phrase.js';
import type { RoleRule } from './role-rules.js';

const POLICE_TEXT = /\b(?:police|constable|detective|inquest|crime)/i;

/** The phrases of a match that the rule accepts. */
export function postsOf(ground: Ground, rule: RoleRule, range: UnitRange | undefined, person: number): number[] {
  const { text, items, phrases, parts, mentions } = ground;
  // `AC Milan`, `AG Edwards`: letters before one word are a rank where the text is about the police.
  const isOther = !(mentions[person]?.text ?? '').includes(' ') && !POLICE_TEXT.test(text);
  const indices = (range ? parts.slice(range[0], range[1] + 1) : []).flatMap(({ phrase }) => phrase ?? []);
  const accepted = indices.filter((index) => {
    const phrase = phrases[index];
    if (!phrase || (phrase.abbreviated && isOther)) return false;
    if (phrase.abbreviated && rule.id.startsWith('role/name'))
      return items[phrase.last + 1]?.class === 'comma' || phrase.last > phrase.first;
    switch (rule.phrase) {
      case 'bound':
        return index !== indices[0] || isBound(items, phrase);
      case 'definite':
        return phrase.determined;
      case 'unbound':
        return !phrase.determined;
      case 'letters':
        return phrase.letters;
      default:
        return true;
    }
  });
  if (accepted.length < indices.length) return [];
  // `the prime minister and Chancellor Ann Okafor` are two people, `founder and chief executive Ann Okafor` one.
  if (rule.id !== 'role/post-name' || accepted.length < 2) return accepted;
  const [first, ...rest] = accepted.map((index) => phrases[index]) as PostPhrase[];
  const isOne =
    first !== undefined &&
    rest.every(
      (phrase) =>
        !phrase.determined &&
        phrase.organisation === undefined &&
        (items[first.first]?.unit.opensSentence === true || isUpper(text, phrase) === isUpper(text, first)),
    ) &&
    !(first.determined && first.nominal === undefined);
  return isOne ? accepted : accepted.slice(-1);
}

/** `The finance director, …`, `Gwent's treasurer, …`, or at the start of a sentence; not `asked if she was a member of the group, …`. */
function isBound(
  items: readonly Item[],
  { first, determined, organisation, organisationName, nominal, name }: PostPhrase,
): boolean {
  const item = items[first];
  if (item?.class === 'a' && name === 'Member') return false;
  return (
    determined ||
    organisation !== undefined ||
    organisationName !== undefined ||
    nominal !== undefined ||
    item?.unit.opensSentence === true
  );
}

const isUpper = (text: string, { start, name }: PostPhrase): boolean => text[start] === name[0];
