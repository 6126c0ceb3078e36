import type { Declared } from '../../../model/source.js';
import type { RuleId } from '../../../model/span.js';
import type { NumericOrder } from '../../../text/day.js';
import { articlePage } from '../markup.js';
import type { PagePart } from '../reader.js';
import { htmlText } from '../xml/html-text.js';
import { isHtml, isNoBody, isWholePage, readBody } from './body.js';
import { readDay } from './days.js';
import { firstBody, firstText, type Plan } from './plan.js';
import { type Rec, textOf, valueAt } from './record.js';
import type { RecordField } from './shapes.js';
import type { Counted } from './tally.js';
import { writersOf } from './writers.js';

export interface RecordContext {
  readonly plan: Plan;
  readonly order: NumericOrder;
  count(counted: Counted, written?: string): void;
}

type Article = Omit<PagePart, 'name'>;

/** The article that a record holds; undefined, counted, where it holds none. */
export function articleOf(record: Rec, context: RecordContext): Article | undefined {
  const { plan, count } = context;
  if (isDraft(record)) return leftOut('draft', count);
  const headline = headlineOf(record, plan);
  if (headline !== undefined && isNoBody(headline)) return leftOut('removed', count);
  const written = bodyOfRecord(record, context);
  if (written === undefined) return leftOut('no-text', count);
  const url = firstText(record, plan.fields.url);
  const declared = { ...declaredOf(record, context) };
  const known = { ...(url !== undefined && ADDRESS.test(url) && { url }) };
  if (plan.holdsPages || isWholePage(written)) {
    const mediaType = typeof record['text'] === 'string' && plan.holdsPages ? 'text/plain' : 'text/html';
    return { ...known, text: written, mediaType, declared };
  }
  const { text, mediaType, isCut } = readBody(written);
  if (isCut) count('cut');
  const said: Declared =
    headline === undefined ? {} : { headline: { value: headline, basis: 'declared/record-headline' } };
  return { ...known, ...titled(headline, { text, mediaType }), isArticle: true, declared: { ...said, ...declared } };
}

const ADDRESS = /^https?:\/\/\S+$/i;

function leftOut(why: Counted, count: RecordContext['count']): undefined {
  count(why);
  return undefined;
}

const UNPUBLISHED = /^(?:draft|pending|private|trash|future|auto-draft|unpublished|scheduled|deleted)$/i;

/** What its program says is not published. */
function isDraft(record: Rec): boolean {
  const { status, draft, is_draft: isDraft, published } = record;
  if (draft === true || isDraft === true || published === false || published === 'false') return true;
  return typeof status === 'string' && UNPUBLISHED.test(status);
}

const BREAKS = /\s*[\r\n]+\s*/g;
/** Of a headline, in characters; what is longer is none. */
const LONGEST_HEADLINE = 1000;

/** In one line; a service may put the publisher behind it. */
function headlineOf(record: Rec, { fields }: Plan): string | undefined {
  const given = firstText(record, fields.headline)?.trim().replace(BREAKS, ' ');
  const written = given !== undefined && isHtml(given) ? htmlText(given) : given;
  if (written === undefined || written.length > LONGEST_HEADLINE) return undefined;
  const publisher = firstText(record, fields.publisher);
  const behind = ` - ${publisher}`;
  return publisher !== undefined && written.endsWith(behind) ? written.slice(0, -behind.length) : written;
}

function bodyOfRecord(record: Rec, { plan, count }: RecordContext): string | undefined {
  const text = firstBody(record, plan.fields.text);
  if (text !== undefined && !isNoBody(text)) return text;
  const summaries = (plan.fields.summary ?? []).flatMap((path) => firstBody(record, [path]) ?? []);
  const longest = summaries.reduce((best, each) => (each.length > best.length ? each : best), '');
  if (longest === '' || isNoBody(longest)) return undefined;
  count('summary');
  return longest;
}

const FIRST_LINE = /^\s*([^\n]*)/;

/** The headline above the body, where the body does not begin with it. */
function titled(headline: string | undefined, { text, mediaType }: Pick<Article, 'text' | 'mediaType'>): Article {
  if (mediaType === 'text/html') return { text: articlePage(headline ?? '', text), mediaType };
  const isThere = headline === undefined || FIRST_LINE.exec(text)?.[1]?.trim() === headline;
  return { text: isThere ? text : `${headline}\n\n${text}`, mediaType };
}

const BASES: Readonly<Record<'published' | 'modified' | 'captured', RuleId>> = {
  published: 'declared/record-published',
  modified: 'declared/record-modified',
  captured: 'declared/record-captured',
};
const LANGUAGE = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i;
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ english: 'en', eng: 'en', german: 'de', deu: 'de', ger: 'de', french: 'fr', fra: 'fr', fre: 'fr' },
  ...{ spanish: 'es', spa: 'es', italian: 'it', ita: 'it', dutch: 'nl', nld: 'nl', welsh: 'cy', cym: 'cy' },
};

function declaredOf(record: Rec, context: RecordContext): Declared {
  const { fields, surnameFirst } = context.plan;
  const publisher = firstText(record, fields.publisher)?.trim();
  const values = (fields.byline ?? []).map((path) => valueAt(record, path));
  const writers = values
    .map((value) => writersOf(value, { surnameFirst, publisher }))
    .find((names) => names.length > 0);
  const language = languageOf(firstText(record, fields.language));
  const day = (field: keyof typeof BASES): Declared => {
    const value = dayIn(record, field, context);
    return value === undefined ? {} : { [field]: { value, basis: BASES[field] } };
  };
  return {
    ...(writers && { byline: { value: writers, basis: 'declared/record-byline' } }),
    ...(publisher &&
      !ADDRESS.test(publisher) && { publisher: { value: publisher, basis: 'declared/record-publisher' } }),
    ...(language && { language: { value: language, basis: 'declared/record-language' } }),
    ...day('published'),
    ...day('modified'),
    ...day('captured'),
  };
}

function languageOf(written: string | undefined): string | undefined {
  const name = written?.trim().toLowerCase() ?? '';
  return LANGUAGES[name] ?? LANGUAGE.exec(name)?.[1];
}

function dayIn(record: Rec, field: RecordField, { plan, order, count }: RecordContext): string | undefined {
  for (const path of plan.fields[field] ?? []) {
    const written = textOf(valueAt(record, path));
    const read = written === undefined ? undefined : readDay(written, order);
    if (read && 'day' in read) return read.day;
    if (field === 'published' && written !== undefined) count(read ? 'ambiguous-day' : 'no-day', written);
  }
  return undefined;
}
