import type { LineRole } from '../../lines/line-role.js';
import { isOutletShaped } from '../../lines/outlets.js';
import { plainLine, readLine } from '../../lines/read-line.js';
import type { Block } from '../../model/block.js';
import type { Attested } from '../../model/span.js';

/** A name that may be the site's, and what speaks for it. */
interface Candidate {
  readonly name: string;
  score: number;
  /** Something that only a site's or a paper's name has, and not that of a part of it. */
  isSure: boolean;
  /** One of the first lines of the page. */
  isAtTop: boolean;
}

/** In blocks: the site's header stands above its menu. */
const HEAD = 14;
const FOOT = 14;
const TOP = 3;
const MOST_WORDS = 6;
const LONGEST = 60;
const LEAST_SCORE = 2;

const TITLE_PARTS = / (?:\||-|»|·|•|::) /;
const COMPANY = /,? (?:Ltd|Limited|plc|PLC|Inc|LLC|L\.L\.C|DAC|Pty|Pvt|GmbH|Corp|Co)\.?(?=$|[ ,.])/g;
const RIGHTS =
  /^(?:all (?:content )?)?(?:copyright|©|\(c\))[\s©:,]*(?:copyright|©|\(c\))?|\ball rights reserved\b.*$|\b(?:19|20)\d\d(?: ?[-–] ?(?:(?:19|20)\d\d|present))?\b|(?:owned or licensed|published) by\b/gi;
const BEFORE_SIGN = /^.{0,80}(?:©|\(c\)) ?/i;
const BEHIND_NAME = / (?:unless|except|powered by|theme by|- ISSN|and its licensors|or its)\b.*$/i;
const IS_COPYRIGHT = /^(?:all (?:content )?)?(?:copyright|©|\(c\))|© ?(?:19|20)\d\d|\ball rights reserved\b/i;
const EDGES = /^[\s,.;:|©•·-]+|[\s,.;:|©•·-]+$/g;
const PART_END = / ?[|•·;].*$|, (?:a |an |the |registered|part of|\d).*$|\. .*$/;
/** What a page asks its reader to do with the site, and what it says the site did. */
const ABOUT_SITE =
  /^(?:(?:subscribe|sign up|welcome|back|continue|go) to|follow|search|about|more (?:from|on)|contact|support|advertise (?:with|on|in)|join|download|get|(?:first|originally) (?:published|appeared) (?:in|on|by)|(?:this|the) (?:article|story|post) (?:first |originally )?(?:appeared|was (?:first |originally )?published) (?:in|on|by)|published by) (the )?(\p{Lu}[^.!?|]{2,50}?)(?: (?:newsletter|home ?page|home|app|online|archives?|main menu|on (?:facebook|twitter|x|instagram|whatsapp)).*)?[.:!]?$/iu;
const PUBLISHED_BY = /^(\p{Lu}[^.!?|]{2,50}?) is (?:published|owned|produced|operated|run) by\b/u;
const HANDLE = /@([a-z\d_]{4,30})\b/gi;
const HOST =
  /(?:https?:\/\/|www\.|@)(?:www\.|[a-z\d-]+\.)*?([a-z\d-]{3,40})\.(?:co\.|com\.|org\.|net\.)?[a-z]{2,8}\b/gi;
const SPACES = / {2,}/g;
const THE = /^the /;
const NOT_LETTER = /[^\p{L}\p{N}]+/gu;
const NAME_START = /^(?:The )?[\p{Lu}\d]/u;
/** What a page asks for or offers, and no name begins with. */
const NO_START =
  /^(?:shop|search|about|subscribe|sign|best|what|terms|welcome|follow|my|our|get|try|read|more|latest|back|join|contact|download|donate|copyright|designed|powered|privacy)\b/i;
const NO_NAME_SIGN = /[|©@]|\b(?:ISSN|powered by|theme by|unless|privacy policy)\b/i;
/** A firm that owns papers is none; a name alone may be of anything. */
const OWNER =
  /\b(?:holdings?|group|media|networks?|interactive|publishing|publications|publishers|newspapers|titles|communications|entertainment|broadcasting|company|corporation|ventures|digital|partners|foundation|council|university|college|school|department)\b|^\S+$/i;
const SENTENCE_END = /[.!?:,;]$/;

/** Roles that no name of a site has. */
const NO_NAME: ReadonlySet<LineRole> = new Set([
  'byline',
  'dateline',
  'author-label',
  'menu',
  'section',
  'count',
  'reading-time',
  'contact',
  'caption',
  'job',
  'handle',
  'agency',
  'quotation',
  'present',
  'prose',
  'list',
]);

/**
 * The site's name as the lines of a text dump give it, several signs together: a row above the menu, the end of the
 * page's title, the copyright line, what the page says of itself, its addresses. A name with one sign alone is none.
 */
