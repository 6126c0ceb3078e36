import type { RelationRule, Sort } from './relation.js';

/** A relation that a noun states of whomever it describes and whose it is: `X's lawyer Y`, `Y, the lawyer of X`. */
export interface NounFrame extends RelationRule {
  /** The group of nouns that it is of. */
  readonly of: string;
  /** Which party the noun describes: a lawyer is `a`, who acts for `b`. */
  readonly described: 'a' | 'b';
  /** A name as an adjective says whose it is: `Ford supplier Bosch`. */
  readonly byMaker?: true;
  /** The words that may stand before it: a `business partner` is another thing. */
  readonly only?: ReadonlySet<string>;
  /** Prepositions before whose it is. */
  readonly links: readonly string[];
}

const OF: readonly string[] = ['of', 'to'];
const party: Sort = 'party';

export const nounFrames: readonly NounFrame[] = [
  {
    id: 'relation/kin',
    summary: 'Somebody is of somebody’s family: Ann Okafor’s husband Ben; her son, Joe Lee.',
    confidence: 0.9,
    type: 'family',
    a: 'person',
    b: 'person',
    of: 'kin',
    described: 'b',
    links: OF,
  },
  {
    id: 'relation/life-partner',
    summary: 'Somebody is the partner of somebody: Ann Okafor’s partner Ben Lee.',
    confidence: 0.8,
    type: 'family',
    a: 'person',
    b: 'person',
    of: 'partner',
    described: 'b',
    only: new Set(['long-term', 'longtime', 'former', 'ex', 'late', 'current', 'new', 'life', 'civil', 'estranged']),
    links: ['of'],
  },
  {
    id: 'relation/partner-body',
    summary: 'A body is the partner of another: Zentra’s partner Calder Foods.',
    confidence: 0.8,
    type: 'partner',
    a: 'body',
    b: 'body',
    of: 'partner',
    described: 'b',
    links: [...OF, 'in', 'with'],
  },
  {
    id: 'relation/owned-body',
    summary: 'A body is the subsidiary of another: Calder Foods, a subsidiary of Zentra.',
    confidence: 0.9,
    type: 'owns',
    a: 'body',
    b: 'body',
    of: 'owned',
    described: 'b',
    byMaker: true,
    links: OF,
  },
  {
    id: 'relation/owner',
    summary: 'Somebody is the owner of a body: Zentra, the owner of Calder Foods.',
    confidence: 0.88,
    type: 'owns',
    a: party,
    b: 'body',
    of: 'owner',
    described: 'a',
    byMaker: true,
    links: OF,
  },
  {
    id: 'relation/part-of-body',
    summary: 'A body is part of another: the Calder Institute, part of Hallam University.',
    confidence: 0.85,
    type: 'part',
    a: 'body',
    b: 'body',
    of: 'part',
    described: 'a',
    links: ['of'],
  },
  {
    id: 'relation/seller',
    summary: 'A body is the supplier or contractor of another: Zentra’s supplier Calder Foods.',
    confidence: 0.82,
    type: 'client',
    a: 'body',
    b: 'body',
    of: 'client',
    described: 'b',
    byMaker: true,
    links: [...OF, 'for'],
  },
  {
    id: 'relation/customer',
    summary: 'A body is the customer of another: Calder Foods, a customer of Zentra.',
    confidence: 0.82,
    type: 'client',
    a: 'body',
    b: 'body',
    of: 'customer',
    described: 'a',
    byMaker: true,
    links: ['of'],
  },
  {
    id: 'relation/backer',
    summary: 'Somebody gives money to a body: Zentra’s backer Calder Capital.',
    confidence: 0.82,
    type: 'funds',
    a: party,
    b: party,
    of: 'backer',
    described: 'a',
    byMaker: true,
    links: OF,
  },
  {
    id: 'relation/agent',
    summary: 'Somebody acts for somebody: Ann Okafor’s lawyer Ben Lee.',
    confidence: 0.88,
    type: 'represents',
    a: party,
    b: party,
    of: 'agent',
    described: 'a',
    links: [...OF, 'for'],
  },
];
