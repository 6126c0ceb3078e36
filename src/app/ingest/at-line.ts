import type { Message } from '../../model/message.js';
import type { LinePlace } from '../../read/read-sources.js';
import type { Budget } from '../budget.js';

/** Why a page of a file of pages failed is told where it stands: its id is no place that a reader could open. */
export function toldAt(budget: Budget, id: string, place: LinePlace | undefined): Budget {
  if (place === undefined) return budget;
  const report = (message: Message): void => {
    const isFailure = message.severity === 'error';
    budget.report(isFailure ? { ...message, ...place, reason: `page \`${id}\`: ${message.reason}` } : message);
  };
  return { ...budget, report };
}
