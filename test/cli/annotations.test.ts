import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { annotationLine } from '../../src/cli/render/annotation.js';
import { FERRY_PAGE, openShell } from '../support/shell.js';

describe('an annotation of GitHub Actions', () => {
  test.each([
    ['error', '::error title=t::m'],
    ['warning', '::warning title=t::m'],
    ['info', '::notice title=t::m'],
  ] as const)('of %s is %s', (severity, line) => {
    expect(annotationLine({ severity, title: 't', message: 'm' })).toBe(line);
  });

  test('escapes what would end a value or begin another command', () => {
    const line = annotationLine({
      severity: 'error',
      title: 'a,b:c%',
      message: '100 %\r\n::warning::x, y: z',
      file: 'a,b:c%\n::add-mask::d.txt',
      line: 3,
    });
    expect(line).toBe(
      '::error file=a%2Cb%3Ac%25%0A%3A%3Aadd-mask%3A%3Ad.txt,line=3,title=a%2Cb%3Ac%25::100 %25%0A::warning::x, y: z',
    );
  });

  test('shows characters that steer a terminal', () => {
    expect(annotationLine({ severity: 'info', title: 't', message: '\u001b[2Ja\u202eb' })).toBe(
      '::notice title=t::\\u{1b}[2Ja\\u{202e}b',
    );
  });
});

describe('--annotations', () => {
  test('of ingest says where in the repository a file is that failed', async () => {
    const shell = openShell({ 'desk/archive/plan, new.pdf': '%PDF-1.4\n\u0000', 'desk/archive/a.txt': FERRY_PAGE });
    const { code, stderr } = await shell.bpp('ingest archive --annotations', {
      cwd: join(shell.cwd, 'desk'),
      env: { GITHUB_WORKSPACE: shell.cwd },
    });
    expect(code).toBe(3);
    expect(stderr.split('\n')[0]).toMatch(
      /^::error file=desk\/archive\/plan%2C new\.pdf,title=bpp read\/\S+::it cannot be opened as a PDF/,
    );
    expect(stderr).not.toContain('pdf: error');
  });

  test('of ingest names the file of decisions where a decision finds no target', async () => {
    const shell = openShell({ 'archive/a.txt': FERRY_PAGE });
    mkdirSync(join(shell.cwd, 'db'));
    await shell.bpp('ingest archive');
    await shell.bpp('curate rename "Ada Marsh" "Ada Marshe" --reason test');
    shell.write('archive/a.txt', FERRY_PAGE.replaceAll('Ada Marsh', 'Ian Noon'));
    const { code, stderr } = await shell.bpp('ingest archive --annotations');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^::(error|warning) file=curation\.jsonl,line=1,title=bpp curate\/no-target::/m);
  });

  test('of check says at which line of the archive a row stands that does not hold', async () => {
    const shell = openShell({ 'archive/a.txt': FERRY_PAGE });
    await shell.bpp('ingest archive');
    const tampered = new BetterSqlite3(join(shell.cwd, 'bpp.db'));
    tampered.exec(`UPDATE mentions SET text = 'Ada Marshe' WHERE text = 'Ada Marsh'`);
    tampered.close();
    const { code, stdout } = await shell.bpp('check --annotations');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=archive\/a\.txt,line=5,title=bpp check::mentions \w{10}: its text is not the article’s text from start to end$/m,
    );
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('::error ')),
    ).toBe(true);
  });

  test('and --json exclude each other in check', async () => {
    expect((await openShell().bpp('check --annotations --json')).code).toBe(2);
  });
});
