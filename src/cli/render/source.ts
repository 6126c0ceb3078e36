import type { SourceView } from '../../store/find.js';
import { linesOf } from '../../text/lines.js';
import type { Paint } from './paint.js';
import { counted, escapeText } from './plain.js';

/** A source line by line: what was taken out is struck with its rule, what was kept says where an article starts. */
export function sourceLines(
  view: SourceView,
  { paint, width }: { readonly paint: Paint; readonly width: number | undefined },
): readonly string[] {
  const lines = view.text === null ? keptLines(view) : linesOf(view.text);
  const articles = new Set(view.blocks.flatMap((block) => (block.article_id === null ? [] : [block.article_id])));
  const removed = view.blocks.filter((block) => block.article_id === null).length;
  const head = [
    paint.name(escapeText(view.path)),
    paint.dim(
      [
        ...[view.media_type, `${view.charset} (${view.charset_basis})`, counted(view.size, 'byte')],
        ...[
          counted(articles.size, 'article'),
          ...(view.text === null
            ? ['its page is not in the database']
            : [`${counted(removed, 'block')} of boilerplate`]),
        ],
      ].join(' · '),
    ),
  ];
  const digits = String(lines.length).length;
  let article: string | null = null;
  const body: string[] = [];
  for (const [index, line] of lines.entries()) {
    const number = paint.dim(String(index + 1).padStart(digits));
    const blocks = view.blocks.filter((block) => block.line <= index + 1 && block.end_line >= index + 1);
    const [block] = blocks;
    if (block && block.article_id !== null && block.article_id !== article) {
      article = block.article_id;
      body.push('', paint.dim(`${' '.repeat(digits)} ┌ article ${article}`));
    }
    const isCut = blocks.length > 0 && blocks.every((other) => other.article_id === null);
    const text = cut(escapeText(line.trim()), isCut ? undefined : width);
    if (block && isCut) body.push(`${number} ${paint.dim(`✂ ${text}  [${block.rule}: ${escapeText(block.reason)}]`)}`);
    else body.push(text === '' ? number : `${number} ${block ? '│' : ' '} ${text}`);
  }
  return [...head, ...body];
}

/** Of a page that came as records the blocks of its articles, each at its first line. */
function keptLines({ blocks }: SourceView): readonly string[] {
  const lines: string[] = [];
  for (const { line, text } of blocks) {
    while (lines.length < line) lines.push('');
    lines[line - 1] = [lines[line - 1], text].filter(Boolean).join(' ');
  }
  return lines;
}

function cut(text: string, width: number | undefined): string {
  const points = [...text];
  return width === undefined || points.length <= width * 3 ? text : `${points.slice(0, width * 3).join('')}…`;
}
