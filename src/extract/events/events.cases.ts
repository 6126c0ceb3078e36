import type { CasesByRule } from '../marked.cases.js';

/** The label is the type of the event; of two lines the first is the headline. */
export const eventCases: CasesByRule = {
  'event/appointment': {
    finds: [
      'My week\nMonday\nI am ⟦visiting|meet⟧ a school in Wexham.\nTuesday\nI have a ⟦meeting|meet⟧ with Wexham Trust.\nFriday\nMy ⟦surgery|meet⟧ at the library, from 10am.',
      'Dates\nMonday 4 June – full ⟦council|meet⟧, 7pm\nTuesday 5 June – ⟦tour|meet⟧ of the docks\nFriday 8 June – ⟦lunch|meet⟧ with the mayor',
      'Out and about\nTuesday: we’ll be ⟦opening|meet⟧ the new baths.\nWednesday: I ⟦chair|meet⟧ the port board.\nThursday: I’ll be in Wexham to ⟦see|meet⟧ the trust.',
    ],
    spares: [
      'My week\nOn Monday I had tea with Ms Nwosu.\nOn Tuesday I was late.',
      'The siege\nOn Monday rebels held a school.\nOn Tuesday the council had a lunch.\nOn Friday the army had tea.',
    ],
  },
  'event/verb': {
    finds: [
      'Wexham Council has ⟦scrapped|end⟧ its plan for a tram.',
      'Mr Prosser was ⟦arrested|enforce⟧ in May.',
      'The mill will ⟦close|end⟧ next year.',
      'Ms Nwosu said the trust would ⟦sell|contract⟧ the site.',
      'Ms Nwosu ⟦stepped down|leave⟧ as chair.',
      'Police have ⟦stepped up|enforce⟧ patrols.',
      'The ministry has ⟦put|end⟧ the sale of the yards on hold.',
      'The board did not ⟦approve|decide⟧ the merger.',
    ],
    spares: [
      'Mr Prosser believes the council scrapped the plan.',
      'If the mill closes, Ms Nwosu will be glad.',
      'The shop opens at nine.',
      'Who scrapped the plan?',
      'Ms Nwosu said it was late.',
      'You approved the plan.',
    ],
  },
  'event/verb-loosely': {
    finds: [
      'Detectives have ⟦seized|enforce⟧ six ledgers.',
      'The clerk ⟦closed|end⟧ the ledger on 3 May.',
      'Ms Nwosu ⟦introduced|start⟧ a ledger.',
    ],
    spares: [
      'The clerk completed the ledger.',
      'Wexham makes a lot of noise.',
      'He took heart on 3 May.',
      'The clerk would seize six ledgers.',
    ],
  },
  'event/led-in': {
    finds: [
      'The firm plans to ⟦close|end⟧ two sites.',
      'Mr Prosser failed to ⟦attend|meet⟧ the hearing.',
      'It was a decision to ⟦abolish|end⟧ the board.',
    ],
    spares: ['They came to close the gate.', 'The board wants to abolish the levy.', 'It was time to sell the shop.'],
  },
  'event/done': {
    finds: [
      'A man ⟦arrested|enforce⟧ on 3 May is well.',
      'The school, ⟦founded|start⟧ by nuns, is small.',
      'The report, ⟦published|announce⟧ on 3 May, is long.',
    ],
    spares: ['The people injured are well.', 'The money saved is gone.'],
  },
  'event/behind': {
    finds: [
      'Mr Prosser is rich after ⟦leaving|leave⟧ the bank.',
      'He is in court for ⟦stealing|crime⟧ a van.',
      'A van rolled down the hill, ⟦killing|harm⟧ two men.',
    ],
    spares: ['Leaving the bank is hard.', 'He thinks of stealing a van.'],
  },
  'event/headline': {
    finds: [
      'Wexham Council ⟦scraps|end⟧ the tram\nIt has been a long winter.',
      'Mr Prosser ⟦quits|leave⟧ the board\nIt has been a long winter.',
      'Serco to ⟦close|end⟧ the mill\nIt has been a long winter.',
    ],
    spares: [
      'Wexham Council and the tram\nIt has been a long winter.',
      'How to close a mill\nIt has been a long winter.',
    ],
  },
  'event/light-verb': {
    finds: [
      'The board ⟦held a meeting|meet⟧ in Wexham.',
      'An ⟦investigation was launched|enforce⟧ by the force.',
      'Mr Prosser ⟦made an announcement|announce⟧.',
      'The ⟦accident happened|harm⟧ on the bridge.',
    ],
    spares: [
      'The board holds the keys.',
      'They take the view that it is late.',
      'If they hold a meeting, it will be late.',
    ],
  },
  'event/noun-of': {
    finds: [
      'It is about the ⟦closure|end⟧ of the mill.',
      'His ⟦resignation|leave⟧ was late.',
      "The mill's ⟦closure|end⟧ is near.",
    ],
    spares: ['It is about closure.', 'There is no closure of the mill.', 'It is about the mill.'],
  },
  'event/noun-dated': {
    finds: [
      'The ⟦hearing|meet⟧ on 4 May is open to all.',
      'A ⟦fire|harm⟧ in 2009 is why.',
      "It follows Monday's ⟦raid|enforce⟧.",
    ],
    spares: ['The hearing is open to all.', 'A fire is warm.'],
  },
};
