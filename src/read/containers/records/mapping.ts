import { UsageError } from '../../../model/message.js';
import { type Fields, RECORD_FIELDS, type RecordField, type WrittenFields } from './shapes.js';

/** Which field of a record says what of its article, as its owner names them. */
export interface Mapping {
  /** As it was typed. */
  readonly written: string;
  readonly fields: Fields;
  /** Where in JSON the list of records stands. */
  readonly articles?: string;
}

const PAIR = /^\s*([a-z]{1,40})\s*=\s*(\S[^=]*)$/;

/**
 * Reads `headline=title,text=body|content,published=date`: behind each name the columns, or the paths in JSON, that are
 * tried one after the other; `articles=data.items` is the list that they stand in.
 *
 * @throws UsageError where it names no field, one that there is not, or one twice.
 */
export function readMapping(written: string): Mapping {
  const { articles, ...fields } = pairsOf(written, [...RECORD_FIELDS, ARTICLES]);
  if (!fields['text'] && !fields['summary'] && !articles) {
    throw new UsageError('--map names no text: say which field holds it, as in `--map headline=title,text=body`');
  }
  return { written, fields: fields as Fields, ...(articles?.[0] !== undefined && { articles: articles[0] }) };
}

const ARTICLES = 'articles';

/** The fields of a shape, which are written like those of a mapping. */
export function fieldsOf(written: WrittenFields): Fields {
  return pairsOf(written, RECORD_FIELDS) as Fields;
}

function pairsOf(written: string, names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const pairs: Record<string, readonly string[]> = {};
  for (const part of written.split(',')) {
    const { 1: name, 2: paths = '' } = PAIR.exec(part) ?? [];
    if (name === undefined) {
      throw new UsageError(`--map: \`${part.trim()}\` is no field=column: write \`--map headline=title,text=body\``);
    }
    if (!names.includes(name)) {
      throw new UsageError(`--map knows no field \`${name}\`: it has ${names.map((each) => `\`${each}\``).join(', ')}`);
    }
    if (pairs[name]) throw new UsageError(`--map names \`${name}\` twice: part its columns by \`|\``);
    const columns = paths.split('|').map((path) => path.trim());
    pairs[name] = columns.filter((path) => path !== '');
  }
  return pairs;
}

/** What a plan is said to read from what: `title` as the headline … */
export function writtenFields(fields: Fields): string {
  const given = (Object.keys(fields) as readonly RecordField[]).filter((field) => fields[field]?.length);
  return given.map((field) => `${field} from \`${fields[field]?.join('` or `')}\``).join(', ');
}
