import type { RuleId } from '../model/span.js';
import { labelRuleCases } from './label-rules.cases.js';
import { noticeRuleCases } from './notice-rules.cases.js';
import { platformRuleCases, type RemovalCases } from './platform-rules.cases.js';

/** A case is one block; `cuts` of a rule that needs a run are given to it together. */
export const lineRuleCases: Readonly<Record<RuleId, RemovalCases>> = {
  'clean/archive-heading': {
    cuts: [
      'Archive for March 3, 2012',
      'Archive for the ‘Police’ Category',
      'Monthly Archives: June 2011',
      'Posts tagged with outsourcing',
      'You are currently browsing the archives for the Local news category.',
    ],
    spares: [
      'The archive for the county is kept in Fenwick House.',
      'Archivists asked for more money',
      'Archive footage shows the crash',
    ],
  },
  'clean/skip-link': {
    cuts: ['Skip to content', 'skip to main | skip to sidebar', 'Skip navigation', 'Jump to main content'],
    spares: ['Skip hire prices rise in Norwell', 'Skip to the end of the line, she told him.'],
  },
  'clean/breadcrumb': {
    cuts: [
      'Public Services > Blue Light',
      'Home » News » Local',
      'You are here: Home > Council > Budget 2012',
      'News › Crime',
    ],
    spares: [
      'Budget 2012 - winners and losers',
      'the sum is > 5',
      'Officers said the change from A > B was “a mistake”.',
    ],
  },
  'clean/markup': {
    cuts: ['<img src="pixel.gif" height="1">', '<div class="ad">', '</iframe>'],
    spares: ['Costs fell <5% on the year', '<3 from Norwell'],
  },
  'clean/separator': {
    cuts: ['|', '* * *', '•', '————', '✕'],
    spares: ['2e2', '£5m', '???'],
  },
  'clean/comment-link': {
    cuts: [
      'Leave a Comment',
      'Reply',
      'No comments:',
      '12 Comments',
      'Be the first to comment',
      'Comments are closed.',
      'Post a comment',
    ],
    spares: [
      'The council would not comment.',
      'He was asked to leave a comment in the book of condolence.',
      'Reply from the minister is expected on Friday',
    ],
  },
  'clean/comment-form': {
    cuts: [
      'Your email address will not be published. Required fields are marked *',
      'Fill in your details below or click an icon to log in:',
      'You are commenting using your Twitter account. Log Out /  Change )',
      'Connecting to %s',
      'Notify me of new comments via email.',
      'Comments may be moderated for spam, obscenities or defamation.',
      'Please log in to leave a comment',
    ],
    spares: [
      'Comments will be moderated by the panel, the chairman said.',
      'You must be registered to vote by 17 April.',
      'The facebook picture showed two officers asleep.',
    ],
  },
  'clean/post-footer': {
    cuts: [
      'This entry was posted in Uncategorized. Bookmark the permalink.',
      'Posted in police, privatisation, Uncategorized',
      'Filed under: Local government',
      'Tagged outsourcing, Norwell Borough Council',
      'Tags: budget, cuts',
    ],
    spares: [
      'Posted in Iraq for two years, Sergeant Lowe learned to cook for forty.',
      'Posted on May 4, 2012 by annlowe',
      'The case was filed under the wrong name, the court heard, and it took two years to find it again.',
    ],
  },
  'clean/share': {
    cuts: [
      'Share this:EmailTwitterPrintLike this:Like Loading...',
      'Share this article',
      'Share on Facebook',
      'Like this:',
      'Click to share on Twitter (Opens in new window)',
      'Follow us on Twitter',
    ],
    spares: ['Share prices fell sharply in London', 'Share of the vote', 'Print works to close in May'],
  },
  'clean/cookie-notice': {
    cuts: [
      'We have updated our privacy policy. In the latest update it explains what cookies are and how we use them on our site.',
      'This website uses cookies to improve your experience. By continuing to browse you accept our cookie policy.',
      'We and our partners use cookies for personalised ads. You can manage your preferences or withdraw consent at any time.',
    ],
    spares: [
      'The regulator said sites must tell readers about cookies and ask for consent to store cookies.',
      'The firm uses cookies baked in Norwell.',
      'The inquiry found that the privacy policy had never been shown to patients.',
    ],
  },
  'clean/consent-button': {
    cuts: [
      'Accept all cookies',
      'Close and accept',
      'Manage preferences',
      'Privacy & Cookies: This site uses cookies.',
      'Got it!',
    ],
    spares: [
      'Accept the offer, union tells members',
      'Privacy fears over new cameras',
      'I agree with the chief constable',
    ],
  },
  'clean/newsletter': {
    cuts: [
      'Sign up to our newsletter',
      'Get the day’s headlines sent straight to your inbox every morning',
      'For live scores straight to your inbox sign up to our sports emails',
      'I would like to be emailed about offers and events',
    ],
    spares: [
      'Parents can sign up for the scheme at the town hall.',
      'Subscribers to the pension fund said they had received no newsletter for a year.',
      'Our newsletter goes to every house in the village in June.',
      'For years the newsletter was typed on a machine in the vestry.',
      'Join us in saying goodbye to PC Ann Lowe',
    ],
  },
  'clean/newsletter-link': {
    cuts: [
      'Subscribe to: Posts (Atom)',
      'Please enter a valid email address',
      'Already a subscriber? Log in',
      'SIGN UP',
      'RSS',
    ],
    spares: ['Email address of the clerk was leaked', 'Sign up sheets go missing', 'Newsletter editor quits'],
  },
  'clean/reader-account': {
    cuts: [
      'You will find saved items in your account, under my profile',
      'Start your free subscription and save this for later',
      'Log in to your account to save this',
    ],
    spares: [
      'The money left your account on Friday, he told her.',
      'Your bookmarks could win prizes at the library this week',
    ],
  },
  'clean/account-link': {
    cuts: [
      'Log in',
      'Sign Out',
      'Forgot your password?',
      'Don’t show me this message again',
      'View my complete profile',
    ],
    spares: ['Sign in the window: closed until May', 'Register of interests published'],
  },
  'clean/copyright': {
    cuts: ['© 2012 Norwell Gazette', 'Copyright 2012 Norwell Media. All rights reserved.', 'All rights reserved'],
    spares: ['Copyright law is to change', 'A spokesman said all rights reserved to the club would lapse.'],
  },
  'clean/site-credit': {
    cuts: [
      'Blog at WordPress.com.',
      'Proudly powered by WordPress',
      'Just another WordPress.com site',
      'Theme: Quill by Ann Lowe',
    ],
    spares: [
      'Powered by two diesel engines, the ferry can carry 80 cars and crosses in nine minutes whatever the weather.',
      'Design for the new police station',
    ],
  },
  'clean/feed-ending': {
    cuts: [
      'The post Lido to close appeared first on Norwell Gazette.',
      'The post Pool “to go”, says council appeared first on Norwell Gazette.',
      'Der Beitrag Lido schließt erschien zuerst auf Norwell Gazette.',
      'This post Lido to close first appeared on Norwell Gazette.',
    ],
    spares: [
      'The post of chief constable was first advertised in May.',
      'The article, by Ann Lowe, was first in a series on the lido.',
      'The story first appeared on Monday and was denied by the council, whose leader had seen it.',
    ],
  },
  'clean/read-more': {
    cuts: [
      'Read more',
      'READ MORE: Chief constable to retire',
      'Continue reading →',
      'See also: Force drops plan',
      'Back to top',
    ],
    spares: ['Read the riot act', 'More than 40 officers attended', 'Top officers attend funeral'],
  },
  'clean/page-link': {
    cuts: ['Older Posts', '← Previous', 'Post navigation', 'Main menu', 'Page 2 of 14', 'Search this site'],
    spares: [
      'Next year the force must save £12m',
      'Search for missing walker goes on',
      'Previous convictions were read out',
    ],
  },
  'clean/media-note': {
    cuts: [
      '3 minutes to read',
      'Advertise with NZ Regional Media.',
      'Scroll down for video',
      'Advertisement',
      'Story continues below',
      '3 min read',
      '1/12',
      'Enlarge this image',
      'Sponsored content',
    ],
    spares: ['09:52', 'Video shows officer strike man', 'Close vote in Norwell', 'Watch committee to meet'],
  },
  'clean/category-slugs': {
    cuts: ['mill-lane, village-news, wexham', 'parish-notes', 'local-government, budget'],
    spares: ['by-election', '07-11', 'follow-up', 'mill lane, wexham', 'A-level results'],
  },
  'clean/navigation': {
    cuts: ['Home', 'About', 'Contact us', 'Uncategorized'],
    spares: ['Home Office', 'Health board meets', 'About 40 people came'],
  },
  ...platformRuleCases,
  ...noticeRuleCases,
  ...labelRuleCases,
};
