import type { RuleId } from '../../model/span.js';

/** A text and the relations that it states, each as `a type b (state)`: the state unless current. */
export type RelationCase = readonly [text: string, ...relations: string[]];

/** In `finds` the rule signs at least one of the relations, in `spares` none. */
export interface RelationCases {
  readonly finds: readonly RelationCase[];
  readonly spares: readonly RelationCase[];
}

/** Of relations that a verb states. */
export const verbRelationCases: Readonly<Record<RuleId, RelationCases>> = {
  'relation/buys-body': {
    finds: [
      ['Orrin plc bought Zentra plc in 2009.', 'Orrin plc owns Zentra plc'],
      ['Zentra plc was taken over by Orrin plc.', 'Orrin plc owns Zentra plc'],
      ['Orrin plc has agreed to buy Zentra plc.', 'Orrin plc owns Zentra plc (planned)'],
    ],
    spares: [
      ['Orrin plc may buy Zentra plc.'],
      ['Orrin plc offered to buy Zentra plc.'],
      ['Orrin plc has not bought Zentra plc.'],
      ['Orrin plc bought a stake in Zentra plc.'],
      ['Did Orrin plc buy Zentra plc?'],
    ],
  },
  'relation/owns': {
    finds: [
      ['Zentra plc, which is owned by Orrin plc, cut jobs.', 'Orrin plc owns Zentra plc'],
      ['Zentra plc, owned by Orrin plc, will close a plant.', 'Orrin plc owns Zentra plc'],
      ['Orrin plc owned Zentra plc until 2011.', 'Orrin plc owns Zentra plc (ended)'],
    ],
    spares: [['Orrin plc owns a tenth of Zentra plc.'], ['Orrin plc does not own Zentra plc.']],
  },
  'relation/sold-to': {
    finds: [
      ['Zentra plc was sold to Orrin plc.', 'Orrin plc owns Zentra plc'],
      ['Hallam Council will sell Zentra plc to Orrin plc.', 'Orrin plc owns Zentra plc (planned)'],
      [
        'Hallam Council sold Zentra plc to Orrin plc.',
        'Orrin plc owns Zentra plc',
        'Hallam Council owns Zentra plc (ended)',
      ],
    ],
    spares: [
      ['Zentra plc sold tickets to Orrin plc.', 'Orrin plc client Zentra plc'],
      ['Hallam Council hopes to sell Zentra plc to Orrin plc.'],
    ],
  },
  'relation/sells-body': {
    finds: [
      ['Hallam Council sold Zentra plc last year.', 'Hallam Council owns Zentra plc (ended)'],
      ['Hallam Council has sold Zentra plc.', 'Hallam Council owns Zentra plc (ended)'],
      ['Orrin plc said it had sold Zentra plc.', 'Orrin plc owns Zentra plc (ended)'],
    ],
    spares: [['Hallam Council will sell Zentra plc.'], ['Hallam Council sold shares in Zentra plc.']],
  },
  'relation/hires': {
    finds: [
      ['Hallam Council has hired Zentra plc to clean streets.', 'Hallam Council client Zentra plc'],
      ['Zentra plc was appointed by Hallam Council.', 'Hallam Council client Zentra plc'],
      ['Hallam Council will commission Zentra plc.', 'Hallam Council client Zentra plc (planned)'],
    ],
    spares: [
      ['Hallam Council hired Ann Okafor.'],
      ['Hallam Council should hire Zentra plc.'],
      ['It was commissioned by Hallam Council.'],
    ],
  },
  'relation/outsources': {
    finds: [
      ['Hallam Council outsourced its payroll to Zentra plc.', 'Hallam Council client Zentra plc'],
      ['Hallam Council has outsourced its cleaning to Zentra plc.', 'Hallam Council client Zentra plc'],
      ['Orrin plc will outsource its calls to Zentra plc.', 'Orrin plc client Zentra plc (planned)'],
    ],
    spares: [
      ['Hallam Council outsourced its payroll to India.'],
      ['Hallam Council may outsource calls to Zentra plc.'],
    ],
  },
  'relation/pays-firm': {
    finds: [
      ['Hallam Council paid Zentra plc £90,000.', 'Hallam Council client Zentra plc'],
      ['Hallam Council will pay Zentra plc £90,000 a year.', 'Hallam Council client Zentra plc (planned)'],
      ['Zentra plc was paid £90,000 by Hallam Council.', 'Hallam Council client Zentra plc'],
    ],
    spares: [
      ['Hallam Council paid Zentra plc £90,000 in damages.'],
      ['Ann Okafor paid Zentra plc £90,000.'],
      ['Hallam Council could pay Zentra plc £90,000.'],
    ],
  },
  'relation/supplies': {
    finds: [
      ['Zentra plc supplies Hallam Council with salt.', 'Hallam Council client Zentra plc'],
      ['Zentra plc charges Hallam Council £90 an hour.', 'Hallam Council client Zentra plc'],
      ['Hallam Council is supplied by Zentra plc.', 'Hallam Council client Zentra plc'],
    ],
    spares: [['Zentra plc supplies salt in Leeds.'], ['Zentra plc could supply Hallam Council.']],
  },
  'relation/supplies-to': {
    finds: [
      ['Zentra plc provides services to Hallam Council.', 'Hallam Council client Zentra plc'],
      ['Zentra plc sold ten buses to Hallam Council.', 'Hallam Council client Zentra plc'],
      ['Zentra plc will supply salt to Hallam Council.', 'Hallam Council client Zentra plc (planned)'],
    ],
    spares: [
      [
        'Orrin plc sold Zentra plc to Hallam Council.',
        'Hallam Council owns Zentra plc',
        'Orrin plc owns Zentra plc (ended)',
      ],
      ['Zentra plc provides answers to Hallam Council.'],
    ],
  },
  'relation/buys-from': {
    finds: [
      ['Orrin plc ordered ten planes from Zentra plc.', 'Orrin plc client Zentra plc'],
      ['Hallam Council buys salt from Zentra plc.', 'Hallam Council client Zentra plc'],
      ['Orrin plc will lease ten planes from Zentra plc.', 'Orrin plc client Zentra plc (planned)'],
    ],
    spares: [
      ['Hallam Council bought Zentra plc from Orrin plc.', 'Hallam Council owns Zentra plc'],
      ['Hallam Council ordered staff out of Zentra plc.'],
    ],
  },
  'relation/works-with': {
    finds: [
      ['Zentra plc has teamed up with Orrin plc.', 'Zentra plc partner Orrin plc'],
      ['Hallam Council works closely with Wexham Council.', 'Hallam Council partner Wexham Council'],
      ['Zentra plc is to join forces with Orrin plc.', 'Zentra plc partner Orrin plc (planned)'],
    ],
    spares: [['Ann Okafor worked with Zentra plc.'], ['Zentra plc wants to work with Orrin plc.']],
  },
  'relation/pulls-out-of-work': {
    finds: [
      ['Zentra plc stopped working with Orrin plc.', 'Zentra plc partner Orrin plc (ended)'],
      ['Hallam Council has cut ties with Zentra plc.', 'Hallam Council partner Zentra plc (ended)'],
      ['Zentra plc severed ties with Orrin plc.', 'Zentra plc partner Orrin plc (ended)'],
    ],
    spares: [['Zentra plc may cut ties with Orrin plc.'], ['Zentra plc cut jobs with Orrin plc watching.']],
  },
  'relation/work-jointly': {
    finds: [
      ['Hallam Council and Wexham Council jointly run the depot.', 'Hallam Council partner Wexham Council'],
      ['Zentra plc and Orrin plc will work together.', 'Zentra plc partner Orrin plc (planned)'],
      ['Zentra plc and Orrin plc are partners in the scheme.', 'Zentra plc partner Orrin plc'],
    ],
    spares: [['Hallam Council and Wexham Council cut jobs.'], ['Zentra plc and Orrin plc should work together.']],
  },
  'relation/shares': {
    finds: [
      ['Hallam Council and Wexham Council share a depot.', 'Hallam Council partner Wexham Council'],
      [
        'Hallam Council and Wexham Council are to merge their teams.',
        'Hallam Council partner Wexham Council (planned)',
      ],
      ['Zentra plc and Orrin plc pooled their staff.', 'Zentra plc partner Orrin plc'],
    ],
    spares: [['Hallam Council and Wexham Council may share a depot.'], ['Hallam Council shares the pain.']],
  },
  'relation/do-one-thing': {
    finds: [
      ['Hallam Council and Zentra plc have placed a notice.', 'Hallam Council partner Zentra plc'],
      ['Hallam Council and Wexham Council launched a scheme in May.', 'Hallam Council partner Wexham Council'],
      ['Zentra plc and Orrin plc will open a shop.', 'Zentra plc partner Orrin plc (planned)'],
    ],
    spares: [['Hallam Council and Wexham Council opened shops.'], ['Zentra plc and Orrin plc may open a shop.']],
  },
  'relation/shares-with': {
    finds: [
      ['Hallam Council shares a depot with Wexham Council.', 'Hallam Council partner Wexham Council'],
      ['Zentra plc will share its staff with Orrin plc.', 'Zentra plc partner Orrin plc (planned)'],
      ['Hallam Council runs the depot with Zentra plc.', 'Hallam Council partner Zentra plc'],
    ],
    spares: [['Hallam Council could share a depot with Wexham Council.'], ['She shares a desk with Zentra plc.']],
  },
  'relation/funds': {
    finds: [
      ['The Ashgrove Trust funds Calder College.', 'Ashgrove Trust funds Calder College'],
      [
        'Calder College is funded by Hallam Council and the Ashgrove Trust.',
        'Hallam Council funds Calder College',
        'Ashgrove Trust funds Calder College',
      ],
      ['Zentra plc has sponsored Calder College.', 'Zentra plc funds Calder College'],
    ],
    spares: [['Zentra plc funds sport in Leeds.'], ['Zentra plc could fund Calder College.']],
  },
  'relation/donates': {
    finds: [
      ['Ann Okafor donated £5,000 to the Ashgrove Trust.', 'Ann Okafor funds Ashgrove Trust'],
      ['Zentra plc gave £3m to Calder College.', 'Zentra plc funds Calder College'],
      ['Orrin plc will invest £3m in Zentra plc.', 'Orrin plc funds Zentra plc (planned)'],
    ],
    spares: [['Ann Okafor donated a kidney to Ben Lee.'], ['Zentra plc gave evidence to Hallam Council.']],
  },
  'relation/gives-money': {
    finds: [
      ['The Ashgrove Trust gave Calder College £3m.', 'Ashgrove Trust funds Calder College'],
      ['Hallam Council has granted Calder College £40,000.', 'Hallam Council funds Calder College'],
      ['Zentra plc lent Orrin plc £3m.', 'Zentra plc funds Orrin plc'],
    ],
    spares: [
      ['Hallam Council gave Zentra plc a £3m contract.', 'Hallam Council client Zentra plc'],
      ['Zentra plc gave Calder College a warning.'],
    ],
  },
  'relation/gets-money': {
    finds: [
      ['Calder College received £3m from the Ashgrove Trust.', 'Ashgrove Trust funds Calder College'],
      ['Calder College has secured £40,000 from Hallam Council.', 'Hallam Council funds Calder College'],
      ['Calder College got money from Zentra plc.', 'Zentra plc funds Calder College'],
    ],
    spares: [
      ['Zentra plc received a fee of £3m from Orrin plc.'],
      ['Calder College received a letter from Zentra plc.'],
    ],
  },
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
