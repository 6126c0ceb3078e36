import type { EntityMention, Mention } from '../../model/mention.js';
import { surnameOf } from '../../text/surname.js';
import { isBody } from '../nominal-body.js';
import { genderOf } from '../quotes/antecedents.js';
import { isQuoted, sentenceStart } from '../quotes/ground.js';
import { lastStartingAt } from '../span-search.js';
import { toldBy } from '../statements/told-by.js';
import { clauseAround, hostBefore } from './beside.js';
import { partyMeant } from './meant.js';
import type { Sight } from './sight.js';

export const SEXES: ReadonlyMap<string, 'M' | 'F'> = new Map([
  ['his', 'M'],
  ['her', 'F'],
]);

/** Whom a possessive pronoun means, where it is beyond doubt. */
export function meantBy(sight: Sight, at: number): number | undefined {
  const { key } = sight.units.at(at);
  if (key === 'whose') return antecedentOf(sight, at);
  if (key === 'my') return writerOrTeller(sight, at);
  const sex = SEXES.get(key);
  if (sex) return personMeant(sight, at, sex);
  return key === 'its' ? bodyMeant(sight, at) : undefined;
}

/** Who says `my`: the one who speaks, else the one who signs. */
function writerOrTeller(sight: Sight, at: number): number | undefined {
  const told = toldBy(sight, at);
  if (told) return told.mention;
  const { mentions, article } = sight;
  const writer = article.byline?.value[0];
  if (writer !== undefined) return mentions.findIndex(({ text, kind }) => kind === 'person' && text === writer);
  const last = mentions.at(-1);
  const isSigned = last?.kind === 'person' && last.end === article.text.trimEnd().length;
  return isSigned && article.text.charAt(last.start - 1) === '\n' ? mentions.length - 1 : undefined;
}

/** `Ann Okafor, 45, whose father`: the name right before. */
function antecedentOf(sight: Sight, at: number): number | undefined {
  const before = hostBefore(sight, at);
  return before;
}

/**
 * Whom `his` or `her` means: whoever the clause is about, if the sex fits; else the one person of that sex in the sentence;
 * else, where the sentence names nobody, the one before.
 */
function personMeant(sight: Sight, at: number, sex: 'M' | 'F'): number | undefined {
  const { units, mentions } = sight;
  const { start } = units.at(at);
  const isFit = (index: number): boolean => {
    const mention = mentions[index] as Mention;
    if (mention.kind !== 'person') return false;
    const gender = genderOf(sight, mention as EntityMention);
    return gender === undefined || gender === sex;
  };
  const beside = besideHim(sight, at);
  if (beside !== 'open') return beside !== undefined && isFit(beside) ? beside : undefined;
  const subject = clauseAround(sight, at)?.subject;
  const about = subject && subject.last < at ? partyMeant(sight, subject) : undefined;
  if (about !== undefined && subject?.joint.length === 0 && isFit(about)) return about;
  const from = units.at(sentenceStart(units, at)).start;
  return (
    onlyOne(sight, from, start, isFit) ??
    (hasPerson(sight, from, start) ? undefined : onlyOne(sight, from - BACK, start, isFit))
  );
}

/** In characters: a sentence that names nobody goes on with whom the one before it is about. */
const BACK = 300;

/** The one person who fits between two offsets, however often he is named. */
function onlyOne(sight: Sight, from: number, to: number, isFit: (index: number) => boolean): number | undefined {
  const near = peopleIn(sight, from, to).filter(isFit);
  const surnames = new Set(near.map((i) => surnameOf((sight.mentions[i] as Mention).text)));
  return surnames.size === 1 ? near[0] : undefined;
}

const hasPerson = (sight: Sight, from: number, to: number): boolean => peopleIn(sight, from, to).length > 0;

/** Whoever is named between two offsets outside of quotations, the last first. */
function peopleIn(sight: Sight, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = lastStartingAt(sight.mentions, to); i >= 0; i--) {
    const mention = sight.mentions[i] as Mention;
    if (mention.start < from) break;
    if (mention.kind === 'person' && mention.end <= to && !isQuoted(sight, mention)) found.push(i);
  }
  return found;
}

const JOINS_KIN: ReadonlySet<string> = new Set(['and', 'with', 'or', 'alongside']);
const HE: ReadonlySet<string> = new Set(['he', 'she']);

const HIM: ReadonlySet<string> = new Set(['him', 'her', 'them']);

/** The unit before a bracket that ends at a unit, `Ann Okafor (Lab) and her`; the unit itself where none does. */
function bracketOpens({ units }: Sight, at: number): number {
  if (units.at(at).class !== 'close') return at;
  for (let i = at - 1; i > at - 6; i--) if (units.at(i).class === 'open') return i - 1;
  return at;
}

/**
 * `Ann Okafor and her husband`: who stands right before; nobody for `the duke and his wife` or `her and her brother`; `open`
 * where nothing of the sort does.
 */
function besideHim(sight: Sight, at: number): number | undefined | 'open' {
  const { units, clauses, mentions } = sight;
  const { key } = units.at(at - 1);
  if (!JOINS_KIN.has(key)) return 'open';
  const last = bracketOpens(sight, at - 2);
  const before = units.at(last);
  if (clauses.at(last) || before.class === 'comma') return 'open';
  const name = sight.nameAt(last);
  if (name !== undefined && mentions[name]?.kind === 'person') return name;
  // `the Duke of Sussex and his wife`
  if (name !== undefined) return key === 'and' ? undefined : 'open';
  if (HE.has(before.key)) return sight.pronouns.get(last);
  if (HIM.has(before.key)) return undefined;
  const isWord = units.partAt(last) === 'content' || units.partAt(last) === 'pronoun';
  return isWord && (key === 'and' || before.class !== 'word') ? undefined : 'open';
}

/** Which body `its` means: whichever the clause is about; else the one body of the sentence before it. */
function bodyMeant(sight: Sight, at: number): number | undefined {
  const { units, mentions } = sight;
  const subject = clauseAround(sight, at)?.subject;
  const about = subject && subject.last < at ? partyMeant(sight, subject) : undefined;
  if (about !== undefined) return isBody(mentions[about] as Mention) ? about : undefined;
  // `the council's cabinet voted to end its contract`
  const whose = subject && subject.last < at ? subject.possessor : undefined;
  if (whose !== undefined && isBody(mentions[whose] as Mention)) return whose;
  const { start } = units.at(at);
  const from = units.at(sentenceStart(units, at)).start;
  const near: number[] = [];
  for (let i = lastStartingAt(mentions, start); i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.start < from) break;
    if (mention.end <= start && isBody(mention)) near.push(i);
  }
  const names = new Set(near.map((i) => (mentions[i] as Mention).text));
  return names.size === 1 ? near[0] : undefined;
}
