import { getDocumentProxy, type PdfDocumentProxy, type PdfPageProxy } from 'unpdf';
import { MOST_PAGES, type PdfEvent, type PdfFields, type Run } from './run.js';

/*
 * The door to pdf.js. It runs what a stranger wrote: nothing is evaluated, drawn or fetched, and no font is loaded.
 */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  stopAtErrors: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useWasm: false,
} as const;

/** Of a page; a newspaper's has some thousands. What is more is a drawing, or an attack. */
const MOST_RUNS = 60_000;

type Matrix = readonly number[];

/** What a PDF holds: its head, then page after page. What it throws is the library's own. */
export async function* readEvents(bytes: Uint8Array): AsyncGenerator<PdfEvent> {
  const document = await getDocumentProxy(bytes, OPTIONS);
  try {
    yield { type: 'head', pages: document.numPages, fields: await fieldsOf(document) };
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++)
      yield await pageOf(document, number);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function fieldsOf(document: PdfDocumentProxy): Promise<PdfFields> {
  try {
    const info: object = (await document.getMetadata()).info;
    return {
      title: textIn(info, 'Title'),
      author: textIn(info, 'Author'),
      creator: textIn(info, 'Creator'),
      created: textIn(info, 'CreationDate'),
      modified: textIn(info, 'ModDate'),
    };
  } catch {
    return {};
  }
}

function textIn(info: object, field: string): string | undefined {
  const value: unknown = Reflect.get(info, field);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A page that cannot be read is one that says so: the others follow. */
async function pageOf(document: PdfDocumentProxy, number: number): Promise<PdfEvent> {
  try {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { runs, isCut } = await runsOf(page, transform);
    page.cleanup();
    return { type: 'page', number, width, height, runs, isCut };
  } catch (error) {
    return { type: 'lost-page', number, told: error instanceof Error ? error.message : String(error) };
  }
}

async function runsOf(
  page: PdfPageProxy,
  viewport: Matrix,
): Promise<{ readonly runs: readonly Run[]; readonly isCut: boolean }> {
  const reader = page.streamTextContent().getReader();
  const runs: Run[] = [];
  let isAfterBlank = false;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { runs, isCut: false };
    for (const item of value.items) {
      if (item.str.trim() === '') isAfterBlank ||= item.str !== '';
      else {
        runs.push(runOf(item, viewport, isAfterBlank));
        isAfterBlank = false;
      }
    }
    if (runs.length > MOST_RUNS) {
      await reader.cancel(new Error('too many'));
      return { runs: runs.slice(0, MOST_RUNS), isCut: true };
    }
  }
}

interface Item {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly fontName: string;
}

function runOf(item: Item, viewport: Matrix, isAfterBlank: boolean): Run {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = product(viewport, item.transform);
  return {
    text: item.str,
    ...{ x: finite(x), y: finite(y), width: Math.abs(finite(item.width)), size: finite(Math.hypot(c, d)) },
    turn: finite(Math.round((Math.atan2(b, a) * 180) / Math.PI)),
    font: item.fontName,
    isAfterBlank,
  };
}

function product(
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix,
  [A = 0, B = 0, C = 0, D = 0, E = 0, F = 0]: Matrix,
): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);
