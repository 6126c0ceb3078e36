/* What is used of unpdf; its own types need those of a browser and of a canvas. */

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

interface PdfViewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

export interface PdfPageProxy {
  getViewport(options: { readonly scale: number }): PdfViewport;
  streamTextContent(): ReadableStream<{ readonly items: readonly TextItem[] }>;
  cleanup(): void;
}

export interface PdfDocumentProxy {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getMetadata(): Promise<{ readonly info: object }>;
  getPage(number: number): Promise<PdfPageProxy>;
}

export function getDocumentProxy(
  data: Uint8Array,
  options: Readonly<Record<string, boolean | number>>,
): Promise<PdfDocumentProxy>;
