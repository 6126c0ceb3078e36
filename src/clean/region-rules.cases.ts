/** Pages in small: blocks that the rule must cut start with `-`, those it must spare with `+`. */
export interface RegionCase {
  readonly name: string;
  readonly rule: string;
  readonly page: string;
}

export const regionRuleCases: readonly RegionCase[] = [
  {
    name: 'an author box before the post footer',
    rule: 'clean/author-box',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- About fenwatcher
- Retired clerk. Writes about drains, councils and the price of both.
+ This entry was posted in Uncategorized. Bookmark the permalink.`,
  },
  {
    name: 'an author box at the end of the page',
    rule: 'clean/author-box',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- About the author
- Ann Lowe writes about local government.`,
  },
  {
    name: 'what a press release says about its company is part of it',
    rule: 'clean/author-box',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ About Harbottle Homes
+ Harbottle Homes is a leading builder of houses in the county and employs 340 people.`,
  },
  {
    name: 'a heading inside an article that begins with About',
    rule: 'clean/author-box',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ About Mill Lane
+ The depot was built in 1931 and has been empty since the lorries moved out.
+ It was listed last year, which the builder says he did not know when he bid.
+ A planning inquiry opens in the spring, and the council expects it to last a week.
+ Nobody lives there now.`,
  },
  {
    name: 'a comment form to the end of the page',
    rule: 'clean/comment-form',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Leave a Reply
- Fill in your details below or click an icon to log in:
- WordPress.com Logo
- Connecting to %s`,
  },
  {
    name: 'the next post of an archive page ends a comment form',
    rule: 'clean/comment-form',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Leave a Reply
- Your email address will not be published.
- Name
+ Depot sale called in by scrutiny committee
+ Posted on 4 May 2012 by fenwatcher
+ The sale of the depot in Mill Lane has been called in by four members of the committee.`,
  },
  {
    name: 'a quoted invitation to leave a reply',
    rule: 'clean/comment-form',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ Callers hear a message that asks them to leave a reply after the tone, which nobody listens to.
+ The clerk said the line would be mended.`,
  },
  {
    name: 'responses to a post',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- 2 Responses to “Depot to be sold”
- Bob Harker says:
- I told them so in 2009 and nobody wanted to listen to me then.
- Ann says:
- Quite right.`,
  },
  {
    name: 'responses to a post whose title stands without marks',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- 2 Responses to Depot to be sold
- Bob Harker
- I told them so in 2009 and nobody wanted to listen to me then.`,
  },
  {
    name: 'answers to a consultation',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ 2 responses to the consultation asked for houses and 40 for a park.
+ Three comments on the plan were rude.`,
  },
  {
    name: 'comments with name and time and no heading',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Bob Harker says:
- May 5, 2012 at 9:14 am
- I told them so in 2009 and nobody wanted to listen to me then.
- Reply`,
  },
  {
    name: 'an interview',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ Councillor Lowe says:
+ “It is the best price since the war and nobody else made an offer.”
+ Councillor Hale says:
+ “We were not told what the drains cost until it was too late.”`,
  },
  {
    name: 'comments under a Blogger post',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- 2 comments:
- Bob Harker said...
- I told them so in 2009 and nobody wanted to listen to me then.
- 5 May 2012 at 09:14`,
  },
  {
    name: 'a comment section with its notice',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Comments
- Post a comment
- Comments may be moderated.`,
  },
  {
    name: 'a cross-heading called Comments',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ Comments
+ Councillors were divided when the vote was taken in the old chamber on Thursday night.
+ The leader called it the best price since the war and thanked the officers for it.
+ The opposition called it a gift to a friend, and asked for the papers to be published.
+ Both sides will meet again in June.`,
  },
  {
    name: 'a comment form with what it says of your data',
    rule: 'clean/comment-form',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Leave a Reply
- Please mind our rules.
- Your email address will not be published.
- By sending this form you agree that the Gazette keeps your name and what you wrote for as long as the page stands.`,
  },
  {
    name: 'a comment form in another language',
    rule: 'clean/comment-form',
    page: `+ Il consiglio ha deciso di vendere il deposito di Mill Lane a un costruttore di Norwell.
- Lascia un commento
- Il tuo indirizzo email non sarà pubblicato.
- Nome`,
  },
  {
    name: 'comments by age under their heading',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- [ 12 comments ]
- harker
- 2 days ago at 07:52 am
- I told them so in 2009 and nobody wanted to listen to me then.`,
  },
  {
    name: 'a Blogger comment without a heading',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Bob Harker said...
- I told them so in 2009 and nobody wanted to listen to me then.
- 5 May 2012 at 09:14`,
  },
  {
    name: 'a comment with its name and date on one line',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Bob Harker on May 5, 2012 at 9:14 am said:
- I told them so in 2009 and nobody wanted to listen to me then.
- Reply`,
  },
  {
    name: 'a speaker who breaks off',
    rule: 'clean/comments',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ And then the mayor said...
+ The gallery did not hear what it was, for the bells had begun to ring in the old church.
+ Nobody asked again.
+ The council met once more in June and agreed to nothing.
+ The drains are where they were.
+ The builder waits.
+ So do we.`,
  },
  {
    name: 'topics under a headline',
    rule: 'clean/topics',
    page: `- Related Topics
- Planning,
- Norwell Borough Council
+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.`,
  },
  {
    name: 'a sentence about topics',
    rule: 'clean/topics',
    page: `+ Topics at the meeting include drains, the depot and the price of both.
+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.`,
  },
  {
    name: 'links to other articles after the article',
    rule: 'clean/related',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Related articles
- Depot sale called in
- Builder buys second site
+ The leader of the council said that the price was the best since the war.`,
  },
  {
    name: 'a headline that begins with More',
    rule: 'clean/related',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ More officers leave the force
+ The leader of the council said that the price was the best since the war.`,
  },
  {
    name: 'the sidebar of a blog',
    rule: 'clean/sidebar',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
- Followers
- Blog Archive
- March 2012 (4)`,
  },
  {
    name: 'a cross-heading called Followers',
    rule: 'clean/sidebar',
    page: `+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell.
+ Followers
+ The sect has no more than forty members left in the county, the report says.
+ Most of them are over seventy and meet in a barn.`,
  },
];
