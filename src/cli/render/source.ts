import type { SourceView } from '../../store/find.js';
import { linesOf } from '../../text/lines.js';
import { pagePlaceOf } from '../../text/page-place.js';
import { cutEnd } from '../../text/width.js';
import type { Look } from './citing.js';
import { formName } from './lists.js';
import { counted } from './plain.js';
import { GAP, wrapped } from './wrap.js';

/**
 * A source line by line: what was taken out is struck with its rule, what was kept says where an article starts. Lines of
 * a source with pages are numbered page by page, as they are cited; `shown` are the first and the last.
 */
export function sourceLines(
  view: SourceView,
  look: Look,
  shown: readonly [first: number, last: number] = [1, Number.POSITIVE_INFINITY],
): readonly string[] {
  const { paint, width } = look;
  const lines = view.text === null ? keptLines(view) : linesOf(view.text);
  const articles = new Set(view.blocks.flatMap((block) => (block.article_id === null ? [] : [block.article_id])));
  const removed = view.blocks.filter((block) => block.article_id === null).length;
  const about = [
    ...(view.form === null ? [] : [`from ${formName(view.form)}`]),
    ...[view.media_type, `${view.charset} (${view.charset_basis})`, counted(view.size, 'byte')],
    ...[
      counted(articles.size, 'article'),
      ...(view.text === null ? ['its page is not in the database'] : [`${counted(removed, 'block')} of boilerplate`]),
    ],
  ];
  const digits = String(lines.length).length;
  let article: string | null = null;
  const body: string[] = [];
  const pages = paint.paged.get(view.path);
  for (const [index, line] of lines.entries()) {
    if (index + 1 < shown[0] || index + 1 > shown[1]) continue;
    const at = pages ? pagePlaceOf(pages, index + 1) : { page: 0, line: index + 1 };
    if (pages && (at.line === 1 || index + 1 === shown[0])) {
      body.push('', paint.dim(`${' '.repeat(digits)} page ${at.page}`));
    }
    const number = paint.dim(String(at.line).padStart(digits));
    const blocks = view.blocks.filter((block) => block.line <= index + 1 && block.end_line >= index + 1);
    const [block] = blocks;
    if (block && block.article_id !== null && block.article_id !== article) {
      article = block.article_id;
      body.push('', paint.dim(`${' '.repeat(digits)} ┌ article ${article}`));
    }
    const isCut = blocks.length > 0 && blocks.every((other) => other.article_id === null);
    const text = width === undefined ? line.trim() : cutEnd(line.trim(), width * MOST_LINES);
    const margin = { width, indent: ' '.repeat(digits + 3), first: `${number} ${block && !isCut ? '│' : ' '} ` };
    if (block && isCut) {
      const why = { text: `[${block.rule}: ${block.reason}]`, style: paint.dim };
      const first = `${number} ${paint.dim('✂')} `;
      body.push(...wrapped([{ text, style: paint.dim }, GAP, why], { ...margin, first }));
    } else body.push(...(text === '' ? [number] : wrapped([{ text }], margin)));
  }
  return [
    ...wrapped([{ text: view.path, style: paint.name, isPath: true }], { width, indent: '' }),
    ...wrapped([{ text: about.join(' · '), style: paint.dim }], { width, indent: '' }),
    ...declaredLines(view).flatMap((text) => wrapped([{ text, style: paint.dim }], { width, indent: '  ' })),
    ...body,
  ];
}

/** What its container says of it, a field a line. */
function declaredLines({ declared }: SourceView): readonly string[] {
  return Object.entries(declared).map(([field, { value, basis }]) => {
    const said = Array.isArray(value) ? value.join(', ') : String(value);
    return `its file says: ${field} ${said} [${basis}]`;
  });
}

/** A line of a page may be the whole page: so much of it is shown. */
const MOST_LINES = 12;

/** Of a page that came as records the blocks of its articles, each at its first line. */
function keptLines({ blocks }: SourceView): readonly string[] {
  const lines: string[] = [];
  for (const { line, text } of blocks) {
    while (lines.length < line) lines.push('');
    lines[line - 1] = [lines[line - 1], text].filter(Boolean).join(' ');
  }
  return lines;
}
