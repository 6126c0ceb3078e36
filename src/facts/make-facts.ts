import type { Evidence, Fact } from '../model/fact.js';
import { contentId } from '../text/content-id.js';
import { byWeight, type Compared, compare } from './compared.js';
import { linksTowards, type Partition } from './partition.js';
import { shaped } from './shapes.js';

/** The facts of groups of statements that say the same, by kind and id. */
export function factsOf({ groups, links }: Partition, statements: ReadonlyMap<string, Compared>): readonly Fact[] {
  const byId = new Map<string, ShapedFact[]>();
  for (const group of groups) {
    const shape = shaped(group.flatMap((id) => statements.get(id) ?? []));
    const id = factId(shape.all[0].table, shape.key);
    const known = byId.get(id);
    if (known) known.push(shape);
    else byId.set(id, [shape]);
  }
  const facts: Fact[] = [];
  for (const [id, called] of byId) {
    // Two facts may be called the same and yet nothing joins them: the first of them has the plain id.
    if (called.length > 1) called.sort((a, b) => byWeight(a.all[0], b.all[0]));
    for (const [at, { all, key, said }] of called.entries()) {
      const [{ table, id: first }] = all;
      const own = at === 0 ? id : factId(table, key, first);
      facts.push({ id: own, kind: table, ...said, ...countsOf(all), evidence: evidenceOf(all, links) });
    }
  }
  return facts.sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
}

type ShapedFact = ReturnType<typeof shaped>;

function factId(kind: string, key: string, apart = ''): string {
  return contentId('fact', kind, key, apart);
}

function countsOf(all: readonly [Compared, ...Compared[]]): Pick<Fact, 'origins' | 'first' | 'last'> {
  const [{ article }] = all;
  if (all.length === 1) return { origins: 1, first: article.published, last: article.published };
  const days = all.flatMap(({ article }) => article.published ?? []).sort(compare);
  return {
    origins: new Set(all.map(({ article }) => article.origin)).size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

function evidenceOf(all: readonly [Compared, ...Compared[]], links: Partition['links']): readonly Evidence[] {
  const towards = all.length === 1 ? undefined : linksTowards(all[0].id, links);
  return all.map(({ id, table, articleId, article }): Evidence => {
    const link = towards?.get(id);
    const why = link
      ? { rule: link.rule, detail: link.detail, sameAs: link.one === id ? link.other : link.one }
      : { rule: null, detail: null, sameAs: null };
    return { table, statementId: id, articleId, origin: article.origin, ...why };
  });
}
