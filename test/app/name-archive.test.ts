import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { nameArchive } from '../../src/app/name-archive.js';
import type { Curation } from '../../src/curate/curation-file.js';
import { decisionsInForce, signed } from '../../src/curate/decisions.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Change } from '../../src/model/curation.js';
import type { SourceDraft } from '../../src/model/draft.js';
import type { Resolution } from '../../src/model/entity.js';
import type { SourceFile } from '../../src/model/source.js';
import { resolveArchive } from '../../src/resolve/resolve-archive.js';
import { type ChainSource, readBlocks, resolveBlocks } from '../../src/resolve/resolve-blocks.js';
import { anchorOf } from '../../src/store/curation.js';
import { openDatabase } from '../../src/store/database.js';
import { openForIngest } from '../../src/store/ingest-database.js';
import { statementAnchorOf } from '../../src/store/statement-anchors.js';
import { createWriter, type Writer } from '../../src/store/write.js';
import { draftOf } from '../support/archive-of-drafts.js';
import { dump, temporaryFolder } from '../support/database.js';

/** What stories say: names that several people have, short and other forms, bodies with abbreviations and legal forms, posts. */
const SENTENCES = [
  'John Smith, the head coach of Ash Rovers, said: “We will win the league this year.”',
  'Mr Smith, the head coach, said: “We will win the league this year.”',
  'John Smith, a consultant at Calder Hospital, retired on 3 May 2014.',
  'Alderman John Smith paid £2 million for Ash Rovers.',
  'J. Smith of Ash Rovers was fined £500 by the court on 4 May 2014.',
  'Robert Jones met Karen Bright in Leeds on 5 May 2014.',
  'Bob Jones, the finance director of Ash Holdings, met Karen Bright in Leeds.',
  'Robert Jones, finance director of Ash Holdings plc, resigned.',
  'Mr Jones, the finance director, said the deal was “good for everybody in this town”.',
  'Ash Holdings plc agreed to buy Elm Foods for £30m in a five-year deal.',
  'Ash Holdings agreed to buy Elm Foods for £31m.',
  'The Business Partnering Programme (BPP) will cost £4m a year.',
  'The BPP will save £3m a year by 2016.',
  'The British Plastics Panel met Ash Holdings in London.',
  'Chief Constable Ada Marsh, of Eastmoor Police, said: “We cannot go on as we are in this county.”',
  'The chief constable of Eastmoor said: “It is about keeping people safe at all times.”',
  'Eastmoor Police said the scheme would cost £16m.',
  'Ben Pryce, chief constable of Eastmoor Police, attacked the plan.',
  'Former chief constable Ada Marsh left Eastmoor Police on 1 May 2014.',
  'The five-year contract with Calder Hospital was signed on 6 May 2014.',
  'Karen Bright, mayor of Leeds, said: “Nobody has asked the people of this city about it.”',
  'The mayor of Leeds said the scheme would cost £18m and that nobody had asked the people.',
  'Elm Foods, a partner of Ash Holdings, was founded in 1999.',
  'Sam Okafor Jr and Sam Okafor were named in the report by Calder Hospital.',
];

