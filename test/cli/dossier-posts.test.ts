import { expect, it } from 'vitest';
import { openShell } from '../support/shell.js';

const PAGE = `Depot to close

6 May 2013

Orla McGinty, the chief constable of Gwent Police, will close the depot in Newport.

It is late. Ms McGinty, chief constable of Gwent Police, told members so.

Inspector Rhys Prosser agreed.
`;

it('a dossier has each post once, with its first citation and the places of the others; an implied body is marked', async () => {
  const { bpp } = openShell({ 'page.txt': PAGE });
  await bpp('ingest page.txt');
  const { stdout } = await bpp("query --person 'Orla McGinty'");
  expect(stdout).toContain(`Posts
  Chief Constable · Gwent Police · current
    “Orla McGinty, the chief constable of Gwent Police” · 2013-05-06 · page.txt:5 page.txt:7
`);
  const rows = JSON.parse((await bpp("query --person 'Rhys Prosser' --json")).stdout).dossier.posts;
  expect(rows).toMatchObject([{ role: 'Inspector', organisation: 'Gwent Police', basis: 'implied' }]);
  expect((await bpp("query --person 'Rhys Prosser'")).stdout).toContain(
    'Inspector · Gwent Police · current · body implied\n',
  );
  expect((await bpp('list roles --csv')).stdout).toContain('implied');
});
