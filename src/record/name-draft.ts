import type { ArticleDraft, MentionDraft, QuoteDraft, RoleDraft, SaidDraft } from '../model/draft.js';
import type { ArticleRecord, MentionRecord, QuoteRecord, RoleRecord, SaidRecord } from '../model/record.js';

/** The entity that a chain belongs to. */
export type EntityOf = (chain: string) => { readonly id: string; readonly name: string };

/** The record of an article: its draft with every chain replaced by the entity it belongs to. */
export function nameDraft(draft: ArticleDraft, entityOf: EntityOf): ArticleRecord {
  return {
    id: draft.id,
    source: draft.source,
    headline: draft.headline,
    headline_basis: draft.headline_basis,
    byline: draft.byline,
    byline_basis: draft.byline_basis,
    publisher: draft.publisher,
    publisher_basis: draft.publisher_basis,
    published: draft.published,
    published_basis: draft.published_basis,
    language: draft.language,
    url: draft.url,
    text: draft.text,
    blocks: draft.blocks,
    mentions: draft.mentions.map((mention) => nameMention(mention, entityOf)),
    roles: draft.roles.map((role) => nameRole(role, entityOf)),
    quotes: draft.quotes.map((quote) => nameSpeech(quote, entityOf)),
    said: draft.said.map((said) => nameSpeech(said, entityOf)),
  };
}

/** The keys that only some kinds of mention have, in the order of the record. */
const OPTIONAL_KEYS: readonly (keyof MentionDraft)[] = [
  ...(['title', 'min', 'max', 'currency', 'qualifier', 'per'] as const),
  ...(['from', 'to', 'precision', 'anchor', 'value', 'type'] as const),
];

function nameMention(draft: MentionDraft, entityOf: EntityOf): MentionRecord {
  const { id, kind, text, start, end, line, rule, confidence } = draft;
  const entity = draft.chain === null ? undefined : entityOf(draft.chain);
  return {
    ...{ id, kind, text, start, end, line, rule, confidence },
    ...(entity ? { entity: entity.name, entity_id: entity.id } : {}),
    ...Object.fromEntries(OPTIONAL_KEYS.filter((key) => draft[key] !== undefined).map((key) => [key, draft[key]])),
  };
}

function nameRole(draft: RoleDraft, entityOf: EntityOf): RoleRecord {
  const { id, role, state, since, until, text, start, end, line, rule, confidence } = draft;
  const person = entityOf(draft.person_chain);
  const organisation = draft.organisation_chain === null ? null : entityOf(draft.organisation_chain);
  return {
    id,
    person: person.name,
    person_id: person.id,
    role,
    organisation: organisation?.name ?? draft.organisation,
    organisation_id: organisation?.id ?? null,
    state,
    since,
    until,
    text,
    start,
    end,
    line,
    rule,
    confidence,
  };
}

function nameSpeech(draft: QuoteDraft | SaidDraft, entityOf: EntityOf): QuoteRecord | SaidRecord {
  const {
    id,
    speaker_chain,
    by,
    text,
    start,
    end,
    line,
    cue,
    speaker_text,
    speaker_start,
    speaker_end,
    rule,
    confidence,
  } = draft;
  const speaker = speaker_chain === null ? null : entityOf(speaker_chain);
  return {
    id,
    speaker: speaker?.name ?? null,
    speaker_id: speaker?.id ?? null,
    by,
    text,
    start,
    end,
    line,
    cue,
    ...(speaker_text === undefined ? {} : { speaker_text }),
    ...(speaker_start === undefined ? {} : { speaker_start }),
    ...(speaker_end === undefined ? {} : { speaker_end }),
    rule,
    confidence,
  };
}
