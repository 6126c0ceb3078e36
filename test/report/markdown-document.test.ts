import { describe, expect, test } from 'vitest';
import { markdownReport } from '../../src/report/markdown/document.js';
import type { Report } from '../../src/report/report.js';
import type { Context, Loaded } from '../../src/report/section.js';

const HREF = { entity: () => '#e', article: () => '#a', words: () => '#w', source: () => '#s', section: () => '#p' };
const NAMES = { entity: () => 'e', article: () => 'a', block: () => 'b', source: () => 's' };

function written(title: string, ...parts: readonly (readonly [id: string, markdown: Loaded['markdown']])[]): string {
  const report = {
    scope: { title },
    parts: parts.map(([id, markdown]) => ({
      id,
      title: `Part ${id}`,
      loaded: { isEmpty: false, count: 1200, markdown },
    })),
    context: { addresses: HREF, anchors: NAMES, paged: new Map() },
  };
  return [...markdownReport(report as unknown as Report)].join('');
}

describe('a report as one Markdown document', () => {
  test('has a heading, its contents with counts, and each part under an anchor that they lead to', () => {
    const text = written('Ferries', ['one', () => ['First.']], ['two', () => ['Second.']]);
    expect(text).toMatch(/^# Ferries\n\n- \[Part one\]\(#part-one\): 1,200\n- \[Part two\]/);
    for (const [, id] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(text).toContain(`<a id="${id}"></a>\n\n## `);
  });

  test('what the title holds is text', () => {
    expect(written('<script>@all</script> #1', ['one', () => []])).not.toMatch(/<script|@all|#1/);
  });

  test('links to nothing that it does not hold', () => {
    const shown = ({ addresses }: Context): readonly string[] => [
      `${addresses.entity('x')} ${addresses.words('x', 1)} ${addresses.source('x')} ${addresses.article('x')}`,
    ];
    expect(written('Ferries', ['one', shown])).toContain('undefined undefined undefined #a');
  });

  test('has no empty line behind an empty line', () => {
    expect(written('Ferries', ['one', () => ['', '', 'First.', '', '']], ['two', () => ['']])).not.toContain('\n\n\n');
  });
});
