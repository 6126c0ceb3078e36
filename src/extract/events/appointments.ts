import { OCCASIONS, VERBS_OF_APPOINTMENTS } from '../../lists/words.js';
import type { Happening } from '../../model/statement.js';
import type { Clause, Phrase, PrepositionalPhrase, UnitSpan } from '../clauses/clause.js';
import { spanOfUnits } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import type { Actor } from './actors.js';
import { type Diary, type DiaryDay, isMine } from './diary.js';
import { EVENT_RULES } from './event-rules.js';

/** What a diary says somebody goes to: each appointment is a meeting, on the day that it stands under. */
export function appointmentsOf(ground: StatementGround, diary: Diary): Happening[] {
  return diary.days.flatMap((day) => {
    const attended = clausesUnder(ground, day).flatMap((clause) => attendedIn(ground, diary, { day, clause }) ?? []);
    return [...attended, ...listedUnder(ground, diary, day)];
  });
}

const clausesUnder = ({ clauses }: StatementGround, { first, last }: DiaryDay): readonly Clause[] =>
  clauses.clauses.filter(({ verb }) => verb.first >= first && verb.last <= last);

/** Verbs that say nothing by themselves: the occasion does. */
const LIGHT: ReadonlySet<string> = new Set(['have', 'begin', 'start', 'end', 'finish', 'hold', 'give', 'be']);

interface Place {
  readonly day: DiaryDay;
  readonly clause: Clause;
}

/** `I will be visiting a school`, `We have a meeting with the trust`. */
function attendedIn(ground: StatementGround, diary: Diary, { day, clause }: Place): Happening | undefined {
  const { verb, objects, prepositions, quoted } = clause;
  if (!isMine(ground, clause) || quoted || verb.negated) return undefined;
  const occasion = [...objects, ...prepositions.map(({ phrase }) => phrase)].find((one) => isOccasion(ground, one));
  const isLight = LIGHT.has(verb.lemma);
  if (isLight ? !occasion : !VERBS_OF_APPOINTMENTS.has(verb.lemma)) return undefined;
  const text =
    isLight && occasion ? { first: occasion.head, last: occasion.head } : { first: verb.head, last: verb.head };
  const theme = isLight
    ? (companionOf(occasion?.prepositions ?? []) ?? companionOf(prepositions) ?? occasion)
    : (objects[0] ?? prepositions[0]?.phrase);
  return appointment(ground, diary, { day, text, theme, isPast: verb.tense === 'past' });
}

/** `a meeting with the trust`, `a debate on buses`: who or what it is with, or about. */
const companionOf = (behind: readonly PrepositionalPhrase[]): Phrase | undefined =>
  behind.find(({ preposition }) => ABOUT.has(preposition))?.phrase;
const ABOUT: ReadonlySet<PrepositionalPhrase['preposition']> = new Set([
  'with',
  'of',
  'on',
  'about',
  'for',
  'to',
  'from',
]);

const isOccasion = ({ units }: StatementGround, { head }: Phrase): boolean =>
  OCCASIONS.has(singular(units.at(head).key));
const singular = (key: string): string => (OCCASIONS.has(key) ? key : key.replace(PLURAL, ''));
const PLURAL = /s$/;

/** `Full council, Town Hall, 7pm`: an occasion that no verb is needed for; of what stands between two stops the first. */
function listedUnder(ground: StatementGround, diary: Diary, day: DiaryDay): readonly Happening[] {
  const { units, clauses } = ground;
  const found: Happening[] = [];
  let isFree = true;
  for (let at = day.first; at <= day.last; at++) {
    const unit = units.at(at);
    if (unit.opensSentence || unit.class === 'line-end' || unit.class === 'semicolon')
      isFree = !hasVerb(ground, at, day);
    if (!isFree || !OCCASIONS.has(singular(unit.key)) || OCCASIONS.has(singular(units.at(at + 1).key))) continue;
    found.push(
      appointment(ground, diary, {
        day,
        text: { first: at, last: at },
        theme: companionOf(clauses.phraseAt(at)?.prepositions ?? []),
      }),
    );
    isFree = false;
  }
  return found;
}

/** Whether a verb stands in the sentence or line that a unit opens. */
function hasVerb({ units, clauses }: StatementGround, first: number, { last }: DiaryDay): boolean {
  for (let at = first; at <= last; at++) {
    if (at > first && (units.at(at).opensSentence || units.at(at).class === 'line-end')) return false;
    if (clauses.at(at)?.verb.form === 'finite') return true;
  }
  return false;
}

interface Appointment {
  readonly day: DiaryDay;
  readonly text: UnitSpan;
  readonly theme: Phrase | undefined;
  readonly isPast?: boolean;
}

function appointment(ground: StatementGround, { writer }: Diary, { day, text, theme, isPast }: Appointment): Happening {
  const { units } = ground;
  const body = theme?.mention;
  const kind = body === undefined ? undefined : ground.mentions[body]?.kind;
  const who: Actor[] = [
    ...(writer === undefined ? [] : [{ mention: writer }]),
    ...(body !== undefined && body !== writer && kind !== undefined && ACTS.has(kind) ? [{ mention: body }] : []),
  ];
  const { id, confidence } = EVENT_RULES.appointment;
  return {
    ...spanOfUnits(units, text.first, text.last),
    ...{
      rule: id,
      confidence,
      type: 'meet',
      who,
      state: isPast ? 'happened' : 'planned',
      date: day.date,
      basis: 'stated',
    },
    ...(theme && theme.head !== text.last && !HOUR.test(units.at(theme.first).key)
      ? { whatSpan: spanOfUnits(units, theme.first, theme.last) }
      : {}),
  };
}
/** `for 10am` */
const HOUR = /^\d/;
const ACTS: ReadonlySet<string> = new Set(['person', 'force', 'organisation']);
