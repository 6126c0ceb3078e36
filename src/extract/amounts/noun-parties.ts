import type { AmountType } from '../../model/statement.js';
import { barePhrase } from '../clauses/clause.js';
import { isDoneTo, partyAt, partyIn } from './parties.js';
import type { NounReading } from './read-noun.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite, Placed } from './site.js';

export interface Parties {
  readonly payer?: number | undefined;
  readonly payee?: number | undefined;
}

/** Of whom a sum is that has an owner: the firm's £5m debt is paid by the firm, its £5m profit comes to it. */
const OWNER: Readonly<Partial<Record<AmountType, keyof Parties>>> = {
  loss: 'payer',
  cost: 'payer',
  penalty: 'payer',
  pay: 'payee',
  income: 'payee',
  saving: 'payee',
};
/** Types of which whoever gets, has or faces it pays. */
const BORNE: ReadonlySet<AmountType> = new Set(['loss', 'penalty', 'cost', 'price']);
const GETTING: ReadonlySet<string> = new Set(['receive', 'earn', 'borrow', 'raise', 'steal']);
const GIVING: ReadonlySet<string> = new Set(['give', 'invest', 'spend', 'fund']);

/** Who pays and who gets the sum of a noun: by whose it is, by the verb that has it for its object. */
export function partiesOf(
  ground: AmountGround,
  site: MoneySite,
  noun: NounReading,
  placed: Placed | undefined,
): Parties {
  const { type } = noun;
  if (type === undefined) return {};
  const owner = ownerOf(ground, noun, placed);
  const side = OWNER[type];
  if (owner !== undefined) return side ? { [side]: owner } : {};
  const beside = besideNoun(ground, noun, type);
  const stated = placed ? byVerb(ground, site, { placed, type }) : {};
  return { payer: stated.payer ?? beside.payer, payee: stated.payee ?? beside.payee };
}

/** `a grant from the Alma Fund`, `a £2m donation to the party`, `a £3m contract to Zentra` */
function besideNoun(ground: AmountGround, { behind }: NounReading, type: AmountType): Parties {
  const { key } = ground.units.at(behind);
  if (type !== 'funding' && (type !== 'value' || key !== 'to')) return {};
  if (key !== 'from' && key !== 'to' && key !== 'for') return {};
  const first = ground.units.partAt(behind + 1) === 'determiner' ? behind + 2 : behind + 1;
  const party = partyIn(ground, ground.clauses.phraseAt(first));
  return key === 'from' ? { payer: party } : { payee: party };
}

/** Whose the phrase is: `Zentra’s £5m debt`, `its £5m debt`. */
function ownerOf(ground: AmountGround, { front, last }: NounReading, placed: Placed | undefined): number | undefined {
  const { units, mentionAt, mentions, clauses } = ground;
  const whose = [front, front - 1].find((at) => OWNERS.has(units.at(at).key));
  if (whose !== undefined) {
    // `the county used its £3m budget`: the county's.
    const subject = placed?.clause.subject;
    if (subject && subject.kind !== 'pronoun' && subject.last < whose) return partyIn(ground, subject);
    return partyIn(ground, barePhrase({ first: whose, last: whose }, 'pronoun'));
  }
  const possessor =
    clauses.phraseAt(last)?.possessor ?? mentionAt[units.partAt(front - 1) === 'possessive' ? front - 2 : -1];
  const kind = mentions[possessor ?? -1]?.kind;
  return kind === 'person' || kind === 'organisation' || kind === 'force' || kind === 'place' ? possessor : undefined;
}
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

interface Asked {
  readonly placed: Placed;
  readonly type: AmountType;
}

function byVerb(ground: AmountGround, site: MoneySite, { placed: { clause, slot, frames }, type }: Asked): Parties {
  const isPassive = isDoneTo(clause);
  // `swung to a loss of £5m`
  const side = OWNER[type];
  // `left with a pay-off of £400,000`
  if (slot === 'with' && type === 'pay') return { payee: partyAt(ground, clause, ['subject'], site, false) };
  // `hit with a £3m fine`
  if ((slot === 'with' || slot === 'by') && isPassive && (type === 'penalty' || type === 'loss'))
    return { payer: partyAt(ground, clause, ['object'], site, true) };
  if (slot !== 'object') {
    const isReached =
      frames.includes('reach') &&
      (type === 'loss' || type === 'income') &&
      (slot === 'to' || slot === 'from' || slot === 'into');
    return isReached && side ? { [side]: partyAt(ground, clause, ['subject'], site, false) } : {};
  }
  const at = (places: readonly string[]): number | undefined => partyAt(ground, clause, places, site, isPassive);
  const is = (names: ReadonlySet<string>): boolean => frames.some((name) => names.has(name));
  if (frames.includes('pay'))
    return type === 'pay' || type === 'income'
      ? { payer: at(['subject']), payee: at(['to', 'object']) }
      : { payer: at(['subject']), payee: at(['to']) };
  if (is(GIVING)) {
    if (type === 'loss' || type === 'saving' || type === 'income') return {};
    if (type === 'penalty') return { payer: at(['object', 'to']) };
    return { payer: at(['subject']), payee: at(['object', 'to']) };
  }
  if (
    is(GETTING) ||
    frames.includes('bear') ||
    frames.includes('need') ||
    frames.includes('seek') ||
    frames.includes('owe') ||
    frames.includes('lose')
  ) {
    if (BORNE.has(type)) return { payer: at(['subject']) };
    if (type === 'value' && frames.includes('bear')) return {};
    const payer = type === 'saving' || type === 'income' ? undefined : at(['from']);
    return { payee: at(['subject']), payer };
  }
  if (frames.includes('approve') && type === 'funding') return { payer: at(['subject']) };
  if (frames.includes('fine')) return { payer: at(['object']) };
  return {};
}
