/** What each rule reads, in a page's head (`<head>` parts) or beside its headline (`<body>` parts), and what it leaves. */
export interface MetadataCase {
  readonly head?: string;
  /** Set between the headline `Depot to be sold` and the article. */
  readonly body?: string;
  /** Set under the article. */
  readonly foot?: string;
  readonly url?: string;
  readonly value?: string | readonly string[];
}

interface RuleCases {
  readonly finds: readonly MetadataCase[];
  /** Here the rule finds nothing. */
  readonly spares: readonly MetadataCase[];
}

type FieldCases = Readonly<Record<string, RuleCases>>;

const linked = (fields: string): string =>
  `<script type="application/ld+json">{"@type": "NewsArticle", ${fields}}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const graph = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
const posts = ['Ferry stops', 'Drains are found']
  .map(
    (title) =>
      `<article class="post"><h2><a href="/x/">${title}</a></h2><p>${`${title}, and nobody knows why. `.repeat(60)}</p></article>`,
  )
  .join('');
const site = graph('og:site_name', 'Norwell Gazette');

export const publisherCases: FieldCases = {
  'metadata/json-ld': {
    finds: [
      { head: linked('"publisher": {"name": "Norwell Gazette"}'), value: 'Norwell Gazette' },
      { head: linked('"publisher": ["Norwell Gazette"]'), value: 'Norwell Gazette' },
    ],
    spares: [
      { head: linked('"publisher": {"name": "Blogger"}') },
      { head: linked('"publisher": "https://example.com/"') },
    ],
  },
  'metadata/open-graph': {
    finds: [{ head: site, value: 'Norwell Gazette' }],
    spares: [
      { head: graph('og:site_name', '@norwellgazette') },
      { head: graph('og:site_name', 'https://example.com') },
    ],
  },
  'metadata/meta': {
    finds: [{ head: meta('application-name', 'Norwell Gazette'), value: 'Norwell Gazette' }],
    spares: [{ head: meta('copyright', '© 2012 Norwell Gazette') }],
  },
  'metadata/title-suffix': {
    finds: [
      { head: '<title>Depot to be sold | Newsroom | Norwell Gazette</title>', value: 'Norwell Gazette' },
      { head: '<title>Norwell Notes: Depot to be sold</title>', value: 'Norwell Notes' },
      { head: '<title>Depot to be sold | Norwell Gazette</title>', value: 'Norwell Gazette' },
    ],
    spares: [
      { head: '<title>Depot to be sold</title>' },
      { head: '<title>Depot to be sold and council to move</title>' },
      { head: '<title>Depot to be sold | Notes from a wet county</title>' },
      { head: '<title>Depot to be sold: March 2012</title>' },
    ],
  },
  'metadata/site-line': {
    finds: [
      {
        head: '<title>Builder wins | Norwell Gazette</title>',
        body: '<p><a href="/">Norwell Gazette</a></p>',
        value: 'Norwell Gazette',
      },
      {
        head: '<title>Norwell Gazette » Builder wins</title>',
        body: '<p><a href="https://gazette.example/">Norwell Gazette</a></p>',
        value: 'Norwell Gazette',
      },
    ],
    spares: [
      { head: '<title>Builder wins | Crime | Norwell Gazette</title>', body: '<p><a href="/">Crime</a></p>' },
      { head: '<title>Builder wins | Norwell Gazette</title>', body: '<p><a href="/x">Norwell Gazette</a></p>' },
      { head: '<title>Builder wins | News</title>', body: '<p><a href="/">News</a></p>' },
    ],
  },
  'metadata/copyright': {
    finds: [
      { foot: '<p>© 2012 Norwell Gazette. All rights reserved.</p>', value: 'Norwell Gazette' },
      { foot: '<p>Copyright 2010-2012 Norwell Gazette</p>', value: 'Norwell Gazette' },
      {
        head: '<title>Norwell Gazette Online - Local News</title>',
        foot: '<p>Copyright 2012 Norwell Gazette</p>',
        value: 'Norwell Gazette Online',
      },
    ],
    spares: [
      { foot: '<p>© 2012 All rights reserved</p>' },
      { foot: '<p>© Getty Images</p>' },
      { foot: '<p>© 2012 Norwell Gazette</p><p>© Ann Lowe</p>' },
    ],
  },
  'metadata/archive-title': {
    finds: [
      { head: '<title>Norwell Notes: March 2012</title>', foot: posts, value: 'Norwell Notes' },
      { head: '<title>March | 2012 | Norwell Notes</title>', foot: posts, value: 'Norwell Notes' },
    ],
    spares: [
      { head: '<title>Norwell riots: March 2012</title>' },
      { head: '<title>Norwell Notes: the ferry</title>', foot: posts },
    ],
  },
};

export const bylineCases: FieldCases = {
  'metadata/byline-of-several': {
    finds: [
      {
        head: meta('author', 'Ann Lowe'),
        body: '<p>By Ann Lowe and Bob Harker</p>',
        value: ['Ann Lowe', 'Bob Harker'],
      },
      {
        head: meta('author', 'Ann Lowe'),
        body: '<p>Dr Ann Lowe, Dr Bob Harker &amp; Cat Moss</p>',
        value: ['Dr Ann Lowe', 'Dr Bob Harker', 'Cat Moss'],
      },
      { head: linked('"author": {"@type": "Person", "name": "Ann"}'), body: '<p>By Ann Lowe</p>', value: ['Ann Lowe'] },
    ],
    spares: [
      { head: meta('author', 'Ann Lowe'), body: '<p>By Ann Lowe</p>' },
      { head: meta('author', 'Ann Lowe'), body: '<p>By Bob Harker and Cat Moss</p>' },
      { head: meta('author', 'Ann Lowe'), body: '<p>By Ann Lowe, photographs by Bob Harker</p>' },
      { body: '<p>By Ann Lowe and Bob Harker</p>' },
    ],
  },
  'metadata/json-ld': {
    finds: [
      { head: linked('"author": "Ann Lowe"'), value: ['Ann Lowe'] },
      {
        head: linked('"author": [{"name": "Ann Lowe"}, {"@type": "Person", "name": "Bob Harker"}]'),
        value: ['Ann Lowe', 'Bob Harker'],
      },
      { head: linked('"author": {"givenName": "Ann", "familyName": "Lowe"}'), value: ['Ann Lowe'] },
      { head: linked('"author": "Ann Lowe, Health Correspondent"'), value: ['Ann Lowe'] },
    ],
    spares: [
      { head: linked('"author": {"@type": "Organization", "name": "Marsh Lowe"}') },
      { head: linked('"comment": {"@type": "Article", "author": "Bob Harker"}') },
      { head: site + linked('"author": {"@type": "Person", "name": "Norwell Gazette"}') },
      { head: linked('"author": "Reuters"') },
    ],
  },
  'metadata/written-by-label': {
    finds: [
      { head: meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Ann Lowe'), value: ['Ann Lowe'] },
      { head: meta('twitter:label2', 'Geschrieben von') + meta('twitter:data2', 'Ann Lowe'), value: ['Ann Lowe'] },
    ],
    spares: [{ head: meta('twitter:label1', 'Est. reading time') + meta('twitter:data1', 'Four Minutes') }],
  },
  'metadata/meta': {
    finds: [
      { head: meta('author', 'Ann Lowe and Bob Harker'), value: ['Ann Lowe', 'Bob Harker'] },
      { head: meta('parsely-author', 'Ann Lowe'), value: ['Ann Lowe'] },
      { head: meta('dc.creator', 'Lowe, Ann'), value: ['Ann Lowe'] },
    ],
    spares: [
      { head: meta('author', 'https://example.com/ann') },
      { head: meta('author', 'newsdesk@example.com') },
      { head: meta('author', '@annlowe') },
      { head: meta('author', '4 May 2012') },
      { head: meta('author', 'admin') },
      { head: meta('author', 'Staff Reporter') },
      { head: meta('author', 'PA') },
      { head: site + meta('author', 'Norwell Gazette') },
    ],
  },
  'metadata/author-element': {
    finds: [
      { body: '<p>By <span itemprop="author">Ann Lowe</span>, 4 May 2012</p>', value: ['Ann Lowe'] },
      {
        body: '<p class="vcard author">Posted by <a class="fn" href="/a">Ann Lowe</a> in News</p>',
        value: ['Ann Lowe'],
      },
      {
        body: '<p><a rel="author" href="/ann">Ann Lowe</a> and <a rel="author" href="/bob">Bob Harker</a></p>',
        value: ['Ann Lowe', 'Bob Harker'],
      },
      { foot: '<p>Posted by <span class="p-author h-card">Ann Lowe</span></p>', value: ['Ann Lowe'] },
    ],
    spares: [
      { foot: '<ol class="comments"><li><p class="author">Bob Harker</p></li></ol>' },
      { foot: '<div class="related"><p>Flood <span class="author">Bob Harker</span></p></div>' },
      { body: '<p>Edited by <span class="author">Bob Harker</span></p>' },
      { foot: '<p class="author">Ann Lowe</p><p class="author">Bob Harker</p>' },
    ],
  },
  'metadata/author-link': {
    finds: [
      {
        body: '<p>Ann Lowe</p><p>Health</p>',
        foot: '<p><a href="/authors/ann-lowe/">More from this writer</a></p>',
        value: ['Ann Lowe'],
      },
      { body: '<p>12 May <a href="/staff/123/ann-lowe">Ann Lowe</a></p>', value: ['Ann Lowe'] },
    ],
    spares: [
      {
        body: `<p>Rep. <a href="/people/ann-lowe">Ann Lowe</a> said on Friday that the depot would be paid for by the county and not by those who live behind it, as the plan before the committee had it.</p>`,
      },
      { body: '<p>Fact checked by <a href="/authors/bob-harker/">Bob Harker</a></p>' },
      { body: '<p><a href="/authors/">All Writers</a></p>' },
    ],
  },
  'metadata/byline': {
    finds: [
      { body: '<p>By Ann Lowe</p>', value: ['Ann Lowe'] },
      { body: '<p>By Ann Lowe, Bob Harker &amp; Cat Moss</p>', value: ['Ann Lowe', 'Bob Harker', 'Cat Moss'] },
      { body: '<p>Words: Ann Lowe</p>', value: ['Ann Lowe'] },
      { body: '<p>Written by</p><p>Ann Lowe, Crime Reporter</p>', value: ['Ann Lowe'] },
      { body: '<p>Posted on 4 May 2012 by Ann Lowe</p>', value: ['Ann Lowe'] },
      { body: '<p>Ann Lowe | 4 May 2012</p>', value: ['Ann Lowe'] },
      { body: '<p>By Theresa May</p>', value: ['Theresa May'] },
      { body: '<p>By Ann Lowe Crime Correspondent</p>', value: ['Ann Lowe'] },
      { body: '<p>By Ann Lowe and Bob Harker, Local Democracy Reporters</p>', value: ['Ann Lowe', 'Bob Harker'] },
      { body: '<p>By contributor Ann Lowe, PA</p>', value: ['Ann Lowe'] },
      { body: '<p>Norwell Gazette | By Ann Lowe</p>', value: ['Ann Lowe'] },
      { body: '<p>Ann Lowe May 4, 2012</p>', value: ['Ann Lowe'] },
      { body: '<p>By Ann Lowe In Mill Lane</p>', value: ['Ann Lowe'] },
      { body: '<p>ByAnn Lowe</p>', value: ['Ann Lowe'] },
      { body: '<p>Von Ann Lowe</p>', value: ['Ann Lowe'] },
    ],
    spares: [
      { body: '<p>By the time it closed nobody was left.</p>' },
      { body: '<p>By Gazette Reporter</p>' },
      { body: '<p class="byline">May 4</p>' },
      { body: '<p>By the Norwell Times</p>' },
      { body: '<p>Reviewed by Bob Harker</p>' },
      { body: '<p>Mill Lane, Gazette News Bureau, 4 May 2012</p>' },
      { body: '<p>Councillor Ann Lowe, leader of the council, said: “We open by May 2014.”</p>' },
    ],
  },
  'metadata/own-name': {
    finds: [
      { head: graph('og:site_name', 'Ann Lowe') + meta('author', 'Ann Lowe'), value: ['Ann Lowe'] },
      { head: linked('"author": "Ann Lowe", "publisher": "Ann Lowe"'), value: ['Ann Lowe'] },
    ],
    spares: [
      { head: site + meta('author', 'Norwell Gazette') },
      { head: graph('og:site_name', 'Norwell') + meta('author', 'Norwell') },
    ],
  },
  'metadata/body-author': {
    finds: [
      { body: '<p>By Gazette Reporter</p>', value: ['Gazette Reporter'] },
      { head: meta('author', 'Reuters'), value: ['Reuters'] },
      { head: site, body: '<p>Written by Norwell Gazette on 4 May 2012</p>', value: ['Norwell Gazette'] },
      {
        head: linked('"author": {"@type": "Organization", "name": "Press Association"}'),
        value: ['Press Association'],
      },
      { body: '<p class="byline">Our Foreign Staff</p>', value: ['Our Foreign Staff'] },
    ],
    spares: [
      { head: site + meta('author', 'Norwell Gazette') },
      { head: site + linked('"author": {"@type": "Organization", "name": "Norwell Gazette"}') },
      { head: meta('author', 'admin') },
      { head: meta('author', 'No Author') },
      { head: meta('author', 'https://example.com/staff') },
      { body: '<p>The staff of the depot met.</p>' },
    ],
  },
};

const published = (day: string): string => linked(`"datePublished": "${day}"`);

export const publishedCases: FieldCases = {
  'metadata/shown-beside-address': {
    finds: [
      { url: 'https://example.com/2012/05/04/depot', body: '<p>5 May 2012</p>', value: '2012-05-05' },
      { url: 'https://example.com/2012/05/04/depot', body: '<p>Published 3 May 2012</p>', value: '2012-05-03' },
    ],
    spares: [
      { url: 'https://example.com/2012/05/04/depot', body: '<p>4 May 2012</p>' },
      { url: 'https://example.com/2012/05/04/depot', body: '<p>Updated 5 May 2012</p>' },
      { url: 'https://example.com/2012/05/04/depot', body: '<p>4 May 2014</p>' },
      { url: 'https://example.com/depot-2012-05-04', body: '<p>5 May 2012</p>' },
    ],
  },
  'metadata/url-path': {
    finds: [
      { url: 'https://example.com/2012/05/04/depot', value: '2012-05-04' },
      { url: 'https://example.com/2012/may/04/depot', value: '2012-05-04' },
      { head: '<link rel="canonical" href="https://example.com/20120504/depot">', value: '2012-05-04' },
      { head: graph('og:url', 'https://example.com/2012-05-04/depot'), value: '2012-05-04' },
      { head: '<!-- saved from url=(0037)http://example.com/2012/05/04/depot -->', value: '2012-05-04' },
      {
        head: '<!-- Mirrored from www.example.com/2012/05/04/depot.html by a copying program -->',
        value: '2012-05-04',
      },
      { url: 'https://web.archive.org/web/20140305/http://example.com/2012/05/04/depot', value: '2012-05-04' },
    ],
    spares: [
      { url: 'https://example.com/2012/05/depot' },
      { url: 'https://example.com/2012/13/40/' },
      { url: 'https://web.archive.org/web/20140305101112/http://example.com/depot' },
      { body: '<p>See <a href="https://example.com/2012/05/04/ferry">what was said of the ferry</a>.</p>' },
    ],
  },
  'metadata/shown-day': {
    finds: [{ head: published('2012-01-02'), body: '<p>4 May 2012</p>', value: '2012-05-04' }],
    spares: [
      { head: published('2012-05-05T00:30:00Z'), body: '<p>4 May 2012</p>' },
      { head: published('2012-01-02'), body: '<p>Updated 4 May 2012</p>' },
      { body: '<p>4 May 2012</p>' },
    ],
  },
  'metadata/open-graph': {
    finds: [{ head: graph('article:published_time', '2012-05-04T23:30:00+01:00'), value: '2012-05-04' }],
    spares: [
      { head: graph('article:modified_time', '2012-05-04') },
      { head: graph('article:published_time', '05/04/2012') },
    ],
  },
  'metadata/json-ld': {
    finds: [{ head: published('2012-05-04'), value: '2012-05-04' }],
    spares: [
      { head: linked('"dateModified": "2012-05-04"') },
      { head: linked('"comment": [{"@type": "Comment", "datePublished": "2012-05-04"}]') },
    ],
  },
  'metadata/meta': {
    finds: [
      { head: meta('pubdate', '20120504'), value: '2012-05-04' },
      { head: meta('dcterms.created', '2012-05-04'), value: '2012-05-04' },
      { head: meta('sailthru.date', 'Fri, 4 May 2012 09:00:00'), value: '2012-05-04' },
      { head: meta('citation_publication_date', '2012/05/04'), value: '2012-05-04' },
      { head: meta('DC.Date', '2012-05-04'), value: '2012-05-04' },
      { head: meta('w-published-date', '2012-05-04T09:00:00Z'), value: '2012-05-04' },
      { head: meta('date', '2012-05-09') + meta('published', '2012-05-04'), value: '2012-05-04' },
    ],
    spares: [{ head: meta('last-modified', '2012-05-04') }],
  },
  'metadata/time-element': {
    finds: [
      { body: '<p>Posted <time datetime="2012-05-04T09:00">yesterday</time></p>', value: '2012-05-04' },
      { body: '<p><span class="post-date">4 May 2012</span> in News</p>', value: '2012-05-04' },
      {
        body: '<p><time class="updated" datetime="2012-05-09">9 May</time> <time class="entry-date published" datetime="2012-05-04">4 May</time></p>',
        value: '2012-05-04',
      },
    ],
    spares: [
      { foot: '<div id="comments"><p><time datetime="2012-05-09">9 May</time></p></div>' },
      { body: '<div class="related"><p>Flood <time datetime="2012-04-01">1 April</time></p></div>' },
      { body: '<p>Updated: <time datetime="2012-05-09">9 May</time></p>' },
    ],
  },
  'metadata/date-line': {
    finds: [
      { body: '<p>Published 4 May 2012</p>', value: '2012-05-04' },
      { body: '<p>Last updated 9 May 2012, first published 4 May 2012</p>', value: '2012-05-04' },
      { body: '<p>04/05/2012 09:15</p>', value: '2012-05-04' },
      { body: '<p>12/17/2012</p>', value: '2012-12-17' },
      { head: graph('og:locale', 'en_US'), body: '<p>05/04/2012</p>', value: '2012-05-04' },
      { body: '<h2>Friday, 4 May 2012</h2>', value: '2012-05-04' },
      { body: '<ul class="meta"><li>Ann Lowe</li><li>Posted: 4 May 2012</li></ul>', value: '2012-05-04' },
      { body: '<p>04/05/12</p>', value: '2012-05-04' },
      { body: '<p>This article was first published by our health desk on 4 May 2012.</p>', value: '2012-05-04' },
      { body: '<p>9 May 2012</p><p>Published: 4 May 2012</p>', value: '2012-05-04' },
      { body: '<p>Veröffentlicht am 4. Mai 2012</p>', value: '2012-05-04' },
    ],
    spares: [
      { body: '<p>The council changed its plan for the depot on 4 May 2012.</p>' },
      { body: '<p>We have changed how we use what you tell us with effect from 25 May 2018.</p>' },
      { body: '<ul><li><a href="/x">Ferry stops for good after the storm at the quay</a> (4 May 2012)</li></ul>' },
      { body: '<table><tr><td>Sold</td><td>4 May 2012</td></tr></table>' },
      { body: '<p>The inquiry began on 4 May 2012.</p>' },
      { body: '<h2>The vote of 4 May 2012 and after</h2>' },
      { body: '<p>Updated on</p><p>4 May 2012</p>' },
      { body: '<p>© 4 May 2012</p>' },
    ],
  },
  'metadata/posted-line': {
    finds: [{ foot: '<p>This entry was posted on 4 May 2012 by Ann Lowe</p>', value: '2012-05-04' }],
    spares: [
      { foot: '<p>Posted on 4 May 2012</p><p>Posted on 5 May 2012</p>' },
      { foot: '<div class="related"><p>Posted on 4 May 2012</p></div>' },
    ],
  },
  'metadata/lone-time': {
    finds: [
      { foot: '<p><time datetime="2012-05-04">Friday</time></p>', value: '2012-05-04' },
      { foot: '<div class="entry-date">4 May 2012</div>', value: '2012-05-04' },
    ],
    spares: [
      { foot: '<p><time datetime="2012-05-04">Friday</time></p><p><time datetime="2012-05-01">Tuesday</time></p>' },
      { foot: '<div id="comments"><p><time datetime="2012-05-04">Friday</time></p></div>' },
      { foot: '<p class="updated"><time class="updated" datetime="2012-05-04">Friday</time></p>' },
    ],
  },
  'metadata/url-name': {
    finds: [
      { url: 'https://example.com/depot-sold-2012-05-04.html', value: '2012-05-04' },
      { url: 'https://example.com/news/2012-05-04-depot-sold', value: '2012-05-04' },
    ],
    spares: [{ url: 'https://example.com/depot-20120504' }, { url: 'https://example.com/depot?on=2012-05-04' }],
  },
  'metadata/updated-line': {
    finds: [{ body: '<p>Last updated 9 May 2012</p>', value: '2012-05-09' }],
    spares: [{ body: '<p>Published 4 May 2012</p>' }, { foot: '<p>Last updated 9 May 2012</p>' }],
  },
};

export const modifiedCases: FieldCases = {
  'metadata/open-graph': {
    finds: [{ head: graph('article:modified_time', '2012-05-09'), value: '2012-05-09' }],
    spares: [{ head: graph('article:published_time', '2012-05-04') }],
  },
  'metadata/json-ld': {
    finds: [{ head: linked('"dateModified": "2012-05-09"'), value: '2012-05-09' }],
    spares: [{ head: published('2012-05-04') }],
  },
  'metadata/meta': {
    finds: [{ head: meta('dcterms.modified', '2012-05-09'), value: '2012-05-09' }],
    spares: [{ head: meta('date', '2012-05-04') }],
  },
  'metadata/time-element': {
    finds: [{ body: '<p><time class="updated" datetime="2012-05-09">9 May</time></p>', value: '2012-05-09' }],
    spares: [{ body: '<p><time class="updated published" datetime="2012-05-04">4 May</time></p>' }],
  },
  'metadata/date-line': {
    finds: [{ body: '<p>Published 4 May 2012 | Updated 9 May 2012</p>', value: '2012-05-09' }],
    spares: [{ body: '<p>Published 4 May 2012</p>' }],
  },
};

const title = (text: string): string => `<title>${text} | Norwell Gazette</title>${graph('og:title', text)}${site}`;

export const headlineCases: FieldCases = {
  'metadata/headline-part': {
    finds: [],
    spares: [
      { head: title('Depot to be sold') },
      { head: `<title>Depot</title>${graph('og:title', 'Depot')}` },
      { head: title('Depot to be sold today') },
    ],
  },
  'metadata/headline-element': { finds: [{ value: 'Depot to be sold' }], spares: [] },
  'metadata/open-graph': {
    finds: [
      { head: site + graph('og:title', 'Builder wins | Norwell Gazette'), value: 'Builder wins' },
      { head: site + graph('og:title', 'Builder wins - News - Norwell Gazette'), value: 'Builder wins' },
      { head: site + graph('og:title', 'Builder wins - a first | Gazette'), value: 'Builder wins - a first' },
      { head: graph('og:title', 'Builder wins &amp;#8211; at last'), value: 'Builder wins – at last' },
      {
        url: 'https://www.gazette.example/x',
        head: graph('og:title', 'Builder wins | Gazette'),
        value: 'Builder wins',
      },
      { head: site + graph('og:title', 'Builder wins - and loses'), value: 'Builder wins - and loses' },
    ],
    spares: [{}],
  },
  'metadata/json-ld': {
    finds: [{ head: linked('"headline": "Depot to be sold"'), value: 'Depot to be sold' }],
    spares: [{ head: '<script type="application/ld+json">{"@type": "WebSite", "name": "Norwell Gazette"}</script>' }],
  },
  'metadata/title-element': {
    finds: [{ head: `<title>Norwell Gazette - Builder wins</title>${site}`, value: 'Builder wins' }],
    spares: [],
  },
};
