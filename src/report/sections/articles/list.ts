import type { ArticleHead } from '../../../store/reported.js';
import { codeSpan, markdownText } from '../../../text/markdown.js';
import { citedPlace } from '../../../text/page-place.js';
import { badge } from '../../html/badge.js';
import { dayTime, dayWords } from '../../html/day.js';
import { attribute, escapeHtml, type Html, html } from '../../html/markup.js';
import type { Citing, Context } from '../../section.js';

/** `pages/3.txt:1`: where an article stands. */
export const articlePlace = ({ source, line }: Pick<ArticleHead, 'source' | 'line'>, { paged }: Citing): string =>
  citedPlace(source, line ?? 1, paged.get(source));

/** Articles without their texts. */
export function articleTable(heads: readonly ArticleHead[], context: Context): Html {
  return html`<table class="rows"><caption>Articles, in the order of the archive</caption>
<thead><tr><th scope="col">Headline</th><th scope="col">Published</th><th scope="col">Publisher</th><th scope="col">Stands in</th></tr></thead>
<tbody>
${heads.map((head) => articleRow(head, context))}</tbody></table>
`;
}

function articleRow(head: ArticleHead, { addresses, paged }: Context): Html {
  const { id, origin, headline, published, publisher } = head;
  const place = articlePlace(head, { paged });
  const name = headline ?? place;
  return html`<tr><th scope="row"><a${attribute('href', addresses.article(id))}><bdi>${name}</bdi></a>${
    origin !== id && html` ${copyBadge(addresses.article(origin))}`
  }</th><td data-label="Published">${dayTime(published)}</td><td data-label="Publisher">${
    publisher !== null && html`<bdi>${publisher}</bdi>`
  }</td><td data-label="Stands in"><span class="cite">${place}</span></td></tr>
`;
}

const copyBadge = (origin: string | undefined): Html =>
  origin === undefined ? badge('copy') : html`${badge('copy')} <a class="meta" href="${origin}">of this</a>`;

/** Articles as a list of Markdown, each where links to its words lead. */
export function* articleLines(heads: readonly ArticleHead[], { anchors, paged }: Context): IterableIterator<string> {
  for (const head of heads) {
    const { id, origin, headline, published, publisher } = head;
    const anchor = anchors.article(id);
    const about = [
      ...[dayWords(published, published), publisher ?? ''].map((part) => markdownText(part)),
      codeSpan(articlePlace(head, { paged })),
      origin === id ? '' : 'a copy of another',
    ].filter((part) => part !== '');
    const target = anchor === undefined ? '' : `<a id="${escapeHtml(anchor)}"></a>`;
    yield `- ${target}${markdownText(headline ?? 'No headline')} – ${about.join(' · ')}`;
  }
}
