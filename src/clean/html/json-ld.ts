import { type Json, type JsonObject, parsedScript } from './json-ld-script.js';
import { withoutEntities } from './written-entities.js';

/** Somebody whom JSON-LD names. */
export interface LinkedName {
  readonly name: string;
  /** `body` for an organisation; undefined where the page does not say. */
  readonly sort?: 'person' | 'body';
}

/** What JSON-LD says of the article. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly authors: readonly LinkedName[];
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly url?: string;
}

/** What the rest of the page says of itself: which of several articles in its scripts is its own. */
export interface OwnPage {
  /** Its canonical address. */
  readonly url: string | undefined;
  /** Its titles, as its head writes them. */
  readonly titles: readonly string[];
}

/** Sorts of thing that a page's article is, most certain first. */
const SORTS: readonly RegExp[] = [
  /^(?:\w{0,40}Article|(?:Live)?BlogPosting|SocialMediaPosting|Report)$/,
  /^(?:Review|Recipe|HowTo|CreativeWork|Posting|DiscussionForumPosting)$/,
  /^(?:\w{0,40}WebPage|ItemPage|AboutPage|FAQPage|QAPage|NewsMediaPage)$/,
];
const BODY = /(?:Organization|Corporation|Business|Brand|WebSite|Team|Agency)$/;
const WRITER = /^Person$/;
/** Under these stand other stories, and what readers wrote. */
const ELSEWHERE = new Set(
  'comment comments review reviews itemListElement relatedLink isRelatedTo mentions citation isBasedOn blogPost blogPosts hasPart video'.split(
    ' ',
  ),
);
/** Objects that are looked at, over all scripts: a page has a few dozen. */
const MOST_OBJECTS = 5000;
const MOST_NAMES = 20;

/** The article of a page's JSON-LD scripts; undefined where there is none. A broken script is passed over. */
export function linkedArticle(scripts: readonly string[], page: OwnPage): LinkedArticle | undefined {
  const { own, byId } = readObjects(scripts);
  const ranked = SORTS.map((sort) =>
    byLikeness(
      own.filter((object) => hasType(object, sort)),
      page,
    ),
  );
  const written = ranked.slice(0, -1).find((objects) => objects.length > 0) ?? [];
  const [article] = written;
  const about = ranked.at(-1) ?? [];
  if (article === undefined && about.length === 0) return undefined;
  const first = <T>(objects: readonly JsonObject[], read: (object: JsonObject) => T | undefined): T | undefined => {
    for (const object of objects) {
      const found = read(object);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const text = (name: string) => (object: JsonObject) => textOf(object[name], byId);
  const all = [...written, ...about];
  const headline = first(written, text('headline')) ?? first(written, text('name')) ?? first(about, text('headline'));
  const fields = {
    headline,
    publisher: first(all, (object) => namesOf(object['publisher'], byId)[0]?.name),
    published: first(all, text('datePublished')) ?? first(written, text('dateCreated')),
    modified: first(all, text('dateModified')),
    language: first(all, text('inLanguage')),
    url: article && addressOf(article),
  };
  const authors = written.map((object) => namesOf(object['author'] ?? object['creator'], byId));
  return { authors: authors.find((names) => names.length > 0) ?? [], ...withoutUndefined(fields) };
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

interface LinkedObjects {
  /** Of the page itself, outermost first. */
  readonly own: readonly JsonObject[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** Every object of the scripts, without recursion. */
function readObjects(scripts: readonly string[]): LinkedObjects {
  const own: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  const waiting: { readonly value: Json; readonly elsewhere: boolean }[] = [];
  for (const script of scripts) {
    const value = parsedScript(script);
    if (value !== undefined) waiting.push({ value, elsewhere: false });
  }
  for (let i = 0; i < waiting.length && i < MOST_OBJECTS; i++) {
    const { value, elsewhere } = waiting[i] ?? { value: null, elsewhere: true };
    if (value === null || typeof value !== 'object') continue;
    if (isList(value)) {
      for (const item of value) waiting.push({ value: item, elsewhere });
      continue;
    }
    if (!elsewhere) own.push(value);
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, { ...value, ...byId.get(id) });
    for (const [key, item] of Object.entries(value)) {
      waiting.push({ value: item, elsewhere: elsewhere || ELSEWHERE.has(key) });
    }
  }
  return { own, byId };
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}

function hasType(object: JsonObject, pattern: RegExp): boolean {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.some((each) => typeof each === 'string' && pattern.test(each));
}

/** The page's own first, by address or headline; of the rest none where there is an own one. */
function byLikeness(objects: readonly JsonObject[], page: OwnPage): readonly JsonObject[] {
  const own = objects.filter((object) => isOwn(object, page));
  return own.length > 0 ? own : objects.slice(0, 1);
}

function isOwn(object: JsonObject, { url, titles }: OwnPage): boolean {
  const address = addressOf(object);
  if (address !== undefined && url !== undefined && bareAddress(address) === bareAddress(url)) return true;
  const headline = object['headline'] ?? object['name'];
  if (typeof headline !== 'string') return false;
  const letters = lettersOf(headline);
  return titles.map(lettersOf).some((title) => holds(title, letters) || holds(letters, title));
}

const holds = (whole: string, part: string): boolean => part.length >= SHORTEST_TITLE && whole.includes(part);

/** In letters: shorter ones stand in other titles as well. */
const SHORTEST_TITLE = 8;
const NOT_LETTER = /[^\p{L}\p{N}]+/gu;
const SCHEME_AND_REST = /^https?:\/\/(?:www\.)?|[?#].*$|\/+$/gi;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(NOT_LETTER, '');
}

function bareAddress(url: string): string {
  return url.trim().toLowerCase().replace(SCHEME_AND_REST, '').replace(SCHEME_AND_REST, '');
}

function addressOf(object: JsonObject): string | undefined {
  const page = object['mainEntityOfPage'];
  const id =
    page !== null && typeof page === 'object' && !isList(page as JsonObject) ? (page as JsonObject)['@id'] : page;
  return [object['url'], id, object['@id']].find((value): value is string => typeof value === 'string' && value !== '');
}

function textOf(value: Json | undefined, byId: ReadonlyMap<string, JsonObject>): string | undefined {
  if (typeof value === 'string') return withoutEntities(value).trim() || undefined;
  if (value === null || value === undefined || typeof value !== 'object') return undefined;
  if (isList(value)) return value.length === 0 || Array.isArray(value[0]) ? undefined : textOf(value[0], byId);
  const text = value['@value'] ?? value['name'];
  return typeof text === 'string' ? textOf(text, byId) : undefined;
}

function namesOf(value: Json | undefined, byId: ReadonlyMap<string, JsonObject>): readonly LinkedName[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ name: value.trim() }];
  if (typeof value !== 'object') return [];
  if (isList(value)) {
    return value.slice(0, MOST_NAMES).flatMap((item) => (Array.isArray(item) ? [] : namesOf(item, byId)));
  }
  const id = value['@id'];
  const whole = typeof id === 'string' && value['name'] === undefined ? (byId.get(id) ?? value) : value;
  const sort = hasType(whole, BODY) ? 'body' : hasType(whole, WRITER) ? 'person' : undefined;
  const name = textOf(whole['name'] ?? whole['alternateName'] ?? givenAndFamily(whole), byId);
  return name === undefined ? [] : [{ name, ...(sort === undefined ? {} : { sort }) }];
}

function givenAndFamily(person: JsonObject): string | undefined {
  const { givenName, familyName } = person;
  return typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : undefined;
}
