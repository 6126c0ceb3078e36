import type { CasesByRule } from '../marked.cases.js';

/**
 * What the article's own evidence gives: forms that no rule about their neighbours sees. Kinds meet here, so every mark
 * has its kind.
 */
export const refinedNameCases: CasesByRule = {
  'person/titled-elsewhere': {
    finds: [
      '⟦Zhamal Murrovane|person⟧ denied it.\nMr ⟦Murrovane|person⟧ was cleared.',
      'Flowers for ⟦Ekow Quansah|person⟧ lay there.\nPC ⟦Quansah|person⟧ was 29.',
      '⟦Tamsyn-Lou Trebilcock|person⟧ ran.\nMs ⟦Trebilcock|person⟧ won.',
      'THE TRIAL OF ⟦XANTO VELLIKAS|person⟧\nDr ⟦Vellikas|person⟧ was cleared.',
    ],
    spares: [
      'The Bexworthy Inn was shut.\nMr ⟦Bexworthy|person⟧ was in ⟦Leeds|place⟧.',
      'Mr ⟦Quansah|person⟧ was 29.',
      'In ⟦Norfolk|place⟧ he met Mr ⟦Norfolk|person⟧.',
    ],
  },
  'person/of-plural-title': {
    finds: [
      'PCs ⟦Hollis|person⟧ and ⟦Okafor|person⟧ were praised.',
      'Cllrs ⟦Moss|person⟧, ⟦Fenn|person⟧ and ⟦Preston|person⟧ voted against.',
      'Judges ⟦Brandt|person⟧, ⟦Osei|person⟧ and ⟦Hill|person⟧ heard it.',
      'Sgts ⟦Ann Pryce|person⟧ & ⟦Xanto Vellikas|person⟧ retired.',
    ],
    spares: ['PCs and ⟦Ann Pryce|person⟧ were praised.', 'The Judges and the ⟦Okafor Trust|organisation⟧ met.'],
  },
  'person/in-list': {
    finds: [
      '⟦Ann Pryce|person⟧ and ⟦Xandolo Mbekwen|person⟧ met.',
      'Songs by ⟦Tom Moss|person⟧, ⟦Quillorn Ostrey|person⟧ and ⟦Ann Pryce|person⟧ were played.',
      '⟦Zazie Quillfeather|person⟧ and ⟦Ann Pryce|person⟧ won.',
    ],
    spares: ['In Quorvain Zentra, ⟦Ann Pryce|person⟧ slept.', '⟦Ann Pryce|person⟧ and the Quorvain Zentra met.'],
  },
  'programme/in-list': {
    finds: [
      'We have ⟦Operations Rowan|programme⟧, ⟦Hayling|programme⟧, ⟦Marden|programme⟧ and ⟦Herne|programme⟧.',
      '⟦Projects Swift|programme⟧ and ⟦Meridian|programme⟧ began.',
      'Costs of ⟦Operations Elveden|programme⟧, ⟦Zembra|programme⟧, and ⟦Kent|programme⟧ rose.',
    ],
    spares: [
      '⟦Operation Rowan|programme⟧, which was long, ended.',
      'Operations in ⟦Kent|place⟧ and ⟦Surrey|place⟧ ended.',
    ],
  },
  'programme/in-short': {
    finds: [
      '⟦Project Lapwing|programme⟧ will save £3m. ⟦Lapwing|programme⟧ is late.',
      '⟦Operation Herne|programme⟧ has ended, and ⟦Herne|programme⟧ cost millions.',
      'Men on ⟦Operation Zembra|programme⟧ met. They said ⟦Zembra|programme⟧ was over.',
    ],
    spares: [
      '⟦Operation Herne|programme⟧ has ended. He lives in ⟦Herne|place⟧.',
      '⟦Operation Harvest|programme⟧ began. The harvest was late. Harvest was over.',
      '⟦Operation Marden|programme⟧ began. ⟦Ann Marden|person⟧ left.',
    ],
  },
  'place/longer-name': {
    finds: [
      'He was held in ⟦Bradford Manning|place⟧ on Friday.',
      'Rain fell in ⟦Swansea Trelling|place⟧ then.',
      'There was a fire near ⟦London Quenby|place⟧ then.',
    ],
    spares: [
      'They met ⟦Zurich Financial|organisation⟧ bosses.',
      'The Kyoto Protocol was signed.',
      'They won the BBC Marathon.',
      'She saw Hotel Rwanda again.',
      'The ⟦England|place⟧ Under-21 side lost.',
      '⟦London|place⟧ ⟦Labour|organisation⟧ councillors agreed.',
      'They fled from Nazi ⟦Germany|place⟧ then.',
      'A low cross from Santiago Solaro was headed in.',
      'In ⟦London|place⟧ Mr ⟦Okafor|person⟧ agreed.',
    ],
  },
  'organisation/firm-elsewhere': {
    finds: [
      'Shares in ⟦Laura Pendlebury|organisation⟧ fell. ⟦Laura Pendlebury|organisation⟧ would not say.',
      'An analyst at ⟦Harvey Okafor|organisation⟧ agreed.',
      'The giant ⟦Robert Quillby|organisation⟧ pays.',
    ],
    spares: [
      'Shares in hope fell. ⟦Laura Pendlebury|person⟧ would not say.',
      'Shares in ⟦Laura Pendlebury|person⟧, 40, fell.',
    ],
  },
  'person/known-surname': {
    finds: [
      '⟦Price|person⟧ is to resign. ⟦Chris Price|person⟧ said so.',
      '⟦Lim Swee Keng|person⟧ ran. ⟦Lim|person⟧ won.',
      '⟦Gareth Pendlebury|person⟧ denied it. Officers chased ⟦Pendlebury|person⟧ for an hour.',
      '⟦Gareth Chorley|person⟧ sang. Later ⟦Chorley|person⟧ left.',
      'Mr ⟦Okafor|person⟧ agreed, but ⟦Okafor|person⟧’s wife did not.',
      '⟦Okafor|person⟧ jailed for fraud\nThe accountant ⟦Ifeoma Okafor|person⟧ stole £3m.',
      '⟦Bridget Bell|person⟧ sued. ⟦Bell|person⟧ said she had no choice.',
      'PC ⟦Ann Sharp|person⟧ was hurt. A car hit ⟦Sharp|person⟧.',
      '⟦Kate van Dorp|person⟧ rang. Later ⟦van Dorp|person⟧ left.',
      'She told the agency ⟦Okafor|person⟧ would go. ⟦Ifeoma Okafor|person⟧ spoke.',
    ],
    spares: [
      'Price is all, and a price it was. ⟦Chris Price|person⟧ said so.',
      '⟦Ifeoma Okafor|person⟧ stole £3m. He lived in ⟦Okafor Street|place⟧.',
      '⟦Bridget Bell|person⟧ sued. The bell rang.',
      '⟦Tom Price|person⟧ sued. Price rises hit shops.',
      '⟦Ann Preston|person⟧ was held in ⟦Preston|place⟧.',
    ],
  },
  'person/known-given-name': {
    finds: [
      '⟦Gemma Hollis|person⟧ was eight. The ⟦Gemma|person⟧ we knew loved school.',
      'The ⟦Gemma|person⟧ we knew loved school, wrote ⟦Gemma Hollis|person⟧.',
      '⟦Liam Prendergast|person⟧ died. Aunts saw in ⟦Liam|person⟧-like lads a hope.',
      '⟦Aisha Rahman|person⟧ won. Friends of ⟦Aisha|person⟧’s cheered.',
    ],
    spares: [
      '⟦Gemma Hollis|person⟧ and ⟦Gemma Tate|person⟧ won. The Gemma we knew cheered.',
      '⟦Liam Prendergast|person⟧ died. The ⟦Liam Fund|organisation⟧ was set up.',
      'The Gemma was sunk.',
    ],
  },
  'person/known-in-article': {
    finds: [
      '⟦Pickersgill Nkemelu|person⟧ said so. A card for ⟦Pickersgill Nkemelu|person⟧ went round.',
      '⟦Xolandi Mbekwen|person⟧ (29) ran. A card for ⟦Xolandi Mbekwen|person⟧ went round.',
      'By ⟦Pickersgill Nkemelu|person⟧\nA card for ⟦Pickersgill Nkemelu|person⟧ went round.',
      'A card for ⟦Hobson Tregear|person⟧\n⟦Hobson Tregear|person⟧ said he was moved.',
    ],
    spares: ['PC ⟦Horvan|person⟧ drove too fast. The Horvan Inn was shut.', 'A card for Ekwueme Ojukwe went round.'],
  },
  'organisation/known-in-article': {
    finds: [
      'The consultants ⟦Brightwell|organisation⟧ were paid. ⟦Brightwell|organisation⟧ earned £2m.',
      'Work by charity ⟦Lanternlight|organisation⟧ helps. Then ⟦Lanternlight|organisation⟧’s grant was cut.',
      '⟦Zentra|organisation⟧ deal collapses\nThe outsourcing firm ⟦Zentra|organisation⟧ pulled out.',
    ],
    spares: [
      'Brightwell earned £2m.',
      'The consultants ⟦Brightwell|organisation⟧ were paid. Mr ⟦Tim Brightwell|person⟧ was not.',
    ],
  },
  'organisation/initials': {
    finds: [
      'The ⟦Wexborough Quay Commission|organisation⟧ met. ⟦WQC|organisation⟧ members left.',
      '⟦IWC|organisation⟧ to close plant\nThe ⟦Imperial Wire Company|organisation⟧ has a plant here.',
      '⟦Zentra Motors Corp.|organisation⟧ lost money. Sales at ⟦ZM|organisation⟧ fell.',
      'The ⟦Waipari District Health Board|organisation⟧ met. A ⟦DHB|organisation⟧ nurse left.',
    ],
    spares: [
      'The ⟦Wexborough Quay Commission|organisation⟧ and the ⟦Wexham Quilt Council|organisation⟧ met. A WQC van was hit.',
      'The ⟦Thornley Video Trust|organisation⟧ met. It was on TV.',
      'The ⟦Peverell City Council|organisation⟧ met. PC ⟦Ann Pryce|person⟧ was there.',
    ],
  },
  'force/initials': {
    finds: [
      'The ⟦Quorvex Provincial Police|force⟧ came. An ⟦QPP|force⟧ car was hit.',
      '⟦QCSO|force⟧ deputies came. The ⟦Quorvex County Sheriff’s Office|force⟧ has 40.',
      'The ⟦Mbeya Municipal Police Force|force⟧ came. Later ⟦MMPF|force⟧ officers left.',
    ],
    spares: ['The ⟦Quorvex Provincial Police|force⟧ came. A QPX car was hit.', 'A QPP car was hit.'],
  },
  'organisation/defined-abbreviation': {
    finds: [
      'The ⟦Thornley Homes Trust|organisation⟧ (⟦ThoHT|organisation⟧) owns it. ⟦ThoHT|organisation⟧ will sell.',
      'The ⟦Institute for Rural Affairs|organisation⟧ (⟦IRA|organisation⟧) agreed, and ⟦IRA|organisation⟧ staff voted.',
      'The ⟦Wexborough Police Authority|organisation⟧ (⟦WPA|organisation⟧) met.',
    ],
    spares: [
      'The ⟦Thornley Housing Trust|organisation⟧ (pictured) owns it.',
      'The ⟦Thornley Housing Trust|organisation⟧ (ZZQ) owns it.',
    ],
  },
  'programme/defined-abbreviation': {
    finds: [
      'The ⟦Custody Care Programme|programme⟧ (⟦CCP|programme⟧) was cut.',
      'The ⟦Bright Futures for Youth|programme⟧ scheme (⟦BFY|programme⟧) was cut. ⟦BFY|programme⟧ was dear.',
      '⟦Operation Winter Rose|programme⟧ (⟦OWR|programme⟧) ended. Staff on ⟦OWR|programme⟧ left.',
      'The ⟦Rural Transport Project|programme⟧ (⟦RTP|programme⟧) ended and ⟦RTP|programme⟧ staff left.',
    ],
    spares: [
      'The ⟦Custody Care Programme|programme⟧ (OJX) was cut.',
      'The ⟦Custody Care Programme|programme⟧ (cut) was dear.',
    ],
  },
  'programme/known-in-article': {
    finds: [
      'The ⟦Safer Streets|programme⟧ programme was cut. ⟦Safer Streets|programme⟧ was dear.',
      'The ⟦Better Buses|programme⟧ scheme won. Backers of ⟦Better Buses|programme⟧ cheered.',
      '⟦Bright Futures|programme⟧ to end\nThe ⟦Bright Futures|programme⟧ initiative will end.',
    ],
    spares: ['Safer streets are dear.', 'Safer Streets was dear.'],
  },
  'place/known-in-article': {
    finds: [
      'A fire at ⟦Quidenby|place⟧, ⟦Norfolk|place⟧, was put out. ⟦Quidenby|place⟧ is small.',
      'Patrols in the ⟦Greenmead|place⟧ area were doubled. ⟦Greenmead|place⟧ is quiet.',
      'The village of ⟦Skerrowby|place⟧ was cut off. Help reached ⟦Skerrowby|place⟧ late.',
      'The ⟦Digbrook|place⟧ ward has three members. They walked ⟦Digbrook|place⟧.',
    ],
    spares: ['Quidenby is small.', 'A fire at ⟦Quidenby|place⟧, ⟦Norfolk|place⟧, hurt Mr ⟦Quidenby|person⟧.'],
  },
};
