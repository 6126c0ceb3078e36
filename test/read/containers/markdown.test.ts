import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/read/containers/markdown.js';
import { readContainer, said } from '../../support/read-container.js';

const read = async (text: string) => (await readContainer(readMarkdown, text)).pages[0];

describe('the words of Markdown', () => {
  test.each([
    ['# Lido *to* close #', 'Lido to close'],
    ['The **lido** and the __pool__, _both_ ***old***.', 'The lido and the pool, both old.'],
    ['snake_case_name, 5 * 3 * 2, a*b', 'snake_case_name, 5 * 3 * 2, a*b'],
    ['[Imran Sadiq](https://a.example/x_(y) "Leader") said', 'Imran Sadiq said'],
    ['[Imran Sadiq][1] and <https://a.example/b>', 'Imran Sadiq and https://a.example/b'],
    ['Seen ![A lido](a.png "x") here', 'Seen  here'],
    ['[[People/Imran Sadiq|Imran Sadiq]] of [[Thornbury Moor]]', 'Imran Sadiq of Thornbury Moor'],
    ['> > It costs £6m[^1].', 'It costs £6m.'],
    ['- [x] The first', 'The first'],
    ['3. The third', '3. The third'],
    ['| Lido | £6m |', 'Lido\t£6m'],
    ['A `pool` \\*here\\*', 'A pool *here*'],
    ['A <b>pool</b><br/>here <!-- not --> now', 'A pool here  now'],
    ['~~Gone~~Here {{< figure src="a.png" >}}', 'Here'],
    ['The [council] said [sic] that 3 < 4', 'The [council] said [sic] that 3 < 4'],
  ])('are those of %j', async (line, words) => {
    expect((await read(`${line}\n`))?.text.trimEnd()).toBe(words);
  });

  test('keep the lines that they have in the file', async () => {
    const text =
      'Lido\n====\n\n```\nvar x;\n```\nOne <!-- a\nb --> two\n\n***\n[1]: https://a.example\n[^1]: A note.\nEnd\n';
    expect((await read(text))?.text.split('\n')).toEqual([
      'Lido',
      '',
      '',
      '',
      '',
      '',
      'One',
      ' two',
      '',
      '',
      '',
      'A note.',
      'End',
      '',
      '',
    ]);
  });

  test('are found in no time among marks that are never closed', async () => {
    const start = process.cpuUsage().user;
    for (const mark of ['[', '![', '**', '_a', '`', '<a ', '{{<', '[[', '~~', '==', '> ', '| ']) {
      await read(`${mark.repeat(20_000)}\n`);
    }
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
  });
});

describe('the head of a Markdown file', () => {
  test.each([
    [
      'YAML',
      '---\ntitle: "Lido to close: \\"at once\\""\nauthors:\n  - Tom Ashby\n  - name: Priya Nandra\ndate: 2014-02-05T23:30:00-05:00\n---\n',
    ],
    [
      'YAML with lists in a line',
      `---\n# a remark\ntitle: 'Lido to close: "at once"'\nauthor: [Tom Ashby, "Priya Nandra"]\ndate: 2014-02-05 # Wednesday\n...\n`,
    ],
    [
      'TOML',
      '+++\ntitle = "Lido to close: \\"at once\\""\nauthors = ["Tom Ashby", "Priya Nandra"]\ndate = 2014-02-05\n[params]\nx = 1\n+++\n',
    ],
    [
      'JSON',
      '{\n"title": "Lido to close: \\"at once\\"",\n"authors": ["Tom Ashby", "Priya Nandra"],\n"date": "2014-02-05"\n}\n',
    ],
    ['pandoc', '% Lido to close: "at once"\n% Tom Ashby; Priya Nandra\n% 5 February 2014\n'],
  ])('says in %s what is declared', async (_, head) => {
    const page = await read(`${head}\nIt will close.\n`);
    expect(page?.declared).toEqual({
      headline: { value: 'Lido to close: "at once"', basis: 'declared/head-title' },
      byline: { value: ['Tom Ashby', 'Priya Nandra'], basis: 'declared/head-author' },
      published: { value: '2014-02-05', basis: 'declared/head-date' },
    });
    expect(page?.isArticle).toBe(true);
    const written = `${head}\nIt will close.`.split('\n');
    const lines = page?.text.trimEnd().split('\n') ?? [];
    expect(lines.length).toBe(written.length);
    expect(lines.filter((line) => line !== '')).toEqual(['Lido to close: "at once"', 'It will close.']);
  });

  test('may say where it is from, and when it was saved, which is no day of publication', async () => {
    const page = await read(
      '---\ntitle: Lido\nsource: https://gazette.example/lido\ncreated: 2020-01-01\ndate: 03/04/2012\nsite: Gazette\n---\n# Lido\n\nText.\n',
    );
    expect(page?.url).toBe('https://gazette.example/lido');
    expect(page?.declared).toEqual({
      headline: { value: 'Lido', basis: 'declared/head-title' },
      publisher: { value: 'Gazette', basis: 'declared/head-publisher' },
      captured: { value: '2020-01-01', basis: 'declared/head-saved' },
    });
    expect(page?.text.match(/Lido/g)).toHaveLength(1);
  });

  test('of a draft leaves it out, and says so', async () => {
    const { pages, remarks } = await readContainer(readMarkdown, '---\ntitle: Lido\ndraft: true\n---\nText.\n');
    expect(pages).toEqual([]);
    expect(said(remarks, 'info')).toHaveLength(1);
  });

  test.each([
    ['a rule at the top', '---\n\nIt will close, said the council.\n\n---\n\nThe end.\n'],
    ['a head that never ends', '---\ntitle: Lido\n\nIt will close.\n'],
  ])('is none where there is %s', async (_, text) => {
    const page = await read(text);
    expect(page?.declared).toBeUndefined();
    expect(page?.text).toContain('It will close');
  });
});
