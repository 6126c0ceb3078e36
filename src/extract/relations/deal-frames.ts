import type { RelationRule } from './relation.js';

/** Which party stands behind a preposition of a noun, or both. */
export type DealSide = 'a' | 'b' | 'both';

/** A relation that a noun states between those who have it with each other: `a partnership between X and Y`. */
export interface DealFrame extends RelationRule {
  /** The sort of nouns that it is of. */
  readonly of: string;
  /** Of some nouns only with one of these words before them: `joint project`. */
  readonly needs?: { readonly nouns: ReadonlySet<string>; readonly words: ReadonlySet<string> };
  /** Preposition → who stands behind it. */
  readonly links: ReadonlyMap<string, DealSide>;
  /** Who has it, or does it: `X's takeover of Y`. */
  readonly owner: 'a' | 'b';
  /** Verbs whose subject is the other party: a grant is `received`. */
  readonly gets?: ReadonlySet<string>;
  /** Who of the two buys is told by what they are: of a public body and a firm it is the body. */
  readonly publicBuys?: true;
  /** One goes `on` it. */
  readonly goesOn?: true;
  /** Only as the object of a verb of making or ending it, or where it is called by the article: not of a plan. */
  readonly madeOnly?: true;
}

const JOINT: ReadonlySet<string> = new Set(['joint', 'shared', 'collaborative']);
const GETS: ReadonlySet<string> = new Set(['receive', 'get', 'win', 'secure', 'obtain', 'land', 'accept', 'clinch']);

export const dealFrames: readonly DealFrame[] = [
  {
    id: 'relation/joint-work',
    summary: 'Two bodies work together: a joint initiative between Zentra and Hallam Council.',
    confidence: 0.85,
    type: 'partner',
    a: 'body',
    b: 'body',
    of: 'joint',
    needs: {
      nouns: new Set([
        'initiative',
        'investigation',
        'operation',
        'programme',
        'program',
        'project',
        'scheme',
        'team',
        'venture',
      ]),
      words: JOINT,
    },
    links: new Map([
      ['between', 'both'],
      ['with', 'b'],
      ['of', 'both'],
      ['by', 'both'],
    ]),
    owner: 'a',
  },
  {
    id: 'relation/deal',
    summary: 'Two bodies sign a deal: Zentra signed a deal with Calder Foods.',
    confidence: 0.7,
    type: 'partner',
    a: 'body',
    b: 'body',
    of: 'deal',
    links: new Map([
      ['between', 'both'],
      ['with', 'b'],
    ]),
    owner: 'a',
    madeOnly: true,
  },
  {
    id: 'relation/contract',
    summary: 'A public body has a contract with a firm: Hallam Council’s contract with Zentra.',
    confidence: 0.85,
    type: 'client',
    a: 'body',
    b: 'body',
    of: 'contract',
    links: new Map([
      ['between', 'both'],
      ['with', 'b'],
      ['to', 'b'],
      ['from', 'a'],
      ['by', 'a'],
    ]),
    owner: 'a',
    gets: GETS,
    publicBuys: true,
  },
  {
    id: 'relation/suit',
    summary: 'Somebody goes to law against somebody: Zentra filed a lawsuit against Hallam Council.',
    confidence: 0.88,
    type: 'opposes',
    a: 'party',
    b: 'party',
    of: 'suit',
    needs: { nouns: new Set(['action', 'proceedings']), words: new Set(['legal', 'court', 'class']) },
    links: new Map([
      ['against', 'b'],
      ['by', 'a'],
      ['from', 'a'],
    ]),
    owner: 'a',
    gets: new Set(['face', 'settle', 'lose', 'fight']),
  },
  {
    id: 'relation/strike',
    summary: 'A union strikes against a body: the Guild of Calder called a strike at Zentra.',
    confidence: 0.8,
    type: 'opposes',
    a: 'body',
    b: 'body',
    of: 'strike',
    links: new Map([
      ['at', 'b'],
      ['against', 'b'],
      ['by', 'a'],
    ]),
    owner: 'a',
    goesOn: true,
  },
  {
    id: 'relation/takeover',
    summary: 'A body takes over another: Zentra completed its takeover of Calder Foods.',
    confidence: 0.82,
    type: 'owns',
    a: 'party',
    b: 'body',
    of: 'takeover',
    links: new Map([
      ['of', 'b'],
      ['by', 'a'],
    ]),
    owner: 'a',
    madeOnly: true,
  },
  {
    id: 'relation/marriage',
    summary: 'Two people have a marriage: Ann Okafor’s marriage to Ben Lee.',
    confidence: 0.85,
    type: 'family',
    a: 'person',
    b: 'person',
    of: 'marriage',
    links: new Map([
      ['to', 'b'],
      ['with', 'b'],
      ['between', 'both'],
      ['of', 'both'],
    ]),
    owner: 'a',
  },
  {
    id: 'relation/grant',
    summary: 'Somebody gives money to a body: Zentra won a grant from the Hallam Fund.',
    confidence: 0.85,
    type: 'funds',
    a: 'party',
    b: 'party',
    of: 'grant',
    links: new Map([
      ['from', 'a'],
      ['to', 'b'],
      ['by', 'a'],
    ]),
    owner: 'a',
    gets: GETS,
    madeOnly: true,
  },
];
