/**
 * Sentences with their clauses: `subject ‹verb, what its group says› objects; +prepositional phrases; : what it reports`.
 * A subject is written with what hangs on it: `(= apposition)`, `and another`.
 */
export const clauseCases: readonly (readonly [sentence: string, ...clauses: readonly string[]])[] = [
  [
    'The chief constable, Tom Pryce, said the force would save £5m over four years.',
    'The chief constable (= Tom Pryce) ‹said past› : the force would save £5m over four years',
    'the force ‹would save would› £5m',
  ],
  [
    'Martin Okafor, who won the seat from Ben Lee, said he had not been told that the station was to close.',
    'Martin Okafor ‹won past› the seat +from Ben Lee',
    'Martin Okafor ‹said past› : he had not been told that the station was to close',
    'he ‹had not been told past passive not› : the station was to close',
    'the station ‹was to close future›',
  ],
  [
    'The man arrested on Monday was charged with theft.',
    'The man ‹arrested past›',
    'The man ‹was charged past passive› +with theft',
  ],
  [
    'Ms Nwosu announced the gap and explained it was late.',
    'Ms Nwosu ‹announced past› the gap',
    'Ms Nwosu ‹explained past› : it was late',
    'it ‹was past› late',
  ],
  [
    'Speaking after the meeting, Tom Pryce the mayor said: “No.”',
    'Tom Pryce (= the mayor) ‹Speaking gerund› +after the meeting',
    'Tom Pryce (= the mayor) ‹said past›',
  ],
  [
    'He urged Ben Lee to come, adding that it would help.',
    'He ‹urged past› Ben Lee',
    'Ben Lee ‹to come infinitive›',
    'He ‹adding gerund› : it would help',
    'it ‹would help would›',
  ],
  [
    'The force would close two stations, the union said.',
    'The force ‹would close would› two stations',
    'the union ‹said past› : The force would close two stations',
  ],
  [
    'The force would close two stations, said the union.',
    'The force ‹would close would› two stations',
    'the union ‹said past› : The force would close two stations',
  ],
  [
    '“We will go,” said Ann Leckie, the leader of Exampleton Council, who chairs the panel.',
    'We ‹will go future›',
    'Ann Leckie (= the leader of Exampleton Council) ‹said past›',
    'the leader of Exampleton Council ‹chairs present› the panel',
  ],
  ['When the vote was lost, Mr Lee resigned.', 'the vote ‹was lost past passive›', 'Mr Lee ‹resigned past›'],
  // A noun in the form of a verb, an adjective in the form of a participle.
  ['Its plans for the planned sale shocked staff.', 'Its plans for the planned sale ‹shocked past› staff'],
  // Nothing can be read as the subject: it is not carried over.
  ['Better: said to be late.', 'nobody ‹said past›', 'nobody ‹to be infinitive› late'],
  [
    'Ann Leckie, asked about the plan, said no.',
    'Ann Leckie ‹asked past› +about the plan',
    'Ann Leckie ‹said past› no',
  ],
  ['The plan, said Ann Leckie, is late.', 'Ann Leckie ‹said past›', 'The plan ‹is present› late'],
  [
    'Speaking to the Echo website Mr Pryce said it was late.',
    'Mr Pryce ‹Speaking gerund› +to the Echo website',
    'Mr Pryce ‹said past› : it was late',
    'it ‹was past› late',
  ],
  ['Economy and Labour Minister Ann Leckie called it off.', 'Labour Minister Ann Leckie ‹called past› it'],
  ['The board of Zentra Group has agreed a deal.', 'The board of Zentra Group ‹has agreed present› a deal'],
  ['The 28-year-old denied two offences.', 'The 28-year-old ‹denied past› two offences'],
  [
    'The firm was fined after a worker lost two fingers.',
    'The firm ‹was fined past passive›',
    'a worker ‹lost past› two fingers',
  ],
  [
    'A chief who tried to gag a critic has claimed the money.',
    'A chief ‹tried past›',
    'A chief ‹to gag infinitive› a critic',
    'A chief ‹has claimed present› the money',
  ],
  [
    'A clerk who paid for trips and dogs was jailed.',
    'A clerk ‹paid past› +for trips',
    'A clerk ‹was jailed past passive›',
  ],
  [
    'Committee members voted on Monday to end the deal.',
    'Committee members ‹voted past›',
    'Committee members ‹to end infinitive› the deal',
  ],
  [
    'The board as a whole needs to sell the site.',
    'The board ‹needs present›',
    'The board ‹to sell infinitive› the site',
  ],
  [
    'The union called off a strike planned for Monday.',
    'The union ‹called past› +off a strike',
    'a strike ‹planned participle passive›',
  ],
  [
    'It may need help from those groups that bid to run it.',
    'It ‹may need may› help +from those groups',
    'those groups ‹bid past›',
    'those groups ‹to run infinitive› it',
  ],
  ['The strike hit the assembly building in Wexham.', 'The strike ‹hit past› the assembly building +in Wexham'],
  ['Months earlier, the regulator wanted change.', 'the regulator ‹wanted past› change'],
  ['CALDER FALLS, Ohio — A divided council on Monday approved the plan.', 'A divided council ‹approved past› the plan'],
  [
    'The council plans to close two libraries and open a hub.',
    'The council ‹plans present›',
    'The council ‹to close infinitive› two libraries',
    'The council ‹open infinitive› a hub',
  ],
  [
    'The council will close two libraries and open a hub.',
    'The council ‹will close future› two libraries',
    'The council ‹open future› a hub',
  ],
  ['The site will be shut and sold.', 'The site ‹will be shut future passive›', 'The site ‹sold future passive›'],
  ['The board has so far raised the money.', 'The board ‹has so far raised present› the money'],
  [
    'Critics will be barred under new rules being drawn up by the board.',
    'Critics ‹will be barred future passive› +under new rules',
    'new rules ‹being drawn gerund passive› +by the board',
  ],
  ['The union had threatened to strike.', 'The union ‹had threatened past›', 'The union ‹to strike infinitive›'],
  [
    'The trust hired a firm based in Wexham.',
    'The trust ‹hired past› a firm',
    'a firm ‹based participle passive› +in Wexham',
  ],
  ['He asked British firms to invest.', 'He ‹asked past› British firms', 'British firms ‹to invest infinitive›'],
  ['Three top bosses said no.', 'Three top bosses ‹said past› no'],
  [
    'Two men aged between 22 and 31 would appear in court.',
    'Two men ‹aged past› +between 22',
    'Two men ‹would appear would› +in court',
  ],
  [
    'It was passed with the help of members who had signed a motion.',
    'It ‹was passed past passive› +with the help +of members',
    'members ‹had signed past› a motion',
  ],
  ['In 1950, back in Wexham, she founded the ballet.', 'she ‹founded past› the ballet +in Wexham'],
];
