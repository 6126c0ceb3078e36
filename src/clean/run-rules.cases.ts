/** Pages in small: blocks that the rule must cut start with `-`, those that it must spare with `+`. */
export interface RunCase {
  readonly name: string;
  readonly rule: string;
  readonly page: string;
}

const STORY = '+ The council has agreed to sell its depot in Mill Lane to a builder from Norwell, its leader said.';

export const runRuleCases: readonly RunCase[] = [
  {
    name: 'a notice of consent with its buttons, above the headline',
    rule: 'clean/consent-run',
    page: `- This service sets a few cookies that it needs in order to work.
- We would like to measure how you use it with more cookies.
- Accept additional cookies Reject additional cookies View what we set
- You can change this at any time in your privacy settings.
- Hide this message
+ Depot sold
${STORY}`,
  },
  {
    name: 'a notice that names partners, below the article',
    rule: 'clean/consent-run',
    page: `${STORY}
- Your privacy
- We and our partners keep small files on your device.
- Manage options
- Agree
+ Calder 2 Norwell 1`,
  },
  {
    name: 'an article about the matter',
    rule: 'clean/consent-run',
    page: `+ Cookies must ask
+ Sites that set cookies must ask first, the regulator ruled.
+ Accept
${STORY}`,
  },
  {
    name: 'the bar of a web archive',
    rule: 'clean/archive-toolbar',
    page: `- 12 captures
- 14 Nov 2011 - 3 Mar 2014
- FEB MAR APR
- 11
- 2012 2013 2014
- Success
- Fail
- About this capture
+ Depot sold
${STORY}`,
  },
  {
    name: 'the months of an exhibition',
    rule: 'clean/archive-toolbar',
    page: `+ The show runs in two halls
+ 14 Nov 2011 - 3 Mar 2012
${STORY}`,
  },
  {
    name: 'a plea for gifts',
    rule: 'clean/plea',
    page: `${STORY}
- If you value our journalism, please support us with a gift.
- Make a donation
- We can't do this without you.
+ Calder 2 Norwell 1`,
  },
  {
    name: 'a charity that asks',
    rule: 'clean/plea',
    page: `${STORY}
+ Donations to the lifeboat can be made at the harbour office.
+ Members of the crew thanked the town.`,
  },
  {
    name: 'the box of a newsletter between paragraphs',
    rule: 'clean/newsletter-box',
    page: `${STORY}
- Get the best of Calder in your inbox each morning
- Your email address
- Sign up
- By signing up you agree to our terms.
${STORY}`,
  },
  {
    name: 'a newsletter that is written about',
    rule: 'clean/newsletter-box',
    page: `${STORY}
+ The clerk sends a newsletter to each house.
+ Daily
${STORY}`,
  },
  {
    name: 'a share bar of one button a line',
    rule: 'clean/share-run',
    page: `${STORY}
- Share this
- Facebook
- X
- Copy link
- 34
${STORY}`,
  },
  {
    name: 'services that an article names',
    rule: 'clean/share-run',
    page: `${STORY}
+ Facebook
+ It was bought by nobody, the clerk found when she looked into the matter of the year before.`,
  },
  {
    name: 'a link to another story between paragraphs',
    rule: 'clean/story-link-run',
    page: `${STORY}
- Watch: Ferry hits pier
- READ MORE | Mower stolen
${STORY}`,
  },
  {
    name: 'a headline that begins so',
    rule: 'clean/story-link-run',
    page: `+ Watch: Ferry hits pier
${STORY}`,
  },
];
