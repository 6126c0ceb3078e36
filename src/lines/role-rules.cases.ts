/** Lines that a role rule takes, and lines that look alike and that it leaves to others. */
export interface RoleCases {
  readonly sees: readonly string[];
  readonly spares: readonly string[];
}

export const roleCases: Readonly<Record<string, RoleCases>> = {
  'line/by': {
    sees: [
      'By Ivy Castell and Dan Amble, Local Democracy Reporters',
      'Norwell Post | By Ann Lowe',
      'By contributor Bo Hart, PA',
      'ASHA PELL reports',
      'By Staff Reporter',
      'Author of the article: Gurpreet Mann, Doug Halloran',
      'By Ann Lowe@annlowe Nov 19, 2019, 7:53pm EST',
      'by Regan September 15, 2014',
    ],
    spares: [
      'By law, nobody may enter',
      'Author: books saved my life',
      'Edited by Ann Lowe',
      'Reviewed by Ann Lowe, Trial Attorney',
      'Ann Lowe writes on the depot debate',
    ],
  },
  'line/date': {
    sees: [
      'Posted on February 12, 2016 by ivyc | 2 Replies',
      'Ann Lowe — 5 March 2014 — 3 min read',
      '09:41, 5 MAR 2014 | UPDATED 10:02, 6 MAR 2014',
      'Published May 2, 2018, 5:10 am | Updated May 3, 2018, 9:00 pm',
      'Ann Lowe | 22.02.2011 18:41 | World',
      '05/03/14',
      'Hasanpura, February 8, 2022 11:42 IST',
      'Ann Lowe & Bo Hart | NWP News Service | Feb 8, 2022, 06:14 IST',
    ],
    spares: [
      'The hearing is on 30 November 2012.',
      'Minutes of the meeting of the Thornley Police Authority held at County Hall on 30 November 2012',
      'Police made 30 arrests in November 2012',
    ],
  },
  'line/author-label': {
    sees: ['Posted by', 'Written by:', 'Author of the article:'],
    spares: ['By and by', 'Written by hand'],
  },
  'line/quoted-mail': { sees: ['> Are the buses late?', '>> No.', '>'], spares: ['Buses > trains', '» Next'] },
  'line/list-mark': {
    sees: ['- more officers', '• fewer managers', '(a) the force'],
    spares: ['-more', '1.5 million lost'],
  },
  'line/reading-time': {
    sees: ['3 min read', '4 minute read', 'Reading time: 5 mins', 'timer 5 min. read'],
    spares: ['3 minutes that shook Norwell', 'Five minutes to read the law'],
  },
  'line/count': {
    sees: ['14 comments', '1.2k shares', 'Comments (3)'],
    spares: ['14 comments that cost a job', 'Shares fall'],
  },
  'line/address': {
    sees: ['https://norwell.example/news/depot', 'Source: https://norwell.example/depot', 'www.norwell.example'],
    spares: ['The site www.norwell.example was down', 'Source: wardens’ money went on a lido'],
  },
  'line/contact': {
    sees: ['Talk to us 01632 960 441', 'ann.lowe@norwell.example', 'Call 620-555-0142'],
    spares: ['Council spends £1,250,000 on 300 posts', 'Budget 2012-2013: what changes'],
  },
  'line/menu': {
    sees: [
      'Select Page',
      'News Sport Business What’s On Jobs',
      'Home / Cities / Norwell',
      'NATIONAL | COUNTIES | BUSINESS | OPINION',
    ],
    spares: ['Community Police Newsletter', 'Police and fire: who pays for what', 'Jobs go at Norwell depot'],
  },
  'line/section': {
    sees: ['UK news', 'Opinion', 'LOCAL GOVERNMENT'],
    spares: ['Opinion divided on depot', 'Police raid'],
  },
  'line/edition': {
    sees: ['Final Edition', '2nd Edition', 'State Edition'],
    spares: ['A new edition of the plan', 'Limited edition stamps go on sale'],
  },
  'line/caption': {
    sees: ['The harbour at dusk. Photo: Ann Lowe', 'The depot (Getty Images)', 'Image source, Getty Images'],
    spares: ['Photos: Police raid homes in Fenwick', 'Council sued by Getty Images'],
  },
  'line/agency': {
    sees: ['PTI', 'Staff Reporter', 'Press Association'],
    spares: ['Staff reporter sacked', 'Agencies blamed for delay'],
  },
  'line/job': {
    sees: ['Environment Reporter', 'Local Democracy Reporter', 'Chief Political Correspondent at the Norwell Post'],
    spares: ['Ann Lowe, Crime Reporter', 'Reporter held in raid'],
  },
  'line/handle': {
    sees: ['@annlowe', 'Twitter: @annlowe', '@norwell_post'],
    spares: ['@annlowe was right', 'annlowe'],
  },
  'line/outlet': {
    sees: ['The Wexborough Mercury', 'Norwell Evening Post', 'THE MORNING STANDARD OF PURVANCHAL'],
    spares: ['Mercury rises in Norwell', 'Latest news', 'Post'],
  },
  'line/outlets': {
    sees: [
      'Norwell Post, Fenwick Gazette',
      'Norwell Post, Fenwick Gazette and Wend Herald',
      'Norwell Post | Wend Herald',
    ],
    spares: ['Norwell Post and police in row', 'Norwell, Fenwick and Wend'],
  },
  'line/quotation': {
    sees: [
      '“Nobody walks them at night but foxes.”',
      '“I swam ten lengths,” said Hana Orvell, the mayor.',
      'Ned Farrow said: “Nobody walks them at night.”',
    ],
    spares: ['‘Avoid detection’', '“I’d rather be late than wrong”: the interview', '‘Nobody came’: Inquiry opens'],
  },
  'line/present': {
    sees: ['Cllr A Smith (Chair)', 'Cllr A Smith, Cllr B Jones', 'Members present: Keith Marlow'],
    spares: ['Cllr Smith quits over depot', 'Mr Smith goes to Norwell at last'],
  },
  'line/name': {
    sees: [
      'Clementine Featherby',
      'Hugh Penhaligon, Crime Correspondent',
      'Hannah Prowse - Local Democracy Reporter',
      'thornleywatch',
    ],
    spares: ['Mr Penhaligon', 'Clementine Featherby to step down', 'Featherby'],
  },
  'line/short': {
    sees: ['Lido opens', 'Source: wardens’ money went on a lido', 'Was it all for nothing?'],
    spares: ['Force cuts 300 posts.', 'He listed three reasons:'],
  },
  'line/prose': {
    sees: ['A road will close for a month.', 'and the rest is history', 'Dear reader,'],
    spares: ['Force to cut 300 posts', 'UK news'],
  },
};
