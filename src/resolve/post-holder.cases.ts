import type { PostGiven } from '../model/post-holder.js';

/** Who holds what at which body, as an article of the archive has it; by default one of March 2013, with the words for it. */
export type GivenPost = readonly [
  person: string,
  role: string,
  body: string | null,
  more?: Partial<Pick<PostGiven, 'state' | 'basis' | 'since' | 'until' | 'published' | 'articleId'>>,
];

/** Words of an article of 1 June 2013, the bodies that it names, and who holds posts by the archive. */
export interface HolderCase {
  readonly by: string;
  readonly names?: readonly string[];
  readonly given: readonly GivenPost[];
  /** Where the day of the article is another. */
  readonly on?: string | null;
}

const ADA: GivenPost = ['Ada Marsh', 'Chief Constable', 'Kent Police'];
const BEN: GivenPost = ['Ben Okafor', 'Chief Constable', 'Gwent Police'];
const CLEO: GivenPost = ['Cleo Ash', 'Police and Crime Commissioner', 'Gwent'];
const DEV: GivenPost = ['Dev Rao', 'Council Leader', 'Thornley Borough Council'];

/** For every rule of who is meant: words of which it finds the holder, the first of `given`, and ones that it leaves. */
export const holderCases: Readonly<
  Record<string, { readonly finds: readonly HolderCase[]; readonly spares: readonly HolderCase[] }>
> = {
  'resolve/post-holder': {
    finds: [
      { by: 'the chief constable', names: ['Kent Police'], given: [ADA, BEN] },
      { by: 'The force’s Chief Constable', names: ['Gwent Police', 'Newport'], given: [BEN, ADA] },
      { by: 'the Kent chief constable', given: [ADA, BEN] },
      { by: "Gwent Police's chief constable", names: ['Kent Police', 'Gwent Police'], given: [BEN, ADA] },
      { by: 'the police and crime commissioner', names: ['Gwent Police'], given: [CLEO, BEN] },
      { by: 'the PCC for Gwent', given: [CLEO, ['Eve Lund', 'Police and Crime Commissioner', 'Kent']] },
      { by: 'the council leader', names: ['Thornley Borough Council'], given: [DEV] },
      {
        by: 'the leader of Thornley council',
        given: [
          ['Dev Rao', 'Leader', 'Thornley Borough Council'],
          ['Fay Holt', 'Leader', 'Unity Party'],
        ],
      },
      {
        by: 'the mayor of Porthaven',
        given: [
          ['Gus Lowe', 'Mayor', 'Porthaven'],
          ['Hana Iqbal', 'Mayor', 'Thornley'],
        ],
      },
      // No body is named: the archive knows one chief constable alone.
      { by: 'the chief constable', names: ['Thornley'], given: [ADA] },
      {
        by: 'the chief constable',
        names: ['Kent Police'],
        given: [
          [
            'Ada Marsh',
            'Chief Constable',
            'Kent Police',
            { since: '2010-01-01', until: '2015-06-30', published: '2010-02-01' },
          ],
        ],
      },
      {
        by: 'the chief constable',
        names: ['Kent Police'],
        given: [ADA, ['Ian Frost', 'Chief Constable', 'Kent Police', { state: 'former' }]],
      },
    ],
    spares: [
      // Two who may be meant.
      {
        by: 'the chief constable',
        names: ['Kent Police'],
        given: [ADA, ['Ian Frost', 'Chief Constable', 'Kent Police']],
      },
      { by: 'the chief constable', names: ['Kent Police', 'Gwent Police'], given: [ADA, BEN] },
      { by: 'the chief constable', given: [ADA, BEN] },
      { by: 'the chief constable', given: [ADA, ['Jo Tarr', 'Chief Constable', null]] },
      // Another body than the one that is known.
      { by: 'the chief constable', names: ['Dorset Police'], given: [ADA] },
      { by: 'Dorset’s chief constable', names: ['Kent Police'], given: [ADA] },
      { by: 'the council leader', names: ['Thornley Borough Council'], given: [['Fay Holt', 'Leader', 'Unity Party']] },
      { by: 'the leader', names: ['Thornley Borough Council'], given: [DEV] },
      { by: 'the leader of Thornley City Council', given: [DEV] },
      // Another time.
      { by: 'the chief constable', names: ['Kent Police'], given: [ADA], on: '2014-12-01' },
      { by: 'the chief constable', names: ['Kent Police'], given: [ADA], on: '2012-06-01' },
      { by: 'the chief constable', names: ['Kent Police'], given: [ADA], on: null },
      {
        by: 'the chief constable',
        names: ['Kent Police'],
        given: [['Ada Marsh', 'Chief Constable', 'Kent Police', { until: '2013-04-30' }]],
      },
      {
        by: 'the chief constable',
        names: ['Kent Police'],
        given: [ADA, ['Ada Marsh', 'Chief Constable', 'Kent Police', { state: 'former', published: '2013-05-20' }]],
      },
      {
        by: 'the police and crime commissioner',
        names: ['Gwent Police'],
        given: [['Cleo Ash', 'Police and Crime Commissioner', 'Gwent', { state: 'elect' }]],
      },
      // Somebody else than the holder.
      { by: 'a chief constable', names: ['Kent Police'], given: [ADA] },
      { by: 'the former chief constable', names: ['Kent Police'], given: [ADA] },
      { by: 'the deputy chief constable', names: ['Kent Police'], given: [ADA] },
      { by: 'the chief constables', names: ['Kent Police'], given: [ADA] },
      { by: 'a spokesman for the chief constable', names: ['Kent Police'], given: [ADA] },
      { by: 'the chief constable’s office', names: ['Kent Police'], given: [ADA] },
      // The article names somebody for the post.
      {
        by: 'the chief constable',
        names: ['Kent Police'],
        given: [['Ada Marsh', 'Chief Constable', 'Kent Police', { articleId: 'asked' }]],
      },
      // The body of the post is implied itself.
      {
        by: 'the chief constable',
        names: ['Kent Police'],
        given: [['Ada Marsh', 'Chief Constable', 'Kent Police', { basis: 'implied' }]],
      },
      { by: 'the mayor', names: ['Porthaven'], given: [['Gus Lowe', 'Mayor', 'Porthaven']] },
    ],
  },
};
