import type { CasesByRule } from '../marked.cases.js';

/** The label is the speaker's name as the text has it, or `by` and the words used where nobody is named. */
export const saidCases: CasesByRule = {
  'said/clause-after': {
    finds: [
      'Mr Prosser said ⟦the force would save £5m|Prosser⟧.',
      'Ms Nwosu told the meeting on Monday that ⟦the plan was dead|Nwosu⟧.',
      'A spokesman for the trust said ⟦it had no plans to close|by A spokesman for the trust⟧.',
      'Rhys Prosser left. He added that ⟦nobody was to blame|Rhys Prosser⟧.',
      'Mr Prosser said ⟦the plan was “mad”|Prosser⟧.',
      'Mr Prosser thundered that ⟦the board had lied|Prosser⟧.',
      'Ms Nwosu joked ⟦she had seen worse|Nwosu⟧.',
      'A report was read out. Serco was silent. It says ⟦the sums were wrong|Serco⟧.',
      'The report runs to nine pages. It says ⟦the sums were wrong|by The report⟧.',
      'Ms Nwosu was replying to a letter from Bridget Bevan, who said ⟦it was late|Bridget Bevan⟧.',
      'Ms Nwosu confirmed ⟦she had signed|Nwosu⟧, but would not discuss it.',
      'Ms Nwosu said ⟦up to 90 jobs would go|Nwosu⟧.',
      'Ms Nwosu’s report says ⟦the sums were wrong|Nwosu⟧.',
      'In a note, read out by the clerk, Ms Nwosu said ⟦her van had stalled|Nwosu⟧.',
      'Ms Nwosu said ⟦the builder, a firm from Barry, had gone|Nwosu⟧.',
      'Ms Nwosu told the board ⟦it was late|Nwosu⟧.',
      'Ms Nwosu said ⟦it was late|Nwosu⟧, and a spokesman for Serco said ⟦it was never late|by a spokesman for Serco⟧.',
      'Ms Nwosu urged anybody with news ⟦to come to the yard|Nwosu⟧.',
      'Ms Nwosu made it clear that ⟦the plan was dead|Nwosu⟧.',
      'Mr Prosser said ⟦the plan was “quite mad.”|Prosser⟧ He left.',
      'Mr Prosser said ⟦nobody was to blame|Prosser⟧. “It is over.”',
    ],
    spares: [
      'Mr Prosser said: “It is late.”',
      'The report was late.',
      'Mr Prosser told Ms Nwosu.',
      'He said nothing.',
      'Ms Nwosu did not say that the plan was dead.',
      'Ms Nwosu would say that, and so would he.',
      'Mr Prosser slammed the firm after it was fined.',
      'Ms Nwosu condemned the plan which was dropped.',
      'Mr Prosser confirmed the end of its planned sale but has gone.',
      'Mr Prosser asked for bids from firms that would help.',
    ],
  },
  'said/clause-before': {
    finds: [
      '⟦The force would save £5m|Prosser⟧, Mr Prosser said.',
      '⟦The plan was dead|Nwosu⟧, said Ms Nwosu.',
      '⟦The cause was a fault|Tom Pryce⟧, said his son, Tom Pryce, a former clerk.',
      '⟦Fares fell by a tenth|Bridget Bevan⟧, its chief executive, Bridget Bevan, told Radio Barry.',
      '⟦Staff have been told to stay at home|by the trust⟧, the trust said.',
    ],
    spares: [
      '“It is late,” Mr Prosser said.',
      'On Monday, Mr Prosser spoke.',
      'Although sales fell, Mr Prosser said: “Go on.”',
      'Cuts are due, with Mr Prosser defending them.',
    ],
  },
  'said/according-to': {
    finds: [
      'According to Ms Nwosu, ⟦the sums were wrong|Nwosu⟧.',
      '⟦The sums were wrong|Adaeze Nwosu⟧, according to the head of the trust, Adaeze Nwosu.',
      '⟦The trust has lost £4m|by papers⟧, according to papers filed in May.',
      '⟦The sums were wrong|Nwosu⟧, according to Ms Nwosu.',
      '⟦Nobody was in charge|by the report⟧, according to the report.',
    ],
    spares: ['It went according to plan.', 'The sums were wrong.'],
  },
};
