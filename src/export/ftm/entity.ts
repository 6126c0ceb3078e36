/** An entity of FollowTheMoney, as its files have it: one a line. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Given = string | null | undefined | readonly (string | null | undefined)[];

/** An entity with those of its properties that have a value, each value once. */
export function ftmEntity(id: string, schema: string, given: Readonly<Record<string, Given>>): FtmEntity {
  const properties: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(given)) {
    const values = (Array.isArray(value) ? value : [value]).flatMap((each) => {
      const clean = each === null || each === undefined ? '' : written(name, each);
      return clean === '' ? [] : [clean];
    });
    if (values.length > 0) properties[name] = [...new Set(values)];
  }
  return { id, schema, properties };
}

/** Properties whose lines stay lines. */
const LINED: ReadonlySet<string> = new Set(['bodyText', 'description']);
/** Names, from which FollowTheMoney itself takes quotation marks around them. */
const NAMES: ReadonlySet<string> = new Set([
  'name',
  'alias',
  'weakAlias',
  'peopleMentioned',
  'companiesMentioned',
  'namesMentioned',
]);
/** Addresses, which are one line of parts with commas. */
const ADDRESSES: ReadonlySet<string> = new Set(['full', 'location', 'locationMentioned']);

const WHITE_SPACE = /\s+/gu;
const ODD_SPACE = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
/** What FollowTheMoney takes out of every text: controls, characters without width, halves of characters. */
const UNSAFE = /[^\P{Cc}\t\n\r]|[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]|\p{Surrogate}/gu;
const QUOTED = /^["'](.*)["']$/;
const PARTS = /;|,\s?[,.]/g;

/** A value in the form in which FollowTheMoney keeps it: what it would change or drop in silence is so from the start. */
function written(property: string, value: string): string {
  const safe = value.normalize('NFC').replace(ODD_SPACE, ' ').replace(UNSAFE, '');
  if (LINED.has(property)) return safe.trim();
  const line = safe.replace(WHITE_SPACE, ' ').trim();
  if (NAMES.has(property)) return line.replace(QUOTED, '$1').trim();
  if (ADDRESSES.has(property)) return line.replace(PARTS, ', ').replace(WHITE_SPACE, ' ').trim();
  return line;
}
