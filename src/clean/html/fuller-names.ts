import { NOT_BY } from './author-names.js';
import { bylineLines } from './byline-lines.js';
import type { Signs } from './signs.js';

type Names = readonly string[];

const MOST_AUTHORS = 6;

/**
 * Whom a line beside the headline names, where it names all that the page's fields do, and more of them, or in full:
 * programs that fill in fields often know one writer alone, or the first word of a name.
 */
export function fullerNames(
  signs: Signs,
  declared: Names,
  read: (written: Names) => Names | undefined,
): Names | undefined {
  if (declared.length === 0) return undefined;
  for (const written of [...bylineLines(signs), ...besideTexts(signs).map((text) => [text])]) {
    if (written.some((text) => OTHERS.test(text))) continue;
    const found = read(written) ?? [];
    if (found.length <= MOST_AUTHORS && isFuller(found, declared)) return found;
  }
  return undefined;
}

/** Who else is named in a byline: `Photographs by Ann Lowe`. */
const OTHERS = /\b(?:photo|picture|image|illustrat|video|edit|review|translat|check)/i;

function isFuller(found: Names, declared: Names): boolean {
  const [only = '', ...more] = declared;
  const first = found[0] ?? '';
  if (more.length === 0 && !only.includes(' ')) return found.length === 1 && first.startsWith(`${only} `);
  const own = found.map(bareName);
  return (
    found.length > declared.length &&
    found.every((name) => name.includes(' ')) &&
    declared.every((name) => own.includes(bareName(name)))
  );
}

const TITLE = /^(?:dr|prof|professor|sir|dame|mr|mrs|ms)\.? /i;

const bareName = (name: string): string => name.replace(TITLE, '').toLowerCase();

/** Short lines right below the headline, which may be names alone. */
function besideTexts({ page: { blocks }, near, headline = -1 }: Signs): Names {
  const below = near.filter((at) => at > headline && at <= headline + REACH);
  return below.flatMap((at) => {
    const { plain, words, hint } = blocks[at] ?? { plain: '', words: 0, hint: undefined };
    return words >= 2 && words <= LONGEST && hint !== 'heading' && !NOT_BY.test(plain) ? [plain] : [];
  });
}

const REACH = 4;
const LONGEST = 16;
