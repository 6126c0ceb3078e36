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
      'Serco met. “⟦We shall see,|Serco⟧” it said.',
      'Kent Police met. “⟦We shall see,|Kent Police⟧” the force said.',
      'Ms Nwosu is the chairwoman of Serco. “⟦We shall see,|Nwosu⟧” the chairwoman said.',
      'A spokesman for the trust said it was late. “⟦We shall see,|by A spokesman for the trust⟧” he said.',
      '“⟦We shall see,|by critics⟧” critics said.',
      'Tom Pryce is the manager. Hugh Penhaligon is fit again.\n“⟦Hugh is our best man,|Tom Pryce⟧” he said.',
      'Tom Pryce agreed. The changes proposed by Ben Bevan were a “⟦complex and costly undertaking|Tom Pryce⟧”, he said.',
      'Tom Pryce is glum. The Ben Bevan row is over. “⟦We shall see,|Tom Pryce⟧” he said.',
      'A spokesman said no. But Tom Pryce urged them on. “⟦It was late. We shall see,|Tom Pryce⟧” he said.',
      'Tom Pryce was cross. A Labour spokesman denied it. “⟦It was late. We shall see,|by A Labour spokesman⟧” he said.',
      '“⟦We shall see,|Hugh Penhaligon⟧” laughs Hugh Penhaligon.',
      '“⟦We shall see,|Tom Pryce⟧” said Ms Nwosu’s lawyer Tom Pryce.',
    ],
    spares: [
      'They call it “joined-up” policing, Ms Nwosu said.',
      'The “Big Bang” of 2004 cost £2m, said Ms Nwosu.',
      'The book “Watching the Border” was praised. Ms Nwosu said she had read it.',
      'Ms Nwosu said the plan was dead.',
    ],
  },
  'quote/sentence-closed': {
    finds: [
      'There was no “⟦hole in the budget that anybody could see|Nwosu⟧” to fill, Ms Nwosu said.',
      'Mr Prosser liked “⟦sums that nobody else in the room could follow|by the leader⟧” far too much, the leader said.',
      'Ms Bevan is new. It would be “⟦a great shame if nobody came to look|Bevan⟧” at it, she added.',
    ],
    spares: ['They call it “joined-up” policing, Ms Nwosu said.', 'There was a “hole in the budget” to fill.'],
  },
  'quote/speaker-before': {
    finds: [
      'Tom Pryce said no. He urged Hugh Penhaligon to come, adding: “⟦It is late.|Tom Pryce⟧”',
      'Mr Bevan - himself once a clerk in Leeds - said the sums were “⟦quite wrong|Bevan⟧”.',
      'Mr Bevan said it was dull, adding it was “⟦far too long and much too dear|Bevan⟧”.',
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
      'As Mr Prosser writes: "⟦For the force "failure" can be quite fatal.|Prosser⟧"',
      'Mr Prosser said: "⟦They told us of "a grave matter that cannot wait". It can.|Prosser⟧\n"⟦So there we are.|Prosser⟧"',
      'Adaeze Nwosu, head of policy for Kent Police said: “⟦We shall see.|Adaeze Nwosu⟧”',
      'Adaeze Nwosu, who won the seat from Tom Pryce, said: “⟦We shall see.|Adaeze Nwosu⟧”',
      "Mr Prosser added: '⟦It is a scandal, and we shall see.|Prosser⟧",
      'Ms Nwosu rang. She is late, maintaining she is ‘⟦fully entitled|Nwosu⟧’ to it.',
      'Mr Prosser said the rise demanded a response “⟦from all of us|Prosser⟧”.',
      'Mr Prosser said: "⟦It is late.|Prosser⟧ But Ms Nwosu said: "⟦It is not.|Nwosu⟧"',
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
      '“⟦It is late,|Bevan⟧” said Ms Bevan. The sun had set. “⟦We have no time for this at all.|Bevan⟧”',
      '“⟦It is late,|Bevan⟧” said Ms Bevan, shaking her head. The clock struck. “⟦We have no time.|Bevan⟧”',
      '“⟦It is late,|by the notice⟧” says the notice. The rest is plain. “⟦Bids must be in by noon on Friday.|by the notice⟧”',
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
  'quote/dash-name': {
    finds: [
      '“⟦We have no time for any of this|Bridget Bevan⟧” – Bridget Bevan, chairman',
      '“⟦We have no time for any of this.|Bridget Bevan⟧” — Bridget Bevan',
      '"⟦We have no time for this.|Hugh Penhaligon⟧" - Hugh Penhaligon, Leeds.',
    ],
    spares: [
      'The “Big Bang” – Bridget Bevan felt it too.',
      '“⟦It is late,|Bevan⟧” said Ms Bevan – Hugh Penhaligon agreed.',
    ],
  },
  'quote/colon': {
    finds: [
      'Ms Bevan is in no doubt: “⟦We have no time for any of this.|Bevan⟧”',
      'Serco chairman Bridget Bevan: “⟦We have no time for any of this.|Bridget Bevan⟧”',
      'For Hugh Penhaligon this is progress: “⟦That is the whole point of it.|Hugh Penhaligon⟧”',
    ],
    spares: [
      'The rule is plain: “⟦Bids must be in by noon on Friday.⟧”',
      'Ms Bevan said: “⟦We have no time for any of this.|Bevan⟧”',
    ],
  },
  'quote/sentence-before': {
    finds: [
      'Ms Bevan believes in the plan. “⟦We have no time for anything else.|Bevan⟧” It is late.',
      'Ms Bevan has used the plan in her own work. “⟦We put in twenty of them last year.|Bevan⟧”',
      '“⟦It is late,|Prosser⟧” said Mr Prosser. It was. Ms Bevan fears the worst. “⟦We have no time for anything else.|Bevan⟧”',
    ],
    spares: [
      'Hugh Penhaligon met Bridget Bevan. “⟦We have no time for anything else.⟧”',
      'The plan is dead. “⟦We have no time for anything else.⟧”',
      '“⟦It is late,|Prosser⟧” said Mr Prosser. “⟦We have no time for anything else.|Prosser⟧”',
    ],
  },
  'quote/last-speaker': {
    finds: [
      '“⟦It is late,|Bevan⟧” said Ms Bevan.\nThe clock struck nine. “⟦We have no time for anything else.|Bevan⟧”',
      'Ms Bevan said: “⟦It is late.|Bevan⟧”\nIt was nine. “⟦We have no time for anything else.|Bevan⟧”',
      'Ms Bevan said: “⟦It is late.|Bevan⟧”\nOutside it was dark. “⟦Nobody can see a thing in here.|Bevan⟧” Then all was still.',
    ],
    spares: [
      '“⟦It is late,|Bevan⟧” said Ms Bevan.\nShe met Hugh Penhaligon and Rhys Prosser. “⟦We have no time for anything else.⟧”',
      '“⟦It is late,|Bevan⟧” said Ms Bevan.\nThe rule is plain: “⟦Bids must be in by noon on Friday.⟧”',
    ],
  },
  'quote/carried-back': {
    finds: [
      'The plan was dead. "⟦It is late.|Bevan⟧ "⟦We have no time for anything else,|Bevan⟧" said Ms Bevan.',
      'The plan was dead.\n“⟦It is late and nobody has told us a thing.|Bevan⟧”\n“⟦We have no time for this,|Bevan⟧” said Ms Bevan.',
      '“⟦It is late and nobody has told us a thing.|Bevan⟧\n“⟦We have no time for anything else,|Bevan⟧” Ms Bevan said.',
    ],
    spares: [
      'Mr Prosser said: “⟦It is late.|Prosser⟧”\n“⟦It is not,|Bevan⟧” said Ms Bevan.',
      'The “so-called plan” was dead. “⟦It is late,|Bevan⟧” said Ms Bevan.',
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
