/** A page as a line of NDJSON holds it. */
interface LinePage {
  readonly id: string;
  readonly html?: string;
  readonly text?: string;
  readonly url?: string;
}

const OFFICE =
  'The Calder Courier is written by people of the valley, whom you may help by telling us what you have seen.';
const PLACES = ['Ashby', 'Brink', 'Corrow', 'Dunmore', 'Elsing', 'Farrow', 'Gorse'];

/** Pages of one site, which share what stands around the story, and texts that share nothing; two pages are one story. */
export const SITE_PAGES: readonly LinePage[] = [
  ...PLACES.map((place, n) => ({
    id: `courier/${place.toLowerCase()}.html`,
    url: `https://courier.example.com/news/${n}`,
    html: `<html lang="en"><body><p>News from the valley</p><h1>${place} bridge to close</h1><p>${n + 3} May 2013</p>
<p>Councillor Ada ${place} of ${place} Parish Council said on Tuesday that the bridge would close for ${n + 2} weeks.</p>
<p>"It will cost £${n + 1}m," she told the ${place} Society, which had asked for a vote of the parish before the summer.</p>
<p>${OFFICE}</p></body></html>`,
  })),
  {
    id: 'a note.txt',
    text: 'Ferry inquiry\n\n7 May 2013\n\nThe inquiry cost £2m, said Ms Ada Marsh of Surrey Police.\n',
  },
  {
    id: 'copies/note.txt',
    text: 'Ferry inquiry\n\n7 May 2013\n\nThe inquiry cost £2m, said Ms Ada Marsh of Surrey Police.\n',
  },
  {
    id: 'français.txt',
    text: 'Le maire a dit que la commune ne paierait pas les travaux du pont avant la fin de l’année prochaine.\n',
  },
];

/** A sentence that stands on every page of the site, and in no story. */
export const SITE_FURNITURE = 'whom you may help by telling us';

export const ndjson = (pages: readonly object[]): string => pages.map((page) => `${JSON.stringify(page)}\n`).join('');
