import { OUTLET_WORDS } from '../lists/words.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { anyOf } from '../text/any-of.js';
import { nameKey } from '../text/name-key.js';

const OUTLET_SORT = /newspaper|broadcaster|news|magazine/;
const OUTLET_WORD = new RegExp(`\\b${anyOf(OUTLET_WORDS)}\\b`);

/** Whether a body, by its comparison key, is one that people speak to: that two do says nothing of who they are. */
export function isOutlet(key: string, gazetteer: Gazetteer): boolean {
  if (OUTLET_WORD.test(key)) return true;
  const forms = gazetteer.phrases.get(key.split(' ')[0] ?? '') ?? [];
  return forms.some(({ entry }) => OUTLET_SORT.test(entry.sort) && nameKey(entry.name) === key);
}
