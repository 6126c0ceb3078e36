import type { Article } from '../../model/article.js';
import type { OwnEntry } from '../../model/gazetteer.js';
import { fold } from '../../text/fold.js';
import { type Trace, tracedMention, traceLost } from '../trace.js';
import type { Unit } from '../units/read-units.js';
import { type Token, tokenise } from '../units/tokens.js';
import { type Candidate, nameMention, withMention } from './candidate.js';

/** A way to write an entry, as the tokens of a text have it. */
interface OwnForm {
  readonly entry: OwnEntry;
  readonly tokens: readonly Token[];
  /** Without a lower-case letter it holds only as written: `WMP`. */
  readonly written: string | undefined;
  readonly isAmbiguous: boolean;
}

type OwnForms = ReadonlyMap<string, readonly OwnForm[]>;

const formsByEntries = new WeakMap<readonly OwnEntry[], OwnForms>();
const LOWER_CASE = /\p{Ll}/u;

/** All forms by their first word, the longest first. */
function formsOf(entries: readonly OwnEntry[]): OwnForms {
  const known = formsByEntries.get(entries);
  if (known) return known;
  const forms = new Map<string, OwnForm[]>();
  for (const entry of entries) {
    for (const written of [...entry.forms, ...entry.ambiguous]) {
      const tokens = tokensOf(written);
      const first = tokens[0]?.key ?? '';
      const form = {
        ...{ entry, tokens, isAmbiguous: entry.ambiguous.includes(written) },
        written: LOWER_CASE.test(written) ? undefined : fold(written),
      };
      forms.set(
        first,
        [...(forms.get(first) ?? []), form].sort((a, b) => b.tokens.length - a.tokens.length),
      );
    }
  }
  formsByEntries.set(entries, forms);
  return forms;
}

/**
 * A form as tokens, without a mark at its end, `Oakhurst Inc.` standing in `Oakhurst Inc, which …` as well, and without
 * its article, as all names are marked.
 */
function tokensOf(form: string): readonly Token[] {
  const tokens = tokenise(fold(form));
  const first = tokens[0]?.key === 'the' && tokens.length > 1 ? 1 : 0;
  return tokens.slice(first, tokens.findLastIndex(({ shape }) => shape !== 'mark') + 1);
}

/** Where the reader's own lists name something in an article. */
export function ownNames(article: Article, units: readonly Unit[], entries: readonly OwnEntry[]): Candidate[] {
  if (entries.length === 0) return [];
  const forms = formsOf(entries);
  const folded = fold(article.text);
  const tokens = tokenise(folded);
  const starts = new Map(units.map(({ start }, i) => [start, i]));
  const ends = new Map(units.map(({ end }, i) => [end, i]));
  const found: { readonly form: OwnForm; readonly candidate: Candidate }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const form = forms.get(tokens[at]?.key ?? '')?.find((each) => standsAt(each, tokens, at, folded));
    const start = tokens[at]?.start ?? 0;
    const end = form && tokens[at + form.tokens.length - 1]?.end;
    const [first, last] = [starts.get(start), ends.get(end ?? -1)];
    // Inside a longer listed phrase (Ash, in Ash County Council) the phrase is meant.
    if (form && end !== undefined && first !== undefined && last !== undefined) {
      const mention = mentionOf(form.entry, { article, start, end });
      const rule = { id: mention.rule, summary: OWN_LISTS.summary };
      found.push({ form, candidate: { first, last, rule, mention } });
      at += form.tokens.length;
    } else at++;
  }
  const sure = new Set(found.filter(({ form }) => !form.isAmbiguous).map(({ form }) => nameOf(form.entry)));
  return found
    .filter(({ form }) => !form.isAmbiguous || sure.has(nameOf(form.entry)))
    .map(({ candidate }) => candidate);
}

/** An alias of another list names the same thing. */
const nameOf = ({ kind, name }: OwnEntry): string => `${kind} ${name}`;

/** Every word, and a capital wherever the list has one. */
function standsAt({ tokens, written }: OwnForm, text: readonly Token[], at: number, folded: string): boolean {
  const words = text.slice(at, at + tokens.length);
  if (
    !tokens.every(({ key, shape }, i) => words[i]?.key === key && (shape === 'lower' || words[i]?.shape !== 'lower'))
  ) {
    return false;
  }
  return written === undefined || folded.slice(words[0]?.start, words.at(-1)?.end) === written;
}

function mentionOf(
  { kind, name, list }: OwnEntry,
  { article, start, end }: { readonly article: Article; readonly start: number; readonly end: number },
): Candidate['mention'] {
  return nameMention({
    kind,
    start,
    end,
    text: article.text.slice(start, end),
    rule: `list/${list}`,
    confidence: 1,
    name,
    own: true,
  });
}

/** The step that settles what the reader lists against what rules find. */
export const OWN_LISTS = {
  id: 'names/own-lists',
  summary: 'What your own lists name stands, but for a longer name that begins with it or is a person’s.',
} as const;

/** What rules found, and what the reader's lists name; on the same words the lists are right. */
export function withOwnNames(found: readonly Candidate[], own: readonly Candidate[], trace?: Trace): Candidate[] {
  if (own.length === 0) return [...found];
  const rivals = (one: Candidate): Candidate[] =>
    found.filter((other) => one.first <= other.last && other.first <= one.last);
  const named = own
    .filter((one) => !rivals(one).some((other) => isLonger(other, one)))
    .map((one) => withTitle(one, rivals(one)));
  const beaten = new Set(named.flatMap(rivals));
  const all = [...named, ...found.filter((candidate) => !beaten.has(candidate))];
  if (trace) traceLost(trace, OWN_LISTS.id, [[...found, ...own], all], ({ mention }) => tracedMention(mention));
  return all;
}

/** `Ann Ash Foundation` is not Ann Ash, `Mary Ann Ash` is somebody else; `Yesterday Ann Ash` is misread. */
function isLonger(other: Candidate, own: Candidate): boolean {
  if (other.first > own.first || other.last < own.last) return false;
  if (other.first === own.first) return other.last > own.last;
  return own.mention.kind === 'person' && other.mention.kind === 'person';
}

/** The rank before a listed person is read by the rules. */
function withTitle(own: Candidate, rivals: readonly Candidate[]): Candidate {
  const { title, titleStart } =
    rivals.find(({ first, last, mention }) => first === own.first && last === own.last && mention.title)?.mention ?? {};
  if (title === undefined || titleStart === undefined || own.mention.kind !== 'person') return own;
  return withMention(own, { ...own.mention, title, titleStart });
}

/** The entry of a list that a mention's words were found by; undefined where a rule found them. */
export function ownEntryOf(entries: readonly OwnEntry[], rule: string, text: string): OwnEntry | undefined {
  const words = tokensOf(text);
  const fitting = formsOf(entries).get(words[0]?.key ?? '') ?? [];
  return fitting.find(
    ({ entry, tokens }) =>
      rule === `list/${entry.list}` &&
      tokens.length === words.length &&
      tokens.every(({ key }, i) => key === words[i]?.key),
  )?.entry;
}
