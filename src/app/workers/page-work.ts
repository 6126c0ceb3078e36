import type { SourceDraft } from '../../model/draft.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { Message } from '../../model/message.js';
import type { Furniture } from '../../model/page-print.js';
import type { SourceFile } from '../../model/source.js';
import { draftSource, type Surveyed, survey } from '../../pipeline.js';
import type { ListedFile } from '../../read/walk-folder.js';
import { type SeenPage, unpacked } from './packed-page.js';

// What is done with a page, in this thread or in another: so what it takes and gives is data.

/** A page for a first look. */
export interface PageToSee {
  readonly source: SourceFile;
  /** What it can be read from again; a page out of a container has none. */
  readonly file: ListedFile | undefined;
}

/** A page whose facts are to be found: as it was seen, or as it is to be seen first. */
export interface PageToDraft {
  readonly path: string;
  readonly page: SeenPage | SourceFile;
  /** What was remarked while it was read. */
  readonly messages?: readonly Message[] | undefined;
}

/** What came of a page: no draft, with the reason among the remarks, where it failed. */
export interface Drafted {
  readonly draft?: SourceDraft | undefined;
  /** Those that are new. */
  readonly remarks: readonly Message[];
}

/** What all pages of an archive are drafted with. */
export interface DraftingWith {
  readonly furniture: Furniture;
  readonly gazetteer: Gazetteer;
}

/** Looks at a page alone. */
export function seePage({ source }: PageToSee): Surveyed {
  return survey(source);
}

/** Finds what a page says. */
export function draftPage({ page, messages }: PageToDraft, { furniture, gazetteer }: DraftingWith): Drafted {
  const remarks: Message[] = [];
  const surveyed = 'text' in page ? survey(page) : unpacked(page, survey, (message) => remarks.push(message));
  const draft = surveyed && draftSource(surveyed, furniture, gazetteer, { messages });
  return { draft, remarks: [...remarks, ...(draft?.messages ?? []).slice(messages?.length ?? 0)] };
}
