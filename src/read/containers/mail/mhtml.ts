import type { Declared } from '../../../model/source.js';
import type { Input } from '../input.js';
import { createPartNames } from '../part-names.js';
import { type Part, type ReaderContext, Refused } from '../reader.js';
import { dayOf, fieldOf, type Header, headerOf } from './header.js';
import { type Entity, entityOf } from './mime.js';
import { printable } from './names.js';
import { countOfWords, textOf } from './text.js';

/** A frame with fewer words is a button, a counter or an advertisement. */
const LEAST_WORDS = 25;

/** A page that a browser saved as one file, and the frames in it that hold text. */
export async function* readMhtml(input: Input, _context: ReaderContext): AsyncGenerator<Part> {
  const bytes = await input.bytes();
  const header = headerOf(bytes);
  const whole = await entityOf(bytes);
  const all = leavesOf(whole);
  const root = rootOf(whole, all);
  if (root === undefined) throw new Refused('read/mhtml-without-page', NO_PAGE);
  const url = addressOf(header, root);
  yield {
    text: textOf(root),
    mediaType: isPage(root) ? 'text/html' : 'text/plain',
    ...(url !== undefined && { url }),
    declared: declaredBy(header),
  };
  yield* framesOf(all, root, header);
}

const NO_PAGE = 'no page is in the file, only what one shows: save the page once more';

function* framesOf(all: readonly Entity[], root: Entity, header: Header): Generator<Part> {
  const nameOf = createPartNames();
  const { captured } = declaredBy(header);
  const seen = new Set([textOf(root)]);
  for (const [i, frame] of all.entries()) {
    if (frame === root || !isPage(frame)) continue;
    const text = textOf(frame);
    if (seen.has(text) || countOfWords(text) < LEAST_WORDS) continue;
    seen.add(text);
    const name = printable(frame.location ?? frame.id ?? '') || `part-${i + 1}`;
    const url = webAddress(frame.location);
    yield {
      name: nameOf(name),
      text,
      mediaType: 'text/html',
      ...(url !== undefined && { url }),
      ...(captured && { declared: { captured } }),
    };
  }
}

function leavesOf(entity: Entity): readonly Entity[] {
  return entity.parts.length === 0 ? [entity] : entity.parts.flatMap(leavesOf);
}

/** The part that the file says it starts with; else that of the address it was saved from, else its first page, else its text. */
function rootOf(whole: Entity, all: readonly Entity[]): Entity | undefined {
  const filled = all.filter(({ bytes }) => bytes.length > 0);
  const start = whole.parameters['start']?.replace(/^<|>$/g, '');
  const named = start ? filled.find(({ id }) => id === start) : undefined;
  if (named && (isPage(named) || named.type === 'text/plain')) return named;
  return filled.find(isPage) ?? filled.find(({ type }) => type === 'text/plain');
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;
const isPage = ({ type }: Entity): boolean => PAGE.test(type);

function addressOf(header: Header, root: Entity): string | undefined {
  return webAddress(fieldOf(header, 'snapshot-content-location')) ?? webAddress(root.location);
}

const SPACE = /\s/g;
const WEB = /^https?:\/\/\S{3,2000}$/i;

/** A page that was saved from a disk has no address that anybody could open. */
function webAddress(location: string | undefined): string | undefined {
  const address = location?.replace(SPACE, '');
  return address !== undefined && WEB.test(address) ? address : undefined;
}

/** The day is that of saving. */
function declaredBy(header: Header): Declared {
  const title = fieldOf(header, 'subject');
  const day = dayOf(fieldOf(header, 'date'));
  return {
    ...(title && { headline: { value: title, basis: 'declared/mhtml-title' } }),
    ...(day && { captured: { value: day, basis: 'declared/mhtml-saved' } }),
  };
}
