/** A value of JSON-LD: pages write a string where an object is meant, a list where one is, and the other way round. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** What JSON-LD says of the article. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
}

const ARTICLE_TYPE =
  /^(?:(?:News|Scholarly|Tech|Satirical|Advertiser|Opinion|Analysis|Background|Reportage|Review)?\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe|HowTo|CreativeWork|Posting)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|AboutPage|FAQPage|QAPage|NewsMediaPage)$/;
/** Objects that are looked at, over all scripts: a page has a few dozen. */
const MOST_OBJECTS = 5000;

/** The article of a page's JSON-LD scripts; undefined where there is none. A broken script is passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  const objects = scripts.flatMap((script) => objectsOf(parsed(script)));
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object['@id'];
    if (typeof id === 'string' && Object.keys(object).length > 1) byId.set(id, { ...object, ...byId.get(id) });
  }
  const articles = objects.filter((object) => hasType(object, ARTICLE_TYPE));
  const pages = objects.filter((object) => hasType(object, PAGE_TYPE));
  const [article] = [...articles, ...pages];
  if (article === undefined) return undefined;
  const read = (name: string): Json | undefined =>
    article[name] ?? (articles.length > 0 ? undefined : pages[0]?.[name]);
  const headline = textOf(article['headline'] ?? (articles.length > 0 ? article['name'] : undefined), byId);
  const publisher = namesOf(read('publisher'), byId)[0];
  const published = textOf(read('datePublished') ?? pages[0]?.['datePublished'] ?? article['dateCreated'], byId);
  const language = textOf(read('inLanguage'), byId);
  return {
    authors: articles.length > 0 ? namesOf(article['author'] ?? article['creator'], byId) : [],
    ...(headline === undefined ? {} : { headline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

const OPENING = /^(?:<!--|\/\/ {0,9}<!\[CDATA\[|\/\* {0,9}<!\[CDATA\[ {0,9}\*\/|<!\[CDATA\[)/;
const CLOSING = /(?:-->|\/\/ {0,9}\]\]>|\/\* {0,9}\]\]> {0,9}\*\/|\]\]>|;)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks and tabs inside strings are what breaks it
const CONTROLS = /[\u0000-\u001f]+/g;
const TRAILING_COMMA = /,(?=\s{0,99}[}\]])/g;

function parsed(script: string): Json | undefined {
  for (const text of [script, unwrapped(script).replace(CONTROLS, ' ').replace(TRAILING_COMMA, '')]) {
    try {
      return JSON.parse(text) as Json;
    } catch {
      // The mended form is next; a script that cannot be read says nothing.
    }
  }
  return undefined;
}

/** Old pages hide their scripts in comments and character data. */
function unwrapped(script: string): string {
  return script.trim().replace(OPENING, '').replace(CLOSING, '');
}

/** Every object of a script, outermost first, without recursion. */
function objectsOf(json: Json | undefined): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: Json[] = json === undefined ? [] : [json];
  for (let i = 0; i < waiting.length && found.length < MOST_OBJECTS; i++) {
    const value = waiting[i];
    if (value === null || typeof value !== 'object') continue;
    if (isList(value)) for (const item of value) waiting.push(item);
    else {
      found.push(value);
      for (const item of Object.values(value)) if (item !== null && typeof item === 'object') waiting.push(item);
    }
  }
  return found;
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}

function hasType(object: JsonObject, pattern: RegExp): boolean {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.some((each) => typeof each === 'string' && pattern.test(each));
}

function textOf(value: Json | undefined, byId: ReadonlyMap<string, JsonObject>): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === undefined || typeof value !== 'object') return undefined;
  if (isList(value)) return textOf(value[0], byId);
  return textOf(value['@value'] ?? value['name'], byId);
}

function namesOf(value: Json | undefined, byId: ReadonlyMap<string, JsonObject>): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value !== 'object') return [];
  if (isList(value)) return value.slice(0, 20).flatMap((item) => (Array.isArray(item) ? [] : namesOf(item, byId)));
  const id = value['@id'];
  const whole = typeof id === 'string' && value['name'] === undefined ? byId.get(id) : value;
  const name = whole?.['name'] ?? whole?.['alternateName'];
  return typeof name === 'string' ? namesOf(name, byId) : Array.isArray(name) ? namesOf(name[0], byId) : [];
}
