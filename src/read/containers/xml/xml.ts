import { Parser } from 'htmlparser2';
import type { Input } from '../input.js';
import { Refused, type Remark } from '../reader.js';
import { decodedPieces } from './decoded.js';
import { NO_SCOPE, nameIn, type Scope, scopeIn } from './names.js';
import { withoutSubset } from './prolog.js';

/*
 * The one way into documents of XML. No document type is read and no entity but the five and the numeric ones, so that
 * nothing grows and nothing is fetched: others stand as they are written. A document that is broken is read as far as it
 * goes, and said to be broken.
 */

export type XmlAttributes = Readonly<Record<string, string>>;

/** An element, and all in it. */
export interface XmlElement {
  /** As `names.ts` calls it. */
  readonly name: string;
  readonly attributes: XmlAttributes;
  /** Texts and elements in their order. */
  readonly children: readonly (XmlElement | string)[];
}

/** An element around others. */
export type XmlParent = Omit<XmlElement, 'children'>;

/** An element that was asked for, and those around it, the outermost first. */
export interface XmlUnit {
  readonly element: XmlElement;
  readonly within: readonly XmlParent[];
}

export interface XmlRequest {
  /** Whether an element is wanted as one, with all in it, by its name and those around it. */
  isUnit(name: string, within: readonly XmlParent[]): boolean;
  /** Documents of this sort are found one behind the other, some of them cut off where the next begins. */
  readonly mayFollow?: true;
}

