import { ruleSummary } from '../extract/rules.js';
import { resolutionRules } from '../resolve/rules.js';
import type { Database } from '../store/database.js';
import { type Post, postsOf } from '../store/dossier.js';
import { type ApartOf, apartFrom, type ChainOf, chainsOf, type FormOf, formsOf } from '../store/identity.js';
import type { EntityRow } from '../store/lookup.js';

const REASONS: ReadonlyMap<string, string> = new Map(resolutionRules.map(({ id, reason }) => [id, reason]));

/** A way of writing a name, with the rules in words. */
export interface ExplainedForm extends FormOf {
  /** What the rule sees that found it. */
  readonly summary: string | null;
  /** Why it belongs to the name before it. */
  readonly reason: string | null;
}

/** The names of one article, and why they are the entity. */
export interface ExplainedChain extends ChainOf {
  readonly reason: string | null;
  readonly forms: readonly ExplainedForm[];
}

/** Words that give a post, with their rule in words. */
export interface ExplainedPost extends Post {
  readonly summary: string | null;
}

/** Why what is called so is one thing: article by article, and what was left apart. */
export interface ExplainedName {
  readonly entity: EntityRow;
  readonly chains: readonly ExplainedChain[];
  /** Every statement of a post that it holds, or that is held there; the oldest first. */
  readonly posts: readonly ExplainedPost[];
  readonly apart: readonly (ApartOf & { readonly reason: string | null })[];
}

const reasonOf = (rule: string | null): string | null => (rule === null ? null : (REASONS.get(rule) ?? null));

/** Explains an entity: which rule found each of its names and posts, why the names are one in their article and across the archive. */
export function explainName(db: Database, entity: EntityRow): ExplainedName {
  const chains = chainsOf(db, entity.id).map((chain): ExplainedChain => {
    const forms = formsOf(db, chain.id).map((form) => ({
      ...{ ...form, summary: ruleSummary(form.rule) ?? null, reason: reasonOf(form.link_rule) },
    }));
    return { ...chain, reason: reasonOf(chain.link_rule), forms };
  });
  const posts = postsOf(db, { entities: [entity.id] }).map((post) => ({
    ...post,
    summary: ruleSummary(post.rule) ?? null,
  }));
  const apart = apartFrom(db, entity.id).map((each) => ({ ...each, reason: reasonOf(each.rule) }));
  return { entity, chains, posts, apart };
}
