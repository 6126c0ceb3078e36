/*
 * WACZ: a zip of web archives (`archive/`) with their indexes, a list of their pages and a description. What is read are
 * the archives; the rest says over again what they hold, and its texts are those of the same pages.
 */

const ARCHIVE = /^(?:[^/]{1,255}\/)?archive\/[^/]+\.warc(?:\.gz)?$/i;
const DESCRIPTION = /^(?:[^/]{1,255}\/)?datapackage\.json$/i;

/** Whether a zip with these names is a WACZ, packed as it is or with the folder around it. */
export function isWebCollection(names: readonly string[]): boolean {
  return names.some((name) => ARCHIVE.test(name)) && names.some((name) => DESCRIPTION.test(name));
}

/** Whether an entry of a WACZ holds pages. */
export function isPageOfCollection(name: string): boolean {
  return ARCHIVE.test(name);
}
