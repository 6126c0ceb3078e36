import type { Remark } from '../../../store/source-status.js';
import { codeCell, codeSpan, markdownText } from '../../../text/markdown.js';
import { copyWords } from '../articles/story-html.js';
import { cutsOverall, type Sources } from './gather.js';
import { bytesWords, charsetWords, keptWords, overview, remarkWords, statusOf } from './words.js';

/** What became of every file, as Markdown. */
export function* sourcesMarkdown(sources: Sources): IterableIterator<string> {
  const { entries, failures, others, copies } = sources;
  yield markdownText(overview(sources));
  yield '';
  yield* table(
    ['File', 'Status', 'Articles', 'Kept and cut', 'Read as', 'Size'],
    entries.map((entry) => [
      codeCell(entry.path),
      markdownText([statusOf(entry), ...entry.remarks.map(remarkWords)].join('; ')),
      String(entry.articles),
      markdownText([keptWords(entry), ...entry.cuts.map(({ reason, count }) => `${reason} ${count}`)].join('; ')),
      markdownText(charsetWords(entry)),
      bytesWords(entry.size),
    ]),
  );
  yield* titled('Could not be read', remarkLines(failures));
  yield* titled(
    'What was cut, and why',
    table(
      ['Cut as', 'Rule', 'Pieces', 'Files'],
      cutsOverall(entries).map(({ rule, reason, count, files }) => [
        ...[markdownText(reason), codeCell(rule)],
        ...[String(count), String(files)],
      ]),
    ),
  );
  yield* titled(
    'Copies and their origins',
    copies.map((copy) => {
      const [name, origin] = [copy.headline ?? copy.at, copy.origin_headline ?? copy.origin_at].map((part) =>
        markdownText(part),
      );
      return `- ${name} ${codeSpan(copy.at)} repeats ${origin} ${codeSpan(copy.origin_at)}: ${markdownText(copyWords(copy))}`;
    }),
  );
  yield* titled('Passed over, or remarked on', remarkLines(others));
}

const remarkLines = (remarks: readonly Remark[]): readonly string[] =>
  remarks.map((remark) => `- ${codeSpan(remark.path)}: ${markdownText(remarkWords(remark))}`);

/** A part with its heading; nothing where it has no lines. */
function* titled(title: string, lines: Iterable<string>): IterableIterator<string> {
  let isOpen = false;
  for (const line of lines) {
    if (!isOpen) {
      yield '';
      yield `### ${title}`;
      yield '';
    }
    isOpen = true;
    yield line;
  }
}

function* table(head: readonly string[], rows: readonly (readonly string[])[]): IterableIterator<string> {
  if (rows.length === 0) return;
  for (const cells of [head, head.map(() => '---'), ...rows]) yield `| ${cells.join(' | ')} |`;
}
