import type { RuleId } from '../../model/span.js';
import type { Form } from '../forms/form.js';
import type { Reader } from './reader.js';

/** What reads a form, loaded when the first of its kind is met: a library of megabytes costs nobody who has none of it. */
type Load = () => Promise<Reader>;

/** Readers by the form that they read. A form that has none here is refused with its sentence. */
const READERS: Readonly<Partial<Record<RuleId, Load>>> = {
  'read/mail': async () => (await import('./mail/eml.js')).readMail,
  'read/mbox': async () => (await import('./mail/mbox.js')).readMailbox,
  'read/mhtml': async () => (await import('./mail/mhtml.js')).readMhtml,
  'read/gzip': async () => (await import('./gzip.js')).readGzip,
  'read/open-document': async () => (await import('./odt.js')).readOdt,
  'read/epub': async () => (await import('./epub.js')).readEpub,
  'read/flat-open-document': async () => (await import('./fodt.js')).readFlatOdt,
  'read/nitf': async () => (await import('./nitf.js')).readNitf,
  'read/rss': async () => (await import('./feed.js')).readFeed,
  'read/atom': async () => (await import('./feed.js')).readFeed,
  'read/pdf': async () => (await import('./pdf/read-pdf.js')).readPdf,
  'read/wordpress-export': async () => (await import('./wordpress.js')).readWordPress,
  'read/json': async () => (await import('./records/json.js')).readJson,
  'read/ndjson': async () => (await import('./records/ndjson.js')).readNdjson,
  'read/word-document': async () => (await import('./docx.js')).readDocx,
  'read/markdown': async () => (await import('./markdown.js')).readMarkdown,
  'read/rtf': async () => (await import('./rtf.js')).readRtfDocument,
  'read/table': async () => (await import('./records/table.js')).readTable,
  'read/tar': async () => (await import('./tar.js')).readTar,
  'read/warc': async () => (await import('./warc.js')).readWarc,
  'read/zip': async () => (await import('./zip.js')).readZip,
};

/** What reads a form; undefined where nothing does. */
export function readerOf({ id }: Form): Load | undefined {
  return READERS[id];
}
