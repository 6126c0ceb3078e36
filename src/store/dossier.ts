import type { BlockType } from '../model/block.js';
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
  /** `implied` where the words for a post name nobody, and only the archive tells who is meant. */
  readonly meant_basis: 'implied' | null;
  readonly cue: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
}

/** A mention with the block around it. */
export interface MentionInBlock extends Citation {
  readonly block_type: BlockType;
  readonly block_start: number;
  readonly block_text: string;
}

const CITED = (alias: string): string =>
  `${alias}.id, ${alias}.article_id, a.source, ${alias}.line, ${alias}.start, ${alias}."end", ${alias}.text, ${alias}.rule,
   ${alias}.confidence, a.published`;
/** The oldest first; what has no date last. */
const BY_DATE = 'ORDER BY a.published IS NULL, a.published, a.source, a.ordinal';

/** Ids of the statements that have the entity in a column: a view that joins the entities would be read from end to end. */
const found = (table: string, column: string): string =>
  `SELECT s.id FROM chains c JOIN ${table} s ON s.${column} = c.id WHERE c.entity_id = @entity`;

/** Every mention of an entity, the oldest first. */
export function namesUsed(db: Database, entity: string): readonly NameUse[] {
  return db
    .prepare<[string], NameUse>(
      `SELECT ${CITED('m')}, m.title, m.link_rule, m.link_detail, c.link_rule AS entity_rule,
         c.link_detail AS entity_detail
       FROM mentions m JOIN chains c ON c.id = m.chain_id JOIN articles a ON a.id = m.article_id
       WHERE m.entity_id = ? ${BY_DATE}, m.start`,
    )
    .all(entity);
}

/** Posts that a person holds, or that are held at a body. */
export function postsOf(db: Database, entity: string): readonly Post[] {
  return db
    .prepare<[object], Post>(
      `SELECT ${CITED('r')}, r.person, r.person_id, r.role, r.organisation, r.organisation_id, r.state, r.basis, r.since,
         r.until, v.fact_id, v.ordinal AS place
       FROM roles_held r JOIN articles a ON a.id = r.article_id JOIN evidence v ON v.statement_id = r.id
       WHERE r.id IN (${found('roles', 'person_chain')} UNION ${found('roles', 'organisation_chain')})
       ${BY_DATE}, r.start, r.id`,
    )
    .all({ entity });
}

/** What an entity said, directly or as reported, the oldest first; what is only implied to be its own too. */
export function sayingsOf(db: Database, table: 'quotes' | 'said', entity: string): readonly Saying[] {
  return db
    .prepare<[object], Saying>(
      `SELECT ${CITED('q')}, q.speaker, q.speaker_id, q."by", q.meant_basis, q.cue, q.speaker_start,
         q.speaker_end
       FROM ${table}_by_speaker q JOIN articles a ON a.id = q.article_id
       WHERE q.id IN (${found(table, 'speaker_chain')} UNION SELECT id FROM ${table} WHERE meant_id = @entity)
       ${BY_DATE}, q.start`,
    )
    .all({ entity });
}

/** Mentions of an entity outside what it says itself, each with its block; read one by one, for few of many are shown. */
export function* mentionsInBlocks(db: Database, entity: string): IterableIterator<MentionInBlock> {
  const ids = db
    .prepare<[string], string>(
      `SELECT m.id FROM mentions m JOIN articles a ON a.id = m.article_id WHERE m.entity_id = ? ${BY_DATE}, m.start`,
    )
    .pluck()
    .all(entity);
  const inBlock = db.prepare<[object], MentionInBlock>(
    `SELECT ${CITED('m')}, b.type AS block_type, b.start AS block_start,
       substr(a.text, b.start + 1, b."end" - b.start) AS block_text
     FROM mentions m JOIN articles a ON a.id = m.article_id
     JOIN blocks b ON b.article_id = m.article_id AND b.start <= m.start AND b."end" > m.start
     WHERE m.id = @id AND NOT EXISTS (
       SELECT 1 FROM quotes q JOIN chains s ON s.id = q.speaker_chain
       WHERE q.article_id = m.article_id AND s.entity_id = @entity AND q.start <= m.start AND q."end" > m.start)`,
  );
  for (const id of ids) {
    const mention = inBlock.get({ id, entity });
    if (mention !== undefined) yield mention;
  }
}
