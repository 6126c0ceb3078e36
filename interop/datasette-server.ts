import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A Datasette on loopback. */
export interface Server {
  /** The status and the body of a page, by its path with its query. */
  page(path: string): Promise<{ readonly status: number; readonly text: string }>;
  json<T>(path: string): Promise<T>;
  close(): void;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts the Datasette of the folder `bin`, and waits until it answers. */
export async function startDatasette(bin: string, cwd: string, args: readonly string[]): Promise<Server> {
  const port = await freePort();
  const child = spawn(join(bin, 'datasette'), ['serve', ...args, '--host', '127.0.0.1', '--port', `${port}`], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-4000);
  });
  const base = `http://127.0.0.1:${port}`;
  const page: Server['page'] = async (path) => {
    const response = await fetch(`${base}${path}`, { redirect: 'follow' });
    return { status: response.status, text: await response.text() };
  };
  const close = (): void => void child.kill();
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`datasette ended: ${said}`);
    const answers = await page('/-/versions.json').catch(() => undefined);
    if (answers?.status === 200) {
      return {
        page,
        close,
        json: async (path) => {
          const { status, text } = await page(path);
          if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
          return JSON.parse(text);
        },
      };
    }
    await setTimeout(200);
  }
  close();
  throw new Error(`datasette did not answer: ${said}`);
}
