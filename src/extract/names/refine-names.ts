import type { Article } from '../../model/article.js';
import type { EntityMention } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import { type Trace, tracedMention, traceLost } from '../trace.js';
import type { Unit, UnitText } from '../units/read-units.js';
import { abbreviates } from './abbreviates.js';
import type { Candidate } from './candidate.js';
import { createMention, type Ground, inTitleCase, isPerson, NAME_CLASSES } from './ground.js';
import { insideEvents } from './inside-events.js';
import { namesakes } from './namesakes.js';
import { knownSurnames, peopleInLists, titledPeople, titledSurnames, withoutOtherThings } from './refine-people.js';
import { shortForms } from './short-forms.js';
import { teamsOfTowns } from './teams.js';
import { signRules, weighSigns } from './weigh-signs.js';

/** A step on the way from candidates to names. */
interface Refiner {
  readonly id: RuleId;
  /** One sentence: what it does with candidates. */
  readonly summary: string;
  readonly refine: (kept: readonly Candidate[], ground: Ground) => readonly Candidate[];
}

/**
 * From candidates to names, in order: overlaps are settled, then the article's own evidence is used: abbreviations that
 * it defines, names that it has given once in full, surnames of people it has introduced.
 */
export const nameRefiners: readonly Refiner[] = [
  { id: 'names/without-article', summary: 'A listed name is marked without its article.', refine: withoutArticle },
  {
    id: 'names/longest-match',
    summary: 'Of overlapping candidates the longest stays, then the surest, then the leftmost.',
    refine: longestMatch,
  },
  {
    id: 'names/namesakes',
    summary: 'A place with the surname of somebody whom the article names in full is that person.',
    refine: namesakes,
  },
  {
    id: 'names/titled-people',
    summary: 'Whom the article calls Mr, or gives a rank, is a person wherever the full name stands.',
    refine: titledPeople,
  },
  {
    id: 'names/inside-events',
    summary: 'A listed name that only opens the name of an event is not meant itself: FA Cup.',
    refine: insideEvents,
  },
  {
    id: 'names/signs',
    summary: 'What all places of a run of capitals say together overrules a guess.',
    refine: weighSigns,
  },
  {
    id: 'names/teams-of-towns',
    summary: 'In an article about sport a town that plays is its club.',
    refine: teamsOfTowns,
  },
  {
    id: 'names/defined-abbreviations',
    summary: 'Letters that the article defines stand for what it defines them as.',
    refine: definedAbbreviations,
  },
  {
    id: 'names/short-forms',
    summary: 'A body that has been named in full is told in short from then on.',
    refine: shortForms,
  },
  {
    id: 'names/other-things',
    summary: 'A name that the article gives to a film, a firm or another thing is no person’s.',
    refine: withoutOtherThings,
  },
  {
    id: 'names/titled-surnames',
    summary: 'Mr Riasat makes a name of the words before his surname elsewhere.',
    refine: titledSurnames,
  },
  {
    id: 'names/people-in-lists',
    summary: 'Two unlisted words in a list of people are a person.',
    refine: peopleInLists,
  },
  { id: 'names/known-names', summary: 'What was recognised once is recognised everywhere.', refine: knownNames },
  {
    id: 'names/known-surnames',
    summary: 'The surname, or the given name, of somebody whom the article names in full.',
    refine: knownSurnames,
  },
];

export function refineNames(
  candidates: readonly Candidate[],
  article: Article,
  unitText: UnitText,
  trace?: Trace,
): EntityMention[] {
  const { units, classes } = unitText;
  let kept: readonly Candidate[] = candidates;
  const lowerSeen = wordsInLowerCase(units, article);
  for (const { id, refine } of nameRefiners) {
    const before = kept;
    const covered = new Array<boolean>(units.length).fill(false);
    for (const { first, last } of kept) covered.fill(true, first, last + 1);
    kept = refine(kept, { article, units, classes, covered, lowerSeen });
    if (trace) traceLost(trace, id, [before, kept], ({ mention }) => tracedMention(mention));
  }
  return [...kept].sort((a, b) => a.first - b.first).map(({ mention }) => mention);
}

const LOWER = /^\p{Ll}/u;

function wordsInLowerCase(units: readonly Unit[], { text }: Article): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { key, start } of units) if (LOWER.test(text[start] ?? '')) seen.add(key);
  return seen;
}

const LEADING_THE = /^the\s+/i;

/** Listed names with their article (`The Telegraph`) are annotated without it. */
function withoutArticle(candidates: readonly Candidate[], { article }: Ground): readonly Candidate[] {
  return candidates.map((candidate) => {
    const article_ = LEADING_THE.exec(candidate.mention.text);
    if (!article_ || article_[0].length >= candidate.mention.text.length) return candidate;
    const start = candidate.mention.start + article_[0].length;
    return {
      ...candidate,
      mention: { ...candidate.mention, start, text: article.text.slice(start, candidate.mention.end) },
    };
  });
}

const lengthOf = ({ first, last }: Candidate): number => last - first + 1;

