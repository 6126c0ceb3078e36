import type { EntityMention } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import { type Trace, tracedMention, traceLost } from '../trace.js';
import { type Candidate, withMention } from './candidate.js';
import { definedAbbreviations } from './defined-abbreviations.js';
import { withGenerations } from './generations.js';
import type { Ground } from './ground.js';
import { insideEvents } from './inside-events.js';
import { insideLonger } from './inside-longer.js';
import { knownNames } from './known-names.js';
import { knownSurnames } from './known-surnames.js';
import { namesakes } from './namesakes.js';
import { withoutOtherThings } from './other-things.js';
import { peopleInLists } from './people-in-lists.js';
import { pluralTitles } from './plural-titles.js';
import { shortForms } from './short-forms.js';
import { teamsOfTowns } from './teams.js';
import { titledPeople, titledSurnames } from './titled-people.js';
import { toldBodies } from './told-bodies.js';
import { toldProgrammes } from './told-programmes.js';
import { weighSigns } from './weigh-signs.js';

/** A step on the way from candidates to names. It changes neither: the same candidates give the same names. */
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
    id: 'names/plural-titles',
    summary: 'A title of several stands before each name of a list: PCs Hollis and Okafor.',
    refine: pluralTitles,
  },
  {
    id: 'names/told-programmes',
    summary: 'Each of Operations Rowan, Hayling and Herne is one, and told without its sort from then on.',
    refine: toldProgrammes,
  },
  {
    id: 'names/namesakes',
    summary: 'A place with the surname of somebody whom the article names in full is that person.',
    refine: namesakes,
  },
  {
    id: 'names/told-bodies',
    summary: 'In `told the agency Yates would go` the surname is not the agency’s.',
    refine: toldBodies,
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
    id: 'names/inside-longer',
    summary: 'A place in a longer run of capitals that nobody recognised is none of its own: Zurich Financial.',
    refine: insideLonger,
  },
  {
    id: 'names/known-surnames',
    summary: 'The surname, or the given name, of somebody whom the article names in full.',
    refine: knownSurnames,
  },
  {
    id: 'names/generations',
    summary: 'Jr. and Sr. belong to the name, with their stop.',
    refine: withGenerations,
  },
];

export function refineNames(candidates: readonly Candidate[], ground: Ground, trace?: Trace): EntityMention[] {
  let kept = candidates;
  for (const { id, refine } of nameRefiners) {
    const before = kept;
    kept = refine(before, ground);
    if (trace) traceLost(trace, id, [before, kept], ({ mention }) => tracedMention(mention));
  }
  return [...kept].sort((a, b) => a.first - b.first).map(({ mention }) => mention);
}

const LEADING_THE = /^the\s+/i;

/** Listed names with their article (`The Telegraph`) are annotated without it. */
function withoutArticle(candidates: readonly Candidate[], { article }: Ground): readonly Candidate[] {
  return candidates.map((candidate) => {
    const [the] = LEADING_THE.exec(candidate.mention.text) ?? [];
    if (the === undefined || the.length >= candidate.mention.text.length) return candidate;
    const start = candidate.mention.start + the.length;
    const text = article.text.slice(start, candidate.mention.end);
    return withMention(candidate, { ...candidate.mention, start, text });
  });
}

const lengthOf = ({ first, last }: Candidate): number => last - first + 1;

/** Of overlapping candidates the longest stays, then the surest, then the leftmost, then the earlier rule. */
function longestMatch(candidates: readonly Candidate[], { unitText }: Ground): readonly Candidate[] {
  const taken = new Array<boolean>(unitText.units.length).fill(false);
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