/** Numbers below a bound, the same for a seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function sourceOf(path: string, text: string): SourceFile {
  const sha256 = createHash('sha256').update(`${path}\n${text}`).digest('hex');
  const size = Buffer.byteLength(text);
  return { path, sha256, size, mediaType: 'text/plain', charset: 'utf-8', charsetBasis: 'read/utf-8-valid', text };
}

const storyOf = (headline: string, day: number, sentences: readonly string[]): string =>
  `${headline}\n\n${day} May 2014\n\n${sentences.join('\n')}\n`;

function randomStory(random: (below: number) => number): string {
  const sentences = Array.from({ length: 3 + random(5) }, () => SENTENCES[random(SENTENCES.length)] ?? '');
  return storyOf(`What the council heard number ${random(5)}`, 1 + random(9), sentences);
}

const NOTHING_DECIDED: Curation = { lines: [], inForce: [], hash: '' };

function curationOf(changes: readonly Change[]): Curation {
  const lines = changes.map((change, at) => ({ line: at + 1, decision: signed(change, at, {}) }));
  const inForce = decisionsInForce(lines);
  const hash = createHash('sha256').update(JSON.stringify(inForce)).digest('hex');
  return { lines, inForce, hash: inForce.length === 0 ? '' : hash };
}

/** Decisions of each sort about what stands in the database at `path`. */
function possibleChanges(path: string, random: (below: number) => number): readonly Change[] {
  const db = openDatabase(path);
  const ids = (sql: string, ...given: string[]): string[] =>
    db
      .prepare<string[], string>(sql)
      .pluck()
      .all(...given);
  const oneOf = (all: readonly string[]): string => all[random(Math.max(1, all.length))] ?? '';
  const KINDS = ['person', 'person', 'organisation', 'force', 'place', 'programme'] as const;
  const kind = KINDS[random(KINDS.length)] ?? 'person';
  const nameOf = (): string => oneOf(ids('SELECT name FROM entities WHERE kind = ? ORDER BY id', kind));
  const MENTIONS =
    'SELECT m.id FROM mentions m JOIN chains c ON c.id = m.chain_id JOIN entities e ON e.id = c.entity_id';
  const anchor = (name: string) =>
    anchorOf(db, oneOf(ids(`${MENTIONS} WHERE e.kind = ? AND e.name = ? ORDER BY m.id`, kind, name)))?.anchor;
  const fact = (of: string) => statementAnchorOf(db, oneOf(ids('SELECT id FROM facts WHERE kind = ? ORDER BY id', of)));
  const [name, other] = [nameOf(), nameOf()];
  const [mention, another] = [anchor(name), anchor(name)];
  const of = oneOf(ids('SELECT kind FROM facts ORDER BY id'));
  const [one, two] = [fact(of), fact(of)];
  const money = ids(`SELECT id FROM mentions WHERE kind = 'money' ORDER BY id`);
  const sum = anchorOf(db, oneOf(money))?.anchor;
  db.close();
  const options: readonly (readonly Change[])[] = [
    name === other ? [] : [{ action: 'merge', kind, names: [name, other] }],
    mention ? [{ action: 'merge', kind, names: [other], mentions: [mention], as: 'Ada Marsh' }] : [],
    mention && another ? [{ action: 'split', kind, name, mentions: [mention, another], as: `${name} of Leeds` }] : [],
    mention ? [{ action: 'split', kind, name, mentions: [mention] }] : [],
    [{ action: 'rename', kind, name, as: random(2) === 0 ? other : `Sir ${name}` }],
    [{ action: 'reject', kind, name }],
    mention ? [{ action: 'reject', kind, mention }] : [],
    [{ action: 'confirm', kind, name }],
    mention ? [{ action: 'confirm', kind, mention }] : [],
    sum ? [{ action: random(2) === 0 ? 'reject' : 'confirm', kind: 'money', mention: sum }] : [],
    one ? [{ action: random(3) === 0 ? 'confirm' : 'reject', fact: one }] : [],
    one && two ? [{ action: 'same', facts: [one, two] }] : [],
    one && two ? [{ action: 'differs', facts: [one, two] }] : [],
  ];
  return options.flat();
}

/** One of these, or one that takes back an earlier one. */
function randomChange(path: string, random: (below: number) => number, before: Curation): readonly Change[] {
  const earlier = before.lines[random(Math.max(1, before.lines.length))];
  if (earlier && random(3) === 0) return [{ action: 'undo', of: earlier.decision.id }];
  const possible = possibleChanges(path, random);
  return possible.slice(random(possible.length)).slice(0, 1);
}

/** Changes the database at `path` as an ingest would; what it is told of the writer's answers is up to `watch`. */
function change(
  path: string,
  { put = [], gone = [] }: { readonly put?: readonly SourceDraft[]; readonly gone?: readonly string[] },
  curation: Curation = NOTHING_DECIDED,
  watch: (writer: Writer) => Writer = (writer) => writer,
): void {
  const writer = createWriter(openForIngest(path), { rules: 'r1' });
  for (const source of gone) writer.removeSource(source);
  for (const draft of put) writer.putSource(draft);
  nameArchive(watch(writer), curation, 'curation.jsonl');
  writer.finish();
  writer.close();
}

