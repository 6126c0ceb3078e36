import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { nameArchive } from '../../src/app/name-archive.js';
import type { Curation } from '../../src/curate/curation-file.js';
import { signed } from '../../src/curate/decisions.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Change } from '../../src/model/curation.js';
import type { SourceDraft } from '../../src/model/draft.js';
import type { Resolution } from '../../src/model/entity.js';
import type { SourceFile } from '../../src/model/source.js';
import { resolveArchive } from '../../src/resolve/resolve-archive.js';
import { type ChainSource, readBlocks, resolveBlocks } from '../../src/resolve/resolve-blocks.js';
import { openDatabase } from '../../src/store/database.js';
import { openForIngest } from '../../src/store/ingest-database.js';
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
  const inForce = changes.map((change, at) => ({ line: at + 1, decision: signed(change, at, {}) }));
  return { lines: [], inForce, hash: createHash('sha256').update(JSON.stringify(inForce)).digest('hex') };
}

const DECISIONS: readonly (readonly Change[])[] = [
  [{ action: 'merge', kind: 'person', names: ['John Smith', 'Robert Jones'] }],
  [{ action: 'reject', kind: 'organisation', name: 'Elm Foods' }],
  [
    { action: 'rename', kind: 'person', name: 'Karen Bright', as: 'Karen Dull' },
    { action: 'confirm', kind: 'person', name: 'Ada Marsh' },
  ],
];

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
  test.each([1, 2, 3])('has the rows of one that is made from nothing, whatever came before: %i', (seed) => {
    const folder = temporaryFolder();
    const random = numbers(seed);
    const path = join(folder, 'grown.db');
    const drafts = new Map<string, SourceDraft>();
    const draft = (source: string, text: string): SourceDraft => draftOf(sourceOf(source, text));
    for (let n = 0; n < 12; n++) drafts.set(`${n}.txt`, draft(`${n}.txt`, randomStory(random)));
    change(path, { put: [...drafts.values()] });
    let curation = NOTHING_DECIDED;
    for (let step = 0; step < 7; step++) {
      const put = new Map<string, SourceDraft>();
      const gone = new Set<string>();
      for (let n = 0; n <= random(3); n++) {
        const target = `${random(16)}.txt`;
        const [copied] = [...drafts.values()].slice(random(drafts.size));
        const deed = random(4);
        gone.delete(target);
        put.delete(target);
        if (deed === 0) gone.add(target);
        else if (deed === 1 && copied) put.set(target, draft(target, copied.source.text ?? ''));
        else put.set(target, draft(target, randomStory(random)));
      }
      if (random(4) === 0) curation = curationOf(DECISIONS[random(DECISIONS.length)] ?? []);
      else if (random(2) === 0) curation = NOTHING_DECIDED;
      for (const source of gone) drafts.delete(source);
      for (const [source, made] of put) drafts.set(source, made);
      change(path, { put: [...put.values()], gone: [...gone] }, curation);
      const fresh = join(folder, `fresh-${step}.db`);
      change(fresh, { put: [...drafts.values()] }, curation);
      expect(rowsOf(path)).toEqual(rowsOf(fresh));
    }
  });

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
    change(path, { put: [story(60, 700)] }, NOTHING_DECIDED, (writer) => ({
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
    }));
    expect(read.all).toBeGreaterThan(200);
    expect(read.statements).toBeGreaterThan(0);
    expect(read.statements).toBeLessThan(read.all / 10);
    const db = openDatabase(path);
    const chains = Number(db.prepare('SELECT count(*) FROM chains').pluck().get());
    db.close();
    expect(chains).toBeGreaterThan(200);
    expect(read.chains).toBeGreaterThan(0);
    expect(read.chains).toBeLessThan(chains / 5);
  });
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
