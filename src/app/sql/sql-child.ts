import { UsageError } from '../../model/message.js';
import { openDatabase } from '../../store/database.js';
import { columnNames, preparedQuery, sqlError } from '../../store/read-only-sql.js';
import type { FromChild, Question, ToChild } from './run-sql.js';

// A process of its own for one query, since nothing but the end of its process ends a query that takes too long. It sends rows
// when it is asked for more.

const BATCH = 256;

function answer(question: Question): (() => FromChild) | FromChild {
  try {
    const db = openDatabase(question.path);
    const statement = preparedQuery(db, question.sql);
    const columns = columnNames(statement);
    const { parameters, limit } = question;
    const given = Object.keys(parameters).length > 0 ? [parameters] : [];
    const rows = statement.iterate(...given);
    let count = 0;
    process.send?.({ columns } satisfies FromChild);
    return () => {
      try {
        const batch: unknown[][] = [];
        while (batch.length < BATCH && count < limit) {
          const next = rows.next();
          if (next.done) return { rows: batch, isLast: true, isCut: false };
          batch.push(next.value.map(plain));
          count += 1;
        }
        if (count < limit) return { rows: batch, isLast: false, isCut: false };
        return { rows: batch, isLast: true, isCut: rows.next().done !== true };
      } catch (error) {
        return failure(error);
      }
    };
  } catch (error) {
    return failure(error);
  }
}

/** Bytes as SQL writes them. */
const plain = (cell: unknown): unknown => (Buffer.isBuffer(cell) ? `x'${cell.toString('hex')}'` : cell);

function failure(thrown: unknown): FromChild {
  const error = sqlError(thrown);
  const message = error instanceof Error ? error.message : String(error);
  return { message, isExpected: error instanceof UsageError };
}

let more: (() => FromChild) | undefined;
process.on('message', (asked: ToChild) => {
  if (asked !== 'more') {
    const answered = answer(asked);
    if (typeof answered === 'function') more = answered;
    else process.send?.(answered);
  } else if (more) process.send?.(more());
});
