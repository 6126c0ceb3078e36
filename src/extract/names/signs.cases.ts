import type { CasesByRule } from '../marked.cases.js';

/** What the signs of an article come to: kinds meet here, so every mark has its kind. */
export const signCases: CasesByRule = {
  'organisation/sort-before': {
    finds: [
      'Shares fell at the retailer, and rival chain ⟦Quorvex|organisation⟧ closed.',
      'It was the first album by the band ⟦Quillfeather|organisation⟧ in years.',
      'The deal was done by brewer ⟦Ostermark|organisation⟧ alone.',
    ],
    spares: ['The brewer in ⟦Leeds|place⟧ closed.', 'The builder ⟦John Hollis|person⟧ was fined.'],
  },
  'organisation/loose-sort-before': {
    finds: [
      'It beat rival ⟦Quorvex|organisation⟧ on price, and ⟦Quorvex|organisation⟧ announced cuts.',
      'The specialist ⟦Quorvex|organisation⟧ closed. ⟦Quorvex|organisation⟧ sold its shops.',
      'The movement ⟦Quorvex|organisation⟧ grew. ⟦Quorvex|organisation⟧ published its aims.',
    ],
    spares: ['The movement grew.', 'His rival ⟦Gareth Pendlebury|person⟧ lost.'],
  },
  'organisation/sort-behind': {
    finds: [
      'In 1970 ⟦Quorvex|organisation⟧ was a chain of grocers.',
      'It was sold to ⟦Quorvex|organisation⟧, the biggest maker of doors.',
      'He sued ⟦Quorvex|organisation⟧, one of the oldest brewers in the county.',
    ],
    spares: [
      '⟦Gareth Pendlebury|person⟧ is a manager of the company.',
      '⟦Gareth Pendlebury|person⟧, the company chairman, agreed.',
    ],
  },
  'organisation/has-what-bodies-have': {
    finds: [
      'On Friday ⟦Quorvex|organisation⟧’s shares fell.',
      'Few of ⟦Quorvex|organisation⟧’s customers knew.',
      'That was ⟦Quorvex|organisation⟧’s annual profit.',
    ],
    spares: ['On Friday his shares fell.', 'That was ⟦Leeds|place⟧’s best day.'],
  },
  'organisation/companion-behind': {
    finds: [
      'A man told a ⟦Quorvex|organisation⟧ engineer so, and a ⟦Quorvex|organisation⟧ spokeswoman agreed.',
      'They bought ⟦Quorvex|organisation⟧ shares.',
      'He was a ⟦Quorvex|organisation⟧ employee.',
    ],
    spares: ['Jubilant investors danced.', 'Two investors agreed.'],
  },
  'organisation/relation-before': {
    finds: [
      'They bought shares in ⟦Quorvex|organisation⟧ last week.',
      'She is an analyst at ⟦Quorvex|organisation⟧ now.',
      'He was head of ⟦Quorvex|organisation⟧ then.',
    ],
    spares: ['They bought shares in March.', 'He was head of the firm then.'],
  },
  'organisation/done-by': {
    finds: [
      'The site is owned by ⟦Quorvex|organisation⟧ today.',
      'It was operated by ⟦Quorvex|organisation⟧ until June.',
      'The map was published by ⟦Quorvex|organisation⟧ alone.',
    ],
    spares: ['The site is owned by ⟦Gareth Pendlebury|person⟧ today.', 'It was published by June.'],
  },
  'organisation/works-for': {
    finds: [
      'She joined ⟦Quorvex|organisation⟧ in June.',
      'He worked for ⟦Quorvex|organisation⟧ then.',
      'In 1990 he quit ⟦Quorvex|organisation⟧ again.',
    ],
    spares: ['She joined in June.', 'He worked for ⟦Ann Okafor|person⟧.'],
  },
  'organisation/does-what-bodies-do': {
    finds: [
      'Today ⟦Quorvex|organisation⟧ employs 200.',
      'In the city ⟦Quorvex|organisation⟧ operates six shops.',
      'Since then ⟦Quorvex|organisation⟧ owns the hall.',
    ],
    spares: ['Today he employs 200.', 'Today ⟦Gareth Pendlebury|person⟧ employs 200.'],
  },
  'organisation/may-act': {
    finds: [
      'Shares rose: ⟦Quorvex Dynamics|organisation⟧ reported a profit, more than ⟦Tesco|organisation⟧ and ⟦Quorvex Dynamics|organisation⟧ hoped.',
      'In May ⟦ZorbCom|organisation⟧ announced cuts.',
      'In May ⟦KLFX|organisation⟧ launched a site.',
    ],
    spares: ['In May ⟦Ann Okafor|person⟧ announced cuts.', 'In May the firm announced cuts.'],
  },
  'organisation/beside-body': {
    finds: [
      '⟦Tesco|organisation⟧ and ⟦ZorbCom|organisation⟧ paid.',
      'Shops such as ⟦ZorbCom|organisation⟧ and ⟦Tesco|organisation⟧ paid.',
      'He sued ⟦KLFX|organisation⟧ and ⟦Tesco|organisation⟧ for it.',
    ],
    spares: ['⟦Tesco|organisation⟧ and others paid.', '⟦Tesco|organisation⟧ and ⟦Ann Okafor|person⟧ paid.'],
  },
  'organisation/between-bodies': {
    finds: [],
    spares: [
      '⟦Tesco|organisation⟧, the shops and ⟦Asda|organisation⟧ paid.',
      '⟦Tesco|organisation⟧ and ⟦Asda|organisation⟧ paid.',
    ],
  },
  'organisation/may-relate': {
    finds: [],
    spares: ['He had a contract with ⟦Ann Okafor|person⟧.', 'It was used by June.'],
  },
};
