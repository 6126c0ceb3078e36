import type { ArchiveChain } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { isOutlet } from './outlet.js';

/** Who and what is named in the same articles: evidence of whether two articles speak of one person. */
export interface Company {
  /** Other people and bodies of the chain's article; those left out that many articles name, and outlets, to which anybody speaks. */
  of(chain: ArchiveChain): readonly string[];
  /** The numbers of the articles that name somebody of the company of these chains: where their world is. */
  world(chains: readonly ArchiveChain[]): ReadonlySet<number>;
}

/** Of all articles: what more of them name says nothing of where somebody belongs. Small archives: at least so many. */
const MOST_OF_ARTICLES = 0.05;
const RARE_IN_ARTICLES = 0.01;
const FEW = 10;
/** However large the archive, a world is made of what stands in few articles: memory and time stay linear. */
const MOST_OF_RARE = 50;

const isCompany = ({ kind, full }: ArchiveChain): boolean =>
  full && (kind === 'person' || kind === 'organisation' || kind === 'force');
const keyOf = ({ kind, key }: ArchiveChain): string => `${kind}:${key}`;

/** Read when somebody's company is asked for: in one article nobody's is, as a rule. */
export function createCompany(chains: readonly ArchiveChain[], gazetteer: Gazetteer): Company {
  let made: Company | undefined;
  const company = (): Company => {
    made ??= readCompany(chains, gazetteer);
    return made;
  };
  return { of: (chain) => company().of(chain), world: (some) => company().world(some) };
}

function readCompany(chains: readonly ArchiveChain[], gazetteer: Gazetteer): Company {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const outlets = new Set<string>();
  /** By the number of a key, the numbers of the articles that name it; by that of an article, the keys that it names. */
  const postings: number[][] = [];
  const articles: number[][] = [];
  const articleNumbers = new Map<string, number>();
  for (const chain of chains) {
    if (!isCompany(chain)) continue;
    const key = keyOf(chain);
    if (outlets.has(key)) continue;
    let number = numbers.get(key);
    if (number === undefined && chain.kind === 'organisation' && isOutlet(chain.key, gazetteer)) {
      outlets.add(key);
      continue;
    }
    if (number === undefined) {
      number = keys.push(key) - 1;
      numbers.set(key, number);
      postings.push([]);
    }
    let article = articleNumbers.get(chain.articleId);
    if (article === undefined) {
      article = articles.push([]) - 1;
      articleNumbers.set(chain.articleId, article);
    }
    articles[article]?.push(number);
    postings[number]?.push(article);
  }
  const most = Math.max(FEW, MOST_OF_ARTICLES * articles.length);
  const rare = Math.min(MOST_OF_RARE, Math.max(FEW, RARE_IN_ARTICLES * articles.length));
  const others = (chain: ArchiveChain, limit: number): readonly number[] => {
    const own = numbers.get(keyOf(chain));
    const named = articles[articleNumbers.get(chain.articleId) ?? -1] ?? [];
    return named.filter((key) => key !== own && (postings[key]?.length ?? 0) <= limit);
  };
  return {
    of: (chain) => others(chain, most).map((key) => keys[key] ?? ''),
    world: (some) => new Set(some.flatMap((chain) => others(chain, rare).flatMap((key) => postings[key] ?? []))),
  };
}
