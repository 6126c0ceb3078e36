import { FACT_KINDS, type FactKind } from '../../src/model/fact-kinds.js';

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
  ],
  toldApartBy: ['guest'],
  fullText: true,
  view: 'meetings_held',
  list: { by: ['host'], shown: ['host', 'guest', 'from', 'state', 'text'] },
};

// Imported before everything that reads the table, so that it is in there when they do.
(FACT_KINDS as Map<string, FactKind>).set('meetings', MEETINGS);
