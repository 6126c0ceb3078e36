import { ENTITY_KINDS } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';

interface RefinedRule {
  readonly id: RuleId;
  readonly summary: string;
}

/** What the refiners sign with, where it is no rule or sign of its own list. */
export const refinedRules: readonly RefinedRule[] = [
  { id: 'person/titled-elsewhere', summary: 'The article calls this surname Mr, or gives it a rank, elsewhere.' },
  { id: 'person/in-list', summary: 'Two words in a list of people: Ann Pryce, Xanto Vellikas and Tom Moss.' },
  { id: 'person/known-surname', summary: 'The surname alone of somebody whom the article names in full.' },
  { id: 'person/known-given-name', summary: 'The given name alone of somebody whom the article names in full.' },
  {
    id: 'organisation/firm-elsewhere',
    summary: 'A name like a person’s that the article gives to a firm: shares in Laura Pryce.',
  },
  { id: 'organisation/short-form', summary: 'A body told in short: Reliance, after Reliance Security Group.' },
  { id: 'organisation/head-alone', summary: 'A body by its head: the Trust, after the Ashgrove Trust.' },
  ...ENTITY_KINDS.flatMap((kind): RefinedRule[] => [
    { id: `${kind}/defined-abbreviation`, summary: 'Letters that the article gives in brackets behind a name.' },
    { id: `${kind}/known-in-article`, summary: 'The same words as a name recognised elsewhere in the article.' },
  ]),
];
