import type { Dossier, NameForm, Passage, PostHeld } from '../../query/dossier.js';
import type { Citation, Saying } from '../../store/dossier.js';
import type { Paint } from './paint.js';
import { counted, countedArticles, escapeText, placeOf } from './plain.js';

const INDENT = '    ';

/** A dossier for people; `limit` bounds each section and each list of places, 0 for none. */
export function dossierLines(dossier: Dossier, paint: Paint, limit: number): readonly string[] {
  const { entity, names, posts, quotes, said, passages } = dossier;
  const about = `${entity.kind} · ${counted(entity.mention_count, 'mention')} in ${countedArticles(entity)}`;
  const section = <T>(title: string, items: readonly T[], lines: (item: T) => readonly string[]): string[] => {
    if (items.length === 0) return [];
    const shown = limit === 0 ? items : items.slice(0, limit);
    const left = items.length - shown.length;
    const more = left === 0 ? [] : [paint.dim(`  … ${left} more: --limit 0 shows all`)];
    return ['', paint.heading(title), ...shown.flatMap(lines), ...more];
  };
  return [
    `${paint.name(escapeText(entity.name))}  ${paint.dim(about)}`,
    ...section('Names used', names, (form) => nameLines(form, paint)),
    ...section('Posts', posts, (post) => postLines(post, dossier, paint)),
    ...section('Said', quotes, (quote) => quoteLines(quote, paint)),
    ...section('Said, as reported', said, (report) => [reportLine(report, paint)]),
    ...section('Said about', passages, (passage) => passageLines(passage, paint)),
  ];
}

/** Places of a name that are shown on its line; the rest are counted. */
const PLACES = 4;

function nameLines({ name, uses }: NameForm, paint: Paint): readonly string[] {
  const places = uses.slice(0, PLACES).map((use) => paint.place(placeOf(use)));
  const left = uses.length - places.length;
  const more = left > 0 ? paint.dim(` and ${left} more`) : '';
  return [`  ${escapeText(name)}  ${paint.dim(`×${uses.length}`)}  ${places.join(' ')}${more}`];
}

function postLines(post: PostHeld, { entity }: Dossier, paint: Paint): readonly string[] {
  const holder = post.person_id === entity.id ? [] : [escapeText(post.person)];
  const body = post.organisation === null ? [] : [escapeText(post.organisation)];
  const term = termOf(post).map((part) => escapeText(part));
  const implied = post.basis === 'implied' ? [paint.dim(IMPLIED)] : [];
  const title = [...holder, paint.name(escapeText(post.role)), ...body, post.state, ...term, ...implied].join(' · ');
  const [best, ...others] = post.stated;
  if (!best) return [`  ${title}`];
  const more = others.length === 0 ? '' : paint.dim(` and ${others.length} more`);
  return [`  ${title}`, `${citationLine(best, `“${escapeText(best.text)}”`, paint)}${more}`];
}

/** What stands behind a post whose body no words give. */
export const IMPLIED = 'body implied';

/** Since and until when a post is held, as far as it is said. */
export function termOf({ since, until }: Pick<PostHeld, 'since' | 'until'>): readonly string[] {
  return [...(since === null ? [] : [`since ${since}`]), ...(until === null ? [] : [`until ${until}`])];
}

function quoteLines(quote: Saying, paint: Paint): readonly string[] {
  const cue = cueOf(quote, paint);
  return [`  ${paint.place(placeOf(quote))}`, `${INDENT}“${escapeText(quote.text)}”${cue}`];
}

/** On one line: the words are not the speaker's own. */
function reportLine(report: Saying, paint: Paint): string {
  const cue = cueOf(report, paint);
  return `  ${paint.place(placeOf(report))}  ${escapeText(report.text)}${cue}`;
}

/** The verb of saying, and the words for a post that only the archive takes for this one's. */
function cueOf({ cue, by, meant_basis }: Saying, paint: Paint): string {
  const implied = meant_basis === null ? [] : [`implied: “${escapeText(by ?? '')}”`];
  const parts = [...(cue === null ? [] : [escapeText(cue)]), ...implied];
  return parts.length === 0 ? '' : paint.dim(` (${parts.join('; ')})`);
}

function passageLines(passage: Passage, paint: Paint): readonly string[] {
  return [`  ${paint.place(placeOf(passage))}`, `${INDENT}${escapeText(passage.shown)}`];
}

function citationLine(citation: Citation, text: string, paint: Paint): string {
  return `${INDENT}${paint.place(placeOf(citation))}  ${text}`;
}

/** Columns of `dossierRows`. */
export const DOSSIER_COLUMNS: readonly string[] = [
  ...[
    'section',
    'name',
    'person',
    'role',
    'organisation',
    'state',
    'basis',
    'since',
    'until',
    'by',
    'meant_basis',
    'cue',
    'text',
  ],
  ...['source', 'line', 'start', 'end', 'rule', 'confidence', 'id', 'article_id'],
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
