/** Pages in small: blocks of readers' comments start with `-`, all others with `+`. */
export interface CommentCase {
  readonly name: string;
  readonly page: string;
}

export const readerCommentCases: readonly CommentCase[] = [
  {
    name: 'numbered, with the day below the text',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- 1. Dot says:
- They should have asked us first.
- March 3rd, 2014 at 23:48
- 2. Old Clerk says:
- I sat there in 1974 and we never sold a thing.
- March 4th, 2014 at 08:10`,
  },
  {
    name: 'name and day in brackets on one line',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Dot (03/03/14 @ 14:37)
- They should have asked us first.
- Old Clerk (03/03/14 @ 15:02)
- Quite right`,
  },
  {
    name: 'a name on a line, its age below, a heading that counts them',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- What readers say (2)
- depot_dan
- 3 years ago
- Shame on the lot of them. I paid for that depot.
- Mary W
- 3 years ago
- It leaked anyway.`,
  },
  {
    name: 'name and time parted by a bar, several paragraphs to a comment',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Posted by Dot | 3 March 2014 at 9.12pm
- They should have asked us first.
- We would have told them that the roof is new.
- Posted by Old Clerk | 4 March 2014 at 8.10am
- I sat there in 1974 and we never sold a thing.
+ Contact the newsroom`,
  },
  {
    name: 'posts that are signed so, each under its headline',
    page: `+ Depot sold
+ Ann Lowe | 3 March 2014 at 14:37
+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ Pier to reopen
+ Ivy Crane | 4 March 2014 at 15:12
+ The pier will open in June after repairs that took two years and cost the town dearly.`,
  },
  {
    name: 'posts that are signed below',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ Posted by Ann Lowe on 3 March 2014 at 14:37
+ Pier to reopen
+ The pier will open in June after repairs that took two years and cost the town dearly.
+ Posted by Ivy Crane on 4 March 2014 at 15:12
+ Mower stolen
+ Two men are wanted for the theft of a mower from the park at the edge of the town.`,
  },
  {
    name: 'events with their day and hour',
    page: `+ The choir will sing in three halls this spring, its leader said when she opened the season.
+ Norwell Hall
+ Friday 7 March 2014, 7.30pm
+ Songs of the sea, with the town band.
+ Calder Institute
+ Saturday 8 March 2014, 8.00pm
+ The same, with supper.`,
  },
  {
    name: 'one letter, and an article that quotes in turn',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ Ann Lowe says:
+ "They should have asked us first."
+ Ivy Crane says:
+ "We never sold a thing."
+ Dot (03/03/14 @ 14:37)
+ They should have asked us first.`,
  },
];
