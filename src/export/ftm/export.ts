import type { Database } from '../../store/database.js';
import {
  contactsIn,
  exportedArticles,
  exportedEntities,
  exportedFacts,
  namesIn,
  rowCount,
} from '../../store/exported.js';
import { escapeJson } from '../../text/steering.js';
import type { Exported } from '../formats.js';
import type { FtmEntity } from './entity.js';
import { articleEntity, isActor, mentionEntity, namedEntity } from './named.js';
import { eventEntity, exactAmount, linkEntity, occupancyEntity, paymentEntity, positionEntity } from './statements.js';

/** What had no place, by what it is. */
type Count = (what: string, many?: number) => void;

/** The fact base as FollowTheMoney entities, one a line, in the part of its model that all versions from 3.8 on share. */
export function exportFtm(db: Database): Exported {
  const left = new Map<string, number>();
  const count: Count = (what, many = 1) => {
    if (many > 0) left.set(what, (left.get(what) ?? 0) + many);
  };
  function* lines(): IterableIterator<string> {
    left.clear();
    for (const entity of ftmEntities(db, count)) yield `${escapeJson(JSON.stringify(entity))}\n`;
  }
  return {
    files: [{ name: 'entities.ftm.json', pieces: lines() }],
    notes: () => {
      const counts = [...left].map(([what, many]) => `${what}: ${many}`);
      return counts.length === 0 ? [] : [`left out, as FollowTheMoney has no place for them: ${counts.join(' · ')}`];
    },
  };
}

function* ftmEntities(db: Database, count: Count): IterableIterator<FtmEntity> {
  const [named, contacts] = [namesIn(db), contactsIn(db)];
  const actors = new Set<string>();
  for (const entity of exportedEntities(db)) {
    if (isActor(entity.kind)) actors.add(entity.id);
    yield namedEntity(entity);
  }
  for (const article of exportedArticles(db)) {
    const names = named(article.id);
    yield articleEntity(article, names, contacts(article.id));
    for (const name of names) {
      const mention = mentionEntity(name);
      if (mention) yield mention;
    }
  }
  yield* statements(db, (id) => actors.has(id), count);
}

function* statements(db: Database, canAct: (id: string) => boolean, count: Count): IterableIterator<FtmEntity> {
  const posts = new Set<string>();
  for (const rows of exportedFacts(db, 'roles')) {
    const occupancy = occupancyEntity(rows);
    const position = positionEntity(rows);
    if (occupancy === undefined) count('posts without a holder');
    else {
      if (!posts.has(position.id)) yield position;
      posts.add(position.id);
      yield occupancy;
    }
  }
  for (const rows of exportedFacts(db, 'events')) {
    const event = eventEntity(rows, canAct);
    if (event) yield event;
    else count('events that did not happen');
  }
  for (const rows of exportedFacts(db, 'amounts')) {
    const payment = paymentEntity(rows, canAct);
    if (!payment) count('sums without a payer and a payee');
    else {
      if (exactAmount(rows[0]) === undefined) count('amounts of payments that are a range or a rate');
      yield payment;
    }
  }
  for (const rows of exportedFacts(db, 'relations')) {
    const link = linkEntity(rows);
    if (link) yield link;
    else count('dealings of somebody who is no entity');
  }
  count('quotes', rowCount(db, 'quotes'));
  count('reported speech', rowCount(db, 'said'));
  count('lengths of agreements', rowCount(db, 'lengths'));
}
