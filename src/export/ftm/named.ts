import type { EntityKind } from '../../model/mention.js';
import type { ArticleRow, ContactRow, EntityRow, NamedRow } from '../../store/exported.js';
import { type FtmEntity, ftmEntity } from './entity.js';

// Articles, what they name, and where.

const SCHEMAS: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  force: 'PublicBody',
  organisation: 'Organization',
  place: 'Address',
  programme: 'Project',
};

/** Kinds that can act: only these can be party to a payment or what a mention stands for. */
export const isActor = (kind: EntityKind | null): boolean =>
  kind === 'person' || kind === 'force' || kind === 'organisation';

/** Languages of articles in ISO 639-3. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  fr: 'fra',
  de: 'deu',
  es: 'spa',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
  cy: 'cym',
};
const ISO_639_3 = /^[a-z]{3}$/;

/** An article, with the names and contacts in it. */
export function articleEntity(
  article: ArticleRow,
  named: readonly NamedRow[],
  contacts: readonly ContactRow[],
): FtmEntity {
  const { id, source, headline, byline, publisher, published, language, url, text, media_type } = article;
  const namesOf = (isWanted: (kind: EntityKind) => boolean): readonly string[] =>
    named.flatMap(({ kind, name }) => (isWanted(kind) ? [name] : []));
  const valuesOf = (type: ContactRow['type']): readonly string[] =>
    contacts.flatMap((contact) => (contact.type === type ? [contact.value] : []));
  return ftmEntity(id, 'Article', {
    name: headline ?? source,
    ...{ title: headline, fileName: source, author: byline, publisher, publishedAt: published, mimeType: media_type },
    language: ISO_639_3.test(language) ? language : LANGUAGES[language],
    sourceUrl: webAddress(url),
    peopleMentioned: namesOf((kind) => kind === 'person'),
    companiesMentioned: namesOf((kind) => kind === 'force' || kind === 'organisation'),
    namesMentioned: namesOf((kind) => kind === 'programme'),
    locationMentioned: namesOf((kind) => kind === 'place'),
    phoneMentioned: valuesOf('phone').filter((phone) => E164.test(phone)),
    emailMentioned: valuesOf('email'),
    bodyText: text,
  });
}

const E164 = /^\+\d{8,15}$/;

/** An address in the form that every reader of addresses gives it; undefined for what is none of the web. */
export function webAddress(url: string | null): string | undefined {
  if (url === null || !WEB.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}
const WEB = /^https?:/i;

const SEVERAL_WORDS = /\s/;

/** A person, body, place or programme. A name of one word names others too: it is a weak alias. */
export function namedEntity({ id, kind, name, names, articles }: EntityRow): FtmEntity {
  const isWeak = (other: string): boolean => !SEVERAL_WORDS.test(other.trim());
  return ftmEntity(id, SCHEMAS[kind], {
    name,
    alias: names.filter((other) => !isWeak(other)),
    weakAlias: names.filter(isWeak),
    ...(kind === 'place' ? { full: name } : {}),
    ...(kind === 'force' ? { classification: 'police force', topics: 'gov.security' } : {}),
    proof: articles,
  });
}

/** A name of an entity in an article; undefined for what a mention cannot stand for. */
export function mentionEntity({ id, article_id, entity_id, kind, text }: NamedRow): FtmEntity | undefined {
  if (!isActor(kind)) return undefined;
  return ftmEntity(id, 'Mention', {
    ...{ document: article_id, name: text, resolved: entity_id, detectedSchema: SCHEMAS[kind] },
  });
}
