import type { CasesByRule } from '../marked.cases.js';

export const programmeCases: CasesByRule = {
  'programme/operation-name': {
    finds: [
      '⟦Operation Thornback⟧ began in May.',
      'The raid was part of ⟦Operation Winter Rose⟧.',
      '⟦Programme Halcyon⟧ will save £3m.',
      'Officers on ⟦Operation Tamarind⟧’s second day made arrests.',
      '⟦Project Meridian⟧ is late.',
      'Staff on ⟦Operation London⟧ were stood down.',
      '⟦Project Beacon⟧ is late.',
      'Officers on ⟦Project Harvest⟧ agreed.',
    ],
    spares: [
      'The operation began in May.',
      'Operation to combat theft begins',
      'Operations Manager Ann Leckie agreed.',
      'Operation On Girl Goes Wrong',
      'Project Manager wanted',
      'The Project Manager agreed.',
      'Project Costs Rise',
    ],
  },
  'programme/with-its-year': {
    finds: [
      'Under ⟦Project Ireland 2040⟧ roads were built.',
      'It is part of ⟦Programme Zembra 2030⟧ now.',
      'Money for ⟦Project Quenby 2050⟧ ran out.',
    ],
    spares: ['⟦Operation Thornback⟧ 2 began.', '⟦Project Meridian⟧ 12 is late.'],
  },
  'programme/name-before-noun': {
    finds: [
      'The ⟦Safer Streets⟧ programme was cut.',
      'The ⟦Better Buses for Bolton⟧ scheme is late.',
      'Its ⟦Bright Futures⟧ initiative cost £2m.',
    ],
    spares: [
      'The programme was cut.',
      'A new programme was cut.',
      'The Surrey Police programme was cut.',
      'Council Plans Scheme For Buses',
    ],
  },
  'programme/name-with-noun': {
    finds: [
      'The ⟦Mahila Shakti Yojana⟧ pays for it.',
      'The ⟦Estate Renewal Programme⟧ was cut.',
      'The ⟦Safer Homes Project⟧ won a prize.',
      'It was the ⟦Youth Mentoring Programme⟧ (pictured) that worked.',
      'He ran the ⟦Custody Transformation Programme⟧’s office.',
      'The ⟦Better Care for Carers Programme⟧ ended.',
    ],
    spares: [
      'The Programme was cut.',
      'The programme was cut.',
      'The Operation was a success.',
      'A Project to Remember',
    ],
  },
  'programme/law': {
    finds: [
      'He was charged under the ⟦Indian Penal Code⟧.',
      'The ⟦Rural Policing Act⟧ came into force.',
      'MPs debated the ⟦Health and Care Bill⟧.',
      'He was charged under the ⟦Theft Act⟧.',
      'The ⟦Police Reform and Social Responsibility Act⟧ set up the posts.',
      'The ⟦Protection of Badgers Act⟧ forbids it.',
    ],
    spares: ['They act fast.', 'The Bill was passed.', 'Mr Bill was late.', 'The gas bill rose.'],
  },
};
