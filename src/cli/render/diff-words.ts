import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type Citation,
  type Diff,
  type FieldChange,
  type How,
} from '../../diff/change.js';
import { FACT_KINDS } from '../../model/fact-kinds.js';
import { counted } from './plain.js';

// What a difference of two fact bases is put into, whether a terminal shows it or a pull request.

/** What of a difference is wanted. */
export interface Asked {
  readonly kinds: readonly ChangeKind[] | undefined;
  /** Also what only moved, was only reworded, or follows from another change. */
  readonly all: boolean;
}

/** The changes that are wanted. */
export const wantedChanges = ({ changes }: Diff, { kinds, all }: Asked): readonly Change[] =>
  changes.filter(({ kind, differs }) => (all || differs) && (kinds === undefined || kinds.includes(kind)));

const HOWS: readonly How[] = [
  ...(['came', 'went', 'changed', 'joined', 'parted', 'renamed', 'merged', 'split', 'reworded', 'moved'] as const),
];

/** `3 roles: 1 came, 2 went`, as `[3 roles, 1 came, 2 went]` of what is given. */
function countsIn(changes: readonly Change[]): string {
  return HOWS.flatMap((how) => {
    const count = changes.filter(({ change }) => change === how).length;
    return count === 0 ? [] : [`${count} ${how}`];
  }).join(', ');
}

/** Changes of one sort, under what they are called. */
export interface Group {
  readonly kind: ChangeKind;
  readonly title: string;
  /** `2 came, 1 changed` */
  readonly counts: string;
  readonly changes: readonly Change[];
  /** Whether they are only counted: where a fact is told, its names and figures need not be told again. */
  readonly isCounted: boolean;
}

/** Changes by kind, in the order of the kinds. */
export function groupsOf(changes: readonly Change[], { kinds, all }: Asked): readonly Group[] {
  return CHANGE_KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const isCounted = kind === 'mentions' && !all && kinds === undefined;
    return [{ kind, title: titleOf(kind), counts: countsIn(own), changes: own, isCounted }];
  });
}

function titleOf(kind: ChangeKind): string {
  const noun = [...FACT_KINDS].find(([table]) => table === kind)?.[1].noun;
  const name = noun === undefined ? kind : `${noun}s`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `2 facts came, 1 went · entities: 1 renamed · mentions: 3 came`; empty where nothing differs. */
export function summaryOf(changes: readonly Change[]): string {
  const isFact = ({ kind }: Change): boolean => [...FACT_KINDS.keys()].some((table) => table === kind);
  const facts = changes.filter(isFact);
  const others = CHANGE_KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind && !isFact(change));
    return own.length === 0 ? [] : [`${kind}: ${countsIn(own)}`];
  });
  return [...(facts.length === 0 ? [] : [`facts: ${countsIn(facts)}`]), ...others].join(' · ');
}

/** What says the same as before, counted: moved, reworded, saved again, found otherwise, called otherwise. */
export function besides({ changes, moved, refound }: Diff): string {
  const quiet = changes.filter(({ differs }) => !differs);
  const count = (how: How, kinds: (kind: ChangeKind) => boolean = () => true): number =>
    quiet.filter(({ change, kind }) => change === how && kinds(kind)).length;
  const { articles = 0, mentions = 0, ...rest } = moved;
  const statements = Object.values(rest).reduce<number>((sum, many) => sum + (many ?? 0), 0);
  const places = [
    ...(articles > 0 ? [counted(articles, 'article')] : []),
    ...(mentions > 0 ? [counted(mentions, 'mention')] : []),
    ...(statements > 0 ? [counted(statements, 'statement')] : []),
  ];
  const follow = count('changed', (kind) => kind !== 'sources');
  const remarks = quiet.filter(({ kind }) => kind === 'issues').length;
  const parts: readonly (readonly [number, string])[] = [
    [places.length, `${places.join(', ')} moved`],
    [count('reworded'), `${count('reworded')} reworded`],
    [count('moved', (kind) => kind === 'sources'), `${counted(count('moved'), 'source')} moved`],
    [
      count('changed', (kind) => kind === 'sources'),
      `${counted(
        count('changed', (kind) => kind === 'sources'),
        'source',
      )} edited`,
    ],
    [follow, `${follow} only with another name`],
    [remarks, counted(remarks, 'remark')],
    [refound, `${refound} found by another rule, or surer`],
  ];
  return parts.flatMap(([many, text]) => (many === 0 ? [] : [text])).join(', ');
}

