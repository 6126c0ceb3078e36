import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { extract } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Article } from '../../src/model/article.js';
import type { ArticleDraft, SourceDraft } from '../../src/model/draft.js';
import type { Findings } from '../../src/model/findings.js';
import type { Message } from '../../src/model/message.js';
import type { SourceFile } from '../../src/model/source.js';
import { createArticleDraft, createSourceDraft } from '../../src/record/create-draft.js';
import { nameDraft } from '../../src/record/name-draft.js';
import { resolveArchive } from '../../src/resolve/resolve-archive.js';
import { resolveArticle } from '../../src/resolve/resolve-article.js';
import { segment } from '../../src/segment/segment.js';
import { articleOf, sourceOf } from '../support/articles.js';

const gazetteer = loadGazetteer();

function findings(article: Article): Findings {
  const extraction = extract(article, gazetteer);
  return { ...extraction, chains: resolveArticle(extraction.mentions, gazetteer) };
}

const draftOf = (text: string): ArticleDraft => {
  const article = articleOf(text);
  return createArticleDraft(article, findings(article));
};
const draftSource = (source: SourceFile, messages: readonly Message[] = []): SourceDraft =>
  createSourceDraft(source, segment(clean(source), gazetteer), findings, {
    ...{ messages, print: { site: 0, blocks: [] }, furniture: '' },
  });
/** `substr` of SQLite and slices of Python: code points. */
const points = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

const TEXT = `🚓🚓 Force to cut posts 🚓
Chief Constable Adaeze Nwosu, of Surrey Police, said: “𝔚e must cut £5m by 12 July 2012.”
Ms Nwosu met PCC Orla McGinty in Leeds.`;

describe('createArticleDraft', () => {
  test('counts offsets in code points', () => {
    const { text, mentions, quotes, blocks } = draftOf(TEXT);
    expect(mentions.length).toBeGreaterThan(4);
    for (const { start, end, text: words } of [...mentions, ...quotes]) expect(points(text, start, end)).toBe(words);
    expect(blocks.map(({ start, end }) => points(text, start, end))).toEqual(TEXT.split('\n'));
  });

  test('gives everything the source line it stands in', () => {
    const { mentions, quotes, roles } = draftOf(TEXT);
    expect(mentions.find(({ text }) => text === 'Adaeze Nwosu')?.line).toBe(2);
    expect(mentions.find(({ text }) => text === 'Nwosu')?.line).toBe(3);
    expect(quotes.map(({ line }) => line)).toEqual([2]);
    expect(roles.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('tells the lines of a wrapped paragraph apart', () => {
    const lines = ['The force will cut posts, said', 'Adaeze Nwosu, and sell the', 'site in Leeds.'];
    const text = lines.join(' ');
    const article: Article = {
      ...articleOf(text),
      source: sourceOf(`\n${lines.join('\n  ')}\n`),
      blocks: [{ type: 'paragraph', start: 0, end: text.length, line: 2, endLine: 4, rule: 'segment/prose-line' }],
    };
    const { mentions } = createArticleDraft(article, findings(article));
    expect(mentions.map((mention) => [mention.text, mention.line])).toEqual([
      ['Adaeze Nwosu', 3],
      ['Leeds', 4],
    ]);
  });

  test('ties a short form to its chain with the rule and the reason', () => {
    const { mentions, chains } = draftOf(TEXT);
    const [full, short] = mentions.filter(({ text }) => text.endsWith('Nwosu'));
    expect(short?.chain).toBe(full?.chain);
    expect(full?.link_rule).toBeNull();
    expect(short).toMatchObject({ link_rule: 'resolve/surname', link_detail: expect.stringContaining('Adaeze Nwosu') });
    expect(chains.find(({ id }) => id === full?.chain)).toMatchObject({ name: 'Adaeze Nwosu', mentionCount: 2 });
  });

  test('gives a person the names of posts and bodies as context for the archive', () => {
    const { chains } = draftOf(TEXT);
    expect(chains.find(({ name }) => name === 'Adaeze Nwosu')?.context).toEqual(['chief constable', 'surrey police']);
  });

  test('leaves values without a chain', () => {
    for (const { kind, chain } of draftOf(TEXT).mentions) {
      expect(chain === null).toBe(['money', 'date', 'duration', 'contact'].includes(kind));
    }
  });

  test('gives ids by words and their sentence: an edit changes those of its own sentence', () => {
    const rowsOf = ({ mentions, quotes, said, roles, events }: ArticleDraft) => [
      ...[...mentions, ...quotes, ...said],
      ...[...roles, ...events],
    ];
    const idsOf = (draft: ArticleDraft): string[] => rowsOf(draft).map(({ id }) => id);
    const before = draftOf(TEXT);
    const ids = idsOf(before);
    expect(idsOf(draftOf(TEXT))).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);

    const inLast = rowsOf(before).filter(({ line }) => line === 3);
    const edited = idsOf(draftOf(TEXT.replace('in Leeds', 'in Leeds again')));
    expect(inLast.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !edited.includes(id))).toEqual(inLast.map(({ id }) => id));

    const below = draftOf(`A new first line about nobody.\n${TEXT}`);
    expect(ids.filter((id) => !idsOf(below).includes(id))).toEqual([]);
    expect(below.id).toBe(before.id);
    expect(below.chains.map(({ id }) => id)).toEqual(before.chains.map(({ id }) => id));
  });

  test('takes the id that the caller has for the article', () => {
    const article = articleOf(TEXT);
    expect(createArticleDraft(article, findings(article), 'mine').id).toBe('mine');
  });

  test('holds its spans on any text', () => {
    const piece = fc.constantFrom(
      ...['Mr Okafor ', 'Ann Leckie', ' said: “', 'we ran', '.” ', '🚓', '𝔄', '\u00a0', '\n', '\r\n', 'Leeds ', '£5m '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, mentions, quotes } = draftOf(pieces.join(''));
        for (const { start, end, text: words } of [...mentions, ...quotes])
          expect(points(text, start, end)).toBe(words);
      }),
      { numRuns: 200 },
    );
  });
});

