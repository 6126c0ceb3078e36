/** Lines that are the name of an outlet, alone or with a section of it, and lines that only begin with one. */
export const outletCases = {
  is: [
    'BBC News',
    'BBC News England',
    'The Guardian',
    'the Guardian',
    'Birmingham Mail',
    'PolicingToday.co.uk',
    'Sky News',
    'BBC News Online',
  ],
  isNot: [
    'BBC News presenter quits after row',
    'The Guardian angel of Thornley',
    'Serco',
    'Home Office',
    'Policing today',
    'Birmingham Mail says sorry to reader',
    '',
  ],
} as const;

/** Sentences in which an outlet speaks of itself, with its name, and sentences in which somebody else learns something. */
export const selfReferenceCases = {
  names: [
    ['PolicingToday.co.uk has learnt that the plan is dead.', 'PolicingToday.co.uk'],
    ['However, Beatline.com understands that talks go on.', 'Beatline.com'],
    ['The Thornley Gazette can reveal who paid.', 'The Thornley Gazette'],
    ['The Examiner has seen the letter.', 'The Examiner'],
    ['Beatline.com has also obtained the minutes.', 'Beatline.com'],
    ['– from a Thornley Police press release', 'Thornley Police'],
  ],
  silent: [
    'Mr Penhaligon understands that talks go on.',
    'Kent Police has learnt that the plan is dead.',
    'He told PolicingToday.co.uk that the plan is dead.',
    'The public can now see who paid.',
  ],
} as const;
