import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, parseQuery } from '../../src/query/query.js';
import { type Answer, runQuery } from '../../src/query/run.js';
import type { Database } from '../../src/store/database.js';
import { ARCHIVE } from '../support/archive.js';
import { storedDatabase } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';

const ask = async (db: Database, asked: Asked): Promise<Answer> => runQuery(db, await parseQuery(asked));

/** The places of an answer's passages, or of those who hold a post, `path:line`, without the folder. */
function places(answer: Answer): string[] {
  if (answer.kind === 'holders') {
    return answer.holders.map(({ source, line, person }) => `${source.slice(6, 9)}:${line} ${person}`);
  }
  if (answer.kind !== 'passages') return [answer.kind];
  return answer.found.rows.map((row) => `${row.source.slice(6, 9)}:${row.line}`);
}

describe('runQuery', () => {
  it('gives a dossier for a name alone: names, posts, quotes, reports and what is said', async () => {
    const answer = await ask(storedDatabase(ARCHIVE), { person: ['Ada Marsh'] });
    if (answer.kind !== 'dossier') throw new Error(answer.kind);
    const { names, posts, quotes, said, passages } = answer.dossier;
    expect(names.map((form) => [form.name, ...form.uses.map((use) => `${use.source}:${use.line}`)])).toEqual([
      ['CC Marsh', 'pages/002_letters.txt:4'],
      ['Chief Constable Ada Marsh', 'pages/001_merger.txt:7'],
      ['Ms Marsh', 'pages/001_merger.txt:8'],
    ]);
    expect(posts).toMatchObject([
      { role: 'Chief Constable', organisation: 'Eastmoor Police', state: 'current', stated: [{ line: 7 }] },
    ]);
    expect(quotes.map((quote) => [quote.text, quote.cue, quote.line])).toEqual([
      ['We cannot go on as we are. It’s about keeping people safe.', 'said', 7],
    ]);
    expect(said.map((report) => [report.text, report.cue, report.line])).toEqual([
      ['the scheme, called Common Ground, would save £3.5m a year by 2016', 'told', 8],
    ]);
    expect(passages.map((passage) => passage.line)).toEqual([7, 4]);
    expect(passages[0]?.shown).toBe('Chief Constable Ada Marsh, of Eastmoor Police, said: “[…]”');
  });

  it('cites exact words in every passage of a dossier', async () => {
    const db = storedDatabase(ARCHIVE);
    const texts = new Map(ARCHIVE.flatMap((draft) => draft.articles.map((article) => [article.id, [...article.text]])));
    for (const person of ['Ada Marsh', 'Tom Reed', 'Briony Lake', 'José Núñez']) {
      const answer = await ask(db, { person: [person] });
      if (answer.kind !== 'dossier') throw new Error(answer.kind);
      for (const { article_id, start, end, text } of answer.dossier.passages) {
        expect(texts.get(article_id)?.slice(start, end).join('')).toBe(text);
      }
    }
  });

  it.each([
    ['other case', 'ada marsh'],
    ['a form of the press', 'CC Marsh'],
    ['its words in another order', 'Marsh, Ada'],
    ['an id', 'id'],
  ])('finds a person by %s', async (_, typed) => {
    const db = storedDatabase(ARCHIVE);
    const byName = await ask(db, { person: ['Ada Marsh'] });
    if (byName.kind !== 'dossier') throw new Error(byName.kind);
    const answer = await ask(db, { person: [typed === 'id' ? byName.dossier.entity.id : typed] });
    expect(answer).toEqual(byName);
  });

  it('finds names without their accents, and by a defined abbreviation', async () => {
    const db = storedDatabase(ARCHIVE);
    expect(await ask(db, { person: ['jose nunez'] })).toMatchObject({ dossier: { entity: { name: 'José Núñez' } } });
    expect(await ask(db, { force: ['EP'] })).toMatchObject({ dossier: { entity: { name: 'Eastmoor Police' } } });
    expect(await ask(db, { org: ['EP'] })).toMatchObject({ dossier: { entity: { name: 'Eastmoor Police' } } });
  });

  it('chooses nobody where a surname fits two people', async () => {
    const answer = await ask(storedDatabase(ARCHIVE), { person: ['Marsh'] });
    if (answer.kind !== 'candidates') throw new Error(answer.kind);
    expect(answer.candidates.map(({ name }) => name)).toEqual(['Ada Marsh', 'Owen Marsh']);
    expect(answer.notes).toEqual(['`Marsh` fits 2 names: ask for one by its full name or its id']);
  });

  it('suggests near names where there is none', async () => {
    const db = storedDatabase(ARCHIVE);
    expect((await ask(db, { person: ['Adda March'] })).notes).toEqual([
      'no person `Adda March` in the archive: did you mean `Ada Marsh`?',
    ]);
    expect((await ask(db, { person: ['Zebedee Quux'] })).notes).toEqual(['no person `Zebedee Quux` in the archive']);
  });

  it('names the first five of those that a name beside other filters may mean', async () => {
    const names = ['Ann', 'Bea', 'Cy', 'Dan', 'Eve', 'Flo'].map((given) => `${given} Marsh`);
    const noteOf = async (some: readonly string[]): Promise<readonly string[]> => {
      const mentions = some.map((text) => ({ kind: 'person' as const, text }));
      const plan = { path: 'a.txt', text: `${some.join(', ')} met.`, articles: [{ lines: [1], mentions }] };
      return (await ask(storedDatabase([sourceDraft(plan)]), { person: ['Marsh'], text: 'met' })).notes;
    };
    const five = '`Ann Marsh`, `Bea Marsh`, `Cy Marsh`, `Dan Marsh`, `Eve Marsh`';
    expect(await noteOf(names.slice(0, 5))).toEqual([`\`Marsh\` is taken for any of ${five}`]);
    expect(await noteOf(names)).toEqual([`\`Marsh\` is taken for any of ${five}, 1 more`]);
  });

  it('shows the name that is used most first', async () => {
    const text = 'Ann Marsh spoke. Marsh sat. Marsh left.';
    const person = { kind: 'person', of: 'Ann Marsh' } as const;
    const mentions = [
      { ...person, text: 'Ann Marsh' },
      { ...person, text: 'Marsh', nth: 2 },
      { ...person, text: 'Marsh', nth: 3 },
    ];
    const db = storedDatabase([sourceDraft({ path: 'a.txt', text, articles: [{ lines: [1], mentions }] })]);
    const answer = await ask(db, { person: ['Ann Marsh'] });
    if (answer.kind !== 'dossier') throw new Error(answer.kind);
    expect(answer.dossier.names.map(({ name, uses }) => `${name} ${uses.length}`)).toEqual(['Marsh 2', 'Ann Marsh 1']);
  });

  it('gives a body the people who hold posts there', async () => {
    const answer = await ask(storedDatabase(ARCHIVE), { force: ['Eastmoor Police'] });
    expect(answer).toMatchObject({ dossier: { posts: [{ person: 'Ada Marsh', role: 'Chief Constable' }] } });
  });

  it.each<[string, Asked, string[]]>([
    ['two names', { force: ['Eastmoor Police', 'Calder Valley Police'] }, ['001:6']],
    ['an amount', { money: '>=10m' }, ['001:6']],
    ['an amount below', { money: '<£5m' }, ['001:8']],
    ['an amount of another currency', { money: '<$5m' }, ['nothing']],
    ['a force and an amount', { force: ['Eastmoor Police'], money: '>=10m' }, ['001:6']],
    ['a date', { date: '2014-03-01..2014-03-11' }, ['001:6']],
    ['a date and a programme', { date: '2016', programme: ['Common Ground'] }, ['001:8']],
    ['words', { text: 'control room' }, ['001:1', '001:6']],
    ['a phrase and a start of a word', { text: '"fire sale" attack*' }, ['001:9']],
    ['words of a quote', { said: 'people safe' }, ['001:7']],
    ['words of a report', { said: 'called "common ground"' }, ['001:8']],
    ['words of who is reported', { said: 'common ground', person: ['Ada Marsh'] }, ['001:8']],
    ['words of who is not reported', { said: 'common ground', person: ['Tom Reed'] }, ['nothing']],
    ['words of a speaker', { said: 'sale', person: ['Tom Reed'] }, ['001:9']],
    ['words of somebody else', { said: 'sale', person: ['Ada Marsh'] }, ['nothing']],
    ['a role', { role: 'chief constable' }, ['001:7 Ada Marsh']],
    ['a role in an article', { role: 'chief constable', published: '2014' }, ['001:7 Ada Marsh']],
    ['a role in no such article', { role: 'chief constable', published: '2013' }, ['nothing']],
    ['a role beside words', { role: 'chief constable', text: 'safe' }, ['001:7']],
    ['a role at another body', { role: 'Constable', force: 'Calder Valley Police' }, ['nothing']],
    ['a role at a body', { role: 'Constable', force: ['Eastmoor Police'] }, ['001:7 Ada Marsh']],
    ['a role of a person', { role: 'inspector', person: ['Tom Reed'] }, ['001:9 Tom Reed']],
    ['a source', { source: '002', force: ['Eastmoor Police'] }, ['002:3', '002:4']],
    ['a pattern of sources', { source: '*/00[13]*', text: 'by' }, ['003:1', '001:3', '001:8']],
    ['a day of publication', { published: '2015' }, ['002:3']],
    ['no source at all', { source: 'nowhere' }, ['nothing']],
    ['no word', { text: '—' }, ['nothing']],
  ])('finds passages by %s', async (_, asked, expected) => {
    const answer = await ask(storedDatabase(ARCHIVE), asked);
    expect(places(answer)).toEqual(expected);
  });

  it('falls back to articles where no paragraph has it all', async () => {
    const answer = await ask(storedDatabase(ARCHIVE), { place: ['Hull'], money: '>=10m' });
    expect(places(answer)).toEqual(['001:1']);
    expect(answer.notes).toEqual(['no passage fits by itself: these are the articles that do']);
    expect(answer).toMatchObject({
      found: { level: 'article', rows: [{ matches: [{ text: '£16m' }, { text: 'Hull' }] }] },
    });
  });

  it('leaves aside facts less sure than is asked', async () => {
    const db = storedDatabase(ARCHIVE);
    const sure = async (asked: Asked, least: number): Promise<Answer> =>
      runQuery(db, await parseQuery(asked), { least });
    // Mentions there are 0.9 sure, posts 0.8, quotes 0.7.
    const dossier = await sure({ person: ['Ada Marsh'] }, 0.85);
    if (dossier.kind !== 'dossier') throw new Error(dossier.kind);
    expect([dossier.dossier.posts, dossier.dossier.quotes]).toEqual([[], []]);
    expect(dossier.dossier.names).toHaveLength(3);
    expect((await sure({ money: '>=1m' }, 0.9)).kind).toBe('passages');
    expect((await sure({ money: '>=1m' }, 0.95)).kind).toBe('nothing');
    expect((await sure({ role: 'chief constable' }, 0.8)).kind).toBe('holders');
    expect((await sure({ role: 'chief constable' }, 0.85)).kind).toBe('nothing');
    expect((await sure({ role: 'chief constable', text: 'marsh' }, 0.85)).kind).toBe('nothing');
  });

  it('shows which words satisfy which filter', async () => {
    const answer = await ask(storedDatabase(ARCHIVE), { force: ['Calder Valley Police'], money: '>=1m' });
    expect(answer).toMatchObject({
      found: {
        rows: [
          {
            matches: [
              { filter: 'force', text: 'Calder Valley Police' },
              { filter: 'money', text: '£16m' },
            ],
          },
        ],
      },
    });
  });

  it('answers any words without an error', async () => {
    const db = storedDatabase(ARCHIVE);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (typed) => {
        for (const asked of [
          { text: typed },
          { said: typed },
          { person: [typed] },
          { source: typed },
          { role: typed },
        ]) {
          expect((await ask(db, asked)).notes).toBeInstanceOf(Array);
        }
      }),
    );
  });
});
