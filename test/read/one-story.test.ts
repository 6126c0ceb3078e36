import { beforeAll, describe, expect, it } from 'vitest';
import { sharedFolder } from '../support/database.js';
import { openShell, type Shell } from '../support/shell.js';
import { FORMS, type StoryForm } from '../support/story/forms.js';
import { PLAIN, STORY } from '../support/story/story.js';
import { listed, opened, stated } from '../support/story/told.js';

const BLANKS = /\s+/g;

async function archiveOf({ files }: Pick<StoryForm, 'files'>, folder: string): Promise<Shell> {
  const placed = Object.entries(files).map(([path, content]) => [`in/${path}`, content] as const);
  const shell = openShell(Object.fromEntries(placed), folder);
  const { code, stderr } = await shell.bpp('ingest in');
  expect(code, stderr).toBe(0);
  return shell;
}

let plain: readonly string[] = [];
const plainFolder = sharedFolder();
beforeAll(async () => {
  plain = (await stated(await archiveOf({ files: { 'story.txt': PLAIN } }, plainFolder()))).facts;
});

describe('the story as plain text', () => {
  it('states what a reader finds in it', () => {
    expect(plain).toEqual(
      expect.arrayContaining([
        'money text: £6m–£7.5m · min: 6000000 · max: 7500000 · currency: GBP · qualifier: between · per: null',
        expect.stringContaining('person: Zoë Trelawny · role: Chief Executive · organisation: Penhallow Harbour Trust'),
        expect.stringContaining('person: Aneurin Pask · role: Leader · organisation: Penhallow Town Council'),
        'quotes speaker: Zoë Trelawny · text: We would rather build than bury. · cue: told',
      ]),
    );
    expect(plain.length).toBeGreaterThan(25);
  });
});

describe.each(FORMS)('the same story as $name', (given) => {
  let shell: Shell;
  const folder = sharedFolder();
  beforeAll(async () => {
    shell = await archiveOf(given, folder());
  });

  it('is one article with its headline, byline, day and paragraphs', async () => {
    const articles = await listed(shell, 'articles');
    const found = articles.filter(({ headline }) => headline === STORY.headline);
    const lacks = new Set<string>(given.lacks);
    const { headline, byline, published } = STORY;
    expect(found).toMatchObject([
      {
        headline,
        ...(lacks.has('byline') ? {} : { byline: [byline] }),
        ...(lacks.has('published') ? {} : { published }),
        source: `in/${given.locator}`,
      },
    ]);
    const { stdout } = await shell.bpp('export --format ndjson');
    const record = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .find((article) => article.headline === headline);
    if (!lacks.has('publisher')) expect(record.publisher).toBe(STORY.publisher);
    const text = record.text.replace(BLANKS, ' ');
    expect(STORY.paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    expect(articles.filter(({ headline: of }) => of !== headline).map(({ source }) => source)).toEqual(
      (given.others ?? []).map((path) => `in/${path}`),
    );
  });

  it('goes by its form', async () => {
    const sources = await listed(shell, 'sources');
    const found = sources.filter(({ source }) => source === `in/${given.locator}`);
    expect(found.map(({ form }) => form)).toEqual([given.form ?? null]);
  });

  it('states the same facts with the same values', async () => {
    expect((await stated(shell)).facts).toEqual(plain);
  });

  it('cites places that can be opened and hold the words', async () => {
    const { rows } = await stated(shell);
    const wrong: string[] = [];
    for (const place of new Set(rows.map(({ source, line }) => `${source}:${line}`))) {
      const words = await opened(shell, place);
      for (const { source, line, text } of rows) {
        if (`${source}:${line}` === place && !words.includes(text.replace(BLANKS, ' ')))
          wrong.push(`${place}: ${text}: ${words}`);
      }
    }
    expect(wrong).toEqual([]);
    expect((await shell.bpp('check')).code).toBe(0);
  });
});
