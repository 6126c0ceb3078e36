import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { loadGazetteer } from '../src/gazetteers/load.js';
import type { Article } from '../src/model/article.js';
import type { SourceDraft } from '../src/model/draft.js';
import type { Findings } from '../src/model/findings.js';
import { resolveArticle } from '../src/resolve/resolve-article.js';
import { passage } from '../src/segment/passage.js';
import { readingCopy } from '../src/text/reading-copy.js';
import { sourceOf } from './support/articles.js';
import { MEETINGS, withMeetings } from './support/invented-kind.js';

const TEXT = '🚓 On 12 March 2014 Eastmoor Council met Ada Marsh, of Hull, about the buses.';
const gazetteer = loadGazetteer();

/** An extractor, as short as it can be: it knows the one sentence. */
function findings(article: Article): Findings {
  const extraction = extract(article, gazetteer);
  const mention = (words: string) => extraction.mentions.findIndex(({ text }) => text === words);
  const at = (words: string) => ({
    start: article.text.indexOf(words),
    end: article.text.indexOf(words) + words.length,
  });
  const meeting = {
    ...at('Eastmoor Council met Ada Marsh, of Hull, about the buses'),
    ...{ host: mention('Eastmoor Council'), from: mention('12 March 2014'), state: 'held', seats: 2 },
    ...{ topic: 'buses', topicSpan: at('the buses'), rule: 'meeting/met', confidence: 0.81234 },
  };
  const more = {
    ...{ routeSpan: at('about the buses'), roomSpan: at('Hull'), day: mention('12 March 2014') },
    present: [{ mention: mention('Ada Marsh') }, { mention: mention('Ada Marsh') }, { name: 'a clerk' }],
  };
  const meetings = [
    { ...meeting, ...more, guest: mention('Ada Marsh') },
    { ...meeting, guestName: 'a clerk', topic: undefined, topicSpan: undefined, seats: undefined },
    // Without its host it is no meeting.
    { ...meeting, host: mention('12 March 2014') },
  ];
  return Object.assign({ ...extraction, chains: resolveArticle(extraction.mentions, gazetteer) }, { meetings });
}

const program = await withMeetings();
// The other files of this run have the program as it is.
afterAll(() => void vi.resetModules());

function draft(): SourceDraft {
  const source = sourceOf(TEXT);
  const print = { print: { site: 0, blocks: [] }, furniture: '' };
  return program.createSourceDraft(source, { articles: [passage(source)], boilerplate: [] }, findings, print);
}

const HELD = {
  ...{ host: 'Eastmoor Council', guest: 'Ada Marsh', from: '2014-03-12', state: 'held', seats: 2, topic: 'buses' },
  text: 'Eastmoor Council met Ada Marsh, of Hull, about the buses',
  ...{ start: 19, end: 75, line: 1, topic_text: 'the buses', topic_start: 66, topic_end: 75 },
  ...{ rule: 'meeting/met', confidence: 0.812, host_id: expect.any(String), guest_id: expect.any(String) },
};
const MORE = {
  ...{ route: { text: 'about the buses', start: 60, end: 75 }, room: 'Hull', room_start: 54, room_end: 58 },
  ...{ present: ['Ada Marsh', 'a clerk'], present_ids: [expect.any(String), null] },
  ...{ day: expect.any(String), until: '2014-03-12' },
};
/** Words side by side, as tables and listings have them. */
const FLAT = { ...MORE, route: 'about the buses', route_start: 60, route_end: 75 };
const NO_MORE = { route: null, room: null, room_start: null, present: [], present_ids: [], day: null, until: null };
const BARE = { host: 'Eastmoor Council', guest: 'a clerk', guest_id: null, seats: null, topic: null };

