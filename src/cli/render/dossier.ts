import type { Dossier, NameForm, Passage } from '../../query/dossier.js';
import { mainPost, type PostHeld } from '../../query/posts-held.js';
import type { Citation, Saying } from '../../store/dossier.js';
import { detailLines, INDENT, type Look, moreText, placePieces } from './citing.js';
import { counted, countedArticles } from './plain.js';
import { GAP, type Piece, wrapped } from './wrap.js';

/** How much of a dossier is shown. */
export interface Extent {
  /** Of each section, 0 for all and every place; where nobody says, as much as two screens hold. */
  readonly limit?: number | undefined;
  /** Lines of the screen. */
  readonly rows?: number | undefined;
}

/** Of each section, until it fits. */
const USUAL = [20, 10, 7, 5, 4, 3, 2] as const;
const SCREENS = 2;
/** A lower screen is taken for one of so many lines. */
const LEAST_ROWS = 24;
/** Where it is no terminal. */
const USUAL_ROWS = 40;

/** A dossier for people: first what it comes to, then names, posts, words said and words about it, the oldest first. */
export function dossierLines(
  dossier: Dossier,
  look: Look,
  { limit, rows = USUAL_ROWS }: Extent = {},
): readonly string[] {
  const [most] = limit === undefined ? USUAL : [limit];
  const head = summaryLines(dossier, look);
  const sections = sectionsOf(dossier, look, most === 0 ? undefined : most);
  const upTo = (count: number): readonly string[] => [
    ...head,
    ...sections.flatMap((section) => sectionLines(section, look, count)),
  ];
  if (limit !== undefined) return upTo(limit === 0 ? Number.POSITIVE_INFINITY : limit);
  const room = SCREENS * Math.max(LEAST_ROWS, rows);
  const all = USUAL.map(upTo);
  return all.find((lines) => lines.length < room) ?? all.at(-1) ?? head;
}

/** One part of a dossier: how much there is, and the lines of each piece that may be shown. */
interface Section {
  readonly title: string;
  readonly count: number;
  readonly pieces: readonly (readonly string[])[];
  /** What is counted, where it is not the pieces. */
  readonly unit?: string;
}

/** Every part, `most` pieces of each; without it all of them with every place. */
function sectionsOf(dossier: Dossier, look: Look, most: number | undefined): readonly Section[] {
  const { names, posts, quotes, said, passages, mentions_left } = dossier;
  const all = most === undefined;
  const section = <T>(title: string, items: readonly T[], lines: (item: T) => readonly string[]): Section => ({
    ...{ title, count: items.length, pieces: items.slice(0, most).map(lines) },
  });
  return [
    section('Names used', names, (form) => nameLines(form, look, all)),
    section('Posts', posts, (post) => postLines(post, dossier, look, all)),
    section('Said', quotes, (quote) => sayingLines(quote, `“${quote.text}”`, look)),
    section('Said, as reported', said, (report) => sayingLines(report, report.text, look)),
    {
      ...section('Said about', passages, (passage) => passageLines(passage, look)),
      // Of many mentions only so many were read as give the passages that are shown.
      ...(mentions_left === 0 ? {} : { count: passages.length + mentions_left, unit: ' mentions' }),
    },
  ];
}

function sectionLines({ title, count, pieces, unit = '' }: Section, look: Look, limit: number): readonly string[] {
  if (count === 0) return [];
  const shown = pieces.slice(0, limit);
  const left = count - shown.length;
  const more =
    left === 0 ? [] : wrapped([{ text: moreText(left, { unit }), style: look.paint.dim }], { ...look, indent: '  ' });
  return ['', look.paint.heading(title), ...shown.flat(), ...more];
}

/** Name, kind and main post; how often and over what time it is named; what there is of it. */
function summaryLines(dossier: Dossier, look: Look): readonly string[] {
  const { entity, names, posts, quotes, said } = dossier;
  const { paint, width } = look;
  const post = mainPost(dossier);
  const body = post?.basis === 'implied' ? `${post.organisation} (implied)` : (post?.organisation ?? '');
  const about = [entity.kind, ...(post === undefined ? [] : [post.role, body])];
  const counts = [
    `${counted(entity.mention_count, 'mention')} in ${countedArticles(entity)}${periodOf(names)}`,
    ...(posts.length === 0 ? [] : [counted(posts.length, 'post')]),
    ...(quotes.length === 0 ? [] : [counted(quotes.length, 'quote')]),
    ...(said.length === 0 ? [] : [counted(said.length, 'report')]),
  ];
  const dotted = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  return [
    ...wrapped([{ text: entity.name, style: paint.name }, GAP, { text: dotted(about), style: paint.dim }], {
      width,
      indent: '',
    }),
    ...wrapped([{ text: dotted(counts), style: paint.dim }], { width, indent: '' }),
  ];
}

