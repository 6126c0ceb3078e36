import type { ArticleReading } from '../extract/article-reading.js';
import type { Clause, Phrase, UnitSpan } from '../extract/clauses/clause.js';
import type { VerbGroup } from '../extract/clauses/verb-groups.js';
import type { Span } from '../model/span.js';

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
export function explainClauses(
  { article, unitText, clauses }: ArticleReading,
  part?: Span,
): readonly ExplainedClause[] {
  const textOf = ({ first, last }: UnitSpan): string =>
    article.text.slice(unitText.at(first).start, unitText.at(last).end).replaceAll('\n', '¶');
  const whole = (phrase: Phrase): string =>
    [
      textOf(phrase),
      ...phrase.joint.map((one) => `and ${whole(one)}`),
      ...phrase.prepositions.map((one) => textOf(one)),
      ...phrase.appositions.map((one) => `(= ${whole(one)})`),
    ].join(' ');
  return clauses.clauses
    .filter(({ first, last }) => isIn(part, { start: unitText.at(first).start, end: unitText.at(last).end }))
    .map(({ kind, verb, subject, subjectFrom, objects, prepositions, reported }) => ({
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
    }));
}

const isIn = (part: Span | undefined, { start, end }: Span): boolean =>
  part === undefined || (start < part.end && end > part.start);