/** All rows; what decisions took out is numbered as it came. */
function rowsOf(path: string): string[] {
  const db = openDatabase(path);
  const rows = dump(db);
  db.close();
  return rows.map((row) => row.replace(/^rejected {"ordinal":\d+,/, 'rejected {')).sort();
}

describe('an archive that is named again after a change', () => {
  test.each([1, 2, 3])(
    'has the rows of one that is made from nothing, whatever came before: %i',
    (seed) => {
      const folder = temporaryFolder();
      const random = numbers(seed);
      const path = join(folder, 'grown.db');
      const drafts = new Map<string, SourceDraft>();
      const draft = (source: string, text: string): SourceDraft => draftOf(sourceOf(source, text));
      for (let n = 0; n < 12; n++) drafts.set(`${n}.txt`, draft(`${n}.txt`, randomStory(random)));
      change(path, { put: [...drafts.values()] });
      const decided: Change[] = [];
      let curation = NOTHING_DECIDED;
      for (let step = 0; step < 7; step++) {
        const put = new Map<string, SourceDraft>();
        const gone = new Set<string>();
        const isDeciding = random(2) === 0;
        for (let n = isDeciding ? random(2) : 0; n <= random(3); n++) {
          const target = `${random(16)}.txt`;
          const [copied] = [...drafts.values()].slice(random(drafts.size));
          const deed = random(4);
          gone.delete(target);
          put.delete(target);
          if (deed === 0) gone.add(target);
          else if (deed === 1 && copied) put.set(target, draft(target, copied.source.text ?? ''));
          else put.set(target, draft(target, randomStory(random)));
        }
        for (let n = 0; isDeciding && n <= random(3); n++) {
          decided.push(...randomChange(path, random, curation));
          curation = curationOf(decided);
        }
        for (const source of gone) drafts.delete(source);
        for (const [source, made] of put) drafts.set(source, made);
        change(path, { put: [...put.values()], gone: [...gone] }, curation);
        const fresh = join(folder, `fresh-${step}.db`);
        change(fresh, { put: [...drafts.values()] }, curation);
        expect(rowsOf(path)).toEqual(rowsOf(fresh));
      }
    },
    60_000,
  );

  test('has them too when a decision is taken, and has those from before when it is taken back', () => {
    const folder = temporaryFolder();
    const random = numbers(4);
    const path = join(folder, 'decided.db');
    const drafts = SENTENCES.slice(0, 16).map((sentence, n) => {
      const more = [SENTENCES[random(SENTENCES.length)] ?? '', `Nobody from Calder Hospital spoke to paper ${n}.`];
      return draftOf(sourceOf(`${n}.txt`, storyOf(`What was heard number ${n}`, 1 + (n % 9), [sentence, ...more])));
    });
    change(path, { put: drafts });
    const before = rowsOf(path);
    const possible = possibleChanges(path, random);
    expect(new Set(possible.map(({ action }) => action)).size).toBe(7);
    for (const [at, each] of possible.entries()) {
      const curation = curationOf([each]);
      change(path, {}, curation);
      const fresh = join(folder, `fresh-${at}.db`);
      change(fresh, { put: drafts }, curation);
      expect(rowsOf(path)).toEqual(rowsOf(fresh));
      change(path, {}, curationOf([each, { action: 'undo', of: curation.lines[0]?.decision.id ?? '' }]));
      expect(rowsOf(path)).toEqual(before);
    }
  }, 60_000);

  it('looks only at what the change can touch', () => {
    const path = join(temporaryFolder(), 'large.db');
    const LETTERS = 'bcdfghklmnprstvw';
    const word = (n: number): string => `Z${LETTERS[n % 16]}o${LETTERS[Math.floor(n / 16) % 16]}er`;
    const story = (n: number, sum: number): SourceDraft => {
      const [given, surname] = [word(n * 7), word(n * 11 + 5)];
      const sentences = [
        `Karl ${surname}, the owner of ${given} Foods, said: “The ${given} and the ${surname} are what we love best.”`,
        `${given} Foods paid £${sum}m to Ms ${surname} and opened a shop in ${given}ham.`,
      ];
      return draftOf(sourceOf(`${n}.txt`, storyOf(`${given} and ${surname}`, 1 + (n % 9), sentences)));
    };
    change(path, { put: Array.from({ length: 120 }, (_, n) => story(n, n + 2)) });
    const read = { statements: 0, chains: 0, all: 0 };
    const counting = (writer: Writer): Writer => ({
      ...writer,
      statementsOf(tables, some) {
        const statements = writer.statementsOf(tables, some);
        read.statements += statements.length;
        read.all = writer.countStatements(tables);
        return statements;
      },
      *archiveChains(some) {
        for (const chain of writer.archiveChains(some)) {
          read.chains += 1;
          yield chain;
        }
      },
    });
    const renamed: Change = { action: 'rename', kind: 'organisation', name: `${word(70 * 7)} Foods`, as: 'Elm Foods' };
    const db = openDatabase(path);
    const chains = Number(db.prepare('SELECT count(*) FROM chains').pluck().get());
    db.close();
    expect(chains).toBeGreaterThan(200);
    for (const [put, curation] of [
      [[story(60, 700)], NOTHING_DECIDED],
      [[], curationOf([renamed])],
      [[story(61, 701)], curationOf([renamed])],
    ] as const) {
      [read.statements, read.chains] = [0, 0];
      change(path, { put }, curation, counting);
      expect(read.all).toBeGreaterThan(200);
      expect(read.statements).toBeGreaterThan(0);
      expect(read.statements).toBeLessThan(read.all / 10);
      expect(read.chains).toBeGreaterThan(0);
      expect(read.chains).toBeLessThan(chains / 5);
    }
  });
});

describe('an archive in which more may name somebody who still is company', () => {
  /** Stories that name a body of their own each, and those that name one woman: beside two men of one name, or alone. */
  const filler = (n: number): SourceDraft => {
    const letters = [n % 16, Math.floor(n / 16) % 16].map((at) => 'bcdfghklmnprstvw'[at]);
    const body = `Zo${letters.join('o')}er Foods`;
    return draftOf(
      sourceOf(`f${n}.txt`, storyOf(`What ${body} did`, 1 + (n % 9), [`${body} opened a shop number ${n}.`])),
    );
  };
  const naming = (n: number): SourceDraft => {
    const said = n < 2 ? 'John Smith met Karen Bright' : 'Karen Bright was there';
    return draftOf(
      sourceOf(`n${n}.txt`, storyOf(`What was seen number ${n}`, 1 + (n % 9), [`${said} on 3 May 2014.`])),
    );
  };
  const smiths = (path: string): unknown => {
    const db = openDatabase(path);
    const count = db.prepare(`SELECT count(*) FROM entities WHERE name = 'John Smith'`).pluck().get();
    db.close();
    return count;
  };

  it('names those anew whose company it is, and no others', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'grown.db');
    // Somebody is company whom a twentieth of the articles names: eleven of 220.
    const first = [
      ...Array.from({ length: 208 }, (_, n) => filler(n)),
      ...Array.from({ length: 11 }, (_, n) => naming(n)),
    ];
    change(path, { put: first });
    expect(smiths(path)).toBe(2);
    let chains = 0;
    change(path, { put: [filler(208)] }, NOTHING_DECIDED, (writer) => ({
      ...writer,
      *archiveChains(some) {
        for (const chain of writer.archiveChains(some)) {
          chains += 1;
          yield chain;
        }
      },
    }));
    expect(smiths(path)).toBe(1);
    expect(chains).toBeLessThan(120);
    const fresh = join(folder, 'fresh.db');
    change(fresh, { put: [...first, filler(208)] });
    expect(rowsOf(path)).toEqual(rowsOf(fresh));
  }, 60_000);
});

