import type { RuleId } from '../../model/span.js';

/** A text and the posts that it states, each as `person, post of body (state)`: the body where it is said, the state unless current. */
export type RoleCase = readonly [text: string, ...roles: string[]];

/** In `finds` the rule signs at least one of the posts, in `spares` none. */
export interface RoleCases {
  readonly finds: readonly RoleCase[];
  readonly spares: readonly RoleCase[];
}

export const roleCases: Readonly<Record<RuleId, RoleCases>> = {
  'role/body-post-name': {
    finds: [
      ['Serco chief executive Hugh Penhaligon quit.', 'Hugh Penhaligon, Chief Executive of Serco'],
      ['Home Office minister Bridget Bevan agreed.', 'Bridget Bevan, Minister of Home Office'],
      ['Serco finance director Oluwaseun Adeyinka quit.', 'Oluwaseun Adeyinka, Finance Director of Serco'],
      [
        'Ashgrove Trust’s acting chief executive Zainab Mirza quit.',
        'Zainab Mirza, Acting Chief Executive of Ashgrove Trust (acting)',
      ],
    ],
    spares: [
      ['Surrey Police thanked Adaeze Nwosu.'],
      ['Unison and Bridget Bevan agreed.'],
      ['Unison’s members told Bridget Bevan so.'],
    ],
  },
  'role/area-post-name': {
    finds: [
      ['Leeds coroner Marguerite Tate opened the inquest.', 'Marguerite Tate, Coroner of Leeds'],
      ['Swansea coroner Hugh Penhaligon opened the inquest.', 'Hugh Penhaligon, Coroner of Swansea'],
      ['Wolverhampton bishop Hugh Penhaligon spoke.', 'Hugh Penhaligon, Bishop of Wolverhampton'],
    ],
    spares: [['In Leeds Marguerite Tate spoke.'], ['Leeds thanked Marguerite Tate.']],
  },
  'role/post-of-body-name': {
    finds: [
      [
        'The chairwoman of Thornley Borough Council, Bridget Bevan, agreed.',
        'Bridget Bevan, Chairwoman of Thornley Borough Council',
      ],
      [
        'The chief executive of the Ashgrove Trust, Zainab Mirza, quit.',
        'Zainab Mirza, Chief Executive of Ashgrove Trust',
      ],
      [
        'The deputy chief constable of Surrey Police, Adaeze Nwosu, quit.',
        'Adaeze Nwosu, Deputy Chief Constable of Surrey Police',
      ],
    ],
    spares: [
      ['Members of Unison, Bridget Bevan among them, agreed.'],
      ['The offices of Unison, Bridget Bevan said, were shut.'],
    ],
  },
  'role/name-post-of-body': {
    finds: [
      [
        'Bridget Bevan, the former chairman of the Ashgrove Trust, agreed.',
        'Bridget Bevan, Chairman of Ashgrove Trust (former)',
      ],
      ['Mr Dhaliwal, a director of Serco, agreed.', 'Dhaliwal, Director of Serco'],
      ['Zainab Mirza, chief executive, quit.', 'Zainab Mirza, Chief Executive'],
      [
        'Adaeze Nwosu, acting chief constable of Surrey Police, quit.',
        'Adaeze Nwosu, Acting Chief Constable of Surrey Police (acting)',
      ],
      [
        '“It is late,” said Bridget Bevan, chairwoman of Thornley Borough Council.',
        'Bridget Bevan, Chairwoman of Thornley Borough Council',
      ],
      ['Hugh Penhaligon, vicar at St Brannock’s Church, agreed.', 'Hugh Penhaligon, Vicar of St Brannock’s Church'],
    ],
    spares: [
      ['Bridget Bevan, of Unison, agreed.'],
      ['Bridget Bevan, the chairman said, was late.'],
      ['Bridget Bevan, 41, of Leeds, was fined.'],
      ['With Bridget Bevan, the secretary of Unison agreed.'],
    ],
  },
  'role/name-body-post': {
    finds: [
      ['Bridget Bevan, the Serco chairman, agreed.', 'Bridget Bevan, Chairman of Serco'],
      ['Hugh Penhaligon, the Ashgrove Trust chairman, agreed.', 'Hugh Penhaligon, Chairman of Ashgrove Trust'],
      ['Bridget Bevan, the Home Office minister, agreed.', 'Bridget Bevan, Minister of Home Office'],
      ['Zainab Mirza, Serco’s finance director, quit.', 'Zainab Mirza, Finance Director of Serco'],
      ['Owen Hughes, the Serco chairman, agreed.', 'Owen Hughes, Chairman of Serco'],
    ],
    spares: [['Bridget Bevan, Unison and Serco agreed.'], ['Bridget Bevan, the Unison man, agreed.']],
  },
  'role/name-is-post': {
    finds: [
      ['Bridget Bevan was appointed director of Serco.', 'Bridget Bevan, Director of Serco'],
      ['Zainab Mirza became chief executive of the Ashgrove Trust.', 'Zainab Mirza, Chief Executive of Ashgrove Trust'],
      ['Bridget Bevan is the chairman.', 'Bridget Bevan, Chairman'],
      [
        'Bridget Bevan was elected leader of Thornley Borough Council.',
        'Bridget Bevan, Leader of Thornley Borough Council',
      ],
    ],
    spares: [
      ['Bridget Bevan met the secretary of Unison.'],
      ['Bridget Bevan is tired of Unison.'],
      ['Bridget Bevan was told by the chairman.'],
    ],
  },
  'role/signature': {
    finds: [
      ['Regards\nBridget Bevan\nDirector\nSerco', 'Bridget Bevan, Director of Serco'],
      ['Thank you\nBridget Bevan\nChief Constable\nSurrey Police', 'Bridget Bevan, Chief Constable of Surrey Police'],
      ['Regards\nZainab Mirza\nChief Executive\nAshgrove Trust', 'Zainab Mirza, Chief Executive of Ashgrove Trust'],
      ['Thanks\nBridget Bevan\nChairman\nKent Police Federation', 'Bridget Bevan, Chairman of Kent Police Federation'],
    ],
    spares: [['Yours\nBridget Bevan\nUnison'], ['Bridget Bevan\nWe met on Monday.']],
  },
  'role/post-name': {
    finds: [
      ['Chairman Bridget Bevan agreed.', 'Bridget Bevan, Chairman'],
      ['Det Ch Insp Rhys Prosser appealed for help.', 'Rhys Prosser, Detective Chief Inspector'],
      ['Chief Supt Tomasz Nowicki, of Gwent Police, agreed.', 'Tomasz Nowicki, Chief Superintendent of Gwent Police'],
      ['Cllr Balvinder Dhaliwal agreed.', 'Balvinder Dhaliwal, Councillor'],
      ['The former chairman Bridget Bevan agreed.', 'Bridget Bevan, Chairman (former)'],
      ['PC Gorman was hurt.', 'Gorman, Police Constable'],
      ['PCC Orla McGinty will run Gwent Police.', 'Orla McGinty, Police and Crime Commissioner of Gwent'],
    ],
    spares: [
      ['Mr Prosser was hurt.'],
      ['Dame Ruth Abernethy spoke.'],
      ['Lord Carrowmore spoke.'],
      ['The chairman told Bridget Bevan so.'],
    ],
  },
  'role/postnominal': {
    finds: [
      ['Stuart Buchan-Reid MSP agreed.', 'Stuart Buchan-Reid, Member of the Scottish Parliament'],
      ['Parveen Akhtar MP agreed.', 'Parveen Akhtar, Member of Parliament'],
      ['It was Wilf Entwistle MEP who agreed.', 'Wilf Entwistle, Member of the European Parliament'],
    ],
    spares: [['Dr Ruth Abernethy OBE spoke.'], ['Tom Pryce PhD spoke.'], ['Parveen Akhtar met an MP.']],
  },
};
