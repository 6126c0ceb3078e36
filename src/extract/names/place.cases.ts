import type { CasesByRule } from '../marked.cases.js';

export const placeCases: CasesByRule = {
  'place/listed': {
    finds: [
      'He was born in ⟦Birmingham⟧.',
      'Two men from ⟦Wolverhampton⟧ were held.',
      '⟦Norfolk⟧ and ⟦Suffolk⟧ will share the cost.',
      '⟦Cardiff⟧’s night bus was cut.',
      'Floods in ⟦Stoke-on-Trent⟧ and ⟦Newcastle upon Tyne⟧',
      'The ⟦United Kingdom⟧ voted against.',
      'Shops in ⟦Leamington Spa⟧, ⟦Warwickshire⟧, were hit.',
      '⟦LEEDS⟧ MAN JAILED',
      'A 41-year-old ⟦Swansea⟧ man was held.',
      'The ⟦Birmingham⟧ and ⟦Coventry⟧ offices will shut.',
      'Rain fell on ⟦Wales⟧ and the ⟦Isle of Wight⟧.',
      'The ⟦Bristol⟧ riots of 1831',
      'The ⟦UK⟧-⟦Norway⟧ summit is in May.',
      'A ⟦Delhi⟧-⟦Mumbai⟧ train was late.',
      'A flood hit ⟦Parramatta⟧ and ⟦Wodonga⟧.',
      'He sailed the ⟦Kara Sea⟧.',
      'He left ⟦Manchester⟧ for ⟦Spain⟧.',
    ],
    spares: [
      'Mr Preston was there.',
      'A Smith-Jones van was late.',
      'The Holliday case was heard.',
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
      'Judge Peter Hill jailed him.',
      'Councillor Jim Street resigned.',
      'Bishop Ann Wood was there.',
      'The chairman Tom Lane agreed.',
    ],
  },
  'place/titled-street': {
    finds: [
      'The shop in ⟦Admiral Keppel Way⟧ will shut.',
      'A van was left on ⟦Sir John Street⟧.',
      'It lies off ⟦Dr Okafor Road⟧.',
      '⟦Prince Albert Street⟧ was closed.',
    ],
    spares: ['He met Sir John Street there.', 'It was won by Captain Jim Close.'],
  },
  'place/dateline': {
    finds: [
      '⟦WINNIPEG⟧ — The mill will shut.',
      '⟦SALT FORK⟧, ⟦Okla.⟧ (AP) — The mill will shut.',
      '⟦KUALA LUMPUR⟧, March 4 - The mill will shut.',
      '⟦PARIS⟧ (Reuters) - The mill will shut.',
      '⟦BHADRAULI⟧: Voters queued from dawn.',
    ],
    spares: [
      'UPDATE — The mill will shut.',
      'WATCH: The mill shuts.',
      'ANN MARSH — I think so.',
      'BREAKING — The mill will shut.',
      'RSPCA: The dogs are well.',
    ],
  },
  'place/based': {
    finds: [
      'The ⟦Reading⟧-based firm won.',
      'A ⟦Cork⟧-born man was held.',
      'A ⟦London⟧-based firm won the work.',
      'She runs a ⟦Lincoln⟧-based charity.',
      'The ⟦Mobile⟧-based yard will shut.',
    ],
    spares: ['A rules-based system failed.', 'The Zentra-based tool failed.', 'A Marxist-based reading is out.'],
  },
  'place/short-state': {
    finds: [
      'The bakery is in ⟦Toledo⟧, ⟦Kan.⟧, near the lake.',
      'A ⟦Tenn.⟧ court heard the case.',
      'The trial in ⟦Parramatta⟧, ⟦NSW⟧, was moved.',
      'He lived near ⟦Osage Bend⟧, ⟦MD⟧, for years.',
      'Senator Ann Pryce (D-⟦N.Y.⟧) agreed.',
      'A shop in ⟦Osage Bend⟧, ⟦TN⟧, shut. The TN set broke.',
      'A dam in ⟦Red Deer⟧, ⟦Alta.⟧ It broke in May.',
    ],
    spares: [
      'John Marsh, MD, agreed.',
      'He was ill. Ill. It was bad.',
      'Come in, Miss Marsh.',
      'The PA said so.',
      'Ann Okafor, MA, spoke.',
      'She scored on D-Day.',
    ],
  },
  'place/before-state': {
    finds: [
      'A mill in ⟦Osage Bend⟧, ⟦Kan.⟧, burned.',
      'He is from ⟦St. Cloud⟧, ⟦Minn.⟧, and is 40.',
      '⟦Hagerstown⟧, ⟦Md.⟧, has a new mayor.',
      'The depot at ⟦Port Quenby⟧, ⟦Ont.⟧, is full.',
    ],
    spares: ['Dr. Marsh, ⟦Kan.⟧', 'Governor Tom Pryce, ⟦Okla.⟧, agreed.', 'Mr Quenby, MD, agreed.'],
  },
  'place/water-or-height': {
    finds: [
      'They swam in ⟦Lake Rotoiwi⟧ in May.',
      'Snow fell on ⟦Mount Ashby⟧ at noon.',
      'Men at ⟦Fort Delaney⟧ were stood down.',
      'The mayor of ⟦Port Quenby⟧ is ill.',
    ],
    spares: ['Mr Lake Bell spoke.', 'The lake is deep.', 'Veronica Lake Smith sang.', 'Lake said no.'],
  },
  'place/river': {
    finds: [
      'The ⟦River Tarn⟧ rose again.',
      'A ferry to the ⟦Isle of Quenby⟧ sank.',
      'It lies in the ⟦Gulf of Zembra⟧.',
      'Ships left the ⟦Port of Quenby⟧ early.',
    ],
    spares: ['River Quorvay died.', 'The River Board met.', 'The river was high.'],
  },
  'place/town-and-part': {
    finds: [
      'He had been the candidate for ⟦Leeds North East⟧.',
      'The seat of ⟦Hull North⟧ is hers.',
      'Counts in ⟦Sheffield Central⟧ and ⟦Oxford East⟧ began.',
    ],
    spares: ['Sheffield Central Library is shut.', 'He left ⟦Leeds⟧. North winds blew.', 'The Oxford East Trust met.'],
  },
  'place/seat-of': {
    finds: [
      'The MP for ⟦Manchester Gorton⟧ agreed.',
      'A TD for ⟦Quenby West⟧ spoke.',
      'She is MP for ⟦Mole Zembra⟧ still.',
    ],
    spares: ['The MP for ⟦Leeds⟧ agreed.', 'The spokesman for Quenby Council agreed.', 'The MP for the area agreed.'],
  },
  'place/numbered-ward': {
    finds: ['She stood in ⟦Ward 4⟧.', 'The member for ⟦Ward 11⟧ agreed.', 'Residents of ⟦Ward 9⟧ waited.'],
    spares: ['She won Ward 4.', 'He was on a ward in 2004.', 'Mr Ward 4 won.'],
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
