import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MENTION_KINDS, type MentionKind } from '../model/mention.js';
import { type FactsFile, type GoldFacts, locateFacts, type WrittenFacts } from './gold-facts.js';
import { placesOf, type WrittenPlace } from './locate.js';
import type { Place, Values } from './place.js';

/** A mention as a person marked it, on its line of the source. Careful readers could differ on one that is `hard`. */
export interface GoldMention extends Place, Values {
  readonly kind: MentionKind;
  readonly text: string;
  readonly entity?: string;
  readonly hard?: boolean;
}

export interface GoldRole {
  readonly person: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly hard?: boolean;
}

export interface GoldQuote {
  readonly speaker: string | null;
  readonly text: string;
  readonly hard?: boolean;
}

/** A statement in the press's own words. `aside`: an attribution inside it, which is left out of the comparison. */
export interface GoldSaid extends GoldQuote {
  readonly aside?: string;
}

export interface GoldArticle {
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  /** Its lines of the source that hold anything, 1-based. */
  readonly lines: ReadonlySet<number>;
  readonly mentions: readonly GoldMention[];
  readonly roles: readonly GoldRole[];
  readonly quotes: readonly GoldQuote[];
}

/** One source with what it holds; every line with anything on it is an article's or boilerplate. */
export interface GoldDocument extends GoldFacts {
  /** File name of the source, without its folder. */
  readonly source: string;
  /** The source's lines, trimmed. */
  readonly lines: readonly string[];
  readonly articles: readonly GoldArticle[];
  readonly boilerplate: ReadonlySet<number>;
  /** What its articles say that somebody said; undefined where nobody has marked it. */
  readonly said?: readonly GoldSaid[];
}

type LineRange = readonly [first: number, last: number];

/** A gold file as it is written: a mention is named by its text and which of its occurrences is meant. */
interface GoldFile {
  readonly source: string;
  readonly articles: readonly WrittenArticle[];
  readonly boilerplate?: readonly LineRange[];
}

interface WrittenArticle extends Partial<Omit<GoldArticle, 'lines' | 'mentions'>>, WrittenFacts {
  readonly id?: string;
  readonly lines: readonly LineRange[];
  readonly mentions: readonly WrittenMention[];
}

type WrittenMention = Omit<GoldMention, keyof Place> & WrittenPlace;

/** What is reported in one source, in a file of its own. */
interface SaidFile {
  readonly source: string;
  readonly articles: readonly { readonly said: readonly GoldSaid[] }[];
}

/**
 * The gold documents of a folder, in the order of their file names; their sources are looked for in `sourcesDirectory`,
 * reported speech in files of the same names in `said`, amounts, events and relations in `facts`, in the folder or
 * beside it. Throws where a file is no gold file, its source is missing, or its source does not hold what it says.
 */
export function readGold(goldDirectory: string, sourcesDirectory: string): GoldDocument[] {
  const files = readdirSync(goldDirectory).filter((file) => file.endsWith('.json'));
  if (files.length === 0) throw new Error(`${goldDirectory}: no gold file (*.json) in this folder.`);
  return files.sort().map((file) => {
    const gold = parseGold(readFileSync(join(goldDirectory, file), 'utf8'), join(goldDirectory, file));
    const said = readBeside<SaidFile>(goldDirectory, 'said', file, gold.source)?.articles.flatMap((each) => each.said);
    const facts = readBeside<FactsFile>(goldDirectory, 'facts', file, gold.source);
    const text = readFileSync(join(sourcesDirectory, gold.source), 'utf8');
    return { ...locateGold(gold, text, facts), ...(said && { said }) };
  });
}

/** What a file of the same name holds in a folder of this name, in the gold folder or beside it; none where there is none. */
function readBeside<File extends { readonly source: string }>(
  goldDirectory: string,
  folder: string,
  file: string,
  source: string,
): File | undefined {
  const path = [join(goldDirectory, folder, file), join(goldDirectory, '..', folder, file)].find((each) =>
    existsSync(each),
  );
  if (path === undefined) return undefined;
  const read: File = JSON.parse(readFileSync(path, 'utf8'));
  if (basename(read.source) !== basename(source))
    throw new Error(`${path}: its source is ${read.source}, not ${source}.`);
  return read;
}

function parseGold(json: string, file: string): GoldFile {
  const gold: unknown = JSON.parse(json);
  if (!isGoldFile(gold)) throw new Error(`${file}: not a gold file: it needs "source" and "articles".`);
  const kinds = new Set<string>(MENTION_KINDS);
  for (const { kind } of gold.articles.flatMap((article) => article.mentions)) {
    if (!kinds.has(kind)) throw new Error(`${file}: ${JSON.stringify(kind)} is no kind of mention.`);
  }
  return gold;
}

function isGoldFile(value: unknown): value is GoldFile {
  const gold = value as Partial<GoldFile> | null;
  return (
    typeof gold?.source === 'string' &&
    Array.isArray(gold.articles) &&
    gold.articles.every((article) => Array.isArray(article?.lines) && Array.isArray(article.mentions))
  );
}

/** A gold file with all that it names found on the lines of its source. Throws where the source does not hold it. */
export function locateGold(gold: GoldFile, sourceText: string, facts?: FactsFile): GoldDocument {
  const { source } = gold;
  const lines = sourceText.split('\n').map((line) => line.trim());
  const withText = (ranges: readonly LineRange[]): number[] => expand(ranges).filter((n) => lines[n - 1]);
  const articles = gold.articles.map((article): GoldArticle => {
    const own = withText(article.lines);
    return {
      headline: article.headline ?? null,
      byline: article.byline ?? [],
      publisher: article.publisher ?? null,
      published: article.published ?? null,
      lines: new Set(own),
      mentions: article.mentions.flatMap((written) => {
        const { nth: _, ...mention } = written;
        return placesOf(written, { source, lines, own }).map((place) => ({ ...mention, ...place }));
      }),
      roles: article.roles ?? [],
      quotes: article.quotes ?? [],
    };
  });
  const withFacts = articles.map(({ lines: own, mentions }, n) => ({
    source,
    lines,
    own: [...own],
    money: mentions.filter(({ kind }) => kind === 'money'),
    written: factsOf(gold.articles[n], n, facts),
  }));
  const boilerplate = new Set(withText(gold.boilerplate ?? []));
  return { source: basename(source), lines, articles, boilerplate, ...locateFacts(withFacts) };
}

/** The facts of the article at a place in its file: those in a file of their own, where there is one, or its own. */
function factsOf(article: WrittenArticle | undefined, n: number, facts: FactsFile | undefined): WrittenFacts {
  if (facts === undefined) return article ?? {};
  const own = article?.id === undefined ? facts.articles[n] : facts.articles.find(({ id }) => id === article.id);
  if (own === undefined) throw new Error(`${facts.source}: no facts of article ${article?.id ?? n + 1}`);
  return own;
}

function expand(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
