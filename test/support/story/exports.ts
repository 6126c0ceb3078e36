import { escaped, PARAGRAPHS, page, STORY } from './story.js';

const TEXT = STORY.paragraphs.join('\n\n');
const INSTANT = '2013-09-12T07:30:00+01:00';

export const RSS: string = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${STORY.publisher}</title><link>https://advertiser.penhallow.example/</link><description>News of the town</description>
<lastBuildDate>Mon, 03 Feb 2020 04:05:06 +0000</lastBuildDate>
<item><title>${STORY.headline}</title><link>${STORY.url}</link><guid isPermaLink="false">north-quay</guid>
<dc:creator>${STORY.byline}</dc:creator><pubDate>${STORY.stamp}</pubDate>
<description>The quay is to be rebuilt.</description>
<content:encoded><![CDATA[${PARAGRAPHS}]]></content:encoded></item>
</channel></rss>
`;

export const ATOM: string = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${STORY.publisher}</title><id>urn:example:advertiser</id><updated>2020-02-03T04:05:06Z</updated>
<entry><title>${STORY.headline}</title><id>urn:example:north-quay</id><link rel="alternate" href="${STORY.url}"/>
<author><name>${STORY.byline}</name></author><published>${INSTANT}</published><updated>2014-01-02T03:04:05Z</updated>
<content type="html">${escaped(PARAGRAPHS)}</content></entry>
</feed>
`;

export const WXR: string = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.4" created="2020-02-03 04:05" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>${STORY.publisher}</title><link>https://advertiser.penhallow.example</link><pubDate>Mon, 03 Feb 2020 04:05:06 +0000</pubDate><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login><![CDATA[nerys]]></wp:author_login><wp:author_display_name><![CDATA[${STORY.byline}]]></wp:author_display_name></wp:author>
<item><title><![CDATA[${STORY.headline}]]></title><link>${STORY.url}</link><pubDate>${STORY.stamp}</pubDate><dc:creator><![CDATA[nerys]]></dc:creator><guid isPermaLink="false">https://advertiser.penhallow.example/?p=41</guid><description></description>
<content:encoded><![CDATA[${TEXT}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>41</wp:post_id><wp:post_date><![CDATA[2013-09-12 07:30:00]]></wp:post_date><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>
<wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author><![CDATA[A reader]]></wp:comment_author><wp:comment_content><![CDATA[It will cost £90m, said Zoë Trelawny.]]></wp:comment_content><wp:comment_approved><![CDATA[1]]></wp:comment_approved></wp:comment>
</item>
</channel></rss>
`;

const RECORD = {
  title: STORY.headline,
  author: STORY.byline,
  published: STORY.published,
  publisher: STORY.publisher,
  url: STORY.url,
  text: TEXT,
};

export const NDJSON: string = `${JSON.stringify(RECORD)}\n`;
export const JSON_ARTICLES: string = JSON.stringify([RECORD], null, 2);

const QUOTE = /"/g;

export const CSV: string = [Object.keys(RECORD), Object.values(RECORD)]
  .map((cells) => `${cells.map((cell) => `"${cell.replace(QUOTE, '""')}"`).join(',')}\r\n`)
  .join('');

export const FRONT_MATTER: string = `---
title: "${STORY.headline}"
author: ${STORY.byline}
date: ${STORY.published}
publisher: ${STORY.publisher}
url: ${STORY.url}
---

${TEXT}
`;

/** Base64 in lines of 76, as mail has it. */
function base64(text: string): string {
  return (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
}

/** Quoted-printable: each byte that is no plain sign as `=XX`, lines broken by `=`. */
function quotedPrintable(text: string): string {
  const lines = text.split('\n').map((line) => {
    const signs = [...Buffer.from(line)].map((byte) =>
      byte >= 0x20 && byte < 0x7f && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    );
    const broken: string[] = [''];
    for (const sign of signs) {
      if ((broken.at(-1) ?? '').length + sign.length > 72) broken.push('');
      broken[broken.length - 1] += sign;
    }
    return broken.join('=\r\n');
  });
  return lines.join('\r\n');
}

const FROM = 'Nerys Calloway <nerys@advertiser.penhallow.example>';
const ID = '<north-quay@advertiser.penhallow.example>';

/** A mail with the text of the story, and its page beside that. */
export const EML: string = [
  `From: ${FROM}`,
  'To: desk@advertiser.penhallow.example',
  `Subject: ${STORY.headline}`,
  `Date: ${STORY.stamp}`,
  `Message-ID: ${ID}`,
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="=_story"',
  '',
  '--=_story',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64(TEXT.replaceAll('\n', '\r\n')),
  '--=_story',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(`<html><body>\n${PARAGRAPHS}\n</body></html>`),
  '--=_story--',
  '',
].join('\r\n');

/** A mailbox of two: a note, and the story, 8bit. */
export const MBOX: string = `From desk@penhallow.example Wed Sep 11 10:00:00 2013
From: Desk <desk@penhallow.example>
Subject: Copy for tomorrow
Date: Wed, 11 Sep 2013 10:00:00 +0100
Message-ID: <copy@penhallow.example>
Content-Type: text/plain; charset=utf-8

Please send the quay by seven.

From nerys@advertiser.penhallow.example Thu Sep 12 07:30:00 2013
From: ${FROM}
Subject: ${STORY.headline}
Date: ${STORY.stamp}
Message-ID: ${ID}
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${TEXT}

`;

/** What a browser saves as one file. */
export const MHTML: string = [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${STORY.url}`,
  `Subject: ${STORY.headline}`,
  'Date: Mon, 3 Feb 2020 04:05:06 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--story----"',
  '',
  '',
  '------MultipartBoundary--story----',
  'Content-Type: text/html',
  'Content-ID: <frame-story@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${STORY.url}`,
  '',
  quotedPrintable(page()),
  '------MultipartBoundary--story----',
  'Content-Type: text/css',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: cid:css-story@mhtml.blink',
  '',
  'h1 { color: navy }',
  '------MultipartBoundary--story------',
  '',
].join('\r\n');
