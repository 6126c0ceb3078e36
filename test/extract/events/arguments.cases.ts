/**
 * Texts of articles of 15 March 2016, each with what one of its events is told as: its predicate, then
 * `who; what; date; place; state`, a hyphen where there is none.
 */
export const argumentCases: readonly (readonly [text: string, predicate: string, told: string])[] = [
  [
    'Ann Okafor was arrested in Leeds on Monday by Essex Police.',
    'arrested',
    'Essex Police; Ann Okafor; Monday; Leeds; happened',
  ],
  [
    'The board and Essex Police signed a contract for new vans in May 2015.',
    'signed',
    'The board + Essex Police; a contract for new vans; May 2015; -; happened',
  ],
  [
    'The council will close two libraries and open a hub in York next year.',
    'close',
    'The council; two libraries; -; -; planned',
  ],
  ['Essex Police has refused to hand back the money.', 'refused', 'Essex Police; hand back the money; -; -; happened'],
  ['The strike on Friday was called by Unison.', 'strike', '-; -; Friday; -; happened'],
  ['The strike on Friday was called by Unison.', 'called', 'Unison; The strike; -; -; happened'],
  ['The arrest of Ben Lee in Hull in 2014 shocked the town.', 'arrest', 'Ben Lee; -; 2014; Hull; happened'],
  ["Unison's withdrawal from the talks was announced on Monday.", 'withdrawal', 'Unison; -; -; -; happened'],
  [
    "Unison's withdrawal from the talks was announced on Monday.",
    'announced',
    "Unison; Unison's withdrawal; Monday; -; happened",
  ],
  [
    'Essex Police plans to sell the station. It will close in June.',
    'sell',
    'Essex Police; the station; -; -; planned',
  ],
  ['Essex Police plans to sell the station. It will close in June.', 'close', '-; -; June; -; planned'],
  ['Ann Okafor met Ben Lee in May. She resigned a week later.', 'met', 'Ann Okafor; Ben Lee; May; -; happened'],
  ['Ann Okafor met Ben Lee in May. She resigned a week later.', 'resigned', 'Ann Okafor; -; -; -; happened'],
  ['Ben Lee opposed the plan. Officers arrested him on Friday.', 'arrested', 'Officers; Ben Lee; Friday; -; happened'],
  ['The scheme has been suspended since 2009.', 'suspended', 'The scheme; The scheme; -; -; happened'],
  ['The law does not take effect until June 2017.', 'take effect', 'The law; -; June 2017; -; planned'],
  [
    'Kent Police and Essex Police met on Monday. Both forces signed a deal.',
    'met',
    'Kent Police + Essex Police; -; Monday; -; happened',
  ],
  [
    'Kent Police and Essex Police met on Monday. Both forces signed a deal.',
    'signed a deal',
    'Kent Police + Essex Police; -; -; -; happened',
  ],
  ['The contract was awarded to Zentra Ltd last year.', 'awarded', 'Zentra Ltd; The contract; last year; -; happened'],
  [
    'Police officers from Essex Police raided a house at Hull on Monday.',
    'raided',
    'Essex Police; a house; Monday; Hull; happened',
  ],
  [
    'Ann Okafor was appointed as chief executive in January.',
    'appointed',
    'Ann Okafor; chief executive; January; -; happened',
  ],
  [
    'The council voted 6–2 on Monday to close the library.',
    'voted',
    'The council; close the library; Monday; -; happened',
  ],
  ['The council voted 6–2 on Monday to close the library.', 'close', 'The council; the library; -; -; planned'],
  ['The company cut 40 jobs as sales fell in 2015.', 'cut', 'The company; 40 jobs; 2015; -; happened'],
  ['The company cut 40 jobs as sales fell in 2015.', 'fell', 'sales; -; 2015; -; happened'],
  ['She may resign if the board closes the school.', 'resign', '-; -; -; -; possible'],
  ['Zentra Ltd sued Boltco Ltd after it sold the plant.', 'sued', 'Zentra Ltd; Boltco Ltd; -; -; happened'],
  ['Zentra Ltd sued Boltco Ltd after it sold the plant.', 'sold', '-; the plant; -; -; happened'],
  [
    'Essex Police has launched an investigation into the death of Ben Lee in May.',
    'launched an investigation',
    'Essex Police; an investigation into the death of Ben Lee; May; -; happened',
  ],
  ['Zentra Ltd, owned by Boltco Ltd, paid £5m to Essex Council in 2014.', 'paid', 'Zentra Ltd; £5m; 2014; -; happened'],
  ['Essex Council awarded Zentra Ltd a grant.', 'awarded', 'Essex Council; a grant; -; -; happened'],
  [
    "Essex Council's decision to close the library was announced.",
    'decision',
    'Essex Council; close the library; -; -; happened',
  ],
  [
    "Essex Council's decision to close the library was announced.",
    'close',
    'Essex Council; the library; -; -; planned',
  ],
  ['A man was jailed on Monday for a robbery in Leeds in 2014.', 'jailed', 'A man; a robbery; Monday; -; happened'],
  ['A man was jailed on Monday for a robbery in Leeds in 2014.', 'robbery', '-; -; 2014; Leeds; happened'],
  ['The number of thefts rose to 40, more than in 2014.', 'rose', 'The number of thefts; -; -; -; happened'],
];
