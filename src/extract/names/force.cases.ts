import type { CasesByRule } from '../marked.cases.js';

export const forceCases: CasesByRule = {
  'force/listed': {
    finds: [
      '⟦Surrey Police⟧ closed the road.',
      'The ⟦Metropolitan Police⟧ declined to comment.',
      'Officers from ⟦Dyfed-Powys Police⟧ and ⟦Gwent Police⟧ took part.',
      '⟦Kent police⟧ said two men were held.',
      'WEST MIDLANDS MEN HELD BY ⟦BRITISH TRANSPORT POLICE⟧',
      '⟦Devon & Cornwall Police⟧’s budget was cut.',
      'He joined the ⟦Police Service of Northern Ireland⟧ in 2004.',
      'The ⟦National Crime Agency⟧ led the raid.',
      'The ⟦PSNI⟧ made an appeal.',
      'A spokesman for ⟦Avon\u00a0and\u00a0Somerset\u00a0Police⟧ said so.',
      'He moved from ⟦Essex Police⟧, ⟦Norfolk Constabulary⟧ and ⟦Suffolk Constabulary⟧.',
      'A ⟦Kent Police⟧ spokesman would not say.',
      'Three ⟦Essex Police⟧ officers were hurt.',
      'The ⟦Thames Valley Police⟧ helicopter crashed.',
      'He is a ⟦Merseyside Police⟧ inspector.',
      '⟦British Transport Police⟧ (⟦BTP⟧) were called.',
      'The chief constable of ⟦North Wales Police⟧ agreed.',
      'PC Gorman, of ⟦Lancashire Constabulary⟧, was hurt.',
    ],
    spares: [
      'The police closed the road.',
      'Surrey Police Authority set the precept.',
      'Members of the Police Federation met in Bournemouth.',
      'The Independent Police Complaints Commission was told.',
      'Kent Police and Crime Commissioner candidates met on Monday.',
      'Police in Surrey closed the road.',
    ],
  },
  'force/coordinated': {
    finds: [
      '⟦Warwickshire⟧ and ⟦West Mercia Police⟧ share a helicopter.',
      'Officers from ⟦Suffolk⟧ and ⟦Norfolk Police⟧ took part.',
      'The bill for ⟦Surrey⟧ and ⟦Sussex Police⟧ rose.',
      '⟦Bedfordshire⟧ & ⟦Hertfordshire Police⟧ will merge their control rooms.',
    ],
    spares: [
      'People in Leeds and ⟦Sussex Police⟧ officers met.',
      'The Government and ⟦Sussex Police⟧ agreed.',
      'He lives in Leeds and ⟦Kent Police⟧ want to hear from him.',
    ],
  },
  'force/police-of': {
    finds: [
      '⟦Mysuru City Police⟧ held two men.',
      'The ⟦Quorvex Provincial Police⟧ sent files.',
      'She left ⟦Westmarsh Constabulary⟧ in May.',
      'A car of the ⟦Hyderabad Metropolitan Police⟧ was hit.',
      'Yesterday ⟦Nashik Police⟧ said so.',
    ],
    spares: [
      'The Military Police came.',
      'The French Police were there.',
      'Thornley Police Station was shut.',
      'Thornley Police Authority met.',
    ],
  },
  'force/police-department': {
    finds: [
      'The ⟦Fort Delaney Police Department⟧ has 40 officers.',
      'The ⟦Royal Bahamas Police Force⟧ agreed.',
      '⟦Lac-Ribault Police Service⟧ was told.',
      '⟦Lagos State Police Command⟧ denied it.',
    ],
    spares: ['The Police Department was shut.', 'The Fort Delaney Fire Department came.'],
  },
  'force/sheriffs-office': {
    finds: [
      'The ⟦Callender County Sheriff’s Office⟧ sent a car.',
      'He joined the ⟦Hennepin County Sheriff’s Department⟧ in May.',
      'Deputies of the ⟦Orange County Sheriffs’ Department⟧ came.',
    ],
    spares: ['The Mayor’s Office was shut.', 'Callender County’s Office was shut.'],
  },
  'force/highway-patrol': {
    finds: [
      'The ⟦Quorvex Highway Patrol⟧ shut the road.',
      'A ⟦Vermont State Patrol⟧ car was hit.',
      '⟦Ohio State Patrol⟧ said so.',
    ],
    spares: ['The Texas Rangers won.', 'The Highway Patrol came.', 'A Florida state patrol came.'],
  },
};
