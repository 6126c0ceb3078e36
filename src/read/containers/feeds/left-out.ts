import { childOf, childrenOf, fieldOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/xml.js';

/*
 * Feeds of comments look like feeds of articles, and the copy that Blogger hands its owners has posts, comments, drafts
 * and settings in one feed.
 */

const COMMENTS_OF =
  /^(?:comments (?:on|for)\b|(?:neue )?kommentare (?:zu|für)\b|commentaires (?:sur|pour)\b|comentarios en\b)/i;
const COMMENT_TITLE = /^(?:by: \S|(?:re: |comment(?:aire)? (?:on|by|sur) .{1,300} (?:by|par) ))/i;
const COMMENT_ADDRESS = /#comment-?\d{1,12}$/i;
const KIND = /#(post|page|comment|settings|template)$/;

/** What an entry is called that is no article; undefined for one that is. */
export function entryLeftOut(entry: XmlElement, feedTitle: string): string | undefined {
  const kind = kindOf(entry);
  if (kind === 'comment' || isComment(entry, feedTitle)) return 'comment';
  if (kind !== undefined && kind !== 'post' && kind !== 'page') return `item of the sort \`${kind.slice(0, 40)}\``;
  return isDraft(entry) ? 'draft' : undefined;
}

function kindOf(entry: XmlElement): string | undefined {
  const type = fieldOf(entry, 'blogger:type').toLowerCase();
  if (type !== '') return type;
  const terms = childrenOf(entry, 'atom:category').map(({ attributes }) => attributes['term'] ?? '');
  return terms.map((term) => KIND.exec(term)?.[1]).find((kind) => kind !== undefined);
}

function isComment(entry: XmlElement, feedTitle: string): boolean {
  if (childOf(entry, 'thr:in-reply-to') !== undefined) return true;
  const isOfComments = COMMENTS_OF.test(feedTitle);
  const address = fieldOf(entry, 'link', 'guid', 'atom:id');
  return (
    isOfComments ||
    COMMENT_ADDRESS.test(address) ||
    COMMENT_TITLE.test(fieldOf(entry, 'title', 'atom:title').slice(0, 400))
  );
}

function isDraft(entry: XmlElement): boolean {
  const control = childOf(entry, 'app:control');
  if (fieldOf(control, 'app:draft').toLowerCase() === 'yes') return true;
  const status = fieldOf(entry, 'blogger:status').toUpperCase();
  return status !== '' && status !== 'LIVE';
}