export function siteName(blocks: readonly Block[], headline: string): Attested<string> | undefined {
  const lines = blocks.map(({ text }) => (text.length > 400 ? '' : plainLine(text)));
  const short = lines.filter((line) => line.length > 0 && line.length <= 200);
  const copyright = holdersIn(short);
  const candidates = new Map<string, Candidate>();
  const own = keyOf(headline);
  const top = new Set(lines.slice(0, TOP).map(keyOf));
  const add = (name: string, score: number, isSure: boolean): void => {
    const key = keyOf(name);
    if (key.length < 3 || key === own || !isPossible(name)) return;
    const known = candidates.get(key) ?? { name, score: 0, isSure: false, isAtTop: top.has(key) };
    known.score += score;
    known.isSure ||= isSure;
    candidates.set(key, known);
  };
  addHeadLines(lines, add);
  const title = pageTitle(lines);
  if (title !== undefined && keyOf(title) !== own) return { value: title, basis: 'metadata/site-name' };
  for (const [at, name] of titleEnds(lines.slice(0, 3), own)) add(name, at === 0 ? 1.5 : 1, true);
  for (const name of copyright) add(name, OWNER.test(name) ? 1 : 2, true);
  for (const name of namesAsked(short)) add(name, 1, true);
  // The page's addresses are looked for where there is a name that they could speak for.
  if (candidates.size === 0) return undefined;
  const letters = lettersOf(short);
  const tail = new Set(lines.slice(-FOOT).map(keyOf));
  for (const [key, candidate] of candidates) {
    const { name } = candidate;
    if (letters.has(key)) add(name, 1.5, true);
    if (copyright.some((holder) => keyOf(holder) !== key && sharesWord(holder, name)) && candidate.isAtTop)
      add(name, 1.5, true);
    if (tail.has(key)) add(name, 0.5, false);
    if (candidate.isAtTop && speaksOf(lines, name)) add(name, 1.5, true);
  }
  const [best, second] = [...candidates.values()]
    .filter(({ isSure, score }) => isSure && score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
  if (
    best === undefined ||
    (second !== undefined && second.score === best.score && !sharesWord(second.name, best.name))
  )
    return undefined;
  return { value: best.name, basis: 'metadata/site-name' };
}

/** What the copyright lines call whoever holds the rights. */
function holdersIn(lines: readonly string[]): readonly string[] {
  const holders = lines.filter((line) => IS_COPYRIGHT.test(line)).map(holderOf);
  return [...new Set(holders)].filter((name) => name !== '');
}

/** What the page calls the site where it asks something of its reader. */
function namesAsked(lines: readonly string[]): readonly string[] {
  const asked = lines.flatMap((line) => {
    const match = line.length > 80 ? undefined : (ABOUT_SITE.exec(line) ?? PUBLISHED_BY.exec(line));
    const name =
      match === undefined || match === null
        ? ''
        : match[2] === undefined
          ? (match[1] ?? '')
          : `${match[1] ?? ''}${match[2]}`;
    return name === '' ? [] : [name];
  });
  return [...new Set(asked)];
}

/** Hosts and accounts, letters alone. */
function lettersOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => [
      ...[...line.matchAll(HANDLE)].map(([, handle = '']) => keyOf(handle)),
      ...[...line.matchAll(HOST)].map(([, host = '']) => keyOf(host)),
    ]),
  );
}

/** Who holds the rights: `© 2012 Norwell Post Ltd. All rights reserved. | Privacy` → `Norwell Post`. */
function holderOf(line: string): string {
  const bare = line
    .replace(BEFORE_SIGN, '')
    .replace(RIGHTS, ' ')
    .replace(BEHIND_NAME, '')
    .replace(EDGES, '')
    .replace(PART_END, '');
  return bare.replace(COMPANY, '').replace(EDGES, '').replace(SPACES, ' ');
}

function addHeadLines(lines: readonly string[], add: (name: string, score: number, isSure: boolean) => void): void {
  lines.slice(0, HEAD).forEach((line, at) => {
    if (line === '' || line.split(' ').length > MOST_WORDS || SENTENCE_END.test(line)) return;
    if (NO_NAME.has(readLine(line).role)) return;
    add(line, at < TOP ? 1 : 0.5, false);
    if (isOutletShaped(line) && (at < TOP || THE_WORD.test(line))) add(line, 1.5, true);
  });
}

/** The site behind or before the headline in the title of a page: `Headline - News - Norwell Post`. */
function titleEnds(lines: readonly string[], headline: string): readonly [number, string][] {
  return lines.flatMap((line, at): [number, string][] => {
    const parts = line.split(TITLE_PARTS).map((part) => part.trim());
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length < 2) return [];
    if (keyOf(first) === headline) return [[at, last]];
    return keyOf(last) === headline ? [[at, first]] : [];
  });
}

/**
 * The first line is the title of the page, `Site | tagline`, or the site's name of several words, and stands a second
 * time where the site's header follows it.
 */
function pageTitle(lines: readonly string[]): string | undefined {
  const [first = '', ...rest] = lines;
  const parts = first.split(TAGLINE);
  const name = parts[0]?.trim() ?? '';
  const isRepeated = rest.slice(0, HEAD - 2).some((line) => line === name);
  const isName = parts.length > 1 || name.split(' ').length > 2;
  if (name === '' || !isRepeated || !isName) return undefined;
  const { role } = readLine(name);
  return role !== 'menu' && role !== 'section' ? name : undefined;
}

/** A paper speaks of itself: `told the Norwell Post`, `seen by the Post`. */
function speaksOf(lines: readonly string[], name: string): boolean {
  const short = name.replace(THE_WORD, '').replace(EDITION, '');
  const said = [' told ', ' told the ', ' seen by ', ' seen by the ', ' spoke to ', ' spoke to the '].map(
    (words) => `${words}${short}`,
  );
  return lines.some((line) => said.some((words) => line.includes(words)));
}

const THE_WORD = /^the /i;
const EDITION = / (?:online|live|news)$/i;
const TAGLINE = / [|»·] /;

const keyOf = (name: string): string => name.toLowerCase().replace(THE, '').replace(NOT_LETTER, '');

const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;
const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(LONG_WORD) ?? [];

const sharesWord = (one: string, other: string): boolean => wordsOf(one).some((word) => wordsOf(other).includes(word));

function isPossible(name: string): boolean {
  if (name.length > LONGEST || name.split(' ').length > MOST_WORDS || !NAME_START.test(name)) return false;
  return !NO_START.test(name) && !NO_NAME_SIGN.test(name) && !NO_NAME.has(readLine(name).role);
}
