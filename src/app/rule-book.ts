import { bylineRules } from '../clean/html/byline-rules.js';
import { containerRules } from '../clean/html/container-rules.js';
import { modifiedRules, publishedRules } from '../clean/html/date-rules.js';
import { headlineRules, publisherRules } from '../clean/html/headline-rules.js';
import { labelRules } from '../clean/label-rules.js';
import { lineRules } from '../clean/line-rules.js';
import { LIST_FOOTER, MAIL_SIGNATURE, messageLines, QUOTED_REPLY } from '../clean/message-rules.js';
import { noticeRules } from '../clean/notice-rules.js';
import { platformRules } from '../clean/platform-rules.js';
import { regionRules } from '../clean/region-rules.js';
import { runRules } from '../clean/run-rules.js';
import { digestSigns } from '../divide/digests.js';
import { postMarks } from '../divide/post-marks.js';
import { recordFields, recordMarks } from '../divide/record-fields.js';
import { amountRules } from '../extract/amounts/amount-rules.js';
import { eventRules } from '../extract/events/event-rules.js';
import { LONGER_KIND } from '../extract/extract.js';
import { lengthRules } from '../extract/lengths/length-rules.js';
import { counterSigns } from '../extract/names/counter-signs.js';
import { nameRules } from '../extract/names/find-names.js';
import { organisationSigns } from '../extract/names/organisation-signs.js';
import { OWN_LISTS } from '../extract/names/own-names.js';
import { placeSigns } from '../extract/names/place-signs.js';
import { nameRefiners } from '../extract/names/refine-names.js';
import { refinedRules } from '../extract/names/refined-rules.js';
import { teamSigns } from '../extract/names/team-signs.js';
import { attributionRules, unfoundRules } from '../extract/quotes/attribution-rules.js';
import { saidRules } from '../extract/quotes/find-said.js';
import { formRules } from '../extract/relations/by-form.js';
import { postRules } from '../extract/relations/by-post.js';
import { dealFrames } from '../extract/relations/deal-frames.js';
import { dealingFrames } from '../extract/relations/dealing-frames.js';
import { nounFrames } from '../extract/relations/noun-frames.js';
import { standingFrames } from '../extract/relations/standing-frames.js';
import { leadsBody } from '../extract/roles/clause-roles.js';
import { roleRules } from '../extract/roles/role-rules.js';
import { valueRules } from '../extract/values/find-values.js';
import { valueRefiners } from '../extract/values/refine.js';
import { differRules } from '../facts/differ-rules.js';
import type { FactRule } from '../facts/fact-rule.js';
import { sameRules } from '../facts/same-rules.js';
import { lineRoles } from '../lines/role-rules.js';
import { remarkRules } from '../read/containers/remark-rules.js';
import { binaryForms } from '../read/forms/binary-forms.js';
import { textForms } from '../read/forms/text-forms.js';
import { resolutionRules } from '../resolve/rules.js';
import { declaredRules } from '../segment/declared-rules.js';
import { writtenOut } from './rule-fields.js';
import { rulesInCode } from './rules-in-code.js';

/** What every list of rules gives of each: what it is called, and what it sees, as a sentence or a clause. */
interface Listed {
  readonly id: string;
  readonly summary?: string;
  readonly reason?: string;
}

/** A literal list of rules, or what signs beside them. */
interface RuleList {
  /** What each of its rules is. */
  readonly sort: string;
  readonly title: string;
  /** Where the list stands, from the root of the repository. */
  readonly file: string;
  readonly rules: readonly Listed[];
}

/** A rule as a reader meets it. */
export interface RuleEntry {
  readonly id: string;
  /** What it decides about, which is what its id begins with: `person`, `role`, `clean`. */
  readonly kind: string;
  /** What it is: a pattern of names, a sign, a refiner, a line that is cut. */
  readonly sort: string;
  readonly file: string;
  /** What it sees, or what it does, in one sentence. */
  readonly summary: string;
  /** 0 to 1; of a rule that says how sure it is. */
  readonly confidence?: number;
  readonly pattern?: string;
  /** What else must hold of a match, in words. */
  readonly conditions: readonly string[];
  /** Whatever else the record says, written out. */
  readonly fields: Readonly<Record<string, string>>;
}

const apart: ReadonlySet<unknown> = new Set([...platformRules, ...noticeRules, ...labelRules]);

