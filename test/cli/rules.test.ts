import { describe, expect, it } from 'vitest';
import { runBpp } from '../support/run-bpp.js';

const bpp = (...argv: string[]) => runBpp(argv, { cwd: '/' });

describe('bpp rules', () => {
  it('lists rules by what they decide about, each with its sentence', async () => {
    const { code, stdout } = await bpp('rules', 'programme');
    expect(code).toBe(0);
    expect(stdout).toContain('src/extract/names/programme.ts');
    expect(stdout).not.toContain('person/');
  });

  it('lists rules by words', async () => {
    const { stdout } = await bpp('rules', 'sign', 'spokesman', '--json');
    const rules = JSON.parse(stdout);
    expect(rules.length).toBeGreaterThan(0);
    for (const { sort, id, summary } of rules) {
      expect(sort).toBe('sign');
      expect(`${id} ${summary}`).toMatch(/spokesman/i);
    }
  });

  it('shows a rule with its pattern, its conditions in words and its cases', async () => {
    const { stdout } = await bpp('rules', 'person/given-place-surname');
    expect(stdout).toMatch(/^person\/given-place-surname {2}name, 0\.87 sure {2}src\/extract\/names\/person\.ts\n/);
    expect(stdout).toMatch(/\n {2}pattern: .*⟦\{given\}/);
    expect(stdout).toMatch(/\n {2}only if: the word behind it is says/);
    expect(stdout).toMatch(/\n {2}finds in \d+ cases\n {4}.*⟦/);
    expect(stdout).toMatch(/\n {2}spares in \d+ cases\n/);
  });

  it('shows the classes that patterns are written with', async () => {
    const { stdout } = await bpp('rules', '--classes');
    expect(stdout).toMatch(/^given +set +A given name\. +sure-given doubtful-given$/m);
  });

  it('says so where no rule fits', async () => {
    const { code, stderr } = await bpp('rules', 'xylophone');
    expect(code).toBe(2);
    expect(stderr).toBe('bpp: no rule has `xylophone`: `bpp rules` lists them all\n');
  });
});
