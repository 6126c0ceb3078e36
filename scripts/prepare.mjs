// Builds dist/ after an install from a clone. `npm ci --omit=dev` has no TypeScript and needs none where dist/ is
// already there (a published package), so a missing compiler is a notice and not a failure.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const root = new URL('..', import.meta.url);
let compiler;
try {
  compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
} catch {
  if (!existsSync(new URL('dist/cli/main.js', root))) {
    console.error(
      'bpp: dist/ is not built and typescript is not installed; run `npm ci` without --omit=dev to build it.',
    );
  }
  process.exit(0);
}
if (process.stderr.isTTY) console.error('bpp: building dist/ …');
const build = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
await import('./data-files.mjs');
