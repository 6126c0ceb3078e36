/** A chain's number, or `alone` for a short form that joins none, and the words: a name, marked behind its title. */
export type NamedRow = readonly [chain: number | 'alone', words: string];

/** Articles in which a rule links, and ones that look alike where it must not. */
export interface LinkCases {
  readonly kind?: 'organisation' | 'force';
  readonly links: readonly (readonly NamedRow[])[];
  readonly spares: readonly (readonly NamedRow[])[];
}

export const articleCases: Readonly<Record<string, LinkCases>> = {
  'resolve/full-name': {
    links: [
      [
        [0, 'Robert Penhaligon'],
        [0, 'Bob Penhaligon'],
        [0, 'R. Penhaligon'],
      ],
      [
        [0, 'Siân O’Hanlon'],
        [0, "SIAN O'HANLON"],
      ],
      [
        [0, 'Ann Okafor'],
        [0, 'Ann Louise Okafor'],
      ],
      [
        [0, 'Sammy Okafor Jr'],
        [0, 'Sammy Okafor'],
      ],
    ],
    spares: [
      [
        [0, 'Laura Penhaligon'],
        [1, 'Bob Penhaligon'],
      ],
      [
        [0, 'Robert Penhaligon'],
        [1, 'Richard Penhaligon'],
        [2, 'R. Penhaligon'],
      ],
      [
        [0, 'George W Tarrant'],
        [1, 'George H Tarrant'],
      ],
      [
        [0, 'Mr ⟦Chris Okafor⟧'],
        [1, 'Mrs ⟦C. Okafor⟧'],
      ],
    ],
  },
  'resolve/end-of-name': {
    links: [
      [
        [0, 'Iain Marsh Tarrant'],
        [0, 'Mr ⟦Marsh Tarrant⟧'],
      ],
      [
        [0, 'Kristin Scott Okafor'],
        [0, 'Scott Okafor'],
      ],
    ],
    spares: [
      [
        [0, 'Iain Marsh Tarrant'],
        [1, 'Peter Tarrant'],
      ],
      [
        [0, 'Ann Scott Okafor'],
        [1, 'Beth Scott Okafor'],
        [2, 'Scott Okafor'],
      ],
    ],
  },
  'resolve/surname': {
    links: [
      [
        [0, 'Ann Okafor'],
        [0, 'Ms ⟦Okafor⟧'],
        [0, 'Okafor'],
      ],
      [
        [0, 'Okafor'],
        [0, 'Ann Okafor'],
      ],
      [
        [0, 'Pieter van der Merwe'],
        [0, 'Merwe'],
      ],
      [
        [0, 'Robert Vane-Tempest'],
        [0, 'Mr ⟦Vane-Tempest⟧'],
      ],
    ],
    spares: [
      [
        [0, 'Robert Okafor'],
        ['alone', 'Mrs ⟦Okafor⟧'],
      ],
      [
        [0, 'Chief Constable ⟦Robin Marsh⟧'],
        ['alone', 'PC ⟦Marsh⟧'],
      ],
    ],
  },
  'resolve/given-name': {
    links: [
      [
        [0, 'Gemma Hollis'],
        [0, 'Gemma'],
      ],
      [
        [0, 'Robert Hollis'],
        [0, 'Bob'],
      ],
      [
        [0, 'Alan Hollis'],
        [0, 'Sir ⟦Alan⟧'],
      ],
      [
        [0, 'Khoo Seng Wah'],
        [0, 'Dr ⟦Khoo⟧'],
      ],
    ],
    spares: [
      [
        [0, 'James Okafor'],
        ['alone', 'Mr ⟦James⟧'],
      ],
      [
        [0, 'Charles Okafor'],
        ['alone', 'Prince ⟦Charles⟧'],
      ],
      [
        [0, 'James Okafor'],
        ['alone', 'PC ⟦James⟧'],
      ],
      [
        [0, 'Harry Okafor'],
        ['alone', 'Harrison'],
      ],
    ],
  },
  'resolve/surname-and-title': {
    links: [
      [
        [0, 'Chief Constable ⟦Robin Marsh⟧'],
        [1, 'coach ⟦Alex Marsh⟧'],
        [1, 'coach ⟦Marsh⟧'],
      ],
      [
        [0, 'Bishop ⟦Robin Marsh⟧'],
        [1, 'MP ⟦Alex Marsh⟧'],
        [0, 'Bishop ⟦Marsh⟧'],
      ],
    ],
    spares: [
      [
        [0, 'Robin Marsh'],
        [1, 'Alex Marsh'],
        ['alone', 'Bishop ⟦Marsh⟧'],
      ],
      [
        [0, 'MP ⟦Robin Marsh⟧'],
        [1, 'MP ⟦Alex Marsh⟧'],
        ['alone', 'MP ⟦Marsh⟧'],
      ],
    ],
  },
  'resolve/surname-and-sex': {
    links: [
      [
        [0, 'Ms ⟦Robin Marsh⟧'],
        [1, 'Alex Marsh'],
        [0, 'Dame ⟦Marsh⟧'],
      ],
      [
        [0, 'Sir ⟦Robin Marsh⟧'],
        [1, 'Ann Marsh'],
        [0, 'Mr ⟦Marsh⟧'],
      ],
    ],
    spares: [
      [
        [0, 'Sir ⟦Robin Marsh⟧'],
        [1, 'Sir ⟦Alex Marsh⟧'],
        ['alone', 'Mr ⟦Marsh⟧'],
      ],
      [
        [0, 'Robin Marsh'],
        [1, 'Chris Marsh'],
        ['alone', 'Ms ⟦Marsh⟧'],
      ],
    ],
  },
  'resolve/named-so-far': {
    links: [
      [
        [0, 'Ann Okafor'],
        [0, 'Okafor'],
        [1, 'Ben Okafor'],
      ],
      [
        [0, 'Ben Okafor'],
        [0, 'Okafor'],
        [0, 'Okafor'],
        [1, 'Ann Okafor'],
      ],
    ],
    spares: [
      [
        [0, 'Ann Okafor'],
        [1, 'Ben Okafor'],
        ['alone', 'Okafor'],
      ],
      [
        ['alone', 'Okafor'],
        [0, 'Ann Okafor'],
        [1, 'Ben Okafor'],
      ],
    ],
  },
  'resolve/nearest-name': {
    links: [
      [
        [0, 'Ann Okafor'],
        [1, 'Ben Leckie …'],
        [2, 'Cy Okafor'],
        [2, 'Okafor'],
      ],
      [
        [0, 'Ann Okafor'],
        [1, 'Ben Leckie …'],
        [2, 'Cy Okafor'],
        [2, 'Okafor'],
        [2, 'Okafor'],
      ],
      [
        [0, 'Ann Okafor …741'],
        [1, 'Cy Okafor …250'],
        [1, 'Okafor'],
      ],
    ],
    spares: [
      [
        [0, 'Ann Okafor …740'],
        [1, 'Cy Okafor …250'],
        ['alone', 'Okafor'],
      ],
      [
        [0, 'Ann Okafor …741'],
        [1, 'Cy Okafor …251'],
        ['alone', 'Okafor'],
      ],
      [
        [0, 'Ann Okafor'],
        [1, 'Ben Leckie'],
        [2, 'Cy Okafor'],
        ['alone', 'Okafor'],
      ],
      [
        [0, 'Ann Okafor'],
        [1, 'Ben Leckie …'],
        [2, 'S Okafor'],
        ['alone', 'Okafor'],
      ],
    ],
  },
  'resolve/same-surname': {
    links: [
      [
        ['alone', 'Mr ⟦Okafor⟧'],
        ['alone', 'Okafor'],
      ],
      [
        ['alone', 'PC ⟦Okafor⟧'],
        ['alone', 'Constable ⟦Okafor⟧'],
      ],
    ],
    spares: [
      [
        ['alone', 'Mr ⟦Okafor⟧'],
        ['alone', 'Mrs ⟦Leckie⟧'],
      ],
      [
        [0, 'Ann Okafor'],
        [0, 'Okafor'],
      ],
    ],
  },
  'resolve/ambiguous': {
    links: [
      [
        [0, 'Ann Okafor'],
        [1, 'Ben Okafor'],
        ['alone', 'Okafor'],
        ['alone', 'Okafor'],
      ],
      [
        [0, 'Gemma Hollis'],
        [1, 'Gemma Tate'],
        ['alone', 'Gemma'],
      ],
    ],
    spares: [
      [
        [0, 'Ann Okafor'],
        [1, 'Ben Okafor'],
        [1, 'Mr ⟦Okafor⟧'],
      ],
      [
        [0, 'Ann Okafor'],
        ['alone', 'Leckie'],
      ],
    ],
  },
  'resolve/same-name': {
    kind: 'force',
    links: [
      [
        [0, '⟦Hampshire Police|Hampshire Constabulary⟧'],
        [0, '⟦Hampshire Constabulary|Hampshire Constabulary⟧'],
      ],
      [
        [0, '⟦Kent Police|Kent Police⟧'],
        [0, '⟦Kent police|Kent Police⟧'],
      ],
    ],
    spares: [
      [
        [0, '⟦Kent Police|Kent Police⟧'],
        [1, '⟦Surrey Police|Surrey Police⟧'],
      ],
      [
        [0, 'Kent Police'],
        [1, 'Kent Fire'],
      ],
    ],
  },
  'resolve/part-of-name': {
    kind: 'organisation',
    links: [
      [
        [0, 'Worcestershire Trading Standards'],
        [0, 'Trading Standards'],
      ],
      [
        [0, 'Ashdown Holdings Group'],
        [0, 'Ashdown Holdings'],
      ],
      [
        [0, 'Oast Holdings'],
        [0, 'Oast'],
      ],
    ],
    spares: [
      [
        [0, 'Ash Holdings'],
        [1, 'Ash'],
      ],
      [
        [0, 'Kent Trading Standards'],
        [1, 'Surrey Trading Standards'],
        [2, 'Trading Standards'],
      ],
      [
        [0, 'Hollowell Hospital Trust'],
        [1, 'Hollowell County Hospital'],
        [2, 'Hollowell Hospital'],
      ],
    ],
  },
  'resolve/initials': {
    kind: 'organisation',
    links: [
      [
        [0, 'Ashdown County Council'],
        [0, 'ACC'],
      ],
      [
        [0, 'Federation of Lock Keepers'],
        [0, 'FLK'],
      ],
    ],
    spares: [
      [
        [0, 'Ashdown County Council'],
        [1, 'Avon City Council'],
        [2, 'ACC'],
      ],
      [
        [0, 'Ashdown County Council'],
        [1, 'ACT'],
      ],
      [
        [0, 'Ashdown County Council'],
        [1, '⟦ACC|Association of Canal Clubs⟧'],
      ],
    ],
  },
  'resolve/shortened-name': {
    kind: 'organisation',
    links: [
      [
        [0, 'Ashdown County Council'],
        [0, 'Ashdown Council'],
      ],
      [
        [0, 'Hollowell Hospitals NHS Trust'],
        [0, 'Hollowell Hospital Trust'],
      ],
      [
        [0, 'Hollowell Local Health Board'],
        [0, 'Hollowell Health Board'],
      ],
    ],
    spares: [
      [
        [0, 'Ashdown County Council'],
        [1, 'Ashdown City Council'],
        [2, 'Ashdown Council'],
      ],
      [
        [0, 'University of East Ashdown'],
        [1, 'University of Ashdown'],
      ],
      [
        [0, 'West Ashdown Police Authority'],
        [1, 'West Ashdown Authority'],
      ],
    ],
  },
};
