import type { RuleId } from '../model/span.js';
import { amountRules } from './amounts/amount-rules.js';
import { eventRules } from './events/event-rules.js';
import { LONGER_KIND } from './extract.js';
import { lengthRules } from './lengths/length-rules.js';
import { nameRules } from './names/find-names.js';
import { organisationSigns } from './names/organisation-signs.js';
import { OWN_LISTS } from './names/own-names.js';
import { placeSigns } from './names/place-signs.js';
import { nameRefiners } from './names/refine-names.js';
import { refinedRules } from './names/refined-rules.js';
import { teamSigns } from './names/team-signs.js';
import { attributionRules, unfoundRules } from './quotes/attribution-rules.js';
import { saidRules } from './quotes/find-said.js';
import { relationRules } from './relations/rules.js';
import { leadsBody } from './roles/clause-roles.js';
import { roleRules } from './roles/role-rules.js';
import { valueRules } from './values/find-values.js';
import { valueRefiners } from './values/refine.js';

const summaries: ReadonlyMap<string, string> = new Map(
  [
    ...[
      nameRules,
      organisationSigns,
      placeSigns,
      teamSigns,
      refinedRules,
      valueRules,
      roleRules,
      [leadsBody],
      amountRules,
      eventRules,
      relationRules,
      lengthRules,
    ],
    ...[attributionRules, unfoundRules, saidRules, nameRefiners, valueRefiners, [LONGER_KIND, OWN_LISTS]],
  ].flatMap((rules) => rules.map((rule): readonly [RuleId, string] => [rule.id, rule.summary])),
);

/** What a rule sees, or a step does, in one sentence; undefined for an id that none has. */
export function ruleSummary(id: string): string | undefined {
  return summaries.get(id);
}

/** The ids of all rules and steps that find names, values, speech and posts. */
export function ruleIds(): readonly string[] {
  return [...summaries.keys()];
}
