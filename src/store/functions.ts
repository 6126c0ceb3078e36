import { nameKey } from '../text/name-key.js';
import { readable } from '../text/reading-copy.js';
import type { Database } from './database.js';
import { writtenName } from './written-name.js';

/** Gives the queries of a connection what names are made with; nothing in the file itself may call it. */
export function addFunctions(db: Database): void {
  const options = { deterministic: true, directOnly: true };
  db.function('readable', options, (text) => readable(String(text)));
  db.function('name_key', options, (name) => nameKey(String(name)));
  db.function('written_name', options, (title, text) =>
    writtenName(typeof title === 'string' ? title : null, String(text)),
  );
}
