import type { ArchiveChain } from './entity.js';
import type { FactTable } from './fact-kinds.js';
import type { Message } from './message.js';
import type { PagePrint } from './page-print.js';
import type { ArticleRecord, BoilerplateRecord, MentionRecord, SourceRecord } from './record.js';
import type { SourceFile } from './source.js';
import type { FactDrafts } from './statement.js';

/** What a page came with that is in no record, or not in each. */
export type GivenWith = Pick<SourceFile, 'url' | 'published' | 'isArticle' | 'container'>;

/**
 * What one source says, before the archive-wide step has named its entities: records that point to chains instead of
 * entities. A draft depends on its source, the rules and what of its site's furniture it holds, so it is kept and
 * reused until one of them changes.
 */
export interface SourceDraft {
  /** `text` is null where the source came as records: what it was is not known. */
  readonly source: SourceRecord & { readonly text: string | null } & GivenWith;
  readonly articles: readonly ArticleDraft[];
  readonly boilerplate: readonly BoilerplateRecord[];
  /** What was remarked while it was read; undefined where the stored text was used, and earlier remarks stand. */
  readonly messages?: readonly Message[];
  readonly print: PagePrint;
  /** What of the site's furniture was looked for in it: `furnitureKey`. */
  readonly furniture: string;
  /** What made it, where that is not the rules at hand: a source that came as records is read again as soon as its file is. */
  readonly rules?: string;
}

export interface ArticleDraft extends Omit<ArticleRecord, 'chains' | 'mentions' | FactTable>, FactDrafts {
  readonly chains: readonly ArchiveChain[];
  readonly mentions: readonly MentionDraft[];
}

/** `chain` is an `ArchiveChain.id`; null for values. `link_*` say why a mention belongs to its chain. */
export interface MentionDraft
  extends Omit<MentionRecord, 'entity' | 'entity_id' | 'chain' | 'link_rule' | 'link_detail'> {
  readonly chain: string | null;
  readonly link_rule: string | null;
  readonly link_detail: string | null;
}
