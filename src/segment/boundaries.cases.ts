import type { RuleId } from '../model/span.js';

/**
 * Pages as their kept lines; an article starts at a line behind `▸ `, a blank line is a gap. `archive` is a page that
 * calls itself one.
 */
export interface BoundaryCase {
  readonly what: string;
  readonly archive?: true;
  readonly page: string;
}

export interface BoundaryCases {
  /** The rule sets every boundary of these. */
  readonly splits: readonly BoundaryCase[];
  /** And none of these. */
  readonly spares: readonly BoundaryCase[];
}

export const boundaryCases: Readonly<Record<RuleId, BoundaryCases>> = {
  'segment/post-head': {
    splits: [
      {
        what: 'headline, then date',
        page: `▸ Force to cut 300 posts
3 March 2012
The force will cut 300 posts, it said.
Unions were angry.
▸ Lido to close for good
4 March 2012
The lido will close.`,
      },
      {
        what: 'date, then headline',
        page: `▸ 3 March 2012
Force to cut 300 posts
The force will cut 300 posts, it said.
▸ 4 March 2012
Lido to close for good
The lido will close.`,
      },
      {
        what: 'headline and standfirst, then date, three times',
        page: `▸ Force to cut 300 posts
Unions angry at plan
3 March 2012
The force will cut 300 posts, it said.

▸ Lido to close for good
Swimmers in tears
4 March 2012
The lido will close.

▸ Fair to return to town
Stalls in the square
5 March 2012
The fair is back.`,
      },
    ],
    spares: [
      {
        what: 'one post with one date',
        page: `▸ Force to cut 300 posts
3 March 2012
The force will cut 300 posts, it said.
Reaction
Unions were angry.`,
      },
      {
        what: 'dates inside the prose',
        page: `▸ Force to cut 300 posts
The cuts begin on 3 March 2012.
Reaction
The lido closes on 4 March 2012.`,
      },
      {
        what: 'a date behind a story, of its last change',
        page: `▸ Force to cut 300 posts
3 March 2012
The force will cut 300 posts, it said.
Last updated 4 March 2012`,
      },
    ],
  },
  'segment/archive-headline': {
    splits: [
      {
        what: 'posts without dates of their own',
        archive: true,
        page: `▸ Force to cut 300 posts

The force will cut 300 posts, it said.

Unions were angry.

▸ Lido to close for good this year

The lido will close.

Swimmers were in tears.`,
      },
      {
        what: 'a publisher above the headline of a reprint',
        archive: true,
        page: `▸ Force to cut 300 posts

The force will cut 300 posts, it said.

Unions were angry.

▸ Thornley Gazette

Lido to close for good this year

The lido will close.`,
      },
      {
        what: 'three posts, each with two paragraphs',
        archive: true,
        page: `▸ Force to cut 300 posts

The force will cut 300 posts, it said.

Unions were angry.

▸ Lido to close for good

The lido will close.

Swimmers were in tears.

▸ Fair to return to town

The fair is back.

It rained.`,
      },
    ],
    spares: [
      {
        what: 'a page that is no archive',
        page: `▸ Force to cut 300 posts

The force will cut 300 posts, it said.

Unions were angry.

Lido to close for good this year

The lido will close.`,
      },
      {
        what: 'an archive of dated posts',
        archive: true,
        page: `▸ Force to cut 300 posts
3 March 2012

The force will cut 300 posts, it said.

Unions were angry.

▸ Lido to close for good this year
4 March 2012

The lido will close.`,
      },
    ],
  },
};

/** Lines inside an archive page that head no article. */
export const sparedHeadings: readonly BoundaryCase[] = [
  {
    what: 'a standfirst under the byline',
    archive: true,
    page: `▸ Force to cut 300 posts

The force will cut 300 posts, it said.

Unions were angry.

By Clementine Featherby

Tender for many services could be worth much more

The tender is open.`,
  },
  {
    what: 'a cross-heading of one word',
    archive: true,
    page: `▸ Force to cut 300 posts

The force will cut 300 posts, it said.

Unions were angry.

Reaction

The union called it a disgrace.`,
  },
  {
    what: 'a heading with no gap above it',
    archive: true,
    page: `▸ Force to cut 300 posts

The force will cut 300 posts, it said.

Unions were angry.
What the union said about it
The union called it a disgrace.`,
  },
];
