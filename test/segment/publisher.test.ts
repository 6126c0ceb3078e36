import { describe, expect, test } from 'vitest';
import type { KeptBlock } from '../../src/divide/kept-block.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { readLine } from '../../src/lines/read-line.js';
import { outletCases, selfReferenceCases } from '../../src/segment/head/publisher.cases.js';
import { isOutletName, publisherInText, publisherLine } from '../../src/segment/head/publisher.js';

const gazetteer = loadGazetteer();
const keep = (lines: readonly string[]): KeptBlock[] =>
  lines.map((text, index) => ({
    block: { text, line: index + 1, endLine: index + 1, gapBefore: true },
    line: readLine(text),
    afterRemoved: false,
  }));

describe('isOutletName', () => {
  test.each(outletCases.is)('takes %j', (line) => {
    expect(isOutletName(line, gazetteer)).toBe(true);
  });

  test.each(outletCases.isNot)('does not take %j', (line) => {
    expect(isOutletName(line, gazetteer)).toBe(false);
  });
});

describe('publisherLine', () => {
  test('takes an outlet above the headline', () => {
    expect(publisherLine(keep(['BBC News England', 'Force to cut posts', 'It is so.']), 1, gazetteer)).toEqual({
      value: 'BBC News England',
      basis: 'metadata/outlet-line',
    });
  });

  test('takes none below it', () => {
    expect(publisherLine(keep(['Force to cut posts', 'BBC News England']), 0, gazetteer)).toBeUndefined();
  });
});

describe('publisherInText', () => {
  test.each(selfReferenceCases.names)('hears %j', (sentence, name) => {
    expect(publisherInText(keep([sentence]))?.value).toBe(name);
  });

  test.each(selfReferenceCases.silent)('hears nothing in %j', (sentence) => {
    expect(publisherInText(keep([sentence]))).toBeUndefined();
  });
});
