/** A file by its name and its text. */
export type FormCase = readonly [name: string, text: string];

/** Files that a form must be seen in, and files that look alike and are pages, or of another form. */
export interface FormCases {
  readonly finds: readonly FormCase[];
  readonly spares: readonly FormCase[];
}

const PROSE =
  'The county council has voted to close the lido at Amble in September, its leader said on Monday after a long debate.';
const MORE =
  'Ned Farrow, of the swimmers’ union, said that nobody had asked those who swim there every day of the year.';

/** The head of an entry, of which nothing but the name and the checksum is written. */
function tarHead(name: string): string {
  const sum = [...name].reduce((total, letter) => total + letter.charCodeAt(0), 8 * 32);
  return `${name.padEnd(148, '\0')}${sum.toString(8).padStart(6, '0')}\0 `.padEnd(512, '\0');
}

/** The front of a zip: an entry of this name that holds `content`, and another that holds nothing. */
function zipHead(name: string, next = '', content = ''): string {
  const entry = (called: string, held: string): string =>
    `PK\x03\x04${'\0'.repeat(14)}${String.fromCharCode(held.length & 0xff, held.length >> 8)}${'\0'.repeat(6)}${String.fromCharCode(called.length)}\0\0\0${called}${held}`;
  return entry(name, content) + (next === '' ? '' : entry(next, ''));
}

