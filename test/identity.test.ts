import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshotRows } from '../src/snapshot/rows.js';
import { openDatabase } from '../src/store/database.js';
import { temporaryFolder } from './support/database.js';
import { runBpp } from './support/run-bpp.js';

// An edit changes the rows of its own sentence, and no other: every paragraph below is one sentence, so that its line says whose
// a row is.

const PEOPLE = ['Ada Marsh', 'Tom Reed', 'Rosa Field', 'Ian Noon', 'Orla Quist', 'Femi Adeyo'];
const BODIES = ['Eastmoor Council', 'Calder Valley Trust', 'Norwell Systems Ltd', 'Surrey Police'];
const SENTENCES: readonly ((person: string, body: string, n: number) => string)[] = [
  (person, body, n) => `${person}, chairman of ${body}, said: “We will wait for ${n} weeks and see what they do.”`,
  (person, _, n) =>
    `The new bridge over the river Ember was at long last opened by ${person} on ${n + 1} May 2013 in the rain.`,
  (_, body, n) => `In the end ${body} paid £${n + 2}m for the bridge in 2012, which was more than anybody had thought.`,
  (person, body, n) =>
    `After a long search ${body} appointed ${person} as its treasurer ${n + 2} years ago, in a hurry.`,
  (person, body, n) =>
    `In a drawer of ${person} lay ${n + 2} letters from ${body}, all of them unread and one of them wet.`,
  (_, body, n) =>
    `By the summer of next year ${body} will close ${n + 2} of its libraries in Leeds and sell what is in them.`,
];

/** Which of the sentences give a post. */
const POSTS: ReadonlySet<number> = new Set([0, 3]);

interface Told {
  readonly words: string;
  readonly about: string;
  readonly post: { readonly person: string; readonly body: string } | undefined;
}

const sentence: fc.Arbitrary<Told> = fc
  .tuple(fc.nat(SENTENCES.length - 1), fc.nat(PEOPLE.length - 1), fc.nat(BODIES.length - 1), fc.nat(8))
  .map(([at, person, body, n]) => {
    const [who = '', which = ''] = [PEOPLE[person], BODIES[body]];
    const words = SENTENCES[at]?.(who, which, n) ?? '';
    const post = POSTS.has(at) ? { person: who, body: which } : undefined;
    return { words, about: `${at} ${words.includes(which) ? which : who}`, post };
  });

