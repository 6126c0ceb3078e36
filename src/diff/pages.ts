import { type Change, PLAIN_CHANGE } from './change.js';
import { fieldChanges } from './fields.js';
import { differences } from './merge.js';
import { numberOf, type Row, type Side, type Sides, textOf, textOrNull } from './side.js';

/** Changes of what was read: articles, the sources that hold them, and remarks about these. */
export function pagesChanged(sides: Sides): readonly Change[] {
  const places = sides.map((side) => placesOf(side)) as [Places, Places];
  return [...articlesChanged(sides, places), ...sourcesChanged(sides, places), ...issuesChanged(sides)];
}

function articlesChanged(sides: Sides, [was, now]: readonly [Places, Places]): readonly Change[] {
  const rows = [...differences(sides, 'articles')];
  const place = (row: Row | undefined, side: 'was' | 'now'): Change['citations'] => {
    const at = (side === 'was' ? was : now).get(textOf(row, 'id'));
    return at ? [pageAt(side, at, textOf(row, 'headline'), textOf(row, 'id'))] : [];
  };
  const changed = rows.flatMap((row): readonly Change[] => {
    if (!row.was) return [{ ...article(row.now, 'came'), citations: place(row.now, 'now') }];
    if (!row.now) return [{ ...article(row.was, 'went'), citations: place(row.was, 'was') }];
    const fields = fieldChanges(row.was, row.now);
    if (fields.length === 0) return [];
    return [{ ...article(row.now, 'changed'), fields, citations: place(row.now, 'now') }];
  });
  const byId = new Map(rows.map((row) => [textOf(row.was ?? row.now, 'id'), row]));
  return onePage(changed, (was, now) => fieldChanges(byId.get(was)?.was ?? {}, byId.get(now)?.now ?? {}));
}

type Places = ReadonlyMap<string, Row>;

const placesOf = (side: Side): Places => new Map([...side.rows('articles_at')].map((row) => [textOf(row, 'id'), row]));

/** A page has no words of its own that are cited: its headline stands for it, and its first line. */
function pageAt(side: 'was' | 'now', at: Row, headline: string, id: string): Change['citations'][number] {
  const start = { sentence_start: 0, start: 0, end: [...headline].length };
  const source = textOf(at, 'source');
  return {
    side,
    source,
    line: numberOf(at, 'line') || 1,
    text: headline,
    sentence: headline,
    ...start,
    article_id: id,
    id,
  };
}

function article(row: Row | undefined, change: Change['change']): Change {
  const [headline, published] = [textOf(row, 'headline'), textOrNull(row, 'published')];
  return { ...PLAIN_CHANGE, kind: 'articles', change, id: textOf(row, 'id'), about: published, says: headline };
}

/** An article that went and one that came are one where a source lost one and got one, under the same headline: its text was edited. */
function onePage(
  changes: readonly Change[],
  fieldsOf: (was: string, now: string) => Change['fields'],
): readonly Change[] {
  const keyOf = ({ citations, says }: Change): string => `${citations[0]?.source ?? ''}\n${says}`;
  const of = (how: Change['change'], key: string): readonly Change[] =>
    changes.filter((each) => each.change === how && keyOf(each) === key);
  return changes.flatMap((each) => {
    if (each.change === 'changed' || each.says === '') return [each];
    const [went, came] = [of('went', keyOf(each)), of('came', keyOf(each))];
    const [was, now] = [went[0], came[0]];
    if (went.length !== 1 || came.length !== 1 || !was || !now) return [each];
    if (each === was) return [];
    const fields = fieldsOf(was.id, now.id);
    const differs = fields.length > 0;
    const because = 'its source holds it under the same headline';
    return [{ ...now, change: differs ? 'changed' : 'reworded', was_id: was.id, fields, because, differs }];
  });
}

