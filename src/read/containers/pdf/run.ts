/** Text that a PDF draws in one go, most often a line or some words of one. Places are in points from the page's top left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
  /** Degrees clockwise from upright, -180 to 180. */
  readonly turn: number;
  readonly font: string;
  /** A blank was drawn between the run before and this one. */
  readonly isAfterBlank: boolean;
}

/** What a PDF says of itself. */
export interface PdfFields {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** The program. */
  readonly creator?: string | undefined;
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

export interface PdfPage {
  readonly type: 'page';
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly runs: readonly Run[];
  /** It has more than are read. */
  readonly isCut: boolean;
}

/** Of a PDF; what is more is a library. */
export const MOST_PAGES = 10_000;

/** What is told of a PDF while it is read: its head first. */
export type PdfEvent =
  | { readonly type: 'head'; readonly pages: number; readonly fields: PdfFields }
  | PdfPage
  | { readonly type: 'lost-page'; readonly number: number; readonly told: string };

/** What a worker says of the PDF that it was given. */
export type PdfAnswer =
  | PdfEvent
  | { readonly type: 'ready' }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly name: string; readonly message: string };
