import type { RuleId } from '../model/span.js';

/** Lines that each mark must see, and lines that only look like it. */
export const postMarkCases: Readonly<
  Record<RuleId, { readonly sees: readonly string[]; readonly spares: readonly string[] }>
> = {
  'segment/entry-was-posted': {
    sees: [
      'This entry was posted in Police on June 21, 2013 by Clement Ashdown.',
      'This entry is filed under Harbour. You can follow any responses through the feed.',
      'This post was tagged ferries',
    ],
    spares: ['This entry won the prize.', 'The entry was posted too late to count.'],
  },
  'segment/posted-in': {
    sees: ['Posted in Council | 3 Comments »', 'Filed under: Police', 'Posted in Harbour, Town'],
    spares: [
      'Posted in Kabul for a year, he had seen worse.',
      'Filed under protest, the plan was dropped.',
      'He posted in the forum',
    ],
  },
  'segment/tags-of-post': {
    sees: ['Tags: ferry, harbour', 'Labels: town, money', 'Tagged as: money', 'Tagged budget, Thornley'],
    spares: ['Tagged offenders cost the county £3m a year.', 'Labels: what they tell us.', 'Tags for prisoners'],
  },
  'segment/posted-by-at': {
    sees: ['Posted by Isolde Farrant at 22:14 No comments:', 'Posted by admin at 9.30 am', 'posted by Tew at 12:30'],
    spares: ['Posted by Isolde Farrant', 'Posted by the door at night'],
  },
  'segment/continue-reading': {
    sees: ['Continue reading →', 'Read more', 'Read the rest of this entry »', '(more…)', 'Read more about the ferry'],
    spares: ['Read more books, said the judge.', 'More police on the beat', 'More than a hundred came'],
  },
  'segment/reblog': {
    sees: [
      'View original post',
      'View original post 1,034 more words',
      'View original post 1 more word',
      'Reblogged from Ansty Diary:',
    ],
    spares: [
      'The original post was removed.',
      'Reblogged from the diary, it was read by thousands.',
      'View original post from 2012, which the council has since changed',
    ],
  },
  'segment/comment-count': {
    sees: ['No comments:', '12 Comments »', 'Leave a reply', 'One Response', 'Comments (4)', 'Leave a comment'],
    spares: ['No comment', 'Two replies came by return of post.', '3 comments on the ferry plan'],
  },
  'segment/other-posts': {
    sees: ['« Older Entries', 'Older Posts Home', '← Older posts'],
    spares: ['Older Post', 'Previous post', 'Next of kin', 'Page 1 of 12'],
  },
};
