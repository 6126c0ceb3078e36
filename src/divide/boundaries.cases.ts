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
  'segment/digest-title': {
    splits: [
      {
        what: 'briefs under their name',
        page: `County news in brief
▸ Force to cut 300 posts
${FORCE_STORY}
▸ Lido to close
${LIDO_STORY}`,
      },
      {
        what: 'items of one sentence',
        page: `Police log
▸ Van stolen from yard
A white van was stolen from a yard in Mill Lane on Sunday night.
▸ Shed fire
A fire in a shed behind the Red Lion was put out by its landlord on Monday.
▸ Dog found
A spaniel that was found on the moor is in the care of Dunmore Vets.`,
      },
      {
        what: 'a paper that sums up the others',
        page: `Newspaper review
▸ Force cuts
The force is to lose 300 posts, says the Stannock Courier, which has seen a letter from its chief.
▸ Lido
The lido is to close, says the Wendmouth Mercury, for want of a pump.`,
      },
    ],
    spares: [
      {
        what: 'one matter in parts',
        page: `▸ Budget round-up
Police
The county gives Stannock Police £4m more, and Leader Orla McGinty says that Wendmouth will have its station back by the spring.
Pools
The lido at Wendmouth stays open, and Leader Orla McGinty asks Stannock Police to lend it two cadets for the summer.`,
      },
      {
        what: 'an article with a lead',
        page: `▸ News in brief, and how it came to be
It was Orla McGinty who first thought of the page, in the year in which the Stannock Courier was sold.
The first years
${FORCE_STORY}
The last years
Until she left for Wendmouth, Orla McGinty wrote all of it for the Stannock Courier herself.`,
      },
    ],
  },
  'segment/digest-bullets': {
    splits: [
      {
        what: 'bullets before the headlines',
        page: `▸ • Force to cut posts
${FORCE_STORY}
▸ • Lido to close
${LIDO_STORY}
▸ • Fair returns to the square
${FAIR_STORY}`,
      },
      {
        what: 'squares, with a line above',
        page: `What the papers say today
▸ ■ Force to cut posts
${FORCE_STORY}
▸ ■ Lido to close
${LIDO_STORY}
▸ ■ Fair returns to the square
${FAIR_STORY}`,
      },
      {
        what: 'dashes, an item of one sentence each',
        page: `▸ – Van stolen
A white van was stolen from a yard in Mill Lane on Sunday night.
▸ – Shed burnt
A shed behind the Red Lion burnt on Monday and nobody was hurt.
▸ – Spaniel found
A spaniel that was found on the moor is in the care of Dunmore Vets.`,
      },
    ],
    spares: [
      {
        what: 'the points of an article',
        page: `▸ Force to cut 300 posts
${FORCE_STORY}
• What the union says
The union called the plan a disgrace and asked to see the sums.
• What the board says
The board said that the plan was the best that it could do.
• What comes next
The board will vote on the plan in the week before Easter.`,
      },
      {
        what: 'two points',
        page: `▸ • Force to cut posts
${FORCE_STORY}
• Lido to close
${LIDO_STORY}`,
      },
    ],
  },
  'segment/digest-capitals': {
    splits: [
      {
        what: 'headlines in capitals',
        page: `▸ FORCE TO CUT POSTS
${FORCE_STORY}
▸ LIDO TO CLOSE
${LIDO_STORY}
▸ FAIR RETURNS TO SQUARE
${FAIR_STORY}`,
      },
      {
        what: 'one word each',
        page: `▸ THEFT
A white van was stolen from a yard in Mill Lane, and a theft of diesel was reported from the farm beside it.
▸ FIRE
A fire in a shed behind the Red Lion was put out by its landlord on Monday.
▸ SPANIEL
A spaniel that was found on the moor is in the care of Dunmore Vets.`,
      },
      {
        what: 'a line of introduction above',
        page: `What happened in the villages while you were away.
▸ FORCE TO CUT POSTS
${FORCE_STORY}
▸ LIDO TO CLOSE
${LIDO_STORY}
▸ FAIR RETURNS TO SQUARE
${FAIR_STORY}`,
      },
    ],
    spares: [
      {
        what: 'cross-headings under a lead',
        page: `▸ Six questions before the vote
${FORCE_STORY}
WHO LEADS THE GROUP?
${LIDO_STORY}
WHAT DOES IT COST?
${FAIR_STORY}
WILL POSTS GO?
Nobody knows yet how many posts will go.`,
      },
      {
        what: 'sections about the same people',
        page: `▸ THE PLAN
The plan of Stannock Police is to share its cells with Wendmouth, says Orla McGinty.
THE PRICE
The price for Stannock Police is £4m, of which Wendmouth pays half, says Orla McGinty.
THE VOTE
The vote is on Monday, and Orla McGinty wants Wendmouth and Stannock Police to say yes.`,
      },
    ],
  },
  'segment/digest-matters': {
    splits: [
      {
        what: 'headlines of several words, each over other people and places',
        page: `▸ Van stolen from a yard
A white van was stolen from a yard in Mill Lane by two men whom Sergeant Idris Kemble wants to meet.
▸ Shed burnt behind an inn
A shed behind the Red Lion burnt on Monday, and its landlord, Wyn Sorrel, put it out with beer.
▸ Spaniel found on the moor
A spaniel that was found by Hana Orvell is in the care of Dunmore Vets until it is called for.`,
      },
      {
        what: 'below the name of the page',
        page: `The week
▸ Force to cut 300 posts
The force will cut 300 posts, said its chief, Orla McGinty, at Stannock.
▸ Lido to close for good
The lido at Wendmouth will close, and Councillor Ned Farrow is in tears.
▸ Fair to return to square
The fair is back in Dunmore, and the vicar, Asha Pell, has won a goose.`,
      },
      {
        what: 'four headlines',
        page: `▸ Ferry late four days in six
The ferry from Norwell was late, and Captain Ida Croft blames the tide.
▸ School roof to be mended
The roof of Brayfield School will be mended, said its head, Dan Amble.
▸ Otters seen below the weir
Two otters were seen at Cold Ansty, and Petra Lind has filmed them there.
▸ Toll returns to swing bridge
The toll at Marlbeck Bridge is back, to the anger of Osric Blount and his vans.`,
      },
    ],
    spares: [
      {
        what: 'a list with its numbers',
        page: `▸ 1. Force to cut 300 posts
${FORCE_STORY}
2. Lido to close for good
${LIDO_STORY}
3. Fair to return to square
${FAIR_STORY}`,
      },
      {
        what: 'an interview',
        page: `▸ How will the force cut 300 posts?
${FORCE_STORY}
Why does the lido have to close?
${LIDO_STORY}
What brought the fair back again?
${FAIR_STORY}`,
      },
      {
        what: 'labels that the text does not take up',
        page: `▸ The view from the hill
${FORCE_STORY}
A word to the wise
${LIDO_STORY}
Three things we learnt
${FAIR_STORY}`,
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
