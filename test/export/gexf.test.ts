import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { beforeEach, describe, expect, it } from 'vitest';
import { xmlValue } from '../../src/export/xml.js';
import { store, temporaryFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';
import { TOLD, TOLD_COPIES } from '../support/told.js';

declare global {
  // What the types of graphology-gexf call a document, of which Node has none.
  interface Document {
    readonly documentElement: unknown;
  }
}

let db: string;
beforeEach(() => {
  db = join(temporaryFolder(), 'x.db');
  store(db, TOLD, [], TOLD_COPIES);
});
const exported = async (): Promise<string> => {
  const { code, stdout, stderr } = await runBpp(['export', '--format', 'gexf', '--db', db]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};

describe('bpp export --format gexf', () => {
  it('is a graph that a reader of GEXF gives back, each edge with its weight and its place', async () => {
    const graph = parse(MultiGraph, await exported());
    const nodes = graph.mapNodes((_, { label, kind, mentions, first }) => [label, kind, mentions, first]);
    expect(nodes.sort()).toEqual([
      ['Ann Hale', 'person', 3, '2011-05-05'],
      ['Dredgeco', 'organisation', 2, '2011-05-05'],
      ['Gorse Ltd', 'organisation', 2, undefined],
      ['Tom Rudd', 'person', 2, '2011-05-05'],
      ['Wexmouth Council', 'organisation', 4, '2011-05-05'],
    ]);
    const edges = graph.mapEdges((_, { basis, type, state, weight, at }, a, b) => [
      [a, b]
        .map((node) => graph.getNodeAttribute(node, 'label'))
        .sort()
        .join(' · '),
      ...[basis, type, state, weight, at],
    ]);
    expect(edges).toContainEqual([
      'Dredgeco · Wexmouth Council',
      ...['stated', 'partner', 'current', 1, 'pages/101_harbour.txt:5'],
    ]);
    expect(edges).toContainEqual([
      'Ann Hale · Wexmouth Council',
      ...['named together', undefined, undefined, 1, 'pages/101_harbour.txt:3'],
    ]);
  });

  it('is what a file of its ending holds', async () => {
    const file = join(temporaryFolder(), 'together.gexf');
    expect((await runBpp(['export', '--db', db, '-o', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(await exported());
  });

  it('is well-formed, and holds no character that XML cannot', async () => {
    const text = await exported();
    const read = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');
    expect(read.documentElement?.namespaceURI).toBe('http://www.gexf.net/1.2draft');
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    const ids = [...read.getElementsByTagName('edge')].map((edge) => edge.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('xmlValue', () => {
  it.each([
    ['markup', `<a b="c">'&'</a>`, '&lt;a b=&quot;c&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;'],
    ['what XML cannot hold', 'a\u0000b\u001bc\ud800d\uffffe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
    ['what steers a terminal', 'a\u202eb\u009bc', 'a&#8238;b&#155;c'],
    ['white space', ' a\n\t b ', 'a b'],
    ['characters of two halves', '😀', '😀'],
  ])('writes %s so that a reader has it again', (_, text, written) => {
    expect(xmlValue(text)).toBe(written);
    const element = new DOMParser({ onError: () => undefined }).parseFromString(
      `<a b="${written}"/>`,
      'application/xml',
    ).documentElement;
    expect(element?.getAttribute('b')).toBe(
      text
        .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ud800\uffff]/gu, '\ufffd')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  });
});