/** Of overlapping candidates the longest stays, then the surest, then the leftmost, then the earlier rule. */
function longestMatch(candidates: readonly Candidate[], { units }: Ground): readonly Candidate[] {
  const taken = new Array<boolean>(units.length).fill(false);
  const ordered = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort(
      (a, b) =>
        lengthOf(b.candidate) - lengthOf(a.candidate) ||
        b.candidate.mention.confidence - a.candidate.mention.confidence ||
        a.candidate.first - b.candidate.first ||
        a.order - b.order,
    );
  return ordered
    .map(({ candidate }) => candidate)
    .filter(({ first, last }) => {
      for (let i = first; i <= last; i++) if (taken[i]) return false;
      taken.fill(true, first, last + 1);
      return true;
    });
}

const fullName = ({ mention }: Candidate): string => mention.name ?? mention.text;
const LONGEST_ABBREVIATION = 10;
const ABBREVIATION = /^[A-Z][A-Za-z&.]{1,9}$/;
/** Where in the text each word stands that could be an abbreviation. */
function abbreviationPlaces(units: readonly Unit[], text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { start, end }] of units.entries()) {
    const words = end - start <= LONGEST_ABBREVIATION ? text.slice(start, end) : '';
    if (!ABBREVIATION.test(words)) continue;
    const known = places.get(words);
    if (known) known.push(at);
    else places.set(words, [at]);
  }
  return places;
}

/** `Business Partnering for Police programme (BPP)`: the letters in brackets are the name, there and everywhere else. */
function definedAbbreviations(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { units, classes, covered, article } = ground;
  const found: Candidate[] = [];
  const defined = new Set<string>();
  // What a rule takes for a body on the strength of its capitals alone gives way to what the article says it is.
  const isGuess = ({ mention, first, last }: Candidate): boolean =>
    mention.rule === 'organisation/acronym-acts' || (first === last && signRules.has(mention.rule));
  for (const { first, last } of kept.filter(isGuess)) covered.fill(false, first, last + 1);
  const places = abbreviationPlaces(units, article.text);
  for (const candidate of kept) {
    if (candidate.mention.kind === 'person' || isGuess(candidate)) continue;
    // The name, at most one lower-case noun that belongs to it (`programme`), then the brackets.
    const open = classes[candidate.last + 1] === 'open' ? candidate.last + 1 : candidate.last + 2;
    if (classes[open] !== 'open' || classes[open + 2] !== 'close' || covered[open + 1]) continue;
    const unit = units[open + 1];
    const letters = unit ? article.text.slice(unit.start, unit.end) : '';
    const between = open === candidate.last + 2 ? ` ${units[candidate.last + 1]?.key}` : '';
    if (!unit || !ABBREVIATION.test(letters) || !abbreviates(letters, candidate.mention.text + between)) continue;
    const { kind } = candidate.mention;
    const name = fullName(candidate);
    defined.add(letters);
    for (const at of places.get(letters) ?? []) {
      if (covered[at]) continue;
      found.push(createMention(ground, at, at, { kind, name, rule: `${kind}/defined-abbreviation`, confidence: 0.97 }));
    }
  }
  return [...kept.filter((candidate) => !isGuess(candidate) || !defined.has(candidate.mention.text)), ...found];
}

/** A rule whose one sight of a name says nothing of the same words elsewhere. */
const LOCAL_RULES: ReadonlySet<string> = new Set(['force/coordinated', 'place/street']);

/** What was recognised once is recognised everywhere: the same words in the headline or without their context. */
function knownNames(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { units, covered } = ground;
  const known = new Map<string, { keys: string[]; candidate: Candidate }[]>();
  for (const candidate of kept) {
    if (LOCAL_RULES.has(candidate.mention.rule)) continue;
    const keys = units.slice(candidate.first, candidate.last + 1).map((unit) => unit.key);
    if (isPerson(candidate) && keys.length === 1) continue;
    const same = known.get(keys[0] ?? '') ?? [];
    if (same.some((entry) => entry.keys.join(' ') === keys.join(' '))) continue;
    known.set(
      keys[0] ?? '',
      [...same, { keys, candidate }].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  const found: Candidate[] = [];
  for (let at = 0; at < units.length; at++) {
    if (covered[at] || !NAME_CLASSES.has(units[at]?.class ?? 'line-end')) continue;
    const match = (known.get(units[at]?.key ?? '') ?? []).find(({ keys }) =>
      keys.every((key, i) => units[at + i]?.key === key && !covered[at + i]),
    );
    if (!match) continue;
    const last = at + match.keys.length - 1;
    const continues =
      NAME_CLASSES.has(units[last + 1]?.class ?? 'line-end') && !covered[last + 1] && match.keys.length === 1;
    if (continues && !inTitleCase(ground, at)) continue;
    const { kind, confidence } = match.candidate.mention;
    const name = match.candidate.mention.name;
    found.push(
      createMention(ground, at, last, { kind, name, rule: `${kind}/known-in-article`, confidence: confidence * 0.95 }),
    );
  }
  return [...kept, ...found];
}
