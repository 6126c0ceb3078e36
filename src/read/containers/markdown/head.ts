/** What the head of a file says, by keys in lower case: a text, or several. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The line of each key, from 0. */
  readonly lines: ReadonlyMap<string, number>;
  /** How many lines it takes, the marks around it included. */
  readonly length: number;
}

const YAML = /^---\s{0,20}$/;
const YAML_END = /^(?:---|\.\.\.)\s{0,20}$/;
const TOML = /^\+\+\+\s{0,20}$/;
const BRACE = /^\{\s{0,20}$/;
const BRACE_END = /^\}\s{0,20}$/;
/** Heads are some lines long; what goes on is a text between rules. */
const MOST_LINES = 300;

/** The head of a Markdown file: YAML, TOML, JSON, or the three lines of pandoc. Undefined where it has none. */
export function frontMatterOf(lines: readonly string[]): FrontMatter | undefined {
  const [first = ''] = lines;
  if (YAML.test(first)) return between(lines, YAML_END, yamlFields);
  if (TOML.test(first)) return between(lines, TOML, (head) => yamlFields(head, TOML_FIELD));
  if (BRACE.test(first)) return between(lines, BRACE_END, jsonFields);
  return first.startsWith('% ') ? pandocFields(lines) : undefined;
}

type Fields = Omit<FrontMatter, 'length'>;

function between(
  lines: readonly string[],
  end: RegExp,
  read: (head: readonly string[]) => Fields | undefined,
): FrontMatter | undefined {
  const at = lines.slice(0, MOST_LINES).findIndex((line, index) => index > 0 && end.test(line));
  if (at === -1) return undefined;
  const fields = read(lines.slice(0, at));
  return fields && fields.fields.size > 0 ? { ...fields, length: at + 1 } : undefined;
}

const YAML_FIELD = /^([\p{L}][\p{L}\p{N}_. -]{0,60}?)\s{0,9}:(?:\s{1,20}(.*))?$/u;
const TOML_FIELD = /^([A-Za-z][\w.-]{0,60})\s{0,20}=\s{0,20}(.*)$/;
const ITEM = /^\s{0,20}-\s{1,9}(?:(?:name|full_?name)\s{0,9}:\s{0,9})?(\S.*)$/;
const NAME = /^\s{1,20}(?:name|full_?name)\s{0,9}:\s{0,9}(\S.*)$/;
const BLANK_OR_REMARK = /^\s{0,200}(?:#.*)?$/;
const INDENTED = /^\s|^-\s/;
/** How a text of several lines begins, which no field that is asked for is. */
const FOLDED = /^[|>][+-]?\d?\s{0,9}$/;

/** Fields a line each, and simple lists: of YAML no more is read. Undefined where a line is none of it. */
function yamlFields(head: readonly string[], field = YAML_FIELD): Fields | undefined {
  const fields = new Map<string, readonly string[]>();
  const lines = new Map<string, number>();
  let key: string | undefined;
  for (const [at, line] of head.entries()) {
    if (at === 0 || BLANK_OR_REMARK.test(line)) continue;
    const { 1: name, 2: value = '' } = INDENTED.test(line) ? [] : (field.exec(line) ?? []);
    if (name !== undefined) {
      key = name.trim().toLowerCase();
      fields.set(key, FOLDED.test(value.trim()) ? [] : valuesOf(value));
      lines.set(key, at);
    } else if (key !== undefined && (INDENTED.test(line) || field === TOML_FIELD)) {
      const item = (ITEM.exec(line) ?? NAME.exec(line))?.[1];
      if (item !== undefined) fields.set(key, [...(fields.get(key) ?? []), ...valuesOf(item)]);
    } else if (field === YAML_FIELD) return undefined;
  }
  return { fields, lines };
}

const LIST = /^\[(.*)\]$/;
const IN_LIST = /"((?:[^"\\]|\\.){0,500})"|'((?:[^']|''){0,500})'|([^,"'[\]]{1,500})/g;
const REMARK = /\s#\s.*$/;
const WIKI = /^\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]$/;
const ESCAPED = /\\(["\\/])/g;

function valuesOf(written: string): readonly string[] {
  const text = written.trim();
  const list = WIKI.test(text) ? undefined : LIST.exec(text)?.[1];
  if (list === undefined) return [unquoted(text)].filter((value) => value !== '');
  return [...list.matchAll(IN_LIST)].map(([item]) => unquoted(item.trim())).filter((value) => value !== '');
}

function unquoted(text: string): string {
  const last = text.at(-1);
  const isQuoted = text.length > 1 && (text[0] === '"' || text[0] === "'") && last === text[0];
  const inner = isQuoted ? text.slice(1, -1) : text.replace(REMARK, '').trim();
  const plain = text[0] === '"' ? inner.replace(ESCAPED, '$1') : inner.replaceAll("''", "'");
  return (WIKI.exec(plain)?.[1] ?? plain).trim();
}

const JSON_FIELD = /^\s{0,20}"([^"]{1,60})"\s{0,9}:/;

function jsonFields(head: readonly string[]): Fields | undefined {
  let value: unknown;
  try {
    value = JSON.parse(`${head.join('\n')}\n}`);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, readonly string[]>();
  for (const [key, each] of Object.entries(value)) {
    const values: readonly unknown[] = Array.isArray(each) ? each : [each];
    fields.set(
      key.toLowerCase(),
      values.filter((one) => ['string', 'number', 'boolean'].includes(typeof one)).map(String),
    );
  }
  const lines = new Map<string, number>();
  for (const [at, line] of head.entries()) {
    const key = JSON_FIELD.exec(line)?.[1]?.toLowerCase();
    if (key !== undefined && !lines.has(key)) lines.set(key, at);
  }
  return { fields, lines };
}

const AND = /\s{0,9};\s{0,9}/;

/** `% title`, `% authors`, `% date`. */
function pandocFields(lines: readonly string[]): FrontMatter {
  const keys = ['title', 'author', 'date'];
  const head = keys
    .map((_, at) => lines[at])
    .slice(0, lines.slice(0, 3).findIndex((line) => !line.startsWith('%')) >>> 0);
  const values = head.map((line = '') => line.slice(1).trim());
  return {
    fields: new Map(values.map((value, at) => [keys[at] ?? '', value === '' ? [] : value.split(AND)])),
    lines: new Map(keys.slice(0, head.length).map((key, at) => [key, at])),
    length: head.length,
  };
}
