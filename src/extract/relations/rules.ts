import { formRules } from './by-form.js';
import { postRules } from './by-post.js';
import { dealFrames } from './deal-frames.js';
import { nounFrames } from './noun-frames.js';
import type { RelationRule } from './relation.js';
import { verbFrames } from './verb-frames.js';

/** All rules about who deals with whom. */
export const relationRules: readonly RelationRule[] = [
  ...verbFrames,
  ...nounFrames,
  ...dealFrames,
  ...formRules,
  ...postRules,
];
