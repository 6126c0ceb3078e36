import type { Span } from '../../model/span.js';
import type { Amount } from '../../model/statement.js';
import type { UnitSpan } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import { partyOf } from '../statements/party.js';
import { toldBy } from '../statements/told-by.js';
import { STEPS } from './amount-rules.js';
import { stateOfWords } from './amount-state.js';
import { type Draft, draftOf } from './draft.js';
import { employerOf } from './employer.js';
import { withOneOwner } from './owners.js';
import { periodOf } from './period.js';
import { withRepeats } from './repeats.js';
import { type AmountGround, amountGround } from './sentence-words.js';
import { goesOn, isIncluded, type Tie, tieOf } from './shared.js';
import { type MoneySite, siteOf, subjects } from './site.js';

interface Read {
  readonly site: MoneySite;
  readonly draft: Draft;
  readonly tie: Tie | undefined;
}

/** Says of every money mention of an article what it is. Linear in its units. */
export function findAmounts(statements: StatementGround): Amount[] {
  if (!statements.mentions.some(({ kind }) => kind === 'money')) return [];
  const ground = amountGround(statements);
  const subjectOf = subjects(ground);
  const drafts: Read[] = [];
  for (const [at, index] of firstUnits(ground)) {
    const site = siteOf(ground, index, at);
    if (!site) continue;
    const before = drafts.at(-1);
    const tie = tieOf(ground, site, before?.site, before?.tie);
    const tied = before && tie ? tiedDraft(ground, site, before.draft, tie) : undefined;
    const own = tied ?? draftOf(ground, site, subjectOf);
    const isAnother =
      before &&
      (isIncluded(ground, site, before.site) || (own.confidence < UNKNOWN && goesOn(ground, site, before.site)));
    const draft = isAnother ? joinedDraft(own, before.draft) : withCosts(ground, own, site, before);
    drafts.push({ site, draft, tie });
  }
  return withOneOwner(ground, withRepeats(drafts)).map(({ site, draft }) => amountOf(ground, site, draft));
}

/** `was fined £500 with £85 costs`, `ordered to pay costs of £85`: costs of a court. */
function withCosts(ground: AmountGround, own: Draft, site: MoneySite, before: Read | undefined): Draft {
  if (
    own.type !== 'cost' ||
    ![site.link - 1, site.behind, site.behind + 1].some((at) => ground.units.at(at).key === 'costs')
  )
    return own;
  const isAfterFine = before?.draft.type === 'penalty' && before.site.from === site.from;
  return isAfterFine || own.isOrdered ? { ...own, type: 'penalty' } : own;
}

/** What is no surer is known by nothing. */
const UNKNOWN = 0.4;

/** `£4 for an hour or £35 for a month`: a sum joined to one before it is one of its sort. */
function joinedDraft(own: Draft, before: Draft): Draft {
  if (before.type === 'other') return own;
  const { id: rule, confidence } = STEPS.joined;
  const state = own.state === 'actual' ? before.state : own.state;
  return { ...before, rule, confidence, state, words: own.words ?? before.words };
}

/** The first unit of each money mention, with its index. */
function* firstUnits({ mentionAt, mentions }: AmountGround): Generator<readonly [number, number]> {
  for (let at = 0; at < mentionAt.length; at++) {
    const index = mentionAt[at];
    if (index === undefined || mentions[index]?.kind !== 'money') continue;
    if (at === 0 || mentionAt[at - 1] !== index) yield [at, index];
  }
}

/** What a sum is by the one before it: the same in another currency, what it is compared with, what it is part of. */
function tiedDraft(ground: AmountGround, site: MoneySite, draft: Draft, tie: Tie): Draft | undefined {
  if (tie === 'same') return { ...draft, rule: STEPS.same.id };
  if (draft.type === 'other') return undefined;
  // `from £5 to £6`: the second is what is to be.
  const isAhead = tie === 'whole' || ground.units.at(site.link).key === 'to';
  const state = stateOfWords(ground, site.opener, site.last) ?? (isAhead ? (draft.ahead ?? draft.state) : 'actual');
  return { ...draft, rule: STEPS[tie].id, confidence: Math.min(draft.confidence, STEPS[tie].confidence), state };
}

function amountOf(ground: AmountGround, site: MoneySite, draft: Draft): Amount {
  const { mentions } = ground;
  const { money, mention } = site;
  const { rule, confidence, type, state, words, payee } = draft;
  const payer = draft.payer ?? (type === 'pay' && payee !== undefined ? employerOf(ground, payee) : undefined);
  const period = mentions[periodOf(ground, site, type) ?? -1];
  const whole = wholeOf(ground, site);
  const teller = toldBy(ground, site.first) ?? (draft.teller && partyOf(ground, draft.teller));
  return {
    start: money.start,
    end: money.end,
    rule,
    confidence,
    money: mention,
    type,
    state,
    forSpan: words ? spanOf(ground, words) : undefined,
    payer,
    payee: payee === payer ? undefined : payee,
    periodSpan: period ? { start: period.start, end: period.end } : undefined,
    part_of: whole,
    said_by: teller?.mention,
    said_byName: teller?.words,
  };
}

const spanOf = ({ units }: AmountGround, { first, last }: UnitSpan): Span => ({
  start: units.at(first).start,
  end: units.at(last).end,
});

/** `£78m of the required £126m` */
const OF_WHOLE = /^ (?:out )?of (?:(?:the|its|their|a|an|that|this) )?(?:[a-z-]+ ){0,2}$/i;

/** The mention of the sum that a sum is part of. */
function wholeOf({ mentions, article }: AmountGround, { mention, money }: MoneySite): number | undefined {
  const next = mentions[mention + 1];
  if (next?.kind !== 'money' || !OF_WHOLE.test(article.text.slice(money.end, next.start))) return undefined;
  return mention + 1;
}
