import { descendantsOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/xml.js';

/** A style that a document makes for one place of it, and the one that it stems from. */
export type Stems = ReadonlyMap<string, string>;

export function stemsOf(automatic: readonly XmlElement[]): Stems {
  const stems = new Map<string, string>();
  for (const styles of automatic) {
    for (const { attributes } of descendantsOf(styles, 'style:style')) {
      const { 'style:name': name, 'style:parent-style-name': parent } = attributes;
      if (name !== undefined && parent !== undefined) stems.set(name, parent);
    }
  }
  return stems;
}

/** A tag of HTML, and what is written in it behind its name. */
export interface StyleTag {
  readonly name: string;
  readonly attributes: string;
}

const tag = (name: string, attributes = ''): StyleTag => ({ name, attributes });

/** What the styles say that writers choose in the program: they are called alike in all of its languages. */
const SORTS: readonly (readonly [name: RegExp, tag: StyleTag])[] = [
  [/^title$/, tag('h1')],
  [/^heading(?: \d)?$/, tag('h2')],
  [/^quot(?:ations|e)$|^block text$/, tag('blockquote')],
  [/^(?:caption|illustration|figure|table|drawing|image caption|table caption)$/, tag('figcaption')],
  [/^(?:author|byline)$/, tag('p', ' class="byline"')],
  [/^date(?:line)?$/, tag('p', ' class="date"')],
];
const ESCAPE = /_([\da-f]{2})_/g;
/** Styles that stem from one another in a ring are no more than these. */
const MOST_STEMS = 4;

/** The tag that a paragraph of a style is written with. */
export function tagOfStyle(style: string | undefined, stems: Stems): StyleTag {
  let name = style;
  for (let i = 0; i < MOST_STEMS && name !== undefined; i++) {
    const written = name.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    const sort = SORTS.find(([pattern]) => pattern.test(written.toLowerCase()));
    if (sort !== undefined) return sort[1];
    name = stems.get(name);
  }
  return tag('p');
}
