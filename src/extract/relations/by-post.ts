import type { Mention } from '../../model/mention.js';
import { surnameOf } from '../../text/surname.js';
import { isBody } from '../nominal-body.js';
import { startWithTitle } from '../quotes/ground.js';
import type { Dealing, RelationRule } from './relation.js';
import type { Sight } from './sight.js';
import { isParty } from './sorts.js';

/** Somebody of a body whose post nobody says. */
const ofBody: RelationRule = {
  id: 'relation/of-body',
  summary: 'Somebody is of a body: Ann Okafor, from Trading Standards; Zentra’s Ben Lee.',
  confidence: 0.78,
  type: 'works_for',
  a: 'person',
  b: 'body',
};

/** Whom a barrister speaks for. */
const speaksFor: RelationRule = {
  id: 'relation/counsel-for',
  summary: 'A barrister speaks for somebody: Ann Okafor KC, for Ben Lee, said so.',
  confidence: 0.85,
  type: 'represents',
  a: 'person',
  b: 'person',
};

export const postRules: readonly RelationRule[] = [ofBody, speaksFor];

const COUNSEL = /^,? (?:QC|KC|SC|SAN),? (?:acting |appearing )?for (?:Mr |Mrs |Ms |Miss |Dr )?$/;

/** `Ann Okafor KC, for Ben Lee, said`. */
export function counselFor(sight: Sight): Dealing[] {
  const { mentions, article } = sight;
  return mentions.flatMap((counsel, a) => {
    const client = mentions[a + 1];
    if (client?.kind !== 'person' || counsel.kind !== 'person' || client.start - counsel.end > COUNSEL_REACH) return [];
    if (!COUNSEL.test(article.text.slice(counsel.end, client.start))) return [];
    const { type, id, confidence } = speaksFor;
    const [first, last] = [sight.lastOf(a), sight.lastOf(a + 1)];
    return { a, b: a + 1, type, state: 'current' as const, rule: id, confidence, first, last };
  });
}
/** In characters: `, KC, appearing for Mrs `. */
const COUNSEL_REACH = 28;

/** In characters. */
const REACH = 14;
const FROM = /^(?:,(?: \d\d,)? (?:from|of|at|with) (?:the )?| (?:from|of) (?:the )?)$/;
const ENDS = /^(?:[,.;:)]|\s(?:said|says|told|added|warned|who)\b|$)/;
/** Who is `of` these is a member or goes there as often as he works for them. */
const HAS_MEMBERS = /\b(?:Association|Society|Club|School|Academy|Party|Friends)\b/;
const WHOSE = /^['’]s?\s$/;

/** `Ann Okafor, of Zentra, said`, `Zentra's Ann Okafor`: whom no post says to be of a body. Linear in the mentions. */
export function peopleOfBodies(sight: Sight): Dealing[] {
  const { mentions, roles } = sight;
  const placed = new Set(
    roles.flatMap(({ person, organisation, organisationName }) =>
      organisation === undefined && organisationName === undefined ? [] : surnameOf((mentions[person] as Mention).text),
    ),
  );
  return mentions.flatMap((mention, at) => {
    if (mention.kind !== 'person' || placed.has(surnameOf(mention.text))) return [];
    const body = bodyBehind(sight, at) ?? bodyBefore(sight, at);
    if (body === undefined) return [];
    const { type, id, confidence } = ofBody;
    const units = [sight.lastOf(at), sight.lastOf(body)];
    const [first, last] = [Math.min(...units), Math.max(...units)];
    return { a: at, b: body, type, state: 'current' as const, rule: id, confidence, first, last };
  });
}

function bodyBehind(sight: Sight, at: number): number | undefined {
  const { mentions, article } = sight;
  const [person, body] = [mentions[at], mentions[at + 1]];
  if (!person || !body || !isBody(body) || body.start - person.end > REACH || isParty(sight, body)) return undefined;
  const between = article.text.slice(person.end, body.start);
  const isOf = FROM.test(between) && !(between.includes(' of ') && HAS_MEMBERS.test(body.text));
  return isOf && ENDS.test(article.text.slice(body.end, body.end + REACH)) ? at + 1 : undefined;
}

function bodyBefore(sight: Sight, at: number): number | undefined {
  const { mentions, article } = sight;
  const [body, person] = [mentions[at - 1], mentions[at]];
  if (!person || !body || !isBody(body)) return undefined;
  const start = startWithTitle(person);
  const isWhose = start > body.end && start - body.end <= REACH && WHOSE.test(article.text.slice(body.end, start));
  return isWhose && !isParty(sight, body) ? at - 1 : undefined;
}