/** Elements in one another. */
const DEEPEST = 256;
/** In characters: of one text, comment or tag, and of an element that was asked for. */
const LONGEST = 16 * 1024 * 1024;
const MOST_CHILDREN = 512 * 1024;
const MOST_ATTRIBUTES = 1000;
/** What no document of XML may hold: it is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** `AT&T`, which should be written `AT&amp;T`. */
const BARE_AND = /&(?!#?\w{1,32};)/;

interface Faults {
  controls: number;
  bareAnds: number;
  lost: number;
  tooLarge: number;
  documents: number;
  cutIn: string | undefined;
}

/**
 * The elements of a document that are asked for, as each ends. What the end of a broken document cuts off is left out.
 *
 * @throws Refused where the document is none, or such that no reader should go on with it.
 */
export async function* readXml(
  input: Input,
  request: XmlRequest,
  remark: (remark: Remark) => void,
): AsyncGenerator<XmlUnit> {
  const faults: Faults = { controls: 0, bareAnds: 0, lost: 0, tooLarge: 0, documents: 0, cutIn: undefined };
  const builder = createBuilder(request, faults);
  try {
    let isFirst = true;
    for await (const { text, lost } of decodedPieces(input)) {
      faults.lost += lost;
      const { text: read, hasEntities } = isFirst ? withoutSubset(text) : { text, hasEntities: false };
      isFirst = false;
      if (hasEntities) remark(ENTITIES);
      try {
        builder.write(read);
      } finally {
        // What ended before the piece was given up stays.
        yield* builder.taken();
      }
    }
    builder.end();
    yield* builder.taken();
    if (faults.documents === 0) throw new Refused('read/broken-xml', 'no element stands in it: it is no XML');
  } finally {
    for (const fault of remarksOf(faults)) remark(fault);
  }
}

const ENTITIES: Remark = {
  severity: 'warning',
  rule: 'read/xml-entities',
  reason: 'it declares entities of its own, which are not read: where it uses them they stand as they are written',
};

function remarksOf({ controls, bareAnds, lost, tooLarge, documents, cutIn }: Faults): readonly Remark[] {
  const rule = 'read/broken-xml';
  const found: Remark[] = [];
  if (cutIn !== undefined) {
    const reason = `it is cut off in \`${cutIn}\`: what stands whole before it is read; save or export it again`;
    found.push({ severity: 'error', rule, reason });
  }
  if (tooLarge > 0) {
    const reason = `\`${tooLarge}\` of its items are over the limit of ${LONGEST / 1024 / 1024} million characters: they are left out`;
    found.push({ severity: 'error', rule: 'read/too-much-text', reason });
  }
  if (documents > 1) {
    const reason = `\`${documents}\` documents stand in it, one behind the other, which is no XML: each is read; keep each in a file of its own`;
    found.push({ severity: 'warning', rule, reason });
  }
  const signs = [
    ...(controls > 0 ? [`\`${controls}\` control characters, which are left out`] : []),
    ...(bareAnds > 0 ? ['`&` that are not written `&amp;`, which are read as they are'] : []),
  ];
  if (signs.length > 0) {
    found.push({ severity: 'warning', rule, reason: `it is no right XML: it holds ${signs.join(', and ')}` });
  }
  if (lost > 0) {
    const reason = `\`${lost}\` characters are lost (U+FFFD in the text); they are kept as they are`;
    found.push({ severity: 'info', rule: 'read/lost-characters', reason });
  }
  return found;
}

interface Open extends XmlParent {
  readonly scope: Scope;
  /** Where it is in an element that was asked for, or is one. */
  readonly children?: (XmlElement | string)[];
}

interface Builder {
  write(text: string): void;
  end(): void;
  /** What has ended since they were last taken. */
  taken(): readonly XmlUnit[];
}

function createBuilder({ isUnit, mayFollow }: XmlRequest, faults: Faults): Builder {
  let found: XmlUnit[] = [];
  let open: Open[] = [];
  /** How many elements are around the one that was asked for; undefined where none is open. */
  let unitAt: number | undefined;
  let size = 0;
  let children = 0;
  let attributes = 0;
  let isEnding = false;
  let isCdata = false;
  /** What came since anything was told. */
  let untold = 0;

  const add = (child: XmlElement | string, length: number): void => {
    size += length;
    children++;
    if (size <= LONGEST && children <= MOST_CHILDREN) open.at(-1)?.children?.push(child);
  };
  const startAgain = (): void => {
    faults.cutIn ??= open.at(-1)?.name;
    open = [];
    unitAt = undefined;
  };
  const parser = new Parser(
    {
      onattribute() {
        if (++attributes > MOST_ATTRIBUTES)
          throw new Refused('read/broken-xml', 'a tag in it has no end of attributes');
      },
      onopentag(written, attribs) {
        untold = 0;
        attributes = 0;
        if (mayFollow && open.length > 0 && isRoot(written, attribs, open)) startAgain();
        if (open.length >= DEEPEST) {
          throw new Refused(
            'read/broken-xml',
            `more than ${DEEPEST} elements stand in one another: what is before is read`,
          );
        }
        // Tags of HTML that a program wrote in front of a document, its warnings, are bare.
        if (open.length === 0 && (faults.documents === 0 || Object.keys(attribs).length > 0)) faults.documents++;
        const scope = scopeIn(open.at(-1)?.scope ?? NO_SCOPE, attribs);
        const name = nameIn(scope, written);
        if (unitAt === undefined && isUnit(name, open)) {
          unitAt = open.length;
          size = 0;
          children = 0;
        }
        open.push({ name, attributes: attribs, scope, ...(unitAt !== undefined && { children: [] }) });
      },
      onclosetag() {
        untold = 0;
        const closed = open.at(-1);
        if (closed === undefined) return;
        if (isEnding) faults.cutIn ??= closed.name;
        open.pop();
        if (closed.children === undefined) return;
        const element = { name: closed.name, attributes: closed.attributes, children: closed.children };
        if (open.length !== unitAt) {
          add(element, closed.name.length);
          return;
        }
        unitAt = undefined;
        if (isEnding) return;
        if (size > LONGEST || children > MOST_CHILDREN) faults.tooLarge++;
        else found.push({ element, within: [...open] });
      },
      ontext(written) {
        untold = 0;
        if (!isCdata && written.length > 1 && open.length > 0 && BARE_AND.test(written)) faults.bareAnds++;
        if (unitAt === undefined) return;
        const text = written.replace(CONTROLS, () => {
          faults.controls++;
          return '';
        });
        if (text !== '') add(text, text.length);
      },
      oncdatastart() {
        isCdata = true;
      },
      oncdataend() {
        isCdata = false;
      },
      oncomment() {
        untold = 0;
      },
      onprocessinginstruction() {
        untold = 0;
      },
    },
    { xmlMode: true },
  );
  return {
    write(text) {
      untold += text.length;
      parser.write(text);
      if (untold > LONGEST) throw new Refused('read/broken-xml', 'a text, a comment or a tag in it has no end');
    },
    end() {
      isEnding = true;
      parser.end();
    },
    taken() {
      const taken = found;
      found = [];
      return taken;
    },
  };
}

/** The first element of a document behind another, in which it stands only because that is cut off. */
function isRoot(written: string, attributes: XmlAttributes, [first]: readonly Open[]): boolean {
  const isAlike = nameIn(scopeIn(NO_SCOPE, attributes), written) === first?.name;
  return isAlike && Object.keys(attributes).some((name) => name === 'version' || name.startsWith('xmlns'));
}
