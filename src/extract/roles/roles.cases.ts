import type { RuleId } from '../../model/span.js';

/** A text and the posts that it states, each as `person, post of body (state) (basis)`: the body where it is said, the state unless current, the basis unless stated. */
export type RoleCase = readonly [text: string, ...roles: string[]];

/** In `finds` the rule signs at least one of the posts, in `spares` none. */
export interface RoleCases {
  readonly finds: readonly RoleCase[];
  readonly spares: readonly RoleCase[];
}

export const roleCases: Readonly<Record<RuleId, RoleCases>> = {
  'role/posts-names': {
    finds: [
      ['PCs Ann Okafor and Ben Lee were hurt.', 'Ann Okafor, Police Constable', 'Ben Lee, Police Constable'],
      ['Councillors Ann Okafor and Ben Lee voted.', 'Ann Okafor, Councillor', 'Ben Lee, Councillor'],
      [
        'Det Sgts Ann Okafor, Ben Lee and Rhys Prosser agreed.',
        'Ann Okafor, Detective Sergeant',
        'Ben Lee, Detective Sergeant',
        'Rhys Prosser, Detective Sergeant',
      ],
    ],
    spares: [
      ['PC Ann Okafor and Ben Lee were hurt.', 'Ann Okafor, Police Constable'],
      ['The chairman told Ann Okafor and Ben Lee so.'],
    ],
  },
  'role/names-posts-in-turn': {
    finds: [
      [
        'Ann Okafor and Ben Lee, chairman and chief executive of Serco respectively, quit.',
        'Ann Okafor, Chairman of Serco',
        'Ben Lee, Chief Executive of Serco',
      ],
      [
        'Ann Okafor and Ben Lee were named chairman and treasurer respectively.',
        'Ann Okafor, Chairman',
        'Ben Lee, Treasurer',
      ],
      [
        'Ann Okafor, Ben Lee and Rhys Prosser are chairman, treasurer and secretary respectively.',
        'Ann Okafor, Chairman',
        'Ben Lee, Treasurer',
        'Rhys Prosser, Secretary',
      ],
    ],
    spares: [
      ['With Ann Okafor and Ben Lee, the secretary of Unison agreed.'],
      ['Ann Okafor and Ben Lee, the chairman said, were 40 and 50 respectively.'],
    ],
  },
  'role/list-as-post': {
    finds: [
      [
        'It starts again with Ann Okafor as sporting director and Ben Lee as manager.',
        'Ann Okafor, Sporting Director',
        'Ben Lee, Manager',
      ],
      ['With Ann Okafor as chairman, it grew.', 'Ann Okafor, Chairman'],
      ['It returns with Ben Lee as director of Serco.', 'Ben Lee, Director of Serco'],
    ],
    spares: [['It fell with Ann Okafor as the chairman spoke.'], ['With Ann Okafor as ever, it grew.']],
  },
  'role/names-posts': {
    finds: [
      [
        'Ann Okafor and Ben Lee, assistant heads at the Ashgrove Trust, agreed.',
        'Ann Okafor, Assistant Head of Ashgrove Trust',
        'Ben Lee, Assistant Head of Ashgrove Trust',
      ],
      [
        'Ann Okafor and Ben Lee, directors of Serco, quit.',
        'Ann Okafor, Director of Serco',
        'Ben Lee, Director of Serco',
      ],
      ['Ann Okafor and Ben Lee, engineers, quit.', 'Ann Okafor, Engineer', 'Ben Lee, Engineer'],
    ],
    spares: [
      ['Ann Okafor and Ben Lee, an engineer, quit.', 'Ben Lee, Engineer'],
      ['Ann Okafor, directors of Serco and Ben Lee quit.'],
    ],
  },
  'role/posts-comma-names': {
    finds: [
      ['The two engineers, Ann Okafor and Ben Lee, quit.', 'Ann Okafor, Engineer', 'Ben Lee, Engineer'],
      ['Its directors, Ann Okafor and Ben Lee, quit.', 'Ann Okafor, Director', 'Ben Lee, Director'],
      ['Two valuers, Ann Okafor and Ben Lee, were held.', 'Ann Okafor, Valuer', 'Ben Lee, Valuer'],
    ],
    spares: [['The directors told Ann Okafor and Ben Lee so.'], ['Among the engineers, Ann Okafor was late.']],
  },
  'role/led-by': {
    finds: [
      ['The Home Affairs Committee, chaired by Ann Okafor, met.', 'Ann Okafor, Chair of Home Affairs Committee'],
      ['The Ashgrove Trust, which is headed by Ben Lee, met.', 'Ben Lee, Head of Ashgrove Trust'],
      [
        'Serco, headed by the former MP Ben Lee, grew.',
        'Ben Lee, Head of Serco',
        'Ben Lee, Member of Parliament (former)',
      ],
    ],
    spares: [['The Ashgrove Trust, sued by Ann Okafor, met.'], ['Serco was met by Ben Lee.']],
  },
  'role/post-went-to': {
    finds: [
      ['The post of chief executive went to Ann Okafor.', 'Ann Okafor, Chief Executive'],
      ['The job of finance director at Serco has gone to Ben Lee.', 'Ben Lee, Finance Director of Serco'],
      ['The role of treasurer was given to Ann Okafor.', 'Ann Okafor, Treasurer'],
    ],
    spares: [
      ['The wife of the chairman went to Ann Okafor’s house.'],
      ['The report of the treasurer was sent to Ben Lee.'],
    ],
  },
  'role/leads-body': {
    finds: [
      ['Ann Okafor, who chairs the Ashgrove Trust, agreed.', 'Ann Okafor, Chair of Ashgrove Trust'],
      ['Ben Lee led Thornley Borough Council until 2009.', 'Ben Lee, Leader of Thornley Borough Council (former)'],
      ['Ann Okafor agreed. She heads the Ashgrove Trust.', 'Ann Okafor, Head of Ashgrove Trust'],
      [
        'Ben Lee was a member of Kent Police Authority and chaired the authority from 1995 to 2000.',
        'Ben Lee, Member of Kent Police Authority (former)',
        'Ben Lee, Chair of Kent Police Authority (former)',
      ],
    ],
    spares: [
      ['Ann Okafor heads to the Ashgrove Trust today.'],
      ['Ann Okafor leads Serco by two votes.'],
      ['Ann Okafor did not chair the Ashgrove Trust.'],
      ['Ann Okafor and Ben Lee led the Ashgrove Trust.'],
    ],
  },
  'role/post-name': {
    finds: [
      ['Serco chief executive Hugh Penhaligon quit.', 'Hugh Penhaligon, Chief Executive of Serco'],
      ['Home Office minister Bridget Bevan agreed.', 'Bridget Bevan, Minister of Home Office'],
      ['Serco finance director Oluwaseun Adeyinka quit.', 'Oluwaseun Adeyinka, Finance Director of Serco'],
      [
        'Ashgrove Trust’s acting chief executive Zainab Mirza quit.',
        'Zainab Mirza, Acting Chief Executive of Ashgrove Trust (acting)',
      ],
      ['Leeds coroner Marguerite Tate opened the inquest.', 'Marguerite Tate, Coroner of Leeds'],
      ['Leeds solicitor Marguerite Tate agreed.', 'Marguerite Tate, Solicitor'],
      ['Wolverhampton bishop Hugh Penhaligon spoke.', 'Hugh Penhaligon, Bishop of Wolverhampton'],
      ['Chairman Bridget Bevan agreed.', 'Bridget Bevan, Chairman'],
      ['South African President Bridget Bevan agreed.', 'Bridget Bevan, President'],
      ['Det Ch Insp Rhys Prosser appealed for help.', 'Rhys Prosser, Detective Chief Inspector'],
      ['Chief Supt Tomasz Nowicki, of Gwent Police, agreed.', 'Tomasz Nowicki, Chief Superintendent of Gwent Police'],
      ['Cllr Balvinder Dhaliwal agreed.', 'Balvinder Dhaliwal, Councillor'],
      ['The former chairman Bridget Bevan agreed.', 'Bridget Bevan, Chairman (former)'],
      ['Ex-finance director Bridget Bevan agreed.', 'Bridget Bevan, Finance Director (former)'],
      ['PC Gorman was hurt.', 'Gorman, Police Constable'],
      ['PCC Orla McGinty will run Gwent Police.', 'Orla McGinty, Police and Crime Commissioner of Gwent (implied)'],
      ['They asked regional sales director Bridget Bevan.', 'Bridget Bevan, Regional Sales Director'],
      ['He will meet sales director Bridget Bevan.', 'Bridget Bevan, Sales Director'],
      ['It was health and safety manager Bridget Bevan.', 'Bridget Bevan, Safety Manager'],
      ['The health and safety manager Bridget Bevan agreed.', 'Bridget Bevan, Health and Safety Manager'],
      ['Founder and chief executive Bridget Bevan agreed.', 'Bridget Bevan, Founder', 'Bridget Bevan, Chief Executive'],
      ['French President Hugh Penhaligon spoke.', 'Hugh Penhaligon, President'],
      ['Former Conservative leader Bridget Bevan spoke.', 'Bridget Bevan, Leader of Conservative Party (former)'],
      ['He rang Conservative MP Bridget Bevan.', 'Bridget Bevan, Member of Parliament'],
      [
        'Serco is ailing. The company’s finance director Hugh Penhaligon quit.',
        'Hugh Penhaligon, Finance Director of Serco',
      ],
      [
        'Thornley Borough Council met. Council leader Bridget Bevan agreed.',
        'Bridget Bevan, Leader of Thornley Borough Council',
      ],
      ['Head of communications Bridget Bevan agreed.', 'Bridget Bevan, Head of Communications'],
      ['The sixth-form teacher Bridget Bevan agreed.', 'Bridget Bevan, Sixth-Form Teacher'],
    ],
    spares: [
      ['Mr Prosser was hurt.'],
      ['Dame Ruth Abernethy spoke.'],
      ['Lord Carrowmore spoke.'],
      ['The chairman told Bridget Bevan so.'],
      ['Surrey Police thanked Adaeze Nwosu.'],
      ['Unison’s members told Bridget Bevan so.'],
      ['The would-be mayor Bridget Bevan spoke.'],
      ['She shook her head. Bridget Bevan agreed.'],
    ],
  },
  'role/name-post': {
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
      ['Bridget Bevan, 58, chairman of Serco, agreed.', 'Bridget Bevan, Chairman of Serco'],
      ['Bridget Bevan, of Leeds, chairman of Serco, agreed.', 'Bridget Bevan, Chairman of Serco'],
      ['Bridget Bevan (chairman) was there.', 'Bridget Bevan, Chairman'],
      ['Bridget Bevan, the Serco chairman, agreed.', 'Bridget Bevan, Chairman of Serco'],
      ['Zainab Mirza, Serco’s finance director, quit.', 'Zainab Mirza, Finance Director of Serco'],
      [
        'Bridget Bevan, founder and chief executive of Serco, agreed.',
        'Bridget Bevan, Founder of Serco',
        'Bridget Bevan, Chief Executive of Serco',
      ],
      [
        'Bridget Bevan, a lecturer in criminology and policing, agreed.',
        'Bridget Bevan, Lecturer in Criminology and Policing',
      ],
      ['Bridget Bevan, cabinet member for housing, agreed.', 'Bridget Bevan, Cabinet Member for Housing'],
      ['Bridget Bevan, chief executive, Serco, agreed.', 'Bridget Bevan, Chief Executive of Serco'],
      [
        'The Ashgrove Trust is late. Bridget Bevan, chairman of the trust, agreed.',
        'Bridget Bevan, Chairman of Ashgrove Trust',
      ],
      ['Bridget Bevan, mayor-elect of Leeds, agreed.', 'Bridget Bevan, Mayor of Leeds (elect)'],
    ],
    spares: [
      ['Bridget Bevan, of Unison, agreed.'],
      ['Bridget Bevan, the chairman said, was late.'],
      ['Bridget Bevan, 41, of Leeds, was fined.'],
      ['With Bridget Bevan, the secretary of Unison agreed.'],
      ['Bridget Bevan, Unison and Serco agreed.'],
      ['Bridget Bevan, a prospective parliamentary candidate, agreed.'],
    ],
  },
  'role/name-bare-post': {
    finds: [
      ['Bridget Bevan, chairman of Serco said so.', 'Bridget Bevan, Chairman of Serco'],
      ['Rhys Prosser, Inspector at Gwent Police said:', 'Rhys Prosser, Inspector of Gwent Police'],
      ['Bridget Bevan, Serco’s finance director told them.', 'Bridget Bevan, Finance Director of Serco'],
    ],
    spares: [['Bridget Bevan, the chairman said, was late.'], ['With Bridget Bevan, a director told them so.']],
  },
  'role/post-comma-name': {
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
        'The force’s chief constable, Adaeze Nwosu, quit Surrey Police.',
        'Adaeze Nwosu, Chief Constable of Surrey Police',
      ],
      ['Finance director, Zainab Mirza, quit.', 'Zainab Mirza, Finance Director'],
      ['Serco is late. Its chairman, Hugh Penhaligon, agreed.', 'Hugh Penhaligon, Chairman of Serco'],
    ],
    spares: [
      ['Members of Unison, Bridget Bevan among them, agreed.'],
      ['The offices of Unison, Bridget Bevan said, were shut.'],
      ['Asked if she was a member of the group, Ms Bevan said no.'],
    ],
  },
  'role/as-post-name': {
    finds: [
      ['As chairman of Serco, Bridget Bevan agreed.', 'Bridget Bevan, Chairman of Serco'],
      ['As a solicitor, Bridget Bevan agreed.', 'Bridget Bevan, Solicitor'],
      ['As leader of Thornley Borough Council, Ms Bevan agreed.', 'Bevan, Leader of Thornley Borough Council'],
    ],
    spares: [['As well as Unison, Bridget Bevan agreed.'], ['As the chairman told Bridget Bevan, it is late.']],
  },
  'role/name-appointed-post': {
    finds: [
      ['Bridget Bevan was appointed director of Serco.', 'Bridget Bevan, Director of Serco'],
      [
        'Bridget Bevan was elected leader of Thornley Borough Council.',
        'Bridget Bevan, Leader of Thornley Borough Council',
      ],
      ['Bridget Bevan has been named as Serco’s chairman.', 'Bridget Bevan, Chairman of Serco'],
      ['Bridget Bevan will be made chairman of Serco.', 'Bridget Bevan, Chairman of Serco (elect)'],
    ],
    spares: [['Bridget Bevan was appointed by Serco.'], ['Bridget Bevan was named best director.']],
  },
  'role/appointed-name-post': {
    finds: [
      ['They have appointed Bridget Bevan as chairman of Serco.', 'Bridget Bevan, Chairman of Serco'],
      [
        'Members elected Bridget Bevan leader of Thornley Borough Council.',
        'Bridget Bevan, Leader of Thornley Borough Council',
      ],
      ['Serco named Bridget Bevan as its finance director.', 'Bridget Bevan, Finance Director of Serco'],
    ],
    spares: [['Serco named Bridget Bevan.'], ['Serco made Bridget Bevan and its chairman wait.']],
  },
  'role/name-is-post': {
    finds: [
      ['Zainab Mirza became chief executive of the Ashgrove Trust.', 'Zainab Mirza, Chief Executive of Ashgrove Trust'],
      ['Bridget Bevan is the chairman.', 'Bridget Bevan, Chairman'],
      ['Bridget Bevan was chairman of Serco.', 'Bridget Bevan, Chairman of Serco (former)'],
      ['Bridget Bevan trained in Leeds. She is now the treasurer of Serco.', 'Bridget Bevan, Treasurer of Serco'],
      ['Bridget Bevan, who has been chairman of Serco, agreed.', 'Bridget Bevan, Chairman of Serco'],
      ['Bridget Bevan will become chairman of Serco.', 'Bridget Bevan, Chairman of Serco (elect)'],
    ],
    spares: [
      ['Bridget Bevan met the secretary of Unison.'],
      ['Bridget Bevan met Zainab Mirza. She is the treasurer of Serco.'],
      ['Bridget Bevan agreed. He is the treasurer of Serco.'],
      ['Bridget Bevan is tired of Unison.'],
      ['Bridget Bevan was told by the chairman.'],
      ['Bridget Bevan is a major concern.'],
    ],
  },
  'role/clause-is-post': {
    finds: [
      ['Ms Bevan, who lives with her son Hugh in Leeds, has been chairman of Serco.', 'Bevan, Chairman of Serco'],
      ['Bridget Bevan, who met Mr Prosser, is chairman of Serco.', 'Bridget Bevan, Chairman of Serco'],
      ['It is late. Ms Bevan, who thanked Hugh Penhaligon, is the chairman of Serco.', 'Bevan, Chairman of Serco'],
    ],
    spares: [
      ['Bridget Bevan, who met Mr Prosser, is late.'],
      ['Bridget Bevan, who is chairman of Serco, agreed.', 'Bridget Bevan, Chairman of Serco'],
    ],
  },
  'role/name-as-post': {
    finds: [
      ['Bridget Bevan stood down as chairman of Serco.', 'Bridget Bevan, Chairman of Serco (former)'],
      ['Bridget Bevan will stand down as chairman of Serco.', 'Bridget Bevan, Chairman of Serco'],
      ['Bridget Bevan took over as chairman of Serco.', 'Bridget Bevan, Chairman of Serco'],
      [
        'Bridget Bevan took up a civilian role as Serco’s criminal justice unit manager.',
        'Bridget Bevan, Criminal Justice Unit Manager of Serco',
      ],
      ['Bridget Bevan joined Serco as finance director.', 'Bridget Bevan, Finance Director of Serco'],
      ['Bridget Bevan will take over as chairman of Serco.', 'Bridget Bevan, Chairman of Serco (elect)'],
      ['Bridget Bevan continues as chairman of Serco.', 'Bridget Bevan, Chairman of Serco'],
    ],
    spares: [
      ['Bridget Bevan described it as the chairman’s job.'],
      ['Bridget Bevan saw herself as a leader.'],
      ['Bridget Bevan left as the chairman spoke.'],
    ],
  },
  'role/choice-as-post': {
    finds: [
      [
        'The election of Bridget Bevan as MP for Rochdale was a shock.',
        'Bridget Bevan, Member of Parliament of Rochdale',
      ],
      ['The appointment of Bridget Bevan as chairman of Serco was late.', 'Bridget Bevan, Chairman of Serco'],
      ['The resignation of Bridget Bevan as chairman of Serco was late.', 'Bridget Bevan, Chairman of Serco (former)'],
    ],
    spares: [['The advice of Bridget Bevan as chairman was ignored.'], ['The election of Bridget Bevan was a shock.']],
  },
  'role/name-replaces-name': {
    finds: [
      [
        'Bridget Bevan replaces Hugh Penhaligon as chairman of Serco.',
        'Bridget Bevan, Chairman of Serco',
        'Hugh Penhaligon, Chairman of Serco (former)',
      ],
      [
        'Bridget Bevan has succeeded Hugh Penhaligon as chairman of Serco.',
        'Bridget Bevan, Chairman of Serco',
        'Hugh Penhaligon, Chairman of Serco (former)',
      ],
      [
        'Bridget Bevan will replace Mr Prosser as chairman of Serco.',
        'Bridget Bevan, Chairman of Serco (elect)',
        'Prosser, Chairman of Serco (former)',
      ],
    ],
    spares: [['Bridget Bevan replaces Hugh Penhaligon.'], ['Bridget Bevan met Hugh Penhaligon as he left.']],
  },
  'role/name-replaced-by-name': {
    finds: [
      [
        'Hugh Penhaligon was replaced by Bridget Bevan as chairman of Serco.',
        'Hugh Penhaligon, Chairman of Serco (former)',
        'Bridget Bevan, Chairman of Serco',
      ],
      [
        'Hugh Penhaligon has been succeeded by Bridget Bevan as chairman of Serco.',
        'Hugh Penhaligon, Chairman of Serco (former)',
        'Bridget Bevan, Chairman of Serco',
      ],
      [
        'Mr Prosser was succeeded by Ms Bevan as leader of Thornley Borough Council.',
        'Prosser, Leader of Thornley Borough Council (former)',
        'Bevan, Leader of Thornley Borough Council',
      ],
    ],
    spares: [['Hugh Penhaligon was replaced by Bridget Bevan.'], ['Hugh Penhaligon was met by Bridget Bevan.']],
  },
  'role/post-is-name': {
    finds: [
      ['The chairman is Bridget Bevan.', 'Bridget Bevan, Chairman'],
      [
        'The new chief executive of Serco will be Hugh Penhaligon.',
        'Hugh Penhaligon, Chief Executive of Serco (elect)',
      ],
      ['Its chairman was Bridget Bevan.', 'Bridget Bevan, Chairman (former)'],
    ],
    spares: [['The chairman is Bridget Bevan’s son.'], ['The chairman is late, Bridget Bevan said.']],
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
  'role/byline-post': {
    finds: [
      ['Plan is dead\nBy Bridget Bevan Crime Correspondent\nThe plan is dead.', 'Bridget Bevan, Crime Correspondent'],
      ['Plan is dead\nBridget Bevan Political Editor\nThe plan is dead.', 'Bridget Bevan, Political Editor'],
      ['Plan is dead\nby Hugh Penhaligon Chief Reporter\nThe plan is dead.', 'Hugh Penhaligon, Chief Reporter'],
    ],
    spares: [['Plan is dead\nBy Bridget Bevan\nThe plan is dead.'], ['Plan is dead\nBridget Bevan’s editor agreed.']],
  },
  'role/postnominal': {
    finds: [
      ['Stuart Buchan-Reid MSP agreed.', 'Stuart Buchan-Reid, Member of the Scottish Parliament'],
      ['Parveen Akhtar MP agreed.', 'Parveen Akhtar, Member of Parliament'],
      ['It was Wilf Entwistle MEP who agreed.', 'Wilf Entwistle, Member of the European Parliament'],
    ],
    spares: [['Dr Ruth Abernethy OBE spoke.'], ['Tom Pryce PhD spoke.'], ['Parveen Akhtar met an MP.']],
  },
  'role/sits-on': {
    finds: [
      [
        'Hugh Penhaligon, who sits on the health select committee, agreed.',
        'Hugh Penhaligon, Member of health select committee',
      ],
      ['Bridget Bevan, who also sits on the trust board, agreed.', 'Bridget Bevan, Member of trust board'],
      [
        'Bridget Bevan, who sits on the Home Affairs Committee, agreed.',
        'Bridget Bevan, Member of Home Affairs Committee',
      ],
    ],
    spares: [['Bridget Bevan, who sits on the fence, agreed.'], ['Bridget Bevan sits on the sofa.']],
  },
};
