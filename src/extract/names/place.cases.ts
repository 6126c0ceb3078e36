import type { CasesByRule } from '../marked.cases.js';

export const placeCases: CasesByRule = {
  'place/listed': {
    finds: [
      'He was born in ⟦Birmingham⟧.',
      'Two men from ⟦Wolverhampton⟧ were held.',
      '⟦Norfolk⟧ and ⟦Suffolk⟧ will share the cost.',
      'A ⟦London⟧-based firm won the work.',
      '⟦Cardiff⟧’s night bus was cut.',
      'Floods in ⟦Stoke-on-Trent⟧ and ⟦Newcastle upon Tyne⟧',
      'The ⟦United Kingdom⟧ voted against.',
      'Shops in ⟦Leamington Spa⟧, ⟦Warwickshire⟧, were hit.',
      '⟦LEEDS⟧ MAN JAILED',
      'A 41-year-old ⟦Swansea⟧ man was held.',
      'The ⟦Birmingham⟧ and ⟦Coventry⟧ offices will shut.',
      'Rain fell on ⟦Wales⟧ and the ⟦Isle of Wight⟧.',
      'The ⟦Bristol⟧ riots of 1831',
      'He left ⟦Manchester⟧ for ⟦Spain⟧.',
    ],
    spares: [
      'Mr Preston was there.',
      'Birmingham City Council met.',
      'Surrey Police closed the road.',
      'He was reading the paper.',
      'The London Fire Brigade came.',
      'Leeds United won.',
      'Bristol City Council met.',
      'Mr Lancaster and Ms Chester left.',
      'The Bolton News is read widely.',
      'The Nottingham Building Society was robbed.',
    ],
  },
  'place/after-preposition': {
    finds: [
      'He was arrested in ⟦Preston⟧.',
      'A shop at ⟦Lincoln⟧ was robbed.',
      'He grew up in ⟦Reading⟧.',
      'A ferry from ⟦Douglas⟧ was late.',
      'A farm near ⟦Selby⟧ caught fire.',
    ],
    spares: [
      'He was in Preston Crown Court.',
      'She believes in Ashley Preston.',
      'Mr Nelson moved away.',
      'She took it from Kelly Selby.',
    ],
  },
  'place/street': {
    finds: [
      'Police were called to ⟦Fennel Close⟧.',
      'A fire in ⟦O’Hanlon Street⟧ was put out.',
      'He lives in ⟦Bishop’s Walk⟧.',
      'The march left ⟦Victoria Square⟧ at noon.',
      'They met at ⟦County Hall⟧.',
      'A car hit a wall in ⟦St Anne’s Road⟧.',
      'The body was found in ⟦Hobs Moat Lane⟧.',
      'Flowers were left outside ⟦Barbara Fenwick House⟧.',
    ],
    spares: [
      'The street was closed.',
      'They met in the hall.',
      'Police Close In On Gang',
      'The town centre was quiet.',
      'Talks Close To Collapse',
      'Mr Hall was late.',
    ],
  },
  'place/beside-place': {
    finds: [
      'A barn in ⟦Hunnerton⟧, ⟦Worcestershire⟧, caught fire.',
      'He lives at ⟦Quidenby Magna⟧, ⟦Norfolk⟧.',
      'They came from ⟦Ystradfellin⟧, ⟦Powys⟧.',
      'A lorry overturned near ⟦Brockhamster⟧, ⟦Kent⟧.',
    ],
    spares: [
      'He trusted in God, ⟦London⟧ solicitors said.',
      'She met Mr Hunnerton, ⟦Worcestershire⟧’s oldest man.',
      'A letter from Capita, ⟦London⟧, was read.',
    ],
  },
  'place/area-of': {
    finds: [
      'Patrols in the ⟦Greenmead⟧ area were doubled.',
      'He lives on the ⟦Ashmeads⟧ estate.',
      'The ⟦Digbrook⟧ ward has three members.',
      'The ⟦Cotterleigh⟧ district was searched.',
    ],
    spares: [
      'The area was searched.',
      'The Labour area of the hall was empty.',
      'The ⟦Swansea⟧ area was searched.',
      'The Council area is large.',
    ],
  },
  'place/of-area': {
    finds: [
      'The village of ⟦Nether Wallington⟧ was cut off.',
      'The city of ⟦Kisumba⟧ was quiet.',
      'A suburb of ⟦Ostrowiec⟧ was hit.',
      'In the county of ⟦Wexborough⟧ all is calm.',
      'Every suburb of ⟦Skerrowby⟧ was searched.',
    ],
    spares: [
      'The town of his birth is small.',
      'A town of his own is what he wants.',
      'Every village of note was searched.',
      'The village of the year was named.',
      'The city of many bridges was quiet.',
    ],
  },
  'place/compass': {
    finds: [
      'A gang in ⟦North-West London⟧ was broken up.',
      'He covers ⟦West Norfolk⟧.',
      'A man from ⟦West Yorkshire⟧’s capital and one from ⟦East Kent⟧ were held.',
      'They live in ⟦South Norfolk⟧ and ⟦North Devon⟧.',
      'The ⟦Mid Suffolk⟧ line is shut.',
      'Unrest in ⟦North Belgium⟧ grew.',
      'The ⟦West Sweden⟧ line is shut.',
    ],
    spares: [
      'The wind came from the north. ⟦London⟧ was dry.',
      'He went west. ⟦Kent⟧ was next.',
      'North Surrey Council met.',
    ],
  },
  'place/base-or-prison': {
    finds: [
      'He served at ⟦RAF Honeydon⟧.',
      'Prisoners at ⟦HMP Thornwick⟧ rioted.',
      'A guard at ⟦HMYOI Fenbrook⟧ was hurt.',
    ],
    spares: ['The RAF flew over ⟦Norfolk⟧.', 'A HMP spokesman said so.', 'The RAF Association met.'],
  },
  'place/metonym-located': {
    finds: [
      'He was seen in ⟦Downing Street⟧.',
      'Protesters gathered at ⟦Downing Street⟧.',
      'The gates of ⟦Downing Street⟧ were locked.',
    ],
    spares: ['Downing Street said it was untrue.', 'The plan was leaked, Downing Street admitted.'],
  },
};
