import type { RemovalCases } from './platform-rules.cases.js';

export const noticeRuleCases: Readonly<Record<string, RemovalCases>> = {
  'clean/age-notice': {
    cuts: [
      'This article is more than 9 years old',
      'This story was published over 4 years ago.',
      'This was published 8 years ago',
      'Note: this page is no longer being updated.',
      'This content is from our archive and information in it may be out of date.',
      'Archived content',
    ],
    spares: [
      'The story is more than 400 years old and is still told in Calder.',
      'The depot was built ten years ago.',
      'This work has taken nine years, said the clerk.',
    ],
  },
  'clean/comment-notice': {
    cuts: [
      'Comments on this article are now closed.',
      'This article is closed to new comments',
      'The Courier is committed to a lively but civil forum for discussion.',
      'We welcome comments from our readers and ask that you share your views politely.',
      'Sort by',
      'Subscribers only can comment',
    ],
    spares: [
      'Comments by the leader led to a row.',
      'The road is now closed to traffic.',
      'We asked the council for its views.',
    ],
  },
  'clean/feedback': {
    cuts: [
      'Is this page useful?',
      'Did you find this article helpful?',
      'Report a problem with this page',
      'Thank you for your feedback',
      'Spotted an error? Let us know',
      'There is something wrong with this page',
    ],
    spares: [
      'Was this the worst week of her life?',
      'Residents report a problem with rats',
      'He thanked them for their feedback on the plan.',
    ],
  },
  'clean/newsroom-contact': {
    cuts: [
      'Got a story? Call our newsdesk on 01234 567890',
      'Do you have a tip for us? Write to tips@courier.example',
      'More by this author',
      'Follow Ann Lowe on Twitter @annlowe',
      'Contact the reporter',
      'Send a letter to the editor',
    ],
    spares: [
      'He has a story to tell.',
      'More by luck than judgement',
      'Anyone with information can call Calder Police on 101.',
    ],
  },
  'clean/author-link': {
    cuts: ['More by Ann Lowe', 'Read more from Ann Lowe', 'All posts by Ann Lowe', 'MORE STORIES BY ANN LOWE'],
    spares: ['More by luck than judgement', 'Latest from the court', 'Other work by the council'],
  },
  'clean/made-by-machine': {
    cuts: [
      'Page generated in 0.123 seconds',
      '42 queries in 0.415 seconds.',
      'Time taken to load this page: 0.3 s',
      'Served by web04',
    ],
    spares: [
      'The page turned in 1911.',
      'Time to cross the bridge fell by 20 seconds, the council found.',
      'She served by the hour.',
    ],
  },
  'clean/reprint-notice': {
    cuts: [
      'This material may not be published, broadcast, rewritten or redistributed.',
      'Reprints & permissions',
      'Reproduced by kind permission of the Norwell Courier',
      'No part of this site may be copied without our permission.',
      'Republish this article',
    ],
    spares: [
      'The trees must not be felled, inspectors found.',
      'The barn was built without permission in 2009.',
      'Permission was refused',
    ],
  },
  'clean/press-code': {
    cuts: [
      "We follow the Independent Press Standards Organisation's Editors' Code of Practice.",
      'If you have a complaint about the content of this page, contact the editor.',
      'Norwell Media Ltd is registered in England and Wales, number 01234567',
      'The Courier is not responsible for the content of external sites.',
    ],
    spares: [
      'The company is a family firm of builders.',
      'If you have a dog, keep it in.',
      'The driver is not responsible for the crash, the coroner found.',
    ],
  },
  'clean/paywall': {
    cuts: [
      'This story is for subscribers only.',
      'To read the full story, subscribe or log in',
      'You have 2 free articles left this month',
      'Unlimited digital access from £1 a week',
      'Cancel any time',
      'Premium content',
      'Already have an account? Sign in',
      'Continue with Google',
    ],
    spares: [
      'Members of the club voted to sell the ground.',
      'The rest of the land is for homes.',
      'You have three days to pay the fine.',
      'Premium bonds were sold at the post office.',
      'Rents rose to £90 a week.',
    ],
  },
};
