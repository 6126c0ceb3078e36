import { createHash } from 'node:crypto';
import type { BlockType } from '../../src/model/block.js';
import type { ArticleDraft, MentionDraft, SourceDraft } from '../../src/model/draft.js';
import type { ArchiveChain, Entity } from '../../src/model/entity.js';
import type { FactDraft } from '../../src/model/fact-kinds.js';
import { ENTITY_KINDS, type EntityKind, type MentionKind } from '../../src/model/mention.js';
import type { Message } from '../../src/model/message.js';
import type { MentionRecord } from '../../src/model/record.js';
import type {
  AmountState,
  AmountType,
  EventState,
  EventType,
  RelationState,
  RelationType,
  RoleBasis,
  RoleState,
} from '../../src/model/statement.js';
import { contentId } from '../../src/text/content-id.js';

/** What an article of a hand-made draft says. Words are found in its text; `nth` counts repetitions from 1. */
interface ArticlePlan {
  /** Source lines (1-based) of its blocks; a paragraph where no type is given. */
  readonly lines: readonly (number | readonly [line: number, type: BlockType])[];
  readonly published?: string;
  readonly byline?: readonly string[];
  readonly mentions?: readonly MentionPlan[];
  readonly roles?: readonly RolePlan[];
  readonly quotes?: readonly QuotePlan[];
  readonly said?: readonly QuotePlan[];
  readonly amounts?: readonly AmountPlan[];
  readonly events?: readonly EventPlan[];
  readonly relations?: readonly RelationPlan[];
}

/** Words of a mention of the article; `nth` counts repetitions from 1. */
type Of = string | readonly [words: string, nth: number];

interface AmountPlan {
  readonly money: Of;
  readonly type?: AmountType;
  readonly state?: AmountState;
  readonly for?: string;
  readonly payer?: string;
  readonly payee?: string;
  readonly period?: string;
  readonly partOf?: Of;
  readonly by?: string;
}

interface EventPlan {
  readonly words: Of;
  readonly type?: EventType;
  readonly state?: EventState;
  /** Names of chains, or other words. */
  readonly who?: readonly string[];
  readonly what?: string;
  readonly date?: Of;
  readonly basis?: 'stated' | 'implied';
  readonly place?: string;
}

interface RelationPlan {
  readonly words: Of;
  readonly a: string;
  readonly b: string;
  readonly type?: RelationType;
  readonly state?: RelationState;
}

type Values = Partial<
  Pick<MentionRecord, 'min' | 'max' | 'currency' | 'qualifier' | 'per' | 'from' | 'to' | 'precision' | 'value' | 'type'>
>;

interface MentionPlan extends Values {
  readonly kind: MentionKind;
  readonly text: string;
  readonly nth?: number;
  /** Name of the chain, for names: the fullest name that the article uses. */
  readonly of?: string;
  readonly title?: string;
  readonly alias?: boolean;
}

interface RolePlan {
  readonly person: string;
  readonly role: string;
  readonly organisation?: string;
  readonly words: string;
  readonly state?: RoleState;
  readonly basis?: RoleBasis;
  readonly since?: string;
  readonly until?: string;
}

interface QuotePlan {
  readonly words: string;
  readonly speaker?: string;
  readonly by?: string;
  readonly cue?: string;
  /** The words that name the speaker. */
  readonly named?: string;
}

export interface SourcePlan {
  readonly path: string;
  readonly text: string;
  readonly articles: readonly ArticlePlan[];
  readonly messages?: readonly Message[];
}

const hash = (...parts: readonly unknown[]): string => contentId(JSON.stringify(parts));
const points = (text: string): number => [...text].length;

/** A draft as the stages would make it: offsets in code points, ids from content, the rest of the lines boilerplate. */
export function sourceDraft(plan: SourcePlan): SourceDraft {
  const lines = plan.text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const used = new Set(plan.articles.flatMap((article) => article.lines.map((entry) => lineOf(entry))));
  const source = {
    path: plan.path,
    sha256: createHash('sha256').update(plan.text).digest('hex'),
    media_type: 'text/plain',
    charset: 'utf-8',
    charset_basis: 'read/utf-8-valid',
    size: Buffer.byteLength(plan.text),
  };
  return {
    source: { ...source, text: plan.text },
    articles: plan.articles.map((article, ordinal) => articleDraft(article, { source, ordinal, lines })),
    boilerplate: lines.flatMap((text, index) =>
      text === '' || used.has(index + 1)
        ? []
        : [{ line: index + 1, end_line: index + 1, text, rule: 'footer/notice', reason: 'cookie notice' }],
    ),
    messages: plan.messages ?? [],
    print: { site: 0, blocks: [] },
    furniture: '',
  };
}

