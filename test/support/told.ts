import type { Copy } from '../../src/model/copy.js';
import type { SourceDraft } from '../../src/model/draft.js';
import { type SourcePlan, sourceDraft } from './drafts.js';

const HARBOUR: SourcePlan = {
  path: 'pages/101_harbour.txt',
  text: `Harbour wall to cost £6m

Wexmouth Council approved a £6m harbour wall on 3 May 2011. Leader Ann Hale will open it in 2013.
The council pays Dredgeco £300 a week for pumps, and £5m over ten years for the wall.
Dredgeco and Wexmouth Council have worked together since 2009. Ann Hale thanked Tom Rudd. He left for Oban.
Of the £6m the county may give £2m, said Tom Rudd.
`,
  articles: [
    {
      lines: [[1, 'headline'], 3, 4, 5, 6],
      published: '2011-05-05',
      mentions: [
        { kind: 'money', text: '£6m', min: 6e6, max: 6e6, currency: 'GBP' },
        { kind: 'organisation', text: 'Wexmouth Council' },
        { kind: 'money', text: '£6m', nth: 2, min: 6e6, max: 6e6, currency: 'GBP' },
        { kind: 'date', text: '3 May 2011', from: '2011-05-03', to: '2011-05-03', precision: 'day' },
        { kind: 'person', text: 'Ann Hale', title: 'Leader' },
        { kind: 'date', text: '2013', from: '2013-01-01', to: '2013-12-31', precision: 'year' },
        { kind: 'organisation', text: 'Dredgeco' },
        { kind: 'money', text: '£300', min: 300, max: 300, currency: 'GBP', per: 'week' },
        { kind: 'money', text: '£5m', min: 5e6, max: 5e6, currency: 'GBP' },
        { kind: 'duration', text: 'ten years', value: 'P10Y' },
        { kind: 'organisation', text: 'Dredgeco', nth: 2 },
        { kind: 'organisation', text: 'Wexmouth Council', nth: 2 },
        { kind: 'person', text: 'Ann Hale', nth: 2 },
        { kind: 'person', text: 'Tom Rudd' },
        { kind: 'place', text: 'Oban' },
        { kind: 'money', text: '£6m', nth: 3, min: 6e6, max: 6e6, currency: 'GBP' },
        { kind: 'money', text: '£2m', min: 2e6, max: 2e6, currency: 'GBP' },
        { kind: 'person', text: 'Tom Rudd', nth: 2 },
      ],
      amounts: [
        { money: '£6m', type: 'cost', state: 'planned', for: 'Harbour wall' },
        { money: ['£6m', 2], type: 'cost', state: 'planned', for: 'harbour wall', payer: 'Wexmouth Council' },
        { money: '£300', type: 'cost', for: 'pumps', payer: 'Wexmouth Council', payee: 'Dredgeco' },
        {
          ...({ money: '£5m', type: 'cost', for: 'wall', payer: 'Wexmouth Council', payee: 'Dredgeco' } as const),
          period: 'ten years',
        },
        { money: ['£6m', 3] },
        { money: '£2m', type: 'funding', state: 'possible', partOf: ['£6m', 3], by: 'Tom Rudd' },
      ],
      events: [
        {
          ...({ words: 'approved', type: 'decide', who: ['Wexmouth Council'] } as const),
          ...{ what: '£6m harbour wall', date: '3 May 2011' },
        },
        { words: 'open', type: 'start', state: 'planned', who: ['Ann Hale'], date: '2013', basis: 'implied' },
        { words: 'left', type: 'leave', who: ['Tom Rudd'], place: 'Oban' },
      ],
      relations: [{ words: 'worked together', a: 'Dredgeco', b: 'Wexmouth Council' }],
    },
  ],
};

const HOSTILE: SourcePlan = {
  path: 'pages/102_hostile.txt',
  text: `Rents

=Gorse Ltd\u001b[2J cut <b>rents</b> & jobs in March 2012. It paid $40m. Wexmouth Council sued Gorse Ltd.
`,
  articles: [
    {
      lines: [[1, 'headline'], 3],
      mentions: [
        { kind: 'organisation', text: 'Gorse Ltd' },
        { kind: 'date', text: 'March 2012', from: '2012-03-01', to: '2012-03-31', precision: 'month' },
        { kind: 'money', text: '$40m', min: 4e7, max: 4e7, currency: 'USD' },
        { kind: 'organisation', text: 'Wexmouth Council' },
        { kind: 'organisation', text: 'Gorse Ltd', nth: 2 },
      ],
      amounts: [{ money: '$40m' }],
      events: [
        { words: 'cut', type: 'end', who: ['Gorse Ltd'], what: '<b>rents</b>', date: 'March 2012' },
        { words: 'sued', type: 'court', state: 'not', who: ['Wexmouth Council'], what: 'Gorse Ltd' },
      ],
      relations: [{ words: 'sued', a: 'Wexmouth Council', b: 'Gorse Ltd', type: 'opposes', state: 'ended' }],
    },
  ],
};

const COPY: SourcePlan = {
  path: 'pages/103_copy.txt',
  text: 'Wall\n\nWexmouth Council approved a £6m harbour wall on 3 May 2011. Leader Ann Hale was glad.\n',
  articles: [
    {
      lines: [[1, 'headline'], 3],
      published: '2011-05-09',
      mentions: [
        { kind: 'organisation', text: 'Wexmouth Council' },
        { kind: 'date', text: '3 May 2011', from: '2011-05-03', to: '2011-05-03', precision: 'day' },
        { kind: 'person', text: 'Ann Hale', title: 'Leader' },
      ],
      events: [{ words: 'approved', type: 'decide', who: ['Wexmouth Council'], date: '3 May 2011' }],
    },
  ],
};

/** An invented archive of what happened, what money was for and who dealt with whom. */
export const TOLD: readonly SourceDraft[] = [HARBOUR, HOSTILE, COPY].map(sourceDraft);

const [ORIGIN = '', , COPIED = ''] = TOLD.map(({ articles }) => articles[0]?.id);

/** Which article of it is a copy of another. */
export const TOLD_COPIES: readonly Copy[] = [
  { articleId: COPIED, originId: ORIGIN, rule: 'copy/plan', detail: 'the same sentence' },
];
