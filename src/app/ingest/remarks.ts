import type { Message } from '../../model/message.js';
import { addTo } from '../../text/add-to.js';

/** What was remarked in a run, by path. */
export interface Remarks {
  report(message: Message): void;
  of(path: string): readonly Message[];
  paths(): Iterable<string>;
}

/** Hands messages on and keeps them, for the table of issues. */
export function collectRemarks(report: (message: Message) => void): Remarks {
  const byPath = new Map<string, Message[]>();
  return {
    report(message) {
      addTo(byPath, message.path, message);
      report(message);
    },
    of: (path) => byPath.get(path) ?? [],
    paths: () => byPath.keys(),
  };
}

/** Of the complaints that a database holds those that this run did not make. */
export function standing(complaints: readonly Message[], { of }: Remarks): readonly Message[] {
  return complaints.filter(({ path, rule }) => rule !== 'curate/no-target' && of(path).length === 0);
}
