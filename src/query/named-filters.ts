import type { EntityKind } from '../model/mention.js';
import type { Database } from '../store/database.js';
import { nameKey } from '../text/name-key.js';
import type { Meant } from './names.js';
import { NAME_FILTERS, type NameAsked, type NamedFilter, type NameFilter, type Query } from './query.js';
import type { Titles } from './titles.js';

/** A name of a query, and who or what it fits. */
export interface NameMeant extends NameAsked {
  readonly meant: Meant;
}

/** The filters of a query, ready for the tables, and what to tell the reader of how they were taken. */
export interface Resolved {
  readonly notes: readonly string[];
  /** Undefined where nothing can fit: a name that nobody has, words without a word. */
  readonly filters: readonly NamedFilter[] | undefined;
}

/** What a query leaves out. */
export interface Stated {
  /** What is only implied. */
  readonly stated: boolean;
}

/** Looks up what a query names, and puts its filters into the form that the tables are asked in. */
export async function resolveQuery(db: Database, asked: Query, { stated }: Stated): Promise<Resolved> {
  const { names, query, notes } = await findNames(db, asked);
  const unknown = await unknownNotes(db, names);
  if (unknown.length > 0) return { notes: [...notes, ...unknown], filters: undefined };
  return resolveNamed(db, { names, query, notes: [...notes, ...severalNotes(names)] }, { stated });
}

/** The same for a query whose names are looked up. */
export async function resolveNamed(
  db: Database,
  { names, query, notes }: Found,
  { stated }: Stated,
): Promise<Resolved> {
  if (query.isWordless) return { notes: [...notes, 'there is no word to look for'], filters: undefined };
  const titles = await findTitles(db, query.roles);
  const unheld = titles.filter(({ titles: { length } }) => length === 0);
  if (unheld.length > 0) {
    const { unheldNote } = await import('./titles.js');
    return { notes: [...notes, ...unheld.map(({ asked }) => unheldNote(asked))], filters: undefined };
  }
  return {
    notes: [...notes, ...titles.flatMap(({ note }) => note)],
    filters: namedFilters(query, { names, titles, stated }),
  };
}

/** The names of a query as they were looked up. */
export interface Found {
  readonly names: readonly NameMeant[];
  /** What is asked besides, with the words, or the post, that stand for a name which nothing has. */
  readonly query: Query;
  readonly notes: readonly string[];
}

/**
 * Looks the names of a query up. Words of any kind are one name together, else a name each; where nothing is called so they stand
 * for words in the text.
 */
export async function findNames(db: Database, query: Query): Promise<Found> {
  if (query.names.length === 0) return { names: [], query, notes: query.notes };
  const { findPlainly } = await import('./plain-names.js');
  const kinds = kindsAsked(query);
  const find = async (asked: NameAsked): Promise<NameMeant> => {
    const among = asked.filter === 'name' ? kinds : NAME_FILTERS[asked.filter];
    const entities = findPlainly(db, asked.name, among);
    if (entities.length > 0) return { ...asked, meant: { asked: asked.name, entities } };
    return { ...asked, meant: (await import('./names.js')).findNamed(db, asked.name, among) };
  };
  const isFound = ({ meant }: NameMeant): boolean => meant.entities.length > 0;
  const words = query.names.flatMap(({ filter, name }) => (filter === 'name' ? name : []));
  const others = await Promise.all(query.names.filter(({ filter }) => filter !== 'name').map(find));
  if (words.length === 0) return { names: others, query, notes: query.notes };
  const whole = await find({ filter: 'name', name: words.join(' ') });
  const post = await asPost(db, { ...query, names: others }, whole);
  if (post !== undefined) return { names: others, query: post.query, notes: [...query.notes, ...post.notes] };
  const isOneName = isFound(whole) || words.length === 1;
  const parts = isOneName ? [whole] : await Promise.all(words.map((name) => find({ filter: 'name', name })));
  if (parts.every(isFound)) {
    const names = [...parts, ...others];
    return { names, query: { ...query, names }, notes: query.notes };
  }
  const instead = await asWords(db, { ...query, names: others }, whole.name);
  return { names: others, query: instead.query, notes: [...query.notes, ...instead.notes] };
}

