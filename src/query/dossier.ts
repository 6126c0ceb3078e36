import type { RoleBasis, RoleState } from '../model/statement.js';
import type { Database } from '../store/database.js';
import {
  type Citation,
  mentionsInBlocks,
  type NameUse,
  namesUsed,
  type Post,
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

/** A post, with every place that says so. */
export interface PostHeld {
  readonly person: string;
  readonly person_id: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly organisation_id: string | null;
  /** As the latest article has it. */
  readonly state: RoleState;
  /** `implied` where no words give the body, and only what an article is about suggests it. */
  readonly basis: RoleBasis;
  readonly since: string | null;
  readonly until: string | null;
  /** The oldest first. */
  readonly stated: readonly Post[];
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
  /** Mentions that were not looked at for passages, where only some were wanted. */
  readonly mentions_left: number;
}

/** What a dossier leaves aside. */
export interface Leaving {
  /** What is less sure than this. */
  readonly least?: number | undefined;
  /** What is only implied: posts whose body no words give, and sayings of whoever holds a post. */
  readonly stated?: boolean | undefined;
  /** How many passages are wanted; 0 for all. */
  readonly most?: number | undefined;
}

/** Collects what the archive says of an entity, each piece with its place. */
export function dossierOf(
  db: Database,
  entity: EntityRow,
  { least = 0, stated = false, most = 0 }: Leaving = {},
): Dossier {
  const isSure = ({ confidence }: Citation): boolean => confidence >= least;
  const isKept = (saying: Saying): boolean => isSure(saying) && !(stated && saying.meant_basis === 'implied');
  const isKeptPost = (post: Post): boolean => isSure(post) && !(stated && post.basis === 'implied');
  const quotes = sayingsOf(db, 'quotes', entity.id).filter(isKept);
  const said = sayingsOf(db, 'said', entity.id).filter(isKept);
  const { passages, left } = passagesAbout(db, entity, { quotes: [...quotes, ...said], isSure, most });
  return {
    entity,
    names: groupNames(namesUsed(db, entity.id).filter(isSure)),
    posts: postsHeld(postsOf(db, entity.id).filter(isKeptPost)),
    quotes,
    said,
    passages,
    mentions_left: left,
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

/** Each post once, with what of its evidence is looked at; what is told first comes first. */
function postsHeld(posts: readonly Post[]): readonly PostHeld[] {
  const byFact = new Map<string, Post[]>();
  for (const post of posts) {
    const known = byFact.get(post.fact_id);
    if (known) known.push(post);
    else byFact.set(post.fact_id, [post]);
  }
  return [...byFact.values()].map(postHeld);
}

function postHeld(said: readonly Post[]): PostHeld {
  const [best] = [...said].sort((a, b) => a.place - b.place) as [Post, ...Post[]];
  const { person, person_id, role, organisation, organisation_id, basis } = best;
  const last = said.reduce((one, other) => ((other.published ?? '') > (one.published ?? '') ? other : one));
  return {
    ...{ person, person_id, role, organisation, organisation_id, state: last.state, basis },
    since: said.find(({ since }) => since !== null)?.since ?? null,
    until: said.find(({ until }) => until !== null)?.until ?? null,
    stated: said,
  };
}

/** Fewer words than these around a quote only say who spoke. */
const WORDS_THAT_SAY_SOMETHING = 7;
const ELISION = '[…]';
const LETTER = /\p{L}/u;

interface About {
  readonly quotes: readonly Saying[];
  readonly isSure: (mention: Citation) => boolean;
  readonly most: number;
}

function passagesAbout(
  db: Database,
  { id, mention_count }: EntityRow,
  { quotes, isSure, most }: About,
): { readonly passages: readonly Passage[]; readonly left: number } {
  const byArticle = groupByArticle([...quotes].sort((a, b) => a.start - b.start));
  const passages: Passage[] = [];
  let seen = 0;
  for (const mention of mentionsInBlocks(db, id)) {
    if (most > 0 && passages.length === most) return { passages, left: Math.max(0, mention_count - seen) };
    seen += 1;
    if (!isSure(mention)) continue;
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
  return { passages, left: 0 };
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
