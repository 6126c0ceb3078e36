import { abbreviates } from './abbreviates.js';
import type { Candidate } from './candidate.js';
import { coverageOf, createName, type Ground, isPerson, withNames } from './ground.js';
import { definedAbbreviation } from './refined-rules.js';

const ABBREVIATION = /^[A-Z][A-Za-z&.]{1,9}$/;

/** `Business Partnering for Police programme (BPP)`: the letters in brackets are the name, there and everywhere else. */
export function definedAbbreviations(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const known = kept.filter((candidate) => !isGuess(candidate));
  const defined = definitions(known, ground);
  if (defined.size === 0) return kept;
  // What a rule takes for a body on the strength of its capitals alone gives way to what the article says it is.
  const left = kept.filter((candidate) => !isGuess(candidate) || !defined.has(candidate.mention.text));
  const see = (at: number): Candidate | undefined => {
    const full = defined.get(textAt(ground, at));
    if (!full) return undefined;
    const { kind, name = full.mention.text } = full.mention;
    return createName(ground, { first: at, last: at, rule: definedAbbreviation[kind], name });
  };
  return withNames(left, ground, see, ground.unitText.units.keys());
}

const isGuess = ({ rule, first, last }: Candidate): boolean => first === last && rule.evidence === 'guess';

function textAt({ article, unitText }: Ground, at: number): string {
  const { start, end } = unitText.at(at);
  return article.text.slice(start, end);
}

/** What letters are said to stand for; the first to say so is believed. */
function definitions(known: readonly Candidate[], ground: Ground): ReadonlyMap<string, Candidate> {
  const covered = coverageOf(known, ground);
  const defined = new Map<string, Candidate>();
  for (const candidate of known) {
    const open = isPerson(candidate) ? undefined : openingBracket(candidate, ground);
    if (open === undefined || covered[open + 1] || ground.unitText.at(open + 2).class !== 'close') continue;
    const letters = textAt(ground, open + 1);
    const between = open > candidate.last + 1 ? ` ${ground.unitText.at(candidate.last + 1).key}` : '';
    if (!ABBREVIATION.test(letters) || defined.has(letters)) continue;
    if (abbreviates(letters, candidate.mention.text + between)) defined.set(letters, candidate);
  }
  return defined;
}

/** Behind the name or behind one noun that belongs to it: `Custody Care programme (CCP)`. */
const openingBracket = ({ last }: Candidate, { unitText }: Ground): number | undefined =>
  [last + 1, last + 2].find((at) => unitText.at(at).class === 'open');
