import { POSTS_OF_ONE } from '../lists/words.js';
import { SPEECH } from '../model/fact-kinds.js';
import { nameKey } from '../text/name-key.js';
import type { InContext } from './cite.js';
import { type Row, textOf } from './side.js';

/** A fact that only one side has, with the words that it rests on first. */
export interface LoneFact {
  readonly id: string;
  readonly row: Row;
  readonly cited: InContext | undefined;
}

/** A fact that went and one that came, which are one thing. */
export interface Paired {
  readonly was: LoneFact;
  readonly now: LoneFact;
  /** How that is known, as a clause. */
  readonly because: string;
}

interface PairingRule {
  readonly because: string;
  /** Facts are one thing where they alone share a key; none where the rule says nothing of a fact. */
  keys(fact: LoneFact): readonly string[];
}

/** Words beside those that are cited, without which a sentence is like many others. */
const WORDS_AROUND = 3;
const WORD = /\p{L}+/gu;

const RULES: readonly PairingRule[] = [
  { because: 'what is said is the same', keys: keysOfSpeech },
  { because: 'the sentence is the same but for these words', keys: keysOfSentence },
  { because: 'it is the same but for its state', keys: keysOfStateless },
  { because: 'one person at a time holds this post', keys: keysOfPost },
];

/**
 * Facts that went, each with the one that came in its place, where a rule makes that certain: rules are asked in order, and a key
 * joins only where one fact that went and one that came have it, and no other key of theirs says otherwise.
 */
export function pairFacts(went: readonly LoneFact[], came: readonly LoneFact[]): readonly Paired[] {
  const pairs: Paired[] = [];
  const done = new Set<string>();
  for (const { because, keys } of RULES) {
    const [old, fresh] = [went, came].map((facts) => facts.filter(({ id }) => !done.has(id)));
    for (const [was, now] of oneToOne(old ?? [], fresh ?? [], keys)) {
      pairs.push({ was, now, because });
      done.add(was.id).add(now.id);
    }
  }
  return pairs;
}

function oneToOne(
  went: readonly LoneFact[],
  came: readonly LoneFact[],
  keys: (fact: LoneFact) => readonly string[],
): readonly (readonly [LoneFact, LoneFact])[] {
  const [before, after] = [byKey(went, keys), byKey(came, keys)];
  const partners = (fact: LoneFact, others: ReadonlyMap<string, readonly LoneFact[]>): readonly LoneFact[] => [
    ...new Set(keys(fact).flatMap((key) => others.get(key) ?? [])),
  ];
  return went.flatMap((was) => {
    const [now, ...more] = partners(was, after);
    if (!now || more.length > 0) return [];
    return partners(now, before).length === 1 ? [[was, now] as const] : [];
  });
}

function byKey(
  facts: readonly LoneFact[],
  keys: (fact: LoneFact) => readonly string[],
): ReadonlyMap<string, readonly LoneFact[]> {
  const found = new Map<string, LoneFact[]>();
  for (const fact of facts) {
    for (const key of new Set(keys(fact))) {
      const all = found.get(key);
      if (all) all.push(fact);
      else found.set(key, [fact]);
    }
  }
  return found;
}

const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** The same words said in one article, whoever is named as saying them. */
function keysOfSpeech({ row, cited }: LoneFact): readonly string[] {
  const kind = textOf(row, 'kind');
  return cited && SPEECH.some((table) => table === kind) ? [keyOf(kind, cited.page, cited.text)] : [];
}

/** Where the words stood: the rest of their sentence, with the sentence or paragraph before it, or the one behind. */
function keysOfSentence({ row, cited }: LoneFact): readonly string[] {
  if (!cited) return [];
  const points = [...cited.sentence];
  const [from, to] = [cited.start - cited.sentence_start, cited.end - cited.sentence_start];
  const around = [points.slice(0, from).join(''), points.slice(to).join('')];
  if ([...around.join(' ').matchAll(WORD)].length < WORDS_AROUND) return [];
  const sentence = keyOf(textOf(row, 'kind'), cited.page, ...around);
  return [
    ...(cited.before === '' ? [] : [keyOf('behind', sentence, cited.before)]),
    ...(cited.after === '' ? [] : [keyOf('before', sentence, cited.after)]),
  ];
}

/** Dealings of two, and sums: all that they say but the state. */
function keysOfStateless({ row }: LoneFact): readonly string[] {
  const kind = textOf(row, 'kind');
  const subject = textOf(row, 'subject_id');
  if (subject === '' || textOf(row, 'state') === '' || !['relations', 'amounts'].includes(kind)) return [];
  return [keyOf(kind, subject, textOf(row, 'label'), textOf(row, 'value'), row['min'], row['max'], row['unit'])];
}

/** A post that one person holds at a time, at its body. */
function keysOfPost({ row }: LoneFact): readonly string[] {
  const [label, body] = [textOf(row, 'label'), textOf(row, 'value')];
  if (textOf(row, 'kind') !== 'roles' || body === '' || textOf(row, 'state') !== 'current') return [];
  const post = label.slice(0, Math.max(0, label.length - body.length)).replace(COMMA_AT_END, '');
  return POSTS_OF_ONE.has(post.toLowerCase()) ? [keyOf(post.toLowerCase(), nameKey(body))] : [];
}

const COMMA_AT_END = /,\s*$/;