describe('a kind of fact that stands in the table alone', () => {
  let db: string;
  beforeEach(() => {
    db = join(program.temporaryFolder(), 'bpp.db');
    program.store(db, [draft()]);
  });
  const bpp = (...argv: string[]) => program.runBpp(['--db', db, ...argv]);
  const exported = async () => JSON.parse((await bpp('export')).stdout);

  it('goes from finding to draft to record, its fields in the order of its columns', () => {
    const [article] = draft().articles;
    const record =
      article &&
      program.nameDraft(article, (id) => ({ id, name: article.chains.find((c) => c.id === id)?.name ?? '' }));
    const meetings: readonly object[] = Object.entries(record ?? {}).find(([key]) => key === 'meetings')?.[1] ?? [];
    expect(meetings).toMatchObject([
      { ...HELD, ...MORE },
      { ...BARE, ...NO_MORE },
    ]);
    expect(Object.keys(meetings[0] ?? {})).toEqual([
      ...[
        'id',
        'host',
        'host_id',
        'host_chain',
        'guest',
        'guest_id',
        'guest_chain',
        'from',
        'text',
        'start',
        'end',
        'line',
        'state',
        'seats',
        'topic',
      ],
      ...['topic_text', 'topic_start', 'topic_end', 'route', 'room', 'room_start', 'room_end', 'present'],
      ...['present_ids', 'present_chains', 'day', 'until', 'rule', 'confidence'],
    ]);
    expect(meetings[1]).not.toHaveProperty('topic_text');
  });

  it('is cited in the text as saved where it was read in a mended copy', () => {
    const article = passage(sourceOf('Itâ€™s £5m. Ada Marsh met Tom Reed.'));
    const copy = readingCopy(article.text);
    if (!copy) throw new Error('nothing to mend');
    const start = copy.text.indexOf('Ada');
    const meetings = [{ start, end: start + 3, topicSpan: { start, end: start + 3 } }];
    const found = Object.assign(
      {
        ...{ mentions: [], chains: [], roles: [], quotes: [], said: [] },
        amounts: [],
        events: [],
        relations: [],
        lengths: [],
      },
      { meetings },
    );
    const cited = article.text.indexOf('Ada');
    const span = { start: cited, end: cited + 3 };
    expect(program.citeFindings(found, article, copy)).toMatchObject({ meetings: [{ ...span, topicSpan: span }] });
  });

  it('is written, read and exported', async () => {
    expect((await exported()).meetings).toMatchObject([
      { ...HELD, ...MORE },
      { ...BARE, ...NO_MORE },
    ]);
    const csv = (await bpp('export', '--format', 'csv', '--table', 'meetings')).stdout.split('\r\n');
    expect(csv[0]).toBe(
      'host,guest,from,state,seats,topic,topic_text,topic_start,topic_end,route,route_start,route_end,room,room_start,room_end,present,day,until,text,sentence,passage,headline,published,source,line,start,end,rule,confidence,id,host_id,guest_id,present_ids,article_id',
    );
    expect(csv[1]).toContain('Eastmoor Council');
    expect(csv).toHaveLength(4);
  });

  it('is listed', async () => {
    expect((await bpp('list', 'meetings')).stdout.split('\n')[0]).toMatch(/^host +guest +from +state +words +where$/);
    expect(JSON.parse((await bpp('list', 'meetings', '--json')).stdout)).toMatchObject([
      { ...HELD, ...FLAT },
      { ...BARE, ...NO_MORE },
    ]);
    expect((await bpp('list', 'meetings', '--min-confidence', '0.9', '--ndjson')).stdout).toBe('');
    const [{ id }] = JSON.parse((await bpp('list', 'meetings', '--json')).stdout);
    expect((await bpp('show', id)).stdout).toContain('Eastmoor Council met');
  });

  it.each([
    [`UPDATE meetings SET text = 'x'`, 'its text is not the article’s text from start to end'],
    ['UPDATE meetings SET line = 2', 'its line is not a line of the block that holds it'],
    [
      'UPDATE meetings SET topic_start = 1',
      'the words that name the topic are not the article’s text from topic_start',
    ],
    [`UPDATE meetings SET "from" = '2014-02-30'`, 'its from is no day of the calendar'],
    ['UPDATE meetings SET guest_chain = host_chain', 'its guest is no person'],
    ['UPDATE meetings SET guest_chain = host_chain', 'its host and its guest are one'],
    ['UPDATE meetings SET room_end = 60', 'the words for the place are not the article’s text from room_start'],
    ['UPDATE meetings_present SET chain = NULL, name = NULL', 'or neither named nor in words'],
    [`INSERT INTO meetings_fts (meetings_fts) VALUES ('delete-all')`, 'the full-text index does not hold the words'],
  ])('is checked: %s', async (sql, problem) => {
    expect(await bpp('check')).toMatchObject({ code: 0, stderr: expect.stringContaining('and 2 meetings cite their') });
    const tampered = new BetterSqlite3(db);
    tampered.exec(sql);
    tampered.close();
    expect(await bpp('check')).toMatchObject({ code: 1, stdout: expect.stringContaining(problem) });
  });

  it('makes facts of what is equal, without a rule of its own', async () => {
    program.store(db, [draft()]);
    const facts = JSON.parse((await bpp('list', 'facts', '--json')).stdout);
    const meetings = facts.filter(({ kind }: { kind: string }) => kind === 'meetings');
    expect(meetings).toMatchObject([
      { subject: 'Eastmoor Council', evidence_count: 1, origin_count: 1, from: '2014-03-12' },
      { subject: 'Eastmoor Council', evidence_count: 1, origin_count: 1, from: '2014-03-12' },
    ]);
  });

  it('stands in the schema of the record and of the database, each column with its sentence', async () => {
    const schema = JSON.parse((await bpp('schema')).stdout);
    expect(schema.properties.meetings).toEqual({ type: 'array', items: { $ref: '#/$defs/meeting' } });
    expect(schema.required).toContain('meetings');
    const { description, properties, required } = schema.$defs.meeting;
    expect(description).toBe(MEETINGS.about);
    expect(properties.guest).toEqual({
      ...{ type: ['string', 'null'], description: 'Canonical name of the visitor, null where nobody is named.' },
    });
    expect(properties.seats).toEqual({ type: ['number', 'null'], description: 'How many were there.' });
    expect(required).not.toContain('topic_text');
    const { stdout } = await bpp('schema', '--sql');
    expect(stdout).toMatch(/^CREATE TABLE meetings \( +-- who met whom, when and about what$/m);
    expect(stdout).toMatch(/^ {2}"from" TEXT, +-- YYYY-MM-DD: first day of it$/m);
    expect(stdout).toContain('CREATE VIEW meetings_held AS');
  });

  it('loses what a decision takes out, and has it back when the decision is undone', () => {
    const writable = new BetterSqlite3(db);
    const guests = writable.prepare('SELECT guest_chain FROM meetings WHERE guest_chain IS NOT NULL').pluck();
    const present = writable.prepare('SELECT * FROM meetings_present ORDER BY fact_id, ordinal');
    const before = guests.all();
    const wholePresent = present.all();
    program.rejectChain(writable, String(before[0]), 'd1');
    expect(guests.all()).toEqual([]);
    expect(present.all()).toMatchObject([{ name: 'a clerk' }]);
    expect(writable.prepare('SELECT count(*) FROM meetings').pluck().get()).toBe(2);
    program.restoreRejected(writable);
    expect(guests.all()).toEqual(before);
    expect(present.all()).toEqual(wholePresent);
    const day = String(writable.prepare('SELECT day FROM meetings WHERE day IS NOT NULL').pluck().get());
    program.rejectMention(writable, day, 'd3');
    expect(writable.prepare('SELECT day, until FROM meetings').all()).toEqual(
      Array(2).fill({ day: null, until: null }),
    );
    program.restoreRejected(writable);
    expect(writable.prepare('SELECT count(*) FROM meetings WHERE until IS NOT NULL').pluck().get()).toBe(1);
    program.rejectChain(writable, String(writable.prepare('SELECT host_chain FROM meetings').pluck().get()), 'd2');
    expect(writable.prepare('SELECT count(*) FROM meetings').pluck().get()).toBe(0);
    writable.close();
  });
});
