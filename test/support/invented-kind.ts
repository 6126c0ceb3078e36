import { vi } from 'vitest';
import type { FactKind } from '../../src/model/fact-kinds.js';

/** A kind of fact that the program does not have, with a column of every sort. */
export const MEETINGS: FactKind = {
  code: 'meeting',
  noun: 'meeting',
  about: 'Who met whom, when and about what.',
  columns: [
    { is: 'entity', name: 'host', about: 'the one who is visited' },
    {
      is: 'entity',
      name: 'guest',
      kind: 'person',
      orNull: 'where nobody is named',
      orName: true,
      about: 'the visitor',
    },
    { is: 'day', name: 'from', end: 'from', orNull: true, about: 'First day of it.' },
    { is: 'citation', about: 'The words that say so.' },
    { is: 'choice', name: 'state', of: ['planned', 'held'], about: 'As of the article.' },
    { is: 'number', name: 'seats', orNull: true, about: 'How many were there.' },
    { is: 'text', name: 'topic', orNull: true, about: 'What it was about, as written.' },
    { is: 'words', name: 'topic', about: 'the words that name the topic' },
    { is: 'words', name: 'route', as: 'object', about: 'the words for the way there' },
    { is: 'words', name: 'room', as: 'named', about: 'the words for the place' },
    { is: 'entities', name: 'present', about: 'everybody who was there' },
    { is: 'mention', name: 'day', orNull: true, about: 'The mention of the day.' },
    { is: 'day', name: 'until', end: 'to', of: 'day', orNull: true, about: 'Last day of it.' },
  ],
  toldApartBy: ['guest'],
  neverOne: ['host', 'guest'],
  fullText: true,
  view: 'meetings_held',
  list: { by: ['host'], shown: ['host', 'guest', 'from', 'state', 'text'] },
};

/** The program as it is with a kind more in its table: loaded afresh, since the table is read when it loads. */
export async function withMeetings() {
  vi.resetModules();
  const { FACT_KINDS } = await import('../../src/model/fact-kinds.js');
  (FACT_KINDS as Map<string, FactKind>).set('meetings', MEETINGS);
  return {
    ...(await import('../../src/record/cite.js')),
    ...(await import('../../src/record/create-draft.js')),
    ...(await import('../../src/record/name-draft.js')),
    ...(await import('../../src/store/curation.js')),
    ...(await import('./database.js')),
    ...(await import('./run-bpp.js')),
  };
}
