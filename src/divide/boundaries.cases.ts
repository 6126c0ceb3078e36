import type { RuleId } from '../model/span.js';

/**
 * Pages as their kept lines; an article starts at a line behind `▸ `, a blank line is a gap, what stands behind `✂ ` was
 * taken out. `archive` is a page that
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

const FORCE_STORY =
  'The force will cut 300 posts over the next two years, it said, and close four of its stations. Officers on the beat will stay. ' +
  'A spokeswoman said that nobody would be made to leave and that most of those who go will retire. The union called the plan a disgrace ' +
  'and asked to see the sums on which it rests before the board meets.';
const LIDO_STORY =
  'The lido will close at the end of the summer, after eighty years, because the council cannot find the money to mend its pumps. ' +
  'Swimmers who have used it all their lives were in tears when they heard. A group of them wants to run it by itself and has asked for a year ' +
  'to raise what is needed. The council said it would listen.';
const FAIR_STORY =
  'The fair is back in the square for the first time since the war, with stalls from twenty villages and a band from the mill. ' +
  'It rained on the first day, but the crowd stayed until dark. The vicar, who won a goose, said that he had not laughed so much in years ' +
  'and hoped that it would come again when the days are longer and the roads are dry.';

export const boundaryCases: Readonly<Record<RuleId, BoundaryCases>> = {
  'segment/post-head': {
    splits: [
      {
        what: 'an archive of short dated posts',
        archive: true,
        page: `▸ Force to cut 300 posts
3 March 2012

The force will cut 300 posts, it said.

▸ Lido to close for good this year
4 March 2012

The lido will close.`,
      },
      {
        what: 'headline, then date',
        page: `▸ Force to cut 300 posts
3 March 2012
${FORCE_STORY}
Unions were angry.
▸ Lido to close for good
4 March 2012
${LIDO_STORY}`,
      },
      {
        what: 'date, then headline',
        page: `▸ 4 March 2012
Lido to close for good
${LIDO_STORY}
▸ 3 March 2012
Force to cut 300 posts
${FORCE_STORY}`,
      },
      {
        what: 'headline and standfirst, then date, three times',
        page: `▸ Force to cut 300 posts
Unions angry at plan
3 March 2012
${FORCE_STORY}

▸ Lido to close for good
Swimmers in tears
4 March 2012
${LIDO_STORY}

▸ Fair to return to town
Stalls in the square
5 March 2012
${FAIR_STORY}`,
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
        what: 'a list of other stories with their dates and teasers',
        page: `▸ Force to cut 300 posts
3 March 2012
${FORCE_STORY}
Lido to close for good
4 March 2012
The lido will close.
Fair to return to town
5 March 2012
The fair is back.`,
      },
      {
        what: 'a chronicle, from its first day on',
        page: `▸ How the cuts came about
3 March 2012
Force to cut 300 posts
${FORCE_STORY}
4 March 2012
Lido to close for good
${LIDO_STORY}
9 March 2012
Fair to return to town
${FAIR_STORY}`,
      },
      {
        what: 'comments with their names and dates',
        page: `▸ Force to cut 300 posts
3 March 2012
${FORCE_STORY}
Orla McGinty
4 March 2012 at 10:15
${LIDO_STORY}
Wilf Oldroyd
5 March 2012 at 22:40
${FAIR_STORY}`,
      },
      {
        what: 'a long story with another under it',
        page: `▸ Force to cut 300 posts
3 March 2012
${FORCE_STORY}
${LIDO_STORY}
${FORCE_STORY.toUpperCase()}
${FAIR_STORY}
${FORCE_STORY}
Lido to close for good
4 March 2012
${LIDO_STORY}`,
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
  'segment/post-foot': {
    splits: [
      {
        what: 'posts with their date and author at the foot',
        page: `▸ Force to cut 300 posts

${FORCE_STORY}
✂ This entry was posted in Police on 3 March 2012 by Orla McGinty.
▸ Lido to close for good

${LIDO_STORY}
✂ This entry was posted in Town on 4 March 2012 by Orla McGinty.`,
      },
      {
        what: 'excerpts on a page of an archive',
        archive: true,
        page: `▸ Force to cut 300 posts
The force will cut 300 posts, it said. Nobody […]
✂ Continue reading →
▸ Lido to close for good
The lido will close. Swimmers were […]
✂ Continue reading →
▸ Fair to return to town
The fair is back. It rained […]
✂ Continue reading →`,
      },
      {
        what: 'posts under a line that names the author and the hour',
        page: `▸ Force to cut 300 posts
${FORCE_STORY}
Posted by Orla McGinty at 12:30
▸ Lido to close for good
${LIDO_STORY}
Posted by Orla McGinty at 9:15
▸ Fair to return to town
${FAIR_STORY}
Posted by Orla McGinty at 22:01`,
      },
    ],
    spares: [
      {
        what: 'one post with its foot and a heading below',
        page: `▸ Force to cut 300 posts
${FORCE_STORY}
✂ Posted in Police | 3 Comments »
Lido to close for good
${LIDO_STORY}`,
      },
      {
        what: 'a story with teasers of others below it',
        page: `▸ Force to cut 300 posts
${FORCE_STORY}
✂ Tags: police, money
Lido to close for good
The lido will close.
✂ Read more
Fair to return to town
The fair is back.
✂ Read more`,
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
