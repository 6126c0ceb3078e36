import { containerRuleCases } from '../clean/html/container-rules.cases.js';
import {
  bylineCases,
  headlineCases,
  type MetadataCase,
  modifiedCases,
  publishedCases,
  publisherCases,
} from '../clean/html/metadata-rules.cases.js';
import { labelRuleCases } from '../clean/label-rules.cases.js';
import { lineRuleCases } from '../clean/line-rules.cases.js';
import { noticeRuleCases } from '../clean/notice-rules.cases.js';
import { platformRuleCases } from '../clean/platform-rules.cases.js';
import { regionRuleCases } from '../clean/region-rules.cases.js';
import { runRuleCases } from '../clean/run-rules.cases.js';
import { type BoundaryCase, boundaryCases } from '../divide/boundaries.cases.js';
import { postMarkCases } from '../divide/post-marks.cases.js';
import { recordFieldCases, recordMarkCases } from '../divide/record-fields.cases.js';
import { amountCases } from '../extract/amounts/amounts.cases.js';
import { type LengthCase, lengthCases } from '../extract/lengths/lengths.cases.js';
import { forceCases } from '../extract/names/force.cases.js';
import { organisationCases } from '../extract/names/organisation.cases.js';
import { personCases } from '../extract/names/person.cases.js';
import { placeCases } from '../extract/names/place.cases.js';
import { programmeCases } from '../extract/names/programme.cases.js';
import { refinedNameCases } from '../extract/names/refine-names.cases.js';
import { signCases } from '../extract/names/signs.cases.js';
import { quoteCases } from '../extract/quotes/quotes.cases.js';
import { saidCases } from '../extract/quotes/said.cases.js';
import { nounRelationCases } from '../extract/relations/by-noun.cases.js';
import { dealingCases, type RelationCase } from '../extract/relations/dealing.cases.js';
import { standingCases } from '../extract/relations/standing.cases.js';
import { type RoleCase, roleCases } from '../extract/roles/roles.cases.js';
import type { ValueCase } from '../extract/values/case-table.cases.js';
import { contactCases } from '../extract/values/contacts/contacts.cases.js';
import { absoluteDateCases } from '../extract/values/dates/absolute-dates.cases.js';
import { relativeDateCases } from '../extract/values/dates/relative-dates.cases.js';
import { durationCases } from '../extract/values/durations/durations.cases.js';
import { findValues } from '../extract/values/find-values.js';
import { moneyCases } from '../extract/values/money/money.cases.js';
import { differCases, type FactCase, sameCases } from '../facts/fact-rules.cases.js';
import { roleCases as lineRoleCases } from '../lines/role-rules.cases.js';
import { byteCases, formCases } from '../read/forms/forms.cases.js';
import { type HolderCase, holderCases } from '../resolve/post-holder.cases.js';
import { type ArchiveArticle, archiveCases } from '../resolve/resolve-archive.cases.js';
import { articleCases, type NamedRow } from '../resolve/resolve-article.cases.js';
import type { RuleCases } from './rule-cases.js';
import { printable } from './rule-fields.js';

/** The cases of every rule, as a reader meets them; the rules of each sort by their ids. */
export const casesBySort: Readonly<Record<string, ReadonlyMap<string, RuleCases>>> = {
  bytes: told(byteCases, printable),
  form: told(formCases, ([name, text]) => `${name}: ${text}`),
  headline: told(headlineCases, pageParts),
  publisher: told(publisherCases, pageParts),
  byline: told(bylineCases, pageParts),
  published: told(publishedCases, pageParts),
  modified: told(modifiedCases, pageParts),
  element: told(containerRuleCases, asWritten),
  line: told(lineRuleCases, asWritten),
  platform: told(platformRuleCases, asWritten),
  notice: told(noticeRuleCases, asWritten),
  label: told(labelRuleCases, asWritten),
  region: regions(regionRuleCases),
  run: regions(runRuleCases),
  'line role': told(lineRoleCases, asWritten),
  field: told(recordFieldCases, asWritten),
  'record mark': told(recordMarkCases, asWritten),
  'post mark': told(postMarkCases, asWritten),
  boundary: told(boundaryCases, ({ what }: BoundaryCase) => what),
  'digest sign': told(boundaryCases, ({ what }: BoundaryCase) => what),
  name: told({ ...forceCases, ...programmeCases, ...organisationCases, ...personCases, ...placeCases }, asWritten),
  sign: told(signCases, asWritten),
  evidence: told({ ...signCases, ...refinedNameCases }, asWritten),
  value: values([...contactCases, ...moneyCases, ...absoluteDateCases, ...relativeDateCases, ...durationCases]),
  role: told(roleCases, withAnswers<RoleCase>),
  relation: told({ ...dealingCases, ...standingCases, ...nounRelationCases }, withAnswers<RelationCase>),
  amount: told(amountCases, asWritten),
  attribution: told(quoteCases, asWritten),
  report: told(saidCases, asWritten),
  link: new Map([...told(articleCases, chained), ...told(archiveCases, entitled), ...told(holderCases, meant)]),
  length: told(lengthCases, ([text, ...lengths]: LengthCase) => [text, ...lengths.map((one) => `→ ${one}`)].join(' ')),
  fact: told(sameCases, twoStatements),
  difference: told(differCases, twoStatements),
};

