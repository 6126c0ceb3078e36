import type { RemovalCases } from './platform-rules.cases.js';

export const labelRuleCases: Readonly<Record<string, RemovalCases>> = {
  'clean/button-row': {
    cuts: [
      'Facebook Twitter WhatsApp',
      'Log in | Register',
      'Print  E-mail',
      'Save Comment AA Follow us on Koo',
      'Share (12) · Tweet · E-mail',
    ],
    spares: [
      'Facebook and Twitter sued',
      'Save energy',
      'Search for boy goes on',
      'Report: comments on Facebook led to arrest',
    ],
  },
  'clean/menu-row': {
    cuts: [
      'News Sport Weather Jobs Property Motors',
      'NATIONAL POLITICS BUSINESS OPINION E-PAPER',
      'Home » News » Sport » What’s On » Family Notices',
    ],
    spares: ['News review', 'Schools, courts, police and jobs go', 'Politics Review'],
  },
  'clean/menu-parts': {
    cuts: [
      'Home | News | Fenland | Deaths | Harbour watch',
      'Home / Calder / Mill Lane / News',
      'Trending: Budget 2022 | Weather | Ferry row | Horoscope',
    ],
    spares: [
      'Lowe 4 | Crane 2 | Harker 1',
      'News | Business | By Ann Lowe',
      'News | Norwell | 4 May 2012',
      'The fare is £4 / €5 / $6 for adults.',
    ],
  },
  'clean/bare-label': {
    cuts: ['Also Read', 'Related internet links', '• Published', 'LATEST', 'Watch more', 'Reporter'],
    spares: ['Latest to quit is the clerk', 'Reporters wait outside', 'Related matters'],
  },
  'clean/caption-label': {
    cuts: ['Image caption', 'Media caption,', 'Photo caption:'],
    spares: ['Captions for all', 'Image caption contest won by clerk'],
  },
  'clean/share-link': {
    cuts: [
      'Share full article',
      'Share this story on Facebook',
      'Join our WhatsApp channel',
      'These are external links and will open in a new window',
      '34 shares',
    ],
    spares: ['Share of the vote', 'Shares fell by 4%', 'Follow the money', 'He shares it with friends.'],
  },
  'clean/print-link': {
    cuts: ['Printer-friendly version', 'Send to a friend', 'A A A', 'Download as PDF', 'Increase text size'],
    spares: ['Print works to close', 'Send help', 'Normal service resumes', 'A day out'],
  },
  'clean/media-label': {
    cuts: [
      'Image source, Getty Images',
      '(Image: Norwell Courier)',
      'Click to play video',
      'This advertisement has not loaded yet, but your article continues below.',
      'Open image in gallery',
      'Show caption',
    ],
    spares: [
      'Image of the week',
      'Video shows crash',
      'The gallery will open in June.',
      'The video is not available, police said.',
    ],
  },
};
