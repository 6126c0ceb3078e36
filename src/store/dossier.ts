import type { RoleBasis, RoleState } from '../model/statement.js';
import type { Database } from './database.js';

/** Where words stand, and why we believe what is said of them. */
export interface Citation {
  readonly id: string;
  readonly article_id: string;
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
  /** When the article was published. */
  readonly published: string | null;
}

export interface NameUse extends Citation {
  readonly entity_id: string;
  readonly title: string | null;
  /** Why the mention belongs to the entity: inside its article, and across articles. */
  readonly link_rule: string | null;
  readonly link_detail: string | null;
  readonly entity_rule: string | null;
  readonly entity_detail: string | null;
}

export interface Post extends Citation {
  readonly person: string;
  readonly person_id: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly organisation_id: string | null;
  readonly state: RoleState;
  readonly basis: RoleBasis;
  readonly since: string | null;
  readonly until: string | null;
  /** The fact that it is evidence of, and its place in that. */
  readonly fact_id: string;
  readonly place: number;
}

export interface Saying extends Citation {
  readonly speaker: string | null;
  readonly speaker_id: string | null;
  readonly by: string | null;
  readonly meant_id: string | null;
  /** `implied` where the words for a post name nobody, and only the archive tells who is meant. */
  readonly meant_basis: 'implied' | null;
  readonly cue: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
}

/** A block that holds words, in code points of its article. */
export interface BlockAround {
  readonly block_start: number;
  readonly block_text: string;
}

/** Of whom rows are wanted, and of which articles; all where none are named. */
export interface Whose {
  readonly entities: readonly string[];
  readonly articles?: readonly string[] | undefined;
}

const CITED = (alias: string): string =>
  `${alias}.id, ${alias}.article_id, a.source, ${alias}.line, ${alias}.start, ${alias}."end", ${alias}.text, ${alias}.rule,
   ${alias}.confidence, a.published`;
/** The oldest first; what has no date last. */
const BY_DATE = 'ORDER BY a.published IS NULL, a.published, a.source, a.ordinal';

const listed = (values: string): string => `IN (SELECT value FROM json_each(@${values}))`;
const within = ({ articles }: Whose, alias: string): string =>
  articles === undefined ? '' : `AND ${alias}.article_id ${listed('articles')}`;
const bound = ({ entities, articles }: Whose): object => ({
  entities: JSON.stringify(entities),
  ...(articles === undefined ? {} : { articles: JSON.stringify(articles) }),
});
/** Ids of the statements that have an entity in a column: a view that joins the entities would be read from end to end. */
const found = (table: string, column: string): string =>
  `SELECT s.id FROM chains c JOIN ${table} s ON s.${column} = c.id WHERE c.entity_id ${listed('entities')}`;

/** Every mention of some entities, the oldest first. */
export function namesUsed(db: Database, whose: Whose): readonly NameUse[] {
  return db
    .prepare<[object], NameUse>(
      `SELECT ${CITED('m')}, m.entity_id, m.title, m.link_rule, m.link_detail, c.link_rule AS entity_rule,
         c.link_detail AS entity_detail
       FROM mentions m JOIN chains c ON c.id = m.chain_id JOIN articles a ON a.id = m.article_id
       WHERE m.entity_id ${listed('entities')} ${within(whose, 'm')} ${BY_DATE}, m.start`,
    )
    .all(bound(whose));
}

/** Posts that people hold, or that are held at bodies. */
export function postsOf(db: Database, whose: Whose): readonly Post[] {
  return db
    .prepare<[object], Post>(
      `SELECT ${CITED('r')}, r.person, r.person_id, r.role, r.organisation, r.organisation_id, r.state, r.basis, r.since,
         r.until, v.fact_id, v.ordinal AS place
       FROM roles_held r JOIN articles a ON a.id = r.article_id JOIN evidence v ON v.statement_id = r.id
       WHERE r.id IN (${found('roles', 'person_chain')} UNION ${found('roles', 'organisation_chain')})
         ${within(whose, 'r')}
       ${BY_DATE}, r.start, r.id`,
    )
    .all(bound(whose));
}

/** What is said directly, or as reported. */
export type SpeechTable = 'quotes' | 'said';

const SAYING = `${CITED('q')}, q.speaker, q.speaker_id, q."by", q.meant_id, q.meant_basis, q.cue, q.speaker_start,
  q.speaker_end`;

/** What entities said, the oldest first; what is only implied to be their own too. */
export function sayingsOf(db: Database, table: SpeechTable, whose: Whose): readonly Saying[] {
  return db
    .prepare<[object], Saying>(
      `SELECT ${SAYING} FROM ${table}_by_speaker q JOIN articles a ON a.id = q.article_id
       WHERE q.id IN (${found(table, 'speaker_chain')}
         UNION SELECT id FROM ${table} WHERE meant_id ${listed('entities')}) ${within(whose, 'q')}
       ${BY_DATE}, q.start`,
    )
    .all(bound(whose));
}

/** What somebody said whom no name tells, in the order of the archive. */
export function sayingsOfNobody(
  db: Database,
  table: SpeechTable,
  { articles }: Pick<Whose, 'articles'>,
): readonly Saying[] {
  const whose: Whose = { entities: [], articles };
  return db
    .prepare<[object], Saying>(
      `SELECT ${SAYING} FROM ${table}_by_speaker q JOIN articles a ON a.id = q.article_id
       WHERE q.speaker_id IS NULL AND q.meant_id IS NULL ${within(whose, 'q')}
       ORDER BY a.source, a.ordinal, q.start`,
    )
    .all(bound(whose));
}

/** Finds the block around a mention of an entity; none where it stands in the entity's own words. */
export function createAroundFinder(db: Database): (mention: NameUse) => BlockAround | undefined {
  const inBlock = db.prepare<[object], BlockAround>(
    `SELECT b.start AS block_start, substr(a.text, b.start + 1, b."end" - b.start) AS block_text
     FROM articles a JOIN blocks b ON b.article_id = a.id AND b.start <= @start AND b."end" > @start
     WHERE a.id = @article_id AND NOT EXISTS (
       SELECT 1 FROM quotes q JOIN chains s ON s.id = q.speaker_chain
       WHERE q.article_id = a.id AND s.entity_id = @entity_id AND q.start <= @start AND q."end" > @start)`,
  );
  return ({ article_id, start, entity_id }) => inBlock.get({ article_id, start, entity_id });
}

/** The blocks around statements, by the ids of these. */
export function blocksAround(
  db: Database,
  table: SpeechTable | 'roles',
  ids: readonly string[],
): ReadonlyMap<string, BlockAround> {
  const rows = db
    .prepare<[object], BlockAround & { readonly id: string }>(
      `SELECT f.id, b.start AS block_start, substr(a.text, b.start + 1, b."end" - b.start) AS block_text
       FROM ${table} f JOIN articles a ON a.id = f.article_id
       JOIN blocks b ON b.article_id = a.id AND b.start <= f.start AND b."end" > f.start
       WHERE f.id ${listed('ids')}`,
    )
    .all({ ids: JSON.stringify(ids) });
  return new Map(rows.map(({ id, ...block }) => [id, block]));
}
