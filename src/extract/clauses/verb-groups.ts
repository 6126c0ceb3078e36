import { PROMISES } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { auxiliaryOf, type PartedText } from './parts.js';
import type { VerbForm } from './verb-forms.js';
import { isVerbHere, wordForm } from './verb-or-noun.js';

/** A verb with its auxiliaries: `has not yet been told`. Indices are units, both ends included. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The unit that says what is done; of `was the leader` the form of `be`. */
  readonly head: number;
  readonly lemma: string;
  /** `participle` is told from a finite past by what stands around it: `the man arrested on Monday was charged`. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  /** Of a finite group; what `will`, `is to`, `is due to` lead in lies ahead. */
  readonly tense: 'past' | 'present' | 'future' | undefined;
  /** The modal that opens it: `could`. */
  readonly modal: string | undefined;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** A bare form in -ed, or one like it, that a later verb may show to be no more than a participle. */
  readonly mayBeParticiple: boolean;
}

/** A group that its sentence shows to be something else. */
export function readAs(group: VerbGroup, other: Partial<VerbGroup>): VerbGroup {
  const { first, last, head, lemma, form, tense, modal, perfect, progressive, passive, negated, mayBeParticiple } = {
    ...group,
    ...other,
  };
  return { first, last, head, lemma, form, tense, modal, perfect, progressive, passive, negated, mayBeParticiple };
}

/** In units: what stands between the parts of one group: `has also, the court heard, been` is two. */
const LONGEST_GAP = 3;

/** Reads every verb group of an article, in order, disjoint. Linear: each unit is looked at a bounded number of times. */
export function readVerbGroups(units: PartedText): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < units.units.length; ) {
    const group = groupAt(units, at);
    if (group) groups.push(group);
    at = group ? group.last + 1 : at + 1;
  }
  return groups;
}

interface Draft {
  last: number;
  head: number;
  lemma: string;
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
}

/** Classes of units that open no group: figures, marks but for the ’s of `he's`, names. */
const OPENS_GROUP: ReadonlySet<string> = classesOf(
  'word|says|modifier|post-word|sort-noun|from|common-word|possessive',
);

function groupAt(units: PartedText, first: number): VerbGroup | undefined {
  const unit = units.at(first);
  if (!OPENS_GROUP.has(unit.class) || isBehindHyphen(units, first)) return undefined;
  const contracted = contraction(units, first);
  const auxiliary = contracted ?? (units.partAt(first) === 'auxiliary' ? auxiliaryOf(unit.key) : undefined);
  if (auxiliary) return auxiliaryGroup(units, first, auxiliary);
  if (unit.key === 'to') return infinitiveGroup(units, first);
  const form = wordForm(units, first);
  return form && isVerbHere(units, first, form) ? plainGroup(units, first, form) : undefined;
}

/** `a Texas-based firm`, cut in two for its capital. */
function isBehindHyphen(units: PartedText, at: number): boolean {
  const mark = units.at(at - 1);
  return mark.class === 'hyphen' && mark.end === units.at(at).start && units.at(at - 2).end === mark.start;
}

/** `he'll`, `they've`, and the `’s` of `he's`. */
function contraction(units: PartedText, at: number): { lemma: string; tense: string } | undefined {
  const { key, class: unitClass } = units.at(at);
  const tail = key.includes("'") ? CONTRACTED.exec(key)?.[1] : undefined;
  if (tail) return CONTRACTIONS.get(tail);
  if (unitClass !== 'possessive' || units.partAt(at - 1) !== 'pronoun') return undefined;
  return { lemma: 'be', tense: 'present' };
}
const CONTRACTED = /'(ll|d|ve|re|m)$/;
const CONTRACTIONS = new Map([
  ['ll', { lemma: 'will', tense: 'modal' }],
  ['d', { lemma: 'would', tense: 'modal' }],
  ['ve', { lemma: 'have', tense: 'present' }],
  ['re', { lemma: 'be', tense: 'present' }],
  ['m', { lemma: 'be', tense: 'present' }],
]);

