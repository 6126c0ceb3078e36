import type { AmountRow, EventRow, EvidenceOf, RelationRow, RoleRow } from '../../store/exported.js';
import { contentId } from '../../text/content-id.js';
import { dayLabel } from '../../text/day-label.js';
import { type FtmEntity, ftmEntity } from './entity.js';
import { webAddress } from './named.js';

// Posts, events, payments and dealings: an entity for each fact, with all its evidence.

type Evidence<Row extends EvidenceOf> = readonly [Row, ...Row[]];

/** Each place that states a fact, `path:line words`, and the articles. */
function evidenceOf(rows: readonly EvidenceOf[]): Readonly<Record<string, readonly (string | null | undefined)[]>> {
  return {
    description: rows.map(({ at, text }) => `${at} ${text.replace(WHITE_SPACE, ' ')}`),
    publisher: rows.map(({ publisher }) => publisher),
    sourceUrl: rows.map(({ url }) => webAddress(url)),
  };
}
const WHITE_SPACE = /\s+/gu;

/** Properties that a day or a stretch of days fills: as short as the ends allow, since FollowTheMoney has no ranges. */
function days(from: string | null, to: string | null): Readonly<Record<string, string | null>> {
  const label = dayLabel(from, to);
  return label.includes('..') ? { startDate: from, endDate: to } : { date: label };
}

/** The id of the post that a role is: the same for all who hold it. */
const postId = ({ role, organisation, organisation_id }: RoleRow): string =>
  contentId('position', role, organisation_id ?? organisation ?? '');

/** A post: what is held, without who holds it. */
export function positionEntity(rows: Evidence<RoleRow>): FtmEntity {
  const [role] = rows;
  const { organisation, organisation_id, organisation_kind } = role;
  const isBody = organisation_kind === 'force' || organisation_kind === 'organisation';
  return ftmEntity(postId(role), 'Position', {
    name: organisation === null ? role.role : `${role.role}, ${organisation}`,
    organization: isBody ? organisation_id : null,
    subnationalArea: organisation_kind === 'place' ? organisation : null,
  });
}

/** That somebody holds, or held, a post; undefined where the holder is not known. */
export function occupancyEntity(rows: Evidence<RoleRow>): FtmEntity | undefined {
  const [role] = rows;
  if (role.person_id === null) return undefined;
  return ftmEntity(role.fact_id, 'Occupancy', {
    ...{ holder: role.person_id, post: postId(role), status: rows.map(({ state }) => state) },
    ...{ startDate: rows.map(({ since }) => since), endDate: rows.map(({ until }) => until) },
    date: rows.map(({ published }) => published),
    summary: rows.every(({ basis }) => basis === 'implied') ? 'implied' : null,
    ...evidenceOf(rows),
  });
}

/** Something that happened or is to; undefined for what did not. `isActor` says of an id whether it can take part. */
export function eventEntity(rows: Evidence<EventRow>, isActor: (id: string) => boolean): FtmEntity | undefined {
  const [event] = rows;
  if (event.state === 'not') return undefined;
  const dated = rows.find(({ from }) => from !== null) ?? event;
  const ids = rows.flatMap(({ who_ids }): readonly (string | null)[] => JSON.parse(who_ids));
  return ftmEntity(event.fact_id, 'Event', {
    name: event.what === null ? event.text : `${event.text} ${event.what}`,
    involved: ids.filter((id) => id !== null && isActor(id)),
    location: rows.map(({ place }) => place),
    ...days(dated.from, dated.to),
    summary: [event.type, event.state, ...(dated.basis === 'implied' ? ['day implied'] : [])].join(', '),
    proof: rows.map(({ article_id }) => article_id),
    ...evidenceOf(rows),
  });
}

/** Money from one to another; undefined where either is not known or cannot pay. */
export function paymentEntity(rows: Evidence<AmountRow>, isActor: (id: string) => boolean): FtmEntity | undefined {
  const [sum] = rows;
  const { payer_id, payee_id, currency, per } = sum;
  if (payer_id === null || payee_id === null || !isActor(payer_id) || !isActor(payee_id)) return undefined;
  const amount = exactAmount(sum);
  return ftmEntity(sum.fact_id, 'Payment', {
    ...{ payer: payer_id, beneficiary: payee_id, amount, currency: amount === undefined ? null : currency },
    purpose: rows.map((row) => row.for),
    summary: [sum.type, sum.state, ...(per === null ? [] : [`per ${per}`])].join(', '),
    ...evidenceOf(rows),
  });
}

/** A sum that is one figure, written out; undefined for a range and for a rate, which FollowTheMoney cannot say. */
export function exactAmount({ min, max, per }: AmountRow): string | undefined {
  if (min === null || min !== max || per !== null) return undefined;
  return Number.isInteger(min) ? BigInt(min).toString() : String(min);
}

/** That two deal with each other; undefined where one of them is no entity. */
export function linkEntity(rows: Evidence<RelationRow>): FtmEntity | undefined {
  const [link] = rows;
  if (link.a_id === null || link.b_id === null) return undefined;
  return ftmEntity(link.fact_id, 'UnknownLink', {
    ...{ subject: link.a_id, object: link.b_id, role: link.type.replaceAll('_', ' '), status: link.state },
    date: rows.map(({ published }) => published),
    ...evidenceOf(rows),
  });
}
