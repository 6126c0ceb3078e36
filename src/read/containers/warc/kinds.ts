/** What an answer is by its media type: a page or a document, what pages show or run, data that programs exchange. */
export type Kind = 'page' | 'part' | 'data';

const PART =
  /^(?:image|audio|video|font)\/|^text\/(?:css|(?:x-)?javascript|ecmascript|vtt)$|^application\/(?:(?:x-)?(?:javascript|ecmascript|font.{0,40}|shockwave-flash)|vnd\.ms-fontobject|vnd\.apple\.mpegurl|dash\+xml|wasm|ogg|mp4)$/;
const DATA =
  /^(?:application|text)\/(?:(?:[\w.-]{1,80}\+)?json|x-json|(?:rss|atom|rdf|opensearchdescription|manifest|soap|oembed)\+xml|xml|x-?component|x-www-form-urlencoded|x-protobuf|protobuf|grpc.{0,20}|event-stream|x-ndjson|dns|pgp-.{1,20}|ocsp.{0,20}|pkix-.{1,20}|x-x509.{0,20}|warc-fields|cdx.{0,20}|graphql.{0,20})$/;
const UNSAID =
  /^(?:|application\/(?:octet-stream|x-unknown|unknown|binary|force-download|x-download|download)|binary\/octet-stream|unknown\/unknown|\*\/\*|content\/unknown)$/;
const IS_XHTML = /^application\/(?:xhtml\+xml|vnd\.wap\.xhtml\+xml)$/;
const IS_HTML = /^text\/html$/;

/** The media type of a Content-Type header, without its parameters. */
export function mediaTypeOf(header: string): string {
  return (header.split(';', 1)[0] ?? '').trim().toLowerCase();
}

const CHARSET = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;

export function charsetOf(header: string): string | undefined {
  return CHARSET.exec(header)?.[1];
}

/** By the media type alone; undefined where that says nothing. */
export function kindOfType(type: string): Kind | undefined {
  if (PART.test(type)) return 'part';
  if (DATA.test(type)) return 'data';
  return UNSAID.test(type) ? undefined : 'page';
}

export function isHtmlType(type: string): boolean {
  return IS_HTML.test(type) || IS_XHTML.test(type);
}

/** What documents begin with: markup, and the forms that people publish in. */
const DOCUMENT = /^(?:\xef\xbb\xbf)?\s{0,200}(?:<|%PDF-|\{\\rtf|PK|\xd0\xcf.\xe0)/;
/** JSON, which servers also send as a page, and scripts that carry some. */
const JSON_START = /^(?:\xef\xbb\xbf)?\s{0,200}(?:(?:\/\*\*\/)?[\w$.]{1,80}\(\s{0,9})?[{[]\s{0,200}["{[\]}\d]/;
/** By the first bytes, as Latin-1, of what its type calls a page or nothing at all. */
export function kindOfBytes(head: string, isSaid: boolean): Kind {
  if (JSON_START.test(head)) return 'data';
  return isSaid || DOCUMENT.test(head) ? 'page' : 'data';
}

/** Files that stand on every site for programs, and are served as texts. */
const FOR_PROGRAMS =
  /^https?:\/\/[^/?#]{1,300}\/(?:(?:robots|ads|app-ads|humans|llms|security)\.txt|\.well-known\/|sitemap[^?#/]{0,80}\.(?:xml|txt)|favicon\.ico)/i;

export function isForPrograms(uri: string): boolean {
  return FOR_PROGRAMS.test(uri);
}
