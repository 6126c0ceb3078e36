/** Where an article belongs: its text, what its page says of its outlet, and what the text shows. */
export interface CountryCase {
  readonly name: string;
  readonly text: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly about?: string;
  readonly rivals?: readonly string[];
  readonly outlet?: string;
}

/** Articles that show their country, and articles that do not. */
export const countryCases: readonly CountryCase[] = [
  { name: 'a dateline', text: 'WINNIPEG - The mill will close, its owner said.', about: 'CA' },
  { name: 'a state and its people', text: 'The Queensland government told Australian farmers to wait.', about: 'AU' },
  {
    name: 'a town of one country',
    text: 'Hutt City Council in Wellington approved it. Cr Peter Hone voted no.',
    about: 'NZ',
  },
  { name: 'words of one country', text: 'The panchayat will spend two crore on the road.', about: 'IN' },
  {
    name: 'a short title of one country',
    text: 'Ward 4 councillor Dina Falk and Coun. Ben Ash asked why.',
    about: 'CA',
  },
  { name: 'a force of one country', text: 'Gardaí in Tuam are looking for a van.', about: 'IE' },
  { name: 'a firm of one country', text: 'Marlow Pty Ltd dug the pit for $3m.', about: 'AU' },
  { name: 'marked dollars of one country', text: 'It raised A$40m in June and $3m in July.', about: 'AU' },
  { name: 'two countries on a par', text: 'Canada and Australia signed a pact.', rivals: ['CA', 'AU'] },
  { name: 'a person called after a town', text: 'Mrs Sydney Marsh said she would go.' },
  { name: 'nothing', text: 'The mill will close.' },
  { name: 'the address of a page', text: 'The mill will close.', url: 'https://www.example.co.nz/mill', outlet: 'NZ' },
  { name: 'a listed outlet', text: 'The mill will close.', publisher: 'The Globe and Mail', outlet: 'CA' },
  {
    name: 'a place in the name of an outlet',
    text: 'The mill will close.',
    publisher: 'Winnipeg Courier',
    outlet: 'CA',
  },
  {
    name: 'an outlet abroad',
    text: 'Police in Nairobi and Mombasa held two Kenyan men.',
    url: 'https://www.example.co.uk/kenya',
    about: 'KE',
    outlet: 'GB',
  },
  { name: 'a name of several countries beside one of them', text: 'The Waikato trust met in Hamilton.', about: 'NZ' },
  { name: 'a lent domain', text: 'The mill will close.', url: 'https://example.io/mill' },
];
