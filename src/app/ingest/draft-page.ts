import type { SourceDraft } from '../../model/draft.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { Message } from '../../model/message.js';
import type { Furniture } from '../../model/page-print.js';
import { draftSource, type Surveyed } from '../../pipeline.js';
import { forSource } from '../budget.js';

/** A page whose facts are to be found: data, so that it can be sent to a worker. */
export interface PageToDraft {
  readonly path: string;
  readonly surveyed: Surveyed;
  /** What was remarked while it was read. */
  readonly messages?: readonly Message[] | undefined;
}

/** What came of a page: no draft, with the reason among the remarks, where it failed. */
export interface Drafted {
  readonly draft?: SourceDraft | undefined;
  /** Those that are new. */
  readonly remarks: readonly Message[];
}

/** What all pages of an ingest are drafted with. */
export interface DraftingWith {
  readonly furniture: Furniture;
  readonly gazetteer: Gazetteer;
  readonly timeLimit: number | undefined;
}

/** Finds what a page says, within its budget. */
export function draftPage(
  { path, surveyed, messages }: PageToDraft,
  { furniture, gazetteer, timeLimit }: DraftingWith,
): Drafted {
  const remarks: Message[] = [];
  const budget = { timeLimit, report: (message: Message): void => void remarks.push(message) };
  const draft = forSource(path, budget, () => draftSource(surveyed, furniture, gazetteer, { messages }));
  return { draft, remarks: [...remarks, ...(draft?.messages ?? []).slice(messages?.length ?? 0)] };
}
