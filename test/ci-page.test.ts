import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The workflow of docs/ci.md, run as far as that goes without a network: its shell steps in their order, as GitHub runs them, in a
// fresh clone. Actions are played: the checkout is a clone, an artifact a folder. Only `npm ci` is left out; bpp is the one built here.

const PAGE = readFileSync(new URL('../docs/ci.md', import.meta.url), 'utf8');
const [, WORKFLOW = ''] = /^`\.github\/workflows\/facts\.yml`.*\n\n```yaml\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];

interface Step {
  readonly name: string;
  readonly uses: string | undefined;
  readonly run: string | undefined;
  readonly isRunAnyway: boolean;
}

/** The steps of a job, of a workflow that is written as this one is. */
function stepsOf(job: string): readonly Step[] {
  const [, body = ''] = new RegExp(`^ {2}${job}:\\n((?: {4}.*\\n|\\n)*)`, 'm').exec(WORKFLOW) ?? [];
  const [, steps = ''] = body.split(/^ {4}steps:\n/m);
  return steps
    .split(/^ {6}- /m)
    .slice(1)
    .map((step) => {
      const value = (key: string): string | undefined => new RegExp(`^(?: {8})?${key}: (.*)$`, 'm').exec(step)?.[1];
      const [, block] = /^ {8}run: \|\n((?: {10}.*\n|\n)*)/m.exec(step) ?? [];
      const run = block?.replace(/^ {10}/gm, '') ?? value('run');
      return {
        name: value('name') ?? value('uses') ?? '',
        uses: value('uses'),
        run: run === '|' ? undefined : run,
        isRunAnyway: (value('if') ?? '').includes('!cancelled()'),
      };
    });
}

interface Ran {
  readonly name: string;
  readonly code: number | null;
  readonly output: string;
}

interface Workflow {
  readonly steps: readonly Ran[];
  readonly summary: string;
  /** The folder of what was uploaded. */
  readonly artifact: string;
}

const BUILT = resolve('bin/bpp.js');

describe('the workflow of docs/ci.md', () => {
  let folder: string;
  let origin: string;
  let desk: string;

  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', NO_COLOR: '1' };
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', ...args], {
      ...{ cwd, env, encoding: 'utf8', stdio: 'pipe' },
    });
  const write = (path: string, text: string): void => {
    mkdirSync(resolve(desk, path, '..'), { recursive: true });
    writeFileSync(join(desk, path), text);
  };
  const bpp = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [BUILT, ...args], { cwd: desk, env, stdio: 'pipe', encoding: 'utf8' });
  const push = (message: string): void => {
    git(desk, 'add', '--all');
    git(desk, 'commit', '--quiet', '-m', message);
    git(desk, 'push', '--quiet', 'origin', 'main');
  };

  /** Runs the jobs in a clone of what was pushed last. */
  function runWorkflow(jobs: readonly string[] = ['facts']): Workflow {
    const runs = mkdtempSync(join(folder, 'run-'));
    const [summary, artifact, temp] = ['summary.md', 'artifact', 'temp'].map((name) => join(runs, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(summary, '');
    const steps: Ran[] = [];
    for (const job of jobs) {
      const workspace = join(runs, job);
      const files = { GITHUB_PATH: join(runs, `${job}.path`), GITHUB_OUTPUT: join(runs, `${job}.output`) };
      for (const file of Object.values(files)) writeFileSync(file, '');
      git(runs, 'clone', '--quiet', '--depth=2', `file://${origin}`, workspace);
      let isRed = false;
      for (const step of stepsOf(job)) {
        if (isRed && !step.isRunAnyway) continue;
        if (step.uses?.startsWith('actions/upload-artifact')) {
          for (const path of ['bpp.db', 'facts']) {
            if (existsSync(join(workspace, path)))
              cpSync(join(workspace, path), join(artifact, path), { recursive: true });
          }
        }
        if (step.uses?.startsWith('actions/download-artifact')) cpSync(artifact, workspace, { recursive: true });
        if (step.run === undefined || step.run === 'npm ci') continue;
        const added = readFileSync(files.GITHUB_PATH, 'utf8')
          .split('\n')
          .filter((path) => path !== '');
        const { status, stdout, stderr } = spawnSync(
          'bash',
          ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
          {
            cwd: workspace,
            encoding: 'utf8',
            env: {
              ...env,
              ...files,
              GITHUB_STEP_SUMMARY: summary,
              GITHUB_WORKSPACE: workspace,
              GITHUB_ACTIONS: 'true',
              RUNNER_TEMP: temp,
              PATH: [...added.reverse(), process.env['PATH']].join(delimiter),
            },
          },
        );
        steps.push({ name: step.name, code: status, output: stdout + stderr });
        isRed ||= status !== 0;
      }
    }
    return { steps, summary: readFileSync(summary, 'utf8'), artifact };
  }

  const codes = ({ steps }: Workflow): readonly (readonly [string, number | null])[] =>
    steps.map(({ name, code }) => [name, code]);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bpp-ci-'));
    [origin, desk] = [join(folder, 'origin.git'), join(folder, 'desk')];
    git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
    git(folder, 'clone', '--quiet', origin, desk);
    git(desk, 'checkout', '--quiet', '-B', 'main');
    write('archive/ferry.txt', FERRY);
    write(
      'archive/quay.txt',
      'Quay plan backed\n\n7 May 2013\n\nIan Noon, chief executive of Calder Quay, backed the plan.\n',
    );
    write('.gitignore', 'bpp.db\n');
    write('tools/bpp/bin/bpp.js', `#!/usr/bin/env node\nawait import(${JSON.stringify(`file://${BUILT}`)});\n`);
    write('tools/bpp/package.json', '{"type": "module"}\n');
    execFileSync('chmod', ['+x', join(desk, 'tools/bpp/bin/bpp.js')]);
    bpp('ingest', 'archive');
    bpp('snapshot', 'facts');
    push('The facts of the archive');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has steps that are found in it', () => {
    expect(stepsOf('facts').map(({ name }) => name)).toEqual([
      expect.stringMatching(/^actions\/checkout@[0-9a-f]{40} # v\d/),
      expect.stringMatching(/^actions\/setup-node@[0-9a-f]{40} # v\d/),
      'Say which bpp it is',
      'Keep bpp as it was built',
      'Build bpp',
      'Put bpp on the path',
      'Read the archive',
      'Prove the database',
      'Write the snapshot',
      'Compare it with the committed one',
      'Say what this commit does to the facts',
      'Keep the database and the snapshot',
    ]);
    expect(stepsOf('commit').filter(({ run }) => run !== undefined)).toHaveLength(2);
    // Whatever a workflow puts into a shell by itself may be anybody's text.
    for (const { run = '' } of [...stepsOf('facts'), ...stepsOf('commit')]) expect(run).not.toContain('${{');
  });

  test('is green where nothing changed', () => {
    const ran = runWorkflow();
    expect(codes(ran)).toEqual(
      stepsOf('facts').flatMap(({ name, run }) => (run === undefined || run === 'npm ci' ? [] : [[name, 0]])),
    );
    expect(ran.summary).toContain('No fact differs');
  }, 120_000);

  test('is red, with the difference in its summary, where a page was edited and facts/ was not', () => {
    write('archive/ferry.txt', FERRY.replace('£5m', '£6m'));
    push('The bridge was dearer');
    const ran = runWorkflow(['facts', 'commit']);
    expect(codes(ran).slice(2)).toEqual([
      ['Read the archive', 0],
      ['Prove the database', 0],
      ['Write the snapshot', 0],
      ['Compare it with the committed one', 1],
      ['Make room', 0],
      ['Commit the snapshot', 0],
    ]);
    expect(ran.steps[5]?.output).toMatch(/^::error title=facts\/ is not what the archive says::run `bpp ingest/m);
    expect(ran.summary).toContain('#### Amounts: 1 changed');
    expect(ran.summary).toContain('label: £5m for bridge → £6m for bridge');
    expect(ran.summary).toContain(
      'The bridge over the Tharn cost Eastmoor Council <b>£6m</b> in all. `archive/ferry.txt:7`',
    );
    const [, shown] = /^\$ bpp diff HEAD:facts facts\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];
    expect(bpp('diff', 'HEAD:facts', join(ran.artifact, 'facts'))).toBe(shown);
  }, 120_000);

  test('commits the new snapshot when it is run by hand, and then is green and says what changed', () => {
    // By hand the comparison does not end the run, which the test before has played.
    expect(WORKFLOW).toMatch(/continue-on-error: \$\{\{ github\.event_name == 'workflow_dispatch' \}\}/);
    expect(git(origin, 'log', '-1', '--format=%an: %s', 'main')).toBe(
      'github-actions[bot]: The facts of the archive\n',
    );
    git(desk, 'pull', '--quiet', 'origin', 'main');
    const ran = runWorkflow();
    expect(ran.steps.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(ran.summary).toContain('No fact differs');
    expect(ran.summary).toContain('label: £5m for bridge → £6m for bridge');
  }, 120_000);

  test('is red at the file that is no page', () => {
    write('archive/plan.pdf', '%PDF-1.4\n');
    push('A plan');
    const ran = runWorkflow();
    expect(codes(ran).slice(2)).toEqual([['Read the archive', 1]]);
    expect(ran.steps.at(-1)?.output).toMatch(
      /^::error file=archive\/plan\.pdf,title=bpp read\/broken-pdf::it cannot be opened as a PDF/m,
    );
  }, 120_000);
});

const FERRY = `Ferry inquiry opens

6 May 2013

The Tharnby ferry inquiry opened at noon.

The bridge over the Tharn cost Eastmoor Council £5m in all.

Chief Constable Ada Marsh of Eastmoor Police said: "We will wait for the report."
`;