const NEGATION = new Set(['not', 'never']);
const isNegative = (key: string): boolean => NEGATION.has(key) || key.endsWith("n't") || key === 'cannot';

function auxiliaryGroup(units: PartedText, first: number, opener: { lemma: string; tense: string }): VerbGroup {
  const draft: Draft = {
    last: first,
    head: first,
    lemma: opener.lemma,
    perfect: false,
    progressive: false,
    passive: false,
    negated: isNegative(units.at(first).key),
  };
  const isModal = opener.tense === 'modal';
  let previous = isModal ? 'modal' : opener.lemma;
  let ahead = isModal && (opener.lemma === 'will' || opener.lemma === 'shall');
  for (let next = nextOf(units, draft.last); next !== undefined; next = nextOf(units, draft.last)) {
    const part = stepFrom(units, previous, next);
    if (!part) break;
    for (let i = draft.last + 1; i < next; i++) draft.negated ||= isNegative(units.at(i).key);
    draft.last = part.last;
    draft.head = part.head;
    draft.lemma = part.lemma;
    draft.perfect ||= part.adds === 'perfect';
    draft.progressive ||= part.adds === 'progressive';
    draft.passive = part.adds === 'passive' || (draft.passive && part.adds === undefined);
    ahead ||= part.adds === 'ahead';
    previous = part.leaves;
    if (previous === '') break;
  }
  if (draft.last === first) draft.negated ||= isNegative(units.at(first + 1).key);
  const told = opener.tense === 'past' || opener.tense === 'present' ? opener.tense : undefined;
  const isBare = opener.tense === 'none';
  const { last, head, lemma, perfect, progressive, passive, negated } = draft;
  return {
    first,
    last,
    head,
    lemma,
    form: isBare ? (units.at(first).key.endsWith('ing') ? 'gerund' : 'participle') : 'finite',
    tense: ahead ? 'future' : told,
    modal: isModal ? opener.lemma : undefined,
    perfect,
    progressive,
    passive,
    negated,
    mayBeParticiple: false,
  };
}

interface Step {
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly adds: 'perfect' | 'progressive' | 'passive' | 'ahead' | undefined;
  /** What a further part would follow, empty where the group is whole. */
  readonly leaves: string;
}

/** A part of one unit. */
const step = (at: number, lemma: string, leaves: string, adds?: Step['adds']): Step => ({
  last: at,
  head: at,
  lemma,
  adds,
  leaves,
});

/** The next part of a group, by what stands before it. */
function stepFrom(units: PartedText, previous: string, at: number): Step | undefined {
  const { key } = units.at(at);
  const auxiliary = auxiliaryOf(key);
  const form = wordForm(units, at);
  if (previous === 'be' || previous === 'get') {
    const isTo = PROMISES.has(key) && units.at(at + 1).key === 'to';
    const to = key === 'to' ? at : isTo ? at + 1 : undefined;
    const infinitive = to === undefined || previous === 'get' ? undefined : plainBehind(units, to);
    if (infinitive) return step(infinitive.last, infinitive.lemma, infinitive.leaves, 'ahead');
    if (key === 'being') return step(at, 'be', 'be', 'progressive');
    if (form?.gerund) return step(at, form.lemma, '', 'progressive');
    return form?.participle ? step(at, form.lemma, '', 'passive') : undefined;
  }
  if (previous === 'have') {
    if (key === 'been') return step(at, 'be', 'be', 'perfect');
    if (key === 'had' || key === 'done') return step(at, auxiliary?.lemma ?? key, '', 'perfect');
    const to = key === 'to' ? plainBehind(units, at) : undefined;
    if (to) return to;
    if (form && PLAIN_PARTICIPLES.has(key)) return step(at, key, '', 'perfect');
    return form?.participle || form?.past ? step(at, form.lemma, '', 'perfect') : undefined;
  }
  if (previous !== 'modal' && previous !== 'do') return undefined;
  if (key === 'be' || key === 'have' || key === 'get') return step(at, key, key);
  return form?.plain || key === 'do' ? step(at, form?.lemma ?? key, '') : undefined;
}

