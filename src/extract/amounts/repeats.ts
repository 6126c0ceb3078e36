import type { AmountType } from '../../model/statement.js';
import { STEPS } from './amount-rules.js';
import type { Draft } from './draft.js';
import type { MoneySite } from './site.js';

interface Read {
  readonly site: MoneySite;
  readonly draft: Draft;
}

/** What is surer than this is left as it was read. */
const UNSURE = STEPS.again.confidence;

/**
 * A sum that an article names again is what it was where its sentence says so: `the plan would save £126m … the remainder of
 * the £126m`. Only what nothing else says is taken over.
 */
export function withRepeats(read: readonly Read[]): readonly Read[] {
  const surest = new Map<string, Draft>();
  for (const { site, draft } of read) {
    const known = surest.get(keyOf(site));
    if (draft.confidence > (known?.confidence ?? UNSURE)) surest.set(keyOf(site), draft);
  }
  const parties = new Map<string, Draft>();
  for (const { site, draft } of read) {
    const key = `${draft.type} ${keyOf(site)}`;
    if (!parties.has(key) && (draft.payer !== undefined || draft.payee !== undefined)) parties.set(key, draft);
  }
  return read.map(({ site, draft }) => {
    const again = againAs(draft, surest.get(keyOf(site)));
    return { site, draft: withParties(again, parties.get(`${again.type} ${keyOf(site)}`)) };
  });
}

function againAs(draft: Draft, known: Draft | undefined): Draft {
  if (!known || draft.confidence > UNSURE || known === draft) return draft;
  const { type, payer, payee, state } = known;
  const words = draft.type === type ? (draft.words ?? known.words) : known.words;
  const { id: rule, confidence } = STEPS.again;
  return { rule, confidence, type, words, payer, payee, state: draft.state === 'actual' ? state : draft.state };
}

/** Types whose payer and payee the sum keeps wherever it is named. */
const KEEPS: ReadonlySet<AmountType> = new Set(['loss', 'saving', 'penalty', 'cost', 'value', 'funding', 'taken']);

function withParties(draft: Draft, known: Draft | undefined): Draft {
  if (!known || !KEEPS.has(draft.type) || draft.payer !== undefined || draft.payee !== undefined) return draft;
  return { ...draft, payer: known.payer, payee: known.payee };
}

/** `up to £5m` is the £5m named again. */
const keyOf = ({
  money: {
    value: { min, max, currency, per },
  },
}: MoneySite): string => `${min ?? max} ${max ?? min} ${currency} ${per ?? ''}`;
