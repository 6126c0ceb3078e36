import type { Gazetteer } from '../../model/gazetteer.js';
import type { Mention } from '../../model/mention.js';
import { HONORIFIC_SEX } from '../../text/honorific.js';
import { surnameOf } from '../../text/surname.js';
import type { ArticleReading } from '../article-reading.js';
import { firstEndingAfter } from '../span-search.js';

type Sex = 'M' | 'F';

const PRONOUN_SEX: ReadonlyMap<string, Sex> = new Map([
  ['he', 'M'],
  ['she', 'F'],
]);

/** In characters: a pronoun further from the name, or from the pronoun before it, stands for nobody. */
const REACH = 700;

/**
 * Whom `he` and `she` mean where they are the subject of a clause: unit → mention. It is the last person who was the subject
 * of one, as long as nobody else who could be meant was named since. Text in quotation marks has speakers of its own and is
 * left out.
 */
export function readPronouns({
  article,
  unitText,
  mentions,
  clauses,
  gazetteer,
}: PronounSource): ReadonlyMap<number, number> {
  let sexOf: ReturnType<typeof sexes> | undefined;
  const meant = new Map<number, number>();
  let last: { readonly mention: number; readonly end: number } | undefined;
  for (const { subject, subjectFrom, quoted } of clauses.clauses) {
    if (!subject || quoted || subjectFrom === 'shared' || subjectFrom === 'antecedent') continue;
    const { start, end, key } = unitText.at(subject.head);
    const wanted = PRONOUN_SEX.get(key);
    if (subject.mention !== undefined) {
      if (mentions[subject.mention]?.kind === 'person') last = { mention: subject.mention, end };
      continue;
    }
    if (subject.kind !== 'pronoun' || wanted === undefined || !last || start - last.end > REACH) continue;
    const { mention, end: from } = last;
    const others = peopleBetween(mentions, from, start).filter(
      (other) => surnameOf((mentions[other] as Mention).text) !== surnameOf((mentions[mention] as Mention).text),
    );
    sexOf ??= sexes(article.text, mentions, gazetteer);
    const known = sexOf;
    const mayBe = (person: number): boolean => (known(person) ?? wanted) === wanted;
    if (!mayBe(mention) || others.some(mayBe)) continue;
    meant.set(subject.head, mention);
    last = { mention, end };
  }
  return meant;
}

/** People named between two offsets, which are no further apart than a pronoun reaches. */
function peopleBetween(mentions: readonly Mention[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = firstEndingAfter(mentions, from); at < mentions.length; at++) {
    const { kind, start } = mentions[at] as Mention;
    if (start >= to) break;
    if (kind === 'person') found.push(at);
  }
  return found;
}

type PronounSource = Pick<ArticleReading, 'article' | 'unitText' | 'mentions' | 'clauses' | 'gazetteer'>;

const LAST_WORD = /(\p{L}+)\.?\s*$/u;
const TITLE_REACH = 12;

/** The sex of a person by a form of address before any mention of the surname, else by the given name. */
function sexes(
  text: string,
  mentions: readonly Mention[],
  { givenNames }: Pick<Gazetteer, 'givenNames'>,
): (person: number) => Sex | undefined {
  const bySurname = new Map<string, Sex>();
  for (const { kind, start, text: name } of mentions) {
    if (kind !== 'person') continue;
    const title = LAST_WORD.exec(text.slice(Math.max(0, start - TITLE_REACH), start))?.[1]?.toLowerCase();
    const gender = givenNames.get(name.split(' ')[0]?.toLowerCase() ?? '')?.gender;
    const given = name.includes(' ') && gender !== 'U' ? gender : undefined;
    const sex = (title === undefined ? undefined : HONORIFIC_SEX.get(title)) ?? given;
    if (sex && !bySurname.has(surnameOf(name))) bySurname.set(surnameOf(name), sex);
  }
  return (person) => bySurname.get(surnameOf((mentions[person] as Mention).text));
}
