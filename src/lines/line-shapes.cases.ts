import type { LineShape } from './line-role.js';

/** Lines that have a shape by themselves, and lines that look like it and have not. */
export interface LineCases {
  readonly is: readonly string[];
  readonly isNot: readonly string[];
}

export const lineCases: Readonly<Record<LineShape, LineCases>> = {
  byline: {
    is: [
      'By Clementine Featherby',
      'BY Graham Nettleship',
      'by Tegwen Ifans',
      'By Rhys ap Gruffydd and Orla McGinty',
      'By Siân Prosser, Crime Reporter',
      'Posted by Tom O’Hanlon on 3 March 2012',
      'Written by Anne-Marie Duchesne',
      'By: Balvinder Dhaliwal',
      'By\u00a0Pieter van der Merwe',
      'Words by Ngozi Umeh, Tamsin Pascoe & Wilf Oldroyd',
      'Report by J. R. Ackerley in Hull',
      'Hugo Bright, harbour correspondent',
      'Siân Prosser, deputy political editor',
    ],
    isNot: [
      'By the time police came, he was gone.',
      'By Monday all will be known',
      'By law, nobody may enter',
      'Mr Bright, editor',
      'Hugo Bright, harbour master of Wendmouth',
      'Stand by your man',
      'By',
    ],
  },
  dateline: {
    is: [
      'Published 30 November 2012',
      'Saturday 02 March 2024 22:14',
      'March 3, 2012',
      '2012-03-03',
      '03/03/2012',
      'Posted on 3rd March 2012 by admin',
      'Last updated: 4 May 2011, 10.15am',
      'Posted by',
      '12 July 2012 | Thornley Gazette',
    ],
    isNot: [
      'The hearing is on 30 November 2012.',
      'Closing Date: 9 March 2012 Interview Date: 19 March 2012 at County Hall, Worcester, in the large room',
      'Police made 30 arrests in November 2012',
      'Minutes of the meeting of the Thornley Police Authority held at County Hall on 30 November 2012',
      'November',
    ],
  },
  heading: {
    is: [
      'Force to cut 300 posts',
      'Was it all for nothing?',
      '‘Avoid detection’',
      'What next for the Thornley bus...',
      'Private Plan Scrapped - £500,000 Wasted',
    ],
    isNot: [
      'Force cuts 300 posts.',
      'and the rest is history',
      'He listed three reasons:',
      'Dear reader,',
      '—',
      'A very long line that goes on and on without any stop at its end because whoever saved the page lost it somewhere on the way to the folder where it lies',
    ],
  },
  name: {
    is: [
      'Clementine Featherby',
      'Rhys ap Gruffydd',
      'Anne-Marie O’Dowd',
      'J. R. Ackerley',
      'Hugh Penhaligon, Crime Correspondent',
      'thornleywatch',
    ],
    isNot: [
      'Mr Penhaligon',
      'Dame Ruth Abernethy',
      'Featherby',
      'Clementine Featherby said so.',
      'Clementine Featherby to step down',
    ],
  },
  list: {
    is: [
      '- more officers on the beat',
      '• fewer managers',
      '* shared helicopters',
      '1. Call 999',
      '12) Close the door',
      '(a) the force',
      '– new radios',
    ],
    isNot: ['-more', '1.5 million pounds was lost.', '2012 was a hard year.', '(see below)', 'a) or b)'],
  },
  prose: {
    is: [
      'A road will close for a month.',
      '“It is late,” she said.',
      'and the rest is history',
      'He listed three reasons:',
      'Dear reader,',
    ],
    isNot: ['Force to cut 300 posts', 'By Clementine Featherby', '30 November 2012', '- more officers'],
  },
};

/** Captions, known by their credit, and headlines that speak of pictures. */
export const captionCases: LineCases = {
  is: [
    'Rugby union chair Tom Harker at Norwell Stadium. Photo: Mary Lin Hale',
    'Photo: Ann Lowe',
    'Picture: Ann Lowe/Fenwick Gazette',
    'The harbour at dusk (Photo by Ann Lowe)',
    'The harbour at dusk (Image: Fenwick Gazette)',
    'The mayor opens the depot. Image credit: Ann Lowe',
    'The mayor opens the depot (Getty Images)',
    'The mayor opens the depot. Ann Lowe/Reuters',
    'The mayor opens the depot (© Fenwick Gazette)',
    '© Ann Lowe',
  ],
  isNot: [
    'In pictures: Mill Lane under water',
    'Photos: Police raid homes in Fenwick',
    'The big picture: Norwell’s bridge',
    'Photo: police release image of man wanted over raid',
    'Council sued by Getty Images',
    'Image of the mayor stolen from town hall',
    'Picture of health: hospital passes inspection',
  ],
};
