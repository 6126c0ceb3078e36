import { ENTITY_KINDS, type EntityKind } from '../../model/mention.js';
import type { SigningRule } from './signing-rule.js';

/** What a refiner signs with, where it is no rule or sign of its own list. */
interface RefinedRule extends SigningRule {
  readonly kind: EntityKind;
  /** 0 to 1: how sure such a name is; of one that rests on another name, its share of that name's. */
  readonly confidence: number;
}

export const titledElsewhere: RefinedRule = {
  id: 'person/titled-elsewhere',
  kind: 'person',
  summary: 'The article calls this surname Mr, or gives it a rank, elsewhere.',
  confidence: 0.97,
};

export const inList: RefinedRule = {
  id: 'person/in-list',
  kind: 'person',
  summary: 'Two words in a list of people: Ann Pryce, Xanto Vellikas and Tom Moss.',
  confidence: 0.86,
};

export const ofPluralTitle: RefinedRule = {
  id: 'person/of-plural-title',
  kind: 'person',
  summary: 'The second and further names behind a title of several: PCs Hollis and Okafor.',
  confidence: 0.93,
};

export const knownSurname: RefinedRule = {
  id: 'person/known-surname',
  kind: 'person',
  summary: 'The surname alone of somebody whom the article names in full.',
  // At most: it is no surer than the full name.
  confidence: 0.96,
};

export const knownGivenName: RefinedRule = {
  id: 'person/known-given-name',
  kind: 'person',
  summary: 'The given name alone of somebody whom the article names in full.',
  confidence: 0.97,
};

export const firmElsewhere: RefinedRule = {
  id: 'organisation/firm-elsewhere',
  kind: 'organisation',
  summary: 'A name like a person’s that the article gives to a firm: shares in Laura Pryce.',
  confidence: 0.8,
};

export const shortForm: RefinedRule = {
  id: 'organisation/short-form',
  kind: 'organisation',
  summary: 'A body told in short: Reliance, after Reliance Security Group.',
  confidence: 0.75,
};

export const shortFormHere: RefinedRule = {
  id: 'organisation/short-form-acts',
  kind: 'organisation',
  isLocal: true,
  summary: 'A body told by a word that is also a place’s or a person’s, where it acts as a body: Thornley said.',
  confidence: 0.72,
};

export const headAlone: RefinedRule = {
  id: 'organisation/head-alone',
  kind: 'organisation',
  summary: 'A body by its head: the Trust, after the Ashgrove Trust.',
  confidence: 0.7,
};

export const listedProgramme: RefinedRule = {
  id: 'programme/in-list',
  kind: 'programme',
  summary: 'Each of several operations behind their plural: Operations Rowan, Hayling and Herne.',
  confidence: 0.93,
};

export const programmeInShort: RefinedRule = {
  id: 'programme/in-short',
  kind: 'programme',
  summary: 'A programme by its own name, which the article has named with its sort: Lapwing, after Project Lapwing.',
  confidence: 0.88,
};

export const longerPlace: RefinedRule = {
  id: 'place/longer-name',
  kind: 'place',
  summary: 'A listed place that opens a longer name, where something is in it: in Manchester Gorton.',
  confidence: 0.72,
};

/** Stands for each kind. */
export type RuleOfKind = Readonly<Record<EntityKind, RefinedRule>>;

const ofKind = (make: (kind: EntityKind) => RefinedRule): RuleOfKind =>
  Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, make(kind)])) as RuleOfKind;

export const definedAbbreviation: RuleOfKind = ofKind((kind) => ({
  id: `${kind}/defined-abbreviation`,
  kind,
  summary: 'Letters that the article gives in brackets behind a name.',
  confidence: 0.97,
}));

export const initialsRule: Readonly<Record<'organisation' | 'force', RefinedRule>> = {
  organisation: {
    id: 'organisation/initials',
    kind: 'organisation',
    summary: 'The initials of a body that the article names in full: IWC, of the Independent Water Commission.',
    confidence: 0.9,
  },
  force: {
    id: 'force/initials',
    kind: 'force',
    summary: 'The initials of a force that the article names in full: OPP, of the Ontario Provincial Police.',
    confidence: 0.9,
  },
};

export const knownInArticle: RuleOfKind = ofKind((kind) => ({
  id: `${kind}/known-in-article`,
  kind,
  summary: 'The same words as a name recognised elsewhere in the article.',
  confidence: 0.95,
}));

export const refinedRules: readonly RefinedRule[] = [
  ...[
    titledElsewhere,
    inList,
    ofPluralTitle,
    knownSurname,
    knownGivenName,
    firmElsewhere,
    shortForm,
    shortFormHere,
    headAlone,
    longerPlace,
    listedProgramme,
    programmeInShort,
  ],
  ...Object.values(initialsRule),
  ...[definedAbbreviation, knownInArticle].flatMap((rules) => Object.values(rules)),
];
