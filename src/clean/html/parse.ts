import { load } from 'cheerio/slim';
import { capDepth } from './cap-depth.js';

/** What the stage needs of a node of the parser's tree. */
export interface DomNode {
  /** `text`, `tag`, `script`, `style`, `comment`, … */
  readonly type: string;
  /** Lower-case tag name. */
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  /** Text, with its entities decoded. */
  readonly data?: string;
  readonly children?: readonly DomNode[];
  /** Offset in the page. */
  readonly startIndex?: number | null;
}

/** Deepest nesting that is kept, as in browsers. */
const DEEPEST = 512;

/** The top nodes of a page. The only door of cheerio: its slim build, whose parser takes a sixth of the other's time. */
export function parseHtml(html: string): readonly DomNode[] {
  const page = load(capDepth(html, DEEPEST), {
    xml: { xmlMode: false, decodeEntities: true, withStartIndices: true },
  });
  const root: DomNode | undefined = page.root().get(0);
  return root?.children ?? [];
}
