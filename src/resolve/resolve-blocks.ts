import type { ArchiveChain, Entity, Resolution } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { createUnionFind, type UnionFind } from '../text/union-find.js';
import { keysOfChain } from './block-keys.js';
import { byId } from './cluster.js';
import { type ArchiveCompany, readCompany } from './company.js';
import { resolveArchive } from './resolve-archive.js';

// A large archive is named in parts, so that no more chains than those of one part are in memory. Names are compared within blocks
// (`block-keys.ts`); what else they depend on is of the archive as a whole, and takes little room: who is named beside whom, as
// numbers, and how many people have a post that a short form has.

/** A chain, and where its source has it. */
export interface PlacedChain extends ArchiveChain {
  readonly place: number;
}

/** Where the chains of an archive are read. */
export interface ChainSource {
  /** All of them, those of an article together. */
  all(): Iterable<PlacedChain>;
  at(places: readonly number[]): readonly PlacedChain[];
}

/** An archive that is to be named in parts. */
export interface Blocks {
  readonly company: ArchiveCompany;
  readonly parts: readonly Part[];
  /** What short forms have for a post or body. */
  readonly words: ReadonlySet<string>;
}

/** Blocks that are named together, by the places of their chains. */
interface Part {
  readonly places: number[];
  readonly hasShortForms: boolean;
}

/** The names of a part, which are those that the whole archive would have. */
export interface NamedPart {
  readonly chains: readonly PlacedChain[];
  readonly resolution: Resolution;
}

/** Parts an archive, by `most` chains or those of one block where these are more. */
export function readBlocks(source: ChainSource, gazetteer: Gazetteer, most: number): Blocks {
  const blocks = createBlocks(gazetteer);
  const words = new Set<string>();
  function* noted(): Generator<ArchiveChain> {
    for (const article of articlesOf(source.all())) {
      for (const chain of article) blocks.add(chain, article);
      for (const { full, context } of article) if (!full) for (const each of context) words.add(each);
      yield* article.sort(byId);
    }
  }
  return { company: readCompany(noted(), gazetteer), parts: blocks.parts(most), words };
}

function* articlesOf(chains: Iterable<PlacedChain>): Generator<PlacedChain[]> {
  let article: PlacedChain[] = [];
  for (const chain of chains) {
    if (article[0] !== undefined && article[0].articleId !== chain.articleId) {
      yield article;
      article = [];
    }
    article.push(chain);
  }
  yield article;
}

interface BlocksMade {
  /** Takes in a chain; `article` are all of its article. */
  add(chain: PlacedChain, article: readonly PlacedChain[]): void;
  parts(most: number): readonly Part[];
}

/** A chain that is in no block, because nothing is compared with it. */
const NO_BLOCK = -1;

function createBlocks(gazetteer: Gazetteer): BlocksMade {
  const together = createUnionFind();
  const numbers = new Map<string, number>();
  /** By letters, the blocks of names that they are the initials of; and the letters that an article defines. */
  const spelt = new Map<string, Set<number>>();
  const defined = new Map<string, number>();
  /** Of each chain its place, and the number of a key of its block. */
  const places: number[] = [];
  const blockOf: number[] = [];
  const withShortForms = new Set<number>();
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = together.add();
      numbers.set(text, number);
    }
    return number;
  };
  return {
    add(chain, article) {
      let block = NO_BLOCK;
      for (const { sort, text } of keysOfChain(chain, article, gazetteer)) {
        if (sort === 'block') {
          const number = numberOf(text);
          if (block !== NO_BLOCK) together.union(block, number);
          block = number;
        } else if (sort === 'letters') {
          spelt.set(text, (spelt.get(text) ?? new Set()).add(block));
        } else if (sort === 'defined') {
          const before = defined.get(text);
          if (before === undefined) defined.set(text, block);
          else together.union(before, block);
        }
      }
      places.push(chain.place);
      blockOf.push(block);
      if (chain.kind === 'person' && !chain.full) withShortForms.add(block);
    },
    parts(most) {
      for (const [letters, block] of defined) {
        for (const other of [numberOf(letters), ...(spelt.get(letters) ?? [])]) together.union(block, other);
      }
      const isShort = new Set([...withShortForms].map(together.rootOf));
      return partsOf(together, { places, blockOf, isShort, most });
    },
  };
}

interface Parting {
  readonly places: readonly number[];
  readonly blockOf: readonly number[];
  /** Blocks that have short forms: they are named once more, and so together. */
  readonly isShort: ReadonlySet<number>;
  readonly most: number;
}

function partsOf({ rootOf }: UnionFind, { places, blockOf, isShort, most }: Parting): readonly Part[] {
  const roots = blockOf.map((block) => (block === NO_BLOCK ? NO_BLOCK : rootOf(block)));
  const sizes = new Map<number, number>();
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const open = new Map<boolean, { part: Part; left: number }>();
  const parts: Part[] = [];
  const partOf = new Map<number, Part>();
  for (const [root, size] of sizes) {
    const hasShortForms = isShort.has(root);
    let filled = open.get(hasShortForms);
    if (filled === undefined || filled.left < size) {
      filled = { part: { places: [], hasShortForms }, left: most };
      open.set(hasShortForms, filled);
      parts.push(filled.part);
    }
    filled.left -= size;
    partOf.set(root, filled.part);
  }
  for (const [at, root] of roots.entries()) partOf.get(root)?.places.push(places[at] ?? 0);
  return parts;
}

type Holders = ReadonlyMap<string, number>;

/** Names an archive part by part, those without short forms first: these ask how many people of all parts have a post. */
export function* resolveBlocks(
  { company, parts, words }: Blocks,
  source: ChainSource,
  gazetteer: Gazetteer,
): Generator<NamedPart> {
  const all = new Map<string, number>();
  const waiting: { readonly part: Part; readonly own: Holders }[] = [];
  for (const part of parts) {
    const chains = source.at(part.places);
    const resolution = resolveArchive(chains, gazetteer, { company, othersWith: () => 0 });
    const own = holdersIn(resolution.entities, chains, words);
    for (const [each, count] of own) all.set(each, (all.get(each) ?? 0) + count);
    if (part.hasShortForms) waiting.push({ part, own });
    else yield { chains, resolution };
  }
  for (const { part, own } of waiting) {
    const chains = source.at(part.places);
    const othersWith = (post: string): number => (all.get(post) ?? 0) - (own.get(post) ?? 0);
    yield { chains, resolution: resolveArchive(chains, gazetteer, { company, othersWith }) };
  }
}

/** How many people have some posts, or belong to some bodies. */
function holdersIn(entities: readonly Entity[], chains: readonly ArchiveChain[], words: ReadonlySet<string>): Holders {
  const posts = new Map<string, readonly string[]>();
  for (const { id, kind, full, context } of chains) {
    if (kind === 'person' && full && context.some((each) => words.has(each))) posts.set(id, context);
  }
  const holders = new Map<string, number>();
  for (const { chains: links } of entities) {
    for (const each of new Set(links.flatMap(({ chainId }) => posts.get(chainId) ?? []))) {
      if (words.has(each)) holders.set(each, (holders.get(each) ?? 0) + 1);
    }
  }
  return holders;
}