/** A text, with what is stated in it. */
function withAnswers<Case extends readonly [string, ...string[]]>([text, ...answers]: Case): string {
  return [text, ...answers.map((answer) => `→ ${answer}`)].join(' ');
}

function asWritten(text: string): string {
  return text;
}

/** Two statements, or more, side by side. */
function twoStatements(told: FactCase): string {
  return told
    .map(({ of, says, text, on }) =>
      [of, ...Object.values(says).flat(), ...(text ? [`“${text}”`] : []), ...(on ? [`(${on})`] : [])].join(' · '),
    )
    .join(' ¶ ');
}

/** The kinds of cases call what a rule takes by what it does with it. */
type Written<Case> =
  | { readonly finds: readonly Case[]; readonly spares: readonly Case[] }
  | { readonly cuts: readonly Case[]; readonly spares: readonly Case[] }
  | { readonly sees: readonly Case[]; readonly spares: readonly Case[] }
  | { readonly splits: readonly Case[]; readonly spares: readonly Case[] }
  | { readonly links: readonly Case[]; readonly spares: readonly Case[] }
  | { readonly decides: readonly Case[]; readonly spares: readonly Case[] };

function told<Case>(
  cases: Readonly<Record<string, Written<Case>>>,
  tell: (one: Case) => string,
): ReadonlyMap<string, RuleCases> {
  return new Map(
    Object.entries(cases).map(([id, written]) => {
      const { spares, ...taken } = written;
      // Cases of bodies say so beside their lists.
      const lists: readonly (readonly Case[])[] = Object.values(taken).filter((part) => typeof part !== 'string');
      return [id, { finds: lists.flat(1).map(tell), spares: spares.map(tell) }];
    }),
  );
}

function pageParts({ value, ...parts }: MetadataCase): string {
  const page = Object.entries(parts).map(([name, text]) => `${name}: ${text}`);
  return [...page, ...(value === undefined ? [] : [`→ ${[value].flat().join(', ')}`])].join(' ');
}

/** A page of which the rule cuts nothing is one that it spares. */
function regions(
  cases: readonly { readonly rule: string; readonly name: string; readonly page: string }[],
): ReadonlyMap<string, RuleCases> {
  const byRule = new Map<string, { readonly finds: string[]; readonly spares: string[] }>();
  for (const { rule, name, page } of cases) {
    const own = byRule.get(rule) ?? { finds: [], spares: [] };
    byRule.set(rule, own);
    (page.split('\n').some((line) => line.startsWith('-')) ? own.finds : own.spares).push(name);
  }
  return byRule;
}

/** The cases of values are those of a kind: each stands under the rules that sign a value of it. */
function values(cases: readonly ValueCase[]): ReadonlyMap<string, RuleCases> {
  const byRule = new Map<string, { readonly finds: string[]; readonly spares: string[] }>();
  for (const { text, published, about } of cases) {
    const rules = new Set(
      findValues(text.replace(/[⟦⟧]/g, ''), published, {
        country: () => ({ about, rivals: [], outlet: undefined }),
      }).map(({ rule }) => rule),
    );
    for (const rule of rules) {
      const own = byRule.get(rule) ?? { finds: [], spares: [] };
      byRule.set(rule, own);
      own.finds.push(text);
    }
  }
  return byRule;
}

function chained(rows: readonly NamedRow[]): string {
  return rows.map(([chain, words]) => `${words} (${chain})`).join(' · ');
}

function entitled(archive: readonly ArchiveArticle[]): string {
  return archive.map((article) => article.map(([entity, name]) => `${name} (${entity})`).join(' · ')).join(' ¶ ');
}

function meant({ by, names = [], given, on }: HolderCase): string {
  const posts = given.map(([person, role, body, more = {}]) => [person, role, body, ...Object.values(more)].join(', '));
  const article = [`“${by}”`, ...names, ...(on === undefined ? [] : [on ?? 'no day'])].join(' · ');
  return [article, ...posts].join(' ¶ ');
}