/** Every list, in the order of the stages. */
const LISTS: readonly RuleList[] = [
  ...list('Files of other forms, by their first bytes', 'src/read/forms/binary-forms.ts', { bytes: binaryForms }),
  ...list('Files of other forms, by their text', 'src/read/forms/text-forms.ts', { form: textForms }),
  ...list('What is said of containers', 'src/read/containers/remark-rules.ts', { message: remarkRules }),
  ...list('What a container says of a page', 'src/segment/declared-rules.ts', { declared: declaredRules }),
  ...list('Headlines of a page', 'src/clean/html/headline-rules.ts', { headline: headlineRules }),
  ...list('Publishers of a page', 'src/clean/html/headline-rules.ts', { publisher: publisherRules }),
  ...list('Bylines of a page', 'src/clean/html/byline-rules.ts', { byline: bylineRules }),
  ...list('Days of publication', 'src/clean/html/date-rules.ts', { published: publishedRules }),
  ...list('Days of the last change', 'src/clean/html/date-rules.ts', { modified: modifiedRules }),
  ...list('Elements of a page that are cut', 'src/clean/html/container-rules.ts', { element: containerRules }),
  ...list('Lines that are cut', 'src/clean/line-rules.ts', { line: lineRules.filter((rule) => !apart.has(rule)) }),
  ...list('Notices that are cut', 'src/clean/notice-rules.ts', { notice: noticeRules }),
  ...list('Labels that are cut', 'src/clean/label-rules.ts', { label: labelRules }),
  ...list('Runs of lines that are cut', 'src/clean/run-rules.ts', { run: runRules }),
  ...list('Lines of one sort of software that are cut', 'src/clean/platform-rules.ts', { platform: platformRules }),
  ...list('Lines around a message that are cut', 'src/clean/message-rules.ts', {
    'mail line': [QUOTED_REPLY, MAIL_SIGNATURE, LIST_FOOTER, ...messageLines],
  }),
  ...list('Regions that are cut', 'src/clean/region-rules.ts', { region: regionRules }),
  ...list('What a line is by itself', 'src/lines/role-rules.ts', { 'line role': lineRoles }),
  ...list('Fields of mails and exports', 'src/divide/record-fields.ts', { field: recordFields }),
  ...list('Where a record starts and ends', 'src/divide/record-fields.ts', { 'record mark': recordMarks }),
  ...list('What blog software sets around a post', 'src/divide/post-marks.ts', { 'post mark': postMarks }),
  ...list('What tells a digest from an article', 'src/divide/digests.ts', { 'digest sign': digestSigns }),
  ...namesOf('People', 'person'),
  ...namesOf('Forces', 'force'),
  ...namesOf('Organisations', 'organisation'),
  ...namesOf('Places', 'place'),
  ...namesOf('Programmes', 'programme'),
  ...list('Signs of an organisation', 'src/extract/names/organisation-signs.ts', { sign: organisationSigns }),
  ...list('Signs of a place', 'src/extract/names/place-signs.ts', { sign: placeSigns }),
  ...list('Signs of a team', 'src/extract/names/team-signs.ts', { sign: teamSigns }),
  ...list('What speaks against a body or a place', 'src/extract/names/counter-signs.ts', {
    'counter-sign': counterSigns,
  }),
  ...list('Names by the evidence of their article', 'src/extract/names/refined-rules.ts', { evidence: refinedRules }),
  ...list('Steps from candidates to names', 'src/extract/names/refine-names.ts', { refiner: nameRefiners }),
  ...valuesOf('Money', 'money'),
  ...valuesOf('Dates', 'date'),
  ...valuesOf('Lengths of time', 'duration'),
  ...valuesOf('Contacts', 'contact'),
  ...list('Steps from candidates to values', 'src/extract/values/refine.ts', { refiner: valueRefiners }),
  ...list('A reader’s own lists', 'src/extract/names/own-names.ts', { refiner: [OWN_LISTS] }),
  ...list('Names against values', 'src/extract/extract.ts', { refiner: [LONGER_KIND] }),
  ...list('Who holds which post', 'src/extract/roles/role-rules.ts', { role: roleRules }),
  ...list('Who holds which post, by the verb', 'src/extract/roles/clause-roles.ts', {
    'role of a clause': [leadsBody],
  }),
  ...list('Who speaks', 'src/extract/quotes/attribution-rules.ts', {
    attribution: [...attributionRules, ...unfoundRules],
  }),
  ...list('What is reported', 'src/extract/quotes/find-said.ts', { report: saidRules }),
  ...list('What a sum of money is', 'src/extract/amounts/', { amount: amountRules }),
  ...list('What happened', 'src/extract/events/event-rules.ts', { event: eventRules }),
  ...list('Who deals with whom, by a verb', 'src/extract/relations/dealing-frames.ts', { relation: dealingFrames }),
  ...list('Who stands how to whom, by a verb', 'src/extract/relations/standing-frames.ts', {
    relation: standingFrames,
  }),
  ...list('Who deals with whom, by what somebody is', 'src/extract/relations/noun-frames.ts', { relation: nounFrames }),
  ...list('Who deals with whom, by what they have', 'src/extract/relations/deal-frames.ts', { relation: dealFrames }),
  ...list('Who is of which body', 'src/extract/relations/by-post.ts', { relation: postRules }),
  ...list('How long an agreement lasts', 'src/extract/lengths/length-rules.ts', { length: lengthRules }),
  ...list('Who deals with whom, by their names', 'src/extract/relations/by-form.ts', { relation: formRules }),
  ...list('Who is who', 'src/resolve/rules.ts', { link: resolutionRules }),
  ...list('Which statements say the same', 'src/facts/same-rules.ts', { fact: sameRules.map(ruleAlone) }),
  ...list('What differs', 'src/facts/differ-rules.ts', { difference: differRules.map(ruleAlone) }),
  ...rulesInCode,
];

