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
export function withRepeats<T extends Read>(read: readonly T[]): readonly Read[] {
  const surest = new Map<string, Draft>();
  for (const { site, draft } of read) {
    const known = surest.get(keyOf(site));
    if (draft.confidence > (known?.confidence ?? UNSURE)) surest.set(keyOf(site), draft);
  }
  return read.map((one) => {
    const known = surest.get(keyOf(one.site));
    if (!known || one.draft.confidence > UNSURE || known === one.draft) return one;
    const { type, payer, payee, state } = known;
    const words = one.draft.type === type ? (one.draft.words ?? known.words) : known.words;
    return {
      site: one.site,
      draft: {
        rule: STEPS.again.id,
        confidence: UNSURE,
        type,
        words,
        payer,
        payee,
        state: one.draft.state === 'actual' ? state : one.draft.state,
      },
    };
  });
}

/** `up to £5m` is the £5m named again. */
const keyOf = ({
  money: {
    value: { min, max, currency, per },
  },
}: MoneySite): string => `${min ?? max} ${max ?? min} ${currency} ${per ?? ''}`;
