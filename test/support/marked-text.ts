import { describe, expect, test } from 'vitest';
import type { CasesByRule } from '../../src/extract/marked.cases.js';
import type { RuleId, Span } from '../../src/model/span.js';
import { sayingWhatRulesSee } from './seen.js';

/** A marked piece of a text, with what stands behind the bar: `⟦Okafor|person⟧`. */
export interface Mark extends Span {
  readonly label?: string;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

// `[sic]` and `(pictured)` stand in the press; these two brackets do not.
const MARK = /⟦([^⟦⟧|]*)(?:\|([^⟦⟧]*))?⟧/gu;

/** Takes the marks out of a text; their spans are UTF-16 code units of what is left. */
export function readMarks(marked: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, words = '', label] = match;
    text += marked.slice(from, match.index);
    marks.push({ start: text.length, end: text.length + words.length, ...(label === undefined ? {} : { label }) });
    text += words;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  if (/[⟦⟧]/u.test(text)) throw new Error(`a mark is not closed, or stands in another: ${marked}`);
  return { text, marks };
}

/** Puts marks into a text. Spans may touch, not overlap. */
export function putMarks(text: string, marks: readonly Mark[]): string {
  const ordered = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  let marked = '';
  let from = 0;
  for (const { start, end, label } of ordered) {
    if (start < from) throw new Error(`marks overlap at ${start}: ${text.slice(start, end)}`);
    marked += `${text.slice(from, start)}⟦${text.slice(start, end)}${label === undefined ? '' : `|${label}`}⟧`;
    from = end;
  }
  return marked + text.slice(from);
}

/** What an engine found in a text: where, what the case writes behind the bar, and the rule that signed it. */
export interface Finding extends Mark {
  readonly rule: RuleId;
}

/**
 * Tests for every rule of a file of cases: the text is read without its marks, marked again by what was found, and the
 * two strings compared, so that a failure reads as prose.
 */
export function ruleCases(cases: CasesByRule, find: (text: string) => readonly Finding[]): void {
  for (const [rule, { finds, spares }] of Object.entries(cases)) {
    const run = (marked: string): { remarked: string; signed: boolean } => {
      const { text } = readMarks(marked);
      const found = find(text);
      const marks = found.map(({ start, end, label }) => ({ start, end, ...(label === undefined ? {} : { label }) }));
      return { remarked: putMarks(text, marks), signed: found.some((finding) => finding.rule === rule) };
    };
    describe(rule, () => {
      if (finds.length > 0) {
        test.each(finds)('finds %j', (marked) => {
          sayingWhatRulesSee(readMarks(marked).text, () => {
            expect(run(marked)).toEqual({ remarked: marked, signed: true });
          });
        });
      }
      test.each(spares)('spares %j', (marked) => {
        sayingWhatRulesSee(readMarks(marked).text, () => {
          expect(run(marked)).toEqual({ remarked: marked, signed: false });
        });
      });
    });
  }
}

/** Guards that every rule has cases enough, and no case a rule that is gone. */
export function enoughCases(
  rules: readonly string[],
  cases: Readonly<Record<string, { readonly finds: readonly unknown[]; readonly spares: readonly unknown[] }>>,
): void {
  test('stand for every rule and for nothing else', () => {
    expect(Object.keys(cases).sort()).toEqual([...rules].sort());
  });

  test.each([...rules])('are at least three to find and two to spare: %s', (rule) => {
    expect(cases[rule]?.finds.length).toBeGreaterThanOrEqual(3);
    expect(cases[rule]?.spares.length).toBeGreaterThanOrEqual(2);
  });
}
