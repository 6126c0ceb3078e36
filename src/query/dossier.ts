import type { Database } from '../store/database.js';
import {
  type BlockAround,
  type Citation,
  createAroundFinder,
  type NameUse,
  namesUsed,
  type Post,
  postsOf,
  type Saying,
  type SpeechTable,
  sayingsOf,
  type Whose,
} from '../store/dossier.js';
import type { EntityRow } from '../store/lookup.js';
import { writtenName } from '../store/written-name.js';
import { excerptAround } from './excerpt.js';
import { type PostHeld, postsHeld } from './posts-held.js';

/** One way in which the press writes a name, with every place. */
export interface NameForm {
  readonly name: string;
  readonly uses: readonly NameUse[];
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
  /** Ids of the only articles that are read; all where none are named. */
  readonly articles?: readonly string[] | undefined;
}

/** Collects what the archive says of an entity, each piece with its place. */
export function dossierOf(db: Database, entity: EntityRow, leaving: Leaving = {}): Dossier {
  return dossiersOf(db, [entity], leaving)[0] as Dossier;
}

/** The same of several, in their order; all of them are read at once, so that many come in portions. */
export function dossiersOf(
  db: Database,
  entities: readonly EntityRow[],
  { least = 0, stated = false, most = 0, articles }: Leaving = {},
): readonly Dossier[] {
  const isSure = ({ confidence }: Citation): boolean => confidence >= least;
  const isKept = (saying: Saying): boolean => isSure(saying) && !(stated && saying.meant_basis === 'implied');
  const isKeptPost = (post: Post): boolean => isSure(post) && !(stated && post.basis === 'implied');
  const whose: Whose = { entities: entities.map(({ id }) => id), articles };
  const uses = groupedBy(namesUsed(db, whose), ({ entity_id }) => [entity_id]);
  const posts = groupedBy(postsOf(db, whose).filter(isKeptPost), ({ person_id, organisation_id }) => [
    person_id,
    organisation_id,
  ]);
  const bySpeaker = (table: SpeechTable): ReadonlyMap<string, readonly Saying[]> =>
    groupedBy(sayingsOf(db, table, whose).filter(isKept), ({ speaker_id, meant_id }) => [speaker_id, meant_id]);
  const [quotes, said] = [bySpeaker('quotes'), bySpeaker('said')];
  const blockAround = createAroundFinder(db);
  return entities.map((entity) => {
    const of = <T>(groups: ReadonlyMap<string, readonly T[]>): readonly T[] => groups.get(entity.id) ?? [];
    const own = [...of(quotes), ...of(said)];
    const { passages, left } = passagesAbout(of(uses), { quotes: own, isSure, most, blockAround });
    return {
      entity,
      names: groupNames(of(uses).filter(isSure)),
      posts: postsHeld(of(posts)),
      quotes: of(quotes),
      said: of(said),
      passages,
      mentions_left: left,
    };
  });
}

/** Rows by whom they are about; a row may be about several, and stands with each once. */
function groupedBy<Row>(
  rows: readonly Row[],
  idsOf: (row: Row) => readonly (string | null)[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const id of new Set(idsOf(row))) {
      if (id === null) continue;
      const group = groups.get(id);
      if (group) group.push(row);
      else groups.set(id, [row]);
    }
  }
  return groups;
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

/** Fewer words than these around a quote only say who spoke. */
const WORDS_THAT_SAY_SOMETHING = 7;
const ELISION = '[…]';
const LETTER = /\p{L}/u;

interface About {
  readonly quotes: readonly Saying[];
  readonly isSure: (mention: Citation) => boolean;
  readonly most: number;
  readonly blockAround: (mention: NameUse) => BlockAround | undefined;
}

function passagesAbout(
  uses: readonly NameUse[],
  { quotes, isSure, most, blockAround }: About,
): { readonly passages: readonly Passage[]; readonly left: number } {
  const byArticle = groupedBy(
    [...quotes].sort((a, b) => a.start - b.start),
    ({ article_id }) => [article_id],
  );
  const passages: Passage[] = [];
  let seen = 0;
  // Blocks are looked up one by one: of many mentions only the first few may be wanted.
  for (const use of uses) {
    if (most > 0 && passages.length === most) return { passages, left: uses.length - seen };
    const block = blockAround(use);
    // What somebody says himself is not about him.
    if (block === undefined) continue;
    seen += 1;
    if (!isSure(use)) continue;
    const { block_start, block_text } = block;
    const last = passages.at(-1);
    if (last && last.article_id === use.article_id && use.start < last.end) continue;
    const own = byArticle.get(use.article_id) ?? [];
    const excerpt = excerptAround(block_text, { start: use.start - block_start, end: use.end - block_start });
    const span = { start: block_start + excerpt.start, end: block_start + excerpt.end };
    const shown = withoutQuotes(excerpt.text, span.start, own);
    const speaks = own.some((quote) => quote.start < span.end && quote.end > span.start);
    if (speaks && countWords(shown) < WORDS_THAT_SAY_SOMETHING) continue;
    passages.push({ ...citationOf(use), ...span, text: excerpt.text, shown });
  }
  return { passages, left: 0 };
}

function citationOf({
  id,
  article_id,
  source,
  line,
  start,
  end,
  text,
  rule,
  confidence,
  published,
}: NameUse): Citation {
  return { id, article_id, source, line, start, end, text, rule, confidence, published };
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
