import type { RuleId } from '../../model/span.js';
import type { AmountState, AmountType } from '../../model/statement.js';
import type { UnitSpan } from '../clauses/clause.js';
import { verbForm } from '../clauses/verb-forms.js';
import { wordOf } from '../word.js';
import { STEPS } from './amount-rules.js';
import { framesOfLemma } from './money-verbs.js';
import { isSmall, phraseFront } from './read-noun.js';
import type { AmountGround } from './sentence-words.js';
import type { MoneySite } from './site.js';
import type { VerbFrame } from './verb-frame.js';
import { verbFrames } from './verb-frames.js';
import { purposeBehind, wordsBetween } from './words-for.js';

export interface LooseReading {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly type: AmountType;
  readonly state?: AmountState | undefined;
  readonly words?: UnitSpan | undefined;
}

/** A verb right beside a sum where no clause is read: `£500,000 Wasted`, `those earning £90,000`. */
export function readLoose(ground: AmountGround, site: MoneySite): LooseReading | undefined {
  const behind = frameAt(ground, site.behind, true);
  const before = behind ? undefined : frameBefore(ground, site);
  const frame = behind ?? before;
  if (!frame) return undefined;
  const words =
    purposeBehind(ground, behind ? site.behind + 1 : site.behind, new Set(frame.for ?? [])) ??
    (before && frame.for?.includes('object') ? thingBefore(ground, site) : undefined);
  const type = frame.small && isSmall(site) ? frame.small : (frame.person ?? frame.type);
  const { id: rule, confidence } = STEPS.bareVerb;
  return { rule, confidence, type, state: frame.state, words };
}

/** In units. */
const FURTHEST = 4;

/** `owes creditors £5m`: a word or two may stand between. */
function frameBefore(ground: AmountGround, { link, from }: MoneySite): VerbFrame | undefined {
  for (let at = link; at >= Math.max(from, link - FURTHEST); at--) {
    const isSure = at === link || verbForm(wordOf(ground.units.at(at).key))?.alsoNoun === false;
    const frame = isSure ? frameAt(ground, at, false) : undefined;
    if (frame) return frame;
    if (ground.units.partAt(at) !== 'content' && ground.units.partAt(at) !== 'determiner') return undefined;
  }
  return undefined;
}

/** `a dark couch priced £4,250` */
function thingBefore(ground: AmountGround, { link, from }: MoneySite): UnitSpan | undefined {
  if (ground.units.partAt(link - 1) !== 'content') return undefined;
  return wordsBetween(ground, phraseFront(ground, link - 1, from), link - 1);
}

/** The frame that a word opens which can be a verb; behind a sum it must be a participle. */
function frameAt({ units, mentionAt }: AmountGround, at: number, isDone: boolean): VerbFrame | undefined {
  if (mentionAt[at] !== undefined || units.partAt(at) !== 'content') return undefined;
  const form = verbForm(wordOf(units.at(at).key));
  if (!form || (isDone && !form.participle)) return undefined;
  const names = framesOfLemma(form.lemma);
  return verbFrames.find(
    ({ verbs, money, under, doing, toPerson }) =>
      names[0] === verbs && money.includes('object') && !under && !doing && !toPerson,
  );
}
