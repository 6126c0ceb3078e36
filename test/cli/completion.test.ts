import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PACKAGE } from '../support/consumer.js';
import { sharedFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';

const folder = sharedFolder();
const scripts: Record<string, string> = {};

beforeAll(async () => {
  const cwd = folder();
  writeFileSync(
    join(cwd, 'page.txt'),
    'Ferry firm sold\n\nRosa Field, leader of Wexham Council, spoke. “No,” said Ross Marsh.\n',
  );
  await runBpp(['ingest', 'page.txt'], { cwd });
  for (const shell of ['bash', 'zsh', 'fish']) {
    scripts[shell] = join(cwd, `bpp.${shell}`);
    writeFileSync(scripts[shell], (await runBpp(['completion', shell], { cwd })).stdout);
  }
  // What the scripts call when names are asked for.
  mkdirSync(join(cwd, 'bin'));
  const bin = join(cwd, 'bin/bpp');
  writeFileSync(
    bin,
    `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(join(PACKAGE, 'bin/bpp.js'))} "$@"\n`,
  );
  chmodSync(bin, 0o755);
}, 60_000);

const isHere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

function lines(shell: string, script: string): readonly string[] {
  const cwd = folder();
  const env = { PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`, HOME: cwd, LANG: 'C.UTF-8' };
  const options = shell === 'zsh' ? ['-f', '-c'] : shell === 'fish' ? ['--no-config', '-c'] : ['--norc', '-c'];
  const { stdout, stderr, status } = spawnSync(shell, [...options, script], { cwd, env, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`${shell} ended with ${status}: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** What a shell offers for the last of these words. */
const OFFERED: Readonly<Record<string, (words: readonly string[]) => readonly string[]>> = {
  bash: (words) =>
    lines(
      'bash',
      `source ${scripts['bash']}; COMP_WORDS=(${words.map(quoted).join(' ')}); COMP_CWORD=${words.length - 1}; _bpp; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ),
  // The widgets of zsh need a terminal: what they would be given is printed.
  zsh: (words) => {
    const last = words.at(-1) ?? '';
    const stubs = [
      'compdef() { }; compset() { PREFIX=${PREFIX#*=} }; _files() { print -l *(N) }',
      '_describe() { [[ $1 == -o ]] && shift; print -l -- ${${(P)2}%%:*} | grep -- "^$PREFIX" || true }',
      'compadd() { while [[ $1 != -- ]]; do shift; done; shift; print -l -- $@ | grep -i -- "^$PREFIX" || true }',
    ];
    return lines(
      'zsh',
      `${stubs.join('\n')}\nsource ${scripts['zsh']}\nwords=(${words.map(quoted).join(' ')}); CURRENT=${words.length}; PREFIX=${quoted(last)}; _bpp`,
    );
  },
  fish: (words) =>
    lines('fish', `source ${scripts['fish']}; complete -C ${quoted(words.join(' '))}`).map(
      (line) => line.split('\t')[0] ?? '',
    ),
};

describe.each(['bash', 'zsh', 'fish'].filter(isHere))('completion of %s', (shell) => {
  const offered = (...words: readonly string[]): readonly string[] => OFFERED[shell]?.(words) ?? [];

  test('offers commands, and topics of help', () => {
    expect(offered('bpp', 'ti')).toEqual(['timeline']);
    expect(offered('bpp', '')).toEqual(expect.arrayContaining(['ingest', 'query', 'completion', 'help']));
    expect(offered('bpp', 'help', 'exit')).toEqual(['exit-codes']);
  });

  test('offers options, of the command and of all', () => {
    expect(offered('bpp', 'query', '--perso')).toEqual(['--person']);
    expect(offered('bpp', '--db', 'x.db', 'query', '--no-de')).toEqual(['--no-defaults']);
    expect(offered('bpp', 'query', '--prune')).toEqual([]);
  });

  test('offers what an option or an argument can be', () => {
    expect(offered('bpp', 'query', '--in', 'a')).toEqual(['article']);
    expect(offered('bpp', 'timeline', '--by', 'mon')).toEqual(['month']);
    expect(offered('bpp', 'list', 'quo')).toEqual(['quotes']);
    expect(offered('bpp', 'curate', 'mer')).toEqual(['merge']);
    expect(offered('bpp', 'completion', 'z')).toEqual(['zsh']);
  });

  test('offers names that stand in the database, and files', () => {
    expect(
      offered('bpp', 'query', '--person', 'Ro')
        .map((name) => name.replaceAll('\\', ''))
        .sort(),
    ).toEqual(['Rosa Field', 'Ross Marsh']);
    expect(offered('bpp', '--db', 'none.db', 'query', '--person', 'Ro')).toEqual([]);
    expect(offered('bpp', 'ingest', 'page')).toContain('page.txt');
  });
});

describe('bpp completion', () => {
  test('takes an option and its value in one word, as bash parts them', () => {
    if (!isHere('bash')) return;
    expect(OFFERED['bash']?.(['bpp', 'query', '--in', '=', 'pa'])).toEqual(['passage']);
    expect(OFFERED['bash']?.(['bpp', 'query', '--in', '='])).toEqual(['passage', 'article']);
  });

  test('knows three shells', async () => {
    expect(await runBpp(['completion', 'bsh'])).toMatchObject({
      code: 2,
      stderr: 'bpp: `bsh` is no shell that bpp knows: did you mean `bash`? there are bash, zsh, fish\n',
    });
    expect((await runBpp(['completion'])).stderr).toContain('there are bash, zsh, fish');
  });
});
