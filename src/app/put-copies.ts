import { findCopies, sharersOf } from '../resolve/find-copies.js';
import type { ChangedSentences } from '../store/changes.js';
import type { Writer } from '../store/write.js';

/** Above so many articles that came all of them are looked at: what these share is shared with many. */
const MOST_CAME = 1000;

/** Says which articles are copies: of those that a change can touch, or of all. */
export function putCopies(writer: Writer): void {
  const changes = writer.changedSentences();
  const touched = changes && copiesTouched(writer, changes);
  writer.putCopies(findCopies(writer.sentences(touched)), touched);
}

/**
 * The articles that may be copies of others than before, each with all that are of one origin with it; undefined where that is
 * as well all. Two articles are compared by the sentences that they share, so nothing changes between others than those that
 * came and those that share sentences with them. Only of a form of words it depends on the whole archive which of its holders
 * are compared.
 */
function copiesTouched(writer: Writer, { came, left, gone }: ChangedSentences): ReadonlySet<string> | undefined {
  if (came.size > MOST_CAME || gone.length > MOST_CAME) return undefined;
  const own = Array.from(writer.sentences(came), ({ sentences }) => sentences);
  const { articles, hasForms } = sharersOf([...own, ...gone], writer.sentenceKeys());
  if (hasForms) return undefined;
  const touched = writer.withCopies([...came, ...left, ...articles]);
  if ([...touched].every((id) => came.has(id))) return touched;
  const lists = Array.from(writer.sentences(touched), ({ sentences }) => sentences);
  return sharersOf(lists, writer.sentenceKeys()).hasForms ? undefined : touched;
}
