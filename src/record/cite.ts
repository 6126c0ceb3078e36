import type { Article } from '../model/article.js';
import type { Column } from '../model/column.js';
import { eachKind } from '../model/fact-kinds.js';
import type { Findings } from '../model/findings.js';
import type { Mention } from '../model/mention.js';
import type { Span } from '../model/span.js';
import { type FactFindings, type Finding, isSpan } from '../model/statement.js';
import type { ReadingCopy } from '../text/reading-copy.js';

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
  const facts = eachKind<FactFindings>((table, { columns }) => {
    const found: readonly Finding[] = findings[table];
    return found.map((finding) => citeFinding(finding, columns, copy));
  });
  return {
    chains: findings.chains,
    mentions: findings.mentions.map((mention): Mention => {
      if (!('titleStart' in mention) || mention.titleStart === undefined) return citeWords(mention, article, copy);
      const { start: titleStart } = copy.cited({ start: mention.titleStart, end: mention.end });
      return { ...citeWords(mention, article, copy), titleStart };
    }),
    ...facts,
  };
}

/** Its own span, and those of other words that its kind has: of those that name a speaker. */
function citeFinding(finding: Finding, columns: readonly Column[], copy: ReadingCopy): Finding {
  const others = columns.flatMap((column) => {
    const span = column.is === 'words' ? finding[`${column.name}Span`] : undefined;
    return column.is === 'words' && isSpan(span) ? [[`${column.name}Span`, copy.cited(span)]] : [];
  });
  return { ...finding, ...copy.cited(finding), ...Object.fromEntries(others) };
}

interface CitedWords extends Span {
  readonly text: string;
}

/** Something found in a reading copy, with its span and words in the text that is cited. */
export function citeWords<Seen extends Span>(seen: Seen, article: Article, copy: ReadingCopy): Seen & CitedWords {
  const { start, end } = copy.cited(seen);
  return { ...seen, start, end, text: article.text.slice(start, end) };
}
