/**
 * Texts with the words of the events that are left when what is told again is folded; of several lines the first is the headline.
 */
export const retellingCases: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  ['Wexham Council scraps tram plan\nWexham Council has scrapped the tram plan, it was said in May.', 'scrapped'],
  [
    'Mr Prosser resigned on 3 May 2012. It is not known why. The resignation of Mr Prosser was long awaited.',
    'resigned',
  ],
  ['The trust closed the mill in May. The closure of the mill was long awaited.', 'closed'],
  ['Ms Nwosu quits\nMs Nwosu has quit as chair of the trust.', 'quit'],
  ['The trust closed the mill in 2011. The trust closed the yard in 2012.', 'closed', 'closed'],
  ['Mr Prosser was arrested in Leeds. Ms Nwosu was arrested in York.', 'arrested', 'arrested'],
  ['The trust scrapped the tram plan in May. The trust axed the tram plan for good.', 'scrapped'],
  ['Ms Nwosu was fined £300 in 2011. Ms Nwosu was fined £900 in 2013.', 'fined', 'fined'],
];
