import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractFiles } from '../../src/index.js';
import type { Message } from '../../src/model/message.js';

const INPUTS = 'fixtures/inputs';
const SETS = ['public', 'made'] as const;
async function* noInput(): AsyncGenerator<Uint8Array> {}
const SHOWN = 100;
/** In bytes: what is shipped beside the tests stays small. */
const LARGEST = 200_000;
const LARGEST_SET = 3_000_000;

/** What comes out of a file: each article with its head and how it begins, what no article stands in, and every remark. */
async function told(cwd: string, name: string): Promise<string> {
  const lines: string[] = [name];
  const messages: Message[] = [];
  const options = { cwd, stdin: noInput(), report: (message: Message) => void messages.push(message) };
  for await (const record of extractFiles([name], options)) {
    if (record.id === null) {
      lines.push(`  no article · ${record.source.path} · ${record.source.media_type}`);
      continue;
    }
    const { headline, headline_basis, byline, byline_basis, publisher, published, published_basis, source } = record;
    lines.push(
      `  article · ${source.path} · ${source.media_type} · ${source.charset}`,
      `    headline: ${headline} [${headline_basis}]`,
      `    byline: ${byline.join(', ') || 'none'} [${byline_basis}]`,
      `    published: ${published} [${published_basis}]`,
      `    publisher: ${publisher}`,
      `    text: ${record.text.length} characters: ${JSON.stringify(record.text.slice(0, SHOWN))}`,
      `    facts: ${[record.mentions, record.roles, record.quotes, record.said, record.amounts].map((all) => all.length).join(' ')}`,
    );
  }
  for (const { severity, path, line, rule, reason } of messages)
    lines.push(`  ${severity} · ${path}${line === undefined ? '' : `:${line}`} · ${reason} [${rule}]`);
  return lines.join('\n');
}

describe.each(SETS)('fixtures/inputs/%s', (set) => {
  const folder = join(INPUTS, set);
  const names = readdirSync(folder)
    .filter((name) => name !== 'README.md' && name !== 'NOTICE')
    .sort();

  it('is small', () => {
    const sizes = names.map((name) => statSync(join(folder, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(LARGEST);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST_SET);
  });

  it('gives what a person has looked at, with every remark', async () => {
    const all: string[] = [];
    for (const name of names) all.push(await told(folder, name));
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(`../../${INPUTS}/${set}.expected.txt`);
  });
});
