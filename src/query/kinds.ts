import { FACT_KINDS } from '../model/fact-kinds.js';
import { MENTION_KINDS } from '../model/mention.js';
import { UsageError } from '../model/message.js';
import type { EventType } from '../model/statement.js';
import type { PassageKind } from '../store/filters.js';
import { editDistance } from '../text/edit-distance.js';

/** Kinds by what people call them: one or several. */
const KINDS: ReadonlyMap<string, PassageKind> = new Map([
  ...MENTION_KINDS.map((mention): [string, PassageKind] => [mention, { mention }]),
  ...MENTION_KINDS.map((mention): [string, PassageKind] => [`${mention}s`, { mention }]),
  ['people', { mention: 'person' }],
  ...[...FACT_KINDS].flatMap(([table, { code, noun }]): [string, PassageKind][] =>
    [code, noun, `${noun}s`, table].map((name) => [name, { table }]),
  ),
]);

/** What `--kind` takes, as the help has it. */
export const KIND_NAMES: readonly string[] = [...MENTION_KINDS, ...[...FACT_KINDS.values()].map(({ noun }) => noun)];

/** Reads a kind of mention or of statement. Throws a `UsageError` that names them all. */
export function parseKind(written: string): PassageKind {
  const kind = KINDS.get(written.trim().toLowerCase());
  if (kind === undefined) throw unknown(written, 'kind', KIND_NAMES);
  return kind;
}

/** What `--event` takes. */
export const EVENT_TYPES: readonly EventType[] = (FACT_KINDS.get('events')?.columns ?? []).flatMap((column) =>
  column.is === 'choice' && column.name === 'type' ? column.of : [],
) as readonly EventType[];

/** Reads a type of event. Throws a `UsageError` that names them all. */
export function parseEventType(written: string): EventType {
  const type = EVENT_TYPES.find((each) => each === written.trim().toLowerCase());
  if (type === undefined) throw unknown(written, 'type of event', EVENT_TYPES);
  return type;
}

function unknown(written: string, what: string, names: readonly string[]): UsageError {
  const asked = written.trim().toLowerCase();
  const near = names.find((name) => editDistance(asked, name) <= Math.max(1, name.length / 4));
  const others = near === undefined ? 'there' : `did you mean \`${near}\`? There`;
  return new UsageError(`there is no ${what} \`${written}\`: ${others} are ${names.join(', ')}`);
}
