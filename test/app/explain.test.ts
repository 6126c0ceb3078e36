import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Explanation, explainPage } from '../../src/app/explain.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { FACT_KINDS } from '../../src/model/fact-kinds.js';
import type { SourceFile } from '../../src/model/source.js';
import { draftSource, survey } from '../../src/pipeline.js';
import { sourceFromBytes } from '../../src/read/read-source.js';
import { sourceOf } from '../support/articles.js';

const explained = (source: SourceFile): Explanation => explainPage(survey(source), new Map(), loadGazetteer());

const PAGE = `Theatre chief leaves trust

By Jo Lindqvist
12 March 2014

The trust will spend between £3m and £5m, said Ada Marsh of Leeds Theatre Trust. Ms Marsh has led it since May 2012.

Some of the 🚓 cars at the London Marathon were hers, and Marsh sold the cars last week, the council said on Monday.
`;
const page = explained(sourceOf(PAGE));
const fact = (text: string) => {
  const found = page.facts.find((one) => one.text === text);
  if (!found) throw new Error(`no fact \`${text}\``);
  return found;
};

it('gives a sentence for the rule of every fact and dropped candidate of the seeds', () => {
  const folder = new URL('../../seeds/', import.meta.url);
  const sources = readdirSync(folder)
    .sort()
    .flatMap((name) => sourceFromBytes(readFileSync(new URL(name, folder)), name, () => {}) ?? []);
  const all = sources.map(explained).flatMap(({ facts, refused }) => [
    ...facts.map(({ rule, summary }) => ({ rule, summary })),
    ...[...facts.flatMap(({ lost }) => lost), ...refused].flatMap(({ rule, summary, step, reason }) => [
      { rule, summary },
      { rule: step, summary: reason },
    ]),
  ]);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(({ summary }) => summary === '')).toEqual([]);
});

it('names the candidates for the same words that lost, and the step that dropped them', () => {
  expect(fact('£3m and £5m').lost).toMatchObject([
    { kind: 'money', text: '£3m', step: 'values/longest', line: 6 },
    { kind: 'money', text: '£5m', step: 'values/longest', line: 6 },
  ]);
  const [leeds] = fact('Leeds Theatre Trust').lost;
  expect(leeds).toMatchObject({ kind: 'place', text: 'Leeds', step: 'names/longest-match' });
});

it('says which words came to nothing, on their line and in characters of any width', () => {
  expect(page.refused).toContainEqual(
    expect.objectContaining({ kind: 'place', text: 'London', line: 8, step: 'names/inside-longer' }),
  );
});

it('says why a name belongs to its entity', () => {
  expect(fact('Ada Marsh')).toMatchObject({ entity: 'Ada Marsh', link_rule: null });
  expect(fact('Marsh')).toMatchObject({ entity: 'Ada Marsh', link_rule: expect.stringMatching(/^resolve\//) });
});

it('shows what lost in a damaged text as the text has it', () => {
  const damaged = explained(
    sourceOf(PAGE.replaceAll('£', 'Â£').replaceAll(', said', ' â€“ so saysâ€™'), 'damaged.txt'),
  );
  const amount = damaged.facts.find(({ kind }) => kind === 'money');
  expect(amount?.lost.map(({ text }) => text)).toEqual(['Â£3m', 'Â£5m']);
});

it('finds the same facts whether it is asked for reasons or not', () => {
  const { articles } = draftSource(survey(sourceOf(PAGE)), new Map(), loadGazetteer());
  const ids = articles.flatMap((article) =>
    [article.mentions, ...[...FACT_KINDS.keys()].map((table) => article[table])].flat().map(({ id }) => id),
  );
  expect(page.facts.map(({ id }) => id).sort()).toEqual(ids.sort());
});

it('says what a sum says, the clause that it is read from, and the frame that lost', () => {
  const told = explained(sourceOf('Eastmoor Council met. The council spent a £5m grant on a hall.', 'sum.txt'));
  const sum = told.facts.find(({ kind }) => kind === 'amount');
  expect(sum?.rule).toBe('amount/compound');
  expect(sum?.says).toContainEqual({ field: 'type', value: 'funding' });
  expect(sum?.clause).toMatchObject({ verb: 'spent', subject: 'The council' });
  expect(sum?.lost).toMatchObject([{ rule: 'amount/spend', step: 'amount/compound' }]);
  expect(told.refused.map(({ kind }) => kind)).not.toContain('amount');
});
