import type { EntityMention, Mention } from '../../model/mention.js';
import { isBody, nameOf } from '../nominal-body.js';
import type { Dealing, RelationRule } from './relation.js';
import type { Sight } from './sight.js';
import { isParty } from './sorts.js';

/** Two bodies side by side of which one is a part of the other by its name. */
const partByForm: RelationRule = {
  id: 'relation/part-by-name',
  summary: 'A school, team or department is part of the body whose it is: Hallam University’s School of Law.',
  confidence: 0.82,
  type: 'part',
  a: 'body',
  b: 'body',
};

/** A body with its owner before it, as one word. */
const ownedByForm: RelationRule = {
  id: 'relation/owner-owned',
  summary: 'A body that is owned by the one before it: Zentra-owned Calder Foods.',
  confidence: 0.88,
  type: 'owns',
  a: 'body',
  b: 'body',
};

export const formRules: readonly RelationRule[] = [partByForm, ownedByForm];

const PARTS =
  /^(?:School|Department|Faculty|Institute|Division|Bureau|Office) (?:of|for)\b|\b(?:[Tt]eam|Unit|Department|Faculty|Division|Branch|Directorate|Squad|Wing|Bureau|Command)$/;

const OWNED_BY = /^[-‐‑]owned (?:[\p{Ll}-]+ ){0,3}$/u;

/** `Zentra-owned Calder Foods`. */
export function ownersByForm({ mentions, article, ...sight }: Sight): Dealing[] {
  return mentions.flatMap((owner, a) => {
    const owned = mentions[a + 1];
    if (!owned || !isBody(owner) || !isBody(owned) || owned.start - owner.end > REACH) return [];
    if (!OWNED_BY.test(article.text.slice(owner.end, owned.start))) return [];
    const { type, id, confidence } = ownedByForm;
    const [first, last] = [sight.lastOf(a), sight.lastOf(a + 1)];
    return { a, b: a + 1, type, state: 'current' as const, rule: id, confidence, first, last };
  });
}

/** `X's Y` and `the Y at X`: the part is called by what it is. */
export function partsByForm(sight: Sight): Dealing[] {
  const { mentions } = sight;
  return mentions.flatMap((mention, at) => {
    if (!isPart(mention)) return [];
    const whole = wholeBefore(sight, at) ?? wholeBehind(sight, at);
    if (whole === undefined || isParty(sight, mentions[whole] as EntityMention)) return [];
    const units = [sight.lastOf(at), sight.lastOf(whole)];
    return {
      a: at,
      b: whole,
      type: partByForm.type,
      state: 'current' as const,
      rule: partByForm.id,
      confidence: partByForm.confidence,
      first: Math.min(...units),
      last: Math.max(...units),
    };
  });
}

const isPart = (mention: Mention): boolean => isBody(mention) && PARTS.test(nameOf(mention));

/** In characters: `’s newly formed `. */
const REACH = 30;
const OWNED = /^['’]s?\s(?:[\p{Ll}-]+\s){0,3}$/u;
/** `, particularly the `, `, including its ` */
const NAMED_OUT = /^,? (?:particularly|including|especially|notably|namely) (?:the|its) $/;
const LOCATED = /^,?\s(?:at|of|in|within)\s(?:the\s)?$/;

function wholeBefore({ mentions, article }: Sight, at: number): number | undefined {
  const [whole, part] = [mentions[at - 1], mentions[at]];
  if (!whole || !part || !isBody(whole) || part.start - whole.end > REACH) return undefined;
  const between = article.text.slice(whole.end, part.start);
  return OWNED.test(between) || NAMED_OUT.test(between) ? at - 1 : undefined;
}

function wholeBehind({ mentions, article }: Sight, at: number): number | undefined {
  const [part, whole] = [mentions[at], mentions[at + 1]];
  if (!whole || !part || !isBody(whole) || isPart(whole) || whole.start - part.end > REACH) return undefined;
  return LOCATED.test(article.text.slice(part.end, whole.start)) ? at + 1 : undefined;
}
