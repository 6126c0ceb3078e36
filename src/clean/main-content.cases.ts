/** A page in small: lines that are cut start with `-`, kept ones with `+`. */
export interface PageCase {
  readonly name: string;
  readonly page: string;
}

const MENU = `- Home
- News
- Sport
- Business
- Weather
- Log in
- Subscribe`;

const FOOTER = `- More from the Gazette
- Ferry late again
- Library to open on Sundays
- School in Mill Lane to lose its crossing
- Contact us
- Privacy policy
- © 2012 Fenwick Gazette. All rights reserved.`;

const SALE = `+ Norwell Borough Council has agreed to sell its depot in Mill Lane to Harbottle Homes, which means to build sixty houses there.
+ The sale was agreed by nine votes to seven on Thursday after a debate of three hours in the old chamber.`;

const HEAD = `+ Council sells depot in Mill Lane
+ By Ann Lowe
+ 4 May 2012`;

/** Kinds of article that a rule by length would lose, each between the menus of a page. */
export const framedCases: readonly PageCase[] = [
  { name: 'a short article between menus', page: `${MENU}\n${HEAD}\n${SALE}\n${FOOTER}` },
  {
    name: 'an interview',
    page: `${MENU}
${HEAD}
${SALE}
+ Why sell it now?
+ Because nobody has used it since the lorries left, and it costs us £40,000 a year to keep the roof on.
+ Was the price right?
+ It was the best since the war. We asked three valuers, and the builder paid more than two of them said he would.
+ And the drains?
+ The drains are the builder's now, and I hope that he likes them.
${FOOTER}`,
  },
  {
    name: 'a numbered list in an article',
    page: `${MENU}
${HEAD}
${SALE}
+ The council set three conditions for the sale of the depot:
+ 1. The builder moves the drains before the first house is sold.
+ 2. A third of the houses are for rent.
+ 3. The old gate stays where it is.
+ The builder has said that he accepts all three, and that work on the drains will begin in the spring.
${FOOTER}`,
  },
  {
    name: 'cross-headings in an article',
    page: `${MENU}
${HEAD}
${SALE}
+ What the drains cost
+ The council spent £1.5m on new drains for the depot in 2009, which is more than the builder pays for all of it.
+ What happens next
+ An inquiry opens at the town hall on 18 June, and the council expects that it will last a week.
${FOOTER}`,
  },
  {
    name: 'a live report with the times of day',
    page: `${MENU}
${HEAD}
${SALE}
+ 19:04
+ The mayor has opened the meeting and asks the gallery for quiet, which he does not get.
+ 19:32
+ Councillor Lowe says that the price is the best since the war and that nobody else has made an offer.
+ 20:15
+ The opposition asks for the papers to be published before the vote, and is told that they are secret.
${FOOTER}`,
  },
  {
    name: 'a consent notice that is longer than the article',
    page: `- We value your privacy
- We and our 412 partners store and access information on a device, such as cookies, and process personal data for advertisements and content.
- With your permission we and our partners may use precise location data and recognise your device by scanning it.
- Please note that some processing of your personal data may not require your consent, but you have a right to object to it.
- Your preferences will apply to this website only and you can change them at any time.
- Accept all
- Reject all
${MENU}
${HEAD}
${SALE}
${FOOTER}`,
  },
  {
    name: 'teasers of other stories, each under its day',
    page: `${MENU}
${HEAD}
${SALE}
- More from the Gazette
- Ferry late again
- Bob Harker
- Wednesday, 2 May 2012
- The ferry was late on four days out of six, and the company says that the tide is to blame for three.
- Library to open on Sundays
- Mary Hale
- Tuesday, 1 May 2012
- Readers who campaigned for a year have won: the library opens on Sundays from June.
- School to lose its crossing
- Bob Harker
- Monday, 30 April 2012
- Children in Mill Lane must cross by themselves from the autumn, the county has decided.
${FOOTER}`,
  },
  {
    name: 'comments under an article',
    page: `${MENU}
${HEAD}
${SALE}
- Top Rated Comments
- harker
- 2 days ago at 07:52 am
- I told them in 2009 that the drains would cost more than the land, and nobody would listen to me.
- Rating: 36 votes
- fenfan
- 2 days ago at 08:10 am
- Sixty houses and one road. I would like to see the builder drive down it on a Monday.
${FOOTER}`,
  },
  {
    name: 'how to reach the press office, under a release',
    page: `${MENU}
${HEAD}
${SALE}
+ Ends
+ For further information contact:
+ Ann Lowe, Press Officer, Norwell Borough Council
+ Phone: 01632 960 001  Mobile: 07700 900 002
+ Email: ann.lowe@norwell.example.org
+ www.norwell.example.org/depot
${FOOTER}`,
  },
  {
    name: 'a media contact in American form, the name over the number',
    page: `${MENU}
${HEAD}
${SALE}
+ Media Contact:
+ Ann Lowe
+ 555-010-0199
+ ann.lowe@norwell.example.org
${FOOTER}`,
  },
  {
    name: 'the number of a paper, below its article',
    page: `${MENU}
${HEAD}
${SALE}
- Newsdesk
- 01632 960 003
- news@fenwick-gazette.example.com
${FOOTER}`,
  },
  {
    name: 'a label that no number follows',
    page: `${MENU}
${HEAD}
${SALE}
- For more information
- Ferry timetable
- Bin days in Mill Lane
- Opening times of the library
${FOOTER}`,
  },
];

const SENTENCES = SALE.replaceAll('+ ', '');

/** Texts without furniture: all of it stays. */
export const bareTexts: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'an article alone', text: SENTENCES },
  {
    name: 'a headline, a byline and an article',
    text: `Council sells depot in Mill Lane\nBy Ann Lowe\n4 May 2012\n${SENTENCES}`,
  },
  {
    name: 'a letter',
    text: `The Clerk
Norwell Borough Council
4 May 2012
Dear Sir,
${SENTENCES}
I was not asked.
Yours faithfully,
Bob Harker
Mill Lane, Norwell`,
  },
  {
    name: 'a poem in a report',
    text: `${SENTENCES}
The gallery heard a poem:
The lorries left
The roof let in the rain
The council met
And sold it off again
Nobody clapped.`,
  },
  {
    name: 'a table with a line for each row',
    text: `${SENTENCES}
Year Drains Depot
2009 £1.5m £0.4m
2010 £0.2m £0.3m
2011 £0.1m £0.3m
The figures are the council's own.`,
  },
  {
    name: 'the list of those who voted',
    text: `${SENTENCES}
For: Lowe, Hale, Green, Marsh, Dyke, Reed, Fenn, Mill, Gate.
Against:
Harker
Rush
Sedge
Moor`,
  },
];
