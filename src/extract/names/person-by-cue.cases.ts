import type { CasesByRule } from '../marked.cases.js';

export const cuedPersonCases: CasesByRule = {
  'person/surname-first': {
    finds: [
      '⟦Lim Swee Keng⟧ did not vote.',
      'The witness was ⟦Nguyen Thi Hoa⟧ of Hanoi.',
      '⟦Kim Min-jun⟧ said he was sorry.',
      '⟦Park Ji-hoon⟧ and ⟦Tsai Ing-wen⟧ met ⟦Xi Jinping⟧.',
      'It was sold to ⟦Zhang Xiaoming⟧ in May.',
    ],
    spares: [
      'Park Lane and Ma Barker’s were shut.',
      'Tan Hill Inn is high.',
      '⟦Kim Okafor⟧ sang.',
      'The Lee Valley Park opened.',
    ],
  },
  'person/cue-before': {
    finds: [
      'His brother ⟦Tshering Wangdi⟧ is missing.',
      'Rebel leader ⟦Abdoulkader Timbely⟧ fled.',
      'Club spokesman ⟦Bala Okoro⟧ said the gates were shut.',
      'She was named as ⟦Quillorn Brolling⟧, of Leeds.',
      'the driver ⟦Hnin Pwinting⟧ was hurt',
    ],
    spares: [
      'The director General Ledger was opened.',
      'His brother Partnership Trust closed.',
      'He is known as Big Time.',
      'the driver Training Course began',
    ],
  },
  'person/according-to': {
    finds: [
      'According to ⟦Quillorn Okafor⟧, the boat sank.',
      'It was late, according to ⟦Tshering Okafor⟧.',
      'The pit, according to ⟦Hnin Pryce⟧ of the union, is safe.',
    ],
    spares: ['According to Exhibitor Relations, it is safe.', 'He went to Hnin Pwint.'],
  },
  'person/apposed': {
    finds: [
      'The driver, ⟦Hnin Pwint⟧, was hurt.',
      'His wife, ⟦Quillorn Brolling⟧, wept.',
      'The spokesman, ⟦Abdoulkader Timbely⟧, said no.',
    ],
    spares: ['The street, Quorvain Zentra, was shut.', 'The driver, Big Time, was a horse.'],
  },
  'person/of-government': {
    finds: [
      'The ⟦Obama⟧ administration agreed.',
      'It was the ⟦Thatcher⟧ government that sold it.',
      'They fled the ⟦Assad⟧ regime.',
    ],
    spares: ['The Welsh government agreed.', 'The Quorvain administration left.', 'The Obama book sold.'],
  },
};
