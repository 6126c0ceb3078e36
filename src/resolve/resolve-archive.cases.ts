import type { ArchiveChain } from '../model/entity.js';

/** An entity's number, and what an article calls it; chains of one article stand in one list. */
export type ArchiveRow = readonly [entity: number, name: string, plan?: Partial<ArchiveChain>];
export type ArchiveArticle = readonly ArchiveRow[];

/** Archives in which a rule decides (for its id or its doubt), and ones that look alike where it must not. */
export interface ArchiveCases {
  readonly decides: readonly (readonly ArchiveArticle[])[];
  readonly spares: readonly (readonly ArchiveArticle[])[];
}

const CHIEF = { context: ['chief constable', 'kent police'] };
const COACH = { context: ['ashdown town', 'coach'] };
const KENT = 'kent police';
const force = { kind: 'force' } as const;
const body = { kind: 'organisation' } as const;
const post = (name: string): Partial<ArchiveChain> => {
  return { context: [KENT, name], posts: [{ post: name, body: KENT, state: 'current' }], published: '2012-03-01' };
};

export const archiveCases: Readonly<Record<string, ArchiveCases>> = {
  'resolve/only-of-name': {
    decides: [[[[0, 'Ann Okafor']]], [[[0, 'Kent Police', force]]]],
    spares: [[[[0, 'Okafor']]], [[[0, 'Police Authority', { ...body, full: false }]]]],
  },
  'resolve/same-name-in-archive': {
    decides: [
      [[[0, 'Ann Okafor']], [[0, 'Ann Okafor']]],
      [[[0, 'John Smith', CHIEF]], [[0, 'John Smith', { context: ['chief constable'] }]]],
      [
        [
          [0, 'John Smith'],
          [1, 'Uzo Leckie'],
        ],
        [
          [0, 'John Smith', COACH],
          [1, 'Uzo Leckie'],
        ],
      ],
    ],
    spares: [
      [[[0, 'Ann Okafor']], [[1, 'Ben Okafor']]],
      [[[0, 'Ash Grove', { kind: 'place' }]], [[1, 'Ash Grove', body]]],
    ],
  },
  'resolve/namesake': {
    decides: [
      [[[0, 'John Smith', CHIEF]], [[1, 'John Smith', COACH]]],
      [[[0, 'John Smith']], [[1, 'John Smith', COACH]]],
      [[[0, 'Chris Okafor', { sex: 'M' }]], [[1, 'Chris Okafor', { sex: 'F' }]]],
      [[[0, 'Robin Marsh', post('chief constable')]], [[1, 'Robin Marsh', post('police constable')]]],
      [[[0, 'Robin Marsh', post('councillor')]], [[1, 'Robin Marsh', post('chief executive')]]],
      [
        [[0, 'Robin Marsh', post('constable')]],
        [[1, 'Robin Marsh', { ...post('chief constable'), published: '2014-03-01' }]],
      ],
    ],
    spares: [
      [[[0, 'John Smith', { context: ['head coach'] }]], [[0, 'John Smith', { context: ['scotland coach'] }]]],
      [[[0, 'Uzoma Penhaligon', CHIEF]], [[0, 'Uzoma Penhaligon', COACH]]],
      [[[0, 'Robin Marsh', post('inspector')]], [[0, 'Robin Marsh', post('superintendent')]]],
      [
        [[0, 'Robin Marsh', post('constable')]],
        [[0, 'Robin Marsh', { ...post('chief constable'), published: '2015-03-01' }]],
      ],
    ],
  },
  'resolve/other-form-of-name': {
    decides: [
      [[[0, 'Bob Pryce', CHIEF]], [[0, 'Robert Pryce', CHIEF]]],
      [[[0, 'A. Marsh', CHIEF]], [[0, 'Ann Marsh', CHIEF]]],
      [
        [
          [0, 'George Tarrant'],
          [1, 'Uzo Leckie'],
        ],
        [
          [0, 'George W. Tarrant'],
          [1, 'Uzo Leckie'],
        ],
      ],
    ],
    spares: [
      [[[0, 'Bob Pryce', CHIEF]], [[1, 'Laura Pryce', CHIEF]]],
      [[[0, 'C. Pryce', CHIEF]], [[1, 'Carl Pryce', CHIEF]], [[2, 'Clare Pryce', CHIEF]]],
      [[[0, 'A. Marsh', { ...CHIEF, sex: 'M' }]], [[1, 'Ann Marsh', { ...CHIEF, sex: 'F' }]]],
    ],
  },
  'resolve/equated-in-article': {
    decides: [
      [[[0, 'Robert Pryce', { forms: ['bob pryce'] }]], [[0, 'Bob Pryce']]],
      [
        [
          [0, 'Ann Marsh', { forms: ['a marsh'] }],
          [1, 'Uzo Leckie'],
        ],
        [
          [0, 'A. Marsh'],
          [1, 'Uzo Leckie'],
        ],
      ],
    ],
    spares: [
      [[[0, 'Ann Marsh', { forms: ['a marsh'] }]], [[1, 'A. Marsh']]],
      [[[0, 'Robert Pryce', { forms: ['bob pryce'] }]], [[1, 'Rob Leckie']]],
    ],
  },
  'resolve/other-form-unproven': {
    decides: [
      [[[0, 'Bob Pryce', CHIEF]], [[1, 'Robert Pryce', COACH]]],
      [[[0, 'A. Marsh']], [[1, 'Ann Marsh']]],
    ],
    spares: [
      [[[0, 'Bob Pryce', CHIEF]], [[0, 'Robert Pryce', CHIEF]]],
      [[[0, 'Bob Pryce']], [[1, 'Bea Pryce']]],
    ],
  },
  'resolve/surname-and-context': {
    decides: [
      [[[0, 'Ann Okafor', CHIEF]], [[0, 'Okafor', CHIEF]]],
      [[[0, 'Ann Okafor', CHIEF]], [[1, 'Ben Okafor', COACH]], [[1, 'Okafor', { context: ['coach'] }]]],
    ],
    spares: [
      [[[0, 'Ann Okafor', CHIEF]], [[1, 'Okafor', COACH]]],
      [[[0, 'Ann Okafor', CHIEF]], [[1, 'Ben Okafor', CHIEF]], [[2, 'Okafor', CHIEF]]],
      [[[0, 'Ben Okafor', { ...CHIEF, sex: 'M' }]], [[1, 'Okafor', { ...CHIEF, sex: 'F' }]]],
    ],
  },
  'resolve/surname-alone': {
    decides: [
      [[[0, 'Ann Okafor']], [[1, 'Okafor']]],
      [[[0, 'Ann Okafor', CHIEF]], [[1, 'Okafor', COACH]]],
    ],
    spares: [
      [[[0, 'Ann Okafor', CHIEF]], [[0, 'Okafor', CHIEF]]],
      [[[0, 'Ann Okafor']], [[1, 'Leckie']]],
    ],
  },
  'resolve/short-form-alone': {
    decides: [[[[0, 'Okafor']], [[1, 'Okafor']]], [[[0, 'Police Authority', { ...body, full: false }]]]],
    spares: [[[[0, 'Ann Okafor', CHIEF]], [[0, 'Okafor', CHIEF]]], [[[0, 'Ann Okafor']]]],
  },
  'resolve/defined-abbreviation': {
    decides: [
      [[[0, 'Better Buses Board', { ...body, aliases: ['BBB'], mentionCount: 3 }]], [[0, 'BBB', body]]],
      [[[0, 'Better Buses for Ash', { ...body, aliases: ['BBA'] }]], [[0, 'Better Buses Ashdown', body]]],
    ],
    spares: [
      [
        [[0, 'Ash Housing Trust', { ...body, aliases: ['AHT'] }]],
        [[1, 'Avon Heath Trust', { ...body, aliases: ['AHT'] }]],
        [[2, 'AHT', body]],
      ],
      [[[0, 'Better Buses Board', body]], [[1, 'BBB', body]]],
    ],
  },
  'resolve/legal-form': {
    decides: [
      [[[0, 'Ash Holdings', body]], [[0, 'Ash Holdings plc', body]]],
      [[[0, 'Penhaligon Marsh', body]], [[0, 'Penhaligon Marsh Ltd', body]]],
    ],
    spares: [
      [[[0, 'Ash Holdings', body]], [[1, 'Ash Holdings Trust', body]]],
      [[[0, 'Ash', { kind: 'place' }]], [[1, 'Ash plc', body]]],
    ],
  },
};
