/** One invented story, of which the tests make a file in every form that is read. */
export const STORY = {
  headline: 'Harbour trust to rebuild the north quay by 2016',
  byline: 'Nerys Calloway',
  published: '2013-09-12',
  /** The same day as a page prints it, and as a mail or a feed does. */
  day: '12 September 2013',
  stamp: 'Thu, 12 Sep 2013 07:30:00 +0100',
  publisher: 'Penhallow Advertiser',
  url: 'https://advertiser.penhallow.example/2013/09/12/north-quay',
  paragraphs: [
    'The north quay at Penhallow will be rebuilt at a cost of £6m–£7.5m, the chief executive of Penhallow Harbour Trust, Zoë Trelawny, said on Monday.',
    '“The old quay will not stand another winter,” Ms Trelawny told the annual meeting. “We would rather build than bury.”',
    'Councillor Aneurin Pask, leader of Penhallow Town Council, said the council would pay £640,000 – its largest grant in ten years – by April 2014.',
    'The trust paid Gorran Marine Ltd £85,000 for a survey of the piles in 2012, and the firm found that two in three were rotten.',
  ],
} as const;

/** What a newspaper's page prints: headline, byline, day and text, a line each. */
export const LINES: readonly string[] = [STORY.headline, `By ${STORY.byline}`, STORY.day, ...STORY.paragraphs];

export const PLAIN: string = `${LINES.join('\n\n')}\n`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The text without what a form has fields for. */
export const PARAGRAPHS: string = STORY.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');

/** The page of the story; `more` is put into its head. */
export function page(more = ''): string {
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${STORY.headline} - ${STORY.publisher}</title>
<meta property="og:site_name" content="${STORY.publisher}">${more}
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>${STORY.headline}</h1>
<p class="byline">By ${STORY.byline}</p>
<p class="date"><time datetime="${STORY.published}">${STORY.day}</time></p>
${PARAGRAPHS}
</article>
<footer><p>© 2013 ${STORY.publisher}. All rights reserved.</p></footer>
</body></html>
`;
}
