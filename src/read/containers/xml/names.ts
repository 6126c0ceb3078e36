/*
 * What an element is called depends on its document: `dc:creator` in one, `d:creator` in the next. The elements that are
 * read go by one prefix each, whatever their document calls it; others keep the name that they are written with.
 */

/** The prefix that elements of a namespace go by; the empty one is that of feeds that had no namespace before. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://purl.org/syndication/thread/1.0', 'thr'],
  ['http://www.w3.org/2007/app', 'app'],
  ['http://purl.org/atom/app#', 'app'],
  ['http://schemas.google.com/blogger/2018', 'blogger'],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://openebook.org/namespaces/oeb-package/1.0/', 'opf'],
  ['urn:oasis:names:tc:opendocument:xmlns:container', 'ocf'],
  ['http://openoffice.org/2000/office', 'office'],
  ['http://openoffice.org/2000/text', 'text'],
  ['http://openoffice.org/2000/table', 'table'],
  ['http://openoffice.org/2000/drawing', 'draw'],
  ['http://openoffice.org/2000/meta', 'meta'],
]);

/** `http://wordpress.org/export/1.2/`, and `…/excerpt/` behind it. */
const OF_WORDPRESS = /^https?:\/\/wordpress\.org\/export\/[\d.]{1,9}\/(excerpt\/)?$/;
const OF_OFFICE = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]{1,40}):1\.0$/;

function prefixOf(namespace: string): string | undefined {
  const known = PREFIXES.get(namespace);
  if (known !== undefined) return known;
  const wordpress = OF_WORDPRESS.exec(namespace);
  if (wordpress) return wordpress[1] === undefined ? 'wp' : 'excerpt';
  const office = OF_OFFICE.exec(namespace)?.[1];
  return office === 'drawing' ? 'draw' : office;
}

/** The prefixes of a document that stand for others, in an element and all in it. */
export type Scope = ReadonlyMap<string, string>;

export const NO_SCOPE: Scope = new Map();

/** The scope inside an element with these attributes. */
export function scopeIn(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let inner: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const written = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    inner ??= new Map(scope);
    const prefix = prefixOf(attributes[name] ?? '');
    if (prefix === undefined) inner.delete(written);
    else inner.set(written, prefix);
  }
  return inner ?? scope;
}

/** What an element goes by. */
export function nameIn(scope: Scope, written: string): string {
  const colon = written.indexOf(':');
  const prefix = scope.get(colon === -1 ? '' : written.slice(0, colon));
  if (prefix === undefined) return written;
  const local = written.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}
