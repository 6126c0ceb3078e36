import { type Html, html } from '../html/markup.js';
import type { Context, Section } from '../section.js';
import { type Network, networkOf } from './network/gather.js';
import { networkMarkdown } from './network/markdown.js';
import { pictures } from './network/picture.js';
import { networkTables } from './network/tables.js';

/** Who deals with whom as the articles state it, drawn and as rows; who is only named together, more faintly. */
export const network: Section = {
  id: 'network',
  title: 'Who deals with whom',
  none: 'No dealings are told, and no two are named together.',
  load: async (db, scope) => {
    const found = await networkOf(db, scope);
    return {
      isEmpty: found.dealings.length + found.pairs.length === 0,
      count: found.dealings.length,
      html: (context) => networkHtml(found, context),
      markdown: (context) => networkMarkdown(found, context),
    };
  },
};

function* networkHtml(found: Network, context: Context): IterableIterator<Html> {
  if (found.parties.length > 0) {
    yield html`<figure class="chart wide network"><figcaption>${caption(found)}</figcaption>
${LEGEND}
${pictures(found, context)}</figure>
`;
  }
  yield* networkTables(found, context);
}

function caption({ dealings, drawn, near, parties, leftOut }: Network): Html {
  const some =
    drawn.length < dealings.length ? `${drawn.length} of ${dealings.length} dealings` : `${dealings.length} dealings`;
  const pairs = near.length === 0 ? '' : ` and the ${near.length} closest of those who are only named together`;
  const left =
    leftOut === 0 ? '' : ` ${leftOut} more people and bodies with a dealing have no room here: the table has them.`;
  return html`${some}${pairs}, between ${parties.length} people and bodies.${left} A name leads to its card, the words on a line to the row that says where it is stated.`;
}

const sample = (look: string, words: string): Html =>
  html`<li><svg class="sample" width="34" height="10" aria-hidden="true"><g class="${look}"><line x1="0" x2="34" y1="5" y2="5"/></g></svg> ${words}</li>`;
const box = (kind: string): Html => html`<li><span class="key k-${kind}"></span>${kind}</li>`;

const LEGEND = html`<ul class="legend">${[
  ...['person', 'force', 'organisation'].map(box),
  ...['current', 'planned', 'ended'].map((state) => sample(`deal s-${state}`, state)),
  sample('near', 'only named together'),
]}</ul>`;
