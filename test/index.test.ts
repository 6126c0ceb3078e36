import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const INDEX = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8');
const REEXPORT = /export (?:type )?\{([^}]+)\} from '([^']+)\.js'/g;

describe('the library', () => {
  const exported = [...INDEX.matchAll(REEXPORT)].flatMap(([, names = '', file = '']) =>
    names
      .split(',')
      .map((name) => name.trim().replace('type ', ''))
      .filter(Boolean)
      .map((name) => [name, file] as const),
  );

  test.each(exported)('says what %s is, where it is defined', (name, file) => {
    const source = readFileSync(new URL(`../src/${file}.ts`, import.meta.url), 'utf8');
    const definition = new RegExp(`\\*/\\nexport (?:async )?(?:interface|function\\*?|const|class|type) ${name}\\b`);
    expect(source).toMatch(definition);
  });
});
