import type { SourceDraft } from '../../src/model/draft.js';
import { type SourcePlan, sourceDraft } from './drafts.js';

const MERGER: SourcePlan = {
  path: 'pages/001_merger.txt',
  text: `Eastmoor and Calder forces to share a control room

By Jo Lindqvist
12 March 2014

Eastmoor Police and Calder Valley Police will share a control room costing up to £16m 🚓, it was announced on Monday.
Chief Constable Ada Marsh, of Eastmoor Police, said: “We cannot go on as we are. It’s about keeping people safe.”\r
Ms Marsh told councillors that the scheme, called Common Ground, would save £3.5m a year by 2016.
Cllr Tom Reed, a former inspector, attacked the plan. “It is a fire sale,” he said.
Mrs Reed-Jones, of Hull, asked for more time.

We use cookies. Read our privacy policy.
`,
  articles: [
    {
      lines: [[1, 'headline'], [3, 'byline'], [4, 'dateline'], 6, 7, 8, 9, 10],
      published: '2014-03-12',
      byline: ['Jo Lindqvist'],
      mentions: [
        { kind: 'date', text: '12 March 2014', from: '2014-03-12', to: '2014-03-12', precision: 'day' },
        { kind: 'force', text: 'Eastmoor Police', of: 'Eastmoor Police' },
        { kind: 'force', text: 'Calder Valley Police' },
        { kind: 'money', text: '£16m', min: null, max: 16_000_000, currency: 'GBP', qualifier: 'up to' },
        { kind: 'date', text: 'Monday', from: '2014-03-10', to: '2014-03-10', precision: 'day' },
        { kind: 'person', text: 'Ada Marsh', title: 'Chief Constable' },
        { kind: 'force', text: 'Eastmoor Police', nth: 2 },
        { kind: 'person', text: 'Marsh', nth: 2, of: 'Ada Marsh', title: 'Ms' },
        { kind: 'programme', text: 'Common Ground' },
        { kind: 'money', text: '£3.5m', min: 3_500_000, max: 3_500_000, currency: 'GBP', per: 'annum' },
        { kind: 'date', text: '2016', from: '2016-01-01', to: '2016-12-31', precision: 'year' },
        { kind: 'person', text: 'Tom Reed', title: 'Cllr' },
        { kind: 'person', text: 'Reed-Jones', of: 'Reed-Jones', title: 'Mrs' },
        { kind: 'place', text: 'Hull' },
      ],
      roles: [
        {
          person: 'Ada Marsh',
          role: 'Chief Constable',
          organisation: 'Eastmoor Police',
          words: 'Chief Constable Ada Marsh, of Eastmoor Police',
        },
        { person: 'Tom Reed', role: 'Inspector', words: 'a former inspector', state: 'former', until: '2012-12-31' },
      ],
      quotes: [
        {
          words: 'We cannot go on as we are. It’s about keeping people safe.',
          speaker: 'Ada Marsh',
          cue: 'said',
          named: 'Chief Constable Ada Marsh',
        },
        { words: 'It is a fire sale,', speaker: 'Tom Reed', cue: 'said', named: 'he' },
      ],
      said: [
        {
          words: 'the scheme, called Common Ground, would save £3.5m a year by 2016',
          speaker: 'Ada Marsh',
          cue: 'told',
          named: 'Ms Marsh',
        },
      ],
    },
  ],
};

const LETTERS: SourcePlan = {
  path: 'pages/002_letters.txt',
  text: `Letters, January 2015

Your say on Eastmoor Police
Sir – Mr Okonkwo’s letter about CC Marsh was unfair. Eastmoor Police (EP) does its best, and EP needs us.
The notice said: “Bids close on 5 May.” Ring 01632 960001 within 12 weeks.

José Núñez wins award
José Núñez, of the Calder Valley Trust, thanked Owen Marsh. “=2+2 is four,” a spokesman quipped.

Post a comment
`,
  articles: [
    {
      lines: [[3, 'headline'], 4, 5],
      published: '2015-01-09',
      mentions: [
        { kind: 'force', text: 'Eastmoor Police' },
        { kind: 'person', text: 'Okonkwo', title: 'Mr' },
        { kind: 'person', text: 'Marsh', of: 'Ada Marsh', title: 'CC' },
        { kind: 'force', text: 'Eastmoor Police', nth: 2 },
        { kind: 'force', text: 'EP', of: 'Eastmoor Police', alias: true },
        { kind: 'force', text: 'EP', nth: 2, of: 'Eastmoor Police' },
        { kind: 'date', text: '5 May', from: '2015-05-05', to: '2015-05-05', precision: 'day' },
        { kind: 'contact', text: '01632 960001', type: 'phone', value: '+441632960001' },
        { kind: 'duration', text: '12 weeks', value: 'P12W' },
      ],
      quotes: [{ words: 'Bids close on 5 May.', by: 'The notice', cue: 'said' }],
    },
    {
      lines: [[7, 'headline'], 8],
      mentions: [
        { kind: 'person', text: 'José Núñez' },
        { kind: 'person', text: 'José Núñez', nth: 2 },
        { kind: 'organisation', text: 'Calder Valley Trust' },
        { kind: 'person', text: 'Owen Marsh' },
      ],
      quotes: [{ words: '=2+2 is four,', by: 'a spokesman', cue: 'quipped' }],
    },
  ],
  messages: [
    {
      severity: 'warning',
      rule: 'read/charset-guessed',
      reason: 'charset guessed as `utf-8`',
      path: 'pages/002_letters.txt',
      line: 7,
    },
  ],
};

const HOSTILE: SourcePlan = {
  path: 'pages/003_hostile.txt',
  text: 'Screen\u001b[2J cleared by \u202eevil\u202c\n\nBriony \u009bLake spoke\tof \u0007bells.\n',
  articles: [
    {
      lines: [[1, 'headline'], 3],
      mentions: [{ kind: 'person', text: 'Briony \u009bLake' }],
    },
  ],
};

/** A small archive that shows every sort of row once: invented people, forces and sums. */
export const ARCHIVE: readonly SourceDraft[] = [MERGER, LETTERS, HOSTILE].map(sourceDraft);
