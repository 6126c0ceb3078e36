import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openShell } from '../support/shell.js';

const NAMED = `Depot to close

6 May 2013

Orla McGinty, the chief constable of Gwent Police, will close the depot in Newport. "It is a hard day," Ms McGinty said.

Inspector Rhys Prosser agreed.
`;
const UNNAMED = `Stations saved

20 May 2013

Gwent Police will keep its stations in Cwmbran open. "We have listened to the town," the chief constable said.

The chief constable said that the stations would cost £3m a year.
`;

it('words for a post are those of its one holder in the archive: shown as implied, left out by --stated', async () => {
  const { bpp } = openShell({ 'a.txt': NAMED, 'b.txt': UNNAMED });
  await bpp('ingest a.txt b.txt');
  const { stdout } = await bpp("query --person 'Orla McGinty'");
  expect(stdout).toContain(`  “It is a hard day,”
    said · 2013-05-06 · a.txt:5
  “We have listened to the town,”
    said · implied: “the chief constable” · 2013-05-20 · b.txt:5
`);
  expect(stdout).toContain(`  the stations would cost £3m a year
    said · implied: “The chief constable” · 2013-05-20 · b.txt:7
`);
  const stated = (await bpp("query --person 'Orla McGinty' --stated")).stdout;
  expect(stated).toContain('It is a hard day');
  expect(stated).not.toContain('b.txt');

  const records = (await bpp('export --format ndjson')).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const [quote] = records.flatMap(({ quotes }) => quotes).filter(({ speaker }) => speaker === null);
  expect(quote).toMatchObject({
    ...{ speaker: null, by: 'the chief constable', meant: 'Orla McGinty' },
    ...{ meant_rule: 'resolve/post-holder', meant_basis: 'implied' },
  });
  expect((await bpp('check')).code).toBe(0);
});

it('what is meant goes when the archive no longer tells', async () => {
  const { bpp, cwd } = openShell({ 'a.txt': NAMED, 'b.txt': UNNAMED });
  await bpp('ingest b.txt');
  expect((await bpp('list quotes --json')).stdout).not.toContain('resolve/post-holder');
  await bpp('ingest .');
  expect((await bpp('list quotes --json')).stdout).toContain('resolve/post-holder');
  rmSync(join(cwd, 'a.txt'));
  await bpp('ingest .');
  expect((await bpp('list quotes --json')).stdout).not.toContain('resolve/post-holder');
  expect((await bpp('check')).code).toBe(0);
});

it('--stated leaves out a post whose body is only implied', async () => {
  const { bpp } = openShell({ 'a.txt': NAMED });
  await bpp('ingest a.txt');
  expect((await bpp("query --person 'Rhys Prosser'")).stdout).toContain(
    'Inspector · Gwent Police · current · body implied',
  );
  expect((await bpp("query --person 'Rhys Prosser' --stated")).stdout).not.toContain('Gwent Police · current');
  expect((await bpp('query --role inspector --exit-code')).code).toBe(0);
  expect((await bpp('query --role inspector --stated --exit-code')).code).toBe(1);
});