/** `, 2012-03-01 to 2014-05-06`: the first and the last article. */
function periodOf(names: readonly NameForm[]): string {
  const days = names.flatMap(({ uses }) => uses.flatMap(({ published }) => published ?? [])).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}

function nameLines({ name, uses }: NameForm, look: Look, all: boolean): readonly string[] {
  const { paint, width } = look;
  const pieces: readonly Piece[] = [
    ...[{ text: name }, GAP, { text: `×${uses.length}`, style: paint.dim }, GAP],
    ...placePieces(uses, look, all),
  ];
  return wrapped(pieces, { width, indent: INDENT, first: '  ' });
}

function postLines(post: PostHeld, { entity }: Dossier, look: Look, all: boolean): readonly string[] {
  const { paint, width } = look;
  const { person, person_id, role, organisation, state, basis, stated } = post;
  const holder = person_id === entity.id ? '' : `${person} · `;
  const rest = [...(organisation === null ? [] : [organisation]), state, ...termOf(post)];
  const pieces: readonly Piece[] = [
    ...[{ text: holder }, { text: role, style: paint.name }, { text: rest.map((part) => ` · ${part}`).join('') }],
    ...(basis === 'implied' ? [{ text: ' · ' }, { text: IMPLIED, style: paint.dim }] : []),
  ];
  const [first, ...evidence] = stated;
  const title = wrapped(pieces, { width, indent: INDENT, first: '  ' });
  if (!first) return title;
  return [...title, ...detailLines([`“${first.text}”`, ...dayOf(first)], { ...first, evidence }, look, all)];
}

/** What stands behind a post whose body no words give. */
export const IMPLIED = 'body implied';

/** Since and until when a post is held, as far as it is said. */
export function termOf({ since, until }: Pick<PostHeld, 'since' | 'until'>): readonly string[] {
  return [...(since === null ? [] : [`since ${since}`]), ...(until === null ? [] : [`until ${until}`])];
}

const dayOf = ({ published }: Citation): readonly string[] => (published === null ? [] : [published]);

/** The words, then the verb of saying, the day and the place. */
function sayingLines(saying: Saying, shown: string, look: Look): readonly string[] {
  const { cue, by, meant_basis } = saying;
  const implied = meant_basis === null ? [] : [`implied: “${by ?? ''}”`];
  return [
    ...wrapped([{ text: shown }], { ...look, indent: '  ' }),
    ...detailLines([...(cue === null ? [] : [cue]), ...implied, ...dayOf(saying)], saying, look),
  ];
}

function passageLines(passage: Passage, look: Look): readonly string[] {
  return [
    ...wrapped([{ text: passage.shown }], { ...look, indent: '  ' }),
    ...detailLines(dayOf(passage), passage, look),
  ];
}

/** Columns of `dossierRows`. */
export const DOSSIER_COLUMNS: readonly string[] = [
  ...['section', 'name', 'person', 'role', 'organisation', 'state', 'basis', 'since', 'until', 'by', 'meant_basis'],
  ...['cue', 'text', 'published', 'source', 'line', 'start', 'end', 'rule', 'confidence', 'id', 'article_id'],
];

/** A dossier as rows, one a citation; `section` says what each is. */
export function* dossierRows({
  names,
  posts,
  quotes,
  said,
  passages,
}: Dossier): IterableIterator<Record<string, unknown>> {
  for (const { name, uses } of names) for (const use of uses) yield { section: 'name', name, ...use };
  for (const { stated } of posts) for (const post of stated) yield { section: 'post', ...post };
  for (const quote of quotes) yield { section: 'quote', ...quote };
  for (const report of said) yield { section: 'said', ...report };
  for (const { shown: _, ...passage } of passages) yield { section: 'passage', ...passage };
}