interface Page {
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** Without the posts of a person at a second body: these tell two of a name apart, until the sentence that does so is taken out. */
function atOneBody(told: readonly Told[]): readonly Told[] {
  const bodies = new Map<string, string>();
  return told.filter(({ post }) => {
    if (post === undefined) return true;
    const body = bodies.get(post.person) ?? post.body;
    bodies.set(post.person, body);
    return body === post.body;
  });
}

/** Two pages and a sentence that is in neither; nothing is told twice, for what is told twice is one event. */
const archive = fc
  .uniqueArray(sentence, { minLength: 9, maxLength: 16, selector: ({ about }) => about })
  .map((told) => atOneBody(told).map(({ words }) => words))
  .map(([words = '', ...rest]): { words: string; pages: readonly Page[] } => {
    const half = Math.ceil(rest.length / 2);
    const pages = [
      { headline: 'Bridge opens at last', sentences: rest.slice(0, half) },
      { headline: 'Council splits over bridge', sentences: rest.slice(half) },
    ];
    return { words, pages };
  });

/** Lines of a page that an edit is about, before and after it. */
interface Edit {
  readonly page: Page;
  readonly file?: string;
  readonly lines: readonly [before: readonly number[], after: readonly number[]];
}

const FIRST = 5;
const lineOf = (at: number): number => FIRST + 2 * at;

/** The six edits of a page; `at` is the sentence, `words` are new. */
const EDITS: Readonly<Record<string, (page: Page, at: number, words: string) => Edit>> = {
  'a sentence is added': (given, at, words) => ({
    page: { ...given, sentences: given.sentences.toSpliced(at, 0, words) },
    lines: [[], [lineOf(at)]],
  }),
  'a sentence is changed': (given, at) => ({
    page: { ...given, sentences: given.sentences.with(at, `Yesterday, ${given.sentences[at]}`) },
    lines: [[lineOf(at)], [lineOf(at)]],
  }),
  'a sentence is removed': (given, at) => ({
    page: { ...given, sentences: given.sentences.toSpliced(at, 1) },
    lines: [[lineOf(at)], []],
  }),
  'the headline is changed': (given) => ({
    page: { ...given, headline: `${given.headline} again` },
    lines: [[1], [1]],
  }),
  'the file is renamed': (given) => ({ page: given, file: 'z.txt', lines: [[], []] }),
  'words are added above': (given, _, words) => ({
    page: { ...given, sentences: [words, ...given.sentences] },
    lines: [[], [FIRST]],
  }),
};

const written = ({ headline, sentences }: Page): string => `${[headline, '6 May 2013', ...sentences].join('\n\n')}\n`;

interface Row {
  readonly id: string;
  readonly row: string;
}

interface Snapshot {
  readonly said: ReadonlyMap<string, readonly Row[]>;
  /** Path and line of everything that stands somewhere, by table and id. */
  readonly places: ReadonlyMap<string, { readonly source: string; readonly line: number }>;
}

type Fields = Readonly<Record<string, unknown>>;

function snapshotOf(file: string): Snapshot {
  const db = openDatabase(file);
  try {
    const tables = new Map(
      snapshotRows(db).map(({ name, columns, rows }) => [
        name,
        [...rows()].map((row): Fields => Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
      ]),
    );
    const sources = new Map(tables.get('articles_at')?.map(({ id, source }) => [id, String(source)]));
    const places = new Map<string, { source: string; line: number }>();
    const said = new Map<string, Row[]>();
    for (const [name, rows] of tables) {
      if (name.endsWith('_at')) {
        for (const { id, article_id, line } of rows) {
          const at = { source: sources.get(article_id) ?? '', line: Number(line) };
          if (article_id) places.set(`${name.slice(0, -3)} ${id}`, at);
        }
      } else
        said.set(
          name,
          rows.map((row) => ({ id: String(row['id']), row: JSON.stringify(row) })),
        );
    }
    return { said, places };
  } finally {
    db.close();
  }
}

/** Tables in which each row stands in one place. */
const CITED = ['blocks', 'mentions', 'roles', 'quotes', 'said', 'amounts', 'events', 'relations', 'lengths'];

/** Rows of one snapshot that the other has not, and that stand on none of the lines of `file`. */
function strays(one: Snapshot, other: Snapshot, file: string, lines: readonly number[]): readonly string[] {
  return CITED.flatMap((table) => {
    const rows = new Set(other.said.get(table)?.map(({ row }) => row));
    return (one.said.get(table) ?? []).flatMap(({ id, row }) => {
      const at = one.places.get(`${table} ${id}`);
      const isOwn = at?.source === file && lines.includes(at.line);
      return rows.has(row) || isOwn ? [] : [`${table} ${row}`];
    });
  });
}

const idsIn = ({ said }: Snapshot, table: string): readonly string[] =>
  (said.get(table) ?? []).map(({ id }) => id).sort();

describe('an edit changes the rows of its own sentence', () => {
  for (const [name, edited] of Object.entries(EDITS)) {
    test(name, async () => {
      const property = fc.asyncProperty(archive, fc.nat(), fc.nat(), async ({ words, pages }, which, where) => {
        const cwd = temporaryFolder();
        mkdirSync(join(cwd, 'pages'));
        const fileOf = (at: number): string => `pages/${'abc'[at]}.txt`;
        for (const [at, each] of pages.entries()) writeFileSync(join(cwd, fileOf(at)), written(each));
        await runBpp(['ingest', 'pages'], { cwd });
        const before = snapshotOf(join(cwd, 'bpp.db'));

        const at = which % pages.length;
        const given = pages[at] as Page;
        const edit = edited(given, where % given.sentences.length, words);
        const file = edit.file === undefined ? fileOf(at) : `pages/${edit.file}`;
        renameSync(join(cwd, fileOf(at)), join(cwd, file));
        writeFileSync(join(cwd, file), written(edit.page));
        const again = await runBpp(['ingest', 'pages'], { cwd });
        const after = snapshotOf(join(cwd, 'bpp.db'));

        expect(again.code, again.stderr).toBe(0);
        expect(idsIn(before, 'mentions').length).toBeGreaterThan(3);
        expect(strays(before, after, fileOf(at), edit.lines[0])).toEqual([]);
        expect(strays(after, before, file, edit.lines[1])).toEqual([]);
        if (edit.file !== undefined) expect(idsIn(after, 'articles')).toEqual(idsIn(before, 'articles'));
        rmSync(cwd, { recursive: true });
      });
      await fc.assert(property, { numRuns: 3, endOnFailure: true });
    }, 60_000);
  }
});