function sourcesChanged(sides: Sides, places: readonly [Places, Places]): readonly Change[] {
  const [was, now] = sides.map(
    (side) => new Map([...side.rows('sources')].map((row) => [textOf(row, 'path'), row])),
  ) as [Map<string, Row>, Map<string, Row>];
  const went = [...was.values()].filter((row) => !now.has(textOf(row, 'path')));
  const came = [...now.values()].filter((row) => !was.has(textOf(row, 'path')));
  const moved = new Map([...sameArticles(went, came, places), ...sameContent(went, came)]);
  const from = new Map([...moved].map(([old, fresh]) => [fresh, old]));
  return [
    ...went.flatMap((row) => (moved.has(row) ? [] : [source(row, 'went')])),
    ...came.map((row): Change => {
      const old = from.get(row);
      if (!old) return source(row, 'came');
      const field = { field: 'path', was: old['path'], now: row['path'] };
      return { ...source(row, 'moved'), was_id: textOf(old, 'path'), fields: [field], differs: false };
    }),
    ...[...now].flatMap(([path, row]): readonly Change[] => {
      const old = was.get(path);
      if (!old || textOf(old, 'sha256') === textOf(row, 'sha256')) return [];
      // What it says otherwise is told of its facts; a page that is only saved again says the same.
      return [{ ...source(row, 'changed'), because: 'its bytes are not what they were', differs: false }];
    }),
  ];
}

/** A source that went and one that came, where they alone have the same bytes. */
function sameContent(went: readonly Row[], came: readonly Row[]): readonly (readonly [was: Row, now: Row])[] {
  const [gone, fresh] = [byContent(went), byContent(came)];
  return went.flatMap((row) => {
    const now = onlyOf(gone, row) && onlyOf(fresh, row);
    return now ? [[row, now] as const] : [];
  });
}

/** The same, where the articles of the one are in the other and nowhere else: it was moved and edited. */
function sameArticles(
  went: readonly Row[],
  came: readonly Row[],
  [before, after]: readonly [Places, Places],
): readonly (readonly [was: Row, now: Row])[] {
  const [gone, fresh] = [went, came].map((rows) => new Map(rows.map((row) => [textOf(row, 'path'), row])));
  const [to, from] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const [id, place] of before) {
    const [old, now] = [textOf(place, 'source'), textOf(after.get(id), 'source')];
    if (now === '' || old === now) continue;
    to.set(old, (to.get(old) ?? new Set()).add(now));
    from.set(now, (from.get(now) ?? new Set()).add(old));
  }
  return [...to].flatMap(([old, targets]) => {
    const [path = ''] = targets;
    const [was, now] = [gone?.get(old), fresh?.get(path)];
    return was && now && targets.size === 1 && from.get(path)?.size === 1 ? [[was, now] as const] : [];
  });
}

function byContent(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, readonly Row[]>();
  for (const row of rows) found.set(textOf(row, 'sha256'), [...(found.get(textOf(row, 'sha256')) ?? []), row]);
  return found;
}

/** The one row of that content, where it is the only one. */
function onlyOf(rows: ReadonlyMap<string, readonly Row[]>, { sha256 }: Row): Row | undefined {
  const found = rows.get(String(sha256)) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

function source(row: Row, change: Change['change']): Change {
  const path = textOf(row, 'path');
  return { ...PLAIN_CHANGE, kind: 'sources', change, id: path, says: path };
}

/** Remarks that came or went; an input that failed is one. */
function issuesChanged(sides: Sides): readonly Change[] {
  const [was, now] = sides.map((side) => {
    const lines = new Map([...side.rows('issues_at')].map((row) => [issueOf(row), numberOf(row, 'line')]));
    return new Map(
      [...side.rows('issues')].map((row) => [
        JSON.stringify([row['path'], row['severity'], row['rule'], row['reason']]),
        { row, line: lines.get(issueOf(row)) ?? 0 },
      ]),
    );
  });
  const only = (one: typeof was, other: typeof was, side: 'was' | 'now'): readonly Change[] =>
    [...(one ?? [])].flatMap(([key, { row, line }]) => (other?.has(key) ? [] : [issue(row, line, side)]));
  return [...only(was, now, 'was'), ...only(now, was, 'now')];
}

const issueOf = (row: Row): string => `${row['ordinal']} ${row['path']}`;

function issue(row: Row, line: number, side: 'was' | 'now'): Change {
  const [path, reason] = [textOf(row, 'path'), textOf(row, 'reason')];
  const place = { side, source: path, line: line || 1, text: '', sentence: '', sentence_start: 0, start: 0, end: 0 };
  return {
    ...PLAIN_CHANGE,
    kind: 'issues',
    change: side === 'now' ? 'came' : 'went',
    id: `${path}:${row['rule']}`,
    about: path,
    says: `${textOf(row, 'severity')}: ${reason} [${textOf(row, 'rule')}]`,
    citations: [{ ...place, article_id: '', id: path }],
    // A remark is no fact, an input that failed is one that the archive lacks.
    differs: textOf(row, 'severity') === 'error',
  };
}