/** A rule without what is code alone. */
function ruleAlone({ id, summary, verdict, of }: FactRule): Listed & Pick<FactRule, 'verdict' | 'of'> {
  return { id, summary, verdict, of };
}

function list(title: string, file: string, lists: Readonly<Record<string, readonly Listed[]>>): readonly RuleList[] {
  return Object.entries(lists).map(([sort, rules]) => ({ sort, title, file, rules }));
}

function namesOf(title: string, kind: string): readonly RuleList[] {
  const rules = nameRules.filter((rule) => rule.kind === kind);
  return list(title, `src/extract/names/${kind}.ts`, { name: rules });
}

function valuesOf(title: string, kind: string): readonly RuleList[] {
  const folder = kind === 'money' ? kind : `${kind}s`;
  return list(title, `src/extract/values/${folder}/`, { value: valueRules.filter((rule) => rule.kind === kind) });
}

/** A list of rules under its title, as a reader meets it. */
export interface RuleChapter {
  readonly title: string;
  readonly file: string;
  readonly rules: readonly RuleEntry[];
}

const ENDED = /[.!?…”’]$/u;
/** Fields that an entry shows by themselves. */
const SHOWN: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'summary',
  'reason',
  'confidence',
  'pattern',
  'accept',
  'file',
]);

/** Every rule there is, and every step that drops or changes what rules found. */
export const ruleBook: readonly RuleChapter[] = LISTS.map(({ sort, title, file, rules }) => ({
  title,
  file,
  rules: rules.map((rule) => entryOf(rule, sort, file)),
}));

function entryOf(rule: Listed, sort: string, file: string): RuleEntry {
  const record = new Map(Object.entries(rule));
  const confidence: unknown = record.get('confidence');
  const pattern: unknown = record.get('pattern');
  const accept: unknown = record.get('accept');
  const fields = [...record].flatMap(([name, value]): [string, string][] => {
    const written = SHOWN.has(name) ? undefined : writtenOut(value);
    return written === undefined ? [] : [[name, written]];
  });
  const writtenPattern = writtenOut(pattern);
  return {
    id: rule.id,
    kind: rule.id.split('/')[0] ?? '',
    sort,
    file,
    summary: asSentence(rule.summary ?? rule.reason ?? ''),
    ...(typeof confidence === 'number' && { confidence }),
    ...(writtenPattern !== undefined && { pattern: writtenPattern }),
    conditions: Array.isArray(accept) ? accept.map(({ says }: { readonly says: string }) => says) : [],
    fields: Object.fromEntries(fields),
  };
}

/** A clause for a reader, `navigation: breadcrumb`, as a sentence. */
function asSentence(clause: string): string {
  const opened = clause.charAt(0).toUpperCase() + clause.slice(1);
  return ENDED.test(opened) ? opened : `${opened}.`;
}
