import { ANYBODY, EVENT_GOVERNORS, EVENT_PLANS, THINKING_VERBS } from '../../lists/words.js';
import type { BlockType } from '../../model/block.js';
import type { EventType } from '../../model/statement.js';
import type { Clause } from '../clauses/clause.js';
import { lastStartingAt } from '../span-search.js';
import type { StatementGround } from '../statements/ground.js';
import { sentenceOf } from '../statements/sentences.js';
import { toldBy } from '../statements/told-by.js';
import { hasDateIn } from './sorts.js';
import { isParticiple } from './verb-use.js';

/** How a clause tells an event: by its own verb, led in by another, as what was done to somebody, behind a preposition. */
export type Telling = 'told' | 'led' | 'done' | 'behind';

/** What happens to people and bodies: told in few words, and as what may happen too. */
const WEIGHTY: ReadonlySet<EventType> = new Set(['end', 'appoint', 'leave', 'crime', 'enforce', 'court', 'harm']);
/** What a speaker says of it is often a view of it, or what goes on. */
const SLIGHT: ReadonlySet<EventType> = new Set(['announce', 'work', 'other', 'meet', 'decide']);

/** The block that a unit stands in. */
export function blockAt({ article, units }: StatementGround, unit: number): BlockType | undefined {
  return article.blocks[lastStartingAt(article.blocks, units.at(unit).start)]?.type;
}

const UNTOLD: ReadonlySet<BlockType | undefined> = new Set<BlockType>([
  'byline',
  'dateline',
  'credit',
  'caption',
  'table',
]);
/** Where the present tells what has just happened: `Council scraps plan`. */
const HEADS: ReadonlySet<BlockType | undefined> = new Set<BlockType>(['headline', 'standfirst', 'heading']);
export const isHead = (ground: StatementGround, unit: number): boolean => HEADS.has(blockAt(ground, unit));

/** How a clause tells its verb as an event of a type; undefined where it is a habit, a view, a wish or a condition. */
export function tellingOf(ground: StatementGround, clause: Clause, type: EventType): Telling | undefined {
  const { verb } = clause;
  if (UNTOLD.has(blockAt(ground, verb.head)) || isSupposed(ground, clause) || isAsked(ground, clause)) return undefined;
  if (SLIGHT.has(type) && isView(ground, clause)) return undefined;
  // `plans being drawn up by the council`
  if (isParticiple(ground.clauses, clause) || (verb.form === 'gerund' && verb.passive))
    return isDone(ground, clause, type) ? 'done' : undefined;
  if (verb.form === 'finite') return isTold(ground, clause, type) ? 'told' : undefined;
  if (verb.form === 'infinitive') return isLedIn(ground, clause) ? 'led' : undefined;
  if (type === 'announce' && isSpeaking(ground, clause)) return 'told';
  return isBehind(ground, clause, type) ? 'behind' : undefined;
}

/** `Speaking in Leeds on Friday, Ms Okafor said`: a speech with its day or its place. */
function isSpeaking(ground: StatementGround, clause: Clause): boolean {
  const { verb, prepositions } = clause;
  const opens = ground.units.at(verb.first).opensSentence && verb.lemma === 'speak';
  return opens && (hasDate(ground, clause) || prepositions.some(({ phrase }) => phrase.kind === 'name'));
}

function isTold(ground: StatementGround, clause: Clause, type: EventType): boolean {
  const { verb, subject, quoted } = clause;
  if (subject && subject.first === subject.last && ANYBODY.has(ground.units.at(subject.first).key)) return false;
  if (subject === undefined && verb.tense === 'present') return false;
  if (verb.modal === 'would') return !quoted && isReported(ground, clause);
  if (verb.modal !== undefined && MAY_BE.has(verb.modal)) return (WEIGHTY.has(type) || verb.perfect) && !quoted;
  if (verb.modal !== undefined && !AHEAD.has(verb.modal)) return false;
  // `firms are using robots`: what goes on in general.
  const isGeneral = verb.progressive && verb.tense === 'present' && GOING_ON.has(type);
  if (isGeneral && !hasDate(ground, clause) && subject?.mention === undefined) return false;
  if (verb.negated && (quoted || type === 'work' || type === 'other')) return false;
  if (
    verb.tense === 'past' ||
    verb.tense === 'future' ||
    verb.perfect ||
    verb.progressive ||
    AHEAD.has(verb.modal ?? '')
  )
    return !quoted || verb.tense !== 'past' || WEIGHTY.has(type);
  return isHead(ground, verb.head) || type === 'announce' || hasDate(ground, clause);
}
const GOING_ON: ReadonlySet<EventType> = new Set(['work', 'other', 'pay', 'meet']);
const MAY_BE = new Set(['could', 'may', 'might']);
const AHEAD = new Set(['will', 'shall']);

