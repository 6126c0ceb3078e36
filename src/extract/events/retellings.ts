import { CLAUSE_WORDS } from '../../lists/words.js';
import type { EventType, Happening } from '../../model/statement.js';
import type { StatementGround } from '../statements/ground.js';
import { singular } from './sorts.js';
import { isHead } from './telling.js';
import type { EventTrigger } from './trigger.js';

/** An event as one place of the article tells it. */
export interface Telling {
  readonly trigger: EventTrigger;
  readonly event: Happening;
}

/** A telling with what it is compared by, read when there is one to compare it with. */
class Compared implements Telling {
  readonly trigger: EventTrigger;
  readonly event: Happening;
  /** It stands in a headline or a standfirst, which tell what the text tells again. */
  readonly head: boolean;
  private readonly ground: StatementGround;
  private ownWords: ReadonlySet<string> | undefined;
  private ownNames: ReadonlySet<string> | undefined;

  constructor(
    ground: StatementGround,
    { trigger, event }: Telling,
    { head, words, names }: { head: boolean; words?: ReadonlySet<string>; names?: ReadonlySet<string> },
  ) {
    this.trigger = trigger;
    this.event = event;
    this.head = head;
    this.ground = ground;
    this.ownWords = words;
    this.ownNames = names;
  }

  get words(): ReadonlySet<string> {
    const { whatSpan } = this.event;
    this.ownWords ??= wordsOf(whatSpan ? this.ground.article.text.slice(whatSpan.start, whatSpan.end) : '');
    return this.ownWords;
  }

  get names(): ReadonlySet<string> {
    this.ownNames ??= this.readNames();
    return this.ownNames;
  }

  private readNames(): ReadonlySet<string> {
    const { mentions } = this.ground;
    const names = this.event.who.flatMap(
      ({ mention, name }) => (mention === undefined ? name : mentions[mention]?.text) ?? [],
    );
    // `Sue James` is James; of `civil servants` the servants count.
    return new Set(names.flatMap((name) => [...wordsOf(name)].at(-1) ?? []));
  }
}

/** How many tellings of one sort are looked back at: an article that tells more is a list. */
const LOOK_BACK = 16;

/**
 * One event told several times is one: headline, standfirst, text; `closed … the closure`. The fullest telling stays and takes from the
 * others what it lacks. Linear: a telling is compared with a bounded number before it.
 */
export function foldRetellings(ground: StatementGround, tellings: readonly Telling[]): Happening[] {
  const kept: Compared[] = [];
  const bySort = new Map<string, number[]>();
  for (const telling of tellings) {
    const told = new Compared(ground, telling, { head: isHead(ground, telling.trigger.first) });
    const sorts = [`type ${told.event.type}`, `verb ${told.trigger.verb}`];
    const before = sorts.flatMap((sort) => (bySort.get(sort) ?? []).slice(-LOOK_BACK));
    const same = before.find((at) => isSame(ground, kept[at] as Compared, told));
    if (same !== undefined) {
      kept[same] = fuller(ground, kept[same] as Compared, told);
      continue;
    }
    for (const sort of sorts) {
      const places = bySort.get(sort);
      if (places) places.push(kept.length);
      else bySort.set(sort, [kept.length]);
    }
    kept.push(told);
  }
  return kept.map(({ event }) => event).sort((a, b) => a.start - b.start);
}

/** Words, and sums as they are written: `96,000`, `1.9m`. */
const WORD = /\p{L}{3,}|\d[\d.,]*\p{L}*/gu;

/** What is told again in other words: a plan is scrapped and axed; who warns and who confirms say two things. */
const REWORDED: ReadonlySet<EventType> = new Set([
  'decide',
  'start',
  'end',
  'appoint',
  'leave',
  'contract',
  'crime',
  'enforce',
  'harm',
  'protest',
]);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(WORD) ?? []).filter((word) => !CLAUSE_WORDS.has(word)).map((word) => singular(word)),
  );

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !shares(a, b);

/** Whether two places tell one event: nothing that both say is different, and enough of it is the same. */
function isSame(ground: StatementGround, a: Compared, b: Compared): boolean {
  if (isOtherTime(ground, a.event, b.event) || isOtherState(a, b)) return false;
  if (a.event.place !== undefined && b.event.place !== undefined && isOtherPlace(ground, a.event, b.event))
    return false;
  const [sameWhat, sameWho] = [shares(a.words, b.words), shares(a.names, b.names)];
  if (a.trigger.verb === b.trigger.verb) {
    if (differ(a.words, b.words)) return false;
    // `also warned that …`: what somebody says twice is told twice.
    if (a.event.type === 'announce') return sameWhat || (a.head && sameWho);
    if (a.names.size === 0 || b.names.size === 0)
      return sameWhat || (a.head && (a.words.size === 0 || b.words.size === 0));
    // `the board closed the mill … the closure of the mill`: whoever acts in one is acted on in the other.
    const isSwapped = shares(a.names, b.words) || shares(b.names, a.words);
    return sameWho || isSwapped;
  }
  if (a.event.type !== b.event.type || !REWORDED.has(a.event.type)) return false;
  return sameWhat && (sameWho || (a.head && !differ(a.names, b.names)));
}

function isOtherState({ event: a, head }: Compared, { event: b }: Compared): boolean {
  if (a.state === b.state) return false;
  // A headline has no tense of its own: `Council to close mill`.
  return !(head && a.state !== 'not' && b.state !== 'not');
}

function isOtherTime({ mentions }: StatementGround, a: Happening, b: Happening): boolean {
  const [x, y] = [a.date, b.date].map((at) => (at === undefined ? undefined : mentions[at]));
  if (x?.kind !== 'date' || y?.kind !== 'date') return false;
  if (x.value.from === null || y.value.from === null) return x.text !== y.text;
  return (x.value.to ?? x.value.from) < y.value.from || (y.value.to ?? y.value.from) < x.value.from;
}

const isOtherPlace = ({ mentions }: StatementGround, a: Happening, b: Happening): boolean =>
  mentions[a.place as number]?.text !== mentions[b.place as number]?.text;

/** The fuller of two tellings, with what only the other says. */
function fuller(ground: StatementGround, a: Compared, b: Compared): Compared {
  const [best, other] = fullness(ground, b) > fullness(ground, a) ? [b, a] : [a, b];
  const { date, basis, place, whatSpan } = other.event;
  const { event: own } = best;
  const isDated = own.date !== undefined || date === undefined;
  const event: Happening = {
    ...own,
    who: own.who.length === 0 ? other.event.who : own.who,
    date: isDated ? own.date : date,
    basis: isDated ? own.basis : (basis ?? own.basis),
    place: own.place ?? place,
    whatSpan: own.whatSpan ?? whatSpan,
  };
  const union = (x: ReadonlySet<string>, y: ReadonlySet<string>): ReadonlySet<string> => new Set([...x, ...y]);
  const [words, names] = [union(a.words, b.words), union(a.names, b.names)];
  return new Compared(ground, { trigger: best.trigger, event }, { head: a.head && b.head, words, names });
}

/** How much a telling says: who by name, what, when, where; a headline says it again. */
function fullness({ mentions }: StatementGround, { event, head, trigger }: Compared): number {
  const named = event.who.some(({ mention }) => mention !== undefined && mentions[mention] !== undefined);
  return (
    (event.date === undefined ? 0 : 2) +
    (named ? 2 : event.who.length > 0 ? 1 : 0) +
    (event.whatSpan ? 1 : 0) +
    (event.place === undefined ? 0 : 1) +
    (trigger.phrase ? 0 : 1) -
    (head ? 4 : 0)
  );
}