/** The kinds that a name of any kind is looked for among: those of `--kind`, where it names some. */
function kindsAsked({ kinds }: Query): readonly EntityKind[] {
  const asked = kinds.flatMap((kind) => ('mention' in kind ? [kind.mention] : []));
  const among = NAME_FILTERS.name.filter((kind) => asked.includes(kind));
  return among.length === 0 ? NAME_FILTERS.name : among;
}

/** A query for a post, where a name is just its title, and nobody's in full. */
async function asPost(
  db: Database,
  query: Query,
  { name, meant: { entities } }: NameMeant,
): Promise<Omit<Found, 'names'> | undefined> {
  const key = nameKey(name);
  const has = (entity: { readonly name: string }): boolean => ` ${nameKey(entity.name)} `.includes(` ${key} `);
  const isOne = entities.length === 1 && entities.every(has);
  if (isOne || entities.some((entity) => nameKey(entity.name) === key)) return undefined;
  const { titlesMeant } = await import('./titles.js');
  const { titles, note } = titlesMeant(db, name);
  if (titles.length === 0 || note.length > 0) return undefined;
  const other = entities.find(has);
  const notes = other === undefined ? [] : [`\`${name}\` is taken for the post; there is \`${other.name}\` too`];
  return { query: { ...query, roles: [...query.roles, name] }, notes };
}

