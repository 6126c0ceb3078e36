import { figure } from '../../text/figure.js';
import { markdownText } from '../../text/markdown.js';
import type { Addresses } from '../addresses.js';
import type { Report } from '../report.js';

const anchorOf = (id: string): string => `part-${id}`;

/** A document holds no cards and no texts that links could lead to: `path:line` says where the words stand. */
const NOWHERE: Addresses = {
  entity: () => undefined,
  article: () => undefined,
  words: () => undefined,
  source: () => undefined,
  section: () => undefined,
};

const HOW_TO_READ =
  'After each fact stands the file and the line of its words: `path:line`. What no words say outright is marked *(implied)*. bpp points to sentences and does not judge them: read the sentence.';

/**
 * A report as one document for a repository, a pull request or a wiki: a heading, what it holds, its parts. Nothing in it acts, links
 * or is drawn that the archive brought along.
 */
export function* markdownReport(report: Report): IterableIterator<string> {
  let isBlank = false;
  for (const line of linesOf(report)) {
    if (line === '' && isBlank) continue;
    isBlank = line === '';
    yield `${line}\n`;
  }
}

function* linesOf({ scope, parts, context }: Report): IterableIterator<string> {
  const { article } = context.addresses;
  yield* [`# ${markdownText(scope.title)}`, ''];
  if (parts.length > 1) yield* [...parts.map(contentsLine), ''];
  yield HOW_TO_READ;
  for (const { id, title, none, loaded } of parts) {
    yield* ['', `<a id="${anchorOf(id)}"></a>`, '', `## ${title}`, ''];
    if (loaded.isEmpty) yield none;
    else yield* loaded.markdown({ ...context, addresses: { ...NOWHERE, article } });
  }
}

function contentsLine({ id, title, loaded: { count } }: Report['parts'][number]): string {
  return `- [${title}](#${anchorOf(id)})${count === undefined ? '' : `: ${figure(count)}`}`;
}
