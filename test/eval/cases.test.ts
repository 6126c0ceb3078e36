import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../src/eval/cases.js';
import { temporaryFolder } from '../support/database.js';

const HEADER = 'state\tkind\tid\twhat went wrong\n';

function folderWith(list: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'cases.tsv'), list);
  return folder;
}

describe('readCases', () => {
  test('reads a case a line, and leaves remarks aside', () => {
    expect(
      readCases(folderWith(`# A remark.\n${HEADER}open\tnames\ta-b\tIt is cut.\nheld\tdates\tc\tLost.\n`)),
    ).toEqual([
      { kind: 'names', id: 'a-b', isOpen: true, why: 'It is cut.' },
      { kind: 'dates', id: 'c', isOpen: false, why: 'Lost.' },
    ]);
  });

  test.each([
    ['a state that is none', `${HEADER}shut\tnames\ta\tCut.\n`],
    ['a cell too few', `${HEADER}open\tnames\ta\n`],
    ['an id that stands twice', `${HEADER}open\tnames\ta\tCut.\nheld\tdates\ta\tLost.\n`],
  ])('refuses %s', (_, list) => {
    expect(() => readCases(folderWith(list))).toThrow('no case, or one that stands twice');
  });

  test('refuses another header', () => {
    expect(() => readCases(folderWith('kind\tid\n'))).toThrow('the header is not');
  });
});
