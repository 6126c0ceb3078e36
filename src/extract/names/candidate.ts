import type { EntityMention } from '../../model/mention.js';
import type { SigningRule } from './signing-rule.js';

/** A candidate for a mention: units `[first, last]`, the rule that saw it, and what it saw. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly rule: SigningRule;
  readonly mention: EntityMention;
}

/** A name; those of all rules have the same keys, so that what reads them is compiled for one hidden class. */
export const nameMention = (parts: EntityMention): EntityMention => ({
  kind: parts.kind,
  start: parts.start,
  end: parts.end,
  text: parts.text,
  rule: parts.rule,
  confidence: parts.confidence,
  name: parts.name,
  own: parts.own,
  title: parts.title,
  titleStart: parts.titleStart,
});

/** A candidate with another mention, or of another rule. */
export const withMention = (
  { first, last, rule }: Candidate,
  mention: EntityMention,
  otherRule: SigningRule = rule,
): Candidate => ({ first, last, rule: otherRule, mention: nameMention(mention) });