const lineOf = (entry: ArticlePlan['lines'][number]): number => (typeof entry === 'number' ? entry : entry[0]);

interface Place {
  readonly source: ArticleDraft['source'];
  readonly ordinal: number;
  readonly lines: readonly string[];
}

function articleDraft(plan: ArticlePlan, { source, ordinal, lines }: Place): ArticleDraft {
  const id = hash(source.path, source.sha256, ordinal);
  let start = 0;
  const blocks = plan.lines.map((entry) => {
    const line = lineOf(entry);
    const end = start + points(lines[line - 1] ?? '');
    const type: BlockType = typeof entry === 'number' ? 'paragraph' : entry[1];
    const block = { type, start, end, line, end_line: line, rule: `block/${type}` };
    start = end + 1;
    return block;
  });
  const text = plan.lines.map((entry) => lines[lineOf(entry) - 1] ?? '').join('\n');
  const find = (words: string, nth = 1): { start: number; end: number; line: number } => {
    let at = -1;
    for (let n = 0; n < nth; n += 1) at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`no \`${words}\` (${nth}) in ${source.path}`);
    const from = points(text.slice(0, at));
    const line = blocks.find((block) => block.start <= from && from < block.end)?.line ?? 0;
    return { start: from, end: from + points(words), line };
  };
  const chainId = (kind: string, name: string): string => hash(id, kind, name);
  const kindOf = (name: string): string =>
    plan.mentions?.find((mention) => (mention.of ?? mention.text) === name)?.kind ?? '';
  const isName = (kind: string): kind is EntityKind => ENTITY_KINDS.some((named) => named === kind);

  const mentions = (plan.mentions ?? []).map(
    ({ kind, text: words, nth, of, alias: _, title, ...values }): MentionDraft => {
      const span = find(words, nth);
      return {
        ...{ id: hash(id, kind, span), kind, text: words, ...span, rule: `${kind}/plan`, confidence: 0.9 },
        ...(title === undefined ? {} : { title }),
        ...values,
        chain: isName(kind) ? chainId(kind, of ?? words) : null,
        link_rule: of === undefined || of === words ? null : 'link/surname',
        link_detail: of === undefined || of === words ? null : `\`${words}\` has one antecedent`,
      };
    },
  );
  const chains = new Map<string, ArchiveChain>();
  for (const { kind, text: words, of = words, alias } of plan.mentions ?? []) {
    if (!isName(kind)) continue;
    const key = chainId(kind, of);
    const before = chains.get(key);
    chains.set(key, {
      ...{ id: key, articleId: id, kind, name: of, key: of.toLowerCase(), full: true, context: [] },
      aliases: [...(before?.aliases ?? []), ...(alias ? [words] : [])],
      mentionCount: (before?.mentionCount ?? 0) + 1,
    });
  }
  const speech = (kind: string, { words, speaker, by, cue, named }: QuotePlan): FactDraft<'quotes'> => {
    const span = named === undefined ? undefined : find(named);
    return {
      id: hash(id, kind, find(words)),
      speaker_chain: speaker === undefined ? null : chainId(kindOf(speaker), speaker),
      ...{ by: by ?? null, text: words, ...find(words), cue: cue ?? null },
      ...(span && named ? { speaker_text: named, speaker_start: span.start, speaker_end: span.end } : {}),
      ...{ rule: `${kind}/plan`, confidence: 0.7 },
    };
  };
  const findOf = (words: Of): ReturnType<typeof find> => (typeof words === 'string' ? find(words) : find(...words));
  const cited = (words: Of) => ({ text: typeof words === 'string' ? words : words[0], ...findOf(words) });
  const chainOrNull = (name: string | undefined): string | null => {
    const kind = name === undefined ? '' : kindOf(name);
    return name === undefined || kind === '' ? null : chainId(kind, name);
  };
  const mentionId = (words: Of | undefined): string | null => {
    if (words === undefined) return null;
    const { start, end } = findOf(words);
    return mentions.find((mention) => mention.start === start && mention.end === end)?.id ?? null;
  };
  const words = (written: string | undefined): { text: string; start: number; end: number } | null => {
    if (written === undefined) return null;
    const { start, end } = find(written);
    return { text: written, start, end };
  };
  const amountDraft = ({ money, type = 'other', state = 'actual', ...more }: AmountPlan): FactDraft<'amounts'> => ({
    ...{ id: hash(id, 'amount', findOf(money)), money: mentionId(money) ?? '', ...cited(money), type, state },
    ...{ for: words(more.for), payer_chain: chainOrNull(more.payer), payee_chain: chainOrNull(more.payee) },
    ...{ period: words(more.period), part_of: mentionId(more.partOf), said_by_chain: chainOrNull(more.by) },
    ...{ said_by: more.by ?? null, rule: 'amount/plan', confidence: 0.8 },
  });
  const eventDraft = ({ words: told, type = 'other', state = 'happened', who = [], ...more }: EventPlan) => {
    const date = mentionId(more.date);
    const value = mentions.find((mention) => mention.id === date);
    const what = words(more.what);
    const draft: FactDraft<'events'> = {
      ...{ id: hash(id, 'event', findOf(told)), ...cited(told), type, state, date },
      who: who.map((name) =>
        chainOrNull(name) === null ? { chain: null, name } : { chain: chainOrNull(name), name: null },
      ),
      ...{ what: what?.text ?? null, what_start: what?.start ?? null, what_end: what?.end ?? null },
      ...{ from: value?.from ?? null, to: value?.to ?? null, basis: date === null ? null : (more.basis ?? 'stated') },
      ...{ place_chain: chainOrNull(more.place), rule: 'event/plan', confidence: 0.8 },
    };
    return draft;
  };
  return {
    id,
    ordinal,
    source,
    headline: text.split('\n')[0] ?? null,
    headline_basis: 'headline/first-line',
    byline: plan.byline ?? [],
    byline_basis: plan.byline ? 'byline/by-line' : null,
    publisher: null,
    publisher_basis: null,
    published: plan.published ?? null,
    published_basis: plan.published ? 'published/dateline' : null,
    language: 'en',
    url: null,
    text,
    blocks,
    chains: [...chains.values()],
    mentions,
    roles: (plan.roles ?? []).map(({ person, role, organisation, words, ...term }): FactDraft<'roles'> => {
      const { state = 'current', basis = 'stated', since = null, until = null } = term;
      const body = organisation === undefined ? '' : kindOf(organisation);
      return {
        ...{ id: hash(id, 'role', role, find(words)), person_chain: chainId('person', person), role },
        organisation_chain: body === '' ? null : chainId(body, organisation ?? ''),
        organisation: organisation ?? null,
        ...{ state, basis, since, until, text: words, ...find(words), rule: 'role/plan', confidence: 0.8 },
      };
    }),
    quotes: (plan.quotes ?? []).map((quote) => speech('quote', quote)),
    said: (plan.said ?? []).map((report) => speech('said', report)),
    amounts: (plan.amounts ?? []).map((amount) => amountDraft(amount)),
    events: (plan.events ?? []).map((event) => eventDraft(event)),
    relations: (plan.relations ?? []).map(({ words, a, b, type = 'partner', state = 'current' }) => ({
      ...{ id: hash(id, 'relation', findOf(words), a, b, type), ...cited(words), type, state },
      ...{ a_chain: chainId(kindOf(a), a), b_chain: chainId(kindOf(b), b), rule: 'relation/plan', confidence: 0.8 },
    })),
    lengths: [],
  };
}

/** One entity for every kind and name: the simplest archive-wide step. */
export function entitiesByName(chains: Iterable<ArchiveChain>): Entity[] {
  const byId = new Map<string, { kind: EntityKind; name: string; chains: Entity['chains'][number][] }>();
  for (const chain of chains) {
    const id = hash(chain.kind, chain.name);
    const entity = byId.get(id) ?? { kind: chain.kind, name: chain.name, chains: [] };
    entity.chains.push({ chainId: chain.id, rule: 'entity/same-name', detail: `named \`${chain.name}\`` });
    byId.set(id, entity);
  }
  return [...byId].map(([id, entity]) => ({ id, ...entity })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