export const formCases: Readonly<Record<string, FormCases>> = {
  'read/rtf': {
    finds: [['lido.rtf', `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Helvetica;}}\n{\\pard ${PROSE}\\par}`]],
    spares: [['rtf.txt', `What {\\rtf1 means\n\n${PROSE}`]],
  },
  'read/mhtml': {
    finds: [
      [
        'a.mhtml',
        'From: <Saved by Blink>\nSubject: Lido\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="b"\n\n--b',
      ],
      ['a.txt', `From: <Saved by WebKit>\nSubject: Lido\nContent-Type: multipart/related; boundary="b"\n\n${PROSE}`],
    ],
    spares: [['a.txt', `From: the saved page\nSubject: Lido\n\n${PROSE}`]],
  },
  'read/mbox': {
    finds: [
      ['list.mbox', `From a@example.org Fri Nov 27 05:16:25 2026\nFrom: A <a@example.org>\nSubject: Lido\n\n${PROSE}`],
      ['list', `From a@example.org Fri Nov 27 05:16:25 2026\nSubject: Lido\nContent-Type: text/plain\n\n${PROSE}`],
      [
        '2012-November.txt',
        `From tamsin at example.org  Wed Nov 28 08:11:02 2012\nFrom: tamsin at example.org\nSubject: Lido\nMessage-ID: <1@example.org>\n\n${PROSE}`,
      ],
    ],
    spares: [
      [
        'list.txt',
        `From tamsin at example.org  Wed Nov 28 08:11:02 2012\nFrom: tamsin at example.org\nSubject: Lido\n\n${PROSE}`,
      ],
      ['a.txt', `From Monday the lido is closed\n\n${PROSE}`],
    ],
  },
  'read/mail': {
    finds: [
      ['a.eml', `From: a@example.org\nTo: b@example.org\nSubject: Lido\n\n${PROSE}`],
      ['a.txt', `Return-Path: <a@example.org>\nReceived: from x by y\nSubject: Lido\n\n${PROSE}`],
      ['a', 'Subject: Lido\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nVGhlIGxpZG8='],
      ['a.eml', `To: b@example.org\nSubject: Lido\nContent-Type: multipart/related; boundary="b"\n\n--b\n\n${PROSE}`],
    ],
    spares: [
      [
        'a.txt',
        `From: Orla McGinty <o@example.org>\nSent: 28 November 2012 09:12\nTo: all\nSubject: FW: Lido\n\n${PROSE}`,
      ],
      ['a.eml', `${PROSE}\n\n${MORE}`],
      ['a.txt', `From: our correspondent\n\n${PROSE}`],
    ],
  },
  'read/wordpress-export': {
    finds: [
      [
        'a.xml',
        '<?xml version="1.0"?>\n<!-- a -->\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>',
      ],
      [
        'a.xml',
        '<br />\n<b>Warning</b>: flush() is on line <b>9</b><br />\n<?xml version="1.0"?>\n<rss xmlns:wp="http://wordpress.org/export/1.2/">',
      ],
    ],
    spares: [['a.xml', '<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title></channel></rss>']],
  },
  'read/rss': {
    finds: [
      [
        'feed',
        `<rss version="2.0"><channel><item><description><![CDATA[<p>${PROSE}</p>]]></description></item></channel></rss>`,
      ],
      ['a.xml', '<!-- made by hand -->\n<?xml version="1.0"?>\n<rss version="2.0">\n<channel>'],
      ['a.rdf', '<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel>'],
    ],
    spares: [['a.txt', `RSS <rss> is a form of feed\n\n${PROSE}`]],
  },
  'read/atom': {
    finds: [
      ['a.atom', `<?xml version='1.0'?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title></feed>`],
    ],
    spares: [['a.html', `<section><feed>${PROSE}</feed></section>`]],
  },
  'read/flat-open-document': {
    finds: [
      [
        'a.fodt',
        '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      ],
    ],
    spares: [['a.txt', `office:document is what it begins with\n\n${PROSE}`]],
  },
  'read/nitf': {
    finds: [['a.txt', `<nitf>\n<body><p>${PROSE}</p></body>\n</nitf>\n`]],
    spares: [['a.txt', `nitf is what it begins with\n\n${PROSE}`]],
  },
  'read/svg': {
    finds: [['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Lido</text></svg>']],
    spares: [['a.html', `<div><svg></svg><p>${PROSE}</p></div>`]],
  },
  'read/xml': {
    finds: [
      ['sitemap.xml', '<?xml version="1.0"?><urlset><url><loc>https://gazette.example/</loc></url></urlset>'],
      ['a.txt', `<newsItem>\n<contentSet><p>${PROSE}</p></contentSet>\n</newsItem>\n`],
      ['a', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'],
    ],
    spares: [
      ['a.html', `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${PROSE}</p></body></html>`],
      ['a.txt', `<Lido> closed\n\n${PROSE}`],
      ['a.txt', `<p>${PROSE}</p>`],
    ],
  },
  'read/ndjson': {
    finds: [
      ['p.ndjson', '{"id":"a","text":"The lido will close."}\n{"id":"b","text":"The pool opened."}\n'],
      ['p.txt', '{"id":1}\n{"id":2}\n{"id":3'],
    ],
    spares: [['p.txt', `{"id":1}\n{"id":2}\nis what the program printed.\n\n${PROSE}\n\n${MORE}`]],
  },
  'read/json': {
    finds: [
      ['a.json', `{"title":"Lido","body":"${PROSE}\\n\\n${MORE}"}`],
      ['a.txt', `[\n  {\n    "title": "Lido",\n    "body": "${PROSE}"\n  }\n]`],
      ['a.txt', `{"title": "Lido", "body": "${PROSE}`],
    ],
    spares: [
      ['a.txt', `[Updated] The lido\n\n${PROSE}`],
      ['json.txt', `{"title": "Lido"}\n\nThat is JSON, and this is how it came to be.\n\n${PROSE}\n\n${MORE}`],
      ['a.json', `Lido to close\n\n${PROSE}`],
      ['a.txt', `["Lido"]\n\n${PROSE}`],
    ],
  },
  'read/shortcut': {
    finds: [['Lido.url', '[InternetShortcut]\nURL=https://gazette.example/lido\n']],
    spares: [['a.txt', `[Shortcut] to the lido\n\n${PROSE}`]],
  },
  'read/calendar-or-card': {
    finds: [['a.ics', 'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Lido\n']],
    spares: [['a.txt', `BEGIN: the lido\n\n${PROSE}`]],
  },
  'read/subtitles': {
    finds: [
      ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:04.000\nThe lido will close.\n'],
      ['a.srt', '1\n00:00:01,000 --> 00:00:04,000\nThe lido will close.\n'],
    ],
    spares: [['a.txt', `1\nThe lido will close.\n\n${PROSE}`]],
  },
  'read/script': {
    finds: [
      ['s.js', 'var x = "Chief Constable Ada Marsh";'],
      [
        's.txt',
        `!function(e,t){"object"==typeof exports?module.exports=t():e.x=t()}(this,(function(){return ${'a(b[c]);'.repeat(40)}}));`,
      ],
      ['s', 'const a = 1;\nfunction b(c) {\n  return c + a;\n}\nwindow.b = b;\n'],
    ],
    spares: [
      ['story.js', `Lido to close\n\n${PROSE}\n\n${MORE}`],
      [
        'a.txt',
        `How the lido’s page was broken into\n\n${PROSE}\n\nvar x = 1;\nfunction y() {\nreturn x;\n}\n\n${MORE}\n\n${PROSE}`,
      ],
    ],
  },
  'read/style-sheet': {
    finds: [
      ['a.css', 'body{color:red}'],
      [
        'a.txt',
        '.lido { color: blue; }\n.pool,\n.bath {\n  margin: 0 auto;\n}\n@media print {\n  .lido { display: none; }\n}\n',
      ],
    ],
    spares: [['a.txt', `Lido {closed}: what now?\n\n${PROSE}\n\n${MORE}`]],
  },
  'read/source-code': {
    finds: [
      ['a.py', 'x = 1\n'],
      ['a', '#!/bin/sh\necho lido\n'],
      ['a.txt', 'import os\n\ndef close(lido):\n    if lido.open:\n        lido.open = False\n    return lido\n'],
      ['a.sql', 'CREATE TABLE lidos (\n  name TEXT\n);\n'],
    ],
    spares: [
      ['a.txt', `1. ${PROSE}\n2. ${MORE}`],
      [
        'verse.txt',
        'The lido lies, the water’s gone;\nThe tiles are cracked, the weeds grow on;\nAnd no one swims, and no one sings;\nFor want of pumps and pipes and things;\n',
      ],
    ],
  },
  'read/markdown': {
    finds: [
      ['lido.md', `# Lido to close\n\n${PROSE}`],
      ['lido.txt', `---\nauthor: Tom Ashby\ntitle: Lido to close\n---\n\n${PROSE}`],
      ['lido', `+++\ntitle = "Lido to close"\n+++\n\n${PROSE}`],
    ],
    spares: [
      ['lido.txt', `---\n\nTitle: Lido to close\n\n${PROSE}`],
      ['lido.txt', `# Lido to close\n\n${PROSE}`],
    ],
  },
  'read/table': {
    finds: [
      ['a.csv', `headline,body,date\nLido to close,"${PROSE}\n\n${MORE}",2014-02-05\n`],
      ['a.txt', 'ward,candidate,votes\nMoor,Ann Lowe,512\nQuay,Ned Farrow,498\nMill,Ida Holt,77\n'],
      ['a.tsv', 'ward\tcandidate\tvotes\nMoor\tAnn Lowe\t512\n'],
      ['a.txt', ',headline,body\n0,Lido to close,It will close.\n1,Pool opens,It opened.\n'],
    ],
    spares: [
      [
        'a.txt',
        'Lido, pool, bath\nThe lido, the pool, and the bath are shut.\nAnn, Ned, and Ida, all swimmers, were told.\nSo, on Monday, they went home.\n',
      ],
      ['a.csv', `${PROSE}\n\n${MORE}`],
      ['a.txt', `Result of the vote\n\nward,candidate,votes\nMoor,Ann Lowe,512\n\n${PROSE}`],
      ['a.txt', 'Ann Lowe, Labour, 512\nNed Farrow, Liberal, 498\nIda Holt, Green, 77\n'],
    ],
  },
};

/** The first bytes of files, as Latin-1, and texts that begin alike. */
export const byteCases: Readonly<
  Record<string, { readonly finds: readonly string[]; readonly spares: readonly string[] }>
> = {
  'read/pdf': { finds: ['%PDF-1.4\n'], spares: ['PDF is a form of file.'] },
  'read/warc': { finds: ['WARC/1.0\r\nWARC-Type: warcinfo', 'WARC/1.1\r\n\0\0'], spares: ['WARC files are archives.'] },
  'read/word-document': {
    finds: [zipHead('[Content_Types].xml', 'word/document.xml'), zipHead('word/numbering.xml')],
    spares: [
      zipHead('pages/lido.html'),
      zipHead('crossword/lido.html'),
      zipHead('lido.docx', '', zipHead('word/document.xml')),
    ],
  },
  'read/spreadsheet': {
    finds: [zipHead('[Content_Types].xml', 'xl/workbook.xml')],
    spares: [zipHead('xls/lido.html'), zipHead('xl/lido.html')],
  },
  'read/open-document': {
    finds: [zipHead('mimetype', '', 'application/vnd.oasis.opendocument.text')],
    spares: [zipHead('lido.html'), zipHead('a.txt', '', 'application/vnd.oasis.opendocument.text')],
  },
  'read/epub': {
    finds: [zipHead('mimetype', '', 'application/epub+zip'), zipHead('META-INF/container.xml')],
    spares: [zipHead('lido.html'), zipHead('a.epub', '', zipHead('mimetype', '', 'application/epub+zip'))],
  },
  'read/office-document': { finds: ['\xd0\xcf\x11\xe0\xa1\xb1'], spares: ['\xd0\xbb\xd0\xb8\xd0\xb4\xd0\xbe'] },
  'read/zip': { finds: ['PK\x03\x04abc'], spares: ['PK said that the lido would close.'] },
  'read/tar': {
    finds: [tarHead('lido.txt'), tarHead('BM.txt')],
    spares: [tarHead('lido.txt').replace('lido', 'Lido')],
  },
  'read/gzip': { finds: ['\x1f\x8b\x08\0'], spares: ['\x1f and nothing else'] },
  'read/compressed': {
    finds: ['BZh91AY&SY\0', 'Rar!\x1a\x07\0'],
    spares: ['BZh is what a file of bzip2 begins with.'],
  },
  'read/web-archive': { finds: ['bplist00\xd1\x01\x02\0'], spares: ['bplist00 stands at its head.'] },
  'read/picture': {
    finds: ['\x89PNG\r\n\x1a\n\0', '\xff\xd8\xff\xe0', 'GIF89a\0\0'],
    spares: ['BMW will build a plant.', 'GIF89 is a form of picture.'],
  },
  'read/sound-or-film': {
    finds: ['RIFF\x24\0\0\0WEBP', 'ID3\x04\0'],
    spares: ['RIFFs were played at the lido.', 'ID3 tags were lost.'],
  },
  'read/font': { finds: ['wOF2\0\x01\0\0', '\0\x01\0\0\0\x10'], spares: ['true to its word, the lido closed.'] },
  'read/database': { finds: ['SQLite format 3\0'], spares: ['SQLite format 3 is what it says.'] },
  'read/program': { finds: ['\x7fELF\x02\x01', 'MZ\x90\0\x03'], spares: ['MZ said nothing.'] },
};
