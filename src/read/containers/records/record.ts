/** An object of JSON, or a row of a table under the names of its columns. */
export type Rec = Readonly<Record<string, unknown>>;

/** A record and its number in the file, from 1. */
export interface Numbered {
  readonly record: Rec;
  readonly number: number;
}

export function isRecord(value: unknown): value is Rec {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Steps of a path, and members of a list, that are followed. */
const MOST_STEPS = 6;
const MOST_MEMBERS = 10_000;

/**
 * What stands at a path, `source.name`; through a list the values of its members, `authors.name`. A column may be called
 * by the whole path, as pandas flattens JSON.
 */
export function valueAt(record: Rec, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  const steps = path.split('.');
  return steps.length > MOST_STEPS ? undefined : follow(record, steps);
}

function follow(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const members = value.slice(0, MOST_MEMBERS).map((member) => follow(member, steps));
    return members.filter((member) => member !== undefined);
  }
  return isRecord(value) && Object.hasOwn(value, step) ? follow(value[step], rest) : undefined;
}

/** What is no letter and no figure in the name of a field: `Article_Title`, `article title`. */
const SIGNS = /[^\p{L}\p{N}]+/gu;

/** The name of a field without what programs write differently. */
export function looseName(name: string): string {
  return name.toLowerCase().replace(SIGNS, '');
}

/** What a program writes where there is nothing. */
const NOTHING = /^(?:null|none|nan|n\/a|undefined|-|\[\]|\{\}|<na>)?$/i;

/** A value as text; undefined where it is none, or says that there is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return NOTHING.test(value.trim()) ? undefined : value;
}

/** Parts of a body that comes in pieces, in their order: Fundus, WordPress, Aylien. */
const PIECES = ['rendered', 'summary', 'sections', 'sentences', 'headline', 'paragraphs', 'text', 'content'] as const;
const MOST_DEPTH = 6;

/** A body as one text: pieces of it are paragraphs. */
export function bodyOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return textOf(value);
  if (depth > MOST_DEPTH) return undefined;
  const pieces = Array.isArray(value) ? value : isRecord(value) ? PIECES.map((name) => value[name]) : [];
  const texts = pieces.slice(0, MOST_MEMBERS).flatMap((piece) => bodyOf(piece, depth + 1) ?? []);
  return texts.length === 0 ? undefined : texts.join('\n\n');
}
