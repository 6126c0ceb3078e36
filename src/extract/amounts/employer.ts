import { isEntityMention } from '../../model/mention.js';
import { surnameOf } from '../../text/surname.js';
import { nameOf } from '../nominal-body.js';
import type { AmountGround } from './sentence-words.js';

/** Where the one post is that an article gives somebody: who pays a salary. */
export function employerOf({ roles, mentions }: AmountGround, person: number): number | undefined {
  const named = mentions[person];
  if (named?.kind !== 'person') return undefined;
  const surname = surnameOf(nameOf(named));
  const bodies = new Map<string, number>();
  for (const { person: holder, organisation, state } of roles) {
    const one = mentions[holder];
    const body = mentions[organisation ?? -1];
    if (!one || !body || organisation === undefined || state === 'former' || !isEntityMention(one)) continue;
    if (isEntityMention(body) && surnameOf(nameOf(one)) === surname) bodies.set(nameOf(body), organisation);
  }
  const [only] = bodies.size === 1 ? bodies.values() : [];
  return only;
}
