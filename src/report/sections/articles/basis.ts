/** How the day of an article is known, by the rule that gave it, in words. */
const DAY: ReadonlyMap<string, string> = new Map([
  ['metadata/given', 'given with the page'],
  ['metadata/shown-beside-address', 'stated beside the headline, as in the address'],
  ['metadata/shown-day', 'stated beside the headline'],
  ['metadata/date-line', 'stated in a line at its head'],
  ['metadata/time-element', 'stated beside the headline'],
  ['metadata/posted-line', 'stated on the page'],
  ['metadata/lone-time', 'stated on the page'],
  ['metadata/name-beside-date', 'stated beside the writer'],
  ['metadata/release-credit', 'stated in the credit of the release'],
  ['metadata/post-footer', 'stated under the post'],
  ['metadata/updated-line', 'only the day of the last change is stated'],
  ['metadata/url-path', 'from the address'],
  ['metadata/url-name', 'from the address'],
  ['metadata/open-graph', 'from the head of the page'],
  ['metadata/json-ld', 'from the head of the page'],
  ['metadata/meta', 'from the head of the page'],
  ['metadata/archive-heading', 'from the heading of the archive page'],
  ['metadata/page-day', 'from the digest that it stands in'],
  ['segment/field-date', 'stated in a field of the record'],
]);

/** `from the address`; for a rule that has no words here what it is called. */
export function dayBasis(rule: string): string {
  return DAY.get(rule) ?? ruleWords(rule);
}

const JOINT = /-/g;

/** `segment/headline-line` → `headline line`: what a rule is called, for a reader. */
export function ruleWords(rule: string): string {
  return rule.slice(rule.lastIndexOf('/') + 1).replace(JOINT, ' ');
}
