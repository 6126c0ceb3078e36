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
      'The ⟦PSNI⟧ made an appeal.',
      'A spokesman for ⟦Avon\u00a0and\u00a0Somerset\u00a0Police⟧ said so.',
      'He moved from ⟦Essex Police⟧, ⟦Norfolk Constabulary⟧ and ⟦Suffolk Constabulary⟧.',
      'A former ⟦West Yorkshire Police⟧ sergeant was jailed.',
    ],
    spares: [
      'The police closed the road.',
      'Surrey Police Authority set the precept.',
      'Members of the Police Federation met in Bournemouth.',
      'The Independent Police Complaints Commission was told.',
      'Police in Surrey closed the road.',
    ],
  },
  'force/coordinated': {
    finds: [
    ],
    spares: [
      'People in Leeds and ⟦Sussex Police⟧ officers met.',
      'The Government and ⟦Sussex Police⟧ agreed.',
      'He lives in Devon and ⟦Kent Police⟧ want to hear from him.',
    ],
  },
};
