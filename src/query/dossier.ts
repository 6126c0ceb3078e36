import type { RoleState } from '../model/statement.js';
import type { Database } from '../store/database.js';
import {
  type Citation,
  type MentionInBlock,
  mentionsInBlocks,
  type NameUse,
  namesUsed,
  postsOf,
  type Saying,
  sayingsOf,
} from '../store/dossier.js';
import type { EntityRow } from '../store/lookup.js';
import { writtenName } from '../store/written-name.js';
import { excerptAround } from './excerpt.js';

/** One way in which the press writes a name, with every place. */
export interface NameForm {
  readonly name: string;
  readonly uses: readonly NameUse[];
}

/** A post, with every place that states it. */
export interface PostHeld {
  readonly person: string;
  readonly person_id: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly organisation_id: string | null;
  readonly state: RoleState;
  readonly since: string | null;
  readonly until: string | null;
  readonly stated: readonly Citation[];
}

/** Words about an entity; `shown` is the same with the entity's own quotes and reported speech left out. */
export interface Passage extends Citation {
  readonly shown: string;
}

/** Everything that the archive says of one thing. */
export interface Dossier {
  readonly entity: EntityRow;
  readonly names: readonly NameForm[];
  readonly posts: readonly PostHeld[];
  readonly quotes: readonly Saying[];
  /** What it is reported to have said, in the words of the press. */
  readonly said: readonly Saying[];
  readonly passages: readonly Passage[];
}

/** Collects what the archive says of an entity, each piece with its place; without what is less sure than `least`. */
export function dossierOf(db: Database, entity: EntityRow, least = 0): Dossier {
  const isSure = ({ confidence }: Citation): boolean => confidence >= least;
  const quotes = sayingsOf(db, 'quotes', entity.id).filter(isSure);
  const said = sayingsOf(db, 'said', entity.id).filter(isSure);
  return {
    entity,
    names: groupNames(namesUsed(db, entity.id).filter(isSure)),
    posts: groupPosts(postsOf(db, entity.id).filter(isSure)),
    quotes,
    said,
    passages: passagesAbout(mentionsInBlocks(db, entity.id).filter(isSure), [...quotes, ...said]),
  };
}

function groupNames(uses: readonly NameUse[]): readonly NameForm[] {
  const forms = new Map<string, NameUse[]>();
  for (const use of uses) {
    const name = writtenName(use.title, use.text);
    forms.set(name, [...(forms.get(name) ?? []), use]);
  }
  return [...forms]
    .map(([name, places]) => ({ name, uses: places }))
    .sort((a, b) => b.uses.length - a.uses.length || (a.name < b.name ? -1 : 1));
}

function groupPosts(posts: ReturnType<typeof postsOf>): readonly PostHeld[] {
  const held = new Map<string, PostHeld & { readonly stated: Citation[] }>();
  for (const post of posts) {
    const { person, person_id, role, organisation, organisation_id, state, since, until, ...citation } = post;
    const key = JSON.stringify([person_id ?? person, role, organisation_id ?? organisation, state, since, until]);
    const known = held.get(key);
    if (known) known.stated.push(citation);
    else {
      const term = { state, since, until };
      held.set(key, { person, person_id, role, organisation, organisation_id, ...term, stated: [citation] });
    }
  }
  return [...held.values()];
}

/** Fewer words than these around a quote only say who spoke. */
const WORDS_THAT_SAY_SOMETHING = 7;
const ELISION = '[…]';
const LETTER = /\p{L}/u;

function passagesAbout(mentions: readonly MentionInBlock[], quotes: readonly Saying[]): readonly Passage[] {
  const byArticle = groupByArticle([...quotes].sort((a, b) => a.start - b.start));
  const passages: Passage[] = [];
  for (const mention of mentions) {
    const { block_start, block_text, block_type: _, ...citation } = mention;
    const last = passages.at(-1);
    if (last && last.article_id === mention.article_id && mention.start < last.end) continue;
    const own = byArticle.get(mention.article_id) ?? [];
    const focus = { start: mention.start - block_start, end: mention.end - block_start };
    const excerpt = excerptAround(block_text, focus);
    const span = { start: block_start + excerpt.start, end: block_start + excerpt.end };
    const shown = withoutQuotes(excerpt.text, span.start, own);
    const speaks = own.some((quote) => quote.start < span.end && quote.end > span.start);
    if (speaks && countWords(shown) < WORDS_THAT_SAY_SOMETHING) continue;
    passages.push({ ...citation, ...span, text: excerpt.text, shown });
  }
  return passages;
}

function groupByArticle(quotes: readonly Saying[]): Map<string, Saying[]> {
  const groups = new Map<string, Saying[]>();
  for (const quote of quotes) groups.set(quote.article_id, [...(groups.get(quote.article_id) ?? []), quote]);
  return groups;
}

function withoutQuotes(text: string, offset: number, quotes: readonly Saying[]): string {
  const points = [...text];
  let shown = '';
  let at = 0;
  for (const quote of quotes) {
    const start = Math.max(quote.start - offset, at);
    const end = Math.min(quote.end - offset, points.length);
    if (end <= start) continue;
    shown += points.slice(at, start).join('') + ELISION;
    at = end;
  }
  return shown + points.slice(at).join('');
}

function countWords(text: string): number {
  return text
    .replaceAll(ELISION, ' ')
    .split(' ')
    .filter((word) => LETTER.test(word)).length;
}
