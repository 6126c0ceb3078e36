// Ways to damage a database, each drawn from a seed, so that a case that went wrong can be had again.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HEADER = 100;

/** What happens to files on disks and in transfers; each changes `bytes` in place, or gives others, and says what it did. */
const BYTE_DAMAGES = [
  ['bit flipped', 60, (bytes, at) => flip(bytes, at(bytes.length), at(8))],
  ['bit flipped in the header', 8, (bytes, at) => flip(bytes, at(HEADER), at(8))],
  ['bit flipped in the schema', 8, (bytes, at) => flip(bytes, schemaAt(bytes, at), at(8))],
  ['byte replaced', 8, (bytes, at) => put(bytes, at(bytes.length), at(256))],
  ['page zeroed', 6, (bytes, at) => fill(bytes, at)],
  ['page in the place of another', 4, (bytes, at) => move(bytes, at)],
  ['sector of another page', 3, (bytes, at) => move(bytes, at, 512)],
  ['cut', 3, (bytes, at) => cut(bytes, at(bytes.length))],
];

const pageSize = (bytes) => (((bytes[16] << 8) | bytes[17]) === 1 ? 65536 : (bytes[16] << 8) | bytes[17]);

/** A byte of the text of a definition: of a table, an index, a trigger or a view. */
function schemaAt(bytes, at) {
  const definitions = [];
  for (let from = bytes.indexOf('CREATE '); from >= 0; from = bytes.indexOf('CREATE ', from + 1))
    definitions.push(from);
  return Math.min(bytes.length - 1, (definitions[at(definitions.length)] ?? HEADER) + at(400));
}

function flip(bytes, offset, bit) {
  bytes[offset] ^= 1 << bit;
  return { bytes, what: `bit ${bit} of byte ${offset}` };
}

function put(bytes, offset, value) {
  bytes[offset] = value;
  return { bytes, what: `byte ${offset} is ${value}` };
}

function fill(bytes, at) {
  const size = pageSize(bytes);
  const page = at(bytes.length / size);
  bytes.fill(0, page * size, (page + 1) * size);
  return { bytes, what: `page ${page + 1}` };
}

function move(bytes, at, part = pageSize(bytes)) {
  const [from, to] = [at(bytes.length / part), at(bytes.length / part)];
  bytes.copyWithin(to * part, from * part, (from + 1) * part);
  return { bytes, what: `${part} bytes from ${from * part} to ${to * part}` };
}

function cut(bytes, length) {
  return { bytes: bytes.subarray(0, length), what: `at byte ${length} of ${bytes.length}` };
}

/** Damages a copy of the bytes of a database: which way and where follow from `seed`. */
export function damaged(sound, seed) {
  const random = randomOf(seed);
  const at = (below) => Math.floor(random() * below);
  let left = at(BYTE_DAMAGES.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [kind, weight, damage] of BYTE_DAMAGES) {
    if (left < weight) return { kind, ...damage(Buffer.from(sound), at) };
    left -= weight;
  }
  throw new Error('the weights do not add up');
}

/** Columns of which it means nothing what they hold. */
const MEANINGLESS = new Set(['articles.n', 'quotes.n', 'said.n', 'rejected.ordinal']);

/**
 * Every edit by hand of a database that `check` must see: in each table each column of one row, a row more and a row less,
 * and in the schema every index, trigger and view. `db` is a connection to it.
 */
export function edits(db) {
  const all = (sql, ...values) => db.prepare(sql).all(...values);
  const tables = all(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%!_fts%' ESCAPE '!'`);
  const ofRows = tables.flatMap(({ name: table }) => {
    const columns = all('SELECT name, type, "notnull" AS needed, pk FROM pragma_table_info(?)', table);
    const [{ rows }] = all(`SELECT count(*) AS rows FROM ${table}`);
    if (rows === 0) return [];
    const key = columns.filter(({ pk }) => pk > 0);
    const by = (key.length > 0 ? key : columns).map(({ name }) => `"${name}"`).join(', ');
    const one = `(${by}) = (SELECT ${by} FROM ${table} ORDER BY ${by} LIMIT 1 OFFSET ${Math.floor(rows / 2)})`;
    const changes = columns
      .filter(({ name }) => !MEANINGLESS.has(`${table}.${name}`))
      .map(({ name, type }) => ({
        what: `${table}.${name}`,
        sql: `UPDATE ${table} SET "${name}" = ${changed(name, type)} WHERE ${one}`,
      }));
    return [...changes, { what: `${table}: a row less`, sql: `DELETE FROM ${table} WHERE ${one}` }];
  });
  const ofSchema = all(
    `SELECT type, name FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL ORDER BY type, name`,
  ).map(({ type, name }) => ({ what: `${type} ${name}`, sql: `DROP ${type} ${name}` }));
  return [...ofRows, ...ofSchema];
}

/** Another value of the type of a column, as near to the one that is there as may be. */
function changed(name, type) {
  if (type === 'INTEGER') return `coalesce("${name}", 0) + 1`;
  if (type === 'REAL')
    return `CASE WHEN "${name}" IS NULL THEN 1.5 WHEN "${name}" = 0 THEN 1e-9 ELSE "${name}" * (1 + 3e-16) END`;
  return `CASE WHEN "${name}" IS NULL THEN 'x' WHEN "${name}" = '' THEN 'x' ELSE substr("${name}", 1, length("${name}") - 1) ||
    CASE substr("${name}", -1) WHEN '1' THEN '2' ELSE '1' END END`;
}
