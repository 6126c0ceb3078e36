import type { ArchiveChain } from './entity.js';
import type { ChainRecord } from './record.js';

/** What a chain says by itself, without whose it is and where. */
export type ChainContent = Omit<ArchiveChain, 'id' | 'articleId' | 'mentionCount' | 'published'>;

/** A chain as the record has it, without what says nothing; `placeOf` is the place of another chain among those of its article. */
export function chainRecord(chain: ChainContent, placeOf: (chain: string) => number): ChainRecord {
  const { kind, name, key, aliases, full, context, forms = [], posts = [], sex } = chain;
  // One that a decision took out is none.
  const rivals = (chain.rivals ?? []).map(placeOf).filter((place) => place >= 0);
  return {
    ...{ kind, name, key },
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(full ? {} : { full }),
    ...(context.length > 0 ? { context } : {}),
    ...(forms.length > 0 ? { forms } : {}),
    ...(posts.length > 0 ? { posts } : {}),
    ...(sex ? { sex } : {}),
    ...(rivals.length > 0 ? { rivals } : {}),
  };
}

/** The chain that a record of it is of; `idAt` is the id of the chain at a place. */
export function chainContent(record: ChainRecord, idAt: (place: number) => string): ChainContent {
  const { kind, name, key, aliases = [], full = true, context = [], forms, posts, sex, rivals } = record;
  return {
    ...{ kind, name, key, aliases, full, context },
    ...(forms ? { forms } : {}),
    ...(posts ? { posts } : {}),
    ...(sex ? { sex } : {}),
    ...(rivals ? { rivals: rivals.map(idAt) } : {}),
  };
}
