import { type Candidate, withMention } from './candidate.js';
import { type Ground, isPerson } from './ground.js';

/** Behind the surname: `Sammy Okafor Jr.` */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'jnr', 'junior', 'sr', 'snr', 'senior', 'ii', 'iii', 'iv']);

/** `Martin Luther King Jr.`, `Sammy Okafor, Sr.`: what tells a son from his father belongs to the name, with its stop. */
export function withGenerations(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const starts = new Set(kept.map(({ first }) => first));
  return kept.map((candidate) => {
    if (!isPerson(candidate) || candidate.last === candidate.first) return candidate;
    const last = generationBehind(candidate, ground);
    return last === undefined || starts.has(last) ? candidate : extended(candidate, last, ground);
  });
}

function generationBehind({ last }: Candidate, { unitText: { at } }: Ground): number | undefined {
  const next = at(last + 1).class === 'comma' && at(last + 2).key.length < 4 ? last + 2 : last + 1;
  return GENERATIONS.has(at(next).key) && at(next).class !== 'word' ? next : undefined;
}

function extended(candidate: Candidate, last: number, { article, unitText: { at } }: Ground): Candidate {
  const { start } = candidate.mention;
  const own = at(last).end;
  // The stop of the abbreviation may end the sentence as well.
  const end = article.text[own] === '.' && at(last).key.length < 4 ? own + 1 : own;
  return withMention(candidate, { ...candidate.mention, end, text: article.text.slice(start, end) });
}
