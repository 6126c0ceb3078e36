import type { Article } from '../../model/article.js';
import type { OwnEntry } from '../../model/gazetteer.js';
import type { EntityMention } from '../../model/mention.js';
import type { Trace } from '../trace.js';
import { compilePattern, eachMatch } from '../units/pattern.js';
import type { UnitText } from '../units/read-units.js';
import type { Watch } from '../watch.js';
import { type Candidate, nameMention } from './candidate.js';
import { type Condition, failed, Match } from './conditions.js';
import { counterSigns } from './counter-signs.js';
import { forceRules } from './force.js';
import { createGround } from './ground.js';
import { longerPlaceRules } from './longer-place.js';
import { nameEnd } from './name-end.js';
import type { NameRule } from './name-rule.js';
import { organisationRules } from './organisation.js';
import { organisationSigns } from './organisation-signs.js';
import { ownNames, withOwnNames } from './own-names.js';
import { personRules } from './person.js';
import { cuedPersonRules } from './person-by-cue.js';
import { placeRules } from './place.js';
import { placeSigns } from './place-signs.js';
import { programmeRules } from './programme.js';
import { refineNames } from './refine-names.js';
import type { NameSigns } from './sign.js';
import { teamSigns } from './team-signs.js';

/** All name rules; of two candidates with equal evidence and length the earlier rule wins. */
export const nameRules: readonly NameRule[] = [
  ...forceRules,
  ...programmeRules,
  ...organisationRules,
  ...personRules,
  ...cuedPersonRules,
  ...placeRules,
  ...longerPlaceRules,
];

/** The signs that are weighed where no rule decides. */
export const nameSigns: NameSigns = {
  runs: [...organisationSigns, ...placeSigns],
  counters: counterSigns,
  towns: teamSigns,
};

interface NameOptions {
  /** What the reader lists. */
  readonly own?: readonly OwnEntry[];
  readonly trace?: Trace | undefined;
  readonly watch?: Watch;
}

type FindNames = (article: Article, unitText: UnitText, options?: NameOptions) => EntityMention[];

/** Makes a reader of names of rules and signs. */
export function nameFinder(rules: readonly NameRule[], signs: NameSigns): FindNames {
  const see = candidateFinder(rules);
  return (article, unitText, { own = [], trace, watch } = {}) => {
    const listed = ownNames(article, unitText.units, own);
    const candidates = withOwnNames(see(article, unitText, watch), listed, trace);
    return refineNames(candidates, createGround(article, unitText, signs), trace);
  };
}

/** Makes a reader of candidates, what each rule sees for itself, in the order of the rules. */
export function candidateFinder(
  rules: readonly NameRule[],
): (article: Article, unitText: UnitText, watch?: Watch) => readonly Candidate[] {
  const compiled = rules.map((rule) => ({ rule, pattern: compilePattern(rule.pattern) }));
  return (article, unitText, watch) => {
    const candidates: Candidate[] = [];
    for (const { rule, pattern } of compiled) {
      eachMatch(pattern, unitText.row, (group) => {
        const range = group('mention');
        if (!range) return rule.whole === true;
        const refused = failed(rule.accept, new Match(unitText, range[0], range[1]));
        watch?.({ rule: rule.id, range, refused: refused && refusalOf(refused) });
        const candidate = refused ? undefined : createCandidate(article, unitText, rule, range, group('title'));
        if (candidate) candidates.push(candidate);
        return candidate !== undefined || rule.whole === true;
      });
    }
    return candidates;
  };
}

/** Finds the names of an article: people, forces, organisations, places, programmes; sorted, disjoint. */
export const findNames: FindNames = nameFinder(nameRules, nameSigns);

const NEGATION = 'not: ';

/** Why a match was refused: what holds and must not, or what does not hold. */
function refusalOf({ says }: Condition): string {
  return says.startsWith(NEGATION) ? says.slice(NEGATION.length) : `not so: ${says}`;
}

function createCandidate(
  article: Article,
  unitText: UnitText,
  rule: NameRule,
  [first, last]: readonly [number, number],
  title: readonly [number, number] | undefined,
): Candidate | undefined {
  const { at } = unitText;
  const head = at(first);
  const { start } = head;
  const end = nameEnd(article.text, at(last));
  const titleStart = title && at(title[0]).start;
  const titleEnd = title && at(title[1]).end;
  return {
    first,
    last,
    rule,
    mention: nameMention({
      kind: rule.kind,
      start,
      end,
      text: article.text.slice(start, end),
      rule: rule.id,
      confidence: rule.confidence,
      name: first === last && head.entry?.kind === rule.kind ? head.entry.name : undefined,
      title: title && article.text.slice(titleStart, titleEnd),
      titleStart,
    }),
  };
}
