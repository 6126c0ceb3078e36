/**
 * What is wrong with how a page lies, one sentence a fault: it is wider than the window, a text is cut by what holds it,
 * two texts lie on each other. What can be scrolled to is not cut; what is there for screen readers alone, or folded, does not count.
 * Runs in the page, so it may ask for nothing outside of itself.
 */
export function findFaults(): readonly string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface TextBox {
    readonly node: Node;
    readonly owner: Element;
    readonly box: Box;
  }
  /** Pixels by which boxes may differ before it is seen. */
  const SLACK = 1.5;
  /** What of a line's height its letters hardly ever fill: lines set close together do not lie on each other. */
  const LEADING = 0.22;

  const widthOf = ({ left, right }: Box): number => right - left;
  const heightOf = ({ top, bottom }: Box): number => bottom - top;
  const meet = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isEmpty = (box: Box): boolean => widthOf(box) <= 1 || heightOf(box) <= 1;
  const nameOf = (element: Element): string => {
    const path: string[] = [];
    for (let at: Element | null = element; at && path.length < 3; at = at.parentElement) {
      const [sort] = at.classList;
      path.unshift(`${at.localName}${at.id ? `#${at.id}` : ''}${sort ? `.${sort}` : ''}`);
    }
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
    return `${path.join(' > ')} “${text.slice(0, 40)}”`;
  };

  /** What is left of a box by all that clips it, and the element that cuts it off for good. */
  function clip(owner: Element, whole: Box): { box: Box; cutter: Element | undefined } {
    let box = whole;
    let cutter: Element | undefined;
    for (let at: Element | null = owner; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(at);
      if (position === 'fixed') break;
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = at.getBoundingClientRect();
      const [clipsX, clipsY] = [overflowX !== 'visible', overflowY !== 'visible'];
      const window: Box = {
        left: clipsX ? edge.left : -Infinity,
        right: clipsX ? edge.right : Infinity,
        top: clipsY ? edge.top : -Infinity,
        bottom: clipsY ? edge.bottom : Infinity,
      };
      const cutsX = overflowX === 'hidden' || overflowX === 'clip';
      const cutsY = overflowY === 'hidden' || overflowY === 'clip';
      const isCut =
        (cutsX && (box.left < edge.left - SLACK || box.right > edge.right + SLACK)) ||
        (cutsY && (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK));
      const isForReaders = clipPath === 'inset(50%)' || (edge.width <= 1 && edge.height <= 1);
      if (isForReaders) return { box: meet(box, { left: 0, top: 0, right: 0, bottom: 0 }), cutter: undefined };
      if (isCut) cutter ??= at;
      box = meet(box, window);
    }
    return { box, cutter };
  }

  const faults: string[] = [];
  const texts: TextBox[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner || !/\S/.test(node.nodeValue ?? '')) continue;
    if (!owner.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (isEmpty(rect)) continue;
      const { box, cutter } = clip(owner, rect);
      if (cutter) faults.push(`cut: ${nameOf(owner)} by ${nameOf(cutter)}`);
      if (isEmpty(box)) continue;
      const trim = heightOf(rect) * LEADING;
      texts.push({
        node,
        owner,
        box: meet(box, {
          ...rect,
          left: rect.left,
          right: rect.right,
          top: rect.top + trim,
          bottom: rect.bottom - trim,
        }),
      });
    }
  }

  texts.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  let open: TextBox[] = [];
  for (const text of texts) {
    open = open.filter(({ box }) => box.bottom > text.box.top + SLACK);
    for (const other of open) {
      const shared = meet(other.box, text.box);
      if (other.node === text.node || widthOf(shared) <= SLACK || heightOf(shared) <= SLACK) continue;
      faults.push(`overlap: ${nameOf(other.owner)} and ${nameOf(text.owner)}`);
    }
    open.push(text);
  }

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`wide: the page is ${root.scrollWidth} pixels wide in a window of ${root.clientWidth}`);
    for (const element of document.body.querySelectorAll('*')) {
      const rect = element.getBoundingClientRect();
      if (rect.right <= root.clientWidth + SLACK || isEmpty(rect)) continue;
      const { box } = clip(element, rect);
      if (box.right > root.clientWidth + SLACK)
        faults.push(`wide: ${nameOf(element)} ends at ${Math.round(box.right)}`);
    }
  }
  return [...new Set(faults)];
}
