import { PLAIN_SAYING_VERBS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { type Candidate, withMention } from './candidate.js';
import { coverageOf, createName, type Ground, isPerson, surnameOf, withNames } from './ground.js';
import { titledElsewhere } from './refined-rules.js';
import { isWhole } from './whole-name.js';

/** Surnames that the article calls Mr, or gives a rank. */
const titledIn = (kept: readonly Candidate[], ground: Ground): Set<string> =>
  new Set(
    kept
      .filter((candidate) => isPerson(candidate) && candidate.mention.title !== undefined)
      .map((candidate) => surnameOf(candidate, ground)),
  );

/** Full names of people whom the article calls Mr, or gives a rank: whatever else their neighbours say, they are people. */
export function titledPeople(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const titled = titledIn(kept, ground);
  if (titled.size === 0) return kept;
  const isTitled = (candidate: Candidate): boolean => {
    const { evidence } = candidate.rule;
    const isFullName = candidate.last > candidate.first && (evidence === 'name' || evidence === 'listed-name');
    return isFullName && titled.has(surnameOf(candidate, ground));
  };
  const rule = titledElsewhere;
  return kept.map((candidate) =>
    isTitled(candidate)
      ? withMention(candidate, { ...candidate.mention, rule: rule.id, confidence: rule.confidence }, rule)
      : candidate,
  );
}

/** What is a surname by itself right before `said`: no given name, no place and no word. */
const SURNAMES_ALONE = classesOf('unknown|sure-surname');
const NAMES = classesOf('name');
const FIRST_NAMES = classesOf('sure-given|initial');
/** No list says that the words before the surname are a name. */
const UNLISTED_CONFIDENCE = 0.9;

/** `Mr Riasat`, or `Riasat said`, makes a name of the words before his surname wherever it stands with them: `Shahraz Riasat`. */
export function titledSurnames(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const titled = new Set([...titledIn(kept, ground), ...sayingSurnames(kept, ground)]);
  if (titled.size === 0) return kept;
  // `Singer Okafor returns`: she has a given name in this article already.
  const full = new Set(
    kept.filter((c) => isPerson(c) && c.last > c.first).map((candidate) => surnameOf(candidate, ground)),
  );
  const see = (at: number, covered: readonly boolean[]): Candidate | undefined => {
    const { key } = unitAt(at);
    if (!titled.has(key) || covered[at - 1] || !NAMES.has(unitAt(at - 1).class)) return undefined;
    const first = FIRST_NAMES.has(unitAt(at - 2).class) && !covered[at - 2] ? at - 2 : at - 1;
    if (!isWhole(ground, first, at) || (full.has(key) && unitAt(first).opensSentence)) return undefined;
    return createName(ground, { first, last: at, rule: titledElsewhere, confidence: UNLISTED_CONFIDENCE });
  };
  const behindNames = ground.named.map((at) => at + 1);
  return withNames(kept, ground, see, behindNames);
}

/** Surnames that stand alone right before a plain verb of saying. */
function sayingSurnames(kept: readonly Candidate[], ground: Ground): string[] {
  const { at: unitAt } = ground.unitText;
  const covered = coverageOf(kept, ground);
  return ground.named
    .filter((at) => {
      const next = unitAt(at + 1);
      if (next.class !== 'says' || covered[at] || !SURNAMES_ALONE.has(unitAt(at).class)) return false;
      return PLAIN_SAYING_VERBS.has(next.key) && isWhole(ground, at, at);
    })
    .map((at) => unitAt(at).key);
}
