import type { CasesByRule } from '../marked.cases.js';

/** The label is the speaker's name as the text has it, `by` and the words used where nobody is named, or nothing. */
export const quoteCases: CasesByRule = {
  'quote/speaker-after': {
    finds: [
      '“⟦We were not told,|Adaeze Nwosu⟧” said Adaeze Nwosu.',
      '“⟦We were not told,|Nwosu⟧” Ms Nwosu said.',
      '"⟦We were not told,|Rhys Prosser⟧" said Chief Constable Rhys Prosser, of Gwent Police.',
      '‘⟦We were not told and we should have been,|Rhys Prosser⟧’ said Rhys Prosser.',
      'Rhys Prosser was angry.\n“⟦We were not told,|Rhys Prosser⟧” he said.',
      '“⟦The contract will run for five years,|by the notice⟧” says the notice.',
      '“⟦Why were we not told?|Bridget Bevan⟧” asked Bridget Bevan, who lives next door.',
      'The sums were “⟦plainly wrong|Bevan⟧”, according to Ms Bevan.',
      '“⟦It is a disgrace!|Bevan⟧” Cllr Bevan told the meeting.',
      '“⟦It will cost us dear,|by a spokesman for the trust⟧” a spokesman for the trust said.',
      '“⟦I knew nothing of it,|Tom O’Hanlon⟧” Tom O’Hanlon, 41, told the jury.',
      '“⟦I knew nothing of it,|O’Hanlon⟧” added Mr O’Hanlon, whose wife was in court.',
      '“⟦We shall fight it,|Kent Police⟧” said Kent Police.',
      '“⟦We shall fight it,|Nwosu⟧” Ms Nwosu told the BBC.',
      '“⟦We shall fight it,|Nwosu⟧” warned Ms Nwosu, the chairwoman.',
      '“⟦We shall fight it,|Rhys Prosser⟧” Rhys Prosser, of Gwent Police, has said.',
      '“⟦We shall fight it,|by the union⟧” the union said in a statement.',
      'Adaeze Nwosu left at noon.\n“⟦I am tired,|Adaeze Nwosu⟧” she told reporters.',
      '“⟦It’s the officers’ job,|Nwosu⟧” said Ms Nwosu.',
    ],
    spares: [
      'They call it “joined-up” policing, Ms Nwosu said.',
      'The “Big Bang” of 2004 cost £2m, said Ms Nwosu.',
      'The book “Watching the Border” was praised. Ms Nwosu said she had read it.',
      'Ms Nwosu said the plan was dead.',
    ],
  },
  'quote/speaker-before': {
    finds: [
      'Adaeze Nwosu said: “⟦We were not told.|Adaeze Nwosu⟧”',
      'Mr Prosser added: "⟦It is a scandal.|Prosser⟧"',
      'Mr Prosser said the bill was “⟦quite absurd|Prosser⟧”.',
      'A spokeswoman said: “⟦We are looking into it.|by A spokeswoman⟧”',
      'The report said: “⟦Nobody was in charge.|by The report⟧”',
      'Det Insp Bridget Bevan, who led the search, said: “⟦He ran.|Bridget Bevan⟧”',
      'Bridget Bevan rang 999. She said: “⟦He ran.|Bridget Bevan⟧”',
      'In a letter to the Home Office, Mr Prosser wrote: “⟦We cannot go on.|Prosser⟧”',
      'Mr Prosser told Ms Bevan: “⟦We cannot go on.|Prosser⟧”',
      'Ms Bevan, chairwoman of Unison, told members: “⟦We cannot go on.|Bevan⟧”',
      'Mr Prosser said in a letter to Ms Bevan: “⟦We cannot go on.|Prosser⟧”',
      'Ms Bevan has warned that the force is “⟦on its knees|Bevan⟧”.',
      'He met Mr Prosser, who said: “⟦We cannot go on.|Prosser⟧”',
      'In a statement, Kent Police said: “⟦We cannot comment.|Kent Police⟧”',
      'The Home Office said: “⟦We cannot comment.|Home Office⟧”',
      'A Kent Police spokesman said: “⟦We cannot comment.|by A Kent Police spokesman⟧”',
      'Mr Prosser said officers had “⟦no radios|Prosser⟧” and “⟦no cars|Prosser⟧”.',
      'Mr Prosser said: ‘⟦We cannot go on like this for ever.|Prosser⟧’',
      'Asked why, Mr Prosser replied: “⟦Money.|Prosser⟧”',
      '“⟦It is late,|Bevan⟧” Ms Bevan said. “⟦We have no time for this at all.|Bevan⟧”',
      '“⟦It is late,|Bevan⟧” said Ms Bevan, “⟦and we have no time.|Bevan⟧”',
    ],
    spares: [
      'Mr Prosser described the so-called “super force” as dead.',
      'Mr Prosser said it was late.',
      'The firm, known as “Big Red”, closed.',
      'A man nicknamed “The Ferret” was jailed.',
      'The “Safer Streets” scheme is late.',
      'A sign read “No Entry”.',
      'He sells ‘antique’ chairs, Ms Nwosu said.',
    ],
  },
  'quote/according-to': {
    finds: [
      'According to Bridget Bevan, the sums were “⟦back of an envelope stuff|Bridget Bevan⟧”.',
      'According to Kent Police, the wall was “⟦about to fall down|Kent Police⟧”.',
      'According to Mr Prosser, officers had “⟦no radios at all|Prosser⟧”.',
      'According to the report, nobody was “⟦in charge of the search|by the report⟧”.',
    ],
    spares: ['According to Bridget Bevan, the sums were wrong.', 'The “sums” were wrong, he felt.'],
  },
  'quote/same-block': {
    finds: [
      '“⟦It is late,|Bevan⟧” said Ms Bevan. It is what she feared. “⟦We have no time for this at all.|Bevan⟧”',
      '“⟦It is late,|Bevan⟧” said Ms Bevan, shaking her head. The clock struck. “⟦We have no time.|Bevan⟧”',
      '“⟦It is late,|by the notice⟧” says the notice. Then this: “⟦Bids must be in by noon on Friday.|by the notice⟧”',
    ],
    spares: [
      '“⟦It is late,|Bevan⟧” said Ms Bevan. The “Big Bang” was over.',
      '“⟦It is late,|Bevan⟧” said Ms Bevan. Mr Prosser said: “⟦It is not.|Prosser⟧”',
      '“⟦It is late,|Bevan⟧” said Ms Bevan. “⟦We have no time.|Bevan⟧”',
      '“⟦It is late,|Bevan⟧” said Ms Bevan, “⟦and we have no time.|Bevan⟧”',
    ],
  },
  'quote/carried-over': {
    finds: [
      'Ms Bevan said: “⟦It is late.|Bevan⟧\n“⟦We have no time for any of this.|Bevan⟧”',
      '“⟦It is late,|Bevan⟧” said Ms Bevan.\n“⟦We have no time for any of this.|Bevan⟧”',
      'Ms Bevan said: “⟦It is late.|Bevan⟧\n“⟦We have no time for this.|Bevan⟧\n“⟦That is all there is to say.|Bevan⟧”',
      'Ms Bevan said: "⟦It is late.|Bevan⟧\n"⟦We have no time for any of this.|Bevan⟧"',
    ],
    spares: [
      'Ms Bevan said: “⟦It is late.|Bevan⟧”\nIt was nine o’clock.\nThe “Big Bang” was over.',
      'Ms Bevan said: “⟦It is late.|Bevan⟧”\n“⟦It is not late at all,|Prosser⟧” said Mr Prosser.',
      'Ms Bevan said: “⟦It is late.|Bevan⟧”\nMr Prosser said: “⟦It is not.|Prosser⟧”',
    ],
  },
  'quote/speaker-of-paragraph-before': {
    finds: [
      'Ms Bevan indicated that the plan was dead.\n“⟦We have no time for any of this.|Bevan⟧”',
      'Bridget Bevan said the plan was dead.\n"⟦We have no time for any of this.|Bridget Bevan⟧"',
      'The plan is dead, Mr Prosser told councillors.\n“⟦We have no time for any of this.|Prosser⟧”',
    ],
    spares: [
      'The plan was dead.\n“⟦We have no time for any of this.⟧”',
      'Ms Bevan said the plan was dead.\nIt will be buried on Friday. “⟦We have no time for any of this.⟧”',
    ],
  },
  'quote/unattributed': {
    finds: [
      'The plan was dead.\n“⟦We have no time for any of this.⟧”',
      'A note lay on the desk. “⟦Back at nine, do not wait up.⟧”',
      'A card hung there. “⟦Back at nine, do not wait up.⟧”',
      '“⟦The end of the road is in sight at last.⟧”',
    ],
    spares: [
      'The “Big Bang” was over.',
      'The “cutting edge” of policing is dear.',
      'He read “The Long Goodbye” twice.',
    ],
  },
};
