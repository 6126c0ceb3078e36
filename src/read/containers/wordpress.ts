import type { Input } from './input.js';
import { createLeftOut } from './left-out.js';
import { createPartNames } from './part-names.js';
import type { Part, ReaderContext } from './reader.js';
import { commentsOf, leftOutAs, noteWriter, postOf, type Site } from './wordpress/post.js';
import { textOf } from './xml/elements.js';
import { htmlText } from './xml/html-text.js';
import { readXml, type XmlElement } from './xml/xml.js';

/** The published posts and pages of an export of WordPress (WXR 1.0 to 1.2), each an article. */
export async function* readWordPress(input: Input, { remark }: ReaderContext): AsyncGenerator<Part> {
  const site: Site = { title: '', language: '', writers: new Map() };
  const nameOf = createPartNames();
  const leftOut = createLeftOut('read/wordpress-left-out');
  let items = 0;
  let excerpts = 0;
  const request = {
    isUnit: (name: string, within: readonly { readonly name: string }[]) =>
      name === 'item' || within.at(-1)?.name === 'channel',
    mayFollow: true as const,
  };
  try {
    for await (const { element } of readXml(input, request, remark)) {
      if (element.name !== 'item') {
        noteSite(element, site);
        continue;
      }
      items++;
      leftOut.add('comment', commentsOf(element));
      const sort = leftOutAs(element);
      const post = sort === undefined ? postOf(element, site) : undefined;
      if (post === undefined) {
        leftOut.add(sort ?? 'post without words');
        continue;
      }
      if (post.isExcerpt) excerpts++;
      const { id, text, url, declared } = post;
      const name = nameOf(id === undefined ? `item-${items}` : `post-${id}`);
      yield { name, text, mediaType: 'text/html', isArticle: true, declared, ...(url !== undefined && { url }) };
    }
  } finally {
    leftOut.report(remark);
    if (excerpts > 0) {
      const reason = `\`${excerpts}\` posts have an excerpt and no text: the excerpt is read`;
      remark({ severity: 'info', rule: 'read/summaries', reason });
    }
  }
}

function noteSite(element: XmlElement, site: Site): void {
  if (element.name === 'title') site.title = htmlText(textOf(element));
  else if (element.name === 'language') site.language = textOf(element).trim();
  else if (element.name === 'wp:author') noteWriter(element, site);
}
