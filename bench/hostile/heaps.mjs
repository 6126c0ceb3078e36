// Pages that are grown from one thing many times over: each gives a page of some thousand characters.

const SIGNS = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '\t',
    '.',
    ',',
    '-',
    '—',
    "'",
    '’',
    '"',
    '“',
    '”',
    '(',
    ')',
    '[',
    '&',
    '£',
    '€',
    '%',
    '/',
    '\\',
    '@',
    '#',
    '*',
    '_',
    '|',
    '<',
    '>',
    '=',
  ],
  ...[
    'é',
    'ß',
    'İ',
    '中',
    'я',
    'ع',
    '\u0301',
    '\u200b',
    '\u202e',
    '\u00a0',
    '\ufffd',
    '\ud800',
    '😀',
    '1 ',
    'A ',
    '. ',
    'a.',
    'A. ',
    '1,',
    '£1',
    '1.',
    '“a” ',
    'x@',
    'Â£',
    'â€',
  ],
];
const TOWNS = ['Amble', 'Wexham', 'Norwell', 'Calder', 'Eastmoor', 'Whitby', 'Hull', 'Leeds'];
const GIVEN = ['Ada', 'Ian', 'Rosa', 'Peter', 'Zoë', 'Seán', 'Mary-Ann', 'O’Neil'];
const SURNAMES = ['Marsh', 'Field', 'Noon', 'Dunmore', 'O’Brien', 'van der Berg', 'Ruiz-Soto', 'Leckie'];
const VERBS = ['said', 'told', 'claimed', 'added', 'warned', 'asked', 'denied', 'insisted'];
const MONTHS = ['January', 'Feb', 'March', 'Sept.', 'December'];

const many = (r, low, high, make) => Array.from({ length: r.between(low, high) }, (_, i) => make(i));
const name = (r) =>
  `${r.pick(['', '', 'Chief Constable ', 'Cllr ', 'Mr ', 'Lord '])}${r.pick(GIVEN)} ${r.pick(SURNAMES)}`;
const sum = (r) =>
  `${r.pick(['£', '$', '€', 'Rs ', ''])}${r.between(1, 999)}${r.pick(['m', ' million', ',000', 'bn', '', 'k', ' lakh'])}`;
const day = (r) =>
  r.pick([
    `${r.between(0, 33)} ${r.pick(MONTHS)} ${r.between(1, 2999)}`,
    `${r.pick(MONTHS)} ${r.between(1, 40)}`,
    'last Tuesday',
    'in 2013',
    '31/02/2013',
    '2013-13-45',
    'two weeks ago',
    'Friday',
  ]);
const quote = (r) =>
  r
    .pick([
      ['“', '”'],
      ['"', '"'],
      ['‘', '’'],
      ["'", "'"],
      ['“', ''],
      ['', '”'],
    ])
    .join(words(r, 8));
function words(r, most) {
  return many(r, 1, most, () =>
    r.pick(['the', 'hall', 'will', 'close', 'force', 'and', 'of', 'deal', r.pick(TOWNS), 'police', 'not', 'would']),
  ).join(' ');
}
const sentence = (r) =>
  `${name(r)} of ${r.pick(TOWNS)} ${r.pick(['Police', 'Council', 'Systems Ltd', 'NHS Trust'])} ${r.pick(VERBS)} ${quote(r)} ${sum(r)} ${day(r)}.`;
const page = (body) =>
  `<!doctype html><html><head><title>Hall to close</title></head><body><h1>Hall to close</h1>${body}</body></html>`;

