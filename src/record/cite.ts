import type { Article } from '../model/article.js';
import type { Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { Quote, Role, Said } from '../model/statement.js';
import type { ReadingCopy } from '../text/reading-copy.js';
import type { Findings } from './create-draft.js';

/** The article with its reading copy for its text: what `extract` sees where the text as saved cannot be read. */
export function articleToRead(article: Article, copy: ReadingCopy): Article {
  const blocks = article.blocks.map((block) => ({
    ...block,
    start: copy.read(block.start),
    end: copy.read(block.end),
  }));
  return { ...article, text: copy.text, blocks };
}

/** What was found in a reading copy, its spans and words those of the text that is cited: `Â£5m`, letter for letter. */
export function citeFindings(findings: Findings, article: Article, copy: ReadingCopy): Findings {
  const place = ({ start, end }: Span): Words => citeWords({ start, end }, article, copy);
  const citeSpeech = <T extends Quote | Said>(speech: T): T => {
    const { speakerSpan } = speech;
    return { ...speech, ...place(speech), ...(speakerSpan && { speakerSpan: copy.cited(speakerSpan) }) };
  };
  return {
    chains: findings.chains,
    mentions: findings.mentions.map((mention): Mention => {
      if (!('titleStart' in mention) || mention.titleStart === undefined) return { ...mention, ...place(mention) };
      const { start: titleStart } = copy.cited({ start: mention.titleStart, end: mention.end });
      return { ...mention, ...place(mention), titleStart };
    }),
    quotes: findings.quotes.map(citeSpeech),
    said: findings.said.map(citeSpeech),
    roles: findings.roles.map((role): Role => ({ ...role, ...copy.cited(role) })),
  };
}

interface Words extends Span {
  readonly text: string;
}

/** Something found in a reading copy, with its span and words in the text that is cited. */
export function citeWords<Found extends Span>(found: Found, article: Article, copy: ReadingCopy): Found & Words {
  const { start, end } = copy.cited(found);
  return { ...found, start, end, text: article.text.slice(start, end) };
}
