/** A made-up archive: what its files are called and hold. */
export type Archive = Readonly<Record<string, string>>;

/** What a story says between its hostile parts, so that they come into every part of a report. */
const STORY = `Wexmouth Council paid Dredgeco Ltd £5m for pumps on 3 May 2011. Councillor Ann Hale, leader of Wexmouth Council, said: "We
will wait for EVIL." Wexmouth Council will end its contract with Dredgeco Ltd in June 2012. The pumps cost £4m, Tom Rudd said. Ann Hale
met Tom Rudd, chief executive of Dredgeco Ltd, at EVIL Harbour.`;

/** Each of these would do something where text is taken for anything else than text. */
const EVIL: readonly string[] = [
  '<script>window.hacked="script";alert(1)</script>',
  '<img src="x" onerror="window.hacked=\'img\';alert(2)">',
  '"><svg onload=window.hacked="svg"><x-evil>',
  "' onmouseover='alert(3)' autofocus onfocus='alert(4)' x='",
  '</textarea></title></style></script><x-evil><!--',
  '--><x-evil>]]></details></section></main>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template mark of other programs that is wanted here
  '${alert(5)} {{constructor.constructor("alert(6)")()}} <%= alert(7) %> #{7*7} %s %d $& $1 $` {% raw %}',
  'javascript:alert(8) data:text/html,<script>alert(9)</script>',
  '\u202egnipmud\u202c \u2066Council\u2069 \u200f\u0007\u001b[2J end',
  '&lt;x-evil&gt; &#60;script&#62;alert(10)&#60;/script&#62; &amp;amp;',
  '[click](javascript:alert(11)) ![x](x) `code` <!-- | table | -->',
];

const hostileText = (evil: string): string => `Pumps ${evil} fail at Wexmouth

By Ann ${evil} Hale

22 November 2011

${STORY.replaceAll('EVIL', evil).replaceAll('\n', ' ')}

${evil}

Share this ${evil}
`;

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const hostilePage = (evil: string): string => `<!doctype html><html><head><title>${evil}</title>
<link rel="canonical" href="javascript:alert(12)"><meta property="og:url" content="javascript:alert(13)">
<meta property="og:title" content="${attribute(evil)}"><meta name="author" content="${attribute(evil)}">
<meta property="og:site_name" content="${attribute(evil)}"></head><body><article><h1>Pumps ${evil.replaceAll('<', '&lt;')} fail</h1>
<p class="byline">By Tom Rudd</p><time datetime="2011-11-22">22 November 2011</time>
<p>${STORY.replaceAll('EVIL', evil.replaceAll('<', '&lt;'))}</p><p>${STORY.replaceAll('EVIL', 'nobody')} Write to
<a href="javascript:alert(14)">us</a>.</p></article></body></html>`;

/** Text that is there to be taken for markup, for a script, for an address or for a template, in every place where text can come in. */
export const HOSTILE: Archive = Object.fromEntries([
  ...EVIL.map((evil, at) => [`${at}.txt`, hostileText(evil)] as const),
  ...EVIL.map((evil, at) => [`${at}.html`, hostilePage(evil)] as const),
  ['"><img src=x onerror=alert(15)>#?%20&amp; \'.txt', hostileText('a name of a file')],
  ['javascript:alert(16).txt', hostileText('another')],
  ['lost <x-evil>.txt', '\u0000\u0001\u0002 <x-evil> is no text'],
]);

const longLine = (times: number): string =>
  `Pumps fail at Wexmouth\n\n22 November 2011\n\n${STORY.replaceAll('\n', ' ')} ${'The water rose at the gate. '.repeat(times)} Tom Rudd, chief executive of Dredgeco Ltd, resigned on 4 May 2011.\n`;

/** A line of more than ten million characters, which is refused, and one that is just short enough; both have facts at both ends. */
export const LONG_LINES: Archive = { 'refused.txt': longLine(370_000), 'read.txt': longLine(70_000) };

/** Names and texts of other languages, and how an archive's keeper writes a name that the press writes in Latin letters. */
export const NAMES: Archive = {
  'bodies.txt': `Harbour board pays for pumps

22 November 2011

Jürgen Groß-Müller, chairman of Förde-Bau GmbH, met Councillor Siân Llŷr Gŵyr, leader of Wexmouth Council. Siân Llŷr Gŵyr said: "We will wait for Tŷ Gwyn." Wexmouth Council paid Tŷ Gwyn Ltd £5m for pumps on 3 May 2011. Aisha Khan, chief executive of Tŷ Gwyn Ltd, resigned on 4 May 2011. Aisha Khan said: "There were 3 of us in 2011."
`,
  'german.txt': `Müllers Plan für den Hafen gescheitert

Von Jürgen Weiß

12. März 2012

Die Oberbürgermeisterin Änne Groß-Müller hat am Montag den Plan für den neuen Hafen aufgegeben. „Wir haben kein Geld mehr“, sagte sie. Die Stadt zahlte der Förde-Bau GmbH 5 Millionen Euro für die Pumpen, und die Arbeiten enden im Mai.
`,
  'welsh.txt': `Cyngor Sir yn dileu cynllun y porthladd

4 May 2012

Dywedodd y cyngor ei fod wedi talu am y gwaith. Mae'r cynllun wedi dod i ben, meddai Siân Llŷr Gŵyr, arweinydd y cyngor, ac ni fydd rhagor o arian yn cael ei wario ar y pympiau yn y porthladd.
`,
  'urdu.txt': `بندرگاہ کا منصوبہ ختم

4 May 2012

کونسلر عائشہ خان نے کہا کہ بندرگاہ کا منصوبہ ختم ہو گیا ہے۔ کونسل نے پمپوں کے لیے 5 ملین پاؤنڈ ادا کیے۔ یہ فیصلہ پیر کے روز کیا گیا اور اس کے بعد کوئی رقم خرچ نہیں کی جائے گی۔
`,
};

/** What Aisha Khan of NAMES is called by decision of the archive's keeper. */
export const URDU_NAME = 'عائشہ خان';