describe('createSourceDraft', () => {
  test('holds the source, its articles, what was cut and what was said of it', () => {
    const message: Message = { severity: 'warning', rule: 'read/charset-guessed', reason: 'A guess.', path: 'a.txt' };
    const source = sourceOf(
      'Archive for March 3, 2012\n\nForce to cut 300 posts\n\nThe force will cut posts, it said.',
    );
    const draft = draftSource(source, [message]);
    expect(draft.source).toMatchObject({ path: source.path, sha256: source.sha256, text: source.text });
    expect(draft.articles.map(({ headline, published }) => [headline, published])).toEqual([
      ['Force to cut 300 posts', '2012-03-03'],
    ]);
    expect(draft.boilerplate.map(({ line, text }) => [line, text])).toEqual([[1, 'Archive for March 3, 2012']]);
    expect(draft.messages).toEqual([message]);
  });

  test('writes null where the page says nothing', () => {
    const [article] = draftSource(sourceOf('The force will cut 300 posts over three years, it said.')).articles;
    expect(article).toMatchObject({
      ...{ headline: null, headline_basis: null, byline: [], byline_basis: null, publisher: null },
      ...{ publisher_basis: null, published: null, published_basis: null, url: null, language: 'en' },
    });
  });

  test('goes through JSON and comes back the same', () => {
    const draft = draftSource(sourceOf(TEXT));
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
  });
});

describe('nameDraft', () => {
  test('puts the entity in the place of every chain', () => {
    const draft = draftOf(TEXT);
    const { entities } = resolveArchive(draft.chains, loadGazetteer());
    const record = nameDraft(draft, (chain) => {
      const entity = entities.find(({ chains }) => chains.some(({ chainId }) => chainId === chain));
      return entity ?? { id: '', name: '' };
    });
    expect(record.mentions.filter(({ text }) => text === 'Nwosu').map(({ entity }) => entity)).toEqual([
      'Adaeze Nwosu',
    ]);
    expect(record.quotes[0]).toMatchObject({ speaker: 'Adaeze Nwosu', cue: 'said' });
    expect(record.roles[0]).toMatchObject({
      person: 'Adaeze Nwosu',
      role: 'Chief Constable',
      organisation: 'Surrey Police',
    });
    expect(record.chains.map(({ name }) => name)).toEqual(['Adaeze Nwosu', 'Surrey Police', 'Orla McGinty', 'Leeds']);
    expect(record.mentions.map(({ chain }) => chain)).toEqual([0, 1, undefined, undefined, 0, 2, 3]);
    expect(record.roles[1]).toMatchObject({ person_chain: 2, organisation_chain: 3 });
    expect(record.events[0]).toMatchObject({ who_chains: [0], place_chain: 3 });
    // The ids of chains are for the database alone.
    for (const { id } of draft.chains) expect(JSON.stringify(record)).not.toContain(id);
  });

  test('has reported speech beside the direct, and since when a post is held', () => {
    const draft = draftOf(
      `Ada Nwosu, chairman of Surrey Police Authority since March 2008, said the force would save £5m.
Ben Okafor was a member of Kent County Council from 2005 to 2009. “We will be back,” he said.`,
    );
    const record = nameDraft(draft, (chain) => ({
      id: chain,
      name: draft.chains.find(({ id }) => id === chain)?.name ?? '',
    }));
    expect(record.said).toMatchObject([
      { speaker: 'Ada Nwosu', cue: 'said', text: 'the force would save £5m', line: 1, speaker_text: 'Ada Nwosu' },
    ]);
    expect(record.quotes.map(({ text }) => text)).toEqual(['We will be back,']);
    expect(record.roles.map(({ since, until }) => [since, until])).toEqual([
      ['2008-03-01', null],
      ['2005-01-01', '2009-12-31'],
    ]);
  });
});
