import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FERRY_PAGE, openShell } from '../support/shell.js';

const SECOND_PAGE = `Depot to close

7 June 2013

The depot in Newport will close, Chief Constable Ada Marsh said. It cost £2m in 2012. Surrey Police scrapped it on 5 June 2013.
`;
const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
const shell = openShell({ 'ferry.txt': FERRY_PAGE, 'depot.txt': SECOND_PAGE }, folder);
const { bpp } = shell;
const seeds = openShell({}, resolve('.'));
const seedsDb = join(folder, 'seeds.db');
beforeAll(async () => {
  await bpp('ingest ferry.txt depot.txt');
  await seeds.bpp(`--db ${seedsDb} ingest seeds`);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Where the links of a page lead that lead nowhere, and names of places that it has twice. */
function faultsOf(page: string): { readonly dead: readonly string[]; readonly twice: readonly string[] } {
  const $ = load(page);
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id') ?? '')
    .get();
  const known = new Set(ids);
  const dead = $('a[href^="#"]')
    .map((_, link) => ($(link).attr('href') ?? '').slice(1))
    .get()
    .filter((target) => !known.has(target) && !known.has(decodeURIComponent(target)));
  return { dead: [...new Set(dead)], twice: ids.filter((id, at) => ids.indexOf(id) !== at) };
}

describe('bpp report', () => {
  test('is one page that needs nothing else', async () => {
    const { code, stdout, stderr } = await seeds.bpp(`--db ${seedsDb} report`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const $ = load(stdout);
    expect($('link, img[src^="http"], script[src], iframe, object, embed, form[action]')).toHaveLength(0);
    expect($('[style], [onclick], [onload], [onerror]')).toHaveLength(0);
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
    for (const element of ['style', 'script']) expect(policy).toContain(hashOf($(element).text()));
    expect(policy).toContain("default-src 'none'");
    expect(Buffer.byteLength(stdout)).toBeLessThan(400_000);
  });

  test('has no link that leads nowhere, and no place twice', async () => {
    const { stdout } = await seeds.bpp(`--db ${seedsDb} report`);
    expect(faultsOf(stdout)).toEqual({ dead: [], twice: [] });
    const some = await seeds.bpp(`--db ${seedsDb} report "Chris Sims" --sections people,money`);
    expect(faultsOf(some.stdout)).toEqual({ dead: [], twice: [] });
  });

  test('has every part, in its order, and those that were asked for', async () => {
    const parts = async (line: string): Promise<readonly string[]> => {
      const $ = load((await seeds.bpp(`--db ${seedsDb} report ${line}`)).stdout);
      return $('main > section')
        .map((_, part) => $(part).attr('id'))
        .get();
    };
    expect(await parts('')).toEqual([
      ...['summary', 'people', 'bodies', 'timeline', 'money', 'network', 'conflicts', 'articles', 'sources'],
    ]);
    expect(await parts('--sections sources,people')).toEqual(['people', 'sources']);
  });

  test('says of a part that there is nothing of it', async () => {
    const $ = load((await bpp('report')).stdout);
    expect($('#conflicts .none').text()).toContain('No two facts about one thing differ.');
    expect((await bpp('report --format md')).stdout).toContain('No two facts about one thing differ.');
  });

  test('is of what the filters leave', async () => {
    const { stdout, stderr } = await bpp('report --person "Peter Dunmore" --format md');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^# Peter Dunmore\n/);
    expect(stdout).toContain('1 article from 1 file');
    expect(stdout).not.toContain('Depot to close');
    const dated = await bpp('report --published 2013-06 --format md');
    expect(dated.stdout).toContain('Only what fits is here: published 2013-06.');
    expect(dated.stdout).not.toContain('Ferry inquiry');
  });

  test('says that nothing fits, and is no failure', async () => {
    const { code, stdout, stderr } = await bpp('report "Nobody Atall" --format md');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'nothing is called `Nobody Atall` in the archive\n' });
    expect(stdout).toContain('Nothing in the archive fits.');
  });

  test('goes into a file, whole, and never onto a terminal', async () => {
    await bpp('report -o report.html');
    expect(readFileSync(join(shell.cwd, 'report.html'), 'utf8')).toBe((await bpp('report')).stdout);
    const { code, stderr } = await bpp('report', { terminal: 80 });
    expect(code).toBe(2);
    expect(stderr).toContain('bpp report -o report.html');
  });

  test('a part that it does not have is said, with those that it has', async () => {
    const { code, stderr } = await bpp('report --sections people,weather');
    expect(code).toBe(2);
    expect(stderr).toContain('`weather`');
    expect(stderr).toContain('summary, people, bodies');
  });

  test('a folder of a site that is a name was forgotten; one behind a link is not written into', async () => {
    const { code, stderr } = await bpp('report "Ada Marsh" --format site');
    expect(code).toBe(2);
    expect(stderr).toContain('`Ada Marsh` is a name in the archive');
    expect((await bpp('report "Ada Marsh" --format site marsh')).code).toBe(0);
    rmSync(join(folder, 'marsh/person'), { recursive: true });
    shell.write('elsewhere/ada-marsh.html', 'mine');
    symlinkSync('../elsewhere', join(folder, 'marsh/person'));
    expect((await bpp('report "Ada Marsh" --format site marsh')).code).toBe(2);
    expect(readFileSync(join(folder, 'elsewhere/ada-marsh.html'), 'utf8')).toBe('mine');
  });

  test('a bar in the name of a file ends no cell of a table in Markdown', async () => {
    shell.write('bars/a|<img src=x>.txt', FERRY_PAGE);
    await bpp('--db bars.db ingest bars');
    const { stdout } = await bpp('--db bars.db report --format md');
    const cells = stdout.split('\n').filter((line) => line.startsWith('|') && line.includes('img'));
    expect(cells.length).toBeGreaterThan(0);
    for (const line of cells) expect(line).not.toMatch(/(?<!\\)\|<img/);
  });

  test('is called what it is to be called', async () => {
    const $ = load((await bpp('report --title "Ferries <2013>"')).stdout);
    expect([$('head title').text(), $('h1').text()]).toEqual(['Ferries <2013>', 'Ferries <2013>']);
  });
});
