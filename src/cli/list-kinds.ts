import { UsageError } from '../model/message.js';
import { LIST_KINDS, type ListKind } from '../store/listings.js';
import { editDistance } from '../text/edit-distance.js';

/** Other words for what can be listed; the singular of each is known besides. */
const SYNONYMS: Readonly<Partial<Record<ListKind, readonly string[]>>> = {
  people: ['person', 'persons'],
  forces: ['police'],
  organisations: [
    'organization',
    'organizations',
    'org',
    'orgs',
    'company',
    'companies',
    'firms',
    'body',
    'bodies',
    'councils',
  ],
  places: ['locations', 'towns', 'areas'],
  programmes: ['programs', 'projects', 'operations'],
  entities: ['entity', 'names'],
  money: ['sums', 'figures'],
  dates: ['days'],
  durations: ['periods'],
  contacts: ['phones', 'emails', 'urls', 'links', 'addresses'],
  roles: ['posts', 'jobs', 'titles', 'positions'],
  quotes: ['quotations'],
  said: ['reports', 'sayings'],
  events: ['happenings'],
  relations: ['relationships', 'dealings'],
  differences: ['conflicts'],
  articles: ['story', 'stories'],
  copies: ['copy', 'duplicates'],
  sources: ['files', 'pages'],
  blocks: ['passages', 'paragraphs', 'lines'],
  issues: ['errors', 'warnings', 'problems'],
};

const PLURAL = /s$/;

const KINDS: ReadonlyMap<string, ListKind> = new Map(
  LIST_KINDS.flatMap((kind) =>
    [kind, ...(SYNONYMS[kind] ?? [])].flatMap((word): [string, ListKind][] => [
      [word.replace(PLURAL, ''), kind],
      [word, kind],
    ]),
  ),
);

/**
 * The listing that a reader names, in the plural or the singular, or by another word for it.
 *
 * @throws UsageError that names all listings, and the one that may be meant.
 */
export function listKind(named: unknown): ListKind {
  const all = LIST_KINDS.join(', ');
  if (typeof named !== 'string' || named.trim() === '') throw new UsageError(`name what to list. There are ${all}`);
  const word = named.trim().toLowerCase();
  const kind = KINDS.get(word);
  if (kind !== undefined) return kind;
  const [near = ''] = [...KINDS.keys()].sort((a, b) => editDistance(word, a) - editDistance(word, b));
  const isNear = editDistance(word, near) <= near.length / 2;
  const others = isNear ? `did you mean \`${KINDS.get(near)}\`? There` : 'there';
  throw new UsageError(`there is no list of \`${named}\`: ${others} are ${all}`);
}