const OPERATORS = /["*()]|(?:^|\s)(?:OR|NOT|-\S)/u;

/** Ends the note on a name that nothing has, where its words are looked for. */
const INSTEAD = ': these are the passages with its words';

/** The notes where not even these are found: one sentence that says both, and no two that say opposites. */
export function notesOnNothing(notes: readonly string[]): readonly string[] {
  const isInstead = (note: string): boolean => note.endsWith(INSTEAD);
  if (!notes.some(isInstead)) return [...notes, 'nothing in the archive fits'];
  return notes.map((note) => (isInstead(note) ? `${note.slice(0, -INSTEAD.length)}, and no passage fits` : note));
}

/** A query that looks for the words of a name which nothing has, and what to say of that. */
async function asWords(db: Database, query: Query, name: string): Promise<Omit<Found, 'names'>> {
  const [{ parseWords }, { nearNames }] = await Promise.all([import('./words.js'), import('./near-names.js')]);
  const words = parseWords(name);
  const near = nearNames(db, name, NAME_FILTERS.name).map((other) => `\`${other}\``);
  const meant = near.length === 0 ? '' : ` (did you mean ${near.join(', ')}?)`;
  return {
    query: { ...query, text: [...query.text, ...(words ? [words] : [])], isWordless: query.isWordless || !words },
    // Whoever writes an operator asks for words, and for nobody's name.
    notes: OPERATORS.test(name)
      ? []
      : [`nothing in the archive is called \`${name}\`${meant}${words === undefined ? '' : INSTEAD}`],
  };
}

/** What to say of the names that nothing in the archive has: those that are near. */
export async function unknownNotes(db: Database, names: readonly NameMeant[]): Promise<readonly string[]> {
  const unknown = names.filter(({ meant }) => meant.entities.length === 0);
  if (unknown.length === 0) return [];
  const { nearNames } = await import('./near-names.js');
  return unknown.map(({ filter, name }) => {
    const near = nearNames(db, name, NAME_FILTERS[filter]).map((other) => `\`${other}\``);
    const meant = near.length === 0 ? '' : `: did you mean ${near.join(', ')}?`;
    return `${UNKNOWN[filter] ?? `no ${filter}`} \`${name}\` in the archive${meant}`;
  });
}

const UNKNOWN: Readonly<Partial<Record<NameFilter, string>>> = {
  with: 'nothing is called',
  speaker: 'nobody is called',
};

const NAMED_IN_NOTE = 5;

/** What to say of the names that several have. */
export function severalNotes(names: readonly NameMeant[]): readonly string[] {
  return names.filter(({ meant }) => meant.entities.length > 1).map(severalNote);
}

function severalNote({ name, meant: { entities } }: NameMeant): string {
  const shown = entities.slice(0, NAMED_IN_NOTE).map((entity) => `\`${entity.name}\``);
  const more = entities.length > shown.length ? [`${entities.length - shown.length} more`] : [];
  return `\`${name}\` is taken for any of ${[...shown, ...more].join(', ')}`;
}

async function findTitles(db: Database, roles: readonly string[]): Promise<readonly Titles[]> {
  if (roles.length === 0) return [];
  const { titlesMeant } = await import('./titles.js');
  return roles.map((role) => titlesMeant(db, role));
}

interface LookedUp {
  readonly names: readonly NameMeant[];
  readonly titles: readonly Titles[];
  readonly stated: boolean;
}

/**
 * One person beside words said or a post is the one who says or holds it, one body beside a post is where it is held; they need
 * not be named in the same passage as well.
 */
function namedFilters(query: Query, { names, titles, stated }: LookedUp): readonly NamedFilter[] {
  const { money, dates, said, text, sources, published, kinds, events } = query;
  const speakers = names.filter(({ filter }) => filter === 'speaker');
  const talker = single(names, 'person', said.length > 0 && speakers.length === 0);
  const holder = single(names, 'person', titles.length > 0);
  const body = single(names, 'body', titles.length > 0) ?? single(names, 'place', titles.length > 0);
  const saidBy = talker ? idsOf(talker) : speakers.length > 0 ? speakers.flatMap(idsOf) : null;
  // The words of one speaker show him speaking.
  const isShown = (name: NameMeant): boolean => said.length > 0 && speakers.length === 1 && name === speakers[0];
  const nameKinds = kindsAsked(query);
  const narrowsName = names.some(({ filter }) => filter === 'name') && nameKinds !== NAME_FILTERS.name;
  return [
    ...names
      .filter((name) => ![talker, holder, body].includes(name) && !isShown(name))
      .map((name): NamedFilter => ({ flag: name.filter, filter: nameFilter(name, stated) })),
    ...titles.map(({ titles: held }): NamedFilter => {
      const holders = { people: holder ? idsOf(holder) : null, bodies: body ? idsOf(body) : null };
      return { flag: 'role', filter: { on: 'role', titles: held, ...holders, stated } };
    }),
    ...money.map((range): NamedFilter => ({ flag: 'money', filter: { on: 'money', ...range } })),
    ...dates.map((period): NamedFilter => ({ flag: 'date', filter: { on: 'date', ...period } })),
    ...said.map((words): NamedFilter => {
      const { match, isWithout } = words;
      return { flag: 'said', filter: { on: 'said', match, isWithout, speakers: saidBy }, words };
    }),
    ...text.map((words): NamedFilter => {
      const { match, isWithout, broad } = words;
      return { flag: 'text', filter: { on: 'text', match, isWithout, broad }, words };
    }),
    ...kinds
      .filter((kind) => !(narrowsName && 'mention' in kind && nameKinds.some((each) => each === kind.mention)))
      .map((kind): NamedFilter => ({ flag: 'kind', filter: { on: 'kind', ...kind } })),
    ...events.map((type): NamedFilter => ({ flag: 'event', filter: { on: 'event', type } })),
    ...sources.map((pattern): NamedFilter => ({ flag: 'source', filter: { on: 'source', ...pattern } })),
    ...published.map((period): NamedFilter => ({ flag: 'published', filter: { on: 'published', ...period } })),
  ];
}

function nameFilter(name: NameMeant, stated: boolean): NamedFilter['filter'] {
  const ids = idsOf(name);
  return name.filter === 'speaker' ? { on: 'speaker', ids, stated } : { on: 'entity', ids };
}

function idsOf({ meant }: NameMeant): readonly string[] {
  return meant.entities.map(({ id }) => id);
}

const SORTS: Readonly<Record<'person' | 'body' | 'place', readonly EntityKind[]>> = {
  person: ['person'],
  body: ['force', 'organisation'],
  place: ['place'],
};

/** The only name of a sort, where another filter is about it. */
function single(names: readonly NameMeant[], sort: keyof typeof SORTS, isNeeded: boolean): NameMeant | undefined {
  if (!isNeeded) return undefined;
  const kinds = SORTS[sort];
  const among = names.filter(({ filter, meant }) => {
    if (filter === 'with' || filter === 'speaker') return false;
    return filter === 'name'
      ? meant.entities.every(({ kind }) => kinds.includes(kind))
      : NAME_FILTERS[filter].every((kind) => kinds.includes(kind));
  });
  return among.length === 1 ? among[0] : undefined;
}