/** Kinds of heaps by name; those of markup are pages. */
export const HEAPS = {
  'a run of one sign': { of: (r) => `${sentence(r)} ${r.pick(SIGNS).repeat(r.between(100, 20_000))} ${sentence(r)}` },
  'runs of many signs': {
    of: (r) => many(r, 5, 60, () => r.pick(SIGNS).repeat(r.between(1, 300))).join(r.pick(['', ' ', '\n'])),
  },
  'any characters': {
    of: (r) =>
      String.fromCodePoint(
        ...many(r, 10, 3000, () => r.pick([r.between(1, 127), r.between(128, 0x2fff), r.between(0x10000, 0x1ffff)])),
      ),
  },
  'one long word': {
    of: (r) =>
      `${sentence(r)} ${r.pick(['Llanfair', 'un', 'Ab', 'a-', 'O’', 'MacA', 'x1'])}${r.pick(['pwll', 'ab', 'a-b', '’A', 'é', '1a']).repeat(r.between(200, 8000))} ${sentence(r)}`,
  },
  'many quotes in a sentence': {
    of: (r) => `${name(r)} said ${many(r, 10, 600, () => quote(r)).join(r.pick([' ', ', ', ' and ']))}.`,
  },
  'many names in a sentence': {
    of: (r) => `${many(r, 10, 600, () => name(r)).join(r.pick([', ', ' and ', ' ', ' of ']))} said so.`,
  },
  'many dates in a sentence': {
    of: (r) => `It closed ${many(r, 10, 600, () => day(r)).join(r.pick([', ', ' to ', ' and ', ' ']))}.`,
  },
  'many sums in a sentence': {
    of: (r) => `It cost ${many(r, 10, 600, () => sum(r)).join(r.pick([', ', ' to ', ' of ', ' ', '-']))}.`,
  },
  'many places in a sentence': {
    of: (r) => `From ${many(r, 10, 600, () => r.pick(TOWNS)).join(r.pick([', ', ' to ', ' and ', ' of ']))} they came.`,
  },
  'many verbs in a sentence': {
    of: (r) =>
      many(r, 10, 500, () => `${r.pick(SURNAMES)} ${r.pick(VERBS)}`).join(r.pick([' that ', ', who ', ' and ', ' '])),
  },
  sentences: { of: (r) => many(r, 5, 120, () => sentence(r)).join(r.pick([' ', '\n', '\n\n'])) },
  'sentences without stops': { of: (r) => many(r, 5, 120, () => sentence(r).slice(0, -1)).join(' ') },
  'brackets in brackets': {
    of: (r) => {
      const [open, close] = r.pick(['()', '[]', '“”', '‘’', '""', "''", '«»']);
      const n = r.between(10, 2000);
      return `${sentence(r)} ${open.repeat(n)}${name(r)}${close.repeat(r.below(n + 1))} ${sentence(r)}`;
    },
  },
  'short lines': {
    of: (r) =>
      many(r, 20, 900, () =>
        r.pick([name(r), day(r), sum(r), words(r, 3), 'By', '*', '|', '- - -', `${words(r, 2)}:`, '>>', '“']),
      ).join('\n'),
  },
  'a long list': { of: (r) => many(r, 50, 1500, (i) => `${i + 1}. ${words(r, 6)}`).join('\n') },
  'a table of text': {
    of: (r) =>
      many(r, 20, 400, () =>
        many(r, 2, 8, () => r.pick([sum(r), day(r), name(r), ''])).join(r.pick(['\t', ' | ', ',', '   '])),
      ).join('\n'),
  },
  'letters with heads': {
    of: (r) =>
      many(
        r,
        2,
        40,
        () =>
          `From: ${name(r)} <a@b.example>\nDate: ${day(r)}\nSubject: ${words(r, 5)}\n\n${sentence(r)}\n> ${sentence(r)}`,
      ).join('\n\n'),
  },
  'posts on a page': {
    of: (r) =>
      many(
        r,
        2,
        60,
        () =>
          `${words(r, 6)}\n${day(r)}\nBy ${name(r)}\n\n${sentence(r)}\n\nPosted in ${words(r, 2)} | ${r.between(0, 20)} comments`,
      ).join('\n\n'),
  },
  'markup: a giant table': {
    of: (r) =>
      page(
        `<table>${many(r, 50, 800, () => `<tr>${many(r, 1, 8, () => `<td>${r.pick([sum(r), day(r), name(r), ''])}`).join('')}`).join('')}</table>`,
      ),
  },
  'markup: thousands of links': {
    of: (r) => page(many(r, 300, 3000, () => `<a href="/x">${words(r, 4)}</a>`).join(r.pick(['', ' ', '<br>', ' | ']))),
  },
  'markup: a huge list': { of: (r) => page(`<ul>${many(r, 100, 2000, () => `<li>${words(r, 8)}`).join('')}</ul>`) },
  'markup: nested deep': {
    of: (r) => {
      const tags = many(r, 20, 4000, () =>
        r.pick(['div', 'p', 'b', 'ul', 'li', 'table', 'td', 'a', 'blockquote', 'article', 'section', 'i']),
      );
      return page(tags.map((tag) => `<${tag}>`).join('') + sentence(r));
    },
  },
  'markup: any tags': {
    of: (r) =>
      page(
        many(r, 20, 900, () =>
          r.pick([
            `<${r.pick(['p', 'div', 'b', 'li', 'td', 'tr', 'table', 'h2', 'a', 'br', 'img', 'svg', 'form', 'button', 'aside', 'time', 'q', 'pre', 'ruby', 'rt', 'dl', 'dd', 'font', 'center'])}>`,
            `</${r.pick(['p', 'div', 'b', 'li', 'td', 'table', 'h2', 'a', 'article', 'svg', 'body', 'html', 'br'])}>`,
            sentence(r),
            words(r, 3),
            ' ',
            '\n',
            '<',
            '&',
            '">',
          ]),
        ).join(''),
      ),
  },
  'markup: attributes without end': {
    of: (r) =>
      page(
        `<p ${many(r, 10, 1500, (i) => r.pick([`a${i}="${words(r, 2)}"`, `b=${i}`, 'c', `d='`, 'e="', '/', '='])).join(' ')}>${sentence(r)}`,
      ),
  },
  'markup: raw text': {
    of: (r) =>
      page(
        many(
          r,
          2,
          60,
          () =>
            `<${r.pick(['script', 'style', 'textarea', 'noscript', 'xmp', 'template', 'iframe', '!--', 'title', 'svg'])}>${r.pick([sentence(r), '</', '-->', '</script', '<p>', ']]>'])}${r.chance(0.5) ? r.pick(['</script>', '</style>', '</textarea>', '-->', '</template>']) : ''}<p>${sentence(r)}</p>`,
        ).join(''),
      ),
  },
  'markup: metadata': {
    of: (r) =>
      `<html><head>${many(r, 3, 60, () => r.pick([`<meta property="article:published_time" content="${day(r)}">`, `<meta name=author content="${name(r)}">`, `<title>${words(r, 9)}`, `<script type="application/ld+json">${r.pick(['{', '[[[', JSON.stringify({ '@graph': many(r, 0, 30, () => ({ '@type': 'NewsArticle', headline: words(r, 7), author: r.pick([name(r), [], {}, null, 7]), datePublished: day(r) })) }), '{"@type":'.repeat(r.between(1, 500))])}</script>`, `<link rel=canonical href="${r.pick(['//', 'http://a.example/2013/02/31/x', 'javascript:x', '%%%'])}">`])).join('')}</head><body><h1>${words(r, 6)}</h1><p>${sentence(r)}`,
  },
  'markup: comments of readers': {
    of: (r) =>
      page(
        `<article><p>${sentence(r)}</p></article><div id="comments">${many(r, 5, 200, () => `<div class="comment"><cite>${name(r)}</cite> <time>${day(r)}</time><p>${sentence(r)}</p>`).join(r.pick(['</div>', '']))}`,
      ),
  },
};
