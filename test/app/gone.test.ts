import { describe, expect, it } from 'vitest';
import { goneUnder } from '../../src/app/ingest/gone.js';
import { createLedger } from '../../src/app/ingest/ledger.js';
import { collectRemarks } from '../../src/app/ingest/remarks.js';
import { rootAt } from '../../src/read/root.js';

describe('goneUnder', () => {
  const source = { sha256: '', rules: '', given: '', container: null };
  const gone = (unlisted?: string) => {
    const paths = ['top.txt', 'a/one.txt', 'a/b/two.txt', 'ab/three.txt'];
    const known = { sources: new Map(paths.map((path) => [path, source])), issues: [], containers: new Map() };
    const remarks = collectRemarks(() => {});
    if (unlisted !== undefined) {
      remarks.report({ severity: 'error', rule: 'read/unreadable-folder', reason: 'cannot be listed', path: unlisted });
    }
    const meaning = { file: () => true, holder: () => true };
    return goneUnder({ known, meaning, root: rootAt('/') }, { ledger: createLedger(), remarks, isWhole: false });
  };

  it('takes nothing for gone that lies in a folder that could not be listed', () => {
    expect(gone()).toEqual(['top.txt', 'a/one.txt', 'a/b/two.txt', 'ab/three.txt']);
    expect(gone('a')).toEqual(['top.txt', 'ab/three.txt']);
    expect(gone('a/b')).toEqual(['top.txt', 'a/one.txt', 'ab/three.txt']);
    expect(gone('.')).toEqual([]);
  });
});
