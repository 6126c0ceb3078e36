/** A piece of text on a page: its place from the page's top left corner, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** `F1` is Helvetica, `F2` its bold. */
  readonly font?: string;
  /** Room between letters. */
  readonly spacing?: number;
  /** Degrees, counterclockwise. */
  readonly turned?: number;
}

export interface Writing {
  /** Entries of the information dictionary, as they stand in it: `/Title (A)`. */
  readonly info?: string;
  /** Fonts beside F1 and F2, as dictionaries: `/F3 << … >>`. */
  readonly fonts?: string;
  /** Further objects, from number 100. */
  readonly objects?: readonly string[];
  /** Entries of each page: `/Rotate 90`. */
  readonly page?: string;
}

const HEIGHT = 842;
const WIDTH = 595;

/** A PDF of pages that hold these pieces, in the order given; its letters are those of Windows-1252. */
export function writePdf(
  pages: readonly (readonly Piece[])[],
  { info = '', fonts = '', objects = [], page = '' }: Writing = {},
): Uint8Array {
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const all = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ')}] >>`],
    [3, font('Helvetica')],
    [4, font('Helvetica-Bold')],
    [5, `<< ${info} >>`],
    ...objects.map((object, i): [number, string] => [1000 + i, object]),
  ]);
  for (const [i, pieces] of pages.entries()) {
    const content = pieces.map(drawn).join('\n');
    const resources = `<< /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> >>`;
    all.set(
      10 + 2 * i,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources ${resources} /Contents ${11 + 2 * i} 0 R ${page} >>`,
    );
    all.set(11 + 2 * i, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return assembled(all);
}

function drawn({ text, x, y, size = 11, font = 'F1', spacing = 0, turned = 0 }: Piece): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(5), Math.sin(angle).toFixed(5)];
  const shown = text.replace(/[\\()]/g, '\\$&');
  return `BT /${font} ${size} Tf ${spacing} Tc ${cos} ${sin} ${-sin} ${cos} ${x} ${HEIGHT - y} Tm (${shown}) Tj ET`;
}

function assembled(objects: ReadonlyMap<number, string>): Uint8Array {
  const parts = ['%PDF-1.4\n'];
  const places = new Map<number, number>();
  let at = parts[0]!.length;
  for (const [number, object] of [...objects].sort(([a], [b]) => a - b)) {
    const part = `${number} 0 obj\n${object}\nendobj\n`;
    places.set(number, at);
    parts.push(part);
    at += part.length;
  }
  const rows = [...places].map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`);
  parts.push(
    `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size 2000 /Root 1 0 R /Info 5 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
  return Uint8Array.from(parts.join(''), (letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0));
}

/** Of Windows-1252 what is not its own number. */
const WINDOWS = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹Œ']
    .map((letter, i) => [letter, [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c][i]!] as const)
    .concat([...'‘’“”•–—'].map((letter, i) => [letter, 0x91 + i] as const)),
);
