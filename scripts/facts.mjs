// Writes the facts of seeds/ into fixtures/snapshot: `npm run facts`, when a change of the rules is meant to change them.
// test/snapshot/seeds.test.ts holds it current, and `git diff fixtures/snapshot` shows what a change does.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../dist/app/ingest.js';
import { writeSnapshot } from '../dist/snapshot/write-snapshot.js';
import { openDatabase } from '../dist/store/database.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bpp-facts-'));
try {
  const path = join(folder, 'facts.db');
  await ingest(['seeds'], {
    ...{ db: path, cwd: root, root, rebuild: false, curation: join(folder, 'none') },
    stdin: (async function* () {})(),
    report: () => {},
  });
  const db = openDatabase(path);
  const { rows } = writeSnapshot(db, join(root, 'fixtures/snapshot'), 'fixtures/snapshot');
  db.close();
  console.log(`${rows} rows → fixtures/snapshot`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
