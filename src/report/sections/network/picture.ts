import { DEALING_WORDS, type Dealing, type Pair } from '../../../query/together.js';
import { networkPicture, type PictureLine, TALL, WIDE } from '../../charts/network-picture.js';
import { type Html, html } from '../../html/markup.js';
import type { Context } from '../../section.js';
import type { Network } from './gather.js';

/** Dealings that hold both ways. */
const MUTUAL: ReadonlySet<Dealing['type']> = new Set(['partner', 'opposes', 'family']);

/** Where the row of a dealing stands. */
export const dealingAnchor = ({ id }: Pick<Dealing, 'id'>): string => `dealing/${id}`;
/** Where the row of two who are named together stands. */
export const pairAnchor = ({ a_id, b_id }: Pick<Pair, 'a_id' | 'b_id'>): string => `together/${a_id}-${b_id}`;

/** `Eastmoor Police partner of Calder Police (ended)`. */
export const dealingWords = ({ a, b, type, state }: Dealing): string => `${a} ${DEALING_WORDS[type]} ${b} (${state})`;

/** Who deals with whom, in two forms of which the page shows one. */
export function pictures({ parties, drawn, near }: Network, { addresses }: Context): Html {
  const places = new Map(parties.map(({ id }, at) => [id, at]));
  const endsOf = ({ a_id, b_id }: Pick<Pair, 'a_id' | 'b_id'>): readonly [number, number] => [
    places.get(a_id) ?? 0,
    places.get(b_id) ?? 0,
  ];
  const boxes = parties.map(({ id, name, kind }) => ({ name, look: `k-${kind}`, href: addresses.entity(id) }));
  const lines = [
    ...near.map((pair): PictureLine => {
      const spoken = `${pair.a} and ${pair.b} are named together`;
      return {
        ends: endsOf(pair),
        words: undefined,
        spoken,
        look: 'near',
        isDirected: false,
        href: `#${pairAnchor(pair)}`,
      };
    }),
    ...drawn.map((dealing): PictureLine => {
      const { type, state } = dealing;
      const words = `${DEALING_WORDS[type]}${state === 'current' ? '' : ` (${state})`}`;
      const [spoken, href] = [dealingWords(dealing), `#${dealingAnchor(dealing)}`];
      return { ends: endsOf(dealing), words, spoken, look: `deal s-${state}`, isDirected: !MUTUAL.has(type), href };
    }),
  ];
  const title = 'Who deals with whom; the tables below say the same';
  return html`${[WIDE, TALL].map((form) => networkPicture(boxes, lines, { form, title }))}`;
}
