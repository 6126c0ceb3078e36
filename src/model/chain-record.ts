import type { ArchiveChain } from './entity.js';
import type { ChainRecord } from './record.js';

/** What a chain says by itself, without whose it is and where. */
export type ChainContent = Omit<ArchiveChain, 'id' | 'articleId' | 'mentionCount' | 'published'>;

/** A chain as the record has it, without what says nothing; `placeOf` is the place of another chain among those of its article. */
export function chainRecord(chain: ChainContent, placeOf: (chain: string) => number): ChainRecord {
  const { kind, name, key, aliases, full, context, forms = [], posts = [], sex } = chain;
  // One that a decision took out is none.
  const rivals = (chain.rivals ?? []).map(placeOf).filter((place) => place >= 0);
  const record: { -readonly [Key in keyof ChainRecord]: ChainRecord[Key] } = { kind, name, key };
  if (aliases.length > 0) record.aliases = aliases;
  if (!full) record.full = full;
  if (context.length > 0) record.context = context;
  if (forms.length > 0) record.forms = forms;
  if (posts.length > 0) record.posts = posts;
  if (sex) record.sex = sex;
  if (rivals.length > 0) record.rivals = rivals;
  return record;
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
