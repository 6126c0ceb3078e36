import { fieldsOf, type Mapping } from './mapping.js';
import { bodyOf, looseName, type Rec, textOf, valueAt } from './record.js';
import {
  COMMON_NAMES,
  type Fields,
  OF_NO_ARTICLE,
  OWN_NAMES,
  OWN_SHAPE,
  RECORD_FIELDS,
  type RecordField,
  type Shape,
  shapes,
} from './shapes.js';

/** How the records of a file are read. */
export interface Plan {
  /** Whose records they are: a service, a program, the owner's mapping; undefined for common names. */
  readonly name?: string;
  readonly fields: Fields;
  readonly surnameFirst?: true;
  readonly holdsPages?: true;
}

/** The share of a sample that must look as said; some records of an API lack a field. */
const MOST = 0.9;
const SOME = 0.2;

/**
 * How records are read, by a sample of them: as their owner says, by the names that a known program gives its fields, or by
 * names that anybody gives them, where what they name is prose. Undefined where no article is seen in them.
 */
export function planOf(sample: readonly Rec[], mapping?: Mapping): Plan | undefined {
  if (sample.length === 0) return undefined;
  const known = ofOwnShape(sample) ?? ofKnownShape(sample);
  const common = mapping || !known ? withCommonNames(sample) : {};
  const mapped = mapping && ofMapping(sample, mapping);
  if (mapped) return { name: '--map', fields: { ...(known?.fields ?? common), ...mapped } };
  return known ?? ofCommonNames(sample, common);
}

/** The mapping, where a record of the sample has a text by it: beside a table that is meant other files may lie. */
function ofMapping(sample: readonly Rec[], { fields }: Mapping): Fields | undefined {
  const named = Object.fromEntries(
    RECORD_FIELDS.flatMap((field) => {
      const paths = fields[field];
      return paths ? [[field, paths.map((path) => asWritten(sample, path))]] : [];
    }),
  ) as Fields;
  const paths = [...(named.text ?? []), ...(named.summary ?? [])];
  return sample.some((record) => paths.some((path) => bodyOf(valueAt(record, path)) !== undefined)) ? named : undefined;
}

/** A column under the name that its table has, where that is typed in other letters. */
function asWritten(sample: readonly Rec[], path: string): string {
  const lower = path.toLowerCase();
  for (const record of sample) {
    if (valueAt(record, path) !== undefined) return path;
    const name = Object.keys(record).find((key) => key.trim().toLowerCase() === lower);
    if (name !== undefined) return name;
  }
  return path;
}

function ofOwnShape(sample: readonly Rec[]): Plan | undefined {
  const isOwn = (record: Rec): boolean =>
    Object.keys(record).every((key) => OWN_NAMES.has(key)) &&
    textOf(record['id']) !== undefined &&
    (typeof record['text'] === 'string' || typeof record['html'] === 'string');
  return shareOf(sample, isOwn) >= MOST ? planFrom(OWN_SHAPE) : undefined;
}

function ofKnownShape(sample: readonly Rec[]): Plan | undefined {
  const shape = shapes.find(({ needs }) => {
    const has = (record: Rec): boolean => needs.every((path) => valueAt(record, path) !== undefined);
    return shareOf(sample, has) >= MOST;
  });
  return shape && planFrom(shape);
}

function planFrom({ name, fields, surnameFirst, holdsPages }: Shape): Plan {
  return { name, fields: fieldsOf(fields), ...(surnameFirst && { surnameFirst }), ...(holdsPages && { holdsPages }) };
}

/** What the sample calls the fields that anybody has. */
function withCommonNames(sample: readonly Rec[]): Fields {
  const names = new Map<string, string>();
  for (const record of sample) {
    for (const key of Object.keys(record).slice(0, MOST_KEYS)) {
      const loose = looseName(key);
      if (!names.has(loose)) names.set(loose, key);
    }
  }
  const found = (field: RecordField): readonly string[] =>
    (COMMON_NAMES[field] ?? []).flatMap((name) => names.get(name) ?? []);
  const fields = RECORD_FIELDS.map((field) => [field, found(field)] as const);
  return Object.fromEntries(fields.filter(([, paths]) => paths.length > 0)) as Fields;
}

/** Of one record; a matrix of words has a column for each. */
const MOST_KEYS = 500;

/** Records with a text that is prose, and a headline or a place and a day of publication. */
function ofCommonNames(sample: readonly Rec[], fields: Fields): Plan | undefined {
  const { headline, text, url, published } = fields;
  if (!text || !(headline || (url && published))) return undefined;
  const keys = new Set(sample.flatMap((record) => Object.keys(record).slice(0, MOST_KEYS)));
  if ([...keys].some((key) => OF_NO_ARTICLE.has(looseName(key)))) return undefined;
  const isArticle = (record: Rec): boolean =>
    (['headline', 'url'] as const).some((field) => firstText(record, fields[field]) !== undefined) &&
    isProse(firstBody(record, text) ?? '');
  return shareOf(sample, isArticle) >= SOME ? { fields } : undefined;
}

const PROSE_WORD = /(?:^|\s)[\p{L}’'"“”(-]{1,40}[,.;:!?)”"]{0,3}(?=\s|$)/gu;
const LEAST_WORDS = 8;
const LOOKED_AT = 4000;

function isProse(text: string): boolean {
  return (text.slice(0, LOOKED_AT).match(PROSE_WORD)?.length ?? 0) >= LEAST_WORDS;
}

export function firstText(record: Rec, paths: readonly string[] = []): string | undefined {
  return paths.map((path) => textOf(valueAt(record, path))).find((text) => text !== undefined);
}

export function firstBody(record: Rec, paths: readonly string[] = []): string | undefined {
  return paths.map((path) => bodyOf(valueAt(record, path))).find((text) => text !== undefined);
}

function shareOf(sample: readonly Rec[], holds: (record: Rec) => boolean): number {
  return sample.filter(holds).length / sample.length;
}
