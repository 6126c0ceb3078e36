import type { ArticleReading } from '../extract/article-reading.js';
import type { Clause, Phrase, UnitSpan } from '../extract/clauses/clause.js';
import type { VerbGroup } from '../extract/clauses/verb-groups.js';
import { readArticle } from '../extract/extract.js';
import type { Article } from '../model/article.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Span } from '../model/span.js';
import { articleToRead } from '../record/cite.js';
import { readingCopy } from '../text/reading-copy.js';

/** A verb with what belongs to it, in the words of the text. */
export interface ExplainedClause {
  /** `main`, `relative`, `complement` … */
  readonly kind: Clause['kind'];
  /** Undefined where none can be read: then nothing is carried over either. */
  readonly subject: string | undefined;
  /** How the subject belongs to it: `stated`, `inverted`, `shared`, `antecedent`. */
  readonly subject_from: string | undefined;
  readonly verb: string;
  readonly lemma: string;
  /** `past`, `present`, `future`, or the modal that stands for one: `could`. */
  readonly tense: string | undefined;
  readonly form: VerbGroup['form'];
  readonly passive: boolean;
  readonly negated: boolean;
  readonly objects: readonly string[];
  /** With their prepositions. */
  readonly prepositions: readonly string[];
  /** What it reports. */
  readonly reported: string | undefined;
}

/** The clauses of a part of an article, all of them by default. */
export function explainClauses(reading: ArticleReading, part?: Span): readonly ExplainedClause[] {
  const { unitText, clauses } = reading;
  return clauses.clauses
    .filter(({ first, last }) => isIn(part, { start: unitText.at(first).start, end: unitText.at(last).end }))
    .map((clause) => explained(reading, clause));
}

function explained({ article, unitText }: ArticleReading, clause: Clause): ExplainedClause {
  const { kind, verb, subject, subjectFrom, objects, prepositions, reported } = clause;
  const textOf = ({ first, last }: UnitSpan): string =>
    article.text.slice(unitText.at(first).start, unitText.at(last).end).replaceAll('\n', '¶');
  const whole = (phrase: Phrase): string =>
    [
      textOf(phrase),
      ...phrase.joint.map((one) => `and ${whole(one)}`),
      ...phrase.prepositions.map((one) => textOf(one)),
      ...phrase.appositions.map((one) => `(= ${whole(one)})`),
    ].join(' ');
  return {
    kind,
    subject: subject && whole(subject),
    subject_from: subjectFrom,
    verb: textOf(verb),
    lemma: verb.lemma,
    tense: verb.tense ?? verb.modal,
    form: verb.form,
    passive: verb.passive,
    negated: verb.negated,
    objects: objects.map(whole),
    prepositions: prepositions.map(textOf),
    reported: reported && textOf(reported),
  };
}

/** The clauses of an article as it is cited: what finds the one that a span in code points stands in. */
export function clauseFinder(article: Article, gazetteer: Gazetteer): (span: Span) => ExplainedClause | undefined {
  const copy = readingCopy(article.text);
  const reading = readArticle(copy ? articleToRead(article, copy) : article, gazetteer, {});
  const { clauses } = reading.clauses;
  // Where each code point of the text begins, in code units.
  const offsets = [0];
  for (const character of article.text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return ({ start, end }) => {
    const [from, to] = [offsets[start] ?? 0, offsets[end] ?? article.text.length];
    const span = copy ? { start: copy.read(from), end: copy.read(to) } : { start: from, end: to };
    const holding = clauses.filter(({ first, last }) => {
      const [opens, closes] = [reading.unitText.at(first), reading.unitText.at(last)];
      return opens.start <= span.start && span.end <= closes.end;
    });
    const narrowest = holding.sort((a, b) => a.last - a.first - (b.last - b.first))[0];
    return narrowest && explained(reading, narrowest);
  };
}

const isIn = (part: Span | undefined, { start, end }: Span): boolean =>
  part === undefined || (start < part.end && end > part.start);