/** That two programs made the two, where both say which; empty where one did. */
export function makersOf({ was, now }: Diff): string {
  const differs = (one: unknown, other: unknown): boolean => one !== null && other !== null && one !== other;
  const parts = [
    ...(differs(was.version, now.version) ? [`bpp ${was.version} and ${now.version}`] : []),
    ...(differs(was.schema, now.schema) ? [`schema ${was.schema} and ${now.schema}`] : []),
  ];
  return parts.length === 0 ? '' : `made by ${parts.join(', ')}: the same pages may be read otherwise`;
}

const NUMBERS = ['min', 'max', 'unit', 'value'];
const CALLED: ReadonlyMap<string, string> = new Map([
  ['evidence_count', 'statements'],
  ['origin_count', 'origins'],
]);

/** `state: current → former`. A figure that its words tell is not told twice. */
export function fieldTexts(fields: readonly FieldChange[]): readonly string[] {
  const isInWords = fields.some(({ field }) => field === 'label');
  return fields
    .filter(({ field }) => !isInWords || !NUMBERS.includes(field))
    .map(({ field, was, now }) => `${CALLED.get(field) ?? field.replaceAll('_', ' ')}: ${shown(was)} → ${shown(now)}`);
}

const shown = (value: unknown): string =>
  value === null || value === undefined || value === '' ? 'none' : String(value);

/** The sign before a change. */
export const SIGNS: Readonly<Record<How, string>> = {
  came: '+',
  parted: '+',
  went: '-',
  joined: '-',
  changed: '~',
  renamed: '~',
  merged: '~',
  split: '~',
  reworded: '=',
  moved: '=',
};

/** What it says otherwise, and how it came about: what a sign cannot say, what follows. */
export function notesOf({ change, because, follow, kind, fields, citations }: Change): readonly string[] {
  const isPlain = ['came', 'went', 'changed'].includes(change);
  const [now, was] = citations.map(({ source, line }) => `${source}:${line}`);
  return [
    ...fieldTexts(fields),
    ...(change === 'moved' && now !== undefined && was !== undefined ? [`${was} → ${now}`] : []),
    ...(isPlain || (change === 'moved' && citations.length > 0) ? [] : [change]),
    ...(because === null ? [] : [because]),
    ...(follow === 0 ? [] : [`${counted(follow, 'change')} ${follow === 1 ? 'follows' : 'follow'}`]),
    ...(kind === 'issues' && change === 'went' ? ['no longer so'] : []),
  ];
}

/** What a change says, where its words are not shown as they stand in their sentence. */
const saysOf = ({ says, citations, about }: Change): string =>
  about !== null && citations[0]?.text === says ? '' : says;

/** What a change is about and what it says of that, the name first. */
export function headOf(change: Change): readonly [name: string, rest: string] {
  const { kind, about, says, citations } = change;
  if (kind === 'entities') return [says, about ?? ''];
  if (kind === 'articles') return [says || (citations[0]?.source ?? ''), about ?? ''];
  return about === null ? [says, ''] : [about, saysOf(change)];
}

/**
 * One sentence a side, with the places of all that say so; the words that were behind those that are. Of a conflict each of the two
 * has its own.
 */
export function shownSides({ kind, change, citations }: Change): readonly (readonly [Citation, ...Citation[]])[] {
  // What is moved stands in the words that it stood in: its places say all.
  if (change === 'moved') return [];
  if (kind === 'conflicts') return citations.map((cited) => [cited]);
  return (['now', 'was'] as const).flatMap((side) => {
    const [first, ...others] = citations.filter((cited) => cited.side === side);
    return first ? [[first, ...others] as const] : [];
  });
}