/** `to be held`, `to open`: what follows the `to` at an index. */
function plainBehind(units: PartedText, to: number): Step | undefined {
  const at = nextOf(units, to);
  if (at === undefined) return undefined;
  const { key } = units.at(at);
  if (key === 'be' || key === 'have') return step(at, key, key);
  // `fell to number 16`
  if (key === 'number' && units.at(at + 1).class === 'number') return undefined;
  const form = wordForm(units, at);
  // `tried to gag`: the lexicon knows the noun.
  const isLedIn = form === undefined && units.partAt(at) === 'content' && isEndeavour(units, to - 1);
  if (isLedIn && units.at(at).class === 'word') return step(at, key, '');
  return form?.plain || key === 'do' || key === 'get' ? step(at, form?.lemma ?? key, '') : undefined;
}

/** Verbs behind whose `to` no noun stands: `threatened to`, `tried to`. */
const ENDEAVOURS: ReadonlySet<string> = new Set([
  ...['try', 'threaten', 'refuse', 'decline', 'fail', 'vow', 'pledge', 'hope', 'decide', 'attempt'],
]);
const isEndeavour = (units: PartedText, at: number): boolean => ENDEAVOURS.has(wordForm(units, at)?.lemma ?? '');

/** `has come`, `has become` */
const PLAIN_PARTICIPLES: ReadonlySet<string> = new Set(['come', 'become', 'overcome', 'run']);

/** The next unit that is no adverb and no `not`; `has since been`. */
function nextOf(units: PartedText, at: number): number | undefined {
  for (let i = at + 1; i <= at + LONGEST_GAP; i++)
    if (
      units.partAt(i) !== 'adverb' &&
      units.at(i).key !== 'since' &&
      !(units.at(i).key === 'so' && units.at(i + 1).key === 'far')
    )
      return i;
  return undefined;
}

function infinitiveGroup(units: PartedText, first: number): VerbGroup | undefined {
  let part = plainBehind(units, first);
  if (!part) return undefined;
  let [perfect, passive, progressive] = [false, false, false];
  while (part.leaves !== '') {
    const next = nextOf(units, part.last);
    const further: Step | undefined = next === undefined ? undefined : stepFrom(units, part.leaves, next);
    if (!further || further.adds === 'ahead') break;
    perfect ||= further.adds === 'perfect';
    passive ||= further.adds === 'passive';
    progressive ||= further.adds === 'progressive';
    part = further;
  }
  const { last, head, lemma } = part;
  const negated = isNegative(units.at(first - 1).key);
  return {
    first,
    last,
    head,
    lemma,
    form: 'infinitive',
    tense: undefined,
    modal: undefined,
    perfect,
    progressive,
    passive,
    negated,
    mayBeParticiple: false,
  };
}

function plainGroup(units: PartedText, at: number, form: VerbForm): VerbGroup {
  // `a task force led by Ann Okafor`: what is done by somebody is no past of its own.
  const isDone = form.participle && units.at(at + 1).key === 'by' && units.partAt(at - 1) !== 'pronoun';
  const isTensed = !isDone && (form.past || form.present || form.plain);
  return {
    first: at,
    last: at,
    head: at,
    lemma: form.lemma,
    form: form.gerund ? 'gerund' : isTensed ? 'finite' : 'participle',
    tense: form.gerund || !isTensed ? undefined : form.past ? 'past' : 'present',
    modal: undefined,
    perfect: false,
    progressive: false,
    passive: isDone,
    // `never resigned`
    negated: isNegative(units.at(at - 1).key),
    mayBeParticiple: isTensed && form.past && form.participle,
  };
}
