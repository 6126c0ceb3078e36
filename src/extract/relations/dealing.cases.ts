import type { RuleId } from '../../model/span.js';

/** A text and the relations that it states, each as `a type b (state)`: the state unless current. */
export type RelationCase = readonly [text: string, ...relations: string[]];

/** In `finds` the rule signs at least one of the relations, in `spares` none. */
export interface RelationCases {
  readonly finds: readonly RelationCase[];
  readonly spares: readonly RelationCase[];
}

/** Of relations that a verb states: who deals with whom. */
export const dealingCases: Readonly<Record<RuleId, RelationCases>> = {
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
};
