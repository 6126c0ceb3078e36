import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SCHEMA_VERSION } from '../dist/store/database.js';

// Makes the database of the present schema that later ones are brought up from in the tests: `fixtures/databases/pages`, with
// the decisions beside them. Once a schema was released its database is not made again: raise the version instead.

const folder = resolve('fixtures/databases');
const made = join(folder, `schema-${SCHEMA_VERSION}.db`);
if (existsSync(made) && !process.argv.includes('--again')) {
  console.error(`${made} is there: raise SCHEMA_VERSION, or say --again where no database of it was ever given away`);
  process.exit(1);
}
const cwd = mkdtempSync(join(tmpdir(), 'bpp-database-'));
try {
  cpSync(folder, cwd, { recursive: true });
  const { status } = spawnSync(process.execPath, [resolve('bin/bpp.js'), '--db', 'new.db', 'ingest', 'pages'], {
    ...{ cwd, stdio: 'inherit' },
  });
  // One of the pages is no text, as in any archive.
  if (status !== 0 && status !== 3) process.exit(1);
  copyFileSync(join(cwd, 'new.db'), made);
  console.log(made);
} finally {
  rmSync(cwd, { recursive: true });
}
