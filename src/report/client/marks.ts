import { cutsOf, type Piece, readBlockId, type Stretch } from './code-points.js';
import { element, every } from './elements.js';

const MARK = 'here';

/** Takes away the marks of the last arrival. */
export function unmark(): void {
  for (const mark of every(`mark.${MARK}`)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/**
 * Marks stretches of an article's text, wherever its blocks hold them, and gives the marks. Offsets are code points of the
 * article; each block says by its id where it begins.
 */
export function mark(story: ParentNode, stretches: readonly Stretch[]): readonly HTMLElement[] {
  return every('.block[id]', story).flatMap((block) => {
    const first = readBlockId(block.id)?.start;
    return first === undefined ? [] : stretches.flatMap((stretch) => markIn(block, first, stretch));
  });
}

function markIn(block: HTMLElement, first: number, stretch: Stretch): readonly HTMLElement[] {
  const nodes = textNodes(block);
  // Collected before the first is wrapped: wrapping parts a text node in three.
  const cuts = cutsOf(nodes.map(pieceOf), first, stretch).flatMap(({ piece, from, to }) => {
    const node = nodes[piece];
    return node === undefined ? [] : [{ node, from, to }];
  });
  return cuts.map(({ node, from, to }) => {
    const made = element('mark', MARK);
    const words = from === 0 ? node : node.splitText(from);
    if (to - from < words.data.length) words.splitText(to - from);
    words.replaceWith(made);
    made.append(words);
    return made;
  });
}

function textNodes(within: Node): readonly Text[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function pieceOf(node: Text): Piece {
  return { text: node.data, isOne: node.parentElement?.classList.contains('ctl') ?? false };
}
