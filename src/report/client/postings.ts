// The words of a site's articles, as its index has them: lines of a word and the numbers of its articles, each as the distance
// from the one before in base 36, in the order of the words' code units.

const RADIX = 36;

/** The parts of an index that can hold words beginning so; `firsts` are the first words of the parts, rising. */
export function partsFor(firsts: readonly string[], beginning: string): readonly number[] {
  return firsts.flatMap((first, at) => {
    const next = firsts[at + 1];
    const startsInTime = first < beginning || first.startsWith(beginning);
    return startsInTime && (next === undefined || next >= beginning) ? [at] : [];
  });
}

/** The articles in which a word of a part begins so. */
export function articlesWith(part: string, beginning: string): ReadonlySet<number> {
  const articles = new Set<number>();
  const found = `\n${part}\n`;
  for (let at = found.indexOf(`\n${beginning}`); at >= 0; at = found.indexOf(`\n${beginning}`, at + 1)) {
    const [, ...distances] = found.slice(at + 1, found.indexOf('\n', at + 1)).split(' ');
    let article = 0;
    for (const distance of distances) {
      article += Number.parseInt(distance, RADIX);
      articles.add(article);
    }
  }
  return articles;
}

/** What is in all sets, in rising order. */
export function inAll(sets: readonly ReadonlySet<number>[]): readonly number[] {
  const [first, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return first === undefined
    ? []
    : [...first].filter((one) => others.every((set) => set.has(one))).sort((a, b) => a - b);
}