describe('an archive that is named part by part', () => {
  test.each([1, 2, 3, 4])('has the names of one that is named at once, however small the parts: %i', (seed) => {
    const path = join(temporaryFolder(), 'parts.db');
    const random = numbers(seed);
    const writer = createWriter(openForIngest(path), { rules: 'r1' });
    for (let n = 0; n < 40; n++) writer.putSource(draftOf(sourceOf(`${n}.txt`, randomStory(random))));
    writer.tellTwinsApart();
    const gazetteer = loadGazetteer();
    const source: ChainSource = {
      all: () => writer.archiveChains(),
      at: (places) => [...writer.archiveChains({ by: 'rowid', ids: places })],
    };
    const blocks = readBlocks(source, gazetteer, 1 + random(60));
    const parts = [...resolveBlocks(blocks, source, gazetteer)].map(({ resolution }) => resolution);
    const atOnce = resolveArchive([...source.all()], gazetteer);
    writer.close();
    expect(parts.length).toBeGreaterThan(2);
    const named = ({ entities, doubts }: Resolution): ReadonlySet<string> =>
      new Set([...entities, ...doubts].map((each) => JSON.stringify(each)));
    expect(new Set(parts.flatMap((part) => [...named(part)]))).toEqual(named(atOnce));
  });
});