/** In units: how far before it what reports a clause stands: `said a new body, led by Ann Okafor, would look`. */
const SAID_REACH = 30;

/** `said it would close`, `her announcement that it would`: what was said then of what lies ahead. */
function isReported(ground: StatementGround, { parent, verb, subject }: Clause): boolean {
  const above = parent === undefined ? undefined : ground.clauses.clauses[parent];
  if (above?.reported !== undefined && (above.verb.tense === 'past' || above.verb.perfect)) return true;
  if (ground.units.at((subject?.first ?? verb.first) - 1).key === 'that') return true;
  const teller = toldBy(ground, verb.first);
  if (teller !== undefined) return !teller.quoted;
  for (let at = verb.first - 1; at > verb.first - SAID_REACH && !ground.units.at(at).opensSentence; at--)
    if (ground.clauses.at(at)?.reported !== undefined) return true;
  return false;
}

const hasDate = (ground: StatementGround, { first, last }: Clause): boolean => hasDateIn(ground, first, last);

/** How far up a clause is looked after. */
const DEEPEST = 4;
const OPENS_CONDITION = new Set(['if', 'unless', 'whether', 'until', 'should', 'lest']);

/** `if the plant closes`, `believes it was sold`, and what such a clause leads in. */
function isSupposed(ground: StatementGround, clause: Clause): boolean {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const { first, parent }: Clause = at;
    if ([first, first - 1].some((unit) => OPENS_CONDITION.has(ground.units.at(unit).key))) return true;
    const above: Clause | undefined = parent === undefined ? undefined : ground.clauses.clauses[parent];
    if (above && at.kind === 'complement' && THINKING_VERBS.has(above.verb.lemma)) return true;
    at = above;
  }
  return false;
}

function isAsked({ units }: StatementGround, { verb }: Clause): boolean {
  const { last } = sentenceOf(units, verb.head);
  return units.at(last).class === 'question' || units.at(last - 1).class === 'question';
}

/** The writer's own doings, `I asked`, and what somebody says unless it names who did it: `“One firm has written to us.”` */
function isView({ units }: StatementGround, { subject, quoted, verb }: Clause): boolean {
  if (subject?.kind === 'pronoun' && FIRST_PERSON.has(units.at(subject.first).key))
    // A body that speaks of itself: `“We have written to every home.”`
    return !(quoted && units.at(subject.first).key === 'we' && verb.perfect);
  return quoted && (subject === undefined || subject.kind === 'pronoun' || !(verb.perfect || verb.tense === 'past'));
}
const FIRST_PERSON = new Set(['i', 'we']);

/** In units: how far an infinitive stands behind the verb that leads it in: `ordered the firm to pay`. */
const LEAD_REACH = 8;

/** `plans to close`, `a decision to sell`, in a headline `Bank to close`; no purpose: `met to discuss`. */
function isLedIn(ground: StatementGround, clause: Clause): boolean {
  const { clauses, units } = ground;
  const { verb, parent, subject } = clause;
  const above = parent === undefined ? undefined : clauses.clauses[parent];
  const isNear = above !== undefined && verb.first > above.verb.last && verb.first - above.verb.last <= LEAD_REACH;
  if (isNear && EVENT_GOVERNORS.has(above.verb.lemma) && !isSupposed(ground, above)) return true;
  const noun = units.at(verb.first - 1).key;
  if (EVENT_PLANS.has(noun)) return units.at(verb.first - 2).key !== 'no';
  return above === undefined && isHead(ground, verb.head) && subject !== undefined;
}

/** `the man arrested on Monday`, `a school founded by nuns`: with a day or a doer. */
function isDone(ground: StatementGround, clause: Clause, type: EventType): boolean {
  if (type === 'other' || type === 'meet' || type === 'decide' || clause.subject === undefined) return false;
  if (hasDate(ground, clause)) return true;
  return clause.prepositions.some(
    ({ preposition, phrase }) => preposition === 'by' || (IN.has(preposition) && phrase.kind === 'name'),
  );
}
const IN = new Set(['in', 'at']);

const IN_TIME = new Set(['after', 'before', 'since', 'following']);
const BEFORE_GERUND = new Set(['after', 'before', 'since', 'following', 'by']);

/** `after leaving the post`, `jailed for stealing`, `, killing six`. */
function isBehind({ units }: StatementGround, { verb }: Clause, type: EventType): boolean {
  const { key } = units.at(verb.first - 1);
  if (!WEIGHTY.has(type)) return IN_TIME.has(key) && !SLIGHT.has(type);
  return BEFORE_GERUND.has(key) || (key === 'for' && type === 'crime') || (key === ',' && type === 'harm');
}
