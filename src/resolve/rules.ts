import type { RuleId } from '../model/span.js';

/** Why names are one thing, or are left apart, in words for readers. The record of each link adds what it saw. */
export interface ResolutionRule {
  readonly id: RuleId;
  /** What it links: names of an article, names across articles, words for a post with whoever holds it. */
  readonly reach: 'article' | 'archive' | 'saying';
  readonly reason: string;
}

const inArticle = (id: RuleId, reason: string): ResolutionRule => ({ id, reach: 'article', reason });
const inArchive = (id: RuleId, reason: string): ResolutionRule => ({ id, reach: 'archive', reason });

/** Every rule that links, or refuses to. */
export const resolutionRules: readonly ResolutionRule[] = [
  inArticle(
    'resolve/full-name',
    'Two full names of one article agree, a nickname, an initial or a left-out middle name allowed.',
  ),
  inArticle(
    'resolve/end-of-name',
    'The words end one longer name of the article: a double surname, or a second given name.',
  ),
  inArticle('resolve/surname', 'Only one person of the article has this surname and can be meant.'),
  inArticle(
    'resolve/given-name',
    'Only one person of the article has this given name, and the words before it allow one.',
  ),
  inArticle(
    'resolve/surname-and-title',
    'Of several people with this name only one goes by the title, rank or post that stands here.',
  ),
  inArticle('resolve/surname-and-sex', 'Of several people with this name the form of address fits only one.'),
  inArticle('resolve/named-so-far', 'Of several people with this name only one has been introduced at this point.'),
  inArticle(
    'resolve/nearest-name',
    'Of several people with this name one was spoken of just before, the others much earlier.',
  ),
  inArticle(
    'resolve/same-surname',
    'The article has no full name for this one; the same short form means the same person.',
  ),
  inArticle('resolve/ambiguous', 'Several people of the article fit and nothing tells which: none is chosen.'),
  inArticle(
    'resolve/same-name',
    'The article writes the same name, or another form that a list or a definition knows.',
  ),
  inArticle('resolve/part-of-name', 'The words are the beginning or the end of one longer name of the article.'),
  inArticle('resolve/initials', 'The letters are the initials of one longer name of the article.'),
  inArticle('resolve/shortened-name', 'The name leaves out a word that says only what sort of body it is.'),
  inArticle(
    'resolve/authority-of-force',
    'A bare police authority is that of the force that the text names beside it, or most.',
  ),
  inArchive('resolve/only-of-name', 'No other article has the name.'),
  inArchive('resolve/same-name-in-archive', 'Articles write the same full name and nothing tells the two apart.'),
  inArchive(
    'resolve/namesake',
    'The same full name with nothing in common: another post, other people and bodies around it. Kept apart.',
  ),
  inArchive(
    'resolve/other-form-of-name',
    'A nickname, an initial or a left-out middle name, and a shared post or body.',
  ),
  inArchive('resolve/equated-in-article', 'An article calls one person by both names.'),
  inArchive('resolve/other-form-unproven', 'The names could be one person’s, but nothing else says so. Kept apart.'),
  inArchive(
    'resolve/surname-and-context',
    'A surname alone, with a post or body that only one person of that surname has.',
  ),
  inArchive(
    'resolve/surname-alone',
    'A surname alone that shares no post or body with the people of that surname. Kept apart.',
  ),
  inArchive(
    'resolve/short-form-alone',
    'A short form whose article has no fuller name, and that no evidence ties to anybody.',
  ),
  inArchive('resolve/defined-abbreviation', 'One article says what the letters stand for.'),
  inArchive('resolve/legal-form', 'The names differ in the legal form alone.'),
  {
    id: 'resolve/post-holder',
    reach: 'saying',
    reason:
      'Who is meant by words for a post (`the chief constable`) whose article names nobody for it: the only one who holds it then by the roles of the archive, at the body that the words or the article give. Always implied.',
  },
];
