import type { Mention } from '../../model/mention.js';
import type { RoleMatch } from './draft-role.js';
import type { ItemRow } from './items.js';
import type { PostPhrase } from './post-phrase.js';
import type { PostRow } from './post-row.js';
import { SEVERAL } from './role-conditions.js';

const POLICE_TEXT = /\b(?:police|constable|detective|inquest|crime)/i;

/** The phrases of a match that its rule accepts, as indices: all or none, but of other people's posts before a name the last. */
export function acceptedPosts(row: PostRow, { rule, person, posts }: RoleMatch): readonly number[] {
  const { items, phrases, mentions } = row;
  const indices = row.phrasesIn(posts);
  const found = indices.map((index) => phrases[index] as PostPhrase);
  // `AC Milan`, `AG Edwards`: letters before one word are a rank where the text is about the police.
  const isOther = !(mentions[person] as Mention).text.includes(' ') && !POLICE_TEXT.test(items.text);
  const takesSeveral = rule.accept?.includes(SEVERAL) === true;
  const fits = (phrase: PostPhrase, at: number): boolean => {
    if (phrase.several && !takesSeveral) return false;
    if (phrase.abbreviated && isOther) return false;
    if (phrase.abbreviated && rule.abbreviation === 'closed')
      return items.at(phrase.last + 1).class === 'comma' || phrase.last > phrase.first;
    switch (rule.phrase) {
      case 'bound':
        return at > 0 || isBound(items, phrase);
      case 'definite':
        return phrase.determined;
      case 'unbound':
        return !phrase.determined;
      case 'letters':
        return phrase.letters;
      default:
        return true;
    }
  };
  if (!found.every(fits)) return [];
  return rule.mayBeOthers && !areOnePersons(items, found) ? indices.slice(-1) : indices;
}

/** `the prime minister and Chancellor Ann Okafor` are two people, `founder and chief executive Ann Okafor` one. */
function areOnePersons(items: ItemRow, [first, ...rest]: readonly PostPhrase[]): boolean {
  if (!first || rest.length === 0) return true;
  const opensSentence = items.at(first.first).unit.opensSentence;
  const isOwn = ({ determined, organisation }: PostPhrase): boolean => !determined && organisation === undefined;
  const isAlike = (phrase: PostPhrase): boolean => opensSentence || isUpper(items, phrase) === isUpper(items, first);
  return rest.every((phrase) => isOwn(phrase) && isAlike(phrase)) && !(first.determined && first.nominal === undefined);
}

/** `The finance director, …`, `Gwent's treasurer, …`, or at the start of a sentence; not `asked if she was a member of the group, …`. */
function isBound(items: ItemRow, phrase: PostPhrase): boolean {
  const { class: opener, unit } = items.at(phrase.first);
  if (opener === 'a' && phrase.name === 'Member') return false;
  return (
    phrase.determined ||
    phrase.organisation !== undefined ||
    phrase.organisationName !== undefined ||
    phrase.nominal !== undefined ||
    unit.opensSentence
  );
}

const isUpper = ({ text }: ItemRow, { start, name }: PostPhrase): boolean => text[start] === name[0];
