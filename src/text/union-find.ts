/** Groups numbers below `count` by what they have in common; each group ascending, groups by their first member. */
export function groupByShared(count: number, sharedBy: (member: number) => Iterable<string | number>): number[][] {
  const { union, groups } = createUnionFind(count);
  const holders = new Map<string | number, number>();
  for (let member = 0; member < count; member++) {
    for (const key of sharedBy(member)) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, member);
      else union(holder, member);
    }
  }
  return groups();
}

/** Groups numbers below `count` by pairs that belong together. */
export function groupByPairs(count: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const { union, groups } = createUnionFind(count);
  for (const [a, b] of pairs) union(a, b);
  return groups();
}

/** Numbers from 0 on, put together two by two. */
export interface UnionFind {
  /** Takes in one more; gives its number. */
  add(): number;
  union(a: number, b: number): void;
  /** The smallest number that one is with. */
  rootOf(at: number): number;
  groups(): number[][];
}

export function createUnionFind(count = 0): UnionFind {
  const parent = Array.from({ length: count }, (_, i) => i);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let i = at; i !== root; ) [i, parent[i]] = [parent[i] ?? root, root];
    return root;
  };
  return {
    add: () => parent.push(parent.length) - 1,
    rootOf,
    union: (a, b) => {
      const [first, second] = [rootOf(a), rootOf(b)];
      parent[Math.max(first, second)] = Math.min(first, second);
    },
    groups: () => {
      const groups = new Map<number, number[]>();
      for (let i = 0; i < parent.length; i++) {
        const group = groups.get(rootOf(i));
        if (group) group.push(i);
        else groups.set(rootOf(i), [i]);
      }
      return [...groups.values()];
    },
  };
}
