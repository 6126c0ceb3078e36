/** What stands for a character or a break. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...(['par', 'sect', 'page', 'column', 'row', 'nestrow', '\n', '\r'] as const).map((word) => [word, '\n\n'] as const),
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['nestcell', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** Groups that hold no words of the text, beside those that `\*` marks. */
export const SILENT: ReadonlySet<string> = new Set([
  ...['colortbl', 'filetbl', 'stylesheet', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'pict', 'nonshppict'],
  ...['xe', 'tc', 'rxe', 'txe', 'listtext', 'pntext', 'pntxta', 'pntxtb', 'shprslt', 'objdata', 'objclass', 'private'],
  ...[
    'title',
    'subject',
    'keywords',
    'comment',
    'doccomm',
    'operator',
    'author',
    'creatim',
    'revtim',
    'printim',
    'buptim',
  ],
  ...[
    'company',
    'manager',
    'category',
    'hlinkbase',
    'fldinst',
    'bkmkstart',
    'bkmkend',
    'themedata',
    'colorschememapping',
  ],
]);

/** Of a page and not of the text: they stand on every one. */
export const RUNNING: ReadonlySet<string> = new Set([
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
]);

/** Groups with words within one that is silent: a text box, what an object shows. */
export const SPEAKING: ReadonlySet<string> = new Set(['shptxt', 'result', 'fldrslt', 'dptxbxtext']);

/** The code page of a font's `\fcharset`. */
export const CODE_PAGES: ReadonlyMap<number, number> = new Map([
  ...([
    [0, 1252],
    [77, 10000],
    [128, 932],
    [129, 949],
    [134, 936],
    [136, 950],
    [161, 1253],
    [162, 1254],
  ] as const),
  ...([
    [163, 1258],
    [177, 1255],
    [178, 1256],
    [186, 1257],
    [204, 1251],
    [222, 874],
    [238, 1250],
  ] as const),
]);

const NAMED: ReadonlyMap<number, string> = new Map([
  [10000, 'macintosh'],
  [65001, 'utf-8'],
  [1200, 'windows-1252'],
  [0, 'windows-1252'],
]);

/** A code page as decoders name it. */
export function charsetOf(codePage: number): string {
  return NAMED.get(codePage) ?? `cp${codePage}`;
}
