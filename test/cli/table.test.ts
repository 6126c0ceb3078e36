import { describe, expect, it } from 'vitest';
import { tableLines } from '../../src/cli/render/table.js';

describe('tableLines', () => {
  const rows = [{ words: 'a harbour wall of six miles', at: 'pages/2011-05-03-a-harbour-wall.txt:12' }];
  const columns = [
    { title: 'words', value: ({ words }: (typeof rows)[number]) => words, shrinks: true },
    { title: 'at', value: ({ at }: (typeof rows)[number]) => at, shrinks: true, ends: true as const },
  ];
  const lines = (width?: number): readonly string[] => tableLines(rows, columns, { width, title: (text) => text });

  it('cuts nothing where there is room', () => {
    expect(lines()[1]).toBe('a harbour wall of six miles  pages/2011-05-03-a-harbour-wall.txt:12');
  });

  it('cuts words at their end and a path in its middle', () => {
    expect(lines(40)[1]).toBe('a harbour wall of…  pages/2011…ll.txt:12');
    expect(lines(10)[1]).toBe('a harbour w…  pages/2011…ll.txt:12');
  });
});
