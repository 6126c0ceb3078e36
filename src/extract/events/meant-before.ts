import { NOUNS_FOR_BODIES } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { surnameOf } from '../../text/surname.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import { fitsNoun, isBody, isOutlet, nameOf } from '../nominal-body.js';
import { mayBeOfSex, PRONOUNS } from '../quotes/antecedents.js';
import { isQuoted, sentenceStart } from '../quotes/ground.js';
import { lastStartingAt } from '../span-search.js';
import type { StatementGround } from '../statements/ground.js';
import { meansSomebody } from './people.js';

type Fits = (mention: Mention) => boolean;

/** In clauses and in units: what stands further before is not meant. */
const FAR = 10;
const FAR_UNITS = 120;
/** In characters: who else could be meant is looked for no further away. */
const REACH = 600;

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['its', 'it'],
]);

/**
 * Whom `he`, `she`, `it` or `the company` means: the subject of the clauses before it that fits, else the only one named
 * shortly before; undefined where several fit: in `Zentra opened a hearing into Boltco after it sold …` it is either.
 */
export function meantBefore(ground: StatementGround, phrase: Phrase): number | undefined {
  const fits = fitsOf(ground, phrase);
  if (!fits) return undefined;
  const { units } = ground;
  const { first } = phrase;
  const before = sentenceStart(units, Math.max(0, sentenceStart(units, first) - 1));
  const near = subjectBefore(ground, phrase, { fits, from: before });
  if (near !== undefined) return near === 'open' ? undefined : near;
  const { start } = units.at(first);
  const named = onlyOne(ground, { start: units.at(before).start, end: start }, fits);
  if (named !== undefined && named !== 'open') return named;
  const far = subjectBefore(ground, phrase, { fits, from: first - FAR_UNITS });
  if (far !== undefined) return far === 'open' ? undefined : far;
  const other = phrase.kind === 'pronoun' ? onlyOne(ground, { start: start - REACH, end: start }, fits) : undefined;
  return other === 'open' ? undefined : other;
}

/** Whether a phrase is one that is asked for here. */
export const isForOneBefore = (ground: StatementGround, phrase: Phrase): boolean =>
  fitsOf(ground, phrase) !== undefined;

function fitsOf(ground: StatementGround, { kind, first, last, head }: Phrase): Fits | undefined {
  const { units } = ground;
  const { key } = units.at(first);
  if (kind === 'pronoun') {
    const wanted = PRONOUNS.get(OWNERS.get(key) ?? key);
    if (wanted === 'body') return (one) => isBody(one) && !isOutlet(one);
    return wanted === 'M' || wanted === 'F' ? (one) => mayBeOfSex(ground, one, wanted) : undefined;
  }
  const noun = units.at(head).key;
  const isDefinite = kind === 'nominal' && units.at(first).class === 'the' && last === first + 1;
  return isDefinite && NOUNS_FOR_BODIES.has(noun) ? (one) => fitsNoun(noun, one) : undefined;
}

/** The nearest subject before it that fits; `open` where that is one of several, or its clause has another that fits. */
function subjectBefore(
  ground: StatementGround,
  phrase: Phrase,
  { fits, from }: { readonly fits: Fits; readonly from: number },
): number | 'open' | undefined {
  const { clauses, mentions } = ground;
  const own = ownClause(ground, phrase);
  let at = clauses.before(phrase.first);
  for (let steps = 0; at && steps < FAR && at.verb.first >= from; steps++, at = clauses.before(at.verb.first)) {
    const { subject, quoted } = at;
    if (at !== own && mayBeThing(ground, phrase, own) && isThing(ground, at)) return 'open';
    if (at === own || !subject || quoted !== (own?.quoted ?? false) || !hasOwnSubject(at)) continue;
    if (subject.first >= phrase.first) continue;
    // `The company had one van when it bid.`
    if (
      kindOf(ground, phrase) === 'body' &&
      subject.kind === 'nominal' &&
      NOUNS_FOR_BODIES.has(ground.units.at(subject.head).key)
    )
      return meantBefore(ground, subject) ?? 'open';
    const all = [subject, ...subject.joint].map(({ mention }) => mention).filter((one) => one !== undefined);
    const fitting = all.filter((one) => fits(mentions[one] as Mention));
    if (fitting.length > 1) return 'open';
    if (fitting.length === 1) return own?.kind === 'subordinate' && hasOther(ground, at, fits) ? 'open' : fitting[0];
  }
  return undefined;
}

/** `It will close in June`, `It was signed in May`: what does or suffers this may be a thing. */
function mayBeThing({ units, clauses }: StatementGround, phrase: Phrase, own: Clause | undefined): boolean {
  if (units.at(phrase.first).key !== 'it' || phrase.kind !== 'pronoun' || own?.subject !== phrase) return false;
  const { verb, objects, reported, kind } = own;
  const infinitive = clauses.next(own);
  const isLedOn = infinitive?.kind === 'infinitive' && infinitive.verb.first === verb.last + 1;
  return kind !== 'complement' && reported === undefined && !isLedOn && !objects.some(({ first }) => first > verb.last);
}

/** A clause whose subject or object is a thing: `plans to sell the station`. */
const isThing = (ground: StatementGround, { subject, objects }: Clause): boolean =>
  [...(subject ? [subject] : []), ...objects].some(
    (one) => one.kind === 'nominal' && !meansSomebody(ground, one) && !PLURAL.test(ground.units.at(one.head).key),
  );
const PLURAL = /[^s]s$/;

const kindOf = ({ units }: StatementGround, { first }: Phrase): string | undefined =>
  PRONOUNS.get(OWNERS.get(units.at(first).key) ?? units.at(first).key);

const hasOwnSubject = ({ kind, subjectFrom }: Clause): boolean =>
  (kind === 'main' || kind === 'complement' || kind === 'subordinate') && subjectFrom !== 'antecedent';

const hasOther = ({ mentions }: StatementGround, { objects, prepositions }: Clause, fits: Fits): boolean =>
  [...objects, ...prepositions.map(({ phrase }) => phrase)].some(
    ({ mention }) => mention !== undefined && fits(mentions[mention] as Mention),
  );

function ownClause({ clauses }: StatementGround, phrase: Phrase): Clause | undefined {
  const next = clauses.at(phrase.last + 1);
  if (next?.subject === phrase) return next;
  const before = clauses.before(phrase.first);
  const following = before && clauses.next(before);
  return following?.subject === phrase ? following : before;
}

/** The one of a stretch of text who fits, where nobody else of it does. */
function onlyOne(ground: StatementGround, { start, end }: Span, fits: Fits): number | 'open' | undefined {
  const { mentions } = ground;
  const names = new Set<string>();
  let found: number | undefined;
  for (let i = lastStartingAt(mentions, end - 1); i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.start < start) break;
    if (!fits(mention) || isQuoted(ground, mention)) continue;
    found ??= i;
    names.add(isBody(mention) ? nameOf(mention) : surnameOf(mention.text));
    if (names.size > 1) return 'open';
  }
  return found;
}
