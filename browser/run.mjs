// npm run browser: looks at the reports of bpp in Chromium. Where there is none it says so in one line and fails; with
// --if-possible it says so and is content, as CI is. With -u it writes the pictures of fixtures/report anew.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const [given, isContent, isUpdate] = [process.argv.slice(2), '--if-possible', '-u'];
const run = (command, args) => spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 });

/** The browser to start, and what it calls itself; undefined where none answers. */
function findBrowser() {
  const asked = process.env.BPP_BROWSER;
  for (const name of asked ? [asked] : NAMES) {
    const { status, stdout } = run(name, ['--version']);
    if (status === 0) return { path: whereIs(name), version: stdout.trim() };
  }
  return undefined;
}

function whereIs(name) {
  if (name.includes('/')) return name;
  return run('sh', ['-c', 'command -v "$1"', 'sh', name]).stdout.trim();
}

const browser = findBrowser();
if (browser === undefined) {
  const asked = process.env.BPP_BROWSER;
  const why = asked ? `BPP_BROWSER names ${asked}, which does not start` : 'needs Chromium (BPP_BROWSER names one)';
  console.log(`browser: not run: ${why}`);
  process.exit(given.includes(isContent) && !asked ? 0 : 2);
}

console.log(`browser: ${browser.version}`);
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--config',
    join(HERE, 'vitest.config.ts'),
    ...given.filter((word) => word !== isContent && word !== isUpdate),
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      BPP_BROWSER: browser.path,
      ...(given.includes(isUpdate) ? { BPP_PICTURES: 'write' } : {}),
    },
  },
);
process.exit(status ?? 1);
