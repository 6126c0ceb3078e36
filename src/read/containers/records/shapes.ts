/** What a record may say of its article. */
export const RECORD_FIELDS = [
  'id',
  'headline',
  'text',
  'summary',
  'byline',
  'publisher',
  'published',
  'modified',
  'captured',
  'language',
  'url',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** Where each stands: paths, the best first. */
export type Fields = Readonly<Partial<Record<RecordField, readonly string[]>>>;

/** Fields as they are written: `headline=title, text=body|content`. */
export type WrittenFields = string;

/** What a program or a service calls the fields of its articles. */
export interface Shape {
  /** As the remark calls it. */
  readonly name: string;
  /** Paths that tell it: each is in every record, though it may be empty. */
  readonly needs: readonly string[];
  readonly fields: WrittenFields;
  /** Its writers' surnames come first: `Ashby, Tom; Nandra, Priya`. */
  readonly surnameFirst?: true;
  /** Its records are pages, with what stands around the article. */
  readonly holdsPages?: true;
}

/** Of several the first. */
export const shapes: readonly Shape[] = [
  {
    name: 'NewsAPI',
    needs: ['title', 'content', 'publishedAt', 'source.name'],
    fields:
      'headline=title, text=content, summary=description, byline=author, publisher=source.name, published=publishedAt, url=url, language=language|lang',
  },
  {
    name: 'the Guardian Open Platform',
    needs: ['webTitle', 'webPublicationDate', 'webUrl'],
    fields:
      'id=id, headline=fields.headline|webTitle, text=fields.body|fields.bodyText, summary=fields.standfirst|fields.trailText, byline=fields.byline, publisher=fields.publication, published=webPublicationDate, modified=fields.lastModified, language=fields.lang, url=webUrl',
  },
  {
    name: 'NYT Article Search',
    needs: ['headline.main', 'pub_date', 'web_url'],
    fields:
      'id=_id|uri, headline=headline.main, summary=lead_paragraph|abstract|snippet, byline=byline.original, publisher=source, published=pub_date, url=web_url',
  },
  {
    name: 'Event Registry',
    needs: ['uri', 'title', 'body', 'dateTimePub'],
    fields:
      'id=uri, headline=title, text=body, byline=authors.name, publisher=source.title, published=dateTimePub, language=lang, url=url',
  },
  {
    name: 'Aylien',
    needs: ['title', 'body', 'published_at', 'links.permalink'],
    fields:
      'id=id, headline=title, text=body, summary=summary, byline=author.name, publisher=source.name, published=published_at, language=language, url=links.permalink',
  },
  {
    name: 'Media Cloud',
    needs: ['stories_id', 'publish_date', 'title'],
    fields:
      'id=stories_id, headline=title, text=text|story_text, publisher=media_name, published=publish_date, captured=indexed_date|collect_date, language=language, url=url',
  },
  {
    name: 'Media Cloud',
    needs: ['indexed_date', 'publish_date', 'media_name', 'title'],
    fields:
      'id=id, headline=title, text=text|story_text, publisher=media_name, published=publish_date, captured=indexed_date, language=language, url=url',
  },
  {
    name: 'GDELT',
    needs: ['seendate', 'title', 'url', 'domain'],
    fields: 'headline=title, text=text|content, captured=seendate, url=url, language=language',
  },
  {
    name: 'news-please',
    needs: ['title', 'maintext', 'date_publish'],
    fields:
      'headline=title, text=maintext, summary=description, byline=authors, published=date_publish, modified=date_modify, captured=date_download, language=language, url=url',
  },
  {
    name: 'newspaper',
    needs: ['title', 'text', 'authors', 'publish_date'],
    fields: 'headline=title, text=text, byline=authors, published=publish_date, language=meta_lang|language, url=url',
  },
  {
    name: 'Fundus',
    needs: ['title', 'authors', 'publishing_date'],
    fields:
      'headline=title, text=plaintext|body, byline=authors, publisher=publisher, published=publishing_date, captured=html.crawl_date, language=lang, url=html.requested_url|url',
  },
  {
    name: 'trafilatura',
    needs: ['title', 'text', 'hostname', 'date'],
    fields:
      'headline=title, text=text, byline=author, publisher=sitename|source-hostname, published=date, captured=filedate, language=language, url=source|url',
  },
  {
    name: 'trafilatura',
    needs: ['title', 'text', 'source-hostname', 'date'],
    fields:
      'headline=title, text=text, byline=author, publisher=source-hostname, published=date, captured=filedate, language=language, url=source|url',
  },
  {
    name: 'wallabag',
    needs: ['title', 'content', 'url', 'is_archived'],
    fields:
      'id=id, headline=title, text=content, byline=published_by, published=published_at, captured=created_at, language=language, url=url|given_url',
  },
  {
    name: 'Webhose',
    needs: ['title', 'text', 'thread.site', 'published'],
    fields:
      'id=uuid, headline=title, text=text, byline=author, publisher=thread.site_full|thread.site, published=published, captured=crawled, language=language, url=url',
  },
  {
    name: 'NewsData.io',
    needs: ['title', 'content', 'pubDate', 'link'],
    fields:
      'id=article_id, headline=title, text=content, summary=description, byline=creator, publisher=source_name|source_id, published=pubDate, language=language, url=link',
  },
  {
    name: 'mediastack',
    needs: ['title', 'description', 'published_at', 'source', 'url'],
    fields:
      'headline=title, text=content, summary=description, byline=author, publisher=source, published=published_at, language=language, url=url',
  },
  {
    name: 'the REST interface of WordPress',
    needs: ['title.rendered', 'content.rendered', 'date'],
    fields:
      'id=id, headline=title.rendered, text=content.rendered, byline=yoast_head_json.author, published=date, modified=modified, url=link',
  },
  {
    name: 'Ghost',
    needs: ['title', 'html', 'published_at', 'slug'],
    fields:
      'id=id|slug, headline=title, text=html|plaintext, byline=authors.name, published=published_at, url=url|canonical_url',
  },
  {
    name: 'JSON Feed',
    needs: ['id', 'content_html'],
    fields:
      'id=id, headline=title, text=content_html|content_text, summary=summary, byline=authors.name|author.name, published=date_published, modified=date_modified, language=language, url=url',
  },
  {
    name: 'JSON Feed',
    needs: ['id', 'content_text'],
    fields:
      'id=id, headline=title, text=content_text, summary=summary, byline=authors.name|author.name, published=date_published, modified=date_modified, language=language, url=url',
  },
  {
    name: 'schema.org',
    needs: ['@type', 'headline', 'articleBody'],
    fields:
      'id=@id, headline=headline, text=articleBody, summary=description, byline=author.name|author, publisher=publisher.name, published=datePublished, modified=dateModified, language=inLanguage, url=url|mainEntityOfPage.@id|mainEntityOfPage',
  },
  {
    name: 'Instapaper',
    needs: ['URL', 'Title', 'Selection', 'Folder'],
    fields: 'headline=Title, text=Selection, url=URL',
  },
  {
    name: 'Zotero',
    needs: ['Item Type', 'Publication Title', 'Abstract Note'],
    surnameFirst: true,
    fields:
      'id=Key, headline=Title, summary=Abstract Note, byline=Author, publisher=Publication Title, published=Date, captured=Access Date, language=Language, url=Url',
  },
];

/** Names that anybody may give the fields of an article, without signs and capitals (`looseName`). */
export const COMMON_NAMES: Fields = {
  id: ['id', 'articleid', 'docid', 'documentid', 'uuid', 'guid', 'accessionnumber', 'an'],
  headline: [
    'headline',
    'title',
    'articletitle',
    'articleheadline',
    'newstitle',
    'newsheadline',
    'headlinetext',
    'hed',
    'heading',
    'head',
  ],
  text: [
    ...['text', 'body', 'content', 'articletext', 'articlebody', 'articlecontent', 'article', 'fulltext', 'maintext'],
    ...[
      'bodytext',
      'textbody',
      'newstext',
      'newscontent',
      'plaintext',
      'contenttext',
      'cleanedtext',
      'cleantext',
      'story',
    ],
    ...['storytext', 'storybody', 'contents', 'html', 'contenthtml', 'bodyhtml', 'htmlbody', 'htmlcontent'],
  ],
  summary: [
    'summary',
    'abstract',
    'description',
    'excerpt',
    'snippet',
    'standfirst',
    'lead',
    'lede',
    'leadparagraph',
    'teaser',
  ],
  byline: [
    'byline',
    'author',
    'authors',
    'authorname',
    'authornames',
    'writer',
    'writers',
    'reporter',
    'journalist',
    'creator',
  ],
  publisher: [
    ...[
      'publisher',
      'publication',
      'publicationname',
      'publicationtitle',
      'pubtitle',
      'newspaper',
      'outlet',
      'source',
      'sourcename',
    ],
    ...['sitename', 'medium', 'medianame', 'mediaoutlet', 'journal', 'paper'],
  ],
  published: [
    ...['published', 'publishedat', 'publishedon', 'publisheddate', 'publishdate', 'publishedtime', 'publicationdate'],
    ...[
      'publicationday',
      'datepublished',
      'datepublish',
      'publishingdate',
      'pubdate',
      'pubtime',
      'pubdatetime',
      'firstpublished',
    ],
    ...[
      'dateofpublication',
      'date',
      'articledate',
      'newsdate',
      'dateposted',
      'posted',
      'posteddate',
      'datetime',
      'day',
    ],
  ],
  modified: [
    'modified',
    'modifiedat',
    'modifieddate',
    'datemodified',
    'datemodify',
    'lastmodified',
    'updated',
    'updatedat',
    'dateupdated',
    'lastupdated',
  ],
  captured: [
    ...[
      'captured',
      'capturedat',
      'crawled',
      'crawledat',
      'crawldate',
      'scraped',
      'scrapedat',
      'scrapedate',
      'datedownload',
    ],
    ...[
      'downloaded',
      'downloadedat',
      'downloaddate',
      'retrieved',
      'retrievedat',
      'accessed',
      'accessdate',
      'filedate',
      'fetched',
      'fetchedat',
    ],
  ],
  language: ['language', 'lang', 'languagecode'],
  url: ['url', 'link', 'permalink', 'weburl', 'canonicalurl', 'articleurl', 'sourceurl', 'uri', 'address', 'href'],
};

/** Fields, named loosely, that no article of the press has: those of posts on a network, comments, reviews. */
export const OF_NO_ARTICLE: ReadonlySet<string> = new Set([
  ...[
    'parentid',
    'commentid',
    'inreplyto',
    'inreplytoid',
    'inreplytostatusid',
    'inreplytouserid',
    'replyto',
    'subreddit',
  ],
  ...[
    'retweetcount',
    'retweeted',
    'tweetid',
    'threadts',
    'commentsurl',
    'rating',
    'stars',
    'asin',
    'reviewid',
    'reviewerid',
  ],
]);

/** Lists beside or in an article that hold none. */
export const LISTS_OF_NO_ARTICLES: ReadonlySet<string> = new Set([
  ...[
    'comments',
    'replies',
    'responses',
    'reviews',
    'users',
    'authors',
    'tags',
    'categories',
    'images',
    'media',
    'links',
  ],
  ...['sources', 'revisions', 'drafts', 'settings', 'related', 'annotations', 'highlights'],
]);

/** bpp's own: `{"id", "text" or "html", "url"?, "published"?}`, and nothing else. */
export const OWN_SHAPE: Shape = {
  name: 'bpp',
  needs: ['id'],
  fields: 'id=id, text=text|html, published=published, url=url',
  holdsPages: true,
};
export const OWN_NAMES: ReadonlySet<string> = new Set(['id', 'text', 'html', 'url', 'published']);
