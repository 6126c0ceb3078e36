import { isEntityMention } from '../../model/mention.js';
import type { AmountType } from '../../model/statement.js';
import { nameOf } from '../nominal-body.js';
import type { Draft } from './draft.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite } from './site.js';

interface Read {
  readonly site: MoneySite;
  readonly draft: Draft;
}

type Side = 'payer' | 'payee';
/** Whose a sum is where an article is about the figures of one body. */
const SIDES: Readonly<Partial<Record<AmountType, Side>>> = { loss: 'payer', income: 'payee', saving: 'payee' };

/**
 * `Zentra made a loss of £3m … Revenue rose to £40m … Net debt stood at £9m`: where every loss, income and saving whose owner
 * an article states is one body's, so are the others, but where another body stands in their sentence.
 */
export function withOneOwner(ground: AmountGround, read: readonly Read[]): readonly Read[] {
  const owners = new Map<string, number>();
  for (const { draft } of read) {
    const owner = ownerOf(draft);
    const name = owner === undefined ? undefined : bodyName(ground, owner);
    if (owner !== undefined) owners.set(name ?? '', owner);
  }
  const [only] = owners.size === 1 && !owners.has('') ? owners.values() : [];
  if (only === undefined) return read;
  return read.map((one) => {
    const { draft, site } = one;
    const side = SIDES[draft.type];
    if (!side || draft.payer !== undefined || draft.payee !== undefined || !isPlain(draft)) return one;
    return namesOther(ground, site, only) ? one : { site, draft: { ...draft, [side]: only } };
  });
}

/** What only a nearby word suggests is nobody's. */
const SURE = 0.7;
const isPlain = ({ confidence, state }: Draft): boolean => confidence >= SURE && state !== 'possible';

const ownerOf = (draft: Draft): number | undefined => {
  const side = SIDES[draft.type];
  return side && draft[side];
};

function bodyName({ mentions }: AmountGround, mention: number): string | undefined {
  const named = mentions[mention];
  return named?.kind === 'organisation' || named?.kind === 'force' ? nameOf(named) : undefined;
}

/** Whether somebody else is named in the sentence of a sum. */
function namesOther({ units, mentions, mentionAt }: AmountGround, { from, to }: MoneySite, owner: number): boolean {
  const own = mentions[owner];
  const name = own && isEntityMention(own) ? nameOf(own) : '';
  for (let at = from; at <= to; at++) {
    const mention = mentions[mentionAt[at] ?? -1];
    if (!mention || !isEntityMention(mention) || units.at(at).start !== mention.start) continue;
    const other = nameOf(mention);
    if (mention.kind !== 'place' && other !== name && !name.startsWith(other) && !other.startsWith(name)) return true;
  }
  return false;
}
