import type { ArchiveChain } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { addTo } from '../text/add-to.js';
import { isOutlet } from './outlet.js';

/** Who and what is named in the same articles: evidence of whether two articles speak of one person. */
export interface Company {
  /** Other people and bodies of the chain's article; those left out that many articles name, and outlets, to which anybody speaks. */
  of(chain: ArchiveChain): readonly string[];
  /** Articles that name somebody of the company of these chains: where their world is. */
  world(chains: readonly ArchiveChain[]): ReadonlySet<string>;
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

export function createCompany(chains: readonly ArchiveChain[], gazetteer: Gazetteer): Company {
  const articles = new Map<string, string[]>();
  const postings = new Map<string, string[]>();
  const outlets = new Set<string>();
  for (const chain of chains) {
    if (!isCompany(chain) || outlets.has(keyOf(chain))) continue;
    if (chain.kind === 'organisation' && !postings.has(keyOf(chain)) && isOutlet(chain.key, gazetteer)) {
      outlets.add(keyOf(chain));
      continue;
    }
    addTo(articles, chain.articleId, keyOf(chain));
    addTo(postings, keyOf(chain), chain.articleId);
  }
  const most = Math.max(FEW, MOST_OF_ARTICLES * articles.size);
  const rare = Math.min(MOST_OF_RARE, Math.max(FEW, RARE_IN_ARTICLES * articles.size));
  const others = (chain: ArchiveChain, limit: number): readonly string[] =>
    (articles.get(chain.articleId) ?? []).filter(
      (key) => key !== keyOf(chain) && (postings.get(key)?.length ?? 0) <= limit,
    );
  return {
    of: (chain) => others(chain, most),
    world: (some) => new Set(some.flatMap((chain) => others(chain, rare).flatMap((key) => postings.get(key) ?? []))),
  };
}
