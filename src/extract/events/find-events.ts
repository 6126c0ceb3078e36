import type { Span } from '../../model/span.js';
import type { Happening } from '../../model/statement.js';
import { spanOfUnits } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { appointmentsOf } from './appointments.js';
import { argumentsOf } from './arguments.js';
import { diaryOf } from './diary.js';
import { findTriggers } from './find-triggers.js';
import { foldRetellings } from './retellings.js';
import type { EventTrigger } from './trigger.js';

/** What happened, was done or decided, or will be. */
export function findEvents(ground: StatementGround): Happening[] {
  const told = foldRetellings(
    ground,
    findTriggers(ground).map((trigger) => ({ trigger, event: happening(ground, trigger) })),
  );
  const diary = diaryOf(ground);
  return diary ? withAppointments(told, appointmentsOf(ground, diary)) : told;
}

function happening(ground: StatementGround, trigger: EventTrigger): Happening {
  const { start, end } = citedSpan(ground, trigger);
  const { rule, confidence, type } = trigger;
  const { who, whatSpan, date, basis, place, state } = argumentsOf(ground, trigger);
  return { start, end, rule, confidence, type, who, whatSpan, date, basis, place, state };
}

/** What a diary says is going on is an appointment, whatever its words tell elsewhere. */
function withAppointments(told: readonly Happening[], appointments: readonly Happening[]): Happening[] {
  const others = told.filter(({ start, end }) => !appointments.some((one) => one.start < end && start < one.end));
  return [...others, ...appointments].sort((a, b) => a.start - b.start);
}

/** In units: `held a long meeting`. */
const LONGEST_CITED = 10;

/** The verb with its particle, the noun, or `held a meeting` from the one to the other. */
function citedSpan({ units }: StatementGround, { first, last, light }: EventTrigger): Span {
  const head = light?.verb.head ?? first;
  const [from, to] = [Math.min(first, head), Math.max(last, head)];
  return to - from > LONGEST_CITED ? spanOfUnits(units, first, last) : spanOfUnits(units, from, to);
}
