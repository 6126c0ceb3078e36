import type { RuleId } from '../../model/span.js';
import type { RelationCases } from './dealing.cases.js';

/** Of relations that a verb states: who stands how to whom. */
export const standingCases: Readonly<Record<RuleId, RelationCases>> = {
  'relation/oversees': {
    finds: [
      ['Ofcom, which regulates the BBC, said it would act.', 'Ofcom oversees BBC'],
      ['The Ashgrove Trust oversees Calder College.', 'Ashgrove Trust oversees Calder College'],
      ['Calder College is supervised by Hallam Council.', 'Hallam Council oversees Calder College'],
    ],
    spares: [['Ann Okafor oversees Calder College.'], ['Hallam Council oversees the bins.']],
  },
  'relation/regulator-acts': {
    finds: [
      ['The watchdog Ofsted inspected Ashgrove School.', 'Ofsted oversees Ashgrove School'],
      ['Ofcom fined the BBC.', 'Ofcom oversees BBC'],
      ['Zentra plc was fined by Ofcom.', 'Ofcom oversees Zentra plc'],
    ],
    spares: [['The court fined Zentra plc.'], ['Hallam Council warned Zentra plc.']],
  },
  'relation/regulator-demands': {
    finds: [
      ['Regulator Monitor demanded changes to Wexham Hospital.', 'Monitor oversees Wexham Hospital'],
      ['Ofcom has imposed a fine on Zentra plc.', 'Ofcom oversees Zentra plc'],
      ['Ofsted issued a warning to Ashgrove School.', 'Ofsted oversees Ashgrove School'],
    ],
    spares: [['Ann Okafor demanded changes to Wexham Hospital.'], ['Ofcom issued a statement on Monday.']],
  },
  'relation/reports-to': {
    finds: [
      ['Calder College reports to Hallam Council.', 'Hallam Council oversees Calder College'],
      ['Calder College will report back to Ann Okafor.', 'Ann Okafor oversees Calder College (planned)'],
      ['Calder College, which reports to Hallam Council, grew.', 'Hallam Council oversees Calder College'],
    ],
    spares: [['Calder College reported a theft to Hallam Council.'], ['Ann Okafor reported to Hallam Council.']],
  },
  'relation/asks-approval': {
    finds: [
      ['Zentra plc submitted its plan to Hallam Council for approval.', 'Hallam Council oversees Zentra plc'],
      ['Zentra plc’s plan will be put to Hallam Council for approval.', 'Hallam Council oversees Zentra plc'],
      [
        'Zentra plc has published its report. The report goes on and will be presented to Hallam Council for approval.',
        'Hallam Council oversees Zentra plc',
      ],
    ],
    spares: [['A plan was put to Hallam Council for approval.'], ['Zentra plc submitted its plan to Hallam Council.']],
  },
  'relation/represents': {
    finds: [
      ['Ben Lee, who represents Ann Okafor, said so.', 'Ben Lee represents Ann Okafor'],
      ['Ann Okafor is represented by Ben Lee.', 'Ben Lee represents Ann Okafor'],
      ['Orrin plc will represent Zentra plc.', 'Orrin plc represents Zentra plc (planned)'],
    ],
    spares: [['Ann Okafor, who represents Leeds, said so.'], ['The sum represents half of Zentra plc.']],
  },
  'relation/defends': {
    finds: [
      ['Ann Okafor, defending Ben Lee, said no.', 'Ann Okafor represents Ben Lee'],
      ['Ann Okafor, defending Ben Lee, left Leeds.', 'Ann Okafor represents Ben Lee'],
      ['“No,” said Ann Okafor, defending Ben Lee.', 'Ann Okafor represents Ben Lee'],
    ],
    spares: [['Ann Okafor defended Ben Lee.'], ['Ann Okafor, defending a title, won.']],
  },
  'relation/acts-for': {
    finds: [
      ['Ann Okafor, prosecuting for Hallam Council, said no.', 'Ann Okafor represents Hallam Council'],
      ['Ann Okafor, acting for Ben Lee, said no.', 'Ann Okafor represents Ben Lee'],
      ['Ann Okafor, appearing for Zentra plc, left.', 'Ann Okafor represents Zentra plc'],
    ],
    spares: [['Ann Okafor appeared for Zentra plc.'], ['Ann Okafor, prosecuting, said no to Hallam Council.']],
  },
  'relation/represents-staff': {
    finds: [
      ['The RMT, which represents staff at Zentra plc, was angry.', 'RMT represents Zentra plc'],
      ['The RMT represents workers at Zentra plc.', 'RMT represents Zentra plc'],
      ['The RMT, representing members at Wexham Hospital, called for talks.', 'RMT represents Wexham Hospital'],
    ],
    spares: [['The RMT, which represents nurses, was angry.'], ['The RMT met staff at Zentra plc.']],
  },
  'relation/sues': {
    finds: [
      ['Zentra plc is suing Orrin plc.', 'Zentra plc opposes Orrin plc'],
      ['Zentra plc was sued by Ann Okafor.', 'Ann Okafor opposes Zentra plc'],
      ['Zentra plc will take Orrin plc to court.', 'Zentra plc opposes Orrin plc (planned)'],
    ],
    spares: [['Zentra plc may sue Orrin plc.'], ['Zentra plc has threatened to sue Orrin plc.']],
  },
  'relation/body-criticises': {
    finds: [
      ['The RMT condemned Hallam Council.', 'RMT opposes Hallam Council'],
      ['The RMT has accused Zentra plc of greed.', 'RMT opposes Zentra plc'],
      ['Zentra plc was criticised by the RMT.', 'RMT opposes Zentra plc'],
    ],
    spares: [
      ['Ann Okafor condemned Hallam Council.'],
      ['“The RMT condemned Hallam Council,” said Ann Okafor.'],
      ['The Guardian criticised Hallam Council.'],
    ],
  },
  'relation/body-against': {
    finds: [
      ['The RMT voted against Ann Okafor’s plan.', 'RMT opposes Ann Okafor'],
      ['The RMT campaigned against Zentra plc.', 'RMT opposes Zentra plc'],
      ['The RMT has protested against Zentra plc.', 'RMT opposes Zentra plc'],
    ],
    spares: [['The RMT voted against a strike.'], ['Ann Okafor voted against Ben Lee’s plan.']],
  },
  'relation/belongs-to': {
    finds: [
      ['Calder College belongs to the Ashgrove Trust.', 'Calder College part Ashgrove Trust'],
      ['Zentra plc belonged to Orrin plc.', 'Zentra plc part Orrin plc (ended)'],
      ['Calder College will belong to the Ashgrove Trust.', 'Calder College part Ashgrove Trust (planned)'],
    ],
    spares: [['The field belongs to Hallam Council.'], ['Calder College does not belong to the Ashgrove Trust.']],
  },
  'relation/is-made-of': {
    finds: [
      [
        'The Ashgrove Trust comprises Calder College and Wexham School.',
        'Calder College part Ashgrove Trust',
        'Wexham School part Ashgrove Trust',
      ],
      [
        'Orrin plc comprises Zentra plc and Calder Foods plc.',
        'Zentra plc part Orrin plc',
        'Calder Foods plc part Orrin plc',
      ],
      ['The Ashgrove Trust, which comprises Wexham School, grew.', 'Wexham School part Ashgrove Trust'],
    ],
    spares: [['The Ashgrove Trust comprises ten schools.'], ['The list comprises Calder College.']],
  },
  'relation/marries': {
    finds: [
      ['Ann Okafor married Ben Lee in May.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor, who wed Ben Lee, left.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor will marry Ben Lee.', 'Ann Okafor family Ben Lee (planned)'],
    ],
    spares: [['Ann Okafor never married.'], ['Ann Okafor hopes to marry Ben Lee.']],
  },
  'relation/married-to': {
    finds: [
      ['Ann Okafor is married to Ben Lee.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor, who is married to Ben Lee, left.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor was engaged to Ben Lee.', 'Ann Okafor family Ben Lee'],
    ],
    spares: [['Ann Okafor is married to the job.'], ['Ann Okafor was not married to Ben Lee.']],
  },
  'relation/divorces': {
    finds: [
      ['Ann Okafor divorced Ben Lee.', 'Ann Okafor family Ben Lee (ended)'],
      ['Ann Okafor has divorced Ben Lee.', 'Ann Okafor family Ben Lee (ended)'],
      ['Ann Okafor, who divorced Ben Lee, left.', 'Ann Okafor family Ben Lee (ended)'],
    ],
    spares: [['Ann Okafor will divorce Ben Lee.'], ['Ann Okafor divorced in May.']],
  },
  'relation/couple-marries': {
    finds: [
      ['Ann Okafor and Ben Lee married in May.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor and Ben Lee were married in May.', 'Ann Okafor family Ben Lee'],
      ['Ann Okafor and Ben Lee will marry in May.', 'Ann Okafor family Ben Lee (planned)'],
    ],
    spares: [
      ['Ann Okafor and Ben Lee left.'],
      ['Ann Okafor and Ben Lee married Jo Pike.', 'Ann Okafor family Jo Pike', 'Ben Lee family Jo Pike'],
    ],
  },
};
