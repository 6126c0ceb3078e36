import { LARGEST_TEXT } from '../../limits.js';
import type { Input } from '../input.js';
import { type Part, type ReaderContext, Refused } from '../reader.js';
import { readBeside } from './beside.js';
import { declaredOf, printedAddress } from './fields.js';
import { layOut } from './layout.js';
import { lettered } from './letters.js';
import { MOST_PAGES, type PdfEvent, type PdfFields, type PdfPage } from './run.js';

/** The text of a PDF, page by page. */
export async function* readPdf(input: Input, context: ReaderContext): AsyncGenerator<Part> {
  const { pages, fields, isUnreadable } = await pagesOf(input, context);
  const withText = pages.filter(({ runs }) => runs.length > 0);
  if (pages.length === 0) throw new Refused('read/broken-pdf', 'it has no pages: get it once more');
  if (withText.length === 0 && isUnreadable) return;
  if (withText.length === 0) {
    throw new Refused(
      'read/pdf-scan',
      `${counted(pages.length)} without text, most likely a scan: read its letters with \`ocrmypdf FILE OUT\`, and name OUT`,
    );
  }
  if (withText.length < pages.length && !isUnreadable) {
    const numbers = pages.filter(({ runs }) => runs.length === 0).map(({ number }) => number);
    const reason = `${listed(numbers)} of \`${pages.length}\` hold no text (pictures, scans or blank pages): \`ocrmypdf --skip-text FILE OUT\` reads scans`;
    context.remark({ severity: 'warning', rule: 'read/pdf-scan', reason });
  }
  const { text, pages: starts } = layOut(pages, fields);
  const declared = declaredOf(fields, text);
  const url = printedAddress(fields, text);
  yield {
    text,
    mediaType: 'text/plain',
    pages: starts,
    ...(url !== undefined && { url }),
    ...(declared && { declared }),
  };
}

interface Pages {
  readonly pages: readonly PdfPage[];
  readonly fields: PdfFields;
  /** Of some pages no letter can be told, which has been remarked. */
  readonly isUnreadable: boolean;
}

async function pagesOf(input: Input, { remark }: ReaderContext): Promise<Pages> {
  const pages: PdfPage[] = [];
  let fields: PdfFields = {};
  const lost: Extract<PdfEvent, { readonly type: 'lost-page' }>[] = [];
  const unreadable: number[] = [];
  let lostLetters = 0;
  let letters = 0;
  for await (const event of eventsOf(await input.bytes(), remark)) {
    if (event.type === 'head') {
      fields = event.fields;
      if (event.pages > MOST_PAGES) {
        const reason = `it has \`${event.pages}\` pages, of which the first ${MOST_PAGES} are read: split the file (\`qpdf --split-pages=1000\`)`;
        remark({ severity: 'error', rule: 'read/pdf-too-much', reason });
      }
    } else if (event.type === 'lost-page') {
      lost.push(event);
      pages.push({ type: 'page', number: event.number, width: 0, height: 0, runs: [], isCut: false });
    } else {
      const { page, ...found } = lettered(event);
      pages.push(page);
      lostLetters += found.lost;
      if (found.isUnreadable) unreadable.push(event.number);
      if (event.isCut) {
        const reason = `page ${event.number} holds more text than is read: what is behind is left out`;
        remark({ severity: 'error', rule: 'read/pdf-too-much', reason });
      }
      letters += event.runs.reduce((sum, { text }) => sum + text.length, 0);
      if (letters > LARGEST_TEXT * LEAST_SHARE) {
        const reason = `the pages behind page ${event.number} are left out, for there is more text than one source may have: split the file (\`qpdf --split-pages=100\`)`;
        remark({ severity: 'error', rule: 'read/pdf-too-much', reason });
        break;
      }
    }
  }
  const [first] = lost;
  if (first) {
    const numbers = lost.map(({ number }) => number);
    const reason = `${listed(numbers)} cannot be read (\`${first.told}\`): the others are`;
    remark({ severity: 'error', rule: 'read/broken-pdf', reason });
  }
  if (unreadable.length > 0) {
    const reason = `${listed(unreadable)}: the fonts do not say which letters their signs are, and nothing is read of what they print: read it as a scan (\`ocrmypdf --force-ocr FILE OUT\`), and name OUT`;
    remark({ severity: 'error', rule: 'read/pdf-no-letters', reason });
  }
  if (lostLetters > 0) {
    const reason = `\`${lostLetters}\` signs of fonts that do not say which letters they are stand as U+FFFD in the text: \`ocrmypdf --force-ocr FILE OUT\` reads them`;
    remark({ severity: 'warning', rule: 'read/pdf-lost-letters', reason });
  }
  return { pages, fields, isUnreadable: unreadable.length > 0 };
}

/** Line ends and blanks come to the letters. */
const LEAST_SHARE = 0.75;

/** The pages to the one that ends the reading; where none has come, that is all there is to say. */
async function* eventsOf(bytes: Uint8Array, remark: ReaderContext['remark']): AsyncGenerator<PdfEvent> {
  let pages = 0;
  try {
    for await (const event of readBeside(new Uint8Array(bytes))) {
      if (event.type === 'page') pages++;
      yield event;
    }
  } catch (error) {
    const refused = error instanceof Refused ? error : refusedBy(error);
    if (pages === 0) throw refused;
    remark({ severity: 'error', rule: refused.rule, reason: refused.message });
  }
}

function refusedBy(error: unknown): Refused {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException') {
    return new Refused(
      'read/pdf-encrypted',
      'it opens with a password only: take it off (`qpdf --decrypt --password=… FILE OUT`), and name OUT',
    );
  }
  return new Refused(
    'read/broken-pdf',
    `it cannot be opened as a PDF (\`${message}\`): get it once more, or repair it (\`qpdf FILE OUT\`)`,
  );
}

const counted = (pages: number): string => (pages === 1 ? 'one page' : `\`${pages}\` pages`);

const MOST_LISTED = 5;

function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_LISTED).join(', ');
  const more = numbers.length - MOST_LISTED;
  return `${numbers.length === 1 ? 'page' : 'pages'} ${shown}${more > 0 ? ` and \`${more}\` more` : ''}`;
}
